import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import type { Rule } from './rule.ts';

/** An action item that is not called off has somebody who sees it through, and a day. */
export const actionItemOwnerAndDue: Rule = {
  id: 'action-item-owner-and-due',
  level: 'error',
  kinds: ['action-item'],
  summary: 'An action item has an owner and a due day, unless it is canceled.',
  reason:
    'What nobody owns and nothing dates is forgotten (procedures, "Post-Incident Review", action item tracking; follow-up within 1 week).',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('owner: devon-okafor\n', ''),
      findings: ['2:1 Unexpected action item without owner, expected the GitHub login of one person'],
    },
  ],
  check(record) {
    if (record.problems.length > 0 || record.data['status'] === 'canceled') return [];
    const wanted = [
      ['owner', 'the GitHub login of one person', 'owner: <login>'],
      ['due', 'the day it is due', 'due: <yyyy-mm-dd>'],
    ] as const;
    return wanted
      .filter(([key]) => record.data[key] === undefined || record.data[key] === null)
      .filter(([key]) => !record.violations.some((violation) => violation.pointer === `/${key}`))
      .map(([key, expected, line]) => ({
        at: record.positionOf(''),
        found: `action item without ${key}`,
        expected,
        fix: `Add the line "${line}".`,
      }));
  },
};
