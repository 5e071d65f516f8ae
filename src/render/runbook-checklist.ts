/** The steps of a runbook as boxes to tick, for a comment. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { resolveLink } from '../domain/link-target.ts';
import { isReadableMarkdown } from '../domain/readable-markdown.ts';
import { neutraliseMarkdownMentions } from './untrusted-markdown.ts';

/** A runbook as it stands in the repository. */
export interface RunbookFile {
  readonly path: string;
  /** The Markdown below its front matter. */
  readonly body: string;
}

/** What there is to do (procedures, "Specific Incident Procedures"); whom to call is read in the file. */
const SECTIONS: readonly string[] = ['Immediate actions', 'Investigation steps', 'Resolution options'];
const LONGEST = 8000;

const processor = remark()
  .use(remarkGfm)
  .use({ settings: { bullet: '-', rule: '-' } });

type Root = ReturnType<typeof processor.parse>;

/** As much of remark's nodes as is looked at here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly identifier?: string;
}

/** What links need: where the file stands, its definitions, and what makes an address of a path. */
interface Links {
  readonly from: string;
  readonly definitions: ReadonlyMap<string, string>;
  readonly fileUrl: (path: string) => string;
}

/**
 * The sections that say what to do, every item of a list a box. Nobody is mentioned, HTML is left out, links lead to
 * the same places from a comment. What is too long ends with a link to the file.
 *
 * @returns Markdown without headings; empty when the runbook has nothing of it
 */
export function renderRunbookChecklist(
  { path, body }: RunbookFile,
  fileUrl: (path: string) => string,
): string {
  if (!isReadableMarkdown(body)) return '';
  const root: Node = processor.parse(body);
  const links: Links = { from: path, definitions: definitionsIn(root), fileUrl };
  const parts: string[] = [];
  let length = 0;
  for (const part of partsOf(root, links)) {
    length += part.length + 1;
    // Between two items, so that nothing is left open.
    if (length > LONGEST)
      return [...parts, `\n… the rest is in [the file](${fileUrl(path)}).`].join('\n').trim();
    parts.push(part);
  }
  return parts.join('\n').trim();
}

/** Texts between which may be cut: a list comes by its items. One after the other, since a book may be long. */
function* partsOf(root: Node, links: Links): Generator<string> {
  for (const title of SECTIONS) {
    const blocks = blocksBelow(root, title).flatMap((node) => show(node, links));
    if (blocks.length > 0) yield `\n**${title}**\n`;
    for (const block of blocks) {
      if (block.type !== 'list') yield `\n${stringify(block)}\n`;
      else for (const item of block.children ?? []) yield stringify({ ...block, children: [item] });
    }
  }
}

function blocksBelow(root: Node, title: string): readonly Node[] {
  const nodes = root.children ?? [];
  const isWanted = (node: Node) =>
    node.type === 'heading' && wordsOf(node).trim().toLowerCase() === title.toLowerCase();
  const start = nodes.findIndex(isWanted);
  if (start < 0) return [];
  const depth = nodes[start]?.depth ?? 1;
  const below = nodes.slice(start + 1);
  const end = below.findIndex((node) => node.type === 'heading' && (node.depth ?? 1) <= depth);
  return end < 0 ? below : below.slice(0, end);
}

function stringify(block: Node): string {
  const root = { type: 'root', children: [block] } as unknown as Root;
  return neutraliseMarkdownMentions(processor.stringify(root).trimEnd());
}

/** A node as it is shown, or what is left of it. */
function show(node: Node, links: Links): readonly Node[] {
  const inside = (): readonly Node[] => (node.children ?? []).flatMap((child) => show(child, links));
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [];
    case 'text':
      // In comments the end of a line is one to be seen.
      return [{ ...node, value: (node.value ?? '').replaceAll(/\s*\n\s*/g, ' ') }];
    case 'paragraph':
      return filled({ ...node, children: trimmed(inside()) });
    case 'heading':
      return filled({ type: 'strong', children: inside() }).map((strong) => ({
        type: 'paragraph',
        children: [strong],
      }));
    case 'list':
      return filled({ ...node, ...{ ordered: false, spread: false }, children: inside() });
    case 'listItem':
      return filled({ ...node, ...{ checked: false }, children: inside() });
    case 'link':
    case 'linkReference':
      return linkTo(addressOf(node, links), inside());
    // Nothing is fetched by reading a comment.
    case 'image':
    case 'imageReference':
      return linkTo(addressOf(node, links), [{ type: 'text', value: node.alt || 'image' }]);
    default:
      return node.children === undefined ? [node] : filled({ ...node, children: inside() });
  }
}

/** What held a comment alone is nothing any more. */
function filled(node: Node): readonly Node[] {
  return node.children?.length === 0 && node.type !== 'tableCell' ? [] : [node];
}

/** Without the space before a comment that stood at the end of a line. */
function trimmed(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  const value = (last.value ?? '').trimEnd();
  return value === '' ? trimmed(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}

function linkTo(url: string | null, children: readonly Node[]): readonly Node[] {
  return url === null ? children : filled({ type: 'link', url, children });
}

/** Null for what may lead nowhere. */
function addressOf({ url, identifier = '' }: Node, { from, definitions, fileUrl }: Links): string | null {
  const target = url ?? definitions.get(identifier) ?? '';
  const [fragment = ''] = /#.*$/.exec(target) ?? [];
  if (target.startsWith('#')) return fileUrl(from) + fragment;
  const resolved = resolveLink(from, target);
  if (resolved.kind === 'inside') return fileUrl(encodeURI(resolved.path)) + fragment;
  return /^(?:https?|mailto):/i.test(target) ? target : null;
}

/** Of several with the same name the first counts. */
function definitionsIn(node: Node): ReadonlyMap<string, string> {
  const found = (node.children ?? []).flatMap((child) => [...definitionsIn(child)]);
  const own = node.type === 'definition' ? [[node.identifier ?? '', node.url ?? ''] as [string, string]] : [];
  return new Map([...own, ...found].reverse());
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
