import type { Rule } from './rule.ts';

/** The record begins with YAML front matter in the subset that means the same to every reader. */
export const frontMatter: Rule = {
  id: 'front-matter',
  level: 'error',
  kinds: ['incident', 'action-item', 'policy'],
  summary:
    'A record begins with front matter between two `---` lines, in plain YAML: no tags, anchors, aliases or directives, keys that are plain strings, none twice.',
  reason:
    'Tags and aliases can run code or blow up in memory, and a key given twice means different things to different readers.',
  examples: [
    {
      path: 'incidents/2026/INC-2026-0042/actions/01-alert.md',
      good: '---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n',
      bad: '---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\nstatus: done\n---\n',
      findings: ['10:1 Unexpected second key "status", expected every key once'],
    },
  ],
  check: (record) =>
    record.problems
      .filter((problem) => problem.rule === 'front-matter')
      .map(({ found, expected, fix, ...at }) => ({ at, found, expected, fix })),
};
