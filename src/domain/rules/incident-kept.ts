import { quote } from '../quote.ts';
import type { RecordChange, RecordFile } from '../record.ts';
import type { Rule } from './rule.ts';

/** What was an incident stays one. The registry asks it of the incidents that a change took away, too. */
export const incidentKept: Rule = {
  id: 'incident-kept',
  level: 'error',
  kinds: ['incident'],
  summary:
    'A change takes no incident away. One that moved (`incident renumber`) is judged at its new place.',
  reason:
    'An incident that was none is canceled, one that was told twice is a duplicate; both say so, and why. What is deleted says nothing.',
  examples: [],
  check: (record, tree) =>
    tree.recordAt(record.path) !== null
      ? []
      : [
          {
            at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
            found: `incident ${quote(record.data['id'])} taken away`,
            expected: 'the incident, or the same one at another place',
            fix: 'Put it back (git checkout), and cancel it with a reason if it was none.',
          },
        ],
};

/** Folders of incidents that moved: the new one by its path, the old one as value; both end in a slash. */
export function findMoves(records: readonly RecordFile[], change: RecordChange): ReadonlyMap<string, string> {
  const earlier = new Set(change.before.map((record) => record.path));
  const news = records.filter(
    (record) => record.kind === 'incident' && change.paths.has(record.path) && !earlier.has(record.path),
  );
  const moves = new Map<string, string>();
  for (const lost of findLost(records, change)) {
    const moved = news.find((record) => isSame(record, lost) && !moves.has(folderOf(record)));
    if (moved !== undefined) moves.set(folderOf(moved), folderOf(lost));
  }
  return moves;
}

/** The incidents that stood somewhere before a change, and do not any more. */
export function findLost(records: readonly RecordFile[], change: RecordChange): readonly RecordFile[] {
  const here = new Set(records.map((record) => record.path));
  return change.before.filter((record) => record.kind === 'incident' && !here.has(record.path));
}

function isSame(one: RecordFile, other: RecordFile): boolean {
  const factsOf = ({ data }: RecordFile) =>
    JSON.stringify([data['title'], (data['times'] as { readonly declared?: unknown } | undefined)?.declared]);
  return factsOf(one) === factsOf(other);
}

function folderOf({ path }: RecordFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
