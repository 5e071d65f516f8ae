/**
 * Reads one line of a status page's history: JSON with `id`, `title`, `url`, `impact`, `components`, `updates` (each
 * with `at`, `status`, `message`) and what was learnt afterwards (`downtime_start`, `downtime_end`, `impact_window`).
 * The words of `status` are those of Atlassian Statuspage. docs/import.md says what becomes of each field.
 */
import valuesSchema from '../../schemas/values.schema.json' with { type: 'json' };
import type {
  ImpactWindow,
  ImportedIncident,
  ImportedStep,
  ImportedUpdate,
  ImportNote,
} from '../domain/imported-incident.ts';
import { quote } from '../domain/quote.ts';
import {
  instantOf,
  isAbsent,
  isRow,
  listOf,
  optionalInstant,
  RefusedRow,
  type Row,
  stringOf,
} from './json-row.ts';
import { type MendedText, mendLine, mendText } from './mend-text.ts';
import { findLosses } from './statuspage-losses.ts';

/** An incident and what of the line it does not hold; or why there is none. */
export type StatuspageLine =
  | { readonly incident: ImportedIncident; readonly notes: readonly ImportNote[] }
  | { readonly incident: null; readonly refusal: ImportNote };

/** What a status says, by its name in small letters. */
const STEPS: ReadonlyMap<string, ImportedStep> = new Map([
  ['investigating', 'investigating'],
  ['identified', 'identified'],
  ['monitoring', 'mitigated'],
  ['resolved', 'resolved'],
  ['postmortem', 'update'],
  ['scheduled', 'announced'],
  ['in progress', 'begun'],
  ['verifying', 'update'],
  ['completed', 'resolved'],
  ['update', 'update'],
]);
const ADDRESS = new RegExp(valuesSchema.$defs.url.pattern, 'u');
/** Enough for every system's ids, and nothing a path or a key could be broken with. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const MOST_UPDATES = 2000;
const MOST_COMPONENTS = 50;
const INVISIBLE = 'nothing in it can be seen';

/**
 * Never throws for what a line can hold.
 *
 * @param text one line, without its end
 */
export function parseStatuspageLine(text: string): StatuspageLine {
  try {
    const notes: ImportNote[] = [];
    return { incident: readIncident(parseRow(text), notes), notes };
  } catch (error) {
    if (error instanceof RefusedRow) return { incident: null, refusal: error.note };
    throw error;
  }
}

function parseRow(text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusedRow('line', 'found no JSON, expected one object a line');
  }
  if (!isRow(value)) throw new RefusedRow('line', `found ${quote(value)}, expected an object`);
  return value;
}

function readIncident(row: Row, notes: ImportNote[]): ImportedIncident {
  const id = stringOf(row, 'id');
  if (!ID.test(id)) {
    throw new RefusedRow(
      'id',
      `found ${quote(id)}, expected 1 to 64 letters, digits, hyphens and underscores`,
    );
  }
  const title = take(mendLine(stringOf(row, 'title')), 'title', notes);
  if (title === null) throw new RefusedRow('title', INVISIBLE);
  const impact = stringOf(row, 'impact');
  const url = readUrl(row, notes);
  const components = readComponents(row, notes);
  const updates = readUpdates(row, notes);
  const steps = updates.map(({ step }) => step).filter((step) => step !== 'update');
  if (steps.at(-1) !== 'resolved') {
    throw new RefusedRow('updates', 'not resolved at the end; only what is over is imported');
  }
  const { window, summary } = readWindow(row, notes);
  notes.push(...findLosses(row, updates));
  const kind = impact === 'maintenance' || steps.includes('announced') ? 'maintenance' : 'incident';
  return { id, title, url, impact, kind, updates, window, summary, components };
}

