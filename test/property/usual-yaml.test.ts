/** The quick reader and the one it stands in front of give the same values, or the quick one gives none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUsualYaml } from '../../src/records/usual-yaml.ts';
import { readYaml } from '../../src/records/yaml-reader.ts';

/** One of the parts between the strokes. */
function oneOf(parts: string): fc.Arbitrary<string> {
  return fc.constantFrom(...parts.split('│'));
}

/** Mostly one of the first, now and then one of the second. */
function mostly(usual: fc.Arbitrary<string>, odd: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: usual, weight: 30 }, { arbitrary: odd, weight: 1 });
}

const part = fc.oneof(
  oneOf(`key: │key:│other: │- │-│word│two words│ # note│#│ #│# note│: │:│,│, │'│"│''│'a'│"b"│"c # d"│'e: f'`),
  oneOf(
    '\\│[│]│[a, b]│[]│{│}│{a: b}│{}│|│>│|-│>-│|+│>2│&a │*a│!t │%│@│`│?│? │---│...│--│-1│~│null│true│012│0x1f',
  ),
  oneOf(
    '.5│1e3│2026-03-02T09:14:00Z│https://a.b/c?d=e#f│__proto__: │<<: │=│a:b│key : │ │  │é│\u00a0│\u0085│\ufeff',
  ),
  oneOf('😀│\ud800│\t│\r│\u2028│\u007f│\u0000│\uffff'),
);
const value = mostly(
  oneOf(
    `word│two words # note│'it''s # one'│"a: b"  # note│[a, b c, 1]│['a: b', c, "d # e"]│{a: 'b c', d: ""}│[ ]│{a: b, c: d:e}│{ a: 1 }│-1│+1│.a│-a│https://a.b#c│x  │0o7│2026-03-02│a\u00a0 │# a note││~x│true`,
  ),
  oneOf(`a: b│b:│"a\\n"│'a│[a│[a,]│- a│-│{a: b, a: c}│{a}│{null: b}│|+│@│'a' b│"a"# b│[a] b│{a: b} c`),
);
const blockLine = mostly(oneOf('  a│  b c │  # d│  - e│  f: g││'), oneOf('   h│ i│  │# j│j'));
const block = fc
  .tuple(
    mostly(oneOf('|│|-│>│>-'), oneOf('> # note│>- ')),
    fc.array(blockLine, { minLength: 1, maxLength: 5 }),
  )
  .map(([header, lines]) => [header, ...lines].join('\n'));
const key = mostly(oneOf('a│b│c-d│e_f│G│h9'), oneOf('null│True│__proto__│a b│"a"│9'));

function indented(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function list(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(0, 2), fc.array(item, { minLength: 1, maxLength: 3 }), oneOf('- │-   '))
    .map(([indent, items, mark]) =>
      indented(items.map((one) => `\n${mark}${indented(one, mark.length)}`).join(''), indent),
    );
}

const { mapping } = fc.letrec<{ mapping: string; value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    value,
    value,
    value,
    block,
    list(fc.oneof(value, block)),
    list(tie('mapping')),
    tie('mapping').map((text) => indented(`\n${text}`, 2)),
  ),
  mapping: fc
    .uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, minLength: 1, maxLength: 4 })
    .map((pairs) =>
      pairs.map(([name, text]) => `${name}:${text.startsWith('\n') ? '' : ' '}${text}`).join('\n'),
    ),
}));
const usualText = fc
  .tuple(oneOf('│\n│# start\n│ \n'), mapping, oneOf('│\n│\n\n│\n# end│\n  '))
  .map((parts) => parts.join(''));

/** Something put in, or left out, somewhere. */
const nearlyUsualText = fc
  .tuple(usualText, part, fc.nat(), fc.nat({ max: 3 }))
  .map(([text, added, at, lost]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + added + text.slice(place + lost);
  });

/** @returns whether the quick reader read it */
function compare(source: string): boolean {
  const usual = readUsualYaml(source);
  if (usual === null) return false;
  const any = readYaml(source);
  expect(any.problem, source).toBeNull();
  expect(usual, source).toStrictEqual(any.data);
  return true;
}

function countRead(texts: fc.Arbitrary<string>, runs: number): number {
  let read = 0;
  fc.assert(
    fc.property(texts, (source) => {
      if (compare(source)) read += 1;
    }),
    { numRuns: runs },
  );
  return read;
}

describe('the quick reader', () => {
  it('agrees on lines as people write them, and reads many of those itself', () => {
    expect(countRead(usualText, 3000)).toBeGreaterThan(500);
  });
  it('agrees on lines that are nearly so', () => {
    expect(countRead(nearlyUsualText, 6000)).toBeGreaterThan(300);
  });
  it('reads most records of this repository itself', () => {
    const sources = ['incidents', 'knowledge', 'oncall', 'templates']
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .filter((text) => text.startsWith('---\n'))
      .map((text) => text.slice(3, text.indexOf('\n---', 3)));
    expect(sources.filter(compare).length).toBeGreaterThan(sources.length / 2);
  });
});
