/** Whether two texts of people may be about the same, by their words. */

/** Words that say nothing of what a text is about. */
const COMMON = new Set('the a an of for in on to and or is are not with most some all that'.split(' '));
/** `search`, `searches` and `searching` begin alike. */
const STEM = 5;

export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)));
}

/** Whether half of the words of the one with fewer are in both. */
export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}
