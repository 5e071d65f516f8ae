import { mayDeclare, roleFor } from '../domain/authority.ts';
import { formatInstant } from '../domain/instant.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { type Incident, type RecordFile, recordsOf } from '../domain/record.ts';
import type { Declaration } from '../render/declaration.ts';
import { applyEffects } from './apply-effects.ts';
import { checkLazily } from './checked-records.ts';
import { commitDeclaration } from './commit-declaration.ts';
import { fieldNames } from './declare-on-issue.ts';
import type { Clock, CommentAuthor, GitHubPorts, Log, RecordTree } from './ports.ts';
import type { DeclarationFacts } from './prepare-declaration.ts';

export interface DeclareByHandOptions extends Pick<DeclarationFacts, 'template'> {
  readonly by: CommentAuthor;
  /** GitHub's number of the run: run again it is the same, and so is the incident. */
  readonly run: number;
  /** By the ids of the form's fields, `title` among them. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly isPublic: boolean;
  readonly branch: string;
  readonly head: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  readonly syncWorkflow: string | null;
}

/**
 * Declares an incident from what somebody filled in on the Actions page. It has no issue yet: the sync that is started
 * opens one.
 *
 * @throws Error when the branch kept moving for 90 s
 */
export async function declareByHand(
  tree: RecordTree,
  ports: GitHubPorts,
  options: DeclareByHandOptions,
  clock: Clock,
  log: Log,
): Promise<Declaration> {
  const { by, run, inputs, template, repositoryUrl, branch, head, syncWorkflow } = options;
  const at = formatInstant(clock.now());
  const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
  const policy = policyInForce(records.records);
  const role = by.isBot ? 'none' : await ports.people.roleOf(by.login);
  if (!mayDeclare({ login: by.login, role }, policy)) {
    return { outcome: 'waiting', role: roleFor('declare', policy) };
  }
  const answers = new Map([...inputs].filter(([id, text]) => id !== 'title' && text !== ''));
  if (options.isPublic && answers.get('visibility') === 'restricted') {
    const why = 'A restricted incident cannot be declared where everybody reads along';
    return { outcome: 'mistaken', problems: [why] };
  }
  const key = `run-${run}`;
  const declaration = await commitDeclaration(
    { branch, head, records },
    {
      facts: {
        ...{ title: inputs.get('title') ?? '', answers, questions: fieldNames(answers.keys()) },
        ...{ issue: null, by: by.login, detected: at, at, template },
        origin: { source: `${repositoryUrl}/actions/runs/${run}`, key },
      },
      ...{ by, what: 'the declaration' },
      find: (all) => findByKey(all, key),
    },
    { ports, repositoryUrl, clock, log },
  );
  if (declaration.outcome === 'declared' && syncWorkflow !== null) {
    const reason = `${declaration.incident.id} was declared`;
    const start = { kind: 'dispatch-workflow', workflow: syncWorkflow, reason, branch } as const;
    await applyEffects([start], ports, { left: 1 }, clock, log);
  }
  return declaration;
}

function findByKey(records: readonly RecordFile[], key: string): Incident | null {
  const timelines = recordsOf(records, 'timeline');
  const id = timelines.find(({ data }) => data.entries[0]?.key === key)?.data.incident;
  return recordsOf(records, 'incident').find(({ data }) => data.id === id)?.data ?? null;
}
