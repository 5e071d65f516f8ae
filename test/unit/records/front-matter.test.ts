import { afterEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/records/front-matter.ts';

declare global {
  var frontMatterRan: boolean | undefined;
}
afterEach(() => {
  globalThis.frontMatterRan = undefined;
});

function problemOf(text: string) {
  const result = readFrontMatter(text);
  if (result.problem === null) throw new Error(`was read: ${JSON.stringify(result.data)}`);
  return result.problem;
}

describe('code in front matter', () => {
  const spellings = [
    'js',
    'javascript',
    'JS',
    'JavaScript',
    ' js',
    '\tjavascript',
    'json',
    'coffee',
    'cson',
    'toml',
    'yaml',
    'js ',
    '!js',
    'ejs',
  ];
  for (const spelling of spellings) {
    it(`---${JSON.stringify(spelling)} is refused and runs nothing`, () => {
      const problem = problemOf(`---${spelling}\nglobalThis.frontMatterRan = true; ({ a: 1 })\n---\n`);
      expect(problem.found).toMatch(/front matter marked/);
      expect(globalThis.frontMatterRan).toBeUndefined();
    });
  }
  it('code as the YAML itself is text', () => {
    expect(problemOf('---\nglobalThis.frontMatterRan = true\n---\n').found).toBe(
      'front matter that is no mapping',
    );
    expect(globalThis.frontMatterRan).toBeUndefined();
  });
});

it('more lines than anybody writes are refused before anything looks at them', () => {
  const { found, expected } = problemOf(`---\na: |+\n${'\n'.repeat(5000)}---\n`);
  expect([found, expected]).toEqual(['front matter of 5002 lines', 'at most 4000']);
});

describe('what is outside the subset', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['anchor', 'a: &x 1', 'a YAML anchor (&name)', 7],
    ['alias', 'a: *x', 'a YAML alias (*name)', 0],
    ['tag', 'a: !!js/function "f"', 'a YAML tag (!name)', 7],
    ['local tag', 'a: !x 1', 'a YAML tag (!name)', 7],
    ['directive', '%YAML 1.1', 'YAML', 0],
    ['number as key', '1: x', 'key "1" that is no text', 4],
    ['empty key', ': x', 'key "" that is no text', 0],
    ['list as key', '[a]: x', 'a key that is a list or a mapping', 4],
    ['second document', 'a: 1\n...\nb: 2', 'YAML', 0],
    ['__proto__', '__proto__: {polluted: true}', 'key "__proto__"', 4],
    ['__proto__ deep', 'a: {b: {"__proto__": 1}}', 'key "__proto__"', 0],
    ['duplicate', 'a: 1\nb: 2\na: 3', 'second key "a"', 14],
    ['duplicate deep', 'a: {b: 1, b: 2}', 'second key "b"', 14],
    ['list', '- a', 'front matter that is no mapping', 3],
    ['scalar', 'a', 'front matter that is no mapping', 3],
    ['tab', 'a:\n\t- b', 'YAML that cannot be read', 0],
    ['21 deep', `a: ${'['.repeat(21)}${']'.repeat(21)}`, 'YAML that cannot be read (nesting exceeded', 0],
  ];
  for (const [name, yaml, found, offset] of cases) {
    it(name, () => {
      const problem = problemOf(`---\n${yaml}\n---\nbody\n`);
      expect(problem.found).toContain(found);
      if (offset > 0) expect(problem.offset).toBe(offset);
      expect(problem.fix).not.toBe('');
    });
  }
  it('leaves Object.prototype alone', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('a bomb of aliases ends at its first anchor', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      const before = String.fromCharCode(96 + i);
      const now = String.fromCharCode(97 + i);
      lines.push(
        `${now}: &${now} [*${before},*${before},*${before},*${before},*${before},*${before},*${before},*${before},*${before}]`,
      );
    }
    expect(problemOf(`---\n${lines.join('\n')}\n---\n`).found).toBe('a YAML anchor (&name)');
  });
});

describe('fences', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no front matter', 'hello\n', 'a file without front matter'],
    ['empty file', '', 'a file without front matter'],
    ['byte order mark', '\ufeff---\na: 1\n---\n', 'a byte order mark'],
    ['four hyphens', '----\na: 1\n----\n', 'front matter marked'],
    ['never closed', '---\na: 1\n', 'front matter that never ends'],
    ['hyphens inside', '---\na: 1\n--- x\nb: 2\n---\n', 'a line beginning with hyphens'],
    ['empty', '---\n---\n', 'empty front matter'],
    ['only a comment', '---\n# nothing\n---\n', 'empty front matter'],
    ['huge', `---\na: ${'x'.repeat(70_000)}\n---\n`, 'front matter of'],
  ];
  for (const [name, text, found] of cases) {
    it(name, () => expect(problemOf(text).found).toContain(found));
  }
});

describe('values', () => {
  it('dates, octal and yes stay what YAML 1.2 says they are', () => {
    const result = readFrontMatter(
      '---\nd: 2026-03-08\no: 010\ny: yes\nt: 1:30\nn: ~\nf: 1e3\nq: "010"\n---\nbody\n',
    );
    expect(result.problem).toBeNull();
    expect(result.problem === null && { ...result.data }).toEqual({
      d: '2026-03-08',
      o: 10,
      y: 'yes',
      t: '1:30',
      n: null,
      f: 1000,
      q: '010',
    });
    expect(result.problem === null && result.body).toBe('body\n');
  });
  it('CRLF line ends are read', () => {
    const result = readFrontMatter('---\r\na: 1\r\nb: |\r\n  x\r\n---\r\nbody\r\n');
    expect(result.problem === null && { ...result.data }).toEqual({ a: 1, b: 'x\n' });
    expect(result.problem === null && result.body).toBe('body\r\n');
  });
  it('two readings share nothing', () => {
    const text = '---\na: [1]\n---\n';
    const first = readFrontMatter(text);
    if (first.problem === null) (first.data['a'] as number[]).push(2);
    const second = readFrontMatter(text);
    expect(second.problem === null && second.data['a']).toEqual([1]);
  });
});
