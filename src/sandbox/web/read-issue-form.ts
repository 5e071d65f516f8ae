/**
 * Reads the file of an issue form: text that anybody may have proposed. What GitHub refuses is refused (docs.github.com,
 * "Common validation errors when creating issue forms"), what the sandbox does not model is told; nothing throws.
 */
import { parseDocument } from 'yaml';
import { isTooDeep } from '../yaml-depth.ts';
import type {
  FormCheckbox,
  FormElement,
  FormField,
  IssueForm,
  IssueFormReading,
} from './issue-form-model.ts';

export const TEMPLATE_FOLDER = '.github/ISSUE_TEMPLATE';
/** In characters; no form of people is near it. */
export const LONGEST_FORM = 64 * 1024;
const MOST_ELEMENTS = 100;
const MOST_NOTES = 20;

type Mapping = Readonly<Record<string, unknown>>;

/** Ends the reading of a file; the message names the key. */
class Unusable extends Error {}

/** One file while it is read. `at` in all functions is the place of a key: `body[2].attributes`. */
interface Reading {
  readonly notModelled: string[];
  readonly names: Set<string>;
}

export function readIssueForm(file: string, text: string): IssueFormReading {
  const path = `${TEMPLATE_FOLDER}/${file}`;
  const unusable = (why: string): IssueFormReading => ({
    kind: 'unusable',
    file,
    problem: `${path}: ${why}`,
  });
  if (text.length > LONGEST_FORM) return unusable(`it is longer than ${LONGEST_FORM} characters.`);
  const content = parseYaml(text);
  if (content.kind === 'problem') return unusable(content.problem);
  const reading: Reading = { notModelled: [], names: new Set() };
  try {
    const form = readForm(reading, file, content.value);
    const told = reading.notModelled.slice(0, MOST_NOTES);
    const notModelled = told.map((what) => `${path}: the sandbox does not model ${what}.`);
    return { kind: 'form', form: { ...form, notModelled } };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return unusable(`${error.message}.`);
  }
}

type Yaml =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: string };