function readUpdates(row: Row, notes: ImportNote[]): readonly ImportedUpdate[] {
  const list = listOf(row, 'updates');
  if (list.length === 0) throw new RefusedRow('updates', 'found an empty list, expected at least one');
  if (list.length > MOST_UPDATES) {
    throw new RefusedRow('updates', `found ${list.length}, expected at most ${MOST_UPDATES}`);
  }
  const updates = list.map((item, index) => {
    const field = `updates[${index}]`;
    if (!isRow(item)) throw new RefusedRow(field, `found ${quote(item)}, expected an object`);
    const at = instantOf(item, 'at', `${field}.at`);
    const status = stringOf(item, 'status', `${field}.status`);
    const step = STEPS.get(
      status
        .trim()
        .toLowerCase()
        .replaceAll(/[_\s]+/g, ' '),
    );
    if (step === undefined) {
      notes.push({ field: `${field}.status`, why: `${quote(status)} is no known status: kept as an update` });
    }
    return { at, step: step ?? 'update', text: readMessage(item, `${field}.message`, notes) };
  });
  const sorted = updates.toSorted((a, b) => a.at.time - b.at.time);
  if (sorted.some((update, index) => update !== updates[index])) {
    notes.push({ field: 'updates', why: 'not in order of time: sorted' });
  }
  return sorted.map(({ at, step, text }) => ({ at: at.text, step, text }));
}

function readMessage(item: Row, field: string, notes: ImportNote[]): string | null {
  if (isAbsent(item, 'message') || item['message'] === '') {
    notes.push({ field, why: 'nothing is said' });
    return null;
  }
  const message = stringOf(item, 'message', field);
  const most = valuesSchema.$defs.text.maxLength;
  if (message.length > most) {
    throw new RefusedRow(field, `found ${message.length} characters, expected at most ${most}`);
  }
  return take(mendText(message), field, notes);
}

interface WindowFacts {
  readonly window: ImpactWindow | null;
  readonly summary: string | null;
}

/** From when to when users were affected, if the line says more than that it began and was resolved. */
function readWindow(row: Row, notes: ImportNote[]): WindowFacts {
  const told = isAbsent(row, 'impact_window') ? {} : row['impact_window'];
  if (!isRow(told)) throw new RefusedRow('impact_window', `found ${quote(told)}, expected an object`);
  const context = isAbsent(told, 'context') ? null : stringOf(told, 'context', 'impact_window.context');
  const summary = context === null ? null : take(mendText(context), 'impact_window.context', notes);
  const start =
    optionalInstant(row, 'downtime_start') ?? optionalInstant(told, 'start_at', 'impact_window.start_at');
  const end = optionalInstant(row, 'downtime_end') ?? optionalInstant(told, 'end_at', 'impact_window.end_at');
  if (start === null || end === null) return { window: null, summary };
  const minutes = (end.time - start.time) / 60_000;
  const said = row['duration_minutes'];
  if (!isAbsent(row, 'duration_minutes') && !(typeof said === 'number' && Math.abs(said - minutes) <= 1)) {
    const why = `${quote(said)}, but from ${start.text} to ${end.text} it is ${minutes}: not carried`;
    notes.push({ field: 'duration_minutes', why });
  }
  if (minutes < 0) {
    notes.push({
      field: 'downtime_start',
      why: `${start.text} is after downtime_end ${end.text}: not carried`,
    });
    return { window: null, summary };
  }
  const isToldAgain =
    isAbsent(row, 'impact_window') &&
    start.time === optionalInstant(row, 'started_at')?.time &&
    end.time === optionalInstant(row, 'resolved_at')?.time;
  return { window: isToldAgain ? null : { start: start.text, end: end.text }, summary };
}

function readUrl(row: Row, notes: ImportNote[]): string | null {
  if (isAbsent(row, 'url')) return null;
  const url = stringOf(row, 'url');
  if (ADDRESS.test(url) && url.length <= valuesSchema.$defs.url.maxLength) return url;
  notes.push({ field: 'url', why: `${quote(url)} is no address a record may hold: left out` });
  return null;
}

function readComponents(row: Row, notes: ImportNote[]): readonly string[] {
  if (isAbsent(row, 'components')) return [];
  const names = new Set<string>();
  for (const [index, item] of listOf(row, 'components').entries()) {
    const field = `components[${index}]`;
    if (typeof item !== 'string') throw new RefusedRow(field, `found ${quote(item)}, expected text`);
    const name = take(mendLine(item), field, notes);
    if (name !== null) names.add(name);
  }
  if (names.size > MOST_COMPONENTS) {
    throw new RefusedRow('components', `found ${names.size}, expected at most ${MOST_COMPONENTS}`);
  }
  return [...names];
}

/** The mended text, and a note of each thing that was done to it. */
function take(mended: MendedText | null, field: string, notes: ImportNote[]): string | null {
  if (mended === null) notes.push({ field, why: `${INVISIBLE}: left out` });
  for (const why of mended?.mended ?? []) notes.push({ field, why });
  return mended?.text ?? null;
}
