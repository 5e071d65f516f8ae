import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../../src/domain/record.ts';
import { anIncident, anItem, aService, aTimeline } from './a-record.ts';
import { A, B, C, pageOf, siteOf, textOfPage } from './a-site.ts';
import { HOSTILE_HTML } from './hostile-lines.ts';
import { elementsOf, textOf } from './html-tree.ts';

const FULL = {
  title: 'AI search answers with errors for every query',
  severity: 'critical',
  status: 'mitigated',
  services: ['ai-search', 'contact-index'],
  times: {
    started: '2026-03-02T23:50:00Z',
    detected: '2026-03-02T23:54:00Z',
    declared: '2026-03-02T23:55:00Z',
    acknowledged: '2026-03-03T01:00:00+01:00',
    mitigated: '2026-03-03T02:02:00Z',
  },
  impact: {
    users_affected: 1234567,
    percent_of_active_users: 92,
    cost_per_hour_usd: 987654,
    reputation_at_risk: true,
  },
  roles: { incident_commander: 'maya-lindqvist', technical_lead: 'devon-okafor', support_lead: 'sam-ortiz' },
};

describe('what is published', () => {
  const records = [
    anIncident(A, { ...FULL, related: [B, C] }),
    anIncident(B, { visibility: 'internal', title: 'Internal words' }, 'Internal prose'),
    anIncident(C, { visibility: 'restricted', title: 'Restricted words' }, 'Restricted prose'),
    anItem(A, 1, { owner: 'noor-haddad', title: 'Public work' }),
    anItem(B, 1, { title: 'Internal work' }),
    anItem(C, 1, { title: 'Restricted work' }),
  ];
  const site = siteOf(...records);
  const everything = [...site].flat().join('\n');

  it('is an index, a stylesheet and one page a public incident', () => {
    expect([...site.keys()]).toEqual(['index.html', 'style.css', `incidents/${A}.html`]);
    expect(everything).toContain('Public work');
  });
  it('holds no trace of internal and restricted incidents, not even an id', () => {
    expect(everything).not.toMatch(new RegExp(`Internal|Restricted|${B}|${C}`));
  });
  it('tells the updates that were for the public, the latest first, and nothing else of the timeline', () => {
    const at = (clock: string) => ({ at: `2026-03-02T${clock}:00Z`, by: 'maya-lindqvist' });
    const timeline = aTimeline(
      A,
      {
        ...at('09:20'),
        kind: 'investigating',
        text: 'We are **looking** <b>into</b> it',
        audience: 'public',
      },
      { ...at('09:25'), kind: 'note', text: 'Blame the pool' },
      { ...at('09:30'), kind: 'update', text: 'Only among us', audience: 'internal' },
      { ...at('09:40'), kind: 'update', text: 'It gets better', audience: 'public' },
    );
    const html = pageOf(anIncident(A), timeline);
    expect(textOfPage(html)).toMatch(
      /Updates2 Mar 2026, 09:40 UTC\s*It gets better\s*Investigating · 2 Mar 2026, 09:20 UTC\s*We are looking/,
    );
    expect(html).not.toMatch(/Blame the pool|Only among us|maya-lindqvist|<b>/);
    expect(siteOf(anIncident(A, { visibility: 'internal' }), timeline).size).toBe(2);
  });
  it('names services by their titles, and none where none is known', () => {
    const text = textOfPage(
      siteOf(
        anIncident(A, { services: ['ai-search', 'other'] }),
        anIncident(B, { services: [], origin: 'imported' }),
        aService('ai-search', 'AI Search'),
      ).get('index.html') ?? '',
    );
    expect(text).toContain('2 Mar 2026, 09:02 UTC · AI Search, other · Performance');
    expect(text).toContain('2 Mar 2026, 09:02 UTC · Performance');
  });
  it('holds neither people nor costs', () => {
    expect(everything).not.toMatch(/maya|devon|sam-ortiz|noor|987.?654|reputation/i);
  });
  it('leaves out records that do not follow the schema', () => {
    const broken = { ...anIncident(B), violations: [{}] } as unknown as RecordFile;
    expect([...siteOf(broken).keys()]).toEqual(['index.html', 'style.css']);
  });
  it('does not depend on the order of the files, and is the same every time', () => {
    expect([...siteOf(...records.toReversed())]).toEqual([...site]);
  });
});

