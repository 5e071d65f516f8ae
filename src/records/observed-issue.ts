import { parseManaged } from '../domain/marker.ts';
import type { ObservedIssue, SyncedState } from '../domain/plan/plan-action-items.ts';

/** An issue as the API returns it, reduced to what plans read. */
export interface IssueSnapshot {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** The action item an issue stands for; null when the issue is none of the automation's. */
export function parseActionItemIssue(issue: IssueSnapshot): ObservedIssue | null {
  const managed = parseManaged(issue.body);
  if (managed === null || managed.role !== 'action-item') return null;
  return {
    key: managed.key,
    number: issue.number,
    title: issue.title,
    state: issue.state,
    labels: issue.labels,
    assignees: issue.assignees,
    before: managed.before,
    block: managed.block,
    after: managed.after,
    synced: parseSynced(managed.synced),
  };
}

function parseSynced(state: Readonly<Record<string, unknown>> | null): SyncedState | null {
  if (state === null) return null;
  const { title, state: status, labels, assignees } = state;
  if (typeof title !== 'string' || !isTextList(labels) || !isTextList(assignees)) return null;
  if (status !== 'open' && status !== 'done' && status !== 'canceled') return null;
  return { title, state: status, labels, assignees };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
