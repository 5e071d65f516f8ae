import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editRecord, setFrontMatter } from '../../../src/records/edit-record.ts';
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

describe('editRecord', () => {
  const RECORD = `# a policy
schema: 1
times:
  started: 2026-03-02T09:02:00Z
  # not yet: resolved

roles: {lead: noor, scribe: "ida"} # both on call
services:
- search   # the index
- billing
steps: [
  one, # first
  two # second
  ]
note: |- # long
    A first line.
    A second.
last: ''
`;

  /** [what, path and value, the lines that go, the lines that come] */
  const cases: readonly (readonly [string, Edit, readonly string[], readonly string[]])[] = [
    [
      'a new key goes behind the comments of its mapping',
      { path: ['times', 'resolved'], value: '2026-03-02T10:00:00Z' },
      [],
      ['  resolved: 2026-03-02T10:00:00Z'],
    ],
    [
      'a new key of braces goes inside them',
      { path: ['roles', 'comms'], value: 'yes' },
      ['roles: {lead: noor, scribe: "ida"} # both on call'],
      ['roles: {lead: noor, scribe: "ida", comms: "yes"} # both on call'],
    ],
    [
      'mappings on the way are made',
      { path: ['impact', 'users', 'share'], value: 12.5 },
      [],
      ['impact:', '  users:', '    share: 12.5'],
    ],
    [
      'a value keeps its quotes',
      { path: ['roles', 'scribe'], value: 'it is "me"' },
      ['roles: {lead: noor, scribe: "ida"} # both on call'],
      ['roles: {lead: noor, scribe: "it is \\"me\\""} # both on call'],
    ],
    [
      'an item in the middle',
      { path: ['services', 0], value: 'indexer' },
      ['- search   # the index'],
      ['- indexer   # the index'],
    ],
    ['an item at the end', { path: ['services'], append: 'mail: all' }, [], ['- "mail: all"']],
    [
      'an item that is a mapping',
      { path: ['services'], append: { name: 'x', tags: ['a', 'b'], text: 'one\ntwo' } },
      [],
      ['- name: x', '  tags: [a, b]', '  text: |-', '    one', '    two'],
    ],
    [
      'an item of brackets with a line an item',
      { path: ['steps'], append: 'three' },
      ['  two # second'],
      ['  two, # second', '  three'],
    ],
    [
      'an item of brackets is removed with its line',
      { path: ['steps', 0], value: undefined },
      ['  one, # first'],
      [],
    ],
    [
      'a key is removed with its line',
      { path: ['roles'], value: undefined },
      ['roles: {lead: noor, scribe: "ida"} # both on call'],
      [],
    ],
    [
      'the last key of a mapping leaves it empty',
      { path: ['times', 'started'], value: undefined },
      ['times:', '  started: 2026-03-02T09:02:00Z', '  # not yet: resolved'],
      ['times: {}'],
    ],
    [
      'lines stay lines, at their indentation',
      { path: ['note'], value: 'Other.\nWords.\n' },
      ['note: |- # long', '    A first line.', '    A second.'],
      ['note: | # long', '    Other.', '    Words.'],
    ],
    [
      'lines become a number and leave their comment',
      { path: ['note'], value: 3 },
      ['note: |- # long', '    A first line.', '    A second.'],
      ['note: 3 # long'],
    ],
    [
      'a text becomes a mapping',
      { path: ['last'], value: { a: null } },
      ["last: ''"],
      ['last:', '  a: null'],
    ],
    [
      'of a whole list only what differs',
      { path: ['services'], value: ['search', 'mail', 'billing'] },
      [],
      ['- mail'],
    ],
    [
      'of a whole mapping only what differs',
      { path: ['roles'], value: { scribe: 'ida', lead: 'kim' } },
      ['roles: {lead: noor, scribe: "ida"} # both on call'],
      ['roles: {lead: kim, scribe: "ida"} # both on call'],
    ],
  ];

  it.each(cases)('%s', (_, edit, gone, come) => {
    for (const text of [RECORD, RECORD.replaceAll('\n', '\r\n'), RECORD.slice(0, -1)]) {
      const edited = (editRecord(text, [edit], 'yaml').text ?? '').split(/\r?\n/);
      const before = text.split(/\r?\n/);
      expect(without(before, edited)).toEqual(gone);
      expect(without(edited, before)).toEqual(come);
    }
  });

  function without(lines: readonly string[], others: readonly string[]): readonly string[] {
    const rest = [...others];
    return lines.filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  }

  it.each([
    ['m:\n  a: 1\n  # about m\n\n  # still m\n\n# about n\nn: 2\n', '  # still m\n  new: 3\n'],
    ['m:\n  a: 1\n # less far in\nn: 2\n', '  a: 1\n  new: 3\n # less'],
    ['m:\n  a: |\n    text\n\n# about n\nn: 2\n', '    text\n  new: 3\n\n# about n'],
  ])('puts a new key behind the comments that are about its mapping: %j', (before, part) => {
    const { text } = editRecord(before, [{ path: ['m', 'new'], value: 3 }], 'yaml');
    expect(text).toContain(part);
    expect(text?.replace('  new: 3\n', '')).toBe(before);
  });

  it('leaves the comment on an item when the next one is removed', () => {
    const text = 'k: [a, # about a\n  b]\n';
    expect(editRecord(text, [{ path: ['k', 1], value: undefined }], 'yaml').text).toBe(
      'k: [a, # about a\n  ]\n',
    );
  });

  it.each([
    ['a pair in brackets', "k: ['a': 1, 2] # c\n", ['k', 0, 'b'], 3, "k: [{'a': 1, b: 3}, 2] # c\n"],
    [
      'a key without a value, in the smallest mapping around it',
      '# 0\nm:\n  # 1\n  ? a # 2\n  b: 1 # 3\n  # 4\nz:   1\n',
      ['m', 'a'],
      'v',
      '# 0\nm:\n  # 1\n  a: # 2\n    v\n  b: 1 # 3\n  # 4\nz:   1\n',
    ],
    [
      'what keeps its line ends, at the end of a text',
      'k: |+\n  x\n\nb: 1',
      ['b'],
      undefined,
      'k: |+\n  x\n\n',
    ],
    [
      'lines behind a wide gap',
      'l:\n-   |\n  x\n- y\n',
      ['l', 0],
      { a: 1, b: [] },
      'l:\n-   a: 1\n    b: []\n- y\n',
    ],
    ['lines where white space would join them', 'a: 1\n     ', ['a'], 'x\ny', 'a: "x\\ny"\n     '],
  ])('writes %s anew', (_, before, path, value, after) => {
    expect(editRecord(before, [{ path, value }], 'yaml')).toEqual({ text: after, refusal: null });
  });

  it.each<readonly [string, Edit]>([
    ['cannot hold', { path: ['a'], value: new Map() }],
    ['cannot hold', { path: ['a'], value: [undefined] }],
    ['cannot hold', { path: ['a'], value: 10n }],
    ['cannot hold', { path: ['a'], append: undefined }],
    ['no "schema.x"', { path: ['schema', 'x'], value: 1 }],
    ['no "services[9]"', { path: ['services', 9], value: 1 }],
    ['no "new", and it cannot be made', { path: ['new', 0], value: 1 }],
    ['no list', { path: ['roles'], append: 1 }],
    ['has to name', { path: [], value: {} }],
    ['key "__proto__"', { path: ['__proto__'], value: 1 }],
    ['characters', { path: ['a'], value: 'x'.repeat(600_000) }],
  ])('refuses in words (%s)', (words, edit) => {
    const { text, refusal } = editRecord(RECORD, [{ path: ['schema'], value: 2 }, edit], 'yaml');
    expect(text).toBeNull();
    expect(refusal).toContain(words);
  });

  it('refuses a circle, and what is too deep to read', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(editRecord(RECORD, [{ path: ['a'], value: circle }], 'yaml').text).toBeNull();
    const path = Array.from({ length: 25 }, (_, depth) => `k${depth}`);
    expect(editRecord(RECORD, [{ path, value: 1 }], 'yaml').text).toBeNull();
  });

  it('removing what is not there changes nothing', () => {
    for (const path of [['none'], ['times', 'none'], ['schema', 'none'], ['services', 7], ['none', 1, 'x']]) {
      expect(editRecord(RECORD, [{ path, value: undefined }], 'yaml').text).toBe(RECORD);
    }
  });
});