/** GitHub reads YAML 1.1, in which an unquoted `no` is no text. */
export function parseYaml(text: string): Yaml {
  if (isTooDeep(text)) return { kind: 'problem', problem: 'the sandbox does not model YAML this deep.' };
  try {
    const document = parseDocument(text, { version: '1.1', merge: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      return { kind: 'problem', problem: `it is not YAML: ${error.message.split('\n')[0] ?? ''}` };
    }
    // Aliases are refused: a few of them stand for more than memory holds, or for themselves.
    return { kind: 'value', value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { kind: 'problem', problem: 'the sandbox does not model aliases.' };
  }
}

export function mapping(value: unknown): Mapping | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : null;
}

function readForm(reading: Reading, file: string, value: unknown): Omit<IssueForm, 'notModelled'> {
  const content = mapping(value);
  if (content === null) throw new Unusable('it must be a mapping with name, description and body');
  noteOthers(reading, content, '', ['name', 'description', 'title', 'labels', 'assignees', 'body']);
  const name = required(content, '', 'name');
  if ([...name].length <= 3) throw new Unusable('name must have more than 3 characters');
  const { body } = content;
  if (!Array.isArray(body) || body.length === 0) throw new Unusable('body must be a list that is not empty');
  if (body.length > MOST_ELEMENTS) throw new Unusable(`body has more than ${MOST_ELEMENTS} elements`);
  const elements = body.flatMap((each: unknown, index) => readElement(reading, each, index));
  if (elements.every(({ type }) => type === 'markdown') && reading.notModelled.length === 0)
    throw new Unusable('body must have a field to fill in');
  return {
    file,
    name,
    description: required(content, '', 'description'),
    title: optional(content, '', 'title') ?? '',
    labels: readList(content, 'labels'),
    assignees: readList(content, 'assignees'),
    elements,
  };
}

function readElement(reading: Reading, value: unknown, index: number): readonly FormElement[] {
  const at = `body[${index}]`;
  const element = mapping(value);
  if (element === null) throw new Unusable(`${at} must be a mapping`);
  const type = required(element, at, 'type');
  const attributes = mapping(element['attributes']) ?? {};
  const place = `${at}.attributes`;
  noteOthers(reading, element, at, ['type', 'id', 'attributes', 'validations']);
  switch (type) {
    case 'markdown':
      noteOthers(reading, attributes, place, ['value']);
      return [{ type, value: required(attributes, place, 'value') }];
    case 'input':
      noteOthers(reading, attributes, place, ['label', 'description', 'placeholder', 'value']);
      return [{ ...readAsked(reading, element, at, index), type, ...readTexts(attributes, place) }];
    case 'textarea': {
      noteOthers(reading, attributes, place, ['label', 'description', 'placeholder', 'value', 'render']);
      const render = optional(attributes, place, 'render') ?? null;
      if (render !== null && /[\r\n`]/.test(render)) throw new Unusable(`${place}.render must be a language`);
      return [{ ...readAsked(reading, element, at, index), type, ...readTexts(attributes, place), render }];
    }
    case 'dropdown':
      noteOthers(reading, attributes, place, ['label', 'description', 'multiple', 'options', 'default']);
      return [{ ...readAsked(reading, element, at, index), type, ...readDropdown(attributes, place) }];
    case 'checkboxes':
      noteOthers(reading, attributes, place, ['label', 'description', 'options']);
      return [
        {
          ...readAsked(reading, element, at, index),
          type,
          options: readCheckboxes(reading, attributes, place),
        },
      ];
    default:
      reading.notModelled.push(`the key ${at}.type: ${shorten(type)}`);
      return [];
  }
}

function readAsked(
  reading: Reading,
  element: Mapping,
  at: string,
  index: number,
): Pick<FormField, 'name' | 'label' | 'description' | 'required'> {
  const attributes = mapping(element['attributes']) ?? {};
  const validations = mapping(element['validations']) ?? {};
  noteOthers(reading, validations, `${at}.validations`, ['required']);
  const label = oneLine(attributes, `${at}.attributes`, 'label');
  const id = optional(element, at, 'id');
  if (id !== undefined && !/^[\w-]+$/.test(id))
    throw new Unusable(`${at}.id must consist of letters, digits, - and _`);
  // As GitHub refers to a field without an id; a label without one letter of these is told apart by its place.
  const word = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const name = `answer-${id ?? (word === '' ? `at-${index}` : word)}`;
  if (reading.names.has(name)) throw new Unusable(`${at} has the id or the label of another field`);
  reading.names.add(name);
  return {
    name,
    label,
    description: optional(attributes, `${at}.attributes`, 'description') ?? '',
    required: flag(validations, `${at}.validations`, 'required'),
  };
}

function readTexts(
  attributes: Mapping,
  at: string,
): { readonly placeholder: string; readonly value: string } {
  return {
    placeholder: optional(attributes, at, 'placeholder') ?? '',
    value: optional(attributes, at, 'value') ?? '',
  };
}

function readDropdown(
  attributes: Mapping,
  at: string,
): Pick<FormField & { type: 'dropdown' }, 'options' | 'multiple' | 'preset'> {
  const options = readOptions(attributes, at).map((option, index) => {
    if (typeof option !== 'string' || option.trim() === '')
      throw new Unusable(`${at}.options[${index}] must be a text, in quotes if need be`);
    if (/[\r\n]/.test(option)) throw new Unusable(`${at}.options[${index}] must be one line`);
    if (option.toLowerCase() === 'none') throw new Unusable(`${at}.options must not include "${option}"`);
    return option;
  });
  refuseTwice(options, at);
  const preset = attributes['default'];
  if (preset !== undefined && !(Number.isInteger(preset) && options[Number(preset)] !== undefined))
    throw new Unusable(`${at}.default must be the index of an option, counted from 0`);
  return {
    options,
    multiple: flag(attributes, at, 'multiple'),
    preset: preset === undefined ? null : (options[Number(preset)] ?? null),
  };
}

function readCheckboxes(reading: Reading, attributes: Mapping, at: string): readonly FormCheckbox[] {
  const options = readOptions(attributes, at).map((value, index) => {
    const place = `${at}.options[${index}]`;
    const option = mapping(value);
    if (option === null) throw new Unusable(`${place} must be a mapping with a label`);
    noteOthers(reading, option, place, ['label', 'required']);
    return { label: oneLine(option, place, 'label'), required: flag(option, place, 'required') };
  });
  refuseTwice(
    options.map(({ label }) => label),
    at,
  );
  return options;
}

function readOptions(attributes: Mapping, at: string): readonly unknown[] {
  const options = attributes['options'];
  if (!Array.isArray(options) || options.length === 0)
    throw new Unusable(`${at}.options must be a list that is not empty`);
  return options;
}

function refuseTwice(options: readonly string[], at: string): void {
  if (new Set(options).size < options.length) throw new Unusable(`${at}.options must be unique`);
}

/** A list of texts, or one text with commas between. */
function readList(content: Mapping, key: string): readonly string[] {
  const value = content[key] ?? [];
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : String(optional(content, '', key)).split(',');
  return list.map((each) => {
    if (typeof each !== 'string') throw new Unusable(`${key} must be a list of texts`);
    return each.trim();
  });
}

function placeOf(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

/** A text that is not blank, undefined without the key. */
function optional(content: Mapping, at: string, key: string): string | undefined {
  const value = content[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Unusable(`${placeOf(at, key)} must be a text that is not blank, in quotes if need be`);
}

function required(content: Mapping, at: string, key: string): string {
  const text = optional(content, at, key);
  if (text === undefined) throw new Unusable(`the key ${placeOf(at, key)} is missing`);
  return text;
}

/** A label becomes a line of the issue: more of them would be taken for answers. */
function oneLine(content: Mapping, at: string, key: string): string {
  const text = required(content, at, key).trim();
  if (/[\r\n]/.test(text)) throw new Unusable(`${placeOf(at, key)} must be one line`);
  return text;
}

function flag(content: Mapping, at: string, key: string): boolean {
  const value = content[key] ?? false;
  if (typeof value !== 'boolean') throw new Unusable(`${placeOf(at, key)} must be true or false`);
  return value;
}

function noteOthers(reading: Reading, content: Mapping, at: string, known: readonly string[]): void {
  const others = Object.keys(content).filter((key) => !known.includes(key));
  reading.notModelled.push(...others.map((key) => `the key ${shorten(placeOf(at, key))}`));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
