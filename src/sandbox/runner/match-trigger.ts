import type { Trigger } from '../model.ts';
import type { GitReader } from '../ports.ts';
import { passesBranchFilter } from './branch-filter.ts';
import { pullRequestRef } from './github-context.ts';
import type { ActivityFilter, WorkflowEvents } from './workflow-definition.ts';

/** docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const SKIP_MARKS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];
const SKIP_TRAILER = /^skip-checks: ?true$/m;

/**
 * Whether an event starts a workflow
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
export function matchesTrigger(events: WorkflowEvents, trigger: Trigger): boolean {
  switch (trigger.event) {
    case 'push': {
      if (events.push === null) return false;
      const isBranch = trigger.ref.startsWith('refs/heads/');
      // With a filter on branches and none on tags, a pushed tag starts nothing.
      if (!isBranch) return events.push.branches === null;
      return passesBranchFilter(events.push.branches, trigger.ref.slice('refs/heads/'.length));
    }
    case 'pull_request':
      return (
        events.pullRequest !== null &&
        trigger.activity !== null &&
        events.pullRequest.types.includes(trigger.activity) &&
        passesBranchFilter(events.pullRequest.branches, pullRequestRef(trigger, 'base'))
      );
    case 'issues':
      return passesTypes(events.issues, trigger);
    case 'issue_comment':
      return passesTypes(events.issueComment, trigger);
    case 'repository_dispatch':
      return passesTypes(events.repositoryDispatch, trigger);
    case 'workflow_dispatch':
      return events.workflowDispatch !== null;
    case 'schedule':
      return events.schedule !== null;
  }
}

function passesTypes(filter: ActivityFilter | null, { activity }: Trigger): boolean {
  return filter !== null && activity !== null && (filter.types?.includes(activity) ?? true);
}

/** Whether the commit's own message says that pushes and pull requests of it start nothing; other events always do. */
export async function isSkippedByMessage(git: GitReader, trigger: Trigger): Promise<boolean> {
  if (trigger.event !== 'push' && trigger.event !== 'pull_request') return false;
  const commit = await git.commit(trigger.repository, trigger.headSha);
  if (commit === null) return false;
  const message = `${commit.subject}\n\n${commit.body}`;
  return SKIP_MARKS.some((mark) => message.includes(mark)) || SKIP_TRAILER.test(message);
}
