import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/render/untrusted.ts
var WORD_JOINER = "\u2060";
function neutraliseMentions(text) {
  return breakNames(
    text.replaceAll(/&(?:#0*(\d{1,7})|#x0*([0-9a-f]{1,6})|(commat|num));/gi, decodeNameCharacter)
  );
}
function breakNames(text) {
  return text.replaceAll(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${WORD_JOINER}`).replaceAll(/(?<![A-Za-z0-9&])#(?=\d)/g, `#${WORD_JOINER}`);
}
function decodeNameCharacter(entity, decimal, hexadecimal, name) {
  if (name !== void 0) return name.toLowerCase() === "num" ? "#" : "@";
  const code = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const character = code < 128 ? String.fromCharCode(code) : "";
  return /^[A-Za-z0-9@#_-]$/.test(character) ? character : entity;
}
function literalMarkdown(text) {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]()<>#+!|~&-]/g, "\\$&").replaceAll("://", `:${WORD_JOINER}//`).replaceAll(/\bwww(?=\.)/gi, (word) => word + WORD_JOINER).replaceAll("@", `@${WORD_JOINER}`).replace(/^(\d+)([.)])/, "$1\\$2");
  return breakNames(line);
}
function literalCell(text) {
  const lines = text.trim().split(/\s*\n\s*/);
  return lines.map(literalMarkdown).join("<br>");
}
function codeSpan(text) {
  const line = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

export {
  neutraliseMentions,
  literalMarkdown,
  literalCell,
  codeSpan
};
