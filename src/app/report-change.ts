import { describeEffect, type Effect } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import type { RecordFile } from '../domain/record.ts';
import { renderValidationComment } from '../render/validation-comment.ts';
import { applyEffects } from './apply-effects.ts';
import { observeIssues } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { planItems } from './sync-action-items.ts';
import { desiredIssues } from './sync-state.ts';
import type { Validation } from './validate-tree.ts';

/**
 * What merging a change would make the automation do, in one line each: not what is pending on the base anyway.
 * Reads GitHub, writes nothing.
 */
export async function previewMerge(
  head: RecordTree,
  base: RecordTree | null,
  ports: GitHubPorts,
  repositoryUrl: string,
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
  const pending = new Set(describe(before));
  return describe(after).filter((line) => !pending.has(line));
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
