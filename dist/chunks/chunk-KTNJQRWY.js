import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/quote.ts
var LONGEST = 80;
function quote(value) {
  const text = typeof value === "string" ? value : describe(value);
  const points = Array.from(text.slice(0, 4 * LONGEST));
  const short = points.length > LONGEST ? `${points.slice(0, LONGEST).join("")}\u2026` : points.join("");
  const safe = escapeControls(short);
  return typeof value === "string" ? `"${safe.replaceAll('"', '\\"')}"` : safe;
}
function escapeControls(text) {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "an empty value";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object") return "a mapping";
  return String(value);
}

export {
  quote,
  escapeControls
};
