import type { Finding } from '../domain/finding.ts';
import { nextIncidentId } from '../domain/incident-id.ts';
import { parseInstant } from '../domain/instant.ts';
import { knownNames } from '../domain/known-names.ts';
import { dayOf } from '../domain/moment.ts';
import type { RecordForm } from '../domain/new-record-form.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import type { Policy, RecordFile } from '../domain/record.ts';
import { FOLDERS, type RecordKind } from '../domain/record-kind.ts';
import { folderOf } from '../domain/record-path.ts';
import type { RuleId } from '../domain/rules/rule.ts';
import { slugOf } from '../domain/slug.ts';
import { newTimeline } from '../records/edit-timeline.ts';
import { type Filling, fillTemplate } from '../records/fill-template.ts';
import { readFrontMatter } from '../records/front-matter.ts';
import { addSections, renderAgendaBody } from '../render/agenda-body.ts';
import { checkLazily, introducedErrors, withFiles } from './checked-records.ts';
import { type Ask, collectValues, type GivenTexts, pathOf } from './collect-values.ts';
import type { RecordTree } from './ports.ts';

export interface NewRecordFacts {
  readonly tree: RecordTree;
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
  /** The text of a template by its name: `incident.md`. */
  template(name: string): string;
  /** Null where nobody can be asked. */
  readonly ask: Ask | null;
  /** Of the first entry of an incident's timeline. */
  readonly origin?: EntryOrigin;
}

