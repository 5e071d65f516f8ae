/** A whole new record as text: front matter and a body. A new timeline is written by edit-timeline.ts. */
import { copyOf, isMapping, isSame } from './edit-data.ts';
import { layOutEntries } from './edit-layout.ts';
import type { EditResult } from './edit-record.ts';
import { readFrontMatter } from './front-matter.ts';

/** What is written has been read back and holds exactly the data asked for. */
export function writeRecord(data: object, body: string): EditResult {
  const matter = copyOf(data);
  if (matter === undefined || !isMapping(matter)) {
    return { text: null, refusal: 'front matter has to be a mapping of plain values' };
  }
  const text = `---\n${layOutEntries(matter, 0).join('\n')}\n---\n${body}`;
  const after = readFrontMatter(text);
  if (after.problem !== null) return { text: null, refusal: `the record would be ${after.problem.found}` };
  if (isSame(after.data, matter) && after.body === body) return { text, refusal: null };
  return { text: null, refusal: 'the record cannot be written so that it reads back the same' };
}
