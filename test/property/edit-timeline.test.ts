/** Timelines grow at their end alone, whatever is written into them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, newTimeline } from '../../src/records/edit-timeline.ts';
import { readYamlFile } from '../../src/records/front-matter.ts';
import type { Data } from './print-record.ts';
import { scalar, text } from './random-record.ts';

function dataIn(file: string): unknown {
  const read = readYamlFile(file);
  if (read.problem !== null) throw new Error(`${read.problem.found}\n${file}`);
  return structuredClone({ ...read.data });
}

describe('timelines', () => {
  const entry = fc
    .record(
      {
        at: fc.constant('2026-03-02T09:18:00Z'),
        by: text,
        text,
        note: fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
        count: fc.oneof(fc.integer(), fc.double({ noNaN: true })),
        sent: fc.boolean(),
        list: fc.array(scalar, { maxLength: 3 }),
        source: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), scalar, {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ['at'], noNullPrototype: true },
    )
    .map((made) => made as Data);

  it('grow at their end alone, entry by entry', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '# end', '  # end', ' '),
        fc.constantFrom(0, 2, 3),
        fc.boolean(),
        ([first, ...more], lineEnd, end, indent, isOpen) => {
          const head = { schema: 1, incident: 'INC-2026-0042' };
          const made = newTimeline(head, [{ at: 'x' }]).text ?? '';
          const shaped = `${made.replace('  - at', `${' '.repeat(indent)}- at`)}${end === '' ? '' : `${end}\n`}`;
          let file = (isOpen ? shaped.slice(0, -1) : shaped).replaceAll('\n', lineEnd);
          const entries: Data[] = [{ at: 'x' }];
          for (const added of [first, ...more]) {
            const { text: grown, refusal } = appendEntry(file, added as object);
            if (grown === null) throw new Error(`${refusal}\n${file}`);
            expect(grown.startsWith(file)).toBe(true);
            entries.push(added as Data);
            expect(dataIn(grown)).toEqual({ ...head, entries });
            expect(parse(grown)).toEqual({ ...head, entries });
            expect(grown.replaceAll(lineEnd, '')).not.toContain('\n');
            file = grown;
          }
          expect(newTimeline(head, entries as object[]).refusal).toBeNull();
        },
      ),
      { numRuns: 120 },
    );
  });
});
