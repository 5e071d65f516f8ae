/** How one text differs from another, line by line. */

export interface LineChange {
  readonly sign: '-' | '+';
  /** Of the old text for `-`, of the new one for `+`; from 1. */
  readonly line: number;
  readonly text: string;
}

/** Above so many pairs of lines the whole stretch is told as removed and added: exactness is not worth the time. */
const MOST_PAIRS = 4_000_000;

/** The lines that were taken out and put in, in the order in which they stand. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) {
    end += 1;
  }
  return compareStretch(old.slice(start, old.length - end), now.slice(start, now.length - end), start + 1);
}

/** By the longest common subsequence: as few lines as possible are told. */
function compareStretch(
  old: readonly string[],
  now: readonly string[],
  first: number,
): readonly LineChange[] {
  const width = now.length + 1;
  const isSmall = old.length * now.length <= MOST_PAIRS;
  const lengths = new Uint32Array(isSmall ? (old.length + 1) * width : 0);
  const common = (i: number, j: number) => lengths[i * width + j] ?? 0;
  if (isSmall) {
    for (let i = old.length - 1; i >= 0; i--) {
      for (let j = now.length - 1; j >= 0; j--) {
        lengths[i * width + j] =
          old[i] === now[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
      }
    }
  }
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const isSame = isSmall && i < old.length && j < now.length && old[i] === now[j];
    if (isSame) {
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || common(i + 1, j) >= common(i, j + 1))) {
      changes.push({ sign: '-', line: first + i, text: old[i] ?? '' });
      i += 1;
    } else {
      changes.push({ sign: '+', line: first + j, text: now[j] ?? '' });
      j += 1;
    }
  }
  return changes;
}
