/** HTML comments vanish (they are guidance for whoever fills in a template), but not inside code. */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

const OPEN = '<!--';
const CLOSE = '-->';

export function dropComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'comment', dropBlock, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  markdown.inline.ruler.before('html_inline', 'comment', dropInline);
}

/** A comment that begins a line and ends one; without its end it goes on to the end of what it stands in. */
function dropBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
  const isCode = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4;
  if (isCode || !lineAt(startLine).startsWith(OPEN)) return false;
  let line = startLine;
  let closeAt = lineAt(line).indexOf(CLOSE, OPEN.length);
  while (closeAt < 0 && line + 1 < endLine && (state.sCount[line + 1] ?? 0) >= state.blkIndent) {
    line++;
    closeAt = lineAt(line).indexOf(CLOSE);
  }
  const rest = closeAt < 0 ? '' : lineAt(line).slice(closeAt + CLOSE.length);
  // On one line with text behind it, it is the inline rule's.
  if (line === startLine && rest.trim() !== '') return false;
  if (silent) return true;
  state.line = line + 1;
  if (rest.trim() !== '') pushParagraph(state, line, rest.trim());
  return true;
}

function pushParagraph(state: StateBlock, line: number, text: string): void {
  state.push('paragraph_open', 'p', 1).map = [line, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

/** Texts known to close no further comment: looking again at every opener would take time squared. */
const unclosed = new WeakSet<StateInline>();

function dropInline(state: StateInline): boolean {
  if (unclosed.has(state) || !state.src.startsWith(OPEN, state.pos)) return false;
  const close = state.src.indexOf(CLOSE, state.pos + OPEN.length);
  if (close < 0) {
    unclosed.add(state);
    return false;
  }
  state.pos = close + CLOSE.length;
  return true;
}
