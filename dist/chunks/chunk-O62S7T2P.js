import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";

// src/render/moment-text.ts
function momentText(instant) {
  const milliseconds = parseInstant(instant);
  return milliseconds === null ? instant : formatInstant(milliseconds).slice(0, 16).replace("T", " ");
}

export {
  momentText
};
