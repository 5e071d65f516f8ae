/** How much room text takes on a terminal (Unicode Standard Annex 11: wide characters take two columns). */

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and fullwidth characters, and what is drawn as a picture. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
const NOTHING = /^[\p{M}\p{Cf}]/u;
const ASCII = /^[\u0020-\u007e]*$/;

/** In columns. The text is one line. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(segment: string): number {
  if (NOTHING.test(segment)) return 0;
  return WIDE.test(segment) ? 2 : 1;
}

/** As much of a text as fits into so many columns, with `…` where something is missing. */
export function cutToWidth(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${headOf(text, width - 1).trimEnd()}…`;
}

/** The text in lines of at most so many columns, broken between words; a word that is longer is broken itself. */
export function wrapToWidth(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      // Always something: a wide character in one column would never end.
      const head = headOf(line, width) || (SEGMENTER.segment(line).containing(0)?.segment ?? line);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    head += segment;
  }
  return head;
}
