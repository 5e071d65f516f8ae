/** From what somebody filled in on the issue form to a record. */
import { parsePast } from '../domain/commands/when.ts';
import { parseInstant } from '../domain/instant.ts';
import { NEW_RECORD_FORMS, type RecordForm } from '../domain/new-record-form.ts';
import { type ProposedSeverity, proposeSeverity } from '../domain/propose-severity.ts';
import type { Policy } from '../domain/record.ts';
import type { FormQuestion } from '../records/issue-form.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import type { CheckedRecords } from './checked-records.ts';
import { type NewRecord, prepareRecord } from './new-record.ts';

export interface FormFacts {
  readonly issue: number;
  /** Who opened the issue, and when: an instant in UTC. */
  readonly by: { readonly login: string };
  readonly at: string;
  readonly questions: readonly FormQuestion[];
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

/** The record of an incident from a filled-in form, checked with all that is there. Nothing is written here. */
export function prepareDeclaration(
  issue: IssueSnapshot,
  answers: ReadonlyMap<string, string>,
  proposed: ProposedSeverity | null,
  records: CheckedRecords,
  options: FormFacts,
): Promise<NewRecord> {
  const now = parseInstant(options.at) ?? 0;
  const given = new Map<string, string>([
    ['title', issue.title.trim()],
    ['@by', options.by.login],
    ['times.declared', options.at],
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
  const settings = [...(text === '' ? [] : description), ...figures, `tracking_issue=${options.issue}`];
  return prepareRecord(
    formOf(options.questions),
    { options: given, settings },
    {
      tree: { readRecords: () => records.records, hasPath: records.hasPath },
      now,
      template: options.template,
      ask: null,
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
