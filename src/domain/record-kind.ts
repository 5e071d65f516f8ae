/**
 * The kinds of records and where each stands (design §3). A new kind is one row here, one schema, one validator in
 * schema-check.ts.
 */

export type RecordKind =
  | 'incident'
  | 'timeline'
  | 'postmortem'
  | 'action-item'
  | 'roster'
  | 'person'
  | 'service'
  | 'runbook'
  | 'architecture'
  | 'baseline'
  | 'policy';

export interface KindFacts {
  /** What people call one: `action item`. */
  readonly title: string;
  /** Its place, for people: `incidents/<year>/<id>/incident.md`. */
  readonly place: string;
  /** Whether the file is front matter with Markdown below it, or YAML from its first line to its last. */
  readonly format: 'markdown' | 'yaml';
  /** The key whose value the place says: the record's own id, or the id of the incident it stands beside. */
  readonly idKey: 'id' | 'incident' | null;
}

const BESIDE_INCIDENT = 'incidents/<year>/<incident id>';

export const RECORD_KINDS: Readonly<Record<RecordKind, KindFacts>> = {
  incident: {
    title: 'incident',
    place: 'incidents/<year>/<id>/incident.md',
    format: 'markdown',
    idKey: 'id',
  },
  timeline: {
    title: 'timeline',
    place: `${BESIDE_INCIDENT}/timeline.yml`,
    format: 'yaml',
    idKey: 'incident',
  },
  postmortem: {
    title: 'postmortem',
    place: `${BESIDE_INCIDENT}/postmortem.md`,
    format: 'markdown',
    idKey: 'incident',
  },
  'action-item': {
    title: 'action item',
    place: 'incidents/<year>/<id>/actions/<nn>-<slug>.md',
    format: 'markdown',
    idKey: 'id',
  },
  roster: { title: 'roster', place: 'oncall/rosters/<id>.md', format: 'markdown', idKey: 'id' },
  person: { title: 'person', place: 'oncall/people/<login>.md', format: 'markdown', idKey: 'id' },
  service: { title: 'service', place: 'knowledge/services/<id>.md', format: 'markdown', idKey: 'id' },
  runbook: { title: 'runbook', place: 'knowledge/runbooks/<id>.md', format: 'markdown', idKey: 'id' },
  architecture: {
    title: 'architecture document',
    place: 'knowledge/architecture/<id>.md',
    format: 'markdown',
    idKey: 'id',
  },
  baseline: { title: 'baseline', place: 'knowledge/baselines/<id>.md', format: 'markdown', idKey: 'id' },
  policy: { title: 'policy', place: '.github/incident-policy.yml', format: 'yaml', idKey: null },
};

/** Every kind that stands in a folder of its own, and that folder. */
export const FOLDERS: Readonly<Record<string, RecordKind>> = {
  'oncall/rosters': 'roster',
  'oncall/people': 'person',
  'knowledge/services': 'service',
  'knowledge/runbooks': 'runbook',
  'knowledge/architecture': 'architecture',
  'knowledge/baselines': 'baseline',
};
