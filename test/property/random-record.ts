/**
 * Random YAML of our subset, written by its own small printer: every style of scalar, block and flow collections,
 * comments and empty lines wherever they may stand, odd indentation, CRLF, Unicode. The data is known beforehand, and
 * so is on which lines every value stands.
 */
import fc from 'fast-check';

import {
  type Data,
  dataOf,
  type Entry,
  hasKept,
  inDoubleQuotes,
  type Leaf,
  Printer,
  type RandomRecord,
  type Tree,
} from './print-record.ts';

const PLAIN: readonly (readonly [string, Data])[] = [
  ...[
    'word',
    'two words',
    'INC-2026-0042',
    '2026-03-02T09:14:00Z',
    'yes',
    'No',
    'on',
    '1:30',
    '-x',
    'a#b',
  ].map((text) => [text, text] as const),
  ...[
    "it's",
    'a"b',
    'C:\\dir',
    'a:b',
    '日本語',
    'café ☕',
    '👩‍🚀 go',
    'http://x.example/a?b=1#c',
    '0b1',
    '1_000',
  ].map((text) => [text, text] as const),
  ['1', 1],
  ['-12', -12],
  ['012', 12],
  ['0x1f', 31],
  ['0o17', 15],
  ['1e3', 1000],
  ['3.50', 3.5],
  ['.inf', Infinity],
  ['true', true],
  ['False', false],
  ['null', null],
  ['~', null],
  ['', null],
];
const WORDS = [
  'alpha',
  'beta gamma',
  'x: y',
  '- item',
  '# no comment',
  "it's",
  '"q"',
  'naïve 日本',
  '---',
  '👩‍🚀',
  '{a}',
];
const COMMENTS = ['# why', '#', '# key: value', '# "x" \'y\' [z', '# naïve 日本 👩‍🚀', '## - a'];
const KEYS = [
  ...['title', 'owner', 'times', 'started', 'roles', 'services', 'a', 'b', 'é', 'snake_case', 'kebab-case'],
  ...[
    'two words',
    "it's",
    'x: y',
    '#no',
    '42',
    'true',
    '- a',
    'a/b~c',
    'constructor',
    '日本',
    'q"q',
    'yes',
    '',
  ],
];

function leaf(value: Data, first: string, rest: readonly string[] = [], keepsEnd = false): Leaf {
  return { value, first, rest, isBlock: /^[|>]/.test(first) && rest.length > 0, keepsEnd };
}

/** Any text at all: hostile ones, and those YAML would read as something else. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...WORDS, '', ' lead', 'trail '), { maxLength: 4 })
    .map((lines) => lines.join('\n')),
  fc.constantFrom(
    ...PLAIN.map(([source]) => source),
    '...',
    '*x',
    '&x',
    '!t',
    '%d',
    '@',
    '`',
    '\r',
    '\t',
    '\0',
    '<<',
  ),
);

export const scalar: fc.Arbitrary<Data> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<Data>(true, false, null) },
);

const quoted = fc
  .tuple(text, fc.boolean())
  .map(([value, single]) =>
    single && /^[ -~é日]*$/.test(value)
      ? leaf(value, `'${value.replaceAll("'", "''")}'`)
      : leaf(value, inDoubleQuotes(value)),
  );
const block = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
  )
  .map(([lines, sign, chomp]) => {
    const end = { '-': '', '': '\n', '+': '\n\n' }[chomp] ?? '';
    const rest = chomp === '+' ? [...lines, ''] : lines;
    return leaf(lines.join(sign === '|' ? '\n' : ' ') + end, sign + chomp, rest, chomp === '+');
  });
const broken = fc.constantFrom(
  leaf('alpha beta', 'alpha', ['beta']),
  leaf('alpha beta', '"alpha', ['beta"']),
  leaf("it's so", "'it''s", ["so'"]),
);
const anyLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PLAIN).map(([source, value]) => leaf(value, source)) },
  { weight: 3, arbitrary: quoted },
  { weight: 2, arbitrary: block },
  { weight: 1, arbitrary: broken },
);

const decoration = {
  before: fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom('', ...COMMENTS), { maxLength: 2 }) },
  ),
  quote: fc.constantFrom<Entry['quote']>('', '', '"', "'"),
  gap: fc.constantFrom(1, 1, 1, 3),
  comment: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...COMMENTS) },
  ),
  isBelow: fc.constantFrom(false, false, false, true),
};

const { node } = fc.letrec<{ node: Leaf | Tree }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, anyLeaf, treeOf(tie('node'), 0)),
}));

function treeOf(child: fc.Arbitrary<Leaf | Tree>, minLength: number): fc.Arbitrary<Tree> {
  const entry = fc.record({ key: fc.constantFrom(...KEYS), node: child, ...decoration });
  return fc.record({
    kind: fc.constantFrom<Tree['kind']>('mapping', 'mapping', 'list'),
    flow: fc.constantFrom<Tree['flow']>('block', 'block', 'block', 'line', 'lines'),
    entries: fc.uniqueArray(entry, { selector: ({ key }) => key, minLength, maxLength: 4 }),
    indent: fc.integer({ min: 0, max: 4 }),
    isCompact: fc.boolean(),
  });
}

/** A record of our subset; its text ends with a line end. */
export const record: fc.Arbitrary<RandomRecord> = fc
  .record({
    root: treeOf(node, 1),
    rootFlow: fc.constantFrom<Tree['flow']>(
      'block',
      'block',
      'block',
      'block',
      'block',
      'block',
      'line',
      'lines',
    ),
    after: decoration.before,
    lineEnd: fc.constantFrom<'\n' | '\r\n'>('\n', '\n', '\r\n'),
    isOpen: fc.boolean(),
  })
  .map(({ root, rootFlow, after, lineEnd, isOpen }) => {
    const tree: Tree = { ...root, kind: 'mapping', flow: rootFlow };
    const printer = new Printer(tree);
    printer.root(tree);
    // gray-matter takes the last line end away, which a value that keeps its own would miss.
    const end = hasKept(tree) ? [...after.filter((line) => line !== ''), '# end'] : after;
    const lines = [...printer.lines, ...end];
    return {
      yaml: lines.map((line) => line + lineEnd).join(''),
      lineEnd,
      isOpen,
      data: dataOf(tree) as RandomRecord['data'],
      places: printer.places,
    };
  });
