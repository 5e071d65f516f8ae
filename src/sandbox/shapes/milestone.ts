/** A milestone as GitHub's API writes it (docs.github.com/rest/issues/milestones#get-a-milestone). */
import { countsOf, type Milestone } from '../milestones.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryUrl } from './repository.ts';

export function milestoneShape(url: string, milestone: Milestone): Record<string, unknown> {
  const { repository, number } = milestone;
  const self = `${repositoryUrl(url, repository)}/milestones/${number}`;
  const { open, closed } = countsOf(milestone);
  return {
    url: self,
    html_url: `${url}/${repository.fullName}/milestone/${number}`,
    labels_url: `${self}/labels`,
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number,
    title: milestone.title,
    description: milestone.description,
    creator: userShape(url, milestone.creator),
    open_issues: open,
    closed_issues: closed,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}
