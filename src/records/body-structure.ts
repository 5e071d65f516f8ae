/**
 * The headings, links and words of a Markdown body, with their places in the file. remark knows what is code, what
 * a quotation and what a comment; a regular expression does not.
 */
import { remark } from 'remark';
import type { Position } from '../domain/finding.ts';
import type { BodyLink, BodySection, BodyText, RecordBody } from '../domain/record.ts';

const PARSER = remark();

type Root = ReturnType<typeof PARSER.parse>;
type Block = Root['children'][number];
type Node = Root | Block;

/**
 * Parses a body.
 *
 * @param text the whole file
 * @param start where its body begins, behind the front matter
 */
export function structureOf(text: string, start: number): RecordBody {
  const root = PARSER.parse(text.slice(start));
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  return {
    sections: () => sectionsOf(root, linesBefore),
    links: () => linksOf(root, linesBefore),
    texts: () => textsOf(root, linesBefore),
  };
}

/** In one pass: what stands below a heading belongs to it and to every heading above it that is still open. */
function sectionsOf(root: Root, linesBefore: number): readonly BodySection[] {
  const sections: { readonly heading: BodySection; readonly words: string[] }[] = [];
  let open: typeof sections = [];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      const words = wordsOf(node);
      for (const section of open) section.words.push(words);
      continue;
    }
    const heading = {
      depth: node.depth,
      title: wordsOf(node).trim(),
      at: placeOf(node, linesBefore),
      text: '',
    };
    const section = { heading, words: [] };
    open = [...open.filter((one) => one.heading.depth < node.depth), section];
    sections.push(section);
  }
  return sections.map(({ heading, words }) => ({ ...heading, text: words.join('\n').trim() }));
}

function linksOf(root: Root, linesBefore: number): readonly BodyLink[] {
  const links: BodyLink[] = [];
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ target: node.url, at: placeOf(node, linesBefore) });
    }
    return true;
  });
  return links;
}

function textsOf(root: Root, linesBefore: number): readonly BodyText[] {
  const texts: BodyText[] = [];
  visit(root, (node) => {
    if (node.type === 'text') texts.push({ text: node.value, at: placeOf(node, linesBefore) });
    return node.type !== 'blockquote';
  });
  return texts;
}

function visit(node: Node, see: (node: Node) => boolean): void {
  if (see(node) && 'children' in node) for (const child of node.children) visit(child, see);
}

/** What a reader sees of a node, code included; comments and other HTML are not seen. */
function wordsOf(node: Node): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (!('children' in node)) return '';
  const isFlow = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map(wordsOf).join(isFlow ? '\n' : '');
}

function placeOf(node: Node, linesBefore: number): Position {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    line: start.line + linesBefore,
    column: start.column,
    endLine: end.line + linesBefore,
    endColumn: end.column,
  };
}
