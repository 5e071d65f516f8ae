import { describe, expect, it } from 'vitest';
import { judgeChange } from '../../../src/domain/judge-change.ts';
import { type TimelineEntry, transition } from '../../../src/domain/lifecycle.ts';
import type { Incident, Policy } from '../../../src/domain/record.ts';
import { foldTimeline } from '../../../src/domain/timeline.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';

const INCIDENT: Incident = {
  schema: 1,
  id: 'INC-2026-0042',
  title: 'AI search answers with errors',
  kind: 'incident',
  type: 'availability',
  severity: 'high',
  status: 'declared',
  visibility: 'public',
  services: ['ai-search'],
  times: {
    started: '2026-03-02T09:02:00Z',
    detected: '2026-03-02T09:14:00Z',
    declared: '2026-03-02T09:16:00Z',
  },
  next_update_due: '2026-03-02T10:00:00Z',
};

const STRICT: Policy = { ...DEFAULT_POLICY, lifecycle: { may_skip: ['identified'] } };

function event(kind: TimelineEntry['kind'], at: string, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return { at: `2026-03-02T${at}:00Z`, by: 'maya-lindqvist', kind, ...more };
}

/** The incident after some events, none of which may be refused. */
function incidentAfter(...events: readonly TimelineEntry[]): Incident {
  return events.reduce<Incident>((incident, one) => {
    const outcome = transition(incident, one, DEFAULT_POLICY);
    if (outcome.refusal !== null) throw new Error(`${one.kind}: ${outcome.refusal.found}`);
    return outcome.incident;
  }, INCIDENT);
}

function refusalOf(incident: Incident, one: TimelineEntry, policy = DEFAULT_POLICY): string {
  const outcome = transition(incident, one, policy);
  return outcome.refusal === null
    ? 'not refused'
    : `${outcome.refusal.found}; expected ${outcome.refusal.expected}. ${outcome.refusal.fix}`;
}

const ACKNOWLEDGED = event('acknowledged', '09:18');
const MITIGATED = event('mitigated', '09:51');
const RESOLVED = event('resolved', '11:30');
const CLOSED = event('closed', '12:00');

