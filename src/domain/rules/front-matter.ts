import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule } from './rule.ts';

/** The record begins with YAML front matter in the subset that means the same to every reader. */
export const frontMatter: Rule = {
  id: 'front-matter',
  level: 'error',
  kinds: ALL_KINDS,
  summary:
    'A record begins with front matter between two `---` lines, in plain YAML: no tags, anchors, aliases or directives, keys that are plain strings, none twice.',
  reason:
    'Tags and aliases can run code or blow up in memory, and a key given twice means different things to different readers.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('status: open\n', 'status: open\nstatus: done\n'),
      findings: ['10:1 Unexpected second key "status", expected every key once'],
    },
  ],
  check: (record) =>
    record.problems
      .filter((problem) => problem.rule === 'front-matter')
      .map(({ found, expected, fix, ...at }) => ({ at, found, expected, fix })),
};
