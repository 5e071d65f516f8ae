/**
 * What an action item and its issue both say, field by field, so that the two can be held against each other and
 * against what was last written (the three sides of the merge in plan/merge-action-item.ts).
 */
import { ACTION_ITEM_LABEL } from './effect.ts';

/** An action item as an issue shows it; the marker of its issue remembers one. */
export interface SyncedState {
  readonly title: string;
  readonly state: 'open' | 'done' | 'canceled';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** `2026-03-16`; empty when there is none. */
  readonly due: string;
  /** The fingerprint of the text below the facts. */
  readonly prose: string;
}

export interface ActionItemFields {
  readonly title: string;
  readonly status: 'open' | 'done' | 'canceled';
  /** Whether somebody still has to check that it works as meant. */
  readonly verification: 'needed' | 'none';
  /** A GitHub login; empty for nobody. */
  readonly owner: string;
  readonly due: string;
  readonly horizon: string;
  readonly priority: string;
  /** A fingerprint: the text is compared, never shown from here. */
  readonly prose: string;
}

export type FieldName = keyof ActionItemFields;

export const FIELD_NAMES: readonly FieldName[] = [
  'title',
  'status',
  'verification',
  'owner',
  'due',
  'horizon',
  'priority',
  'prose',
];

/** On an issue that is closed: the work is done, and somebody has to check it. */
export const VERIFICATION_LABEL = 'needs verification';

/** Labels the automation sets and takes away; all others belong to people. */
export function isManagedLabel(label: string): boolean {
  return (
    label === ACTION_ITEM_LABEL ||
    label === VERIFICATION_LABEL ||
    /^(?:severity|horizon|priority):/.test(label)
  );
}

export function fieldsOf(state: SyncedState): ActionItemFields {
  return {
    title: state.title.trim(),
    status: state.state,
    verification: state.labels.includes(VERIFICATION_LABEL) ? 'needed' : 'none',
    owner: state.assignees[0] ?? '',
    due: state.due,
    horizon: valuesOf('horizon', state.labels)[0] ?? '',
    priority: valuesOf('priority', state.labels)[0] ?? '',
    prose: state.prose,
  };
}

/** An issue as it is on GitHub now; null for what nobody can tell any more, because its place is gone. */
export interface ShownState extends Omit<SyncedState, 'due' | 'prose'> {
  readonly due: string | null;
  readonly prose: string | null;
}

/**
 * What an issue says. Where it says nothing, it says what it said before: an action item has an owner, a horizon and a
 * priority, and GitHub takes assignees and labels away by itself (people who leave, labels that are deleted).
 *
 * @param base what was last written; null when that is not known
 */
export function shownFieldsOf(shown: ShownState, base: ActionItemFields): ActionItemFields {
  const other = (values: readonly string[], before: string) =>
    values.find((value) => !isSameValue(value, before)) ?? before;
  const assignees = shown.assignees.filter((login) => login !== '');
  const hasOwner = assignees.length === 0 || assignees.some((login) => isSameValue(login, base.owner));
  return {
    title: shown.title.trim(),
    status: shown.state,
    verification: shown.labels.includes(VERIFICATION_LABEL) ? 'needed' : 'none',
    owner: hasOwner ? base.owner : (assignees[0] ?? base.owner),
    due: shown.due ?? base.due,
    horizon: other(valuesOf('horizon', shown.labels), base.horizon),
    priority: other(valuesOf('priority', shown.labels), base.priority),
    prose: shown.prose ?? base.prose,
  };
}

/** GitHub compares logins and labels without regard to case, and so are all fields here but the title. */
export function isSameField(field: FieldName, one: string, other: string): boolean {
  return field === 'title' ? one === other : isSameValue(one, other);
}

function isSameValue(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `priority:high` → `high` */
function valuesOf(prefix: 'horizon' | 'priority', labels: readonly string[]): readonly string[] {
  return labels
    .filter((label) => label.startsWith(`${prefix}:`))
    .map((label) => label.slice(prefix.length + 1));
}
