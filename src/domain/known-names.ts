/** The names that records and the policy give to things: what may be chosen from. */
import { compareText } from './finding.ts';
import { type Policy, type RecordFile, recordsOf } from './record.ts';
import { idOfPath } from './record-path.ts';

export interface KnownNames {
  readonly severities: readonly string[];
  readonly types: readonly string[];
  readonly subtypes: readonly string[];
  readonly roles: readonly string[];
  readonly detections: readonly string[];
  readonly contacts: readonly string[];
  /** Those that have a file of their own; none while no such catalogue is kept. */
  readonly services: readonly string[];
  readonly people: readonly string[];
  readonly rosters: readonly string[];
  readonly runbooks: readonly string[];
  /** The newest first. */
  readonly incidents: readonly string[];
}

export function knownNames(records: readonly RecordFile[], policy: Policy): KnownNames {
  const idsOf = (kind: RecordFile['kind']) =>
    records
      .filter((record) => record.kind === kind)
      .map((record) => idOfPath(record.path))
      .filter((id) => id !== null)
      .sort(compareText);
  return {
    severities: policy.severities.map(({ name }) => name),
    types: policy.types.map(({ name }) => name),
    subtypes: policy.types.flatMap(({ subtypes }) => subtypes),
    roles: policy.roles.map(({ name }) => name),
    detections: [...policy.detection.monitoring, ...policy.detection.manual],
    contacts: policy.contacts.map(({ name }) => name),
    services: idsOf('service'),
    people: idsOf('person'),
    rosters: idsOf('roster'),
    runbooks: idsOf('runbook'),
    incidents: idsOf('incident').reverse(),
  };
}

/** Every service that has a file of its own or that an incident names. */
export function mentionedServices(records: readonly RecordFile[], known: KnownNames): readonly string[] {
  const named = recordsOf(records, 'incident').flatMap(({ data }) => data.services);
  return [...new Set([...known.services, ...named])].sort(compareText);
}

/** Every login that has a file of its own, a role in an incident, or an action item. */
export function mentionedPeople(records: readonly RecordFile[], known: KnownNames): readonly string[] {
  const inRoles = recordsOf(records, 'incident').flatMap(({ data }) => Object.values(data.roles ?? {}));
  const owners = recordsOf(records, 'action-item').flatMap(({ data }) => data.owner ?? []);
  return [...new Set([...known.people, ...inRoles, ...owners])].sort(compareText);
}
