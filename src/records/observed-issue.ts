import type { SyncedState } from '../domain/action-item-fields.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { parseManaged } from '../domain/marker.ts';
import type { ObservedIssue } from '../domain/plan/plan-action-items.ts';

/** An issue as the API returns it, reduced to what plans read. */
export interface IssueSnapshot {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Between the facts and the text of an action item's issue: a rule across the page. */
export const PROSE_RULE = '\n\n---\n\n';
const DUE_ROW = /^\|[ \t]*Due[ \t]*\|(.*)\|[ \t]*$/m;

/**
 * The action item an issue stands for; null when the issue is none of the automation's.
 *
 * @param show turns a text into what an issue shows of it, so that a text that somebody wrote there and the same text
 *   written from the file have one fingerprint
 */
export function parseActionItemIssue(
  issue: IssueSnapshot,
  show: (prose: string) => string,
): ObservedIssue | null {
  const managed = parseManaged(issue.body);
  if (managed === null || managed.role !== 'action-item') return null;
  const rule = managed.text.indexOf(PROSE_RULE.trimEnd());
  const facts = rule < 0 ? managed.text : managed.text.slice(0, rule);
  const prose = rule < 0 ? null : managed.text.slice(rule + PROSE_RULE.trimEnd().length).trim();
  return {
    key: managed.key,
    number: issue.number,
    title: issue.title,
    state: issue.state,
    stateReason: issue.stateReason,
    labels: issue.labels,
    assignees: issue.assignees,
    before: managed.before,
    block: managed.block,
    after: managed.after,
    due: parseDue(facts),
    prose,
    proseName: prose === null ? null : fingerprint(show(prose)),
    synced: parseSynced(managed.synced),
  };
}

/** What somebody wrote for the day; `no day yet` is none. */
function parseDue(facts: string): string | null {
  const written = DUE_ROW.exec(facts)?.[1]
    ?.replaceAll(/[\\`*_]/g, '')
    .trim();
  if (written === undefined) return null;
  return written === NO_DAY ? '' : written;
}

export const NO_DAY = 'no day yet';

function parseSynced(state: Readonly<Record<string, unknown>> | null): SyncedState | null {
  if (state === null) return null;
  const { title, state: status, labels, assignees, due, prose } = state;
  if (typeof title !== 'string' || !isTextList(labels) || !isTextList(assignees)) return null;
  if (status !== 'open' && status !== 'done' && status !== 'canceled') return null;
  if (typeof due !== 'string' || typeof prose !== 'string') return null;
  return { title, state: status, labels, assignees, due, prose };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
