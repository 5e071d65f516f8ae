/**
 * Outside text made fit for a record: what the schemas refuse (`line` and `text` of values.schema.json) is mended as
 * little as possible, and what was mended is said.
 */
import valuesSchema from '../../schemas/values.schema.json' with { type: 'json' };

export interface MendedText {
  readonly text: string;
  /** What was done to it, each as words behind a field's name; empty when it could stay as it was. */
  readonly mended: readonly string[];
}

const LINE = new RegExp(valuesSchema.$defs.line.pattern, 'u');
const TEXT = new RegExp(valuesSchema.$defs.text.pattern, 'u');
const LONGEST_LINE = 200;
const REPLACEMENT = '\ufffd';
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of at most 200 characters; null when nothing in it can be seen. */
export function mendLine(original: string): MendedText | null {
  const mended: string[] = [];
  let text = original.replace(LONE_SURROGATE, REPLACEMENT);
  if (text !== original) mended.push('half a character replaced');
  if (LINE.test(text)) return { text, mended };
  const step = (what: string, change: (before: string) => string) => {
    const after = change(text);
    if (after !== text) mended.push(what);
    text = after;
  };
  step('line breaks replaced by spaces', (line) => line.replaceAll(/[\t-\r\u0085\u2028\u2029]+/g, ' '));
  step('control characters replaced', (line) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    line.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, REPLACEMENT),
  );
  if (!LINE.test([...text].slice(0, LONGEST_LINE).join(''))) {
    step('a workflow command taken apart', (line) => line.replaceAll('::', ': :').replaceAll('##[', '## ['));
  }
  const characters = [...text];
  if (characters.length > LONGEST_LINE) {
    step(
      `cut from ${characters.length} to ${LONGEST_LINE} characters`,
      () => `${characters.slice(0, LONGEST_LINE - 1).join('')}…`,
    );
  }
  return LINE.test(text) ? { text, mended } : null;
}

/** Text of any number of lines; null when nothing in it can be seen. Its length is its reader's matter. */
export function mendText(original: string): MendedText | null {
  const mended: string[] = [];
  const whole = original.replace(LONE_SURROGATE, REPLACEMENT);
  if (whole !== original) mended.push('half a character replaced');
  if (TEXT.test(whole)) return { text: whole, mended };
  const lines = whole.replaceAll(/\r\n?/g, '\n');
  if (lines !== whole) mended.push('line ends written as LF');
  const text = lines.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    REPLACEMENT,
  );
  if (text !== lines) mended.push('control characters replaced');
  return TEXT.test(text) ? { text, mended } : null;
}
