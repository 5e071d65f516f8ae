const LONGEST = 64;

/**
 * A text as a short name of lower-case letters, digits and hyphens, as records and files have them (`slug` of
 * values.schema.json): `Pull Requests` → `pull-requests`; null when it has no letter or digit that could be one.
 */
export function slugOf(text: string): string | null {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug === '' ? null : slug;
}
