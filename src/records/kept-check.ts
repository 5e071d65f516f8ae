/** The text in which a check is kept until something changes, see adapters/validation-cache.ts. */
import type { Finding } from '../domain/finding.ts';

/** What a check of all records came to. */
export interface CheckedRecords {
  /** How many there were. */
  readonly records: number;
  readonly findings: readonly Finding[];
}

export interface KeptCheck extends CheckedRecords {
  /** The folders and files whose state decides what is found, and places for them where nothing stood. */
  readonly paths: readonly string[];
  /** The paths that were asked for, and whether something stood there. */
  readonly asked: readonly (readonly [path: string, isThere: boolean])[];
}

export function renderKeptCheck({ records, findings, paths, asked }: KeptCheck): string {
  return JSON.stringify({ records, findings, paths, asked });
}

/** Null for whatever {@link renderKeptCheck} has not written. */
export function parseKeptCheck(text: string): KeptCheck | null {
  const kept = parseJson(text);
  if (!isMapping(kept)) return null;
  const { records, findings, paths, asked } = kept;
  if (!isCount(records) || !isListOf(findings, isFinding)) return null;
  if (!isListOf(paths, isText) || !isListOf(asked, isAnswer)) return null;
  return { records, findings, paths, asked };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFinding(value: unknown): value is Finding {
  if (!isMapping(value)) return false;
  const { rule, level, path, found, expected, fix, line, column, endLine, endColumn } = value;
  return (
    [rule, path, found, expected, fix].every(isText) &&
    [line, column, endLine, endColumn].every(isCount) &&
    (level === 'error' || level === 'advice')
  );
}

function isAnswer(value: unknown): value is readonly [string, boolean] {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && typeof value[1] === 'boolean';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
