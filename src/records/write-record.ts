/** A whole new record as text, in the layout that edits keep to. */
import { copyOf, isMapping } from './edit-data.ts';
import { layOutEntries } from './edit-layout.ts';

const FORM = { lineEnd: '\n', hasBlockScalars: true };

/**
 * Front matter and a body; or, without a body, YAML from the first line to the last. Whether it reads back as the same
 * data is for the caller to see, who has to read it anyway.
 *
 * @returns null for data that no record can hold
 */
export function writeRecord(data: object, body: string | null): string | null {
  const copy = copyOf(data);
  if (copy === undefined || !isMapping(copy)) return null;
  const yaml = `${layOutEntries(copy, 0, FORM).join('\n')}\n`;
  return body === null ? yaml : `---\n${yaml}---\n${body}`;
}
