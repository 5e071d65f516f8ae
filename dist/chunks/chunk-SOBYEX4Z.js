import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/render/shorten.ts
function shorten(text, most) {
  if (text.length <= most) return text;
  const note = "\n\n*(shortened here; the whole text is in the file)*";
  const cut = text.slice(0, most - note.length);
  const line = cut.lastIndexOf("\n");
  return (line > most / 2 ? cut.slice(0, line) : cut) + note;
}
function cutLine(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

export {
  shorten,
  cutLine
};
