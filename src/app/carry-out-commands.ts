import type { CommitFiles } from '../domain/effect.ts';
import type { Incident } from '../domain/record.ts';
import { folderOf, POLICY_PATH } from '../domain/record-path.ts';
import { coAuthorLine, renderAnswersMessage } from '../render/answers-message.ts';
import type { NotDone } from '../render/command-reply.ts';
import { applyEffects } from './apply-effects.ts';
import { type CheckedRecords, withFiles } from './checked-records.ts';
import { MOVED, onMovingBranch } from './on-moving-branch.ts';
import {
  type Answered,
  type AnswerPlan,
  type Asked,
  asksToDeclare,
  findTracked,
  planAnswers,
  whyNothing,
} from './plan-answers.ts';
import type { Clock, GitHubPorts, Log, OpenedBy } from './ports.ts';
import { readNewIncidents } from './read-new-incidents.ts';

/** The records at a head of a branch. */
export interface Workspace {
  readonly branch: string;
  readonly head: string;
  readonly records: CheckedRecords;
}

export interface Surroundings {
  readonly issue: number;
  /** Who opened it, and when. */
  readonly opened: OpenedBy;
  readonly isPublic: boolean;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The text of the issue form; null where there is none. */
  readForm(): Promise<string | null>;
  /** The text of a template by its name: `incident.md`. */
  template(name: string): string;
  readonly ports: GitHubPorts;
  readonly clock: Clock;
  readonly log: Log;
}

export interface CarriedOut {
  readonly workspace: Workspace;
  readonly answered: readonly Answered[];
  /** The commit that holds what was done; null when nothing had to be written, or could be. */
  readonly commit: string | null;
  readonly incident: Incident | null;
  /** What is to be told of the incident that was made of the issue; null when none was. */
  readonly declared: AnswerPlan['declared'];
}

/**
 * Works out what comments make of the incident of their issue, and commits it; anew whenever the branch has moved.
 *
 * @throws Error when the branch kept moving for 90 s
 */
export async function carryOut(
  start: Workspace,
  asked: readonly Asked[],
  around: Surroundings,
): Promise<CarriedOut> {
  const { issue, ports, clock, log, template } = around;
  const isDeclaring = asked.some((one) => asksToDeclare(one) && whyNothing(one) === null);
  const declarable = isDeclaring ? await (await import('./read-declarable.ts')).readDeclarable(around) : null;
  const attempt = async (workspace: Workspace): Promise<CarriedOut | typeof MOVED> => {
    const tracked = findTracked(workspace.records.records, issue);
    const nothing = (why: NotDone, incident: Incident | null): CarriedOut => ({
      ...{ workspace, incident, commit: null, declared: null },
      // Whoever has no say here is told that, and once.
      answered: asked.map((one) => ({ ...one, why: whyNothing(one) ?? why, said: [] })),
    });
    if (tracked?.visibility === 'restricted' && around.isPublic) return nothing('restricted', null);
    const place = { incident: tracked?.id ?? null, issue: declarable, template };
    const plan = await planAnswers(workspace.records, place, asked);
    if (plan.files.length === 0 || plan.incident === null) return { ...plan, workspace, commit: null };
    const effect = commitOf(workspace, plan.incident.id, plan, around.repositoryUrl);
    const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
    if (result?.applied.kind === 'refused') return nothing('protected', tracked);
    if (result?.applied.kind !== 'committed' || result.applied.head === null) return MOVED;
    const { head } = result.applied;
    return { ...plan, workspace: { ...workspace, head, records: plan.records }, commit: head };
  };
  const again = (workspace: Workspace) => readAgain(workspace, asked, around);
  return onMovingBranch(start, attempt, again, `what is said on #${issue}`, around);
}

/** What the commands depend on most, as it is at the head; the other records stay as they were checked out. */
async function readAgain(
  workspace: Workspace,
  asked: readonly Asked[],
  { issue, ports: { repository } }: Surroundings,
): Promise<Workspace> {
  const { records } = workspace;
  const tracked = findTracked(records.records, issue);
  if (tracked === null) {
    // Whoever declares it declares it in the year in which they say so.
    const year = asked.at(-1)?.comment.createdAt.slice(0, 4) ?? '';
    return readNewIncidents(workspace, year, repository);
  }
  const folder = folderOf(tracked.id);
  const paths = [`${folder}/incident.md`, `${folder}/timeline.yml`, POLICY_PATH];
  const { branch, head, texts } = await repository.readHead(paths);
  const known = new Map(records.records.map(({ path, text }) => [path, text]));
  const files = paths
    .map((path) => ({ path, text: texts.get(path) ?? null }))
    .filter(({ path, text }) => text !== (known.get(path) ?? null));
  return { branch, head, records: withFiles(records, files) };
}

function commitOf(
  { branch, head }: Workspace,
  incident: string,
  { answered, files }: AnswerPlan,
  repositoryUrl: string,
): CommitFiles {
  const entriesIn = ({ said }: Answered) =>
    said.flatMap(({ result }) => (result.outcome === 'done' ? [result.entry] : []));
  const coAuthors = answered.flatMap((one) => {
    const { author } = one.comment;
    return author === null || entriesIn(one).length === 0 ? [] : [coAuthorLine(author, repositoryUrl)];
  });
  return {
    kind: 'commit-files',
    ...{ branch, head },
    message: renderAnswersMessage(incident, answered.flatMap(entriesIn)),
    details: [...new Set(coAuthors)].join('\n'),
    files,
  };
}
