/**
 * The sections of a Markdown body without parsing it, for bodies plain enough that reading their lines gives what a
 * parser gives. Parsing takes milliseconds; this takes a hundredth of that, and says when it cannot tell.
 */
import type { BodySection } from './record.ts';
import { isDelimiter } from './written-section.ts';

export type OutlineSection = Pick<BodySection, 'depth' | 'title' | 'text'>;

/** Headings not written as `# …` at the margin, HTML, code and tables that are indented, code in lists and quotations. */
const UNCERTAIN =
  /^ {1,3}#{1,6}(?:\s|$)|^ {0,3}(?:=+|-+)\s*$|^ {0,3}<(?!!--)|^ +<!--|^[^`~]+(?:```|~~~)|^\s+[|:-][\s|:-]*$/;
const OPENING_FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const HEADING = /^(#{1,6})(?=[ \t]|$)/;
/** What makes something else of the words of a line: links, code, emphasis, HTML, entities, a break of the line. */
const MARKUP = /[[\]<>`*_\\&!]| {2}$/;

interface OpenSection extends OutlineSection {
  readonly lines: string[];
}

/**
 * The sections of a body; null when only a parser can tell. The headings are exactly those a parser finds outside of
 * lists and quotations; the lines of `text` certainly stand there, though others may too.
 */
export function outlineOf(body: string): readonly OutlineSection[] | null {
  const sections: OpenSection[] = [];
  let open: readonly OpenSection[] = [];
  let fence = '';
  let isComment = false;
  // Inside a paragraph that holds markup, words further on may be a part of it, such as the title of a link.
  let isPlain = true;
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (fence !== '') {
      if (CLOSING_FENCE.exec(line)?.[1]?.startsWith(fence) === true) fence = '';
      // In the words of a section code stands as text; such a line makes a head of the one before it.
      else if (isDelimiter(line)) return null;
    } else if (isComment || line.startsWith('<!--')) {
      isComment = !line.includes('-->');
      isPlain = true;
    } else if (UNCERTAIN.test(line) || line.includes('<!--')) {
      return null;
    } else if (HEADING.test(line)) {
      const depth = HEADING.exec(line)?.[0].length ?? 1;
      const title = line.slice(depth).trim();
      if (MARKUP.test(title) || title.endsWith('#')) return null;
      const section = { depth, title, text: '', lines: [] };
      sections.push(section);
      open = [...open.filter((above) => above.depth < depth), section];
      isPlain = true;
    } else {
      const opening = OPENING_FENCE.exec(line);
      fence = opening?.[1] ?? opening?.[2] ?? '';
      const isBlockStart = opening !== null || line.trim() === '' || /^[-*] /.test(line);
      const words = line.replace(/^[-*] (?:\[[ x]\] )?/, '');
      isPlain = (isPlain || isBlockStart) && !MARKUP.test(words);
      if (!isPlain && isDelimiter(words)) return null;
      if (isPlain && opening === null && /^[\p{L}\p{N}|:-]/u.test(words)) {
        for (const section of open) section.lines.push(words);
      }
    }
  }
  return sections.map(({ depth, title, lines }) => ({ depth, title, text: lines.join('\n') }));
}
