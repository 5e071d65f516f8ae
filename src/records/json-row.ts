/** Values of one JSON object from outside, by key: what is there has the type asked for, or the reading stops. */
import valuesSchema from '../../schemas/values.schema.json' with { type: 'json' };
import type { ImportNote } from '../domain/imported-incident.ts';
import { parseInstant } from '../domain/instant.ts';
import { quote } from '../domain/quote.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Why a row cannot be read; never leaves the reader that reads it. */
export class RefusedRow extends Error {
  override readonly name = 'RefusedRow';
  readonly note: ImportNote;

  constructor(field: string, why: string) {
    super(why);
    this.note = { field, why };
  }
}

export interface ReadInstant {
  /** As written. */
  readonly text: string;
  /** Milliseconds since 1970 in UTC. */
  readonly time: number;
}

const INSTANT = new RegExp(valuesSchema.$defs.instant.pattern, 'u');

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a key has nothing to say. */
export function isAbsent(row: Row, key: string): boolean {
  return row[key] === undefined || row[key] === null;
}

/** @param field the key with the way to it, as people are told it. @throws RefusedRow */
export function stringOf(row: Row, key: string, field = key): string {
  const value = row[key];
  if (value === undefined) throw new RefusedRow(field, 'missing');
  if (typeof value !== 'string') throw new RefusedRow(field, `found ${quote(value)}, expected text`);
  return value;
}

/** @throws RefusedRow */
export function listOf(row: Row, key: string): readonly unknown[] {
  const value = row[key];
  if (value === undefined) throw new RefusedRow(key, 'missing');
  if (!Array.isArray(value)) throw new RefusedRow(key, `found ${quote(value)}, expected a list`);
  return value;
}

/** @throws RefusedRow */
export function instantOf(row: Row, key: string, field = key): ReadInstant {
  const text = stringOf(row, key, field);
  const time = INSTANT.test(text) ? parseInstant(text) : null;
  if (time === null) {
    throw new RefusedRow(field, `found ${quote(text)}, expected ${valuesSchema.$defs.instant.title}`);
  }
  return { text, time };
}

/** @throws RefusedRow when something is there that is no instant */
export function optionalInstant(row: Row, key: string, field = key): ReadInstant | null {
  return isAbsent(row, key) ? null : instantOf(row, key, field);
}

/** A key as it can be shown: it is outside text, too. */
export function nameOfKey(key: string): string {
  return /^[\w-]{1,40}$/.test(key) ? key : quote(key);
}
