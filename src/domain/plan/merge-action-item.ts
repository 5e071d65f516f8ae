/**
 * The three-way merge of an action item: its file, its issue, and what was last written to the issue. What changed on
 * one side alone goes to the other; where both changed differently the file wins, and people are told (ADR 0012).
 */
import {
  type ActionItemFields,
  FIELD_NAMES,
  type FieldName,
  fieldsOf,
  isSameField,
  type ShownState,
  type SyncedState,
  shownFieldsOf,
} from '../action-item-fields.ts';

export interface Conflict {
  readonly field: FieldName;
  /** What the file says, which counts. */
  readonly file: string;
  readonly issue: string;
  /** Why the issue's side cannot be taken over, as a finding says it; null when both sides changed. */
  readonly why: string | null;
}

export interface Merge {
  /** What the file takes over from the issue. */
  readonly toFile: Partial<ActionItemFields>;
  /** Where the file's side has to go to the issue. */
  readonly toIssue: readonly FieldName[];
  readonly conflicts: readonly Conflict[];
}

/** Fields whose side on the issue was looked at and found to break a rule, with what the rule says. */
export type Rejections = Readonly<Partial<Record<FieldName, string>>>;

/** @param base null when what was last written is not known: the file wins wherever the two differ */
export function mergeActionItem(
  base: SyncedState | null,
  file: SyncedState,
  issue: ShownState,
  rejected: Rejections = {},
): Merge {
  const ours = fieldsOf(file);
  const before = base === null ? null : fieldsOf(base);
  const theirs = shownFieldsOf(issue, before ?? ours);
  const toFile: { -readonly [Name in FieldName]?: ActionItemFields[Name] } = {};
  const toIssue: FieldName[] = [];
  const conflicts: Conflict[] = [];
  const take = <Name extends FieldName>(field: Name) => {
    toFile[field] = theirs[field];
  };
  for (const field of FIELD_NAMES) {
    const isSame = (one: ActionItemFields, other: ActionItemFields) =>
      isSameField(field, one[field], other[field]);
    if (isSame(ours, theirs)) continue;
    const why = rejected[field] ?? null;
    if (before !== null && isSame(before, ours) && why === null) {
      take(field);
      continue;
    }
    toIssue.push(field);
    const isTheirs = before === null || !isSame(before, theirs);
    if (isTheirs) conflicts.push({ field, file: ours[field], issue: theirs[field], why });
  }
  return { toFile, toIssue, conflicts };
}
