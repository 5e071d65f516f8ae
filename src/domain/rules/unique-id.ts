import { quote } from '../quote.ts';
import { RECORD_KINDS } from '../record-kind.ts';
import { ALL_KINDS, type Rule } from './rule.ts';

/** No two records have one id: git sees no conflict between `02-fix.md` and `02-other.md`. */
export const uniqueId: Rule = {
  id: 'unique-id',
  level: 'error',
  kinds: ALL_KINDS.filter((kind) => RECORD_KINDS[kind].idKey === 'id'),
  summary: 'No two records have the same id.',
  reason:
    'One id stands for one incident or one action item, and for one issue; of two files with one id only the first would count.',
  examples: [],
  check(record, tree) {
    const id = record.data['id'];
    if (typeof id !== 'string') return [];
    const [first, ...others] = tree.pathsOf(record.kind, id);
    if (first === undefined || !others.includes(record.path)) return [];
    return [
      {
        at: record.positionOf('/id'),
        found: `second record ${quote(id)}`,
        expected: `one, which is ${quote(first)}`,
        fix: 'Give this one the next free number, in its name and in its id.',
      },
    ];
  },
};
