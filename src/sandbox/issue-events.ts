/**
 * The events of issues, comments and dispatches. They run the workflows of the default branch, at its head
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issues, `#issue_comment`,
 * `#repository_dispatch`), and people are told what concerns them. What a GITHUB_TOKEN causes starts nothing, `repository_dispatch` excepted
 * (docs.github.com/actions/using-workflows/triggering-a-workflow#triggering-a-workflow-from-a-workflow).
 */
import type { Comment } from './comment-model.ts';
import { type Actor, firePullRequest, type PullActivity } from './events.ts';
import { readBranch } from './git/bare-repository.ts';
import type { SandboxHost } from './host.ts';
import type { Issue, Repository, TriggerName } from './model.ts';
import { tellOfActivity, tellOfComment } from './notifications/tell-of-event.ts';
import { commentShape, issueShape } from './shapes/issue.ts';
import { userShape } from './shapes/people.ts';
import { repositoryShape } from './shapes/repository.ts';

/** What happens to issues happens to pull requests too. */
type IssueActivity = Exclude<PullActivity, 'synchronize' | 'review_requested' | 'enqueued' | 'dequeued'>;

type CommentActivity = 'created' | 'edited' | 'deleted';

/** One thing that happened to an issue, with the keys that only its activity has: `label`, `assignee`, `changes`. */
export interface IssueHappening {
  readonly activity: IssueActivity;
  readonly details: Readonly<Record<string, unknown>>;
}

interface Occasion {
  readonly repository: Repository;
  readonly event: Extract<TriggerName, 'issues' | 'issue_comment' | 'repository_dispatch'>;
  readonly activity: string;
  readonly displayTitle: string;
  /** Without `repository` and `sender`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Nothing starts in a repository without commits, nor in a fork, whose workflows are off until its owner turns them on. */
async function fire(host: SandboxHost, occasion: Occasion, actor: Actor): Promise<void> {
  const { repository, event, activity, displayTitle } = occasion;
  if (repository.parent !== null) return;
  // The payload is what was so at the moment of the event, whatever happens while git is asked.
  const payload = {
    ...occasion.payload,
    repository: repositoryShape(host.url, repository),
    sender: userShape(host.url, actor.user),
  };
  await inOrder(repository, async () => {
    const sha = await readBranch(repository.gitDir, repository.defaultBranch);
    if (sha === null) return;
    await host.runner.trigger({
      repository,
      event,
      ref: `refs/heads/${repository.defaultBranch}`,
      headBranch: repository.defaultBranch,
      headSha: sha,
      checkoutSha: sha,
      actor: actor.user,
      displayTitle,
      payload,
      pullRequestNumber: null,
      fromFork: false,
      activity,
      workflowPath: null,
    });
  });
}

/** The end of the last event of each repository. */
const tails = new WeakMap<Repository, Promise<void>>();

/** Events reach the runner in the order in which they happened, however long git takes to answer. */
function inOrder(repository: Repository, tell: () => Promise<void>): Promise<void> {
  const told = (tails.get(repository) ?? Promise.resolve()).then(tell);
  const settled = told.catch(() => undefined);
  tails.set(repository, settled);
  return told;
}

/**
 * Tells what happened to an issue, one event each, in order. Of a pull request the same activities are events of
 * `pull_request` (docs.github.com/webhooks/webhook-events-and-payloads#issues).
 */
export async function fireIssue(
  host: SandboxHost,
  issue: Issue,
  happenings: readonly IssueHappening[],
  actor: Actor,
): Promise<void> {
  for (const { activity, details } of happenings) {
    if (issue.pullRequest !== null) {
      await firePullRequest(host, issue, activity, actor, details);
      continue;
    }
    tellOfActivity(host, issue, activity, details, actor);
    if (actor.kind === 'job') continue;
    const occasion: Occasion = {
      repository: issue.repository,
      event: 'issues',
      activity,
      displayTitle: issue.title,
      payload: { action: activity, issue: issueShape(host.url, issue), ...details },
    };
    await fire(host, occasion, actor);
  }
}

/**
 * The event `issue_comment`, of issues and of pull requests, which the key `issue.pull_request` tells apart
 * (docs.github.com/webhooks/webhook-events-and-payloads#issue_comment).
 *
 * @param before the text before an edit
 */
export async function fireComment(
  host: SandboxHost,
  issue: Issue,
  comment: Comment,
  activity: CommentActivity,
  actor: Actor,
  before: string | null = null,
): Promise<void> {
  if (activity !== 'deleted') tellOfComment(host, issue, comment, before, actor);
  if (actor.kind === 'job') return;
  const occasion: Occasion = {
    repository: issue.repository,
    event: 'issue_comment',
    activity,
    displayTitle: issue.title,
    payload: {
      action: activity,
      ...(before === null ? {} : { changes: { body: { from: before } } }),
      issue: issueShape(host.url, issue),
      comment: commentShape(host.url, issue, comment),
    },
  };
  await fire(host, occasion, actor);
}

export interface RepositoryDispatch {
  readonly repository: Repository;
  readonly eventType: string;
  readonly clientPayload: Readonly<Record<string, unknown>>;
}

/** The event `repository_dispatch` (docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch); jobs may cause it. */
export async function fireRepositoryDispatch(
  host: SandboxHost,
  { repository, eventType, clientPayload }: RepositoryDispatch,
  actor: Actor,
): Promise<void> {
  const occasion: Occasion = {
    repository,
    event: 'repository_dispatch',
    activity: eventType,
    displayTitle: eventType,
    payload: { action: eventType, branch: repository.defaultBranch, client_payload: clientPayload },
  };
  await fire(host, occasion, actor);
}
