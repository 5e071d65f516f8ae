import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/incident-times.ts
var INCIDENT_TIMES = [
  "started",
  "detected",
  "declared",
  "acknowledged",
  "responded",
  "mitigated",
  "resolved"
];

export {
  INCIDENT_TIMES
};
