/** Gathers the values of a new record: what was given, what can be made of it, and the rest from a person. */
import { findIncident } from '../domain/incident-id.ts';
import type { KnownNames } from '../domain/known-names.ts';
import { addMonths } from '../domain/moment.ts';
import { findNearest } from '../domain/nearest.ts';
import type { FormField, RecordForm } from '../domain/new-record-form.ts';
import { quote } from '../domain/quote.ts';
import { type ParsedField, parseField } from '../records/parse-field.ts';
import { fieldOf, type SchemaField } from '../records/schema-field.ts';
import type { Question } from '../render/question.ts';

/** Puts a question to a person and gives back what was written. */
export type Ask = (question: Question) => Promise<string>;

export interface FormFacts {
  readonly known: KnownNames;
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
  /** What the template says at a key; null when it says no text. */
  exampleOf(key: string): string | null;
}

/** What was written on the command line. */
export interface GivenTexts {
  /** By the key of the field. */
  readonly options: ReadonlyMap<string, string>;
  /** As `key=value`, for keys without an option. */
  readonly settings: readonly string[];
}

export type CollectedValues =
  | { readonly values: ReadonlyMap<string, unknown>; readonly problems: null }
  /** What is wrong with the options, one sentence each. */
  | { readonly problems: readonly string[] };

/**
 * The values of a record, by their keys.
 *
 * @param ask null where nobody can be asked: what is missing is then a problem, all of it at once
 */
export async function collectValues(
  form: RecordForm,
  given: GivenTexts,
  facts: FormFacts,
  ask: Ask | null,
): Promise<CollectedValues> {
  const values = new Map<string, unknown>();
  const problems: string[] = [];
  const keep = (key: string, parsed: ParsedField) => {
    if (parsed.problem === null) values.set(key, parsed.value);
    else problems.push(parsed.problem);
  };
  for (const field of form.fields) {
    const text = given.options.get(field.key);
    if (text !== undefined) keep(field.key, parse(text, form, field, facts));
  }
  for (const setting of given.settings) {
    const [, key = '', text = ''] = /^([^=]*)=([\s\S]*)$/.exec(setting) ?? [];
    const field = settingOf(form, key.trim());
    if (typeof field === 'string') problems.push(field);
    else keep(field.key, parse(text, form, field, facts));
  }
  if (problems.length > 0) return { problems };

  const missing: FormField[] = [];
  for (const field of fieldsOf(form)) {
    if (values.has(field.key)) continue;
    const fallback = field.fallback?.({
      exampleOf: facts.exampleOf,
      monthsAfter: addMonths,
      textOf: (key) => (typeof values.get(key) === 'string' ? String(values.get(key)) : null),
    });
    const isNeeded = isRequired(form, field);
    if (fallback != null) keep(field.key, parse(fallback, form, field, facts));
    else if (isNeeded && ask === null) missing.push(field);
    else if (isNeeded && ask !== null) values.set(field.key, await askFor(form, field, facts, ask));
  }
  if (missing.length > 0) problems.push(nameMissing(missing, form, facts));
  return problems.length > 0 ? { problems } : { values, problems: null };
}

/** The fields of the form, and behind them what its schema asks for besides and a person can write in one line. */
function fieldsOf(form: RecordForm): readonly FormField[] {
  const known = new Set(form.fields.map(({ key }) => key.split('.')[0]));
  const others = (fieldOf(form.kind, [])?.required ?? [])
    .filter((key) => !known.has(key) && !COMPUTED.has(key))
    .filter((key) => isOneLine(fieldOf(form.kind, [key])))
    .map((key) => ({
      key,
      flags: `--set ${key}=<value>`,
      help: fieldOf(form.kind, [key])?.description ?? '',
    }));
  return [...form.fields, ...others];
}

/** Keys that are found out, not asked for. */
const COMPUTED: ReadonlySet<string> = new Set(['schema', 'id', 'incident']);

function isOneLine(field: SchemaField | null): boolean {
  const sort = field?.sort === 'list' ? field.item?.sort : field?.sort;
  return sort !== undefined && sort !== 'mapping' && sort !== 'list';
}

