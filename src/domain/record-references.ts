/** Which values of a record name another record; the one list of references, kind by kind. */
import type { RecordFile } from './record.ts';
import type { RecordKind } from './record-kind.ts';
import { parsePath, type TextValue, textsAt, type ValuePath, visitTexts } from './values-at.ts';

/** A value that names a record of another kind, by its id. */
export interface RecordReference extends TextValue {
  readonly to: RecordKind;
}

type Row = readonly [path: string, to: RecordKind];

const REFERENCES: Readonly<Partial<Record<RecordKind, readonly Row[]>>> = {
  incident: [
    ['services/*', 'service'],
    ['roles/*', 'person'],
    ['runbooks/*', 'runbook'],
    ['related/*', 'incident'],
    ['duplicate_of', 'incident'],
  ],
  // `by` is not one of them: automations write entries too.
  timeline: [
    ['entries/*/person', 'person'],
    ['entries/*/of', 'incident'],
    ['entries/*/runbook', 'runbook'],
  ],
  postmortem: [
    ['owner', 'person'],
    ['participants/*', 'person'],
    ['approved_by', 'person'],
  ],
  'action-item': [['owner', 'person']],
  roster: [
    ['lead', 'person'],
    ['rotations/*/members/*', 'person'],
    ['overrides/*/person', 'person'],
    ['swaps/*/shift_of', 'person'],
    ['swaps/*/with', 'person'],
    ['escalation/*/person', 'person'],
  ],
  person: [['training/*/drill', 'incident']],
  service: [['roster', 'roster']],
  runbook: [
    ['owner', 'person'],
    ['services/*', 'service'],
    ['symptoms/*/baseline', 'baseline'],
  ],
  architecture: [
    ['owner', 'person'],
    ['services/*', 'service'],
    ['dependencies/*/service', 'service'],
    ['failure_modes/*/runbook', 'runbook'],
  ],
  baseline: [
    ['owner', 'person'],
    ['service', 'service'],
  ],
};

const PARSED = new Map<string, readonly { readonly path: ValuePath; readonly to: RecordKind }[]>(
  Object.entries(REFERENCES).map(([kind, rows]) => [
    kind,
    rows.map(([path, to]) => ({ path: parsePath(path), to })),
  ]),
);

/** Every value of a record that names another record. */
export function referencesOf(record: RecordFile): readonly RecordReference[] {
  const references: RecordReference[] = [];
  for (const { path, to } of PARSED.get(record.kind) ?? []) {
    visitTexts(record.data, path, (pointer, text) => references.push({ pointer, text, to }));
  }
  return references;
}

/** The values of a roster that name one of its own rotations. */
export function rotationReferencesOf(roster: RecordFile): readonly TextValue[] {
  return ['overrides/*/rotation', 'swaps/*/rotation', 'escalation/*/rotation'].flatMap((path) =>
    textsAt(roster.data, path),
  );
}
