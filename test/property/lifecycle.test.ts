/**
 * The lifecycle, held against the rules: whatever order events come in, each is refused or leaves a record in order;
 * and a pull request that does what the events do gets the same verdict as the events.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { formatInstant } from '../../src/domain/instant.ts';
import { type TimelineEntry, transition } from '../../src/domain/lifecycle.ts';
import type { Incident, RecordFile } from '../../src/domain/record.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';

const FOLDER = 'incidents/2026/INC-2026-0042';
const BEGIN = Date.parse('2026-03-02T09:00:00Z');
const minute = (minutes: number) => formatInstant(BEGIN + minutes * 60_000);

/** A drill, so that no postmortem is asked for when it is closed. */
const DECLARED: Incident = {
  schema: 1,
  id: 'INC-2026-0042',
  title: 'AI search answers with errors',
  kind: 'drill',
  type: 'availability',
  severity: 'high',
  status: 'declared',
  visibility: 'public',
  services: ['ai-search'],
  times: { started: minute(0), detected: minute(5), declared: minute(8) },
};
const FIRST: TimelineEntry = { at: minute(8), by: 'maya-lindqvist', kind: 'declared' };

/** Events of every kind, some without what they need, some with what nobody knows, at times in any order. */
const anEvent: fc.Arbitrary<TimelineEntry> = fc.record(
  {
    at: fc.integer({ min: 0, max: 90 }).map(minute),
    by: fc.constantFrom('maya-lindqvist', 'devon-okafor'),
    kind: fc.constantFrom<TimelineEntry['kind'][]>(
      'declared',
      'acknowledged',
      'responded',
      'investigating',
      'identified',
      'mitigated',
      'resolved',
      'closed',
      'reopened',
      'canceled',
      'duplicate',
      'related',
      'severity',
      'role',
      'impact',
      'cause',
      'expertise',
      'runbook',
      'eta',
      'update',
      'note',
      'escalated',
      'corrected',
    ),
    text: fc.constantFrom('The pool is full', 'Rolled back\n\nand watching'),
    reason: fc.constantFrom('It came back', 'A false alarm'),
    next_update: fc.integer({ min: 0, max: 200 }).map(minute),
    runbook: fc.constantFrom('service-outage', 'cost-spike'),
    expected: fc.integer({ min: 0, max: 200 }).map(minute),
    to: fc.constantFrom('critical', 'high', 'medium', 'low', 'low', 'medium', 'sev1'),
    role: fc.constantFrom('technical_lead', 'support_lead', 'devops_engineer', 'boss'),
    person: fc.constantFrom('devon-okafor', 'noor-haddad'),
    of: fc.constantFrom('INC-2026-0041', 'INC-2026-0042'),
    impact: fc.constantFrom(
      { users_affected: 1200 },
      { percent_of_active_users: 60, reputation_at_risk: true },
    ),
    field: fc.constantFrom<NonNullable<TimelineEntry['field']>[]>(
      'started',
      'acknowledged',
      'mitigated',
      'resolved',
    ),
    value: fc.integer({ min: 0, max: 90 }).map(minute),
  },
  { requiredKeys: ['at', 'by', 'kind'] },
);
const someEvents = fc.array(anEvent, { maxLength: 12 });

/** The duplicate's original exists, so that only the lifecycle can be at fault. */
const ORIGINAL = { ...DECLARED, id: 'INC-2026-0041' };

function recordsOf(incident: Incident, entries: readonly TimelineEntry[]): readonly RecordFile[] {
  const files: readonly (readonly [string, string])[] = [
    ['incidents/2026/INC-2026-0041/incident.md', `---\n${JSON.stringify(ORIGINAL)}\n---\n`],
    [`${FOLDER}/incident.md`, `---\n${JSON.stringify(incident)}\n---\n`],
    [
      `${FOLDER}/timeline.yml`,
      `schema: 1\nincident: ${incident.id}\nentries:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`,
    ],
  ];
  return files.map(([path, text]) =>
    readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text)),
  );
}

interface Life {
  readonly incident: Incident;
  readonly entries: readonly TimelineEntry[];
}

/** Applies what is not refused. */
function live(events: readonly TimelineEntry[], from: Life = { incident: DECLARED, entries: [FIRST] }): Life {
  return events.reduce<Life>((life, event) => {
    const outcome = transition(life.incident, event, DEFAULT_POLICY);
    if (outcome.refusal !== null) return life;
    return { incident: outcome.incident, entries: [...life.entries, ...outcome.entries] };
  }, from);
}

