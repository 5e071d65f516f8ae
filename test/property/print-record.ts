/** The printer of random records: it notes on which lines every value comes to stand. */

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

export interface Leaf {
  readonly value: Data;
  readonly first: string;
  /** Further lines, to be indented. */
  readonly rest: readonly string[];
  readonly isBlock: boolean;
  readonly keepsEnd: boolean;
}
export interface Tree {
  readonly kind: 'mapping' | 'list';
  readonly flow: 'block' | 'line' | 'lines';
  readonly entries: readonly Entry[];
  readonly indent: number;
  readonly isCompact: boolean;
}
export interface Entry {
  readonly key: string;
  readonly quote: '' | '"' | "'";
  readonly before: readonly string[];
  readonly gap: number;
  readonly comment: string;
  readonly isBelow: boolean;
  readonly node: Leaf | Tree;
}

/** Prints the tree line by line, noting what came to stand where. */
export class Printer {
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

export function hasKept(node: Leaf | Tree): boolean {
  return 'kind' in node ? node.entries.some((entry) => hasKept(entry.node)) : node.keepsEnd;
}

export function dataOf(node: Leaf | Tree): Data {
  if (!('kind' in node)) return node.value;
  if (node.kind === 'list') return node.entries.map((entry) => dataOf(entry.node));
  return Object.fromEntries(node.entries.map(({ key, node: child }) => [key, dataOf(child)]));
}

export function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
