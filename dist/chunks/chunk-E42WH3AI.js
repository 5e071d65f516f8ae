import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/slug.ts
var LONGEST = 64;
function slugOf(text) {
  const slug = text.normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, LONGEST).replace(/-$/, "");
  return slug === "" ? null : slug;
}

export {
  slugOf
};
