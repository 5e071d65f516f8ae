import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isReadableMarkdown } from '../domain/readable-markdown.ts';
import { neutraliseMentions } from './untrusted.ts';

interface Point {
  readonly offset?: number | undefined;
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

const parser = remark().use(remarkGfm);

const LONGEST = 50_000;

/**
 * Markdown from outside in which nobody is mentioned and no issue linked, in prose or HTML. Code stays as written,
 * since GitHub looks for neither there and a command must survive being copied. What is too long or too deep to be
 * read is treated as prose throughout.
 */
export function neutraliseMarkdownMentions(markdown: string): string {
  // Most texts mention nothing anywhere: what code is need not be known then.
  if (!/[@#&]/.test(markdown) || neutraliseMentions(markdown) === markdown) return markdown;
  if (markdown.length > LONGEST || !isReadableMarkdown(markdown)) return neutraliseMentions(markdown);
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of findCode(parser.parse(markdown))) {
    parts.push(neutraliseMentions(markdown.slice(at, start)), markdown.slice(start, end));
    at = end;
  }
  parts.push(neutraliseMentions(markdown.slice(at)));
  return parts.join('');
}

/** The ranges of code blocks and code spans, in order. */
function findCode(node: Node): readonly (readonly [number, number])[] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  }
  return (node.children ?? []).flatMap(findCode);
}
