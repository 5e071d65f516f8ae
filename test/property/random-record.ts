/**
 * Random YAML of our subset, written by its own small printer: every style of scalar, block and flow collections,
 * comments and empty lines wherever they may stand, odd indentation, CRLF, Unicode. The data is known beforehand, and
 * so is on which lines every value stands.
 */
import fc from 'fast-check';

export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
export type Path = readonly (string | number)[];

export interface RandomRecord {
  /** Without the lines of hyphens that make it front matter. */
  readonly yaml: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Whether it may be tried without its last line end, which changes no value. */
  readonly isOpen: boolean;
  readonly data: { readonly [key: string]: Data };
  /** Every place, by its path as JSON. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly path: Path;
  /** The lines it stands on, from 0, the end exclusive; of a value inside brackets, those of the outermost ones. */
  readonly from: number;
  readonly to: number;
  /** In brackets, or brackets itself. */
  readonly isFlow: boolean;
  /** How a scalar outside of brackets is written, without its further lines; null for all else. */
  readonly source: string | null;
}

interface Leaf {
  readonly value: Data;
  readonly first: string;
  /** Further lines, to be indented. */
  readonly rest: readonly string[];
  readonly isBlock: boolean;
  readonly keepsEnd: boolean;
}
interface Tree {
  readonly kind: 'mapping' | 'list';
  readonly flow: 'block' | 'line' | 'lines';
  readonly entries: readonly Entry[];
  readonly indent: number;
  readonly isCompact: boolean;
}
interface Entry {
  readonly key: string;
  readonly quote: '' | '"' | "'";
  readonly before: readonly string[];
  readonly gap: number;
  readonly comment: string;
  readonly isBelow: boolean;
  readonly node: Leaf | Tree;
}

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

function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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

/** Prints the tree line by line, noting what came to stand where. */
class Printer {
  readonly lines: string[] = [];
  readonly places = new Map<string, Place>();
  readonly #hasKept: boolean;

  constructor(root: Tree) {
    this.#hasKept = hasKept(root);
  }

  root(tree: Tree): void {
    if (tree.flow === 'block') this.tree(tree, 0, []);
    else this.#flow('', tree, '', 0, []);
    this.#place([], 0, tree.flow !== 'block');
  }

  tree(tree: Tree, column: number, path: Path): void {
    for (const [index, entry] of tree.entries.entries()) {
      // An empty line behind a value that keeps its line ends would become part of it.
      for (const line of entry.before) {
        if (line !== '' || !this.#hasKept) this.lines.push(line === '' ? '' : ' '.repeat(column) + line);
      }
      const from = this.lines.length;
      const isItem = tree.kind === 'list';
      const here = [...path, isItem ? index : entry.key];
      const head = `${' '.repeat(column)}${isItem ? '-' : `${keyText(entry, false)}:`}`;
      this.#value(head, entry, column, here, isItem);
      const { node: child } = entry;
      const isTree = 'kind' in child;
      const isFlow = isTree && (child.flow !== 'block' || child.entries.length === 0);
      this.#place(here, from, isFlow, isTree ? null : child.first);
    }
  }

  #value(head: string, entry: Entry, column: number, path: Path, isItem: boolean): void {
    const { node } = entry;
    const gap = ' '.repeat(entry.gap);
    const comment = entry.comment === '' ? '' : ` ${entry.comment}`;
    if (!('kind' in node)) {
      const child = ' '.repeat(column + 1 + entry.gap);
      const isBroken = node.rest.length > 0 && !node.isBlock;
      if (entry.isBelow && node.rest.length === 0 && node.first !== '') {
        this.lines.push(head + comment, `${child}${node.first}`);
        return;
      }
      this.lines.push(`${head}${node.first === '' ? '' : gap + node.first}${isBroken ? '' : comment}`);
      for (const [index, line] of node.rest.entries()) {
        const tail = isBroken && index === node.rest.length - 1 ? comment : '';
        this.lines.push(line === '' ? '' : child + line + tail);
      }
      return;
    }
    if (node.flow !== 'block' || node.entries.length === 0)
      this.#flow(head + gap, node, comment, column, path);
    else if (isItem && node.isCompact && (node.entries[0]?.before.length ?? 0) === 0) {
      const at = this.lines.length;
      const inner = column + 1 + entry.gap;
      this.tree(node, inner, path);
      this.lines[at] = head + gap + (this.lines[at] ?? '').slice(inner);
    } else {
      this.lines.push(head + comment);
      const canAlign = node.kind === 'list' && !isItem;
      this.tree(node, column + Math.max(canAlign ? 0 : 1, node.indent), path);
    }
  }

