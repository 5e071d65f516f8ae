/** Holds the map against the outline, the outline against the document it was made from, and counts. */
import type { Later, MapRow } from './map.ts';
import { LATER } from './map.ts';
import type { OutlineItem } from './outline.ts';

/** Ids of the outline with the fingerprints of their words, in the document's order: test/procedures/outline.json. */
export type Outline = Readonly<Record<string, string>>;

/** What differs between the rows of the map and the ids of the outline; empty when each id has exactly one row, in order. */
export function compareMap(rows: readonly MapRow[], ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const seen = new Map<string, number>();
  const wrong: string[] = [];
  for (const { id, line } of rows) {
    const before = seen.get(id);
    if (before !== undefined) wrong.push(`line ${line}: ${id} a second time, first in line ${before}`);
    else if (!known.has(id)) wrong.push(`line ${line}: ${id} is no item of the outline`);
    seen.set(id, before ?? line);
  }
  for (const id of ids) if (!seen.has(id)) wrong.push(`${id} has no line`);
  if (wrong.length > 0) return wrong;
  const misplaced = rows.find(({ id }, index) => id !== ids[index]);
  return misplaced === undefined
    ? []
    : [`line ${misplaced.line}: ${misplaced.id} is not in the document's order`];
}

/** What differs between the outline that was kept and a document; empty when it is the document's. */
export function compareOutline(kept: Outline, items: readonly OutlineItem[]): readonly string[] {
  const wrong: string[] = [];
  const now = new Map(items.map((item) => [item.id, item]));
  for (const [id, fingerprint] of Object.entries(kept)) {
    const item = now.get(id);
    if (item === undefined) wrong.push(`${id} is no longer in the document`);
    else if (item.fingerprint !== fingerprint) wrong.push(`line ${item.line}: ${id} says something else now`);
  }
  for (const { id, line } of items)
    if (!(id in kept)) wrong.push(`line ${line}: ${id} is not in the outline`);
  return wrong;
}

/** How many rows are in which state. `done` works, or is data that nothing more is to be done with. */
export interface Counts {
  readonly items: number;
  readonly titles: number;
  readonly done: number;
  /** There as data, or in part; the rest is planned. */
  readonly begun: number;
  /** Planned, and nothing is there yet. */
  readonly planned: number;
  /** By the issue that does what is missing of `begun` and `planned`. */
  readonly later: Readonly<Record<Later, number>>;
}

export function countStates(rows: readonly MapRow[]): Counts {
  const count = (fits: (row: MapRow) => boolean) => rows.filter(fits).length;
  return {
    items: rows.length,
    titles: count(({ state }) => state.now === 'title'),
    done: count(({ state }) => (state.now === 'works' || state.now === 'data') && state.later === null),
    begun: count(({ state }) => state.now !== null && state.later !== null),
    planned: count(({ state }) => state.now === null),
    later: Object.fromEntries(
      LATER.map((issue) => [issue, count(({ state }) => state.later === issue)]),
    ) as Record<Later, number>,
  };
}

/** The counts as they stand at the head of the map, in Markdown. */
export function renderCounts({ items, titles, done, begun, planned, later }: Counts): string {
  const missing = LATER.filter((issue) => later[issue] > 0).map((issue) => `${issue} ${later[issue]}`);
  return [
    '| items | titles | done | begun | planned | what is missing waits for |',
    '| ---: | ---: | ---: | ---: | ---: | --- |',
    `| ${items} | ${titles} | ${done} | ${begun} | ${planned} | ${missing.join(', ')} |`,
  ].join('\n');
}
