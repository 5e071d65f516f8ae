import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFrontMatter } from '../../../src/records/edit-record.ts';
import { readFrontMatter } from '../../../src/records/front-matter.ts';

const TEXT = `---
schema: 1 # the shape
# who
owner:   "devon-okafor"   # keep me
title: 'It''s slow'
tags: [a,b,  c]
status: open
---
Body with --- hyphens
---
and more
`;

/** The lines that differ, as `line: before → after`. */
function changed(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const rows = Math.max(a.length, b.length);
  return Array.from({ length: rows }, (_, i) => i).flatMap((i) =>
    a[i] === b[i] ? [] : [`${i + 1}: ${a[i]} → ${b[i]}`],
  );
}

describe('setFrontMatter', () => {
  it('changes one value on its line and nothing else', () => {
    expect(changed(TEXT, setFrontMatter(TEXT, { status: 'done' }) ?? '')).toEqual([
      '7: status: open → status: done',
    ]);
    expect(changed(TEXT, setFrontMatter(TEXT, { owner: 'noor' }) ?? '')).toEqual([
      '4: owner:   "devon-okafor"   # keep me → owner:   "noor"   # keep me',
    ]);
    expect(changed(TEXT, setFrontMatter(TEXT, { schema: 2 }) ?? '')).toEqual([
      '2: schema: 1 # the shape → schema: 2 # the shape',
    ]);
  });
  it('adds a key as a line of its own at the end', () => {
    const edited = setFrontMatter(TEXT, { issue: 17 }) ?? '';
    expect(edited).toBe(TEXT.replace('status: open\n', 'status: open\nissue: 17\n'));
  });
  it('keeps CRLF', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    expect(setFrontMatter(text, { issue: 17 })).toBe(
      text.replace('status: open\r\n', 'status: open\r\nissue: 17\r\n'),
    );
  });
  it('a value that is set already changes no byte', () => {
    expect(setFrontMatter(TEXT, { status: 'open', schema: 1 })).toBe(TEXT);
  });
  it('quotes what YAML would read otherwise', () => {
    for (const title of [
      'yes: [x',
      '# no',
      '- a',
      '2026',
      'null',
      'a: b',
      "it's",
      '"',
      '*x',
      '&x',
      '!x',
      '%x',
      '@x',
      '`x',
      ' x ',
      '',
    ]) {
      const edited = setFrontMatter(TEXT, { title }) ?? '';
      const read = readFrontMatter(edited);
      expect(read.problem === null && read.data['title']).toBe(title);
      expect(changed(TEXT, edited)).toHaveLength(1);
    }
  });
  it('survives flow style and block scalars', () => {
    for (const yaml of [
      '{a: 1, b: [2]}',
      'a: |\n  text\n  more',
      'a: >-\n  folded\n\n  text',
      'a:\n  - 1\n  - 2',
    ]) {
      const edited = setFrontMatter(`---\n${yaml}\n---\nbody\n`, { issue: 3 }) ?? '';
      const read = readFrontMatter(edited);
      expect(read.problem === null && read.data['issue']).toBe(3);
      expect(read.problem === null && read.body).toBe('body\n');
    }
  });
  it('has no answer for what cannot be read', () => {
    expect(setFrontMatter('hello', { issue: 1 })).toBeNull();
    expect(setFrontMatter('---\na: *x\n---\n', { issue: 1 })).toBeNull();
  });

  const scalar = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
  const entries = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,8}$/), scalar, {
    minKeys: 1,
    maxKeys: 6,
    noNullPrototype: true,
  });
  it('property: the value is set, all others stay, and so does the body', () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom('a', 'issue', 'b'),
        scalar,
        fc.string(),
        (values, key, value, prose) => {
          const body = `body ${prose.replaceAll(/[\r\0]/g, '')}`;
          const text = `---\n${Object.entries(values)
            .map(([k, v]) => `${k}: ${JSON.stringify(v)}`)
            .join('\n')}\n---\n${body}`;
          const before = readFrontMatter(text);
          fc.pre(before.problem === null);
          const after = readFrontMatter(setFrontMatter(text, { [key]: value }) ?? '');
          expect(after.problem).toBeNull();
          if (after.problem === null && before.problem === null) {
            expect({ ...after.data }).toEqual({ ...before.data, [key]: value });
            expect(after.body).toBe(before.body);
          }
        },
      ),
    );
  });
});
