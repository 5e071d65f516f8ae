/** Words in texts, as a search sees them; pure. */

/** The words of a text in order, in lower case; everything else only parts them. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * Whether the words stand in the text one after the other. Whole words: GitHub also finds other forms of a word, which
 * is not imitated.
 */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
}

/** Code, in which `@ada` mentions nobody: fenced, or between backticks. */
const CODE = /^ {0,3}(```|~~~).*?(?:^ {0,3}\1|(?![\s\S]))|(`+)(?!`).*?[^`]\2(?!`)/gms;

/**
 * Whether a text mentions somebody as `@login`
 * (docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams).
 */
export function mentions(text: string, login: string): boolean {
  const said = text.replace(CODE, ' ').matchAll(/(?<![\w@/.`-])@([a-z\d](?:-?[a-z\d])*)(?![\w/-])/gi);
  return [...said].some(([, name]) => name?.toLowerCase() === login.toLowerCase());
}
