import { expect, it } from 'vitest';
import { renderComparison, renderComparisonJson } from '../../../src/render/contract-comparison.ts';

const plain = (text: string): string => text;
const PLAIN = { good: plain, warning: plain, bad: plain, soft: plain };
const COMPARISON = {
  repository: 'acme/throwaway',
  api: 'https://api.github.com',
  parts: [
    { name: 'labels', requests: 11 },
    { name: 'issues', requests: 1 },
  ],
  differences: [
    { level: 'note', part: 'labels', operation: 'GET /labels', text: 'the sandbox: /0 lacks url' },
    {
      level: 'problem',
      part: 'issues',
      operation: null,
      text: 'the rest was not played on GitHub: \u001b[2J',
    },
  ],
} as const;

it('groups by part and request, escapes what GitHub said, and counts', () => {
  expect(renderComparison(COMPARISON, PLAIN)).toBe(`ok       labels (11 requests)
         GET /labels
           note     the sandbox: /0 lacks url
problem  issues (1 request)
           problem  the rest was not played on GitHub: \\u001b[2J

acme/throwaway at https://api.github.com, 12 requests: 1 problem, 1 note.`);
});

it('has a version for programs', () => {
  expect(JSON.parse(renderComparisonJson(COMPARISON))).toEqual({ version: 1, ...COMPARISON });
});
