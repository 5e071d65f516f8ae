import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule } from './rule.ts';

/** No key that the schema does not know; a near one is suggested. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  level: 'error',
  kinds: ALL_KINDS,
  summary: 'The front matter has no key that the schema does not know.',
  reason: 'A misspelt key is silently no key: `aknowledged:` would leave an acknowledged incident overdue.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('status: open\n', 'status: open\nverifed: true\n'),
      findings: ['10:1 Unexpected key "verifed", expected a key the schema knows'],
    },
  ],
  check: (record) =>
    record.violations
      .filter((violation) => violation.sort === 'unknown-key')
      .map((violation) => {
        const meant = findNearest(violation.key, violation.candidates);
        return {
          at: record.positionOf(violation.pointer, 'key'),
          found: `key ${quote(violation.key)}`,
          expected: 'a key the schema knows',
          fix:
            meant === null
              ? `Remove it, or use one of ${violation.candidates.join(', ')}.`
              : `Did you mean ${quote(meant)}?`,
        };
      }),
};
