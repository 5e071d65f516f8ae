import { describeEffect, type Effect } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import { type DesiredIssue, followRenames, planActionItems } from '../domain/plan/plan-action-items.ts';
import { renderValidationComment } from '../render/validation-comment.ts';
import { applyEffects } from './apply-effects.ts';
import { desiredIssues, observeIssues } from './observe-action-items.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import type { Validation } from './validate-tree.ts';

/** What a preview skips is a finding of the same check; saying it twice helps nobody. */
const SILENT: Log = { info: () => undefined, warn: () => undefined };

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
  const wanted = (tree: RecordTree) => desiredIssues(tree.readRecords(), repository, repositoryUrl, SILENT);
  const [after, before] = [wanted(head), base === null ? [] : wanted(base)];
  const observed = await observeIssues([...after, ...before], ports);
  const describe = (desired: readonly DesiredIssue[]) =>
    planActionItems({
      desired,
      observed: followRenames(desired, observed),
      headIsPublished: null,
      publishWorkflow: '',
    })
      .filter((effect) => effect.kind !== 'edit-records')
      .map(describeEffect);
  const pending = new Set(describe(before));
  return describe(after).filter((line) => !pending.has(line));
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
