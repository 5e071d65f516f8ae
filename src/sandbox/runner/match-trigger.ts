import type { Trigger } from '../model.ts';
import type { GitReader } from '../ports.ts';
import { hasFilter, passesFilter, passesPathFilter } from './event-filter.ts';
import { pullRequestRef } from './github-context.ts';
import type { ActivityFilter, PatternFilter, WorkflowEvents } from './workflow-definition.ts';

/** docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const SKIP_MARKS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];
const SKIP_TRAILER = /^skip-checks: ?true$/m;

/**
 * Whether an event starts a workflow
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows). Of `merge_group` webhooks
 * know the activity `destroyed` too; workflows know `checks_requested` alone.
 */
export function matchesTrigger(events: WorkflowEvents, trigger: Trigger): boolean {
  switch (trigger.event) {
    case 'push':
      return events.push !== null && passesPush(events.push, trigger);
    case 'pull_request':
      return (
        events.pullRequest !== null &&
        trigger.activity !== null &&
        events.pullRequest.types.includes(trigger.activity) &&
        passesFilter(events.pullRequest.branches, pullRequestRef(trigger, 'base')) &&
        passesPaths(events.pullRequest.paths, trigger)
      );
    case 'merge_group':
      return (
        trigger.activity === 'checks_requested' &&
        passesTypes(events.mergeGroup, trigger) &&
        passesFilter(events.mergeGroup?.branches ?? NO_FILTER, mergeGroupBase(trigger))
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

const NO_FILTER: PatternFilter = { only: null, ignore: null };

/** The name of the branch that a merge group will be merged into. */
function mergeGroupBase({ payload }: Trigger): string {
  const { base_ref: ref } = (payload['merge_group'] ?? {}) as { readonly base_ref?: unknown };
  return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}

/**
 * With a filter on branches and none on tags a pushed tag starts nothing, and the other way round
 * (docs: workflow-syntax, "on.push.<branches|tags|branches-ignore|tags-ignore>"). Paths are not looked at for tags.
 */
function passesPush(push: NonNullable<WorkflowEvents['push']>, trigger: Trigger): boolean {
  const [kind, name] = trigger.ref.startsWith('refs/heads/')
    ? (['branches', trigger.ref.slice('refs/heads/'.length)] as const)
    : (['tags', trigger.ref.slice('refs/tags/'.length)] as const);
  const other = kind === 'branches' ? 'tags' : 'branches';
  if (!hasFilter(push[kind]) && hasFilter(push[other])) return false;
  return passesFilter(push[kind], name) && (kind === 'tags' || passesPaths(push.paths, trigger));
}

/** Without a list of changed files the workflow always runs. */
function passesPaths(filter: PatternFilter, { changedPaths = null }: Trigger): boolean {
  return !hasFilter(filter) || changedPaths === null || passesPathFilter(filter, changedPaths);
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
