/** Edits of random records: exactly the data asked for, and no line changed that need not be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer, parse, parseDocument } from 'yaml';
import { type Edit, editRecord, type RecordSort } from '../../src/records/edit-record.ts';
import { readFrontMatter, readYamlFile } from '../../src/records/front-matter.ts';
import type { Data, Path, Place, RandomRecord } from './print-record.ts';
import { record, scalar, text } from './random-record.ts';

const SORTS: readonly RecordSort[] = ['markdown', 'yaml'];
const { value } = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), text).filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));
const key = fc.oneof(
  fc.constantFrom('new_key', 'times', 'two words', 'yes', '12', 'é', '- a', 'x: y', ''),
  text.filter((name) => name !== '__proto__' && name.length < 200),
);

/** A record as a file; of some YAML files the last line end is missing. */
function fileOf({ yaml, lineEnd, isOpen }: RandomRecord, sort: RecordSort): string {
  if (sort === 'yaml') return isOpen ? yaml.slice(0, -lineEnd.length) : yaml;
  return `---${lineEnd}${yaml}---${lineEnd}Body: --- "x"${lineEnd}---${lineEnd}more`;
}

function dataIn(file: string, sort: RecordSort): Data {
  const read = sort === 'yaml' ? readYamlFile(file) : readFrontMatter(file);
  if (read.problem !== null) throw new Error(`${read.problem.found}\n${file}`);
  return structuredClone({ ...read.data }) as Data;
}

function edit(file: string, edits: readonly Edit[], sort: RecordSort): string {
  const result = editRecord(file, edits, sort);
  if (result.text === null) throw new Error(`${result.refusal}\n${JSON.stringify(edits)}\n${file}`);
  return result.text;
}

function at(data: Data | undefined, path: Path): Data | undefined {
  const [part, ...rest] = path;
  if (part === undefined || data === undefined) return data;
  return typeof data === 'object' && data !== null
    ? at((data as Record<string, Data>)[part], rest)
    : undefined;
}

/** The edit made to the data, in the plainest way there is. */
function expectedAfter(data: Data, change: Edit): Data {
  const copy = structuredClone(data);
  const last = change.path.at(-1) ?? '';
  const parent = at(copy, change.path.slice(0, -1)) as Record<string | number, Data>;
  if ('append' in change) parent[last] = [...((parent[last] ?? []) as Data[]), change.append as Data];
  else if (change.value !== undefined) parent[last] = change.value as Data;
  else if (Array.isArray(parent)) parent.splice(last as number, 1);
  else delete parent[last];
  return copy;
}

const source = fc.record({ random: record, sort: fc.constantFrom(...SORTS), pick: fc.nat() });
const isTree = (data: Data | undefined): boolean => typeof data === 'object' && data !== null;

function pickPlace(random: RandomRecord, pick: number, fits: (data: Data | undefined) => boolean): Place {
  const places = [...random.places.values()].filter(
    ({ path }) => path.length > 0 && fits(at(random.data, path)),
  );
  const place = places[pick % places.length];
  fc.pre(place !== undefined);
  return place as Place;
}

/** Lines outside of those of `place` are the same in both, and so is how lines end. */
function expectConfined(before: string, after: string, place: Place, sort: RecordSort): void {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const first = place.from + (sort === 'markdown' ? 1 : 0);
  const behind = a.length - (place.to + (sort === 'markdown' ? 1 : 0));
  expect(b.slice(0, first)).toEqual(a.slice(0, first));
  expect(b.slice(b.length - behind)).toEqual(a.slice(a.length - behind));
  expect(b.length).toBeGreaterThanOrEqual(first + behind);
  // Where the last line goes and an empty one becomes the last, there is a line end that was not at the end before.
  if (a[first - 1] !== '') expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
  expect(after).not.toMatch(before.includes('\r\n') ? /(?<!\r)\n/ : /\r\n/);
}

/** The comments of a YAML text in their order, by the library's lexer: `#` inside a value is none. */
function commentsOf(yaml: string): readonly string[] {
  return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#')).map((token) => token.trimEnd());
}

