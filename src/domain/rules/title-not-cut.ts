import { quote } from '../quote.ts';
import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import type { Rule } from './rule.ts';

const GOOD = EXAMPLE_ACTION_ITEM.replace('Alert on pool saturation', "'Alert when pool #12 is nearly full'");

/** The title is not cut off at a `#` that was meant as part of it. */
export const titleNotCut: Rule = {
  id: 'title-not-cut',
  level: 'error',
  kinds: ['incident', 'action-item'],
  summary:
    'A title that holds ` #` is quoted; without quotation marks YAML takes the rest of the line for a comment.',
  reason: 'The title of the page and of the issue would end in the middle, and nothing would say so.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: GOOD,
      bad: GOOD.replaceAll("'", ''),
      findings: [
        '4:8 Unexpected title cut off before "#12 is nearly full", expected a title in quotation marks',
      ],
    },
  ],
  check(record) {
    const rest = record.restOfLine('/title').trim();
    // A comment begins with "# "; what follows the sign at once was meant.
    if (!/^#[^\s#]/.test(rest)) return [];
    return [
      {
        at: record.positionOf('/title'),
        found: `title cut off before ${quote(rest)}`,
        expected: 'a title in quotation marks',
        fix: 'Write the whole title between single quotation marks, or leave a space behind the # of a comment.',
      },
    ];
  },
};
