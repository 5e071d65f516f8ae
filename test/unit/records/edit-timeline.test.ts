import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, newTimeline } from '../../../src/records/edit-timeline.ts';

const HEAD = { schema: 1, incident: 'INC-2026-0042' };
const ENTRY = { at: '2026-03-02T09:18:00Z', by: 'noor', kind: 'note', text: 'yes', field: undefined };

describe('newTimeline', () => {
  it('writes a timeline as people would', () => {
    const entries = [
      ENTRY,
      {
        at: '2026-03-02T09:40:00Z',
        text: 'One.\n\n- Two.\n',
        source: { url: 'https://x.example/#1', tags: ['a', '012'] },
      },
    ];
    expect(newTimeline(HEAD, entries).text).toBe(`schema: 1
incident: INC-2026-0042
entries:
  - at: 2026-03-02T09:18:00Z
    by: noor
    kind: note
    text: "yes"
  - at: 2026-03-02T09:40:00Z
    text: |
      One.

      - Two.
    source:
      url: https://x.example/#1
      tags: [a, "012"]
`);
  });
  it('can be empty, and refuses what no timeline holds', () => {
    expect(newTimeline(HEAD, []).text).toBe('schema: 1\nincident: INC-2026-0042\nentries: []\n');
    expect(newTimeline({ ...HEAD, x: () => 1 }, []).text).toBeNull();
    expect(newTimeline(HEAD, [{ text: 'x'.repeat(600_000) }]).refusal).toContain('characters');
  });
});

describe('appendEntry', () => {
  const START = 'schema: 1\nentries:\n- at: 2026-03-02T09:18:00Z\n  text: x # y';
  it('puts an entry behind the end, as the list is indented and the lines end', () => {
    for (const [start, lines] of [
      [`${START}\n`, '- at: 2026-03-02T09:18:00Z\n  by: noor\n  kind: note\n  text: "yes"\n'],
      [`${START}\n# end\n\n`, '- at: 2026-03-02T09:18:00Z\n  by: noor\n  kind: note\n  text: "yes"\n'],
      [START, '\n- at: 2026-03-02T09:18:00Z\n  by: noor\n  kind: note\n  text: "yes"\n'],
      [
        `${START.replaceAll('\n', '\r\n')}\r\n`,
        '- at: 2026-03-02T09:18:00Z\r\n  by: noor\r\n  kind: note\r\n  text: "yes"\r\n',
      ],
      [
        'entries:\n    -   at: x\n',
        '    - at: 2026-03-02T09:18:00Z\n      by: noor\n      kind: note\n      text: "yes"\n',
      ],
    ] as const) {
      expect(appendEntry(start, ENTRY)).toEqual({ text: start + lines, refusal: null });
    }
  });

  it.each([
    ['an empty list', 'schema: 1\nentries: []\n', 'no list with a line for every entry'],
    ['a list in brackets', 'schema: 1\nentries: [{at: x}]\n', 'no list with a line for every entry'],
    ['no list', 'schema: 1\n', 'no list with a line for every entry'],
    ['a file in braces', '{entries: [1]}\n', 'no list with a line for every entry'],
    ['a key behind', 'entries:\n- at: x\nschema: 1\n', 'not the last key'],
    ['an end mark', 'entries:\n- at: x\n...\n', ''],
    ['a broken file', 'entries: [\n', 'cannot be read'],
    ['an alias', 'a: &x 1\nentries:\n- *x\n', 'anchor'],
  ])('refuses %s', (_, text, words) => {
    const result = appendEntry(text, ENTRY);
    expect(result.text).toBeNull();
    expect(result.refusal).toContain(words);
  });
  it('refuses an entry that is no mapping of plain values', () => {
    for (const entry of [[1], new Date(0), { at: Symbol('x') }]) {
      expect(appendEntry(`${START}\n`, entry).text).toBeNull();
    }
  });
  it('leaves hostile texts texts', () => {
    const text = '\n- at: forged\n---\n# x\r\n\u2028\u202e"\'\\\0';
    const grown = appendEntry(`${START}\n`, { ...ENTRY, text }).text ?? '';
    expect(parse(grown).entries).toHaveLength(2);
    expect(parse(grown).entries[1].text).toBe(text);
    expect(grown).not.toMatch(/[\0\r\u2028\u202e]/);
  });
});
