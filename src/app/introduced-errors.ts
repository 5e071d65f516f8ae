import { compareFindings, type Finding, findIntroduced } from '../domain/finding.ts';
import type { RecordFile } from '../domain/record.ts';
import { recordKindOf } from '../domain/record-path.ts';
import { checkRecords } from '../domain/rules/registry.ts';
import { readRecord } from '../records/read-record.ts';

/**
 * The errors that records would have, and have not now, if some files were made or replaced; in order.
 *
 * @param hasPath whether a file or folder stands at a path now
 */
export function introducedErrors(
  records: readonly RecordFile[],
  files: readonly { readonly path: string; readonly text: string }[],
  hasPath: (path: string) => boolean,
): readonly Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  const after = [
    ...records.filter(({ path }) => !paths.has(path)),
    ...files.map(({ path, text }) =>
      readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text)),
    ),
  ];
  const willHave = (path: string): boolean =>
    paths.has(path) || hasPath(path) || [...paths].some((own) => own.startsWith(`${path}/`));
  return findIntroduced(checkRecords(records, { hasPath }), checkRecords(after, { hasPath: willHave }))
    .filter(({ level }) => level === 'error')
    .sort(compareFindings);
}
