/** Keys of the policy as the map writes them, and what changes when somebody changes what stands there. */
import type { Policy } from '../../src/domain/record.ts';

/** The way to one value: keys of mappings and indexes of lists. */
export type Pointer = readonly (string | number)[];

/** What a key names. */
export interface Named {
  readonly values: readonly Pointer[];
  /** The lists a `[*]` stands for: that one of them is shorter is a change, too. */
  readonly lists: readonly Pointer[];
}

/** An item of a list goes by the first of these that it has, or is named by what it is. */
const NAMES = [
  'name',
  'severity',
  'kind',
  'situation',
  'system',
  'metric',
  'level',
  'title',
  'every',
] as const;

/**
 * Finds what a key names: `review.formal_review_within`, `severities.critical.acknowledge_within` (an item of a list by
 * its name), `checklists.assessment.items[0]` (by its place), `severities[*].name` (of all items); null when it names
 * nothing, or a name fits two items.
 */
export function resolveKey(policy: Policy, key: string): Named | null {
  let values: readonly Pointer[] = [[]];
  const lists: Pointer[] = [];
  for (const part of key.matchAll(/\[(\d+|\*)\]|([^.[\]]+)/g)) {
    const [, place, name] = part;
    if (place === '*') lists.push(...values);
    const next = values.map((pointer) => stepInto(policy, pointer, place, name));
    if (next.some((found) => found.length === 0)) return null;
    values = next.flat();
  }
  const isThere = (pointer: Pointer) => valueAt(policy, pointer) !== undefined;
  // Of the items of a list those count that have what is named; a single thing must be there.
  const there = lists.length > 0 ? values.filter(isThere) : values;
  return there.length > 0 && there.every(isThere) ? { values: there, lists } : null;
}

function stepInto(
  policy: Policy,
  pointer: Pointer,
  place: string | undefined,
  name: string | undefined,
): readonly Pointer[] {
  const value = valueAt(policy, pointer);
  if (place === '*') return Array.isArray(value) ? value.map((_, index) => [...pointer, index]) : [];
  if (place !== undefined) return Array.isArray(value) ? [[...pointer, Number(place)]] : [];
  if (name === undefined) return [];
  if (!Array.isArray(value)) return [[...pointer, name]];
  const fits = value.flatMap((item, index) => (nameOf(item) === name ? [[...pointer, index]] : []));
  return fits.length === 1 ? fits : [];
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const named = item as Readonly<Record<string, unknown>>;
  return String(named[NAMES.find((name) => name in named) ?? ''] ?? '');
}

export function valueAt(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const part of pointer) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}

/** Every policy that differs from this one in one thing at a key, with what was done to it. */
export function changesAt(policy: Policy, named: Named): readonly (readonly [string, Policy])[] {
  return [
    ...named.values.flatMap((pointer) => changesOf(policy, pointer)),
    ...named.lists.map((pointer) => withoutLast(policy, pointer)),
  ];
}

/** Scalars change their value; lists lose their last item and mappings a key, and so on in what they hold. */
function changesOf(policy: Policy, pointer: Pointer): readonly (readonly [string, Policy])[] {
  const value = valueAt(policy, pointer);
  if (Array.isArray(value)) {
    return [
      withoutLast(policy, pointer),
      ...value.flatMap((_, index) => changesOf(policy, [...pointer, index])),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).flatMap((key) => [
      without(policy, pointer, key),
      ...changesOf(policy, [...pointer, key]),
    ]);
  }
  const changed = otherThan(value);
  return [[`${pointer.join('.')} = ${JSON.stringify(changed)}`, copyWith(policy, pointer, changed)]];
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const duration = /^(\d+)([mhd])$/.exec(text);
  return duration === null ? `${text}x` : `${Number(duration[1]) + 1}${duration[2]}`;
}

function withoutLast(policy: Policy, pointer: Pointer): readonly [string, Policy] {
  const list = valueAt(policy, pointer) as readonly unknown[];
  return [`${pointer.join('.')} without its last item`, copyWith(policy, pointer, list.slice(0, -1))];
}

function without(policy: Policy, pointer: Pointer, key: string): readonly [string, Policy] {
  const { [key]: _, ...rest } = valueAt(policy, pointer) as Readonly<Record<string, unknown>>;
  return [`${pointer.join('.')} without ${key}`, copyWith(policy, pointer, rest)];
}

function copyWith(policy: Policy, pointer: Pointer, value: unknown): Policy {
  return put(policy, pointer, value) as Policy;
}

/** A copy that shares everything but the way to what is changed. */
function put(node: unknown, [first, ...rest]: Pointer, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(node))
    return node.map((item, index) => (index === first ? put(item, rest, value) : item));
  const mapping = node as Readonly<Record<string, unknown>>;
  return { ...mapping, [first]: put(mapping[first], rest, value) };
}

/** The places of all scalars, and of lists that are empty. */
export function listLeaves(value: unknown, pointer: Pointer = []): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  if (entries.length === 0) return [pointer];
  return entries.flatMap(([key, item]) => listLeaves(item, [...pointer, key]));
}
