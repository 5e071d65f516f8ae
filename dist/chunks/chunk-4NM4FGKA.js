import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/message-kind.ts
var MESSAGES = {
  "internal-alert": "internal",
  "user-notification": "public",
  "service-restored": "public"
};

export {
  MESSAGES
};
