/** The words behind a command's name: options wherever they stand, and the text that is left. */

export interface Words {
  /** Without the options; lines stay lines, spaces at both ends are gone. */
  readonly text: string;
  /** By their names. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * `Looking at the pool next:30m` with the option `next` → the text `Looking at the pool`, next is `30m`. A value with
 * spaces stands in quotation marks, straight or curly as phones write them: `at:"10m ago"`. What looks like an option and is none stays text: people write
 * addresses, times and code.
 */
export function readWords(said: string, options: readonly string[]): Words {
  const found = new Map<string, string>();
  const known = new Set(options);
  const text = said.replaceAll(
    /(?<=^|\s)([a-z]+(?:-[a-z]+)*)[:=](?:["“”„]([^"“”„\n]*)["“”]|(\S+))(?:[ \t]+|(?=\s)|$)/giu,
    (whole, name: string, quoted: string | undefined, plain: string | undefined) => {
      const option = name.toLowerCase();
      if (!known.has(option)) return whole;
      found.set(option, quoted ?? plain ?? '');
      return '';
    },
  );
  return { text: text.trim(), options: found };
}

/** The first word and what follows it; both may be empty. */
export function splitFirst(text: string): readonly [string, string] {
  const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [first, rest];
}
