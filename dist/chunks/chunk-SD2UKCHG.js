import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/render/line-changes.ts
var MOST_PAIRS = 4e6;
function lineChanges(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) {
    end += 1;
  }
  return compareStretch(old.slice(start, old.length - end), now.slice(start, now.length - end), start + 1);
}
function compareStretch(old, now, first) {
  const width = now.length + 1;
  const isSmall = old.length * now.length <= MOST_PAIRS;
  const lengths = new Uint32Array(isSmall ? (old.length + 1) * width : 0);
  const common = (i2, j2) => lengths[i2 * width + j2] ?? 0;
  if (isSmall) {
    for (let i2 = old.length - 1; i2 >= 0; i2--) {
      for (let j2 = now.length - 1; j2 >= 0; j2--) {
        lengths[i2 * width + j2] = old[i2] === now[j2] ? common(i2 + 1, j2 + 1) + 1 : Math.max(common(i2 + 1, j2), common(i2, j2 + 1));
      }
    }
  }
  const changes = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const isSame = isSmall && i < old.length && j < now.length && old[i] === now[j];
    if (isSame) {
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || common(i + 1, j) >= common(i, j + 1))) {
      changes.push({ sign: "-", line: first + i, text: old[i] ?? "" });
      i += 1;
    } else {
      changes.push({ sign: "+", line: first + j, text: now[j] ?? "" });
      j += 1;
    }
  }
  return changes;
}

export {
  lineChanges
};
