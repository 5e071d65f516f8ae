/** Words of incident reports; what they say does not matter, how long they are does. */
const WORDS =
  'the search service answered slowly after release and users waited because every query opened a new database connection until pool was full alert fired late team rolled back error rate fell below one percent customers were told cause is known fix under review'.split(
    ' ',
  );
export const PEOPLE = ['maya-lindqvist', 'devon-okafor', 'priya-raman', 'sam-ortiz', 'noor-haddad'];
export const SERVICES = ['ai-search', 'contacts', 'sign-in', 'billing', 'import'];
/** The times of an incident, in their order; those of one incident are an hour apart. */
export const TIMES = [
  'started',
  'detected',
  'declared',
  'acknowledged',
  'responded',
  'mitigated',
  'resolved',
] as const;

export type Random = () => number;

/** The same numbers from 0 to 1 for the same seed, on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(WORDS, random)).join(' ');
}

/** So many words as a sentence. */
export function sentence(count: number, random: Random): string {
  return `${capitalise(words(count, random))}.`;
}

export function pick<Value>(from: readonly Value[], random: Random): Value {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** A whole number from `least` up to, not including, `end`. */
export function whole(least: number, end: number, random: Random): number {
  return least + Math.floor(random() * (end - least));
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * Markdown of at least this many characters: headings, paragraphs, lists, tasks, a table, code.
 *
 * @param link the address that its links go to
 */
export function prose(length: number, link: string, random: Random): string {
  let text = '';
  while (text.length < length) {
    text += `## ${capitalise(words(4, random))}\n\n${sentence(60, random)}\n\n`;
    text += `- **${words(2, random)}**: ${words(12, random)}\n- \`${words(1, random)}\` ${words(9, random)}\n\n`;
    text += `| Time (UTC) | What |\n| --- | --- |\n| 09:10 | ${words(8, random)} |\n| 09:21 | ${words(9, random)} |\n\n`;
    text += `- [ ] ${words(7, random)}\n- [x] ${words(6, random)}, see [the page](${link})\n\n`;
    text += `\`\`\`sh\nkubectl rollout undo deployment/${pick(SERVICES, random)}\n\`\`\`\n\n`;
  }
  return text;
}
