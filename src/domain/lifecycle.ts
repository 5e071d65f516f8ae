/**
 * The one transition function: the only code that moves an incident (design §1). Slash commands, the command line,
 * forms, alerts, the clock and imports make events; a pull request is judged by replaying those its diff implies
 * (judge-change.ts). Nothing else knows what may follow what.
 */
import {
  canReopen,
  type IncidentStatus,
  isFinal,
  isOpen,
  nameStatuses,
  nextStatuses,
  rankOf,
  TIME_OF_STATUS,
} from './incident-status.ts';
import { INCIDENT_TIMES } from './incident-times.ts';
import { parseInstant } from './instant.ts';
import { findNearest } from './nearest.ts';
import { quote } from './quote.ts';
import type { Incident, Policy, Timeline } from './record.ts';

/** An event of an incident, in the shape in which its timeline keeps it. */
export type TimelineEntry = Timeline['entries'][number];

/** Why an event cannot be, in the words of a finding; `expected` says what would be legal. */
export interface Refusal {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export type Transition =
  | { readonly refusal: null; readonly incident: Incident; readonly entries: readonly TimelineEntry[] }
  | { readonly refusal: Refusal };

type Step = (incident: Incident, event: TimelineEntry, policy: Policy) => Incident | Refusal;

/**
 * The incident after an event, and what its timeline gains by it; or why the event cannot be. The incident given is
 * not changed. Whatever order of events is not refused, the record that results agrees with itself: its times follow
 * each other, its status has the times it needs.
 *
 * @param event with what its kind needs; instants carry their zone
 */
export function transition(incident: Incident, event: TimelineEntry, policy: Policy): Transition {
  const refusal =
    parseInstant(event.at) === null
      ? noInstant(event.at)
      : (lacksWhatItNeeds(event) ??
        unknownTerm('severity', event.to, policy.severities) ??
        unknownTerm('role', event.role, policy.roles));
  if (refusal !== null) return { refusal };
  const after = STEPS[event.kind](incident, event, policy);
  return isRefusal(after) ? { refusal: after } : { refusal: null, incident: after, entries: [event] };
}

const STEPS: Readonly<Record<TimelineEntry['kind'], Step>> = {
  declared: (incident) =>
    refuse(
      `a second declaration of ${incident.id}`,
      'one, as the first entry',
      'Append a note, or declare another incident.',
    ),
  acknowledged: stepTo('acknowledged'),
  responded: stepTo('investigating'),
  investigating: stepTo('investigating'),
  identified: (incident, event, policy) => {
    const after = stepTo('identified')(incident, event, policy);
    return isRefusal(after) ? after : { ...after, root_cause_known: true };
  },
  mitigated: stepTo('mitigated'),
  resolved: stepTo('resolved'),
  closed: stepTo('closed'),
  reopened: (incident) => {
    if (!canReopen(incident.status)) {
      return refuse(
        `reopening while ${incident.status}`,
        'an incident that is identified or further, canceled or a duplicate',
        'There is nothing to take back yet; write a note.',
      );
    }
    const { mitigated: _, resolved: __, ...times } = incident.times;
    // What was expected before it came back is expected no more.
    const { duplicate_of: ___, resolution_expected: ____, ...rest } = incident;
    return { ...rest, status: 'investigating', times };
  },
  canceled: (incident) => end(incident, 'canceled'),
  duplicate: (incident, event) =>
    event.of === incident.id
      ? refuse(`a duplicate of itself`, 'another incident', 'Name the incident that stays open.')
      : end(incident, 'duplicate', { duplicate_of: event.of ?? '' }),
  // Like figures of the impact, it may come to light when all is over.
  related: (incident, { of = '' }) => {
    const related = incident.related ?? [];
    if (of === incident.id) return refuse('it related to itself', 'another incident', 'Name the other one.');
    if (!related.includes(of)) return { ...incident, related: [...related, of] };
    return refuse(`${of}, which it is related to`, 'another incident', 'Write a note to say more about it.');
  },
  severity: (incident, event, policy) => {
    if (event.to !== incident.severity) {
      return whileNotFinal(incident, 'a change of severity', { severity: event.to ?? '' });
    }
    const others = policy.severities.flatMap(({ name }) => (name === event.to ? [] : [name]));
    return refuse(
      `severity ${event.to}, which it has`,
      `one of ${others.join(', ')}`,
      'Leave the entry out.',
    );
  },
  role: (incident, { role = '', person = '' }) =>
    whileNotFinal(incident, 'a change of roles', { roles: { ...incident.roles, [role]: person } }),
  impact: (incident, event) => ({ ...incident, impact: { ...incident.impact, ...event.impact } }),
  cause: (incident) => ({ ...incident, root_cause_known: true }),
  expertise: (incident, event) =>
    whileNotFinal(incident, 'a call for expertise', { expertise_needed: event.reason ?? '' }),
  // Which there are, the rules say.
  runbook: (incident, { runbook = '' }) => {
    const used = incident.runbooks ?? [];
    // Used again: that is worth an entry, and in a comment its steps are asked for.
    return used.includes(runbook) ? incident : { ...incident, runbooks: [...used, runbook] };
  },
  eta: (incident, event) =>
    isOpen(incident.status)
      ? { ...incident, resolution_expected: event.expected ?? '' }
      : refuse(
          `an expected resolution while ${incident.status}`,
          'an incident that is not resolved yet',
          'Reopen it with a reason, or write a note.',
        ),
  update: (incident, event) => {
    const { next_update_due: _, ...rest } = incident;
    const next = event.next_update;
    return whileNotFinal(rest, 'an update', next === undefined ? {} : { next_update_due: next });
  },
  escalated: (incident) => whileNotFinal(incident, 'an escalation', {}),
  corrected: (incident, event) => {
    const field = event.field ?? 'started';
    if (incident.times[field] === undefined) {
      return refuse(
        `a correction of ${field}, which is not set`,
        `one of ${INCIDENT_TIMES.filter((name) => incident.times[name] !== undefined).join(', ')}`,
        'Append the event itself, with the time at which it happened.',
      );
    }
    return setTime(incident, field, event.value ?? '');
  },
  note: (incident) => incident,
  redacted: (incident) => incident,
  intent: (incident) => incident,
  receipt: (incident) => incident,
};

/** What an entry of a kind cannot be without. */
export const NEEDS: Readonly<Partial<Record<TimelineEntry['kind'], readonly (keyof TimelineEntry)[]>>> = {
  reopened: ['reason'],
  canceled: ['reason'],
  duplicate: ['of'],
  related: ['of'],
  severity: ['to', 'reason'],
  role: ['role', 'person'],
  impact: ['impact'],
  cause: ['text'],
  expertise: ['reason'],
  runbook: ['runbook'],
  eta: ['expected'],
  update: ['text'],
  note: ['text'],
  escalated: ['reason'],
  corrected: ['field', 'value', 'reason'],
  redacted: ['reason'],
  intent: ['key'],
  receipt: ['key'],
};

/** Whether an entry says everything its kind needs; for rules that look at entries by themselves. */
export function lacksWhatItNeeds(event: TimelineEntry): Refusal | null {
  const missing = (NEEDS[event.kind] ?? []).filter((key) => event[key] === undefined);
  if (missing.length === 0) return null;
  return refuse(
    `entry ${quote(event.kind)} without ${missing.map((key) => quote(key)).join(' and ')}`,
    `an entry that says ${(NEEDS[event.kind] ?? []).join(' and ')}`,
    `Add ${missing.map((key) => quote(`${key}: …`)).join(' and ')} to the entry.`,
  );
}

function unknownTerm(
  what: string,
  term: string | undefined,
  known: readonly { readonly name: string }[],
): Refusal | null {
  const names = known.map(({ name }) => name);
  if (term === undefined || names.includes(term)) return null;
  const meant = findNearest(term, names);
  const fix = meant === null ? `Use a ${what} of the policy.` : `Did you mean ${quote(meant)}?`;
  return refuse(`${what} ${quote(term)}`, `one of ${names.join(', ')}`, fix);
}

/** A step forward; when it has been taken already, only its time may still be told. */
function stepTo(status: IncidentStatus): Step {
  return (incident, event, policy) => {
    const time = TIME_OF_STATUS[status];
    const isTimeKnown = time === undefined || incident.times[time] !== undefined;
    const isReached = rankOf(incident.status) >= rankOf(status);
    if (isFinal(incident.status)) {
      return refuse(`${event.kind} while ${incident.status}`, '"reopened" first', 'Reopen it with a reason.');
    }
    if (isReached && isTimeKnown) return refuseStep(incident, event, policy);
    if (!isReached && !nextStatuses(incident.status, incident.times, policy).includes(status)) {
      return refuseStep(incident, event, policy);
    }
    const moved = isReached ? incident : arriveAt(incident, status);
    return isTimeKnown ? moved : setTime(moved, time, event.at);
  };
}

function arriveAt(incident: Incident, status: IncidentStatus): Incident {
  if (isOpen(status)) return { ...incident, status };
  // No update is promised any more, and no resolution expected.
  const { next_update_due: _, resolution_expected: __, ...rest } = incident;
  return { ...rest, status };
}

function end(
  incident: Incident,
  status: 'canceled' | 'duplicate',
  more: { readonly duplicate_of?: string } = {},
): Incident | Refusal {
  if (isOpen(incident.status)) return { ...arriveAt(incident, status), ...more };
  return refuse(
    `${status} while ${incident.status}`,
    'an incident that is not resolved yet',
    rankOf(incident.status) < 0 ? 'Reopen it first.' : 'It was real: close it, or reopen it with a reason.',
  );
}

function whileNotFinal(incident: Incident, what: string, change: Partial<Incident>): Incident | Refusal {
  if (!isFinal(incident.status)) return { ...incident, ...change };
  return refuse(
    `${what} while ${incident.status}`,
    '"reopened" first',
    'Reopen it with a reason, or write a note.',
  );
}

/** Sets a time where it keeps its place between those before and behind it. */
function setTime(incident: Incident, name: keyof Incident['times'], at: string): Incident | Refusal {
  const instant = parseInstant(at);
  if (instant === null) return noInstant(at);
  const place = INCIDENT_TIMES.indexOf(name);
  for (const [index, other] of INCIDENT_TIMES.entries()) {
    const known = incident.times[other];
    const otherInstant = known === undefined ? null : parseInstant(known);
    if (otherInstant === null || index === place) continue;
    if (index < place ? otherInstant > instant : otherInstant < instant) {
      return refuse(
        `${name} at ${at}`,
        `an instant not ${index < place ? 'before' : 'after'} ${other} at ${known}`,
        `Correct the time; if ${quote(other)} is wrong, append a "corrected" entry for it first.`,
      );
    }
  }
  return { ...incident, times: { ...incident.times, [name]: at } };
}

function refuseStep(incident: Incident, event: TimelineEntry, policy: Policy): Refusal {
  const next = nextStatuses(incident.status, incident.times, policy);
  const isBack =
    rankOf(incident.status) >=
    rankOf(event.kind === 'responded' ? 'investigating' : (event.kind as IncidentStatus));
  return refuse(
    `${event.kind} while ${incident.status}`,
    nameStatuses(next),
    isBack
      ? 'It has come that far already; going back is "reopened" with a reason.'
      : `Take the steps between first, or let the policy pass them over (lifecycle.may_skip).`,
  );
}

function noInstant(text: string): Refusal {
  return refuse(`time ${quote(text)}`, 'a day that exists in the calendar', 'Correct the day or the month.');
}

function refuse(found: string, expected: string, fix: string): Refusal {
  return { found, expected, fix };
}

function isRefusal(outcome: Incident | Refusal): outcome is Refusal {
  return !('schema' in outcome);
}
