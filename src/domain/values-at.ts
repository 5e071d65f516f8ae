/** Strings of a record's data by where they stand, with the JSON Pointer that gives each its place in the file. */

export interface TextValue {
  readonly pointer: string;
  readonly text: string;
}

/** The keys that lead to a value; `*`, which may stand anywhere, is every item of a list or value of a mapping. */
export type ValuePath = readonly string[];

/** `services/*` as a path. */
export function parsePath(path: string): ValuePath {
  return path.split('/');
}

/**
 * The strings at a path such as `services/*`, in order. What is not there, or is no string, is left out: the schema has
 * a finding for it.
 */
export function textsAt(data: unknown, path: string): readonly TextValue[] {
  const found: TextValue[] = [];
  visitTexts(data, parsePath(path), (pointer, text) => found.push({ pointer, text }));
  return found;
}

/** Like {@link textsAt}, for paths parsed beforehand; every record is asked for many. */
export function visitTexts(
  data: unknown,
  path: ValuePath,
  see: (pointer: string, text: string) => void,
): void {
  visit(data, path, 0, '', see);
}

function visit(
  value: unknown,
  path: ValuePath,
  depth: number,
  pointer: string,
  see: (pointer: string, text: string) => void,
): void {
  const step = path[depth];
  if (step === undefined) {
    if (typeof value === 'string') see(pointer, value);
  } else if (typeof value === 'object' && value !== null) {
    const values = value as Readonly<Record<string, unknown>>;
    if (step !== '*') visit(values[step], path, depth + 1, `${pointer}/${escapeKey(step)}`, see);
    else {
      for (const key of Object.keys(values))
        visit(values[key], path, depth + 1, `${pointer}/${escapeKey(key)}`, see);
    }
  }
}

/** A key as a part of a JSON Pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