export interface EntryOrigin {
  /** The address where it was said. */
  readonly source: string;
  /** What is written with the same key is not written again. */
  readonly key: string;
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export type NewRecord =
  | {
      readonly outcome: 'ready';
      /** The record first, then what belongs to it. */
      readonly files: readonly NewFile[];
      /** What a template leaves to be written, as the check will tell it. */
      readonly unwritten: readonly Finding[];
      /** Keys that still say what the template gave for an example. */
      readonly examples: readonly string[];
      /** Findings in other records that the new one brings about. */
      readonly elsewhere: readonly Finding[];
    }
  /** Something stands where the record would. */
  | { readonly outcome: 'taken'; readonly path: string }
  | { readonly outcome: 'misused'; readonly problems: readonly string[] }
  | { readonly outcome: 'invalid'; readonly findings: readonly Finding[] }
  /** `why` is one sentence. */
  | { readonly outcome: 'impossible'; readonly why: string };

type Values = ReadonlyMap<string, unknown>;
type Draft = { readonly files: readonly NewFile[]; readonly examples: readonly string[] };
type Impossible = { readonly why: string };

/** What a new document cannot have yet: somebody writes it now that the file is there. */
const UNWRITTEN: readonly RuleId[] = ['document-complete'];

/**
 * A new record from its template, with everything that belongs to it, checked together with all that is there. Nothing
 * is written here.
 */
export async function prepareRecord(
  form: RecordForm,
  given: GivenTexts,
  facts: NewRecordFacts,
): Promise<NewRecord> {
  const records = facts.tree.readRecords();
  const policy = policyInForce(records);
  const template = facts.template(`${form.kind}.md`);
  const example = readFrontMatter(template);
  const collected = await collectValues(
    form,
    given,
    {
      known: knownNames(records, policy),
      now: facts.now,
      exampleOf(key) {
        const value = example.problem === null ? example.data[key] : null;
        return typeof value === 'string' ? value : null;
      },
    },
    facts.ask,
  );
  if (collected.problems !== null) return { outcome: 'misused', problems: collected.problems };
  const draft = draftFiles(form.kind, collected.values, { records, policy, template, facts });
  if ('why' in draft) return { outcome: 'impossible', ...draft };
  const taken = draft.files.find(({ path }) => facts.tree.hasPath(path));
  if (taken !== undefined) return { outcome: 'taken', path: taken.path };
  return judge(draft, records, facts.tree);
}

function judge(draft: Draft, records: readonly RecordFile[], tree: RecordTree): NewRecord {
  const paths = new Set(draft.files.map(({ path }) => path));
  const now = checkLazily(records, (path) => tree.hasPath(path));
  const errors = introducedErrors(now, withFiles(now, draft.files));
  const own = errors.filter(({ path }) => paths.has(path));
  const wrong = own.filter(({ rule }) => !UNWRITTEN.includes(rule));
  if (wrong.length > 0) return { outcome: 'invalid', findings: wrong };
  return {
    outcome: 'ready',
    ...draft,
    unwritten: own,
    elsewhere: errors.filter(({ path }) => !paths.has(path)),
  };
}

interface Surroundings {
  readonly records: readonly RecordFile[];
  readonly policy: Policy;
  readonly template: string;
  readonly facts: NewRecordFacts;
}

function draftFiles(kind: RecordKind, values: Values, around: Surroundings): Draft | Impossible {
  switch (kind) {
    case 'incident':
      return draftIncident(values, around);
    case 'postmortem':
      return draftPostmortem(String(values.get('@incident')), values, around);
    case 'action-item':
      return draftActionItem(String(values.get('@incident')), values, around);
    default: {
      const folder = Object.entries(FOLDERS).find(([, one]) => one === kind)?.[0] ?? '';
      return draftRecord(`${folder}/${String(values.get('id'))}.md`, kind, values, around);
    }
  }
}

function draftIncident(values: Values, around: Surroundings): Draft | Impossible {
  const declared = String(values.get('times.declared'));
  // An instant may be written with an offset; the year of an id is that in UTC.
  const year = dayOf(parseInstant(declared) ?? around.facts.now).slice(0, 4);
  const id = nextIncidentId(around.records, year);
  if (id === null) return { why: `The ids of ${year} are used up` };
  const commander = values.get('@commander');
  const role = around.policy.roles[0]?.name ?? '';
  const filled = new Map([
    ['id', id],
    ...values,
    ...(commander === undefined ? [] : [[`roles.${role}`, commander] as const]),
  ]);
  const draft = draftRecord(`${folderOf(id)}/incident.md`, 'incident', filled, around);
  if ('why' in draft) return draft;
  const by = values.get('@by');
  const entries = [
    { at: declared, by, kind: 'declared', text: values.get('@text'), ...around.facts.origin },
    ...(commander === undefined ? [] : [{ at: declared, by, kind: 'role', role, person: commander }]),
  ];
  const timeline = newTimeline({ schema: 1, incident: id }, entries);
  if (timeline.text === null) return { why: `The timeline cannot be written: ${timeline.refusal}` };
  const hints = leadingComments(around.facts.template('timeline.yml'));
  const file = { path: `${folderOf(id)}/timeline.yml`, text: hints + timeline.text };
  return { ...draft, files: [...draft.files, file] };
}

/** What the template of a timeline says before its first key. */
function leadingComments(template: string): string {
  return /^(?:[ \t]*#[^\n]*\n)*/.exec(template.replaceAll('\r\n', '\n'))?.[0] ?? '';
}

function draftPostmortem(incident: string, values: Values, around: Surroundings): Draft | Impossible {
  const { agenda } = around.policy.review;
  const read = readFrontMatter(around.template);
  const body = read.problem === null ? read.body : '';
  const head = around.template.slice(0, around.template.length - body.length);
  const template = head + renderAgendaBody(body, agenda);
  const filled = new Map([['incident', incident], ...values]);
  return draftRecord(`${folderOf(incident)}/postmortem.md`, 'postmortem', filled, { ...around, template });
}

function draftActionItem(incident: string, values: Values, around: Surroundings): Draft | Impossible {
  const folder = `${folderOf(incident)}/actions`;
  const numbers = around.records
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path }) => Number(/^\d{2,3}/.exec(path.slice(folder.length + 1))?.[0] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  if (number > 999) return { why: `${incident} has no free number for an action item left` };
  const padded = String(number).padStart(2, '0');
  const slug = slugOf(String(values.get('title'))) ?? 'action';
  const filled = new Map([['id', `${incident}-${padded}`], ...values]);
  return draftRecord(`${folder}/${padded}-${slug}.md`, 'action-item', filled, around);
}

function draftRecord(
  path: string,
  kind: RecordKind,
  values: Values,
  { template, policy }: Surroundings,
): Draft | Impossible {
  const fillings: readonly Filling[] = [...values]
    .filter(([key]) => !key.startsWith('@'))
    .map(([key, value]) => ({ path: pathOf(key), value }));
  const filled = fillTemplate(template, kind, fillings);
  if ('refusal' in filled) return { why: `${filled.refusal} (templates/${kind}.md)` };
  const wanted = policy.documents
    .filter((document) => document.kind === kind)
    .flatMap(({ contents }) => contents.flatMap(({ sections }) => sections ?? []));
  return { files: [{ path, text: addSections(filled.text, wanted) }], examples: filled.examples };
}
