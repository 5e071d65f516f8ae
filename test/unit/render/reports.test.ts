/** The pages of the reports, as GitHub shows them. */
import { describe, expect, it, test } from 'vitest';
import type { RecordFile } from '../../../src/domain/record.ts';
import { type Audience, reportRecords } from '../../../src/domain/report-record.ts';
import { renderReports } from '../../../src/render/reports/report-pages.ts';
import { reportProse } from '../../../src/render/reports/report-prose.ts';
import { renderReportsSummary } from '../../../src/render/reports/reports-summary.ts';
import { anIncident, anItem, aPostmortem, aService, aTimeline } from './a-record.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';

const [A, B] = ['INC-2026-0001', 'INC-2026-0002'];
const PLACES = { repositoryUrl: 'https://github.com/acme/incidents', defaultBranch: 'main' };
const FILES = `${PLACES.repositoryUrl}/blob/main`;

function pagesOf(records: readonly RecordFile[], audience: Audience = 'repository', unreported = 0) {
  const severities = ['critical', 'high', 'medium', 'low'];
  return renderReports(reportRecords(records, audience), { severities, unreported, places: PLACES });
}

/** The rows of the tables of a page, or of the part below a heading. */
function rowsOf(page: string | undefined, heading?: string): readonly string[] {
  const text = page ?? '';
  const part = heading === undefined ? text : (text.split(`${heading}\n`)[1] ?? '').split(/\n#+ /)[0];
  return (part ?? '').split('\n').filter((line) => line.startsWith('|'));
}

const TIMES = {
  started: '2026-03-02T09:02:00Z',
  detected: '2026-03-02T10:06:00+01:00',
  declared: '2026-03-02T09:09:00Z',
  acknowledged: '2026-03-02T09:16:00Z',
  mitigated: '2026-03-02T10:02:00Z',
};

describe('the index and the lists', () => {
  const pages = pagesOf(
    [
      aService('ai-search', 'AI | search'),
      anIncident(A, { status: 'investigating', tracking_issue: 12 }),
      anIncident(B, {
        kind: 'drill',
        severity: 'low',
        services: [],
        times: { ...TIMES, started: '2026-02-28T23:59:00Z' },
      }),
      aPostmortem(B),
    ],
    'repository',
    2,
  );

  it('there is a page for everything that occurs', () => {
    expect([...pages.keys()]).toEqual([
      `incidents/${A}.md`,
      `incidents/${B}.md`,
      `postmortems/${B}.md`,
      'status/investigating.md',
      'status/resolved.md',
      'severity/high.md',
      'severity/low.md',
      'services/ai-search.md',
      'months/2026-03.md',
      'months/2026-02.md',
      'README.md',
    ]);
  });

  it('the index says what is open, how many there are of what, and that some are missing', () => {
    const index = pages.get('README.md') ?? '';
    expect(rowsOf(index, '## Open now')).toEqual([
      '| Incident | Title | Severity | Status | Since | Services | Issue |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      `| [${A}](incidents/${A}.md) | Search is slow \\(${A.replaceAll('-', '\\-')}\\) | high | investigating | 2026-03-02 09:02 | AI \\| search | [#12](${PLACES.repositoryUrl}/issues/12) |`,
    ]);
    expect(rowsOf(index, '## By month').slice(2)).toEqual([
      '| [2026-03](months/2026-03.md) | 1 |',
      '| [2026-02](months/2026-02.md) | 1 |',
    ]);
    expect(rowsOf(index, '## By service').slice(2)).toEqual([
      '| [AI \\| search](services/ai-search.md) | 1 |',
    ]);
    expect(index).toContain('**2 not shown:**');
    expect(pagesOf([]).get('README.md')).toContain('## Open now\n\nNone.\n');
  });

  it('a list leads to incidents, their postmortems and back', () => {
    const list = pages.get('severity/low.md') ?? '';
    expect(list).toContain('# Severity: low\n\n[All incidents](../README.md)\n');
    expect(rowsOf(list)[2]).toBe(
      `| [${B}](../incidents/${B}.md) | Search is slow \\(${B.replaceAll('-', '\\-')}\\) (drill) | low | resolved | 2026-02-28 23:59 | – | – | [draft](../postmortems/${B}.md) |`,
    );
  });

  it('every relative link leads to a page', () => {
    for (const [path, text] of pages) {
      for (const link of showOnGitHub(text).links.filter((one) => !/^https?:/.test(one))) {
        const { pathname } = new URL(link, `https://reports.invalid/${path}`);
        expect([...pages.keys()], `${path}: ${link}`).toContain(pathname.slice(1));
      }
    }
  });

  it('a list that is too long says where the rest is', () => {
    const title = 'x'.repeat(150);
    const many = Array.from({ length: 800 }, (_, at) =>
      anIncident(`INC-2026-${String(at + 1).padStart(4, '0')}`, { title }),
    );
    const list = pagesOf(many).get('status/resolved.md') ?? '';
    const shown = rowsOf(list).length - 2;
    expect(list.length).toBeLessThan(250_000);
    expect(shown).toBeGreaterThan(500);
    expect(list).toContain(
      `\n${800 - shown} older ones are in the [lists by month](../README.md#by-month).\n`,
    );
  });
});

describe('the page of an incident', () => {
  const records = [
    anIncident(A, {
      times: TIMES,
      related: [B],
      roles: { incident_commander: 'maya-lindqvist' },
      tracking_issue: 12,
      runbooks: ['service-outage'],
    }),
    anIncident(B, { title: 'Other' }),
    anItem(A, 1, { issue: 7, verified: true, status: 'done' }),
    anItem(A, 2, { owner: undefined, due: undefined }),
    aTimeline(
      A,
      {
        at: '2026-03-02T09:20:00Z',
        by: 'devon',
        kind: 'update',
        audience: 'public',
        text: 'One.\n\nTwo | three.',
      },
      {
        at: '2026-03-02T09:10:00Z',
        recorded_at: '2026-03-02T11:00:00Z',
        by: 'sam',
        kind: 'note',
        text: 'Late.',
      },
      { at: '2026-03-02T10:02:00Z', by: 'devon', kind: 'mitigated' },
    ),
  ];
  const page = pagesOf(records).get(`incidents/${A}.md`) ?? '';

  it('says how it stood, when what happened and how long it took', () => {
    const rows = rowsOf(page);
    expect(rows).toEqual(
      expect.arrayContaining([
        '| Severity | [high](../severity/high.md) |',
        '| Incident Commander | maya\\-lindqvist |',
        `| Runbooks | [service\\-outage](${FILES}/knowledge/runbooks/service-outage.md) |`,
        `| Related | [${B}](../incidents/${B}.md) Other |`,
        '| detected | 2026-03-02 09:06 | 4 min |',
        '| Time to acknowledge | 10 min |',
        '| Time to mitigate | 60 min |',
        '| Time to resolve | – |',
      ]),
    );
    expect(page).toContain(`[record file](${FILES}/incidents/2026/${A}/incident.md)`);
    expect(page).toContain(`issue [#12](${PLACES.repositoryUrl}/issues/12)`);
  });

  it('has the timeline in order, the updates and the action items', () => {
    expect(rowsOf(page, '## Timeline').slice(2)).toEqual([
      '| 2026-03-02 09:10 | note | sam | *late, written down 11:00* Late. |',
      '| 2026-03-02 09:20 | update | devon | \\(public\\) One. / Two \\| three. |',
      '| 2026-03-02 10:02 | mitigated | devon |  |',
    ]);
    expect(rowsOf(page, '## What users were told').slice(2)).toEqual([
      '| 2026-03-02 09:20 |  | One.<br>Two \\| three. |',
    ]);
    expect(rowsOf(page, '## Action items').slice(2)).toEqual([
      `| [${A}-01](${FILES}/incidents/2026/${A}/actions/01-fix.md) | Fix part 1 | done | devon\\-okafor | 2026-03-16 | yes | [#7](${PLACES.repositoryUrl}/issues/7) |`,
      `| [${A}-02](${FILES}/incidents/2026/${A}/actions/02-fix.md) | Fix part 2 | open | nobody yet | – | no | – |`,
    ]);
  });

  it('for everybody it has no people', () => {
    const open = pagesOf(records, 'public').get(`incidents/${A}.md`) ?? '';
    expect(rowsOf(open, '## Timeline').slice(0, 1)).toEqual(['| UTC | What |  |']);
    expect(open).not.toMatch(/maya|devon|sam|Late|nobody yet/);
  });

  it('without an address it leads to no files or issues', () => {
    const reports = reportRecords(records, 'repository');
    const alone = renderReports(reports, { severities: [], unreported: 0, places: null });
    const { links } = showOnGitHub(alone.get(`incidents/${A}.md`) ?? '');
    expect(links.filter((link) => !link.startsWith('../'))).toEqual([]);
  });

  it('a draft of a postmortem says that it is one; an approved one does not', () => {
    const of = (status: string) =>
      pagesOf([anIncident(A), aPostmortem(A, { status })]).get(`postmortems/${A}.md`);
    expect(of('in-review')).toContain('> This is not approved yet: in-review.');
    expect(of('approved')).not.toContain('not approved');
  });
});

describe('prose', () => {
  const path = `incidents/2026/${A}/incident.md`;
  const own = `${FILES}/incidents/2026/${A}`;
  test.each([
    ['[log](timeline.yml)', `[log](${own}/timeline.yml)`],
    ['[a *b* `c`](../INC-2026-0002/incident.md#why "t")', '[a *b* `c`](../incidents/INC-2026-0002.md "t")'],
    ['[a](../INC-2026-0002/timeline.yml)', `[a](${FILES}/incidents/2026/INC-2026-0002/timeline.yml)`],
    ['![a b](<chart 1.png>)', `![a b](${own}/chart%201.png?raw=true)`],
    ['[![x](a.png)](b.md#c)', `[![x](${own}/a.png?raw=true)](${own}/b.md#c)`],
    ['[x][1]\n\n[1]: /docs/a.md', `[x][1]\n\n[1]: ${FILES}/docs/a.md`],
    ['[x](../../../../../etc/a)', `[x](${FILES}/)`],
    ['[x](a(1).md) [x](a%28b.md)', `[x](${own}/a%281%29.md) [x](${own}/a%28b.md)`],
    ['[x](https://a.example/b) [y](#z) \\](a.md)', '[x](https://a.example/b) [y](#z) \\](a.md)'],
    ['`[x](a.md)` ``[x](a.md) ` `` [x](a.md)', `\`[x](a.md)\` \`\`[x](a.md) \` \`\` [x](${own}/a.md)`],
    ['```\n[x](a.md)\n```\n[x](a.md)', `\`\`\`\n[x](a.md)\n\`\`\`\n[x](${own}/a.md)`],
    ['```\n[x](a.md)', '```\n[x](a.md)\n```'],
    ['ask @maya-lindqvist', 'ask @\u2060maya-lindqvist'],
  ])('%j', (text, expected) => {
    expect(reportProse(text, path, PLACES)).toBe(expected);
  });
});

test.each(HOSTILE_LINES)('hostile text stays text: %s', (line) => {
  const records = [
    aService('ai-search', line),
    anIncident(A, { title: line, impact: { description: line }, related: [B] }, `${line}\n\n- ${line}`),
    anIncident(B, { title: line }),
    anItem(A, 1, { title: line }),
    aTimeline(A, {
      at: '2026-03-02T09:20:00Z',
      by: 'devon',
      kind: 'update',
      audience: 'public',
      text: `${line}\n${line}`,
    }),
    aPostmortem(A, { root_cause: line, contributing_factors: [line] }, line),
  ];
  for (const [path, text] of pagesOf(records)) {
    const shown = showOnGitHub(text);
    expect([shown.mentions, shown.references], path).toEqual([[], []]);
    const tables = text.split('## Report')[0] ?? '';
    for (const row of rowsOf(tables)) expect(row, path).toMatch(/^\|.*\|$/);
    const { links, tags } = showOnGitHub(path.startsWith('postmortems') ? '' : tables);
    expect(links.filter((link) => !link.startsWith(PLACES.repositoryUrl) && !/^[.a-z]/.test(link))).toEqual(
      [],
    );
    expect(links.join()).not.toContain('evil');
    expect([...tags].filter((tag) => /^(?:img|script|strong|del|ul|ol|input)$/.test(tag))).toEqual([]);
  }
});

test.each([
  [null, 'Reports on [a\\-b](https://github.com/acme/incidents/tree/a-b): 9 pages, 2 written, 1 removed.'],
  [
    '<no>',
    'Reports on [a\\-b](https://github.com/acme/incidents/tree/a-b): 9 pages, 2 written, 1 removed; then GitHub refused: \\<no\\>',
  ],
])('the summary: %j', (refused, text) => {
  const published = { pages: 9, written: 2, removed: 1, refused };
  expect(renderReportsSummary(published, 'a-b', PLACES.repositoryUrl)).toBe(text);
});

test.each(['`', '`a``a```a', '](', '](a', '](a(', '[a]: ', '```\n'])(
  'prose of nothing but %j is read in a moment, and stays as it is',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length).trim();
    expect(reportProse(text, `incidents/2026/${A}/incident.md`, PLACES)).toContain(text);
  },
);
