/** Making new records in memory, from the shipped templates. */
import { readFileSync } from 'node:fs';
import type { Ask } from '../../../src/app/collect-values.ts';
import { type NewRecord, prepareRecord } from '../../../src/app/new-record.ts';
import { parseInstant } from '../../../src/domain/instant.ts';
import { NEW_RECORD_FORMS, type RecordForm } from '../../../src/domain/new-record-form.ts';
import { memoryFolder } from './memory-folder.ts';

export const NOW = parseInstant('2026-03-02T09:30:00Z') ?? 0;

const person = (login: string) =>
  ({
    [`oncall/people/${login}.md`]: `---\nschema: 1\nid: ${login}\nname: X\ntime_zone: UTC\n---\n`,
  }) as const;

/** A tree that keeps catalogues of people and services, so that only those in it can be named. */
export const CATALOGUES: Readonly<Record<string, string>> = {
  ...person('maya-lindqvist'),
  ...person('devon-okafor'),
  'knowledge/services/ai-search.md': '---\nschema: 1\nid: ai-search\ntitle: AI Search\n---\n',
};

/** What an incident cannot be declared without, by the names of the options. */
export const INCIDENT = {
  title: 'Search fails',
  severity: 'high',
  type: 'availability',
  service: 'ai-search',
  commander: 'maya-lindqvist',
};

export const shipped = (name: string): string => readFileSync(`templates/${name}`, 'utf8');

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: readonly string[];
  readonly ask?: Ask | null;
  readonly template?: (name: string) => string;
}

/** @param options by the long name of the option: `title` */
export async function make(
  word: string,
  options: Readonly<Record<string, string>>,
  { files = {}, settings = [], ask = null, template = shipped }: Setting = {},
): Promise<NewRecord> {
  const form = formOf(word);
  const texts = Object.entries(options).map(([option, text]) => {
    const field = form.fields.find(({ flags }) => flags.startsWith(`--${option} `));
    if (field === undefined) throw new Error(`no option --${option}`);
    return [field.key, text] as const;
  });
  const { tree } = memoryFolder(files);
  return prepareRecord(form, { options: new Map(texts), settings }, { tree, now: NOW, template, ask });
}

export function formOf(word: string): RecordForm {
  const form = NEW_RECORD_FORMS[word];
  if (form === undefined) throw new Error(`no form ${word}`);
  return form;
}

/** The texts of a record that could be made, by their paths. */
export function textsOf(record: NewRecord): Readonly<Record<string, string>> {
  if (record.outcome !== 'ready') throw new Error(JSON.stringify(record));
  return Object.fromEntries(record.files.map(({ path, text }) => [path, text]));
}
