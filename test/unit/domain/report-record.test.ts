import { describe, expect, it, test } from 'vitest';
import type { RecordFile } from '../../../src/domain/record.ts';
import { type Audience, countUnreported, reportRecords } from '../../../src/domain/report-record.ts';
import { withhold } from '../../../src/domain/withheld.ts';
import { anIncident, anItem, aPostmortem, aTimeline } from '../render/a-record.ts';

const [OPEN, INTERNAL, RESTRICTED] = ['INC-2026-0001', 'INC-2026-0002', 'INC-2026-0003'];
const ENTRY = { at: '2026-03-02T09:09:00Z', by: 'devon-okafor' };

const RECORDS: readonly RecordFile[] = [
  anIncident(OPEN, {
    subtype: 'slow-response',
    related: [INTERNAL, RESTRICTED],
    roles: { incident_commander: 'maya-lindqvist' },
    impact: { description: 'Slow for some', users_affected: 410, cost_per_hour_usd: 900 },
    status: 'duplicate',
    duplicate_of: RESTRICTED,
  }),
  aTimeline(
    OPEN,
    { ...ENTRY, kind: 'declared', text: 'Call +46 70 123 45 67, see INC-2026-0003-01' },
    { ...ENTRY, at: '2026-03-02T09:20:00Z', kind: 'update', audience: 'public', text: 'We are on it.' },
    { ...ENTRY, at: '2026-03-02T09:21:00Z', kind: 'related', of: RESTRICTED },
    { ...ENTRY, at: '2026-03-02T09:22:00Z', kind: 'duplicate', of: RESTRICTED },
    { ...ENTRY, at: '2026-03-02T09:15:00Z', kind: 'note', text: '[redacted]' },
    { ...ENTRY, at: '2026-03-02T09:23:00Z', kind: 'redacted', reason: 'A password stood there' },
  ),
  anItem(OPEN, 1, { issue: 7, verified: false }),
  aPostmortem(OPEN, { user_satisfaction: 4, root_cause: 'A lock', participants: ['sam-ortiz'] }),
  anIncident(INTERNAL, { visibility: 'internal' }),
  anIncident(RESTRICTED, { visibility: 'restricted' }),
  aPostmortem(RESTRICTED, { status: 'approved' }),
];

const [first] = reportRecords(RECORDS, 'repository').filter(({ id }) => id === OPEN);
const [told] = reportRecords(RECORDS, 'public');

describe('who may know of what', () => {
  test.each([
    ['public', [OPEN]],
    ['repository', [INTERNAL, OPEN]],
  ] as const)('%s', (audience, ids) => {
    expect(reportRecords(RECORDS, audience).map(({ id }) => id)).toEqual(ids);
    expect(JSON.stringify(reportRecords(RECORDS, audience))).not.toContain(RESTRICTED);
  });

  it('the readers of a private repository: people, the whole timeline, drafts', () => {
    expect(first?.internal).toEqual({
      visibility: 'public',
      subtype: 'slow-response',
      roles: [{ role: 'Incident Commander', login: 'maya-lindqvist' }],
      impact: { description: 'Slow for some', users_affected: 410, cost_per_hour_usd: 900 },
      runbooks: [],
    });
    expect(first?.related).toEqual([INTERNAL]);
    expect(first?.duplicateOf).toBe(null);
    expect(first?.timeline).toEqual([
      {
        ...ENTRY,
        kind: 'declared',
        is_late: false,
        text: 'Call (telephone number not shown), see INC-not-shown-01',
      },
      { ...ENTRY, at: '2026-03-02T09:15:00Z', kind: 'note', is_late: true, text: '[redacted]' },
      {
        ...ENTRY,
        at: '2026-03-02T09:20:00Z',
        kind: 'update',
        is_late: false,
        audience: 'public',
        text: 'We are on it.',
      },
      { ...ENTRY, at: '2026-03-02T09:22:00Z', kind: 'duplicate', is_late: false },
      {
        ...ENTRY,
        at: '2026-03-02T09:23:00Z',
        kind: 'redacted',
        is_late: false,
        reason: 'A password stood there',
      },
    ]);
    expect(first?.actionItems[0]).toMatchObject({ owner: 'devon-okafor', issue: 7, isVerified: false });
    expect(first?.postmortem).toMatchObject({
      status: 'draft',
      rootCause: 'A lock',
      internal: { owner: 'maya-lindqvist', participants: ['sam-ortiz'], userSatisfaction: 4 },
    });
  });

  it('everybody: what the site shows, times and updates, no people, no drafts', () => {
    expect(told).toMatchObject({
      internal: null,
      usersAffected: 410,
      related: [],
      postmortem: null,
      month: '2026-03',
      actionItems: [{ owner: null, issue: 7 }],
    });
    expect(told?.timeline.map(({ kind, by, text }) => [kind, by, text])).toEqual([
      ['started', null, undefined],
      ['detected', null, undefined],
      ['declared', null, undefined],
      ['update', null, 'We are on it.'],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/maya|devon|sam-ortiz|900|Slow for some|slow-response/);
    const approved = reportRecords([...RECORDS, aPostmortem(INTERNAL)], 'public');
    expect(approved).toHaveLength(1);
  });

  it('an approved postmortem is for everybody, without its people and scores', () => {
    const changes = {
      status: 'approved',
      approved_by: 'priya-raman',
      user_satisfaction: 4,
      root_cause: 'A lock',
    };
    const [record] = reportRecords([anIncident(OPEN), aPostmortem(OPEN, changes)], 'public');
    expect(record?.postmortem).toMatchObject({ status: 'approved', rootCause: 'A lock', internal: null });
  });
});

test.each([
  ['public', 1],
  ['repository', 2],
] as const)('%s: what is missing is counted only when they might know of it', (audience: Audience, count) => {
  const broken = (id: string, visibility: string) => {
    const record = anIncident(id, { visibility });
    return { ...record, data: { ...record.data, id: 'INC-2026-9999' } };
  };
  const records = [broken(OPEN, 'public'), broken(INTERNAL, 'internal'), broken(RESTRICTED, 'restricted')];
  expect(countUnreported(records, audience)).toBe(count);
});

test.each([
  ['see INC-2026-0001 and INC-2026-0001-02', 'see INC-2026-0001 and INC-2026-0001-02'],
  ['see inc-2026-0009, INC-2026-0009-01', 'see INC-not-shown, INC-not-shown-01'],
  ['[x](../INC-2026-0009/incident.md)', '[x](../INC-not-shown/incident.md)'],
  ['INC-2026-00011', 'INC-not-shown'],
  [
    'mail jo@gmail.com or +46 70 123 45 67',
    'mail (private mail address not shown) or (telephone number not shown)',
  ],
  [
    'support@find-contacts.example at 2026-03-02T09:02:00+01:00',
    'support@find-contacts.example at 2026-03-02T09:02:00+01:00',
  ],
])('%s', (text, expected) => {
  expect(withhold(text, new Set(['INC-2026-0001']))).toBe(expected);
});
