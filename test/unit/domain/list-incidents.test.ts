import { describe, expect, it } from 'vitest';
import {
  type ActionItemFilter,
  type IncidentFilter,
  isOverdue,
  selectActionItems,
  selectIncidents,
} from '../../../src/domain/list-incidents.ts';
import { recordsOf } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { anIncident, anItem } from '../render/a-record.ts';

const at = (started: string) => ({ times: { started, detected: started, declared: started } });
const INCIDENTS = recordsOf(
  [
    anIncident('INC-2026-0001', { severity: 'low', status: 'closed', ...at('2026-01-31T23:59:59Z') }),
    anIncident('INC-2026-0002', {
      severity: 'critical',
      status: 'investigating',
      type: 'cost',
      services: ['billing', 'ai-search'],
      roles: { incident_commander: 'Maya-L', technical_lead: 'devon' },
      // In UTC this is the first of February.
      ...at('2026-01-31T23:30:00-01:00'),
    }),
    anIncident('INC-2026-0003', {
      kind: 'drill',
      severity: 'high',
      status: 'resolved',
      ...at('2026-03-01T00:00:00Z'),
    }),
    anIncident('INC-2026-0004', { severity: 'high', status: 'canceled', ...at('2026-03-01T00:00:00Z') }),
    anIncident('INC-2026-0005', { severity: 'sev0', status: 'declared', ...at('2026-02-10T08:00:00Z') }),
  ],
  'incident',
);

const shown = (filter: IncidentFilter, sort: 'started' | 'severity' = 'started') =>
  selectIncidents(INCIDENTS, filter, sort, DEFAULT_POLICY).map(({ data }) => Number(data.id.slice(-1)));

describe('incidents', () => {
  it('newest first; of equals the higher number', () => {
    expect(shown({})).toEqual([4, 3, 5, 2, 1]);
  });
  it('the gravest first, what the policy does not know last', () => {
    expect(shown({}, 'severity')).toEqual([2, 4, 3, 1, 5]);
  });
  const cases: readonly (readonly [string, IncidentFilter, readonly number[]])[] = [
    ['status', { status: ['closed', 'declared'] }, [5, 1]],
    ['open', { isOpen: true }, [3, 5, 2]],
    ['not only open', { isOpen: false }, [4, 3, 5, 2, 1]],
    ['severity', { severity: ['high'] }, [4, 3]],
    ['type', { type: ['cost'] }, [2]],
    ['kind', { kind: ['drill'] }, [3]],
    ['service', { service: ['billing'] }, [2]],
    ['any of the services', { service: ['ai-search', 'x'] }, [4, 3, 5, 2, 1]],
    ['since, in UTC', { since: '2026-02-01' }, [4, 3, 5, 2]],
    ['until, in UTC', { until: '2026-02-01' }, [2, 1]],
    ['one day', { since: '2026-03-01', until: '2026-03-01' }, [4, 3]],
    ['person, without case', { person: 'maya-l' }, [2]],
    ['person in another role', { person: 'DEVON' }, [2]],
    ['nobody', { person: 'nobody' }, []],
    ['all at once', { isOpen: true, severity: ['critical'], service: ['billing'], person: 'devon' }, [2]],
  ];
  it.each(cases)('%s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });
});

const ITEMS = recordsOf(
  [
    anItem('INC-2026-0001', 1, { due: '2026-03-20' }),
    anItem('INC-2026-0001', 2, { due: '2026-03-10', owner: 'Maya-L', status: 'in-progress' }),
    anItem('INC-2026-0002', 1, { due: undefined, owner: undefined, status: 'canceled' }),
    anItem('INC-2026-0002', 2, { due: '2026-03-10', status: 'done' }),
  ],
  'action-item',
);

describe('action items', () => {
  const cases: readonly (readonly [string, ActionItemFilter, readonly string[]])[] = [
    ['due soonest first, without a day last', {}, ['0001-02', '0002-02', '0001-01', '0002-01']],
    ['open', { isOpen: true }, ['0001-02', '0001-01']],
    ['status', { status: ['done', 'canceled'] }, ['0002-02', '0002-01']],
    ['owner', { owner: 'maya-l' }, ['0001-02']],
    ['incident', { incident: 'INC-2026-0002' }, ['0002-02', '0002-01']],
  ];
  it.each(cases)('%s', (_, filter, expected) => {
    expect(selectActionItems(ITEMS, filter).map(({ data }) => data.id.slice(9))).toEqual(expected);
  });
  it('overdue is what is open when its day has ended', () => {
    const late = (today: string) =>
      ITEMS.filter(({ data }) => isOverdue(data, today)).map(({ data }) => data.id.slice(9));
    expect(late('2026-03-10')).toEqual([]);
    expect(late('2026-03-11')).toEqual(['0001-02']);
    expect(late('2027-01-01')).toEqual(['0001-01', '0001-02']);
  });
});
