/** What an edit does to the data of a record, before any text is looked at: the steps it takes and their outcome. */
import { quote } from '../domain/quote.ts';
import type { Scalar } from './edit-scalar.ts';
import { createMapping, inheritsNothing } from './mapping.ts';

export type Mapping = { readonly [key: string]: Value };
export type Value = Scalar | readonly Value[] | Mapping;
export type Path = readonly (string | number)[];

/**
 * One change of a record. `value: undefined` removes what is at the path; what is not there is removed already.
 * `append` adds an item to the list at the path, which is made if there is none. Mappings on the way are made too.
 * A value is a text, number, truth value, null, or a list or mapping of such; a mapping's undefined members count as
 * not there.
 */
export type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly append: unknown };

/** The smallest things that can be done to a text. All but `add` and `insert` speak of what is there. */
export type Step =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'add'; readonly path: Path; readonly key: string; readonly value: Value }
  | { readonly kind: 'insert'; readonly path: Path; readonly index: number; readonly value: Value }
  | { readonly kind: 'remove'; readonly path: Path };

/** Every step reads the text anew; a list or mapping that differs in more places than this is written whole. */
const MOST_STEPS = 24;
/** One more than the reader takes, so that what is too deep is refused there and a circle ends here. */
const MAX_DEPTH = 21;

/** The steps of one edit on the data as it is (none when nothing changes), or in a phrase why it cannot be made. */
export function planSteps(data: Mapping, edit: Edit): readonly Step[] | string {
  const isAppend = 'append' in edit;
  const given = isAppend ? edit.append : edit.value;
  const isRemoval = !isAppend && given === undefined;
  const value = isRemoval ? undefined : copyOf(given, edit.path.length);
  if (value === undefined && !isRemoval) return `${showPath(edit.path)} cannot hold ${quote(given)}`;
  if (edit.path.length === 0) return 'an edit has to name what it changes';
  const leaf = isAppend && value !== undefined ? [value] : value;
  let at: Value = data;
  for (const [depth, part] of edit.path.entries()) {
    const member = memberOf(at, part);
    if (member !== undefined) {
      at = member;
      continue;
    }
    if (leaf === undefined) return [];
    const isOpen = at === null || (isMapping(at) && typeof part === 'string');
    const built = isOpen ? build(edit.path.slice(depth + 1), leaf) : undefined;
    if (built === undefined || typeof part === 'number') {
      return `there is no ${showPath(edit.path.slice(0, depth + 1))}, and it cannot be made`;
    }
    const path = edit.path.slice(0, depth);
    return at === null
      ? [{ kind: 'set', path, value: mappingOf([[part, built]]) }]
      : [{ kind: 'add', path, key: part, value: built }];
  }
  if (leaf === undefined) return [removal(data, edit.path)];
  if (!isAppend) return planChange(at, leaf, edit.path);
  if (at === null) return [{ kind: 'set', path: edit.path, value: leaf }];
  if (!isList(at)) return `${showPath(edit.path)} is no list`;
  return value === undefined ? [] : [{ kind: 'insert', path: edit.path, index: at.length, value }];
}

/** The data after a step that was planned on it. */
export function applyStep(data: Value, step: Step, depth = 0): Value {
  const part = step.path[depth];
  if (step.kind === 'add' || step.kind === 'insert' ? part === undefined : depth === step.path.length) {
    if (step.kind === 'add') return mappingOf([...Object.entries(data as Mapping), [step.key, step.value]]);
    if (step.kind === 'insert') return (data as readonly Value[]).toSpliced(step.index, 0, step.value);
    return step.kind === 'set' ? step.value : null;
  }
  const isRemoval = step.kind === 'remove' && depth === step.path.length - 1;
  if (isList(data)) {
    const index = Number(part);
    if (isRemoval) return data.toSpliced(index, 1);
    return data.with(index, applyStep(data[index] ?? null, step, depth + 1));
  }
  const entries = Object.entries(data as Mapping);
  if (isRemoval) return mappingOf(entries.filter(([key]) => key !== part));
  return mappingOf(
    entries.map(([key, value]) => [key, key === part ? applyStep(value, step, depth + 1) : value]),
  );
}

