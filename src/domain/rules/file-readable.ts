import { ALL_KINDS, type Rule } from './rule.ts';

/** The file is text that can be read safely: UTF-8, no NUL bytes, not too large, no symbolic link. */
export const fileReadable: Rule = {
  id: 'file-readable',
  level: 'error',
  kinds: ALL_KINDS,
  summary:
    'A record is a plain UTF-8 text file of at most 1 MiB, neither a symbolic link nor holding NUL bytes.',
  reason:
    'Records come from pull requests of people who may mean harm: a link could point out of the repository, a huge or binary file could stall every later run.',
  examples: [],
  check: (record) =>
    record.problems
      .filter((problem) => problem.rule === 'file-readable')
      .map(({ found, expected, fix, ...at }) => ({ at, found, expected, fix })),
};
