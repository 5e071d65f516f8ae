import { type Finding, findIntroduced } from '../domain/finding.ts';
import { checkRecords } from '../domain/rules/registry.ts';
import type { BaseTree, RecordTree } from './ports.ts';

export interface Validation {
  readonly records: number;
  /** Findings the change brings in; only errors among them fail the check. */
  readonly introduced: readonly Finding[];
  /** Findings that were there before. */
  readonly existing: readonly Finding[];
}

/** Judges the records of `head`; with a `base` only what the change introduces counts (design §3). */
export function validateTree(head: RecordTree, base: BaseTree | null): Validation {
  const records = head.readRecords();
  const hasPath = (path: string) => head.hasPath(path);
  if (base === null) {
    return { records: records.length, introduced: checkRecords(records, { hasPath }), existing: [] };
  }
  const findings = checkRecords(records, { hasPath, change: base.readChange() });
  // The base is read only when there is something to excuse; rules look across records, so all of it.
  const excuses =
    findings.length === 0 ? [] : checkRecords(base.readRecords(), { hasPath: (path) => base.hasPath(path) });
  const introduced = new Set(findIntroduced(excuses, findings));
  return {
    records: records.length,
    introduced: findings.filter((finding) => introduced.has(finding)),
    existing: findings.filter((finding) => !introduced.has(finding)),
  };
}

export function hasErrors(validation: Validation): boolean {
  return validation.introduced.some((finding) => finding.level === 'error');
}
