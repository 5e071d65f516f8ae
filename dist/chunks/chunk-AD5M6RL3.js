import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/domain/choice.ts
var MOST_NAMED = 20;
function explainChoice(what, value, names) {
  if (names.includes(value)) return null;
  const meant = findNearest(value, names);
  const hint = meant === null ? "" : `. Did you mean ${quote(meant)}?`;
  return `${what}: found ${quote(value)}, expected ${nameChoices(names)}${hint}`;
}
function nameChoices(names) {
  if (names.length === 0) return "nothing: there is none to choose from";
  const named = names.slice(0, MOST_NAMED).join(", ");
  const more = names.length - MOST_NAMED;
  return `one of ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

export {
  explainChoice,
  nameChoices
};
