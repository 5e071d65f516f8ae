/**
 * Plans the record and the timeline of one imported incident: what its source says becomes events, and the lifecycle
 * (lifecycle.ts) says what becomes of the incident by them, as it does for every other.
 */
import type { ImportedIncident, ImportedUpdate, ImportNote } from '../imported-incident.ts';
import { findImportedTimes, type ImportedTimes } from '../imported-times.ts';
import { INCIDENT_TIMES } from '../incident-times.ts';
import { parseInstant } from '../instant.ts';
import { type TimelineEntry, transition } from '../lifecycle.ts';
import type { Incident, Policy } from '../record.ts';

/** How the policy says that incidents of a system are read. */
export type ImportRules = NonNullable<Policy['imports']>[number];

export interface PlannedIncident {
  /** With an empty id: it is given when all are in order. */
  readonly incident: Incident;
  readonly entries: readonly TimelineEntry[];
  /** Instants the record holds that no update has, and where they are from. */
  readonly times: ImportedTimes;
  readonly notes: readonly ImportNote[];
}

/**
 * @param services the names of the files of the services that its components are
 * @param severity the policy's, for its impact
 */
export function planImportedIncident(
  source: ImportedIncident,
  services: readonly string[],
  severity: string,
  rules: ImportRules,
  policy: Policy,
): PlannedIncident {
  const times = findImportedTimes(source);
  const life = new Life(firstState(source, services, severity, rules, times), source, rules.system, policy);
  life.tell(times);
  const { state } = life;
  const known = INCIDENT_TIMES.flatMap((name) => {
    const at = state.times[name];
    return at === undefined ? [] : [[name, at] as const];
  });
  return {
    incident: { ...state, times: Object.fromEntries(known) as unknown as Incident['times'] },
    entries: life.entries,
    times,
    notes: [...times.notes, ...life.notes],
  };
}

function firstState(
  { title, kind, id, url }: ImportedIncident,
  services: readonly string[],
  severity: string,
  rules: ImportRules,
  { started, declared }: ImportedTimes,
): Incident {
  return {
    schema: 1,
    id: '',
    title,
    kind,
    origin: 'imported',
    type: rules.type,
    severity,
    status: 'declared',
    visibility: rules.visibility,
    services: [...services],
    // Nobody says when it was noticed: not after it was first spoken of.
    times: { started, detected: declared, declared },
    imported_from: { system: rules.system, id, ...(url === null ? {} : { url }) },
  };
}

/** What the timeline is told, one event after the other. */
class Life {
  state: Incident;
  readonly entries: TimelineEntry[] = [];
  readonly notes: ImportNote[] = [];
  readonly #source: ImportedIncident;
  readonly #by: string;
  readonly #policy: Policy;

