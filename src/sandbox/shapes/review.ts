/** Reviews of pull requests as GitHub's API writes them (docs.github.com/rest/pulls/reviews). */
import type { Issue } from '../model.ts';
import type { Review } from '../pull-model.ts';
import { issuePage } from './issue.ts';
import { authorAssociation, nodeId, userShape } from './people.ts';
import { repositoryUrl } from './repository.ts';

export function reviewShape(url: string, issue: Issue, review: Review): Record<string, unknown> {
  const page = `${issuePage(url, issue)}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(url, issue.repository)}/pulls/${issue.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userShape(url, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: authorAssociation(issue.repository, review.author),
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitSha,
  };
}