function isRequired(form: RecordForm, field: FormField): boolean {
  if (field.isRequired === true) return true;
  const path = pathOf(field.key);
  const key = path.at(-1);
  return fieldOf(form.kind, path.slice(0, -1))?.required.includes(String(key)) === true;
}

/** The field that `--set key=value` speaks of, or what is wrong with it. */
function settingOf(form: RecordForm, key: string): FormField | string {
  const own = form.fields.find((field) => field.key === key);
  if (own !== undefined) return own;
  if (fieldOf(form.kind, pathOf(key)) !== null && !COMPUTED.has(key) && key !== '') {
    return { key, flags: `--set ${key}=<value>`, help: '' };
  }
  const path = pathOf(key);
  const parent = fieldOf(form.kind, path.slice(0, -1)) ?? fieldOf(form.kind, []);
  const keys = (parent?.keys ?? []).filter((one) => !COMPUTED.has(one));
  const meant = findNearest(String(path.at(-1) ?? ''), keys);
  const hint = meant === null ? `: there are ${keys.join(', ')}` : `. Did you mean ${quote(meant)}?`;
  return `--set: found ${quote(key)}, expected key=value with a key of the record${hint}`;
}

function parse(text: string, form: RecordForm, field: FormField, facts: FormFacts): ParsedField {
  const what = optionOf(field);
  if (field.key === '@incident') return parseIncident(text, what, facts.known.incidents);
  const schema = schemaOf(form, field);
  if (schema === null) return { problem: `${what}: the schema knows no ${field.key}` };
  return parseField(text, schema, { what, names: namesOf(field, facts.known), now: facts.now });
}

function parseIncident(text: string, what: string, ids: readonly string[]): ParsedField {
  const found = findIncident(text, ids);
  if (found.id !== null) return { value: found.id, problem: null };
  const meant = found.nearest === null ? '' : `. Did you mean ${found.nearest}?`;
  const several = found.candidates.length === 0 ? '' : ` (it can be ${found.candidates.join(' or ')})`;
  return { problem: `${what}: found ${quote(text)}, expected the id of an incident${several}${meant}` };
}

async function askFor(form: RecordForm, field: FormField, facts: FormFacts, ask: Ask): Promise<unknown> {
  const schema = schemaOf(form, field);
  const own = (schema?.sort === 'list' ? schema.item?.choices : schema?.choices) ?? [];
  const names = namesOf(field, facts.known);
  let complaint: string | null = null;
  for (;;) {
    const text = await ask({
      field,
      description: schema?.description ?? '',
      expected: schema?.expected ?? '',
      choices: own.length > 0 ? own : names,
      complaint,
    });
    const parsed = parse(text, form, field, facts);
    if (parsed.problem === null) return parsed.value;
    complaint = parsed.problem;
  }
}

/** One sentence for everything that is missing, with the values there are where they are few. */
function nameMissing(missing: readonly FormField[], form: RecordForm, facts: FormFacts): string {
  const named = missing.map((field) => {
    const choices = schemaOf(form, field)?.choices ?? [];
    const names = choices.length > 0 ? choices : namesOf(field, facts.known);
    return names.length > 0 && names.length <= 9
      ? `${optionOf(field)} (${names.join(', ')})`
      : optionOf(field);
  });
  return `Missing: ${named.join('; ')}`;
}

/** What a field is called where it is written: `--severity`, or `--set caused_by.url`. */
function optionOf({ flags }: FormField): string {
  return flags.replace(/[ =]<.*$/, '');
}

function namesOf(field: FormField, known: KnownNames): readonly string[] {
  return field.names === undefined ? [] : known[field.names];
}

function schemaOf(form: RecordForm, field: FormField): SchemaField | null {
  const [kind, key] = field.like ?? [form.kind, field.key];
  return fieldOf(kind, pathOf(key));
}

/** `rotations.0.members` → `['rotations', 0, 'members']` */
export function pathOf(key: string): readonly (string | number)[] {
  return key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
