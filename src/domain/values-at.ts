/** Strings of a record's data by where they stand, with the JSON Pointer that gives each its place in the file. */

export interface TextValue {
  readonly pointer: string;
  readonly text: string;
}

/**
 * The strings at a path of keys such as `services/*`, in order. A `*`, which may stand anywhere, is every item of a list
 * or every value of a mapping. What is not there, or is no string, is left out: the schema has a finding for it.
 */
export function textsAt(data: unknown, path: string): readonly TextValue[] {
  const found: TextValue[] = [];
  collect(data, path.split('/'), 0, '', found);
  return found;
}

function collect(
  value: unknown,
  path: readonly string[],
  depth: number,
  pointer: string,
  found: TextValue[],
): void {
  const step = path[depth];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ pointer, text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const values = value as Readonly<Record<string, unknown>>;
  const keys = step === '*' ? Object.keys(values) : [step];
  for (const key of keys) {
    collect(values[key], path, depth + 1, `${pointer}/${escapeKey(key)}`, found);
  }
}

/** A key as a part of a JSON Pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