  #flow(head: string, tree: Tree, comment: string, column: number, path: Path): void {
    const from = this.lines.length;
    const [open, close] = tree.kind === 'list' ? '[]' : '{}';
    if (tree.flow === 'lines' && tree.entries.length > 0) {
      const child = ' '.repeat(column + 2);
      this.lines.push(`${head}${open}${comment}`);
      for (const [index, entry] of tree.entries.entries()) {
        const comma = index < tree.entries.length - 1 || tree.isCompact ? ',' : '';
        const tail = entry.comment === '' ? '' : ` ${entry.comment}`;
        this.lines.push(child + flowEntry(tree, entry) + comma + tail);
      }
      this.lines.push(`${' '.repeat(column + 1)}${close}${comment}`);
    } else this.lines.push(head + flowText(tree) + comment);
    this.#flowPlaces(tree, from, path);
  }

  #flowPlaces(tree: Tree, from: number, path: Path): void {
    for (const [index, { key, node }] of tree.entries.entries()) {
      const here = [...path, tree.kind === 'list' ? index : key];
      this.#place(here, from, true);
      if ('kind' in node) this.#flowPlaces(node, from, here);
    }
  }

  #place(path: Path, from: number, isFlow: boolean, source: string | null = null): void {
    this.places.set(JSON.stringify(path), { path, from, to: this.lines.length, isFlow, source });
  }
}

function flowText(tree: Tree): string {
  const pad = tree.isCompact ? '' : ' '.repeat(tree.indent % 2);
  const inside = tree.entries.map((entry) => flowEntry(tree, entry)).join(tree.indent === 3 ? ' , ' : ', ');
  const comma = tree.entries.length > 0 && tree.indent === 4 ? ',' : '';
  const [open, close] = tree.kind === 'list' ? '[]' : '{}';
  return `${open}${pad}${inside}${comma}${pad}${close}`;
}

function flowEntry(tree: Tree, entry: Entry): string {
  const { node } = entry;
  let value: string;
  if ('kind' in node) value = flowText(node);
  else if (node.rest.length > 0 || /[,[\]{}]|^['"-]/.test(node.first) || node.first === '') {
    value =
      typeof node.value === 'string' ? inDoubleQuotes(node.value) : node.value === null ? '~' : node.first;
  } else value = node.first;
  if (tree.kind === 'list') return value;
  const isLone = !('kind' in node) && node.value === null && entry.isBelow;
  return isLone ? keyText(entry, true) : `${keyText(entry, true)}: ${value}`;
}

function keyText({ key, quote }: Entry, inFlow: boolean): string {
  const isPlain = /^[a-zé日本_][a-z_é日本-]*$/.test(key) && key !== 'true' && key !== 'yes';
  if (quote === '' && (isPlain || (key === 'two words' && !inFlow))) return key;
  return quote === "'" ? `'${key.replaceAll("'", "''")}'` : JSON.stringify(key);
}

function hasKept(node: Leaf | Tree): boolean {
  return 'kind' in node ? node.entries.some((entry) => hasKept(entry.node)) : node.keepsEnd;
}

function dataOf(node: Leaf | Tree): Data {
  if (!('kind' in node)) return node.value;
  if (node.kind === 'list') return node.entries.map((entry) => dataOf(entry.node));
  return Object.fromEntries(node.entries.map(({ key, node: child }) => [key, dataOf(child)]));
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
