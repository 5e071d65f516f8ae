/** Whether a pull request can be merged, why not, and the button. */
import type { VNode } from 'preact';
import type { Issue, PullRequest } from '../model.ts';
import { PageForm, Send } from './form-parts.tsx';
import { checksState } from './issue-list-page.tsx';
import type { PageContext } from './page-context.ts';
import { mayPush } from './permissions.ts';
import { StateBadge } from './state.tsx';

interface MergeBoxProps {
  readonly context: PageContext;
  readonly issue: Issue;
  readonly pull: PullRequest;
}

/** Nothing once the pull request is merged or closed. */
export function MergeBox({ context, issue, pull }: MergeBoxProps): VNode | null {
  if (issue.state === 'closed') return null;
  const checks = checksState(issue);
  const hasConflict = pull.testMergeSha === null;
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
        {mayPush(context, issue.repository) ? null : (
          <p class="quiet">Whoever can write to this repository may merge it.</p>
        )}
      </div>
      {hasConflict || !mayPush(context, issue.repository) ? null : (
        <PageForm context={context} form="merge" label="Merge">
          <input type="hidden" name="sha" value={pull.headSha} />
          <div class="buttons">
            <Send main>Merge pull request</Send>
          </div>
        </PageForm>
      )}
    </section>
  );
}

const CHECKS: Readonly<Record<string, string>> = {
  bad: 'A check has failed: what it found stands above. If a rule requires it, merging is refused.',
  busy: 'Checks are running. If a rule requires them, merging is refused until they have passed.',
  quiet: 'Not every check has come to an end with success.',
};
