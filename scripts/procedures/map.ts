/**
 * Reads the map of the procedures, docs/procedures.md: the tables under headings that end in a code span. The span is
 * the path of the outline's items below it; each line of a table is one of them.
 */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const PARSER = remark().use(remarkGfm);

type Root = ReturnType<typeof PARSER.parse>;
type Block = Root['children'][number];
type Heading = Extract<Block, { type: 'heading' }>;
type Table = Extract<Block, { type: 'table' }>;
type Row = Table['children'][number];
type Cell = Row['children'][number];
type Node = Block | Cell | Cell['children'][number];

/** Which part of the work that comes will act on what is `planned`; docs/procedures.md says what each is. */
export const LATER = ['follow-up', 'on-call', 'publish', 'improve'] as const;

export type Later = (typeof LATER)[number];

/** `works` code acts on it · `data` the repository holds it · `title` only names what is below it · null: nothing yet. */
export interface RowState {
  readonly now: 'works' | 'data' | 'title' | null;
  readonly later: Later | null;
}

/** One line of the map. */
export interface MapRow {
  /** An id of the outline. */
  readonly id: string;
  /** What it says, in our words. */
  readonly says: string;
  /** Keys of the policy: `severities.critical.respond_within`. */
  readonly keys: readonly string[];
  /** `path`, `path#symbol`, `schema#property` or `path § Heading`. */
  readonly code: readonly string[];
  /** `file › title`. */
  readonly tests: readonly string[];
  readonly state: RowState;
  readonly line: number;
}

/** A value of the policy that is in no row, and why it is there. */
export interface Addition {
  readonly key: string;
  readonly why: string;
  readonly line: number;
}

export interface ProceduresMap {
  readonly rows: readonly MapRow[];
  readonly additions: readonly Addition[];
  /** What cannot be read, as `line: what is wrong`. */
  readonly problems: readonly string[];
}

const ROW_HEAD = ['item', 'in short', 'policy', 'code', 'test', 'state'].join('|');
const ADDITION_HEAD = ['key', 'why'].join('|');

/** Reads the text of docs/procedures.md. */
export function parseMap(text: string): ProceduresMap {
  const rows: MapRow[] = [];
  const additions: Addition[] = [];
  const problems: string[] = [];
  let path: string | null = null;
  for (const node of PARSER.parse(text).children) {
    if (node.type === 'heading') path = pathOf(node);
    if (node.type !== 'table') continue;
    const [head, ...body] = node.children;
    const names = (head?.children ?? []).map(wordsOf).join('|');
    if (names === ADDITION_HEAD) additions.push(...body.map(additionOf));
    if (names !== ROW_HEAD) continue;
    if (path === null) {
      problems.push(`${lineOf(node)}: a table of items under a heading without a path`);
      continue;
    }
    for (const line of body) {
      const state = parseState(wordsOf(line.children[5]));
      if (state === null) problems.push(`${lineOf(line)}: state "${wordsOf(line.children[5])}"`);
      else rows.push(rowOf(path, line, state));
    }
  }
  return { rows, additions, problems };
}

function rowOf(
  path: string,
  { children: [item, says, keys, code, tests], position }: Row,
  state: RowState,
): MapRow {
  return {
    id: `${path}/${wordsOf(item)}`,
    says: wordsOf(says),
    keys: spansOf(keys),
    code: spansOf(code),
    tests: spansOf(tests),
    state,
    line: position?.start.line ?? 1,
  };
}

function additionOf(row: Row): Addition {
  return { key: wordsOf(row.children[0]), why: wordsOf(row.children[1]), line: lineOf(row) };
}

/** `works`, `data, planned: follow-up`, `planned: improve`; null for anything else. */
export function parseState(text: string): RowState | null {
  const match = /^(?:(works|data|title)(?:, (?=planned))?)?(?:planned: ([a-z-]+))?$/.exec(text);
  if (match === null || text === '') return null;
  const now = (match[1] ?? null) as RowState['now'];
  const later = LATER.find((one) => one === match[2]) ?? null;
  if ((match[2] !== undefined && later === null) || (now === 'title' && later !== null)) return null;
  return { now, later };
}

/** The code span a heading ends in. */
function pathOf(heading: Heading): string | null {
  const last = heading.children.at(-1);
  return last?.type === 'inlineCode' ? last.value : null;
}

function spansOf(cell: Cell | undefined): readonly string[] {
  return (cell?.children ?? []).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
}

function wordsOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as readonly Node[]).map(wordsOf).join('').trim() : '';
}

function lineOf(node: Block | Row): number {
  return node.position?.start.line ?? 1;
}
