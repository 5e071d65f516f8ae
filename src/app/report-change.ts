import { describeEffect, type Effect } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import type { RecordFile } from '../domain/record.ts';
import { renderValidationComment } from '../render/validation-comment.ts';
import { applyEffects } from './apply-effects.ts';
import { observeIssues } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { planItems } from './sync-action-items.ts';
import { desiredIssues } from './sync-state.ts';
import { planTracking } from './sync-tracking-issues.ts';
import type { Validation } from './validate-tree.ts';

/**
 * What merging a change would make the automation do, in one line each: not what is pending on the base anyway.
 * Reads GitHub, writes nothing.
 */
export async function previewMerge(
  head: RecordTree,
  base: RecordTree | null,
  { ports, repositoryUrl, isTracking, clock }: PreviewOptions,
): Promise<readonly string[]> {
  const repository = await ports.repository.describe();
  const surroundings = { ...repository, repositoryUrl, publishWorkflow: '', syncWorkflow: '' };
  const [after, before] = [head.readRecords(), base?.readRecords() ?? []];
  const wanted = [...desiredIssues(after, surroundings), ...desiredIssues(before, surroundings)];
  const changedPaths = findChanged(after, before);
  const observed = await observeIssues(wanted, ports, { instant: null, changedPaths });
  const describe = (records: readonly RecordFile[]) =>
    planItems({
      ...surroundings,
      records,
      observed,
      told: new Map(),
      headIsPublished: null,
      givenUp: new Set(),
    })
      .filter((effect) => effect.kind !== 'edit-records')
      .map(describeEffect);
  const [tracked, wasTracked] = isTracking
    ? await previewTracking([after, before], ports, repositoryUrl, clock)
    : [[], []];
  const pending = new Set([...wasTracked, ...describe(before)]);
  return [...tracked, ...describe(after)].filter((line) => !pending.has(line));
}

export interface PreviewOptions {
  readonly ports: GitHubPorts;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** Whether open incidents get an issue. */
  readonly isTracking: boolean;
  readonly clock: Clock;
}

/** What the issues of incidents would need, for each of two states of the records; GitHub is asked once for both. */
async function previewTracking(
  [after, before]: readonly [readonly RecordFile[], readonly RecordFile[]],
  ports: GitHubPorts,
  repositoryUrl: string,
  clock: Clock,
): Promise<readonly [readonly string[], readonly string[]]> {
  const { issues, repository } = ports;
  const once = {
    ...ports,
    issues: { ...issues, listIssues: askOnce(issues.listIssues), getIssue: askOnce(issues.getIssue) },
    repository: { ...repository, describe: askOnce(repository.describe) },
  };
  const describe = async (records: readonly RecordFile[]) => {
    const tree = { readRecords: () => records, hasPath: () => false };
    const effects = await planTracking(tree, once, { repositoryUrl, change: null }, clock);
    return effects.filter((effect) => effect.kind !== 'edit-records').map(describeEffect);
  };
  return [await describe(after), await describe(before)];
}

/** The same question gets the same answer. */
function askOnce<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = answers.get(key) ?? ask(...args);
    answers.set(key, answer);
    return answer;
  };
}

function findChanged(after: readonly RecordFile[], before: readonly RecordFile[]): ReadonlySet<string> {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const added = after.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  const kept = new Set(after.map(({ path }) => path));
  return new Set([...added, ...before.map(({ path }) => path).filter((path) => !kept.has(path))]);
}

/** Keeps one comment on the pull request: written once, replaced in place when what it says has changed. */
export async function keepComment(
  pullRequest: number,
  validation: Validation,
  preview: readonly string[],
  rulesUrl: string,
  ports: GitHubPorts,
  clock: Clock,
  log: Log,
): Promise<void> {
  const body = renderValidationComment(validation, preview, rulesUrl);
  const comments = await ports.issues.listBotComments(pullRequest);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === 'validation');
  if (own !== undefined && own.body.replaceAll('\r\n', '\n') === body) return;
  const effect: Effect = {
    kind: 'write-comment',
    key: 'validation',
    issue: pullRequest,
    comment: own?.id ?? null,
    body,
  };
  await applyEffects([effect], ports, { left: 1 }, clock, log);
}
