import type { CommitFiles } from '../domain/effect.ts';
import type { Incident } from '../domain/record.ts';
import { folderOf, POLICY_PATH } from '../domain/record-path.ts';
import { coAuthorLine, renderAnswersMessage } from '../render/answers-message.ts';
import type { NotDone } from '../render/command-reply.ts';
import { applyEffects } from './apply-effects.ts';
import { type CheckedRecords, withFiles } from './checked-records.ts';
import { type Answered, type AnswerPlan, type Asked, findTracked, planAnswers } from './plan-answers.ts';
import type { Clock, GitHubPorts, Log } from './ports.ts';

/** The records at a head of a branch. */
export interface Workspace {
  readonly branch: string;
  readonly head: string;
  readonly records: CheckedRecords;
}

export interface Surroundings {
  readonly issue: number;
  readonly isPublic: boolean;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
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
}

/** How long a commit is tried against a moving branch (design §6). */
const PATIENCE = 90_000;

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
  const { clock, log } = around;
  const began = clock.now();
  let workspace = start;
  for (let attempt = 0; ; attempt++) {
    const tracked = findTracked(workspace.records.records, around.issue);
    const nothing = (why: NotDone, incident: Incident | null): CarriedOut => ({
      ...{ workspace, incident, commit: null },
      answered: asked.map((one) => ({ ...one, why, said: [] })),
    });
    if (tracked === null) return nothing('untracked', null);
    if (tracked.visibility === 'restricted' && around.isPublic) return nothing('restricted', null);
    const plan = planAnswers(workspace.records, tracked.id, asked);
    if (plan.files.length === 0) return { ...plan, workspace, commit: null };
    const effect = commitOf(workspace, tracked.id, plan, around.repositoryUrl);
    const [result] = await applyEffects([effect], around.ports, { left: 1 }, clock, log);
    if (result?.applied.kind === 'committed' && result.applied.head !== null) {
      const { head } = result.applied;
      return { ...plan, workspace: { ...workspace, head, records: plan.records }, commit: head };
    }
    if (result?.applied.kind === 'refused') return nothing('protected', tracked);
    if (clock.now() - began > PATIENCE) {
      throw new Error(`${workspace.branch} kept moving for 90 s; nothing was committed. Run it again.`);
    }
    log.info(`${workspace.branch} moved; reading ${tracked.id} again`);
    // The first retry is immediate: most conflicts are a single commit that slipped in.
    if (attempt > 0) await clock.sleep(Math.min(8000, 250 * 2 ** attempt) * (0.5 + clock.random()));
    workspace = await readAgain(workspace, tracked.id, around.ports);
  }
}

/** What the commands depend on most, as it is at the head; the other records stay as they were checked out. */
async function readAgain(
  { records }: Workspace,
  incident: string,
  { repository }: GitHubPorts,
): Promise<Workspace> {
  const folder = folderOf(incident);
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
    files: files.map(({ path, text }) => ({ path, text })),
  };
}