describe('an event', () => {
  it('moves the status and tells its time', () => {
    expect(incidentAfter(ACKNOWLEDGED)).toMatchObject({
      status: 'acknowledged',
      times: { acknowledged: '2026-03-02T09:18:00Z' },
    });
    expect(incidentAfter(event('investigating', '09:20'))).toMatchObject({
      status: 'investigating',
      times: { responded: '2026-03-02T09:20:00Z' },
    });
    expect(incidentAfter(event('identified', '09:40'))).toMatchObject({
      status: 'identified',
      root_cause_known: true,
    });
    expect(incidentAfter(MITIGATED, RESOLVED, CLOSED)).toMatchObject({
      status: 'closed',
      times: { mitigated: '2026-03-02T09:51:00Z', resolved: '2026-03-02T11:30:00Z' },
    });
  });

  it('told late adds its time and leaves the status', () => {
    expect(incidentAfter(MITIGATED, event('acknowledged', '09:18'))).toMatchObject({
      status: 'mitigated',
      times: { acknowledged: '2026-03-02T09:18:00Z', mitigated: '2026-03-02T09:51:00Z' },
    });
  });

  it('takes back what is behind it when it reopens', () => {
    const reopened = incidentAfter(
      MITIGATED,
      RESOLVED,
      event('reopened', '12:10', { reason: 'It came back' }),
    );
    expect(reopened.status).toBe('investigating');
    expect(Object.keys(reopened.times)).toEqual(['started', 'detected', 'declared']);
    const duplicate = incidentAfter(
      event('duplicate', '09:20', { of: 'INC-2026-0041' }),
      event('reopened', '09:30', { reason: 'It is another one' }),
    );
    expect(duplicate).not.toHaveProperty('duplicate_of');
  });

  it('sets what it tells: severity, role, impact, next update', () => {
    expect(
      incidentAfter(event('severity', '09:30', { to: 'critical', reason: 'All searches fail' })).severity,
    ).toBe('critical');
    expect(
      incidentAfter(event('role', '09:30', { role: 'technical_lead', person: 'devon-okafor' })).roles,
    ).toEqual({
      technical_lead: 'devon-okafor',
    });
    expect(
      incidentAfter(
        event('impact', '09:30', { impact: { users_affected: 10 } }),
        event('impact', '09:40', { impact: { percent_of_active_users: 60 } }),
      ).impact,
    ).toEqual({ users_affected: 10, percent_of_active_users: 60 });
    const updated = event('update', '09:30', { text: 'Rolling back', next_update: '2026-03-02T10:30:00Z' });
    expect(incidentAfter(updated).next_update_due).toBe('2026-03-02T10:30:00Z');
    expect(incidentAfter(event('update', '09:30', { text: 'Rolling back' }))).not.toHaveProperty(
      'next_update_due',
    );
    expect(incidentAfter(RESOLVED)).not.toHaveProperty('next_update_due');
  });

  it('sets when it is expected to be resolved, until it is or comes back', () => {
    const eta = event('eta', '09:30', { expected: '2026-03-02T12:00:00Z' });
    const later = event('eta', '09:40', { expected: '2026-03-02T13:00:00Z' });
    expect(incidentAfter(eta, later).resolution_expected).toBe('2026-03-02T13:00:00Z');
    expect(incidentAfter(eta, MITIGATED).resolution_expected).toBe('2026-03-02T12:00:00Z');
    const back = event('reopened', '10:00', { reason: 'It came back' });
    for (const events of [
      [eta, RESOLVED],
      [eta, MITIGATED, back],
      [eta, event('canceled', '09:40', { reason: 'A false alarm' })],
    ]) {
      expect(incidentAfter(...events)).not.toHaveProperty('resolution_expected');
    }
  });

  it('adds what it is related to, also when all is over', () => {
    const related = event('related', '12:10', { of: 'INC-2026-0041' });
    expect(incidentAfter(RESOLVED, CLOSED, related).related).toEqual(['INC-2026-0041']);
    const more = event('related', '12:20', { of: 'INC-2026-0007' });
    expect(incidentAfter(related, more).related).toEqual(['INC-2026-0041', 'INC-2026-0007']);
  });

  it('adds the runbooks that are used', () => {
    const outage = event('runbook', '09:20', { runbook: 'service-outage' });
    const cost = event('runbook', '09:30', { runbook: 'cost-spike' });
    expect(incidentAfter(outage, cost).runbooks).toEqual(['service-outage', 'cost-spike']);
  });

  it('corrects a time with a reason', () => {
    const corrected = event('corrected', '12:00', {
      field: 'mitigated',
      value: '2026-03-02T09:47:00Z',
      reason: 'The dashboard lagged',
    });
    expect(incidentAfter(MITIGATED, corrected).times.mitigated).toBe('2026-03-02T09:47:00Z');
  });

  it.each<[string, Incident, TimelineEntry, string]>([
    [
      'closed before it is resolved',
      incidentAfter(MITIGATED),
      CLOSED,
      'closed while mitigated; expected resolved. Take the steps between first',
    ],
    [
      'a second acknowledgement',
      incidentAfter(ACKNOWLEDGED),
      event('acknowledged', '09:19'),
      'acknowledged while acknowledged; expected one of',
    ],
    [
      'going back without reopening',
      incidentAfter(MITIGATED),
      event('identified', '10:00'),
      'It has come that far already',
    ],
    [
      'anything after the end',
      incidentAfter(RESOLVED, CLOSED),
      event('mitigated', '12:10'),
      'mitigated while closed; expected "reopened" first',
    ],
    [
      'reopening without a reason',
      incidentAfter(RESOLVED),
      event('reopened', '12:10'),
      'entry "reopened" without "reason"',
    ],
    [
      'reopening what just began',
      INCIDENT,
      event('reopened', '09:20', { reason: 'x' }),
      'reopening while declared',
    ],
    [
      'canceling what was resolved',
      incidentAfter(RESOLVED),
      event('canceled', '12:00', { reason: 'x' }),
      'It was real: close it',
    ],
    [
      'a duplicate of itself',
      INCIDENT,
      event('duplicate', '09:20', { of: 'INC-2026-0042' }),
      'a duplicate of itself',
    ],
    [
      'the severity it has',
      INCIDENT,
      event('severity', '09:20', { to: 'high', reason: 'x' }),
      'severity high, which it has; expected one of critical, medium, low',
    ],
    [
      'a severity nobody knows',
      INCIDENT,
      event('severity', '09:20', { to: 'critcal', reason: 'x' }),
      'Did you mean "critical"?',
    ],
    [
      'a role nobody knows',
      INCIDENT,
      event('role', '09:20', { role: 'tech_lead', person: 'a' }),
      'role "tech_lead"; expected one of incident_commander',
    ],
    [
      'a time before one before it',
      INCIDENT,
      event('acknowledged', '09:15'),
      'expected an instant not before declared at 2026-03-02T09:16:00Z',
    ],
    [
      'a time after one behind it',
      incidentAfter(MITIGATED),
      event('acknowledged', '09:52'),
      'expected an instant not after mitigated',
    ],
    [
      'a day that does not exist',
      INCIDENT,
      { ...ACKNOWLEDGED, at: '2026-02-30T09:00:00Z' },
      'a day that exists',
    ],
    [
      'a correction of nothing',
      INCIDENT,
      event('corrected', '09:20', { field: 'resolved', value: '2026-03-02T11:00:00Z', reason: 'x' }),
      'Append the event itself',
    ],
    ['a second declaration', INCIDENT, event('declared', '09:20'), 'a second declaration'],
    [
      'itself as related',
      INCIDENT,
      event('related', '09:20', { of: 'INC-2026-0042' }),
      'it related to itself; expected another incident',
    ],
    [
      'what it is related to already',
      { ...INCIDENT, related: ['INC-2026-0041'] },
      event('related', '09:20', { of: 'INC-2026-0041' }),
      'INC-2026-0041, which it is related to',
    ],
    [
      'an expectation for what is resolved',
      incidentAfter(RESOLVED),
      event('eta', '12:10', { expected: '2026-03-02T13:00:00Z' }),
      'an expected resolution while resolved; expected an incident that is not resolved yet',
    ],
    ['an expectation without a time', INCIDENT, event('eta', '09:20'), 'entry "eta" without "expected"'],
    [
      'an update of what is closed',
      incidentAfter(RESOLVED, CLOSED),
      event('update', '12:10', { text: 'x' }),
      'an update while closed',
    ],
  ])('is refused: %s', (_, incident, one, message) => {
    expect(refusalOf(incident, one)).toContain(message);
  });

  it('passes over only what the policy lets be passed over', () => {
    expect(refusalOf(INCIDENT, MITIGATED, STRICT)).toContain(
      'mitigated while declared; expected acknowledged',
    );
    expect(refusalOf(INCIDENT, ACKNOWLEDGED, STRICT)).toBe('not refused');
  });
});

