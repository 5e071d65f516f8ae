/** Issues, labels and comments as GitHub's API writes them (docs.github.com/rest/issues). */
import type { Comment } from '../comment-model.ts';
import type { Issue, Label, Repository } from '../model.ts';
import { milestoneShape } from './milestone.ts';
import { authorAssociation, nodeId, userShape } from './people.ts';
import { reactionsShape } from './reaction.ts';
import { repositoryUrl } from './repository.ts';

/** The page people see, of an issue or of a pull request. */
export function issuePage(url: string, issue: Issue): string {
  const kind = issue.pullRequest === null ? 'issues' : 'pull';
  return `${url}/${issue.repository.fullName}/${kind}/${issue.number}`;
}

/** Where a comment is on it. */
export function commentPage(url: string, issue: Issue, { id }: Pick<Comment, 'id'>): string {
  return `${issuePage(url, issue)}#issuecomment-${id}`;
}

/** docs.github.com/rest/issues/labels#get-a-label */
export function labelShape(url: string, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(url, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** What issues and pull requests have in common. */
export function issueCore(url: string, issue: Issue): Record<string, unknown> {
  const assignees = issue.assignees.map((user) => userShape(url, user));
  return {
    html_url: issuePage(url, issue),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    body: issue.body,
    user: userShape(url, issue.author),
    labels: issue.labels.map((label) => labelShape(url, issue.repository, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: issue.milestone === null ? null : milestoneShape(url, issue.milestone),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: authorAssociation(issue.repository, issue.author),
  };
}

/**
 * An issue; a pull request is one too, marked by the key `pull_request`
 * (docs.github.com/rest/issues/issues#list-repository-issues).
 */
export function issueShape(url: string, issue: Issue): Record<string, unknown> {
  const self = `${repositoryUrl(url, issue.repository)}/issues/${issue.number}`;
  const pull = issue.pullRequest;
  const page = issuePage(url, issue);
  const link = {
    url: `${repositoryUrl(url, issue.repository)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull?.mergedAt ?? null,
  };
  return {
    ...issueCore(url, issue),
    id: issue.id,
    node_id: nodeId(pull === null ? 'Issue' : 'PullRequest', issue.id),
    url: self,
    repository_url: repositoryUrl(url, issue.repository),
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    timeline_url: `${self}/timeline`,
    reactions: reactionsShape(self, issue.reactions),
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    comments: issue.comments.length,
    ...(pull === null ? {} : { draft: false, pull_request: link }),
  };
}

/** docs.github.com/rest/issues/comments#get-an-issue-comment */
export function commentShape(url: string, issue: Issue, comment: Comment): Record<string, unknown> {
  const issues = `${repositoryUrl(url, issue.repository)}/issues`;
  const self = `${issues}/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: self,
    html_url: commentPage(url, issue, comment),
    issue_url: `${issues}/${issue.number}`,
    body: comment.body,
    user: userShape(url, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(issue.repository, comment.author),
    reactions: reactionsShape(self, comment.reactions),
    performed_via_github_app: null,
  };
}