/** Whether two values are the same data: the order of keys is none of it. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSame(item, b[index]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMapping(value: Value): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy in which mappings have no prototype, as the reader's; undefined for what a record cannot hold. */
export function copyOf(value: unknown, depth = 0): Value | undefined {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Scalar;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => copyOf(item, depth + 1));
    return items.includes(undefined) ? undefined : (items as Value[]);
  }
  if (!inheritsNothing(value)) return undefined;
  const entries: [string, Value][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const copy = copyOf(member, depth + 1);
    if (copy === undefined) return undefined;
    entries.push([key, copy]);
  }
  return mappingOf(entries);
}

/** Steps from one value to another. What is taken away comes last, so that nothing is ever empty on the way. */
function planChange(before: Value, after: Value, path: Path): readonly Step[] {
  if (isSame(before, after)) return [];
  const whole: readonly Step[] = [{ kind: 'set', path, value: after }];
  const steps =
    isList(before) && isList(after) ? planList(before, after, path) : planMapping(before, after, path);
  return steps.length === 0 || steps.length > MOST_STEPS ? whole : steps;
}

function planMapping(before: Value, after: Value, path: Path): readonly Step[] {
  if (!isMapping(before) || !isMapping(after)) return [];
  const steps: Step[] = [];
  const keys = Object.keys(after);
  if (!keys.some((key) => key in before)) return [];
  for (const key of keys) {
    const [old, value] = [before[key], after[key] ?? null];
    if (old === undefined) steps.push({ kind: 'add', path, key, value });
    else steps.push(...planChange(old, value, [...path, key]));
  }
  for (const key of Object.keys(before)) {
    if (!(key in after)) steps.push({ kind: 'remove', path: [...path, key] });
  }
  return steps;
}

function planList(before: readonly Value[], after: readonly Value[], path: Path): readonly Step[] {
  if (before.length === 0 || after.length === 0) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const steps: Step[] = [];
  const shared = shorter - tail;
  for (let index = head; index < shared; index++) {
    steps.push(...planChange(before[index] ?? null, after[index] ?? null, [...path, index]));
  }
  for (let index = shared; index < after.length - tail; index++) {
    steps.push({ kind: 'insert', path, index, value: after[index] ?? null });
  }
  for (let index = before.length - tail; index > shared; index--) {
    steps.push({ kind: 'remove', path: [...path, index - 1] });
  }
  return steps;
}

/** What would leave its list or mapping empty is taken away by making that `[]` or `{}`. */
function removal(data: Value, path: Path): Step {
  const above = path.slice(0, -1);
  let parent = data;
  for (const part of above) parent = memberOf(parent, part) ?? null;
  if (isList(parent) && parent.length === 1) return { kind: 'set', path: above, value: [] };
  if (isMapping(parent) && Object.keys(parent).length === 1) {
    return { kind: 'set', path: above, value: mappingOf([]) };
  }
  return { kind: 'remove', path };
}

function memberOf(value: Value, part: string | number): Value | undefined {
  if (typeof part === 'number') return isList(value) ? value[part] : undefined;
  return isMapping(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** A value inside new mappings, one for each key of the path; undefined when the path asks for an item of a list. */
function build(path: Path, leaf: Value): Value | undefined {
  let built = leaf;
  for (const part of path.toReversed()) {
    if (typeof part === 'number') return undefined;
    built = mappingOf([[part, built]]);
  }
  return built;
}

function mappingOf(entries: readonly (readonly [string, Value])[]): Mapping {
  const mapping = createMapping() as Record<string, Value>;
  for (const [key, value] of entries) mapping[key] = value;
  return mapping;
}

/** A path for people: `services[2].name`, quoted. */
function showPath(path: Path): string {
  return quote(
    path
      .map((part, depth) => (typeof part === 'number' ? `[${part}]` : depth > 0 ? `.${part}` : part))
      .join(''),
  );
}