describe('a change', () => {
  const told = (incident: Incident, ...entries: readonly TimelineEntry[]) => ({ incident, entries });
  const judge = (before: ReturnType<typeof told>, is: ReturnType<typeof told>) =>
    judgeChange(before, is, DEFAULT_POLICY).map(({ about, pointer }) => `${about} ${pointer}`);

  it.each<[string, readonly [Incident, Incident, ...TimelineEntry[]], readonly string[]]>([
    ['a step forward without a word', [INCIDENT, incidentAfter(ACKNOWLEDGED)], []],
    [
      'closing with the time of the resolution',
      [incidentAfter(MITIGATED), incidentAfter(MITIGATED, RESOLVED, CLOSED)],
      [],
    ],
    ['a cancellation without a word', [INCIDENT, { ...INCIDENT, status: 'canceled' }], ['step /status']],
    [
      'a cancellation with a reason',
      [
        INCIDENT,
        incidentAfter(event('canceled', '09:20', { reason: 'x' })),
        event('canceled', '09:20', { reason: 'x' }),
      ],
      [],
    ],
    [
      'going back without a word',
      [incidentAfter(MITIGATED), { ...incidentAfter(MITIGATED), status: 'investigating' }],
      ['step /status'],
    ],
    ['a severity without a reason', [INCIDENT, { ...INCIDENT, severity: 'low' }], ['severity /severity']],
    [
      'another severity than the entry says',
      [
        INCIDENT,
        { ...INCIDENT, severity: 'low' },
        event('severity', '09:20', { to: 'critical', reason: 'x' }),
      ],
      ['severity /severity'],
    ],
    [
      'a rewritten time',
      [incidentAfter(ACKNOWLEDGED), incidentAfter(event('acknowledged', '09:17'))],
      ['time /times/acknowledged'],
    ],
    [
      'the same time in another zone',
      [
        incidentAfter(ACKNOWLEDGED),
        {
          ...incidentAfter(ACKNOWLEDGED),
          times: { ...incidentAfter(ACKNOWLEDGED).times, acknowledged: '2026-03-02T10:18:00+01:00' },
        },
      ],
      [],
    ],
    [
      'an entry for what a pull request had changed',
      [incidentAfter(ACKNOWLEDGED), incidentAfter(ACKNOWLEDGED), ACKNOWLEDGED],
      [],
    ],
    [
      'an entry that was not carried into the incident: status-agrees tells',
      [INCIDENT, INCIDENT, ACKNOWLEDGED],
      [],
    ],
    [
      'a severity that was not carried into the incident',
      [INCIDENT, INCIDENT, event('severity', '09:20', { to: 'low', reason: 'x' })],
      [],
    ],
    [
      'an entry that may not follow',
      [incidentAfter(ACKNOWLEDGED), incidentAfter(ACKNOWLEDGED), CLOSED],
      ['step /entries/0'],
    ],
    [
      'an expected resolution without a word',
      [INCIDENT, { ...INCIDENT, resolution_expected: '2026-03-02T12:00:00Z' }],
      [],
    ],
    ['a runbook without a word', [INCIDENT, { ...INCIDENT, runbooks: ['service-outage'] }], []],
    [
      'an entry for a runbook that a pull request had written',
      [
        { ...INCIDENT, runbooks: ['service-outage'] },
        { ...INCIDENT, runbooks: ['service-outage'] },
        event('runbook', '09:20', { runbook: 'service-outage' }),
      ],
      [],
    ],
    ['a relation without a word', [INCIDENT, { ...INCIDENT, related: ['INC-2026-0041'] }], []],
    [
      'an entry for a relation that a pull request had written',
      [
        { ...INCIDENT, related: ['INC-2026-0041'] },
        { ...INCIDENT, related: ['INC-2026-0041'] },
        event('related', '09:20', { of: 'INC-2026-0041' }),
      ],
      [],
    ],
    ['an incident that becomes a drill', [INCIDENT, { ...INCIDENT, kind: 'drill' }], ['origin /kind']],
    [
      'an incident that becomes imported',
      [INCIDENT, { ...INCIDENT, origin: 'imported' }],
      ['origin /origin'],
    ],
  ])('%s', (_, [before, is, ...entries], expected) => {
    expect(judge(told(before), told(is, ...entries))).toEqual(expected);
  });
});

it('a timeline tells status, times and severity in the order in which it was written', () => {
  const entries = [
    event('declared', '09:16'),
    MITIGATED,
    event('acknowledged', '09:18'),
    event('reopened', '10:00', { reason: 'x' }),
    event('mitigated', '10:20'),
    event('corrected', '10:30', { field: 'mitigated', value: '2026-03-02T10:15:00Z', reason: 'x' }),
    event('severity', '10:40', { to: 'low', reason: 'x' }),
  ];
  const facts = foldTimeline(entries);
  expect(facts.status).toEqual({ value: 'mitigated', entry: 4 });
  expect(facts.severity).toEqual({ value: 'low', entry: 6 });
  expect(facts.times).toEqual({
    acknowledged: { value: '2026-03-02T09:18:00Z', entry: 2 },
    mitigated: { value: '2026-03-02T10:15:00Z', entry: 5 },
    resolved: null,
  });
});
