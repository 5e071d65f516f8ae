import { expect, it } from 'vitest';
import { overviewOf, sortEntries } from '../../../src/domain/incident-overview.ts';
import { escapeControls } from '../../../src/domain/quote.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { renderOverview, renderOverviewJson } from '../../../src/render/incident-overview.ts';
import { anIncident, anItem, aTimeline } from './a-record.ts';

const ID = 'INC-2026-0042';
const PLAIN = { strong: (text: string) => text, soft: (text: string) => text, grave: (text: string) => text };
const entry = (at: string, kind: string, more: object = {}) => ({ at, by: 'maya-lindqvist', kind, ...more });

const RECORDS = [
  anIncident(ID, {
    title: 'Search fails',
    subtype: 'service-outage',
    type: 'availability',
    roles: { incident_commander: 'maya-lindqvist' },
    impact: { users_affected: 1200, percent_of_active_users: 35, reputation_at_risk: true },
    times: {
      started: '2026-03-02T09:02:00Z',
      detected: '2026-03-02T09:06:00Z',
      declared: '2026-03-02T09:09:00Z',
      acknowledged: '2026-03-02T09:11:00Z',
      resolved: '2026-03-02T12:32:00+01:00',
    },
  }),
  aTimeline(
    ID,
    entry('2026-03-02T09:09:00Z', 'declared'),
    entry('2026-03-02T09:30:00Z', 'severity', { to: 'critical', reason: 'All of it' }),
    entry('2026-03-02T09:11:00Z', 'acknowledged', {
      recorded_at: '2026-03-02T09:40:00Z',
      text: 'Taking\nit',
    }),
  ),
  anItem(ID, 1, { issue: 17 }),
  anItem(ID, 2, { due: undefined, status: 'canceled', owner: undefined }),
  anIncident('INC-2026-0043'),
];

it('shows the head, the times, the sorted timeline, the action items and the files', () => {
  const overview = overviewOf(RECORDS, ID);
  expect(overview).not.toBeNull();
  if (overview === null) return;
  expect(renderOverview(overview, '2026-03-20', PLAIN)).toBe(`INC-2026-0042  Search fails
Severity      high
Status        resolved
Type          availability, service-outage
Visibility    public
Services      ai-search
Roles         incident_commander maya-lindqvist
Impact        1200 users, 35 % of the active ones, reputation at risk
Started       2026-03-02 09:02 UTC
Detected      2026-03-02 09:06 UTC  +4 min
Declared      2026-03-02 09:09 UTC  +7 min
Acknowledged  2026-03-02 09:11 UTC  +9 min
Resolved      2026-03-02 11:32 UTC  +150 min
Minutes       to acknowledge 5 min, to resolve 150 min

Timeline  3 entries, 1 written down later
  2026-03-02 09:09  declared      maya-lindqvist
  2026-03-02 09:11  acknowledged  maya-lindqvist  [late, written down 09:40] Taking / it
  2026-03-02 09:30  severity      maya-lindqvist  critical because: All of it

Action items  2, 1 open
  INC-2026-0042-01  open      high  devon-okafor  2026-03-16 overdue  #17  Fix part 1
  INC-2026-0042-02  canceled  high  nobody        no day                   Fix part 2

Postmortem  none

Files
  incidents/2026/INC-2026-0042/incident.md
  incidents/2026/INC-2026-0042/timeline.yml
  incidents/2026/INC-2026-0042/actions/01-fix.md
  incidents/2026/INC-2026-0042/actions/02-fix.md`);
});

it('shows when it is expected to be resolved', () => {
  const overview = overviewOf(
    [
      anIncident(ID, { resolution_expected: '2026-03-02T12:00:00Z' }),
      aTimeline(
        ID,
        entry('2026-03-02T09:20:00Z', 'eta', { expected: '2026-03-02T12:00:00Z', text: 'It is built' }),
      ),
    ],
    ID,
  );
  const text = overview === null ? '' : renderOverview(overview, '2026-03-20', PLAIN);
  expect(text).toMatch(/^Expected +2026-03-02 12:00 UTC$/m);
  expect(text).toMatch(/^ {2}2026-03-02 09:20 {2}eta +maya-lindqvist {2}2026-03-02 12:00 UTC It is built$/m);
});

it('gives programs the same', () => {
  const overview = overviewOf(RECORDS, ID);
  const json = overview === null ? {} : JSON.parse(renderOverviewJson(overview));
  expect(json).toMatchObject({
    version: 1,
    incident: { id: ID, severity: 'high' },
    minutes_to: { acknowledge: 5, mitigate: null, resolve: 150 },
    timeline: [
      { kind: 'declared', is_late: false },
      { kind: 'acknowledged', is_late: true },
      { kind: 'severity', is_late: false },
    ],
    action_items: [{ id: `${ID}-01` }, { id: `${ID}-02` }],
    postmortem: null,
    unreadable: [],
  });
});

it('an entry is late when it says so, or stands behind what happened after it', () => {
  const entries = [
    entry('2026-03-02T09:10:00Z', 'note'),
    entry('2026-03-02T09:05:00Z', 'note'),
    entry('2026-03-02T09:10:00Z', 'note', { recorded_at: '2026-03-02T09:10:00Z' }),
    entry('2026-03-02T09:20:00+01:00', 'note'),
    entry('2026-03-02T09:30:00Z', 'note', { recorded_at: '2026-03-02T09:31:00Z' }),
  ] as Parameters<typeof sortEntries>[0];
  expect(sortEntries(entries).map(({ at, is_late: late }) => `${at} ${late}`)).toEqual([
    '2026-03-02T09:20:00+01:00 true',
    '2026-03-02T09:05:00Z true',
    '2026-03-02T09:10:00Z false',
    '2026-03-02T09:10:00Z false',
    '2026-03-02T09:30:00Z true',
  ]);
});

it('what is not in order is said: nothing for the incident, a mark for another file', () => {
  const read = (path: string, kind: 'incident' | 'timeline', text: string) =>
    readRecord(path, kind, new TextEncoder().encode(text));
  expect(
    overviewOf([read(`incidents/2026/${ID}/incident.md`, 'incident', '---\nid: x\n---\n')], ID),
  ).toBeNull();
  expect(overviewOf(RECORDS, 'INC-2026-0099')).toBeNull();
  const broken = read(`incidents/2026/${ID}/timeline.yml`, 'timeline', 'schema: 1\n');
  const overview = overviewOf([anIncident(ID), broken], ID);
  expect(overview?.timeline).toBeNull();
  expect(overview === null ? '' : renderOverview(overview, '2026-03-20', PLAIN)).toContain(
    `${broken.path}  not in order: run incident validate`,
  );
});

it('hostile words move no cursor', () => {
  const hostile = 'a\u009b2J\u202eb';
  const records = [
    anIncident(ID),
    aTimeline(ID, entry('2026-03-02T09:09:00Z', 'note', { text: 'x\n\ny\tz' })),
    anItem(ID, 1),
  ];
  const overview = overviewOf(records, ID);
  if (overview === null) throw new Error('no overview');
  const incident = {
    ...overview.incident,
    title: hostile,
    services: [hostile],
    roles: { [hostile]: hostile },
  };
  const text = renderOverview({ ...overview, incident, files: [hostile] }, '2026-03-20', PLAIN);
  expect(text.split('\n').map(escapeControls).join('\n')).toBe(text);
  expect(text).toContain('a\\u009b2J\\u202eb');
});
