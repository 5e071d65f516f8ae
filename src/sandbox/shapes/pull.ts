/** Pull requests as GitHub's API writes them (docs.github.com/rest/pulls/pulls). */
import type { Issue, Repository } from '../model.ts';
import type { PullRequest } from '../pull-model.ts';
import { isBlocked } from '../rules/judge-branch-move.ts';
import { issueCore, issuePage } from './issue.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';

function side(url: string, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: userShape(url, repository.owner),
    repo: repositoryShape(url, repository),
  };
}

/** A pull request as lists show it. Before the merge `merge_commit_sha` is the test merge, after it the merge. */
export function pullShape(url: string, issue: Issue, pull: PullRequest): Record<string, unknown> {
  const page = issuePage(url, issue);
  const self = `${repositoryUrl(url, issue.repository)}/pulls/${issue.number}`;
  const asIssue = `${repositoryUrl(url, issue.repository)}/issues/${issue.number}`;
  const statuses = `${repositoryUrl(url, issue.repository)}/statuses/${pull.headSha}`;
  return {
    ...issueCore(url, issue),
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    url: self,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: asIssue,
    commits_url: `${self}/commits`,
    comments_url: `${asIssue}/comments`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${self}/comments{/number}`,
    statuses_url: statuses,
    _links: {
      self: { href: self },
      html: { href: page },
      issue: { href: asIssue },
      comments: { href: `${asIssue}/comments` },
      review_comments: { href: `${self}/comments` },
      review_comment: { href: `${self}/comments{/number}` },
      commits: { href: `${self}/commits` },
      statuses: { href: statuses },
    },
    requested_reviewers: pull.requestedReviewers.map((reviewer) => userShape(url, reviewer)),
    requested_teams: [],
    draft: false,
    auto_merge: null,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha ?? pull.testMergeSha,
    head: side(url, pull.headRepository, pull.headRef, pull.headSha),
    base: side(url, issue.repository, pull.baseRef, pull.baseSha),
  };
}

/** docs.github.com/graphql/reference/enums#mergestatestatus, in lower case; a head that is behind shows as clean. */
function mergeableState(mergeable: boolean | null, repository: Repository, pull: PullRequest): string {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  return isBlocked(repository, pull) ? 'blocked' : 'clean';
}

/** With what only a single pull request carries; event payloads carry it too. */
export function fullPullShape(url: string, issue: Issue, pull: PullRequest): Record<string, unknown> {
  const mergeable = issue.state === 'open' ? pull.testMergeSha !== null : null;
  return {
    ...pullShape(url, issue, pull),
    merged: pull.mergedAt !== null,
    mergeable,
    mergeable_state: mergeableState(mergeable, issue.repository, pull),
    rebaseable: mergeable,
    merged_by: pull.mergedBy === null ? null : userShape(url, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    commits: pull.counts.commits,
    additions: pull.counts.additions,
    deletions: pull.counts.deletions,
    changed_files: pull.counts.changedFiles,
    maintainer_can_modify: false,
  };
}
