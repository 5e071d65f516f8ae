import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/duration.ts
var MINUTES = { m: 1, h: 60, d: 1440 };
function parseDuration(text) {
  const match = /^(0|[1-9]\d{0,4})([mhd])$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * MINUTES[match[2]];
}

export {
  parseDuration
};