describe('random records', () => {
  it('read the same by our reader and by `yaml`, and as they were meant', () => {
    fc.assert(
      fc.property(record, ({ yaml, data }) => {
        expect(dataIn(yaml, 'yaml')).toEqual(data);
        const document = parseDocument(yaml);
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });
});

describe('editing any record', () => {
  it('sets a value that is there: exactly it, on its own lines', () => {
    fc.assert(
      fc.property(source, value, ({ random, sort, pick }, wanted) => {
        const place = pickPlace(random, pick, () => true);
        const file = fileOf(random, sort);
        const change = { path: place.path, value: wanted };
        const edited = edit(file, [change], sort);
        expect(dataIn(edited, sort)).toEqual(expectedAfter(random.data, change));
        expectConfined(file, edited, place, sort);
      }),
      { numRuns: 600 },
    );
  });

  it('adds a key at the end of its mapping, and lines only there', () => {
    fc.assert(
      fc.property(source, key, value, fc.boolean(), ({ random, sort, pick }, name, wanted, isDeep) => {
        const places = [...random.places.values()].filter(({ path }) => {
          const data = at(random.data, path);
          return isTree(data) && !Array.isArray(data) && !Object.hasOwn(data as object, name);
        });
        const place = places[pick % places.length];
        fc.pre(place !== undefined);
        if (place === undefined) return;
        const file = fileOf(random, sort);
        const change = { path: [...place.path, name, ...(isDeep ? ['deeper', 'key'] : [])], value: wanted };
        const edited = edit(file, [change], sort);
        const built = { path: [...place.path, name], value: isDeep ? { deeper: { key: wanted } } : wanted };
        expect(dataIn(edited, sort)).toEqual(expectedAfter(random.data, built));
        if (place.path.length > 0) expectConfined(file, edited, place, sort);
        if (!place.isFlow && Object.keys(at(random.data, place.path) as object).length > 0) {
          const lines = edited.split(/\r?\n/);
          expect(
            file.split(/\r?\n/).every((line) => lines.splice(0, lines.indexOf(line) + 1).length > 0),
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('appends to a list, and removes what is there', () => {
    fc.assert(
      fc.property(source, value, ({ random, sort, pick }, wanted) => {
        const place = pickPlace(random, pick, Array.isArray);
        const file = fileOf(random, sort);
        const change = { path: place.path, append: wanted };
        const edited = edit(file, [change], sort);
        expect(dataIn(edited, sort)).toEqual(expectedAfter(random.data, change));
        expectConfined(file, edited, place, sort);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(source, ({ random, sort, pick }) => {
        const place = pickPlace(random, pick, () => true);
        const file = fileOf(random, sort);
        const change = { path: place.path, value: undefined };
        const edited = edit(file, [change], sort);
        expect(dataIn(edited, sort)).toEqual(expectedAfter(random.data, change));
        const above = random.places.get(JSON.stringify(place.path.slice(0, -1))) as Place;
        const isAlone = Object.keys(at(random.data, above.path) as object).length === 1;
        // Behind a hyphen the next key takes the removed one's place, on a line of its own till then.
        const isBehindHyphen = above.from === place.from;
        if (!isAlone && !isBehindHyphen) expectConfined(file, edited, place, sort);
        else if (above.path.length > 0) expectConfined(file, edited, above, sort);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every comment when a scalar is replaced or something is added', () => {
    fc.assert(
      fc.property(source, value, ({ random, pick }, wanted) => {
        const place = pickPlace(random, pick, () => true);
        const data = at(random.data, place.path);
        const change = Array.isArray(data)
          ? { path: place.path, append: wanted }
          : { path: isTree(data) ? [...place.path, 'fresh'] : place.path, value: wanted };
        expect(commentsOf(edit(random.yaml, [change], 'yaml'))).toEqual(commentsOf(random.yaml));
      }),
      { numRuns: 600 },
    );
  });

  it('to the values that are there changes no byte', () => {
    fc.assert(
      fc.property(source, ({ random, sort }) => {
        const file = fileOf(random, sort);
        const edits = [...random.places.values()]
          .filter(({ path }) => path.length > 0)
          .map(({ path }) => ({ path, value: at(random.data, path) }));
        expect(edit(file, edits, sort)).toBe(file);
      }),
      { numRuns: 300 },
    );
  });

  it('there and back gives the same data, and the same bytes where the style says both', () => {
    fc.assert(
      fc.property(source, scalar, ({ random, sort, pick }, other) => {
        const place = pickPlace(random, pick, (data) => !isTree(data));
        const file = fileOf(random, sort);
        const old = at(random.data, place.path);
        const there = edit(file, [{ path: place.path, value: other }], sort);
        const back = edit(there, [{ path: place.path, value: old }], sort);
        expect(dataIn(back, sort)).toEqual(random.data);
        if (!isCanonical(place.source, old)) return;
        const word = edit(file, [{ path: place.path, value: 'word' }], sort);
        expect(edit(word, [{ path: place.path, value: old }], sort)).toBe(file);
        const quote = place.source?.[0] ?? '';
        if (quote === '"' || quote === "'") expect(word).toContain(`${quote}word${quote}`);
      }),
      { numRuns: 400 },
    );
  });

  it('in either order gives the same data', () => {
    fc.assert(
      fc.property(source, fc.nat(), value, value, ({ random, sort, pick }, pick2, one, two) => {
        const first = pickPlace(random, pick, () => true);
        const second = pickPlace(random, pick2, () => true);
        const depth = Math.min(first.path.length, second.path.length);
        fc.pre(JSON.stringify(first.path.slice(0, depth)) !== JSON.stringify(second.path.slice(0, depth)));
        const edits = [
          { path: first.path, value: one },
          { path: second.path, value: two },
        ];
        const file = fileOf(random, sort);
        expect(dataIn(edit(file, edits, sort), sort)).toEqual(
          dataIn(edit(file, edits.toReversed(), sort), sort),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('writes texts that YAML 1.1 reads as texts too, dates aside', () => {
    fc.assert(
      fc.property(source, text, ({ random, pick }, wanted) => {
        const place = pickPlace(random, pick, (data) => typeof data !== 'string');
        const edited = edit(random.yaml, [{ path: place.path, value: wanted }], 'yaml');
        const read = at(parse(edited, { version: '1.1' }) as Data, place.path) as unknown;
        if (!(read instanceof Date)) expect(read).toBe(wanted);
        expect(at(parse(edited) as Data, place.path)).toBe(wanted);
      }),
      { numRuns: 400 },
    );
  });
});

describe('editing any text at all', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...'a [ ] { } # | > 1 ~ --- ... é "q"'.split(' ')),
    fc.constantFrom(' ', '\t', '\n', '\n  ', '\n    ', '\r\n', '\r', '- ', ', ', '? ', '? e\n: '),
    fc.constantFrom('b: ', 'c: ', "'k': ", 'a: 1, ', ' # c', '|+\n', '|2\n'),
  );
  const yaml = fc.array(pieces, { minLength: 1, maxLength: 24 }).map((parts) => `k: 1\n${parts.join('')}`);

  it('gives the data asked for or says why not, and never throws', () => {
    fc.assert(
      fc.property(yaml, fc.nat(), value, (file, pick, wanted) => {
        const before = readYamlFile(file);
        fc.pre(before.problem === null);
        const data = dataIn(file, 'yaml');
        const keys = [...Object.keys(data as object), 'new'];
        const change = { path: [keys[pick % keys.length] ?? ''], value: wanted };
        const { text: edited, refusal } = editRecord(file, [change], 'yaml');
        if (edited === null) expect(refusal).not.toBe('');
        else expect(dataIn(edited, 'yaml')).toEqual(expectedAfter(data, change));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether a scalar stands as we would write it anew in its style, so that an edit there and back leaves no trace. */
function isCanonical(written: string | null, data: Data | undefined): boolean {
  if (written === null || data === null || data === undefined) return false;
  if (typeof data !== 'string') return written === String(data);
  if (written.startsWith('"')) return written === JSON.stringify(data) && /^[ -~]*$/.test(data);
  if (written.startsWith("'")) return written === `'${data.replaceAll("'", "''")}'`;
  return (
    written === data &&
    typeof parse(`[${JSON.stringify(data)}, ${/[,[\]{}]/.test(data) ? 1 : data}]`, { version: '1.1' })[1] ===
      'string'
  );
}
