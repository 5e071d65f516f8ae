/** From what somebody filled in on the issue form, said on an issue or gave to a workflow, to a record. */
import { parsePast } from '../domain/commands/when.ts';
import { parseInstant } from '../domain/instant.ts';
import { NEW_RECORD_FORMS, type RecordForm } from '../domain/new-record-form.ts';
import { type ProposedSeverity, proposeSeverity } from '../domain/propose-severity.ts';
import type { Policy } from '../domain/record.ts';
import type { FormQuestion } from '../records/issue-form.ts';
import type { CheckedRecords } from './checked-records.ts';
import { type EntryOrigin, type NewRecord, prepareRecord } from './new-record.ts';

export interface DeclarationFacts {
  readonly title: string;
  /** By the ids of the form's fields. */
  readonly answers: ReadonlyMap<string, string>;
  /** What the fields are called where they were answered. */
  readonly questions: readonly FormQuestion[];
  /** The issue it becomes; null when it gets one later. */
  readonly issue: number | null;
  /** Who declares it. */
  readonly by: string;
  /** Instants in UTC: when it was noticed, and when it is declared. */
  readonly detected: string;
  readonly at: string;
  /** Of the first entry of its timeline: where it was said, and what makes it unique. */
  readonly origin: EntryOrigin | null;
  /** The text of a template by its name: `incident.md`. */
  template(name: string): string;
}

/** The form of `incident new incident`, which calls its fields as the issue form does. */
function formOf(questions: readonly FormQuestion[]): RecordForm {
  const form = NEW_RECORD_FORMS['incident'];
  if (form === undefined) throw new Error('there is no form of incidents');
  const labels = new Map(questions.map(({ id, label }) => [KEYS[id] ?? '', label]));
  const fields = form.fields.map((field) => ({ ...field, flags: labels.get(field.key) ?? field.flags }));
  return { ...form, fields };
}

/** The key of the record that a field of the form fills. */
const KEYS: Readonly<Record<string, string>> = {
  text: '@text',
  severity: 'severity',
  type: 'type',
  services: 'services',
  started: 'times.started',
  visibility: 'visibility',
};
const IMPACT: Readonly<Record<string, string>> = {
  users: 'impact.users_affected',
  percent: 'impact.percent_of_active_users',
  'cost-per-hour': 'impact.cost_per_hour_usd',
  reputation: 'impact.reputation_at_risk',
};
const UNKNOWN = /^i do not know$/i;
const LONGEST_LINE = 200;

/** The record of an incident from answers, checked with all that is there. Nothing is written here. */
export function prepareDeclaration(
  facts: DeclarationFacts,
  proposed: ProposedSeverity | null,
  records: CheckedRecords,
): Promise<NewRecord> {
  const { answers, at, origin } = facts;
  const now = parseInstant(at) ?? 0;
  const given = new Map<string, string>([
    ['title', facts.title.trim()],
    ['@by', facts.by],
    ['times.declared', at],
    ['times.detected', facts.detected],
  ]);
  for (const [id, text] of answers) {
    const key = KEYS[id];
    if (key !== undefined) given.set(key, key === 'times.started' ? (parsePast(text, now) ?? text) : text);
  }
  if (proposed !== null) given.set('severity', proposed.severity);
  const text = answers.get('text') ?? '';
  const description = text.includes('\n') || text.length > LONGEST_LINE ? [] : [`impact.description=${text}`];
  const figures = Object.entries(IMPACT).flatMap(([id, key]) => {
    const figure = answers.get(id);
    return figure === undefined ? [] : [`${key}=${plainFigure(figure)}`];
  });
  const tracking = facts.issue === null ? [] : [`tracking_issue=${facts.issue}`];
  return prepareRecord(
    formOf(facts.questions),
    { options: given, settings: [...(text === '' ? [] : description), ...figures, ...tracking] },
    {
      tree: { readRecords: () => records.records, hasPath: records.hasPath },
      now,
      template: facts.template,
      ask: null,
      ...(origin === null ? {} : { origin }),
    },
  );
}

/** `1,200`, `35 %` and `$4500` are numbers, too. */
function plainFigure(text: string): string {
  return text.replaceAll(/[\s,%$]/g, '');
}

/** The severity that is proposed; null when somebody has said how grave it is. */
export function proposalOf(answers: ReadonlyMap<string, string>, policy: Policy): ProposedSeverity | null {
  if (!UNKNOWN.test(answers.get('severity') ?? 'I do not know')) return null;
  const figure = (id: string) => Number(plainFigure(answers.get(id) ?? '0')) || 0;
  return proposeSeverity(
    {
      percent_of_active_users: figure('percent'),
      cost_per_hour_usd: figure('cost-per-hour'),
      reputation_at_risk: /^yes$/i.test(answers.get('reputation') ?? ''),
    },
    policy,
  );
}

/** What keeps a record from being written, one sentence each. */
export function problemsOf(record: NewRecord): readonly string[] {
  switch (record.outcome) {
    case 'misused':
      return record.problems;
    case 'invalid':
      return record.findings.map(
        ({ found, expected, fix }) => `found ${found}, expected ${expected}. ${fix}`,
      );
    case 'impossible':
      return [record.why];
    default:
      return [];
  }
}
