/**
 * Judges a change of an incident by the events its diff implies: the entries its timeline gained are replayed on the
 * incident as it was, and what then still differs must be a step that needs no words. A change that the events would
 * have made is never blamed; one they would have been refused always is.
 */
import { isFinal, nameStatuses, nextStatuses, rankOf } from './incident-status.ts';
import { INCIDENT_TIMES } from './incident-times.ts';
import { parseInstant } from './instant.ts';
import { type Refusal, type TimelineEntry, transition } from './lifecycle.ts';
import { quote } from './quote.ts';
import type { Incident, Policy } from './record.ts';
import { statusOf } from './timeline.ts';

/** An incident and the entries of its timeline; none when it has no timeline. */
export interface Told {
  readonly incident: Incident;
  readonly entries: readonly TimelineEntry[];
}

export interface Judgement extends Refusal {
  readonly about: 'step' | 'time' | 'severity' | 'origin';
  /** In which record, and where in it as a JSON Pointer. */
  readonly record: 'incident' | 'timeline';
  readonly pointer: string;
}

/** What is wrong with the way from one state to the other; nothing when every step of it is legal. */
export function judgeChange(before: Told, after: Told, policy: Policy): readonly Judgement[] {
  const judgements: Judgement[] = [];
  let state = before.incident;
  for (const [index, entry] of after.entries.entries()) {
    if (index < before.entries.length || isFirstWord(entry, index)) continue;
    const outcome = transition(state, entry, policy);
    if (outcome.refusal === null) state = outcome.incident;
    // An entry may be written after the fact it tells of: the automation does so for changes by pull request.
    else if (!isTrueOf(state, entry)) {
      judgements.push({
        about: entry.kind === 'severity' ? 'severity' : entry.kind === 'corrected' ? 'time' : 'step',
        record: 'timeline',
        pointer: `/entries/${index}`,
        ...outcome.refusal,
      });
    }
  }
  return [...judgements, ...judgeRest(before.incident, state, after.incident, policy)];
}

/** A timeline begins with the declaration, also one that is begun later. */
function isFirstWord(entry: TimelineEntry, index: number): boolean {
  return index === 0 && entry.kind === 'declared';
}

/**
 * What of the difference the timeline does not explain. What the change left as it was in the incident, though an
 * entry tells otherwise, is no step of anybody's: `status-agrees` says that the two disagree.
 */
function judgeRest(base: Incident, state: Incident, head: Incident, policy: Policy): readonly Judgement[] {
  return [
    ...judgeOrigin(state, head),
    ...judgeTimes(base, state, head),
    ...(base.status === head.status ? [] : judgeStep(state, head, policy)),
    ...(base.severity === head.severity ? [] : judgeSeverity(state, head)),
  ];
}

function judgeOrigin(state: Incident, head: Incident): readonly Judgement[] {
  return (['kind', 'origin'] as const)
    .filter((key) => (state[key] ?? 'declared') !== (head[key] ?? 'declared'))
    .map((key) => ({
      about: 'origin',
      record: 'incident',
      pointer: `/${key}`,
      found: `${key} ${quote(head[key] ?? 'declared')}`,
      expected: `${quote(state[key] ?? 'declared')}, as it was declared`,
      fix: 'Put it back; declare another incident if this one is of another kind.',
    }));
}

/** A time may be told for the first time; one that was told changes by a correction, or goes by a reopening. */
function judgeTimes(base: Incident, state: Incident, head: Incident): readonly Judgement[] {
  return INCIDENT_TIMES.flatMap((name) => {
    const [was, is] = [state.times[name], head.times[name]];
    if (was === undefined && is !== undefined && is === base.times[name]) {
      return [
        {
          about: 'time' as const,
          record: 'incident' as const,
          pointer: `/times/${name}`,
          found: `${name} at ${is}, which the timeline took back`,
          expected: `no time ${name} after "reopened"`,
          fix: 'Remove the time, and set the status to investigating.',
        },
      ];
    }
    if (was === undefined || is === base.times[name] || isSameInstant(was, is)) return [];
    const change = is === undefined ? 'taken away' : `changed to ${is}`;
    return [
      {
        about: 'time' as const,
        record: 'incident' as const,
        pointer: `/times/${name}`,
        found: `${name} at ${was} ${change}`,
        expected: 'the time as it was, or a reasoned correction in timeline.yml',
        fix:
          is === undefined
            ? 'Put it back, or append an entry "reopened" with a reason.'
            : `Append an entry "corrected" with field ${name}, the new value and the reason.`,
      },
    ];
  });
}

function judgeStep(state: Incident, head: Incident, policy: Policy): readonly Judgement[] {
  if (state.status === head.status) return [];
  const next = nextStatuses(state.status, head.times, policy);
  if (next.includes(head.status)) return [];
  const isEnd = head.status === 'canceled' || head.status === 'duplicate';
  const isBack = isFinal(state.status) || rankOf(head.status) < rankOf(state.status);
  return [
    {
      about: 'step',
      record: 'incident',
      pointer: '/status',
      found: `step from ${state.status} to ${head.status}`,
      expected: nameStatuses(next),
      fix: isEnd
        ? `Append an entry ${quote(head.status)} to timeline.yml that says ${head.status === 'canceled' ? 'the reason' : '"of" which incident'}.`
        : isBack
          ? 'Append an entry "reopened" with a reason to timeline.yml; there is no other way back.'
          : 'Take the steps between first, with their times.',
    },
  ];
}

function judgeSeverity(state: Incident, head: Incident): readonly Judgement[] {
  if (state.severity === head.severity) return [];
  return [
    {
      about: 'severity',
      record: 'incident',
      pointer: '/severity',
      found: `severity changed from ${quote(state.severity)} to ${quote(head.severity)}`,
      expected: 'an entry in timeline.yml that says why',
      fix: `Append an entry of kind severity with "to: ${head.severity}" and the reason.`,
    },
  ];
}

/** Whether an incident shows already what an entry tells. */
function isTrueOf(incident: Incident, entry: TimelineEntry): boolean {
  const { times } = incident;
  switch (entry.kind) {
    case 'acknowledged':
    case 'responded':
    case 'mitigated':
    case 'resolved':
      return isSameInstant(entry.at, times[entry.kind]);
    case 'investigating':
      return isSameInstant(entry.at, times.responded);
    case 'severity':
      return entry.reason !== undefined && entry.to === incident.severity;
    case 'role':
      return entry.role !== undefined && incident.roles?.[entry.role] === entry.person;
    case 'eta':
      return entry.expected !== undefined && isSameInstant(entry.expected, incident.resolution_expected);
    case 'duplicate':
      return incident.duplicate_of !== undefined && incident.duplicate_of === entry.of;
    case 'related':
      return entry.of !== undefined && incident.related?.includes(entry.of) === true;
    case 'runbook':
      return entry.runbook !== undefined && incident.runbooks?.includes(entry.runbook) === true;
    default:
      return statusOf(entry) !== null && entry.kind !== 'reopened' && entry.kind !== 'canceled'
        ? rankOf(incident.status) >= rankOf(statusOf(entry) ?? 'closed')
        : false;
  }
}

function isSameInstant(one: string, other: string | undefined): boolean {
  return one === other || (other !== undefined && parseInstant(one) === parseInstant(other));
}
