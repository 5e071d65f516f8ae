import { describe, expect, it, test } from 'vitest';
import {
  type ObservedPages,
  planReportPages,
  withPages,
} from '../../../src/domain/plan/plan-report-pages.ts';
import { isReportPage } from '../../../src/domain/report-pages.ts';

const NAMES = { branch: 'reports', commit: 'abc' };
const PAGES = new Map([
  ['incidents/INC-2026-0001.md', 'One'],
  ['README.md', 'Index'],
]);

function branch(files: Readonly<Record<string, string>>): ObservedPages {
  return {
    head: 'h1',
    paths: new Set(Object.keys(files)),
    hasText: (path, text) => files[path] === text,
  };
}

test.each([
  ['README.md', true],
  ['incidents/INC-2026-0001.md', true],
  ['postmortems/INC-2026-0001.md', true],
  ['status/in-review.md', false],
  ['status/resolved.md', true],
  ['services/ai-search.md', true],
  ['months/2026-03.md', true],
  ['months/March.md', false],
  ['incidents/2026/INC-2026-0001.md', false],
  ['incidents/README.md', false],
  ['notes/INC-2026-0001.md', false],
  ['CNAME', false],
])('%s may be a page: %s', (path, isOurs) => {
  expect(isReportPage(path)).toBe(isOurs);
});

describe('the next commit', () => {
  it('begins the branch', () => {
    expect(planReportPages(PAGES, null, NAMES)).toEqual({
      kind: 'write-pages',
      branch: 'reports',
      head: null,
      message: 'Write 2 pages of the reports',
      details: 'Made of abc',
      files: [
        { path: 'incidents/INC-2026-0001.md', text: 'One' },
        { path: 'README.md', text: 'Index' },
      ],
      deletions: [],
    });
  });

  it('writes what differs, removes what no page is made of, leaves alone what is somebody else’s', () => {
    const files = {
      'README.md': 'Old',
      'incidents/INC-2026-0001.md': 'One',
      CNAME: 'x',
      'status/closed.md': 'x',
    };
    expect(planReportPages(PAGES, branch(files), NAMES)).toMatchObject({
      head: 'h1',
      message: 'Write 1 page of the reports, remove 1',
      files: [{ path: 'README.md', text: 'Index' }],
      deletions: ['status/closed.md'],
    });
  });

  it('is none when nothing differs', () => {
    expect(planReportPages(PAGES, branch(Object.fromEntries(PAGES)), NAMES)).toBe(null);
  });

  it('only removes', () => {
    const effect = planReportPages(
      PAGES,
      branch({ ...Object.fromEntries(PAGES), 'months/2026-01.md': '' }),
      NAMES,
    );
    expect([effect?.message, effect?.files]).toEqual(['Remove 1 page of the reports', []]);
  });

  test.each([
    ['files', new Map(Array.from({ length: 1201 }, (_, at) => [`${at}.md`, 'x'] as const)), [500, 500, 201]],
    [
      'bytes',
      new Map(Array.from({ length: 5 }, (_, at) => [`${at}.md`, 'x'.repeat(2_000_000)] as const)),
      [2, 2, 1],
    ],
    [
      'one too long',
      new Map([
        ['a.md', 'x'.repeat(6_000_000)],
        ['b.md', 'x'],
      ]),
      [1, 1],
    ],
  ] as const)('of many %s is one of several, and the last removes', (_, pages, counts) => {
    let observed: ObservedPages | null = branch({ 'status/closed.md': 'x' });
    const found: number[] = [];
    const removed: number[] = [];
    for (;;) {
      const effect = planReportPages(pages, observed, NAMES);
      if (effect === null) break;
      found.push(effect.files.length);
      removed.push(effect.deletions.length);
      observed = withPages(observed, effect, `h${found.length}`);
    }
    expect(found).toEqual(counts);
    expect(removed).toEqual(counts.map((_count, at) => (at === counts.length - 1 ? 1 : 0)));
  });
});