/** What an impatient person would write into the files, whether or not it is legal. */
function force({ incident, entries }: Life, event: TimelineEntry): Life {
  const time = {
    responded: 'responded',
    investigating: 'responded',
    acknowledged: 'acknowledged',
    mitigated: 'mitigated',
    resolved: 'resolved',
  }[event.kind as string];
  const isStatus = ![
    'declared',
    'responded',
    'related',
    'severity',
    'role',
    'impact',
    'cause',
    'expertise',
    'runbook',
    'eta',
    'update',
    'note',
    'escalated',
    'corrected',
    'reopened',
  ].includes(event.kind);
  const status =
    event.kind === 'reopened' || event.kind === 'responded'
      ? 'investigating'
      : isStatus
        ? (event.kind as Incident['status'])
        : incident.status;
  return {
    incident: {
      ...incident,
      status,
      ...(event.kind === 'severity' && event.to !== undefined ? { severity: event.to } : {}),
      ...(event.kind === 'duplicate' && event.of !== undefined ? { duplicate_of: event.of } : {}),
      ...(event.kind === 'eta' && event.expected !== undefined
        ? { resolution_expected: event.expected }
        : {}),
      ...(event.kind === 'related' && event.of !== undefined
        ? { related: [...new Set([...(incident.related ?? []), event.of])] }
        : {}),
      ...(event.kind === 'runbook' && event.runbook !== undefined
        ? { runbooks: [...new Set([...(incident.runbooks ?? []), event.runbook])] }
        : {}),
      ...(event.kind === 'role' && event.role !== undefined && event.person !== undefined
        ? { roles: { ...incident.roles, [event.role]: event.person } }
        : {}),
      times: {
        ...incident.times,
        ...(time === undefined ? {} : { [time]: event.at }),
        ...(event.kind === 'corrected' && event.field !== undefined && event.value !== undefined
          ? { [event.field]: event.value }
          : {}),
      },
    },
    entries: [...entries, event],
  };
}

/** The errors of a pull request from one state to the other. */
function judge(before: Life, after: Life): readonly Finding[] {
  const was = recordsOf(before.incident, before.entries);
  const is = recordsOf(after.incident, after.entries);
  const paths = new Set(
    is.filter((record, index) => record.text !== was[index]?.text).map((record) => record.path),
  );
  return checkRecords(is, { change: { paths, before: was } }).filter((finding) => finding.level === 'error');
}

describe('any sequence of events', () => {
  it('is refused, or leaves a record and a timeline in order', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const { incident, entries } = live(events);
        expect(judge({ incident, entries }, { incident, entries })).toEqual([]);
      }),
    );
  });

  it('does not change what it was given, and is the same the second time', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const before = JSON.stringify(DECLARED);
        expect(live(events)).toEqual(live(events));
        expect(JSON.stringify(DECLARED)).toBe(before);
      }),
    );
  });

  it('reaches every status and refuses every kind at least once', () => {
    const reached = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(someEvents, (events) => {
        let { incident } = live([]);
        for (const event of events) {
          const outcome = transition(incident, event, DEFAULT_POLICY);
          if (outcome.refusal !== null) refused.add(event.kind);
          else incident = outcome.incident;
          reached.add(incident.status);
        }
      }),
      { numRuns: 500 },
    );
    expect([...reached].sort()).toEqual(
      [
        'acknowledged',
        'canceled',
        'closed',
        'declared',
        'duplicate',
        'identified',
        'investigating',
        'mitigated',
        'resolved',
      ].sort(),
    );
    expect([...refused].sort()).toContain('closed');
  });
});

describe('a pull request', () => {
  it('that does what legal events do is in order, from any state to any later one', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (first, then) => {
        const before = live(first);
        expect(judge(before, live(then, before))).toEqual([]);
      }),
    );
  });

  it('that does what a refused event would do gets a finding', () => {
    let tried = 0;
    fc.assert(
      fc.property(someEvents, anEvent, (first, event) => {
        const before = live(first);
        const outcome = transition(before.incident, event, DEFAULT_POLICY);
        const after = force(before, event);
        // Telling again what is true already changes nothing; it is refused as a command, not as a file.
        fc.pre(
          outcome.refusal !== null && JSON.stringify(after.incident) !== JSON.stringify(before.incident),
        );
        tried += 1;
        expect(judge(before, after)).not.toEqual([]);
      }),
    );
    expect(tried).toBeGreaterThan(20);
  });

  it('that changes the front matter alone gets the verdict of the step it takes', () => {
    fc.assert(
      fc.property(someEvents, anEvent, (first, { at, by, kind }) => {
        const event: TimelineEntry = { at, by, kind };
        const before = live(first);
        fc.pre(
          ['acknowledged', 'investigating', 'identified', 'mitigated', 'resolved', 'closed'].includes(
            event.kind,
          ),
        );
        const outcome = transition(before.incident, event, DEFAULT_POLICY);
        const incident = outcome.refusal === null ? outcome.incident : force(before, event).incident;
        fc.pre(JSON.stringify(incident) !== JSON.stringify(before.incident));
        const findings = judge(before, { incident, entries: before.entries });
        expect(findings.length === 0, JSON.stringify([event, before.incident, findings])).toBe(
          outcome.refusal === null,
        );
      }),
    );
  });

  it('that rewrites any byte of the timeline gets a finding', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(), (events, pick) => {
        const before = live(events);
        const index = pick % before.entries.length;
        const entries = before.entries.map((entry, at) =>
          at === index ? { ...entry, by: 'somebody-else' } : entry,
        );
        expect(judge(before, { ...before, entries }).map((finding) => finding.rule)).toContain(
          'timeline-append-only',
        );
      }),
    );
  });
});
