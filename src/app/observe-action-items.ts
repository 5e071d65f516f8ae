import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import {
  type ActionItemFacts,
  type DesiredIssue,
  followRenames,
  type ObservedIssue,
} from '../domain/plan/plan-action-items.ts';
import { type RecordFile, recordsOf } from '../domain/record.ts';
import { incidentIdOf } from '../domain/record-path.ts';
import { type IssueSnapshot, parseActionItemIssue } from '../records/observed-issue.ts';
import { renderIssue } from '../render/issue-body.ts';
import type { GitHubPorts, Log, RecordTree, RepositoryFacts } from './ports.ts';

export interface ObserveOptions {
  /** File name of the workflow that publishes the site. */
  readonly publishWorkflow: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
}

/** The facts a plan of action items starts from: the files of a tree and GitHub as it is now. */
export async function observeActionItems(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ObserveOptions,
  log: Log,
): Promise<ActionItemFacts> {
  const repository = await ports.repository.describe();
  const desired = desiredIssues(tree.readRecords(), repository, options.repositoryUrl, log);
  return {
    desired,
    observed: followRenames(desired, await observeIssues(desired, ports)),
    headIsPublished: await ports.workflows.hasRun(options.publishWorkflow, repository.head),
    publishWorkflow: options.publishWorkflow,
  };
}

/** The issues a tree of records asks for. What cannot be read is skipped with a warning; the check reports it. */
export function desiredIssues(
  records: readonly RecordFile[],
  repository: Pick<RepositoryFacts, 'isPublic' | 'defaultBranch'>,
  repositoryUrl: string,
  log: Log,
): readonly DesiredIssue[] {
  const incidents = new Map(recordsOf(records, 'incident').map((incident) => [incident.data.id, incident]));
  const seen = new Set<string>();
  const fileUrl = (path: string) =>
    `${repositoryUrl}/blob/${repository.defaultBranch}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return recordsOf(records, 'action-item').flatMap((item) => {
    const incident = incidents.get(incidentIdOf(item.data.id)) ?? null;
    if (incident === null) {
      log.warn(`${item.path} belongs to no incident that can be read; it gets no issue`);
      return [];
    }
    if (incident.data.visibility === 'restricted' && repository.isPublic) {
      log.warn(`${item.data.id} belongs to a restricted incident; it gets no issue in a public repository`);
      return [];
    }
    if (seen.has(item.data.id)) {
      log.warn(`${item.path} repeats the id ${item.data.id}; the first file counts`);
      return [];
    }
    seen.add(item.data.id);
    return [renderIssue(item, incident, fileUrl)];
  });
}

/**
 * The issues of action items: all with the label, and those that files are linked to though somebody took the label
 * away.
 */
export async function observeIssues(
  desired: readonly DesiredIssue[],
  ports: GitHubPorts,
): Promise<readonly ObservedIssue[]> {
  const listed = await ports.issues.listIssues(ACTION_ITEM_LABEL);
  const numbers = new Set(listed.map((issue) => issue.number));
  const strays: IssueSnapshot[] = [];
  for (const { linked } of desired) {
    if (linked === null || numbers.has(linked)) continue;
    const issue = await ports.issues.getIssue(linked);
    if (issue !== null) strays.push(issue);
    numbers.add(linked);
  }
  return [...listed, ...strays].map(parseActionItemIssue).filter((issue) => issue !== null);
}
