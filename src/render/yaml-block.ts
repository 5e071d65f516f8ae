/** Values as YAML the way people write it in records: block style, quotation marks only where they are needed. */

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The lines of a mapping. Lists of scalars stand on one line. */
export function renderBlock(mapping: Readonly<Record<string, Value>>): readonly string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    if (isList(value)) {
      if (value.every((item) => !isCollection(item)))
        return [`${key}: [${value.map(renderScalar).join(', ')}]`];
      return [`${key}:`, ...value.flatMap(renderItem).map((line) => `  ${line}`)];
    }
    if (isMapping(value)) return [`${key}:`, ...renderBlock(value).map((line) => `  ${line}`)];
    return [`${key}: ${renderScalar(value)}`];
  });
}

function renderItem(value: Value): readonly string[] {
  const lines = isMapping(value) ? renderBlock(value) : [renderScalar(value)];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/**
 * One value on one line, fit for a list in brackets too. What some reader of YAML might take for a number, a time of
 * day, a truth value or the start of something else is quoted.
 */
export function renderScalar(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain =
    /^[A-Za-z0-9](?:[^\p{Cc}\u2028\u2029,[\]{}"#]*[^\s,[\]{}"#:])?$/u.test(value) &&
    !value.includes(': ') &&
    !/^(?:y|n|yes|no|on|off|true|false|null|[\d_.:+-]+|0x[\da-f]+|[\d.]+e[+-]?\d+)$/i.test(value);
  // A day is text to every reader of records, and quoted nowhere in them.
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}

function isCollection(value: Value): value is Exclude<Value, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isMapping(value: Value): value is { readonly [key: string]: Value } {
  return isCollection(value) && !isList(value);
}
