/** What a person writes on a command line or at a question, as the value of a record's field. */
import { explainChoice, nameChoices } from '../domain/choice.ts';
import { parseDay, parseMoment } from '../domain/moment.ts';
import { DAY_FORMS, MOMENT_FORMS } from '../domain/moment-forms.ts';
import { quote } from '../domain/quote.ts';
import { readYamlFile } from './front-matter.ts';
import type { SchemaField } from './schema-field.ts';

export type ParsedField =
  | { readonly value: unknown; readonly problem: null }
  /** `found "x", expected y` as a sentence that begins with the field. */
  | { readonly problem: string };

export interface FieldTerms {
  /** What the field is called where the value was given: `--severity`. */
  readonly what: string;
  /** The names it is one of; empty when anything goes that its schema takes. */
  readonly names: readonly string[];
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
}

/**
 * The value that a text says for a field. A list is written with commas or as `[a, b]`, a mapping as `{a: 1}`.
 * The whole record is checked against its schema all the same; what is said here is said while it can be corrected.
 */
export function parseField(text: string, field: SchemaField, terms: FieldTerms): ParsedField {
  if (text.trim() === '')
    return { problem: `${terms.what}: a value is needed, ${expectationOf(field, terms)}` };
  switch (field.sort) {
    case 'list':
      return parseList(text, field, terms);
    case 'mapping':
      return parseYaml(text, 'a mapping such as {key: value}', terms);
    case 'instant':
      return orWrong(parseMoment(text, terms.now), text, MOMENT_FORMS, terms);
    case 'day':
      return orWrong(parseDay(text, terms.now), text, DAY_FORMS, terms);
    case 'integer':
    case 'number': {
      const isNumber = (field.sort === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,9})?$/).test(
        text.trim(),
      );
      const number = Number(text);
      const isIn = isNumber && number >= field.minimum && number <= field.maximum;
      return orWrong(isIn ? number : null, text, field.expected, terms);
    }
    case 'boolean': {
      const values = new Map([
        ['true', true],
        ['yes', true],
        ['false', false],
        ['no', false],
      ]);
      return orWrong(values.get(text.trim().toLowerCase()) ?? null, text, 'true or false', terms);
    }
    default:
      return parseText(text.trim(), field, terms);
  }
}

function parseText(text: string, field: SchemaField, terms: FieldTerms): ParsedField {
  const choices = field.choices.length > 0 ? field.choices : terms.names;
  if (choices.length > 0) {
    // Logins are compared without case, as GitHub does; nothing else differs from another name by case alone.
    const same = choices.find((one) => one.toLowerCase() === text.toLowerCase());
    const problem = explainChoice(terms.what, same ?? text, choices);
    return problem === null ? right(same) : { problem };
  }
  return field.pattern === null || field.pattern.test(text)
    ? right(text)
    : wrong(text, field.expected, terms);
}

function parseList(text: string, field: SchemaField, terms: FieldTerms): ParsedField {
  if (text.trim().startsWith('[')) return parseYaml(text, 'a list such as [a, b]', terms);
  if (field.item === null) return wrong(text, field.expected, terms);
  const values: unknown[] = [];
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const parsed = parseField(part, field.item, terms);
    if (parsed.problem !== null) return parsed;
    if (!values.includes(parsed.value)) values.push(parsed.value);
  }
  return values.length === 0 ? wrong(text, field.expected, terms) : right(values);
}

function parseYaml(text: string, expected: string, terms: FieldTerms): ParsedField {
  const read = readYamlFile(`value: ${text.trim()}\n`);
  const value = read.problem === null ? read.data['value'] : undefined;
  const isIt = typeof value === 'object' && value !== null;
  return orWrong(isIt ? value : null, text, expected, terms);
}

function expectationOf(field: SchemaField, { names }: FieldTerms): string {
  const choices = (field.item ?? field).choices;
  const known = choices.length > 0 ? choices : names;
  return known.length > 0 ? nameChoices(known) : field.expected;
}

function orWrong(value: unknown, text: string, expected: string, terms: FieldTerms): ParsedField {
  return value === null ? wrong(text, expected, terms) : right(value);
}

function right(value: unknown): ParsedField {
  return { value, problem: null };
}

function wrong(text: string, expected: string, { what }: FieldTerms): ParsedField {
  return { problem: `${what}: found ${quote(text)}, expected ${expected}` };
}
