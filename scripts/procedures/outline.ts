/**
 * The outline of a procedures document: every heading, label, paragraph, bullet, numbered step, box to tick, table row
 * and field of it as one item, with an id that says where it stands and a fingerprint that changes with its words.
 */
import { createHash } from 'node:crypto';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const PARSER = remark().use(remarkGfm);

type Root = ReturnType<typeof PARSER.parse>;
type Block = Root['children'][number];
type Node = Root | Block | ListItem;
type Paragraph = Extract<Block, { type: 'paragraph' }>;
type List = Extract<Block, { type: 'list' }>;
type ListItem = List['children'][number];
type Table = Extract<Block, { type: 'table' }>;

/**
 * `heading` `## …` · `label` a line that is bold and no more · `field` a bold name and what stands behind it · `row` one
 * of a table's body · `box` a bullet to tick · `step` a numbered one.
 */
export type OutlineSort = 'heading' | 'label' | 'paragraph' | 'field' | 'bullet' | 'box' | 'step' | 'row';

/** One item of the document. */
export interface OutlineItem {
  /** The slugs of the headings and labels above it, its sort, and its place among those: `review-agenda/step-1/bullet-2`. */
  readonly id: string;
  readonly sort: OutlineSort;
  /** The first 12 hexadecimal digits of the SHA-256 of its words. */
  readonly fingerprint: string;
  readonly line: number;
}

/** Stands for the document as a whole: its title, and its footer below a rule across the page. */
const WHOLE = 'document';

/** Reads a document in Markdown into its items, in their order. */
export function readOutline(text: string): readonly OutlineItem[] {
  const found: OutlineItem[] = [];
  const counts = new Map<string, number>();
  const count = (key: string) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  const add = (path: string, sort: OutlineSort, words: string, line: number) => {
    const isTitle = sort === 'heading' || sort === 'label';
    const id = isTitle ? `${path}/${sort}` : `${path}/${sort}-${count(`${path}/${sort}`)}`;
    found.push({ id, sort, fingerprint: fingerprintOf(words), line });
    return id;
  };
  const used = new Set([WHOLE]);
  /** Opens a part of its own; the second of one name gets a number. */
  const open = (parent: string | undefined, words: string) => {
    const path = parent === undefined ? slugOf(words) : `${parent}/${slugOf(words)}`;
    let own = path;
    for (let nth = 2; used.has(own); nth += 1) own = `${path}-${nth}`;
    used.add(own);
    return own;
  };
  const addList = (path: string, list: List) => {
    for (const item of list.children) {
      const isBox = typeof item.checked === 'boolean';
      const sort = isBox ? 'box' : list.ordered === true ? 'step' : 'bullet';
      const own = item.children.filter((child) => child.type !== 'list');
      const id = add(path, sort, own.map(wordsOf).join(' '), lineOf(item));
      for (const child of item.children) if (child.type === 'list') addList(id, child);
    }
  };

  let sections: readonly { readonly depth: number; readonly path: string }[] = [];
  let label: string | null = null;
  for (const node of PARSER.parse(text).children) {
    const section = sections.at(-1)?.path ?? WHOLE;
    if (node.type === 'heading') {
      const above = sections.filter(({ depth }) => depth < node.depth);
      const isTitle = found.length === 0 && node.depth === 1;
      const path = isTitle ? WHOLE : open(above.at(-1)?.path, wordsOf(node));
      sections = isTitle ? [] : [...above, { depth: node.depth, path }];
      label = null;
      add(path, 'heading', wordsOf(node), lineOf(node));
    } else if (node.type === 'thematicBreak') {
      sections = [];
      label = null;
    } else if (node.type === 'paragraph') {
      for (const part of partsOf(node)) {
        label = part.sort === 'label' ? open(section, part.name) : null;
        add(label ?? section, part.sort, part.words, lineOf(node) + part.lineBelow);
      }
    } else if (node.type === 'list') {
      addList(label ?? section, node);
    } else if (node.type === 'table') {
      for (const row of node.children.slice(1)) add(label ?? section, 'row', rowOf(row), lineOf(row));
    } else {
      add(section, 'paragraph', wordsOf(node), lineOf(node));
    }
  }
  return found;
}

interface Part {
  readonly sort: 'label' | 'field' | 'paragraph';
  /** What a label or field calls itself. */
  readonly name: string;
  readonly words: string;
  /** How many lines below the beginning of its paragraph it begins. */
  readonly lineBelow: number;
}

/** A paragraph by its lines: each that begins with bold words begins a part. */
function partsOf(paragraph: Paragraph): readonly Part[] {
  const first = lineOf(paragraph);
  const starts = paragraph.children.flatMap((child, index) =>
    child.type === 'strong' && beginsLine(paragraph, index) ? [index] : [],
  );
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds.map((from, index): Part => {
    const own = paragraph.children.slice(from, bounds[index + 1]);
    const words = own.map(wordsOf).join('');
    const [lead] = own;
    const lineBelow = (lead?.position?.start.line ?? first) - first;
    if (lead?.type !== 'strong') return { sort: 'paragraph', name: '', words, lineBelow };
    const name = wordsOf(lead);
    const isAlone = own.slice(1).every((node) => wordsOf(node).trim() === '');
    return { sort: isAlone ? 'label' : 'field', name, words, lineBelow };
  });
}

function beginsLine(paragraph: Paragraph, index: number): boolean {
  const before = paragraph.children[index - 1];
  return before === undefined || before.type === 'break' || /\n\s*$/.test(wordsOf(before));
}

function rowOf(row: Table['children'][number]): string {
  return row.children.map((cell) => cell.children.map(wordsOf).join('').trim()).join(' | ');
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join('');
}

function lineOf(node: Node | Table['children'][number]): number {
  return node.position?.start.line ?? 1;
}

function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'untitled' : slug;
}

function fingerprintOf(words: string): string {
  const normal = words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(normal).digest('hex').slice(0, 12);
}
