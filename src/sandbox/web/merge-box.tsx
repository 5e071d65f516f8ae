/** Whether a pull request can be merged, why not, and the button. */
import type { VNode } from 'preact';
import type { Issue } from '../model.ts';
import type { ShownQueue } from '../ports.ts';
import type { PullRequest } from '../pull-model.ts';
import { checksState } from './checks.ts';
import { PageForm, Send } from './form-parts.tsx';
import type { PageContext } from './page-context.ts';
import { mayPush } from './permissions.ts';
import { StateBadge } from './state.tsx';

interface MergeBoxProps {
  readonly context: PageContext;
  readonly issue: Issue;
  readonly pull: PullRequest;
  /** What rules have against it. */
  readonly violations: readonly string[];
}

/** What rules have against a merge by whoever looks. */
export async function findViolations(context: PageContext, issue: Issue): Promise<readonly string[]> {
  const { host, visitor } = context;
  if (issue.state === 'closed' || visitor.user === null) return [];
  return (await host.againstMerge?.(issue, visitor.user)) ?? [];
}

/** Nothing once the pull request is merged or closed. */
export function MergeBox({ context, issue, pull, violations }: MergeBoxProps): VNode | null {
  if (issue.state === 'closed') return null;
  const checks = checksState(issue);
  const hasConflict = pull.testMergeSha === null;
  const mayMerge = mayPush(context, issue.repository);
  const queue = context.host.mergeQueue?.(issue) ?? null;
  const isQueued = queue !== null && queue.position !== null;
  return (
    <section class="box merge-box" aria-labelledby="merge-title">
      <div class="box-head">
        <h2 id="merge-title">Merge</h2>
        {checks === null ? null : <StateBadge state={checks} />}
      </div>
      <div class="box-note">
        <p>
          {hasConflict
            ? `This branch conflicts with ${pull.baseRef}: bring ${pull.baseRef} into it first.`
            : `This branch has no conflicts with ${pull.baseRef}.`}
        </p>
        {checks === null || checks.tone === 'good' ? null : <p>{CHECKS[checks.tone]}</p>}
        {pull.requestedReviewers.length === 0 ? null : (
          <p>Waiting for a review by {pull.requestedReviewers.map(({ login }) => login).join(', ')}.</p>
        )}
        {isQueued ? (
          <p>
            In the merge queue: number {queue.position} of {queue.length}.
          </p>
        ) : null}
        {violations.length === 0 ? null : (
          <>
            <p class="violations-title">The rules of {pull.baseRef} stand against it:</p>
            <ul class="violations">
              {violations.map((violation) => (
                <li>{violation}</li>
              ))}
            </ul>
          </>
        )}
        {mayMerge ? null : <p class="quiet">Whoever can write to this repository may merge it.</p>}
      </div>
      {mayMerge && (isQueued || (!hasConflict && violations.length === 0)) ? (
        <MergeForm context={context} pull={pull} queue={queue} />
      ) : null}
    </section>
  );
}

interface MergeFormProps {
  readonly context: PageContext;
  readonly pull: PullRequest;
  readonly queue: ShownQueue | null;
}

/**
 * The button, as github.com words it: with a queue it adds or removes
 * (docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/merging-a-pull-request-with-a-merge-queue).
 */
function MergeForm({ context, pull, queue }: MergeFormProps): VNode {
  const [form, words] =
    queue === null
      ? ['merge', 'Merge pull request']
      : queue.position === null
        ? ['enqueue', 'Merge when ready']
        : ['dequeue', 'Remove from queue'];
  return (
    <PageForm context={context} form={form} label="Merge">
      <input type="hidden" name="sha" value={pull.headSha} />
      <div class="buttons">
        <Send main={form !== 'dequeue'}>{words}</Send>
      </div>
    </PageForm>
  );
}

const CHECKS: Readonly<Record<string, string>> = {
  bad: 'A check has failed; what it found stands above.',
  busy: 'Checks are running.',
  quiet: 'Not every check has come to an end with success.',
};
