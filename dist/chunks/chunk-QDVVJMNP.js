import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/commands/words.ts
function readWords(said, options) {
  const found = /* @__PURE__ */ new Map();
  const known = new Set(options);
  const text = said.replaceAll(
    /(?<=^|\s)([a-z]+(?:-[a-z]+)*)[:=](?:["“”„]([^"“”„\n]*)["“”]|(\S+))(?:[ \t]+|(?=\s)|$)/giu,
    (whole, name, quoted, plain) => {
      const option = name.toLowerCase();
      if (!known.has(option)) return whole;
      found.set(option, quoted ?? plain ?? "");
      return "";
    }
  );
  return { text: text.trim(), options: found };
}
function splitFirst(text) {
  const [, first = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [first, rest];
}

export {
  readWords,
  splitFirst
};
