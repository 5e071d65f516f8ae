/** Whatever people write: no page of the reports breaks, tells whom it must not, or is written twice. */
import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { planReportPages, withPages } from '../../src/domain/plan/plan-report-pages.ts';
import type { RecordFile } from '../../src/domain/record.ts';
import { type Audience, reportRecords } from '../../src/domain/report-record.ts';
import { renderReports } from '../../src/render/reports/report-pages.ts';
import { anIncident, anItem, aPostmortem, aTimeline } from '../unit/render/a-record.ts';
import { showOnGitHub } from '../unit/render/github-markdown.ts';
import { HOSTILE_LINES } from '../unit/render/hostile-lines.ts';

const IDS = ['INC-2026-0001', 'INC-2026-0002', 'INC-2026-0003'] as const;
const VISIBILITIES = ['public', 'internal', 'restricted'] as const;
const PLACES = { repositoryUrl: 'https://github.com/acme/incidents', defaultBranch: 'main' };

const piece = fc.oneof(
  fc.constantFrom(
    ...HOSTILE_LINES,
    ...IDS.map((id) => ` ${id} `),
    ...IDS.map((id) => `[a](../${id}/incident.md)`),
  ),
  fc.constantFrom(
    '|',
    '\\',
    '`',
    '``',
    '\n',
    '\n\n',
    '<br>',
    '<!--',
    '-->',
    '@',
    '#',
    '1',
    'x',
    '&',
    '[',
    '](',
    ')',
    '<b>',
    ' ',
  ),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `t${parts.join('')}`);
/** As the schemas have one line of text. */
const line = text.map((one) =>
  one
    .replaceAll(/[\p{Cc}\u2028\u2029]|::|##\[/gu, ' ')
    .slice(0, 150)
    .trim(),
);
const prose = text.map((one) => one.replaceAll(/(?![\n])\p{Cc}/gu, ' '));

const records = fc
  .record({
    visibilities: fc.tuple(...IDS.map(() => fc.constantFrom(...VISIBILITIES))),
    title: line,
    body: prose,
    said: prose,
    item: line,
    cause: line,
    approved: fc.boolean(),
  })
  .map(({ visibilities, title, body, said, item, cause, approved }): readonly RecordFile[] =>
    IDS.flatMap((id, at) => {
      const others = IDS.filter((other) => other !== id);
      const entry = { at: '2026-03-02T09:20:00Z', by: 'devon-okafor' };
      return [
        anIncident(
          id,
          {
            title,
            visibility: visibilities[at],
            related: others,
            status: 'duplicate',
            duplicate_of: others[0],
            impact: { description: title },
          },
          body,
        ),
        aTimeline(
          id,
          { ...entry, kind: 'update', audience: 'public', text: said },
          { ...entry, kind: 'related', of: others[1] },
          { ...entry, kind: 'note', text: said },
        ),
        anItem(id, 1, { title: item }),
        aPostmortem(id, { root_cause: cause, status: approved ? 'approved' : 'draft' }, body),
      ];
    }),
  );

function pagesOf(all: readonly RecordFile[], audience: Audience) {
  return renderReports(reportRecords(all, audience), { severities: ['high'], unreported: 0, places: PLACES });
}

const shownTo = { public: ['public'], repository: ['public', 'internal'] } as const;
const hidden = (all: readonly RecordFile[], audience: Audience) =>
  all.flatMap(({ kind, data }) => {
    const isShown = shownTo[audience].some((one) => one === data['visibility']);
    return kind === 'incident' && !isShown ? [String(data['id'])] : [];
  });

const parser = remark().use(remarkGfm);
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

it('nobody is mentioned, no issue named, and what is hidden has no id', () => {
  fc.assert(
    fc.property(records, fc.constantFrom<Audience>('public', 'repository'), (all, audience) => {
      for (const [path, page] of pagesOf(all, audience)) {
        for (const id of hidden(all, audience)) expect(`${path}\n${page}`).not.toContain(id);
        const { mentions, references } = showOnGitHub(page);
        expect([mentions, references]).toEqual([[], []]);
      }
    }),
    { numRuns: 30 },
  );
});

it('every row of every table has as many cells as its head, and no table ends early', () => {
  fc.assert(
    fc.property(records, fc.constantFrom<Audience>('public', 'repository'), (all, audience) => {
      for (const [path, page] of pagesOf(all, audience)) {
        // Below its head stands what somebody wrote.
        if (path.startsWith('postmortems/')) continue;
        const own = page.split('\n## Report\n')[0] ?? '';
        const rows = own.split('\n').filter((row) => row.startsWith('|'));
        const tables = (parser.parse(own) as Node).children?.filter(({ type }) => type === 'table') ?? [];
        const read = tables.flatMap(({ children = [] }) => children.map((row) => row.children?.length ?? 0));
        // A line below each head is no row.
        expect(read).toHaveLength(rows.length - tables.length);
        for (const { children = [] } of tables) {
          const [head, ...others] = children.map((row) => row.children?.length ?? 0);
          expect(others.every((cells) => cells === head)).toBe(true);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('the same records give the same bytes, and once written there is nothing to do', () => {
  const names = { branch: 'reports', commit: 'abc' };
  fc.assert(
    fc.property(records, records, (before, after) => {
      const first = pagesOf(before, 'repository');
      expect([...pagesOf(before, 'repository')]).toEqual([...first]);
      const begun = planReportPages(first, null, names);
      if (begun === null) throw new Error('nothing to begin with');
      const branch = withPages(null, begun, 'h1');
      expect(planReportPages(first, branch, names)).toBe(null);
      const second = pagesOf(after, 'public');
      const change = planReportPages(second, branch, names);
      const end = change === null ? branch : withPages(branch, change, 'h2');
      expect(planReportPages(second, end, names)).toBe(null);
      expect([...end.paths].sort()).toEqual([...second.keys()].sort());
    }),
    { numRuns: 20 },
  );
});