describe('the incident page', () => {
  const page = pageOf(
    anIncident(A, { ...FULL, related: [B] }),
    anIncident(B),
    anItem(A, 1, { title: 'Alert earlier', issue: 17 }),
    anItem(A, 2, { title: 'Write it down', status: 'done', verified: true }),
    anItem(A, 3, { title: 'Look again', status: 'done' }),
    anItem(A, 4, { title: 'Rewrite all', status: 'canceled' }),
  );
  const text = textOfPage(page);

  it('says what it is about', () => {
    for (const fact of ['Critical', 'Mitigated', 'ai-search, contact-index', '1 234 567, 92 % of active']) {
      expect(text).toContain(fact);
    }
    expect(text).toContain('Time to acknowledge6 min');
    expect(text).toContain('Time to mitigate2 h 12 min');
    expect(text).not.toContain('Time to resolve');
  });
  it('says when things happened, in UTC, day by day', () => {
    expect(text).toContain('2 March 202623:50Started–23:54Detected+4 min23:55Declared+5 min');
    expect(text).toContain('3 March 202600:00Acknowledged+10 min02:02Mitigated+2 h 12 min');
  });
  it('says how far the action items are', () => {
    expect(text).toContain('Alert earlierOpendue 16 Mar 2026 · issue #17');
    expect(text).toContain('Write it downDoneverified');
    expect(text).toContain('Look againDonenot yet verified');
    expect(text).toContain('Rewrite allCanceled');
    expect(page).toContain('<a href="https://github.com/acme/incidents/issues/17">issue #17</a>');
  });
  it('links related incidents that are published', () => {
    expect(page).toContain(`href="${B}.html"`);
  });
  it('does with little', () => {
    const little = textOfPage(pageOf(anIncident(A, {}, '')));
    expect(little).toContain('Nothing has been written yet.');
    expect(little).toContain('None yet.');
  });
  it('shows a day that does not exist as it was written', () => {
    const times = { ...FULL.times, started: '2026-02-30T09:00:00Z' };
    expect(textOfPage(pageOf(anIncident(A, { times })))).toContain('2026-02-30T09:00:00Z');
    expect(textOfPage(siteOf(anIncident(A, { times })).get('index.html') ?? '')).toContain('Without a day');
  });
});

describe('the index', () => {
  const index = (...records: readonly RecordFile[]) => siteOf(...records).get('index.html') ?? '';
  const at = (day: string) => ({
    times: { started: `${day}T09:00:00Z`, detected: `${day}T09:00:00Z`, declared: `${day}T09:00:00Z` },
  });

  it('says that nothing goes on', () => {
    const text = textOfPage(index(anIncident(A), anIncident(B, { status: 'investigating', kind: 'drill' })));
    expect(text).toContain('No incident is going on.');
    expect(text).toContain('DrillInvestigating');
    expect(textOfPage(index())).toContain('No incident has been published yet.');
  });
  it.each(['declared', 'acknowledged', 'investigating', 'identified', 'mitigated'])(
    '%s goes on',
    (status) => {
      expect(textOfPage(index(anIncident(A, { status })))).toContain('Going on now');
    },
  );
  it.each(['resolved', 'closed', 'canceled', 'duplicate'])('%s is over', (status) => {
    expect(textOfPage(index(anIncident(A, { status })))).toContain('No incident is going on.');
  });
  it('shows what goes on first, then months and incidents, newest first', () => {
    const html = index(
      anIncident(A, { ...at('2026-01-05'), status: 'identified' }),
      anIncident(B, at('2026-03-01')),
      anIncident(C, at('2026-03-09')),
    );
    const headings = elementsOf(html)
      .filter((element) => /^h[1-6]$/.test(element.tagName))
      .map((element) => `${element.tagName} ${textOf(element)}`);
    expect(headings).toEqual([
      'h1 Incidents',
      'h2 Going on now',
      `h3 Search is slow (${A})`,
      'h2 March 2026',
      `h3 Search is slow (${C})`,
      `h3 Search is slow (${B})`,
      'h2 January 2026',
      `h3 Search is slow (${A})`,
    ]);
  });
});

describe('every page', () => {
  const MANY = Array.from({ length: 40 }, (_, index) => {
    const id = `INC-2026-${String(index + 100).padStart(4, '0')}`;
    const day = `2026-${String((index % 12) + 1).padStart(2, '0')}-15`;
    return anIncident(id, {
      times: { started: `${day}T09:00:00Z`, detected: `${day}T09:00:00Z`, declared: `${day}T09:00:00Z` },
    });
  });
  const site = siteOf(
    ...MANY,
    anIncident(
      A,
      { ...FULL, related: [B], kind: 'drill' },
      `# A\n\n[b](#b)\n\n## B\n\n| a |\n| --- |\n| b |\n\n\`\`\`js\nx\n\`\`\`\n\n- [ ] x`,
    ),
    anIncident(B, { ...FULL, title: `Long ${'x'.repeat(190)}` }, HOSTILE_HTML.join('\n\n')),
    anItem(A, 1, { issue: 17 }),
    anItem(A, 2, { status: 'in-progress' }),
  );
  const pages = [...site].filter(([path]) => path.endsWith('.html'));

  it('is clean HTML', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // Titles hold what people wrote.
        'long-title': 'off',
        // The serialiser writes <meta/>; browsers do not care.
        'void-style': 'off',
      },
    });
    for (const [path, text] of pages) {
      const report = await validate.validateString(text);
      const messages = report.results.flatMap((result) =>
        result.messages.map(
          (message) => `${path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`,
        ),
      );
      expect(messages).toEqual([]);
    }
  });
  it('leads only to files of the site, to places that are there, or away', () => {
    const ids = new Map(
      pages.map(([path, text]) => [
        path,
        new Set(elementsOf(text).map((element) => element.properties['id'])),
      ]),
    );
    for (const [path, text] of pages) {
      for (const element of elementsOf(text)) {
        const href = String(element.properties['href'] ?? '');
        if (href === '' || /^(?:https?|mailto|data):/.test(href)) continue;
        const [target = '', fragment] = href.split('#');
        const file = target === '' ? path : posix.join(posix.dirname(path), target);
        expect(site.has(file), `${path} → ${href}`).toBe(true);
        if (fragment !== undefined) expect(ids.get(file)?.has(fragment), `${path} → ${href}`).toBe(true);
      }
    }
  });
});