  constructor(state: Incident, source: ImportedIncident, by: string, policy: Policy) {
    this.state = state;
    this.#source = source;
    this.#by = by;
    // What another organisation passed over is not for this one's policy to judge.
    this.#policy = {
      ...policy,
      lifecycle: { may_skip: ['acknowledged', 'investigating', 'identified', 'mitigated'] },
    };
  }

  tell({ declaring, resolving, declared, mitigated }: ImportedTimes): void {
    const { updates } = this.#source;
    this.#declare(updates[declaring], declared);
    // The announcements of maintenance come late: a timeline begins with the declaration.
    for (const [index, update] of updates.slice(0, declaring).entries()) this.#say(update, index);
    for (const [index, update] of updates.entries()) {
      if (index < declaring) continue;
      if (index === resolving && mitigated !== null) this.#tellEndOfImpact(mitigated, update.at);
      if (index > declaring || this.#isStep(update)) this.#take(update, index);
    }
    const end = updates.at(-1)?.at ?? declared;
    this.#event({ at: end, by: this.#by, kind: 'closed', key: this.#key('closed') });
  }

  /** Its first words are those of the first update, unless that one is a step of its own. */
  #declare(update: ImportedUpdate | undefined, at: string): void {
    const isOwnStep = update === undefined || this.#isStep(update);
    this.entries.push({
      at,
      by: this.#by,
      kind: 'declared',
      ...(isOwnStep || update.text === null ? {} : { text: update.text, audience: 'public' }),
      ...this.#from(isOwnStep ? 'declared' : String(this.#source.updates.indexOf(update) + 1)),
    });
  }

  #isStep({ step }: ImportedUpdate): boolean {
    return step === 'identified' || step === 'mitigated' || step === 'resolved';
  }

  /** One update as the event it is; going back on the page is going back here. */
  #take(update: ImportedUpdate, index: number): void {
    const { step, at } = update;
    const { status } = this.state;
    const isBack =
      (status === 'resolved' &&
        (step === 'investigating' || step === 'identified' || step === 'mitigated')) ||
      (status === 'mitigated' && (step === 'investigating' || step === 'identified')) ||
      (status === 'identified' && step === 'investigating');
    const number = String(index + 1);
    const said = (kind: TimelineEntry['kind']): TimelineEntry => ({
      at,
      by: this.#by,
      kind,
      ...(update.text === null ? {} : { text: update.text, audience: 'public' }),
    });
    if (isBack) {
      const reason = `The status page went back from ${status} to ${step}`;
      if (step === 'investigating') {
        this.#event({ ...said('reopened'), reason, ...this.#from(number) });
        return;
      }
      this.#event({ at, by: this.#by, kind: 'reopened', reason, ...this.#from(`${number}-reopened`) });
    }
    if (this.#isStep(update) && this.state.status !== step) {
      this.#event({ ...said(step as TimelineEntry['kind']), ...this.#from(number) });
    } else this.#say(update, index);
  }

  #say({ at, text }: ImportedUpdate, index: number): void {
    // Where nothing is said there is nothing to keep.
    if (text === null) return;
    this.#event({
      at,
      by: this.#by,
      kind: 'update',
      text,
      audience: 'public',
      ...this.#from(String(index + 1)),
    });
  }

  /** What is learnt with the resolution: since when users were no longer affected. */
  #tellEndOfImpact(at: string, learntAt: string): void {
    const known = this.state.times.mitigated;
    if (known !== undefined && parseInstant(known) === parseInstant(at)) return;
    if (known !== undefined) {
      this.#event({
        at: learntAt,
        by: this.#by,
        kind: 'corrected',
        field: 'mitigated',
        value: at,
        reason: 'The status page says afterwards until when users were affected',
        ...this.#from('impact-end'),
      });
      return;
    }
    const isLater = parseInstant(at) !== parseInstant(learntAt);
    this.#event({
      at,
      ...(isLater ? { recorded_at: learntAt } : {}),
      by: this.#by,
      kind: 'mitigated',
      text: 'Users were no longer affected, as the status page says afterwards.',
      ...this.#from('impact-end'),
    });
  }

  /** What the lifecycle does not let happen is kept as a note, and told. */
  #event(event: TimelineEntry): void {
    const outcome = transition(this.state, event, this.#policy);
    if (outcome.refusal === null) {
      this.state = outcome.incident;
      this.entries.push(...outcome.entries);
      return;
    }
    const { at, by, text, source, key } = event;
    const found = `${outcome.refusal.found}, expected ${outcome.refusal.expected}`;
    this.notes.push({ field: 'updates', why: `${found}: kept as a note` });
    if (text === undefined) return;
    this.entries.push({
      at,
      by,
      kind: 'note',
      text,
      ...(source === undefined ? {} : { source }),
      ...(key === undefined ? {} : { key }),
    });
  }

  #from(part: string): Pick<TimelineEntry, 'source' | 'key'> {
    const { url } = this.#source;
    return { ...(url === null ? {} : { source: url }), key: this.#key(part) };
  }

  /** `statuspage-9632825-3`: an update, by its place. */
  #key(part: string): string {
    return `${this.#by}-${this.#source.id}-${part}`;
  }
}
