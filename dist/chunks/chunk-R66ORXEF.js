import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/lazy.ts
function lazy(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/domain/body-place.ts
function bodyStartOf({ text, body }) {
  return text.length - body.length;
}
function indexPlaces(record) {
  const { text, body } = record;
  const bodyStart = bodyStartOf(record);
  const lines = lineStartsOf(text, /\n/g);
  const bodyLines = lineStartsOf(body, /\r\n|\n|\r/g).map((start) => bodyStart + start);
  const linesBefore = rankOf(lines, bodyStart);
  const offset = (start, column) => Math.min((start ?? text.length) + column - 1, text.length);
  const spanIn = (starts, before, at) => ({
    start: offset(starts[at.line - 1 - before], at.column),
    end: offset(starts[at.endLine - 1 - before], at.endColumn)
  });
  return {
    placeOf({ start, end }) {
      const [first, last] = [rankOf(lines, start), rankOf(lines, Math.max(start, end))];
      return {
        line: first + 1,
        column: start - (lines[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: Math.max(start, end) - (lines[last] ?? 0) + 1
      };
    },
    spanOfValue: (at) => spanIn(lines, 0, at),
    spanOfNode: (at) => spanIn(bodyLines, linesBefore, at)
  };
}
function lineStartsOf(text, ending) {
  return [0, ...Array.from(text.matchAll(ending), (match) => match.index + match[0].length)];
}
function rankOf(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/domain/plain-contact.ts
var GAP = "[ ./\\-\\u00a0\\u2010\\u2011]";
var BEFORE = "(?<![\\p{L}\\p{N}_.,:/#+=&@$\u20AC\xA3~\\-])";
var AFTER = `(?![\\p{L}\\p{N}_%]|[.,:][0-9]|-[\\p{L}\\p{N}]|/[\\p{L}\\p{N}]| ?[\xB0%\u20AC$\xA3])`;
var NO_UNIT = "(?! ?(?:[kKMGT]i?B|bytes?|bits|rows|requests|users|queries|records|messages|events|items|times|lines|ms|usd|eur|dollars)\\b)";
var HAS_DATE = /(?:^|\D)(?:(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ](?:0[1-9]|[12]\d|3[01])|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:19|20)\d\d)(?:\D|$)/;
var IS_AMOUNT = /^\+\d{1,3}(?:[ .\u00a0]\d{3}){1,2}$|^\+\d{1,3}(?:[ .\u00a0]000)|^\+\d+[.]\d+$/;
var IS_DIFFERENCE = /^\+\d{1,9}$/;
var IS_COUNT = /^01\D02\D03/;
var shapes = lazy(() => [
  {
    // +46 70 123 45 67, +1 (555) 123-4567, +49 (0)30 1234567, +46701234567
    marks: ["+"],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.+])\\+[1-9](?:(?: ?\\(|\\) ?|${GAP})?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      "gu"
    ),
    digits: [8, 15],
    butNot: (match) => IS_AMOUNT.test(match) || IS_DIFFERENCE.test(match)
  },
  {
    // 0046 70 123 45 67
    marks: ["00"],
    pattern: new RegExp(`${BEFORE}00[1-9][0-9]{0,2}(?:${GAP}[0-9]{2,}){2,6}${AFTER}`, "gu"),
    digits: [11, 17]
  },
  {
    // (555) 123-4567, (030) 1234567, (08) 123 456 78
    marks: ["("],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_)])\\((?:[0-9]{3}\\) ?[0-9]{3}${GAP}?[0-9]{4}|0[1-9][0-9]{0,3}\\) ?[0-9]{2,8}(?:${GAP}[0-9]{2,4}){0,3})${AFTER}`,
      "gu"
    ),
    digits: [9, 11]
  },
  {
    // 555-123-4567, 1-800-555-0199, 555.123.4567
    pattern: new RegExp(`${BEFORE}(?:1[-. ])?[0-9]{3}([-.\\u2011])[0-9]{3}\\1[0-9]{4}${AFTER}`, "gu"),
    digits: [10, 11]
  },
  {
    // 070-123 45 67, 030 12345678, 01 23 45 67 89, 0171/1234567
    pattern: new RegExp(
      `${BEFORE}0[1-9][0-9]{0,3} ?${GAP} ?[0-9]{2,8}(?:[ .-][0-9]{2,4}){0,4}${AFTER}`,
      "gu"
    ),
    digits: [9, 11],
    butNot: (match) => IS_COUNT.test(match)
  },
  {
    // phone: 555 123 4567, tel. 5551234567
    marks: ["tel", "phone", "fax", "whatsapp", "dial"],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_-])(?:tel|telephone|phone|fax|whatsapp|dial)(?: (?:number|no))?[.:]{0,2} ?["']?[0-9](?:${GAP}?[0-9]){6,14}${AFTER}${NO_UNIT}`,
      "giu"
    ),
    digits: [7, 15]
  },
  // The address of a link that dials.
  {
    marks: ["tel:", "sms:"],
    pattern: /(?<![\p{L}\p{N}_])(?:tel|sms):\+?[0-9(][0-9()./-]{4,}[0-9]/giu,
    digits: [7, 15]
  }
]);
var countDigits = (text) => text.replaceAll(/\D/g, "").length;
function isNumber({ digits: [least, most], butNot }, match) {
  const count = countDigits(match.replace(/^(\+.*)\(0\)/, "$1"));
  return count >= least && count <= most && !HAS_DATE.test(match) && butNot?.(match) !== true;
}
var FREE_MAIL = [
  "gmail\\.com|googlemail\\.com|icloud\\.com|me\\.com|mac\\.com|aol\\.com|ymail\\.com|rocketmail\\.com",
  "(?:hotmail|outlook|live|msn)\\.(?:com?\\.)?[a-z]{2,3}|yahoo\\.(?:com?\\.)?[a-z]{2,3}|gmx\\.[a-z]{2,3}",
  "web\\.de|t-online\\.de|freenet\\.de|posteo\\.de|free\\.fr|orange\\.fr|wanadoo\\.fr|laposte\\.net|libero\\.it",
  "proton\\.me|protonmail\\.com|pm\\.me|tutanota\\.com|tuta\\.(?:com|io)|fastmail\\.com|hey\\.com|zoho\\.com|mail\\.com",
  "mail\\.ru|yandex\\.(?:ru|com)|qq\\.com|163\\.com|126\\.com|naver\\.com|seznam\\.cz|wp\\.pl|o2\\.pl|comcast\\.net|verizon\\.net"
].join("|");
var privateMail = lazy(
  () => new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:${FREE_MAIL})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
    "giu"
  )
);
function findTelephoneNumbers(text) {
  return findRuns(text).flatMap((run) => findNumbersIn(text, run));
}
function findNumbersIn(text, { start, end }) {
  const from = Math.max(start - MOST_BEFORE, 0);
  const part = text.slice(from, end + MOST_BEHIND);
  const small = part.toLowerCase();
  const count = countDigits(text.slice(start, end));
  const numbers = shapes().filter(({ digits: [least] }) => least <= count).filter(({ marks }) => marks === void 0 || marks.some((mark) => small.includes(mark))).flatMap(
    (shape) => Array.from(part.matchAll(shape.pattern), (match) => ({ written: match[0], start: from + match.index })).filter((match) => match.start < end && match.start + match.written.length > start).filter((match) => isNumber(shape, match.written) && !isInAddress(text, match.start)).map((match) => ({ start: match.start, end: match.start + match.written.length }))
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let past = 0;
  return numbers.flatMap((number) => {
    if (number.start < past) return [];
    past = number.end;
    return [{ sort: "telephone number", ...number }];
  });
}
function findPrivateMail(text) {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(privateMail()), (match) => ({
    sort: "private mail address",
    start: match.index,
    end: match.index + match[0].length
  }));
}
var MOST_BEFORE = 40;
var MOST_BEHIND = 20;
var BETWEEN_DIGITS = GAP.replace("[", "[()");
var RUN = new RegExp(
  `(?<![0-9])(?![0-9]{4}-[0-9]{2}-[0-9]{2}(?!${BETWEEN_DIGITS}*[0-9]))[0-9](?:${BETWEEN_DIGITS}*[0-9]){6,}`,
  "g"
);
function findRuns(text) {
  const runs = [];
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run !== null; run = RUN.exec(text)) {
    runs.push({ start: run.index, end: RUN.lastIndex });
  }
  return runs;
}
function isInAddress(text, offset) {
  let start = offset;
  while (start > 0 && offset - start < 300 && !/[\s<>()"']/.test(text[start - 1] ?? " ")) start -= 1;
  const before = text.slice(start, offset);
  return before.includes("://") || before.startsWith("www.");
}

// src/domain/link-target.ts
var SCHEME_OR_HOST = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
function resolveLink(from, target) {
  if (SCHEME_OR_HOST.test(target)) return { kind: "elsewhere" };
  const written = /^[^?#]*/.exec(target)?.[0] ?? "";
  if (written === "") return { kind: "elsewhere" };
  const parts = written.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decode(written).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return { kind: "above" };
  }
  return { kind: "inside", path: parts.join("/") };
}
function decode(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function skimTargets(markdown) {
  const targets = /* @__PURE__ */ new Set();
  for (let at = markdown.indexOf("]"); at >= 0; at = markdown.indexOf("]", at + 1)) {
    const sign = markdown[at + 1];
    if (sign !== "(" && sign !== ":") continue;
    PLAIN_TARGET.lastIndex = at + 2;
    const [, target = "", end = ""] = PLAIN_TARGET.exec(markdown) ?? [];
    if (target === "" || sign === ":" && end === ")") return null;
    targets.add(target);
  }
  return targets;
}
var PLAIN_TARGET = /[ \t\r\n]*([\w./#?=%~+@:,;$-]+)(\)|[ \t\r\n]|$)/y;

export {
  bodyStartOf,
  indexPlaces,
  lazy,
  findTelephoneNumbers,
  findPrivateMail,
  resolveLink,
  skimTargets
};
