/** Compares two JSON values by their shape: keys, types, lengths of lists; never by ids, names or times. */

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/**
 * What `ours` has otherwise than `recorded`, a line each: `/labels/0 lacks url`, `/body is null, not string`. Fields
 * that were not recorded are not compared: GitHub has got new ones since.
 */
export function shapeDifferences(recorded: unknown, ours: unknown, where = ''): readonly string[] {
  const [wanted, got] = [typeOf(recorded), typeOf(ours)];
  if (wanted !== got) return [`${where || 'the whole'} is ${got}, not ${wanted}`];
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length)
      return [`${where} has ${ours.length} entries, not ${recorded.length}`];
    return recorded.flatMap((each, at) => shapeDifferences(each, ours[at], `${where}/${at}`));
  }
  if (wanted === 'string')
    return formatOf(recorded) === formatOf(ours) ? [] : [`${where} is ${ours}, unlike ${recorded}`];
  if (wanted !== 'object') return [];
  const [theirs, own] = [fieldsOf(recorded), fieldsOf(ours)];
  return Object.keys(theirs).flatMap((key) =>
    key in own
      ? shapeDifferences(theirs[key], own[key], `${where}/${key}`)
      : [`${where || 'the whole'} lacks ${key}`],
  );
}

/** Which kind of text it is: what must be told apart is addresses (with what clients fill in), instants and SHAs. */
function formatOf(value: unknown): string {
  const text = String(value);
  if (/^[a-z]+:\/\//.test(text)) return `address ${(text.match(/\{[^}]*\}/g) ?? []).join('')}`;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return 'instant';
  if (/^[0-9a-f]{40}$/.test(text)) return 'sha';
  return 'text';
}
