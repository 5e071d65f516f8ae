/**
 * Cuts a part out of an OpenAPI description: what is wanted, with everything it refers to, without prose and examples.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Keys that say nothing about shapes. */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'headers',
  'links',
]);

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys below `properties` (and media types, names of parts …) are names, not keywords. */
const NAMES = new Set(['properties', 'content', 'responses', 'paths', 'webhooks', 'schemas', 'parameters']);

/** The value without prose, examples and `x-` extensions, but for the one that says what a path may hold. */
export function withoutProse(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((each: Json) => withoutProse(each));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !(PROSE.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')))
      // What is enumerated is data.
      .map(([key, inner]) => [
        key,
        !areNames && key === 'enum' ? inner : withoutProse(inner, !areNames && NAMES.has(key)),
      ]),
  );
}

function references(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => references(each));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

/**
 * The components that `wanted` refers to, directly or through others: `schemas` → name → schema.
 *
 * @throws when a reference leads nowhere
 */
export function componentsOf(description: Json, wanted: Json): JsonObject {
  const found = new Map<string, Map<string, Json>>();
  const open = [...references(wanted)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [, root, kind, name] = reference.split('/');
    if (root !== 'components' || kind === undefined || name === undefined)
      throw new Error(`not a component: ${reference}`);
    const ofKind = found.get(kind) ?? new Map<string, Json>();
    found.set(kind, ofKind);
    if (ofKind.has(name)) continue;
    const component = at(description, ['components', kind, name]);
    if (component === undefined) throw new Error(`no such component: ${reference}`);
    const trimmed = withoutProse(component);
    ofKind.set(name, trimmed);
    open.push(...references(trimmed));
  }
  const sorted = (map: Map<string, Json>): JsonObject => Object.fromEntries([...map].sort(byKey));
  return Object.fromEntries([...found].sort(byKey).map(([kind, parts]) => [kind, sorted(parts)]));
}

function byKey(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : 1;
}

/** The value at a path of keys; undefined where there is none. */
export function at(value: Json, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** How many levels get lines of their own. */
const DEPTH: Readonly<Record<string, number>> = { info: 0, examples: 1 };

/** A path without the names of its placeholders, by which two writings of one path are told to be one. */
export function pathShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** JSON with a line for every operation and every component: small, and a change shows in its line. */
export function printDescription(part: JsonObject): string {
  const print = (value: Json, depth: number): string => {
    if (depth === 0 || !isObject(value)) return JSON.stringify(value);
    const lines = Object.entries(value).map(
      ([key, inner]) => `${JSON.stringify(key)}: ${print(inner, depth - 1)}`,
    );
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
  };
  return `{\n${Object.entries(part)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${print(inner, DEPTH[key] ?? 2)}`)
    .join(',\n')}\n}\n`;
}
