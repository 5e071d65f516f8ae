/**
 * What people change on an issue goes into the file only when the file is in order with it: the automation must not
 * break a rule that a pull request would have been stopped by.
 */
import type { FieldName } from '../domain/action-item-fields.ts';
import type { RecordEdit } from '../domain/effect.ts';
import { messageOf } from '../domain/finding.ts';
import type { Rejections } from '../domain/plan/merge-action-item.ts';
import { type DesiredIssue, issueOf, mergeOf, type ObservedIssue } from '../domain/plan/plan-action-items.ts';
import { takeOver } from '../domain/plan/take-over.ts';
import type { RecordFile } from '../domain/record.ts';
import { checkSome } from '../domain/rules/registry.ts';
import { applyRecordEdit } from '../records/apply-record-edit.ts';
import { readRecord } from '../records/read-record.ts';

/** The same items, with what cannot be taken over from their issues marked. */
export function rejectTakeovers(
  records: readonly RecordFile[],
  desired: readonly DesiredIssue[],
  observed: readonly ObservedIssue[],
): readonly DesiredIssue[] {
  return desired.map((item) => {
    const issue = issueOf(item.key, observed);
    if (issue === null) return item;
    const rejected = findRejected(records, item, issue);
    return Object.keys(rejected).length === 0 ? item : { ...item, rejected };
  });
}

function findRejected(records: readonly RecordFile[], item: DesiredIssue, issue: ObservedIssue): Rejections {
  const { toFile } = mergeOf(item, issue);
  const names = Object.keys(toFile) as FieldName[];
  const faultOf = (fields: Partial<typeof toFile>) => {
    const edit = takeOver(fields, item.source, issue.prose);
    return edit === null ? null : findFault(records, { path: item.path, id: item.key, ...edit });
  };
  const rejected: { [Name in FieldName]?: string } = {};
  for (const name of names) {
    const fault = faultOf({ [name]: toFile[name] });
    if (fault !== null) rejected[name] = fault;
  }
  const left = names.filter((name) => rejected[name] === undefined);
  const together = faultOf(Object.fromEntries(left.map((name) => [name, toFile[name]])));
  // Each alone is in order: none is better than another.
  if (together !== null) for (const name of left) rejected[name] = together;
  return rejected;
}

/** The first error the edit would bring about in its file, as a finding says it; null when there is none. */
function findFault(records: readonly RecordFile[], edit: RecordEdit): string | null {
  const record = records.find(({ path }) => path === edit.path);
  if (record === undefined) return 'its file is not there';
  const edited = applyRecordEdit(edit, record.text);
  if (edited.dropped !== null) return `its file ${edited.dropped}`;
  const changed = readRecord(record.path, record.kind, new TextEncoder().encode(edited.text));
  const errorsOf = (one: RecordFile) =>
    checkSome(
      records.map((other) => (other.path === one.path ? one : other)),
      [one.path],
    )
      .filter(({ level }) => level === 'error')
      .map((finding) => ({ name: `${finding.rule} ${finding.found}`, message: messageOf(finding) }));
  const before = new Set(errorsOf(record).map(({ name }) => name));
  return errorsOf(changed).find(({ name }) => !before.has(name))?.message ?? null;
}
