/** Records from their texts, and the findings of some rules, for tests of rules. */
import { messageOf } from '../../../src/domain/finding.ts';
import { recordKindOf } from '../../../src/domain/record-path.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import type { Files, RuleId } from '../../../src/domain/rules/rule.ts';
import { readRecord } from '../../../src/records/read-record.ts';

export function readFile(path: string, text: string) {
  const kind = recordKindOf(path);
  if (kind === null) throw new Error(`${path} is no record`);
  return readRecord(path, kind, new TextEncoder().encode(text));
}

export function readFiles(files: Files) {
  return Object.entries(files).map(([path, text]) => readFile(path, text));
}

/** What one rule says of some files, as `name of the file line:column message`. */
export function findingsOf(rule: RuleId, files: Files, paths: readonly string[] = []): readonly string[] {
  return checkRecords(readFiles(files), { hasPath: (path) => paths.includes(path) })
    .filter((finding) => finding.rule === rule)
    .map((one) => `${one.path.split('/').at(-1)} ${one.line}:${one.column} ${messageOf(one)}`);
}

/** The cures one rule offers for some files. */
export function fixesOf(rule: RuleId, files: Files): readonly string[] {
  return checkRecords(readFiles(files))
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix);
}
