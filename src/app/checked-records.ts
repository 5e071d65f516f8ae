import { compareFindings, type Finding, findIntroduced } from '../domain/finding.ts';
import { lazy } from '../domain/lazy.ts';
import type { RecordFile } from '../domain/record.ts';
import { recordKindOf } from '../domain/record-path.ts';
import { checkRecords } from '../domain/rules/registry.ts';
import { readRecord } from '../records/read-record.ts';

/** The records of a tree and what is wrong with them: changes that follow each other are each judged by the last. */
export interface CheckedRecords {
  readonly records: readonly RecordFile[];
  /** Whether a file or folder stands at a path. */
  hasPath(path: string): boolean;
  /** Worked out when it is first asked for: checking all of them takes time. */
  findings(): readonly Finding[];
}

export function checkLazily(
  records: readonly RecordFile[],
  hasPath: (path: string) => boolean,
): CheckedRecords {
  return { records, hasPath, findings: lazy(() => checkRecords(records, { hasPath })) };
}

/** The records once some files are made or replaced; a text of null takes the file away. */
export function withFiles(
  { records, hasPath }: CheckedRecords,
  files: readonly { readonly path: string; readonly text: string | null }[],
): CheckedRecords {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const made = files.flatMap(({ path, text }) => (text === null ? [] : [path]));
  const after = [
    ...records.filter(({ path }) => !texts.has(path)),
    ...files.flatMap(({ path, text }) =>
      text === null
        ? []
        : [readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text))],
    ),
  ];
  return checkLazily(
    after,
    (path) =>
      (texts.get(path) ?? null) !== null ||
      (hasPath(path) && !texts.has(path)) ||
      made.some((own) => own.startsWith(`${path}/`)),
  );
}

/** The errors that records have and had not before, in order. */
export function introducedErrors(before: CheckedRecords, after: CheckedRecords): readonly Finding[] {
  return findIntroduced(before.findings(), after.findings())
    .filter(({ level }) => level === 'error')
    .sort(compareFindings);
}
