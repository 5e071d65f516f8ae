/** The procedures' checklists on an incident: which it has, and what is ticked. Ticks are entries of its timeline. */
import type { TimelineEntry } from './lifecycle.ts';
import type { Incident, Policy } from './record.ts';

export interface Checklist {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  /** Among all items of all lists: `assessment-1`, its list in the policy and its place there. */
  readonly key: string;
  readonly text: string;
  readonly isTicked: boolean;
}

/**
 * The checklists of the policy, in its order ("Incident Response Process"). Of those that severities name, such as the
 * first hour's, an incident has that of its own severity alone.
 */
export function checklistsOf(
  incident: Incident,
  policy: Policy,
  entries: readonly TimelineEntry[],
): readonly Checklist[] {
  const own = policy.severities.find(({ name }) => name === incident.severity)?.checklist;
  const others = new Set(policy.severities.map(({ checklist }) => checklist).filter((name) => name !== own));
  const ticked = tickedItems(entries);
  return Object.entries(policy.checklists)
    .filter(([name]) => !others.has(name))
    .map(([name, { title, items }]) => ({
      title,
      items: items.map((text, index) => {
        const key = `${name}-${index + 1}`;
        return { key, text, isTicked: ticked.has(key) };
      }),
    }));
}

const TICK = /^tick ([a-z0-9_-]+) (\d+)$/;

/** The items that are ticked: each entry turns one the other way round. */
export function tickedItems(entries: readonly TimelineEntry[]): ReadonlySet<string> {
  const ticked = new Set<string>();
  for (const { key = '' } of entries) {
    const item = TICK.exec(key)?.[1];
    if (item === undefined) continue;
    if (!ticked.delete(item)) ticked.add(item);
  }
  return ticked;
}

/** The entry for a box that somebody has ticked, or unticked; written once, however often it is planned. */
export function tickEntry(
  item: ChecklistItem,
  list: string,
  entries: readonly TimelineEntry[],
  { at, by, source }: Pick<TimelineEntry, 'at' | 'by' | 'source'>,
): TimelineEntry {
  const before = entries.filter(({ key = '' }) => TICK.exec(key)?.[1] === item.key).length;
  const text = `${item.isTicked ? 'Not done after all' : 'Done'}: ${item.text} (${list})`;
  const origin = source === undefined ? {} : { source };
  return { at, by, kind: 'note', text, ...origin, key: `tick ${item.key} ${before + 1}` };
}
