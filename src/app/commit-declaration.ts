import type { CommitFiles } from '../domain/effect.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import type { Incident, RecordFile } from '../domain/record.ts';
import { coAuthorLine } from '../render/answers-message.ts';
import type { Declaration } from '../render/declaration.ts';
import { applyEffects } from './apply-effects.ts';
import type { Workspace } from './carry-out-commands.ts';
import { withFiles } from './checked-records.ts';
import { MOVED, onMovingBranch } from './on-moving-branch.ts';
import type { Clock, GitHubPorts, Log } from './ports.ts';
import { type DeclarationFacts, prepareDeclaration, problemsOf, proposalOf } from './prepare-declaration.ts';
import { readNewIncidents } from './read-new-incidents.ts';
import { describeDeclaration } from './tell-declaration.ts';

export interface DeclarationToCommit {
  readonly facts: DeclarationFacts;
  /** Whose account goes with the commit: GitHub's number of it. */
  readonly by: { readonly login: string; readonly id: number };
  /** The incident that this declaration has become already; null when it has not. */
  find(records: readonly RecordFile[]): Incident | null;
  /** For the log: `the declaration of #7`. */
  readonly what: string;
}

export interface DeclarationPlace {
  readonly ports: GitHubPorts;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Commits an incident and its timeline under the next id that is free at the head of the branch; what was committed by
 * an earlier run, or by somebody else meanwhile, is found and not made again.
 *
 * @throws Error when the branch kept moving for 90 s
 */
export async function commitDeclaration(
  start: Workspace,
  { facts, by, find, what }: DeclarationToCommit,
  { ports, repositoryUrl, clock, log }: DeclarationPlace,
): Promise<Declaration> {
  const attempt = async (workspace: Workspace): Promise<Declaration | typeof MOVED> => {
    const { records } = workspace.records;
    const proposed = proposalOf(facts.answers, policyInForce(records));
    const known = find(records);
    if (known !== null) return describeDeclaration(known, records, proposed);
    const record = await prepareDeclaration(facts, proposed, workspace.records);
    if (record.outcome === 'taken') return MOVED;
    if (record.outcome !== 'ready') return { outcome: 'mistaken', problems: problemsOf(record) };
    const after = withFiles(workspace.records, record.files).records;
    const incident = find(after);
    if (incident === null) throw new Error('the record does not say what it was made of');
    const effect = commitOf(workspace, incident, record.files, coAuthorLine(by, repositoryUrl));
    const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
    if (result?.applied.kind === 'refused') return { outcome: 'refused', reason: result.applied.reason };
    return result?.applied.kind === 'committed' ? describeDeclaration(incident, after, proposed) : MOVED;
  };
  const again = (workspace: Workspace) => readNewIncidents(workspace, facts.at.slice(0, 4), ports.repository);
  return onMovingBranch(start, attempt, again, what, { clock, log });
}

function commitOf(
  { branch, head }: Workspace,
  { id, title }: Incident,
  files: CommitFiles['files'],
  details: string,
): CommitFiles {
  const message = `Declare ${id}: ${title}`.slice(0, 72);
  return { kind: 'commit-files', branch, head, message, details, files };
}
