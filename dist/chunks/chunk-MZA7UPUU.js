import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/app/ports.ts
var RefusedError = class extends Error {
  name = "RefusedError";
  /** Who cannot be assigned; empty when it was something else. */
  unassignable;
  constructor(message, unassignable = []) {
    super(message);
    this.unassignable = unassignable;
  }
};

export {
  RefusedError
};
