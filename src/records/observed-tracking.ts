import { parseManaged } from '../domain/marker.ts';
import type { ObservedTracking } from '../domain/plan/plan-tracking-issues.ts';
import type { IssueSnapshot } from './observed-issue.ts';

/** A box of a checklist; its key stands behind it, where nobody sees it. */
const BOX = /^- \[([ xX])\] .*<!-- ([a-z0-9_-]+) -->[ \t]*$/gm;

/** The incident an issue stands for; null when it is none of the automation's. */
export function parseTrackingIssue(issue: IssueSnapshot): ObservedTracking | null {
  const managed = parseManaged(issue.body);
  if (managed === null || managed.role !== 'tracking') return null;
  const { number, title, state, labels, assignees } = issue;
  const { key, before, block, after, synced } = managed;
  const list = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return {
    ...{ key, number, title, state, labels, assignees, before, block, after },
    body: before + block + after,
    boxes: new Map([...managed.text.matchAll(BOX)].map(([, box, name = '']) => [name, box !== ' '])),
    synced: { assignees: list(synced?.['assignees']), ticked: list(synced?.['ticked']) },
  };
}

/**
 * An issue that a record names, which the automation has not made and not written to yet: a form on which an incident
 * was declared, or one that somebody has opened. Their text stays, below ours: whoever comes first has to see how it
 * stands.
 */
export function adoptIssue(issue: IssueSnapshot, key: string): ObservedTracking {
  const { number, title, state, labels, assignees } = issue;
  const text = (issue.body ?? '').replaceAll('\r\n', '\n');
  const after = text.trim() === '' ? '' : `\n\n---\n\n${text.trimEnd()}`;
  return {
    ...{ key, number, title, state, labels, assignees, before: '', block: '', after },
    // What the issue said when it was looked at, which `after` need not say to the byte.
    body: text,
    boxes: new Map(),
    synced: { assignees: [], ticked: [] },
  };
}
