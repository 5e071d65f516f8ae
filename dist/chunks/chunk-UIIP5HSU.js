import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/incident-status.ts
var FORWARD = [
  "declared",
  "acknowledged",
  "investigating",
  "identified",
  "mitigated",
  "resolved",
  "closed"
];
var TIME_OF_STATUS = {
  acknowledged: "acknowledged",
  investigating: "responded",
  mitigated: "mitigated",
  resolved: "resolved"
};
function isFinal(status) {
  return status === "closed" || status === "canceled" || status === "duplicate";
}
function rankOf(status) {
  return FORWARD.indexOf(status);
}
function isOpen(status) {
  return rankOf(status) >= 0 && rankOf(status) < rankOf("resolved");
}
function canReopen(status) {
  return rankOf(status) < 0 || rankOf(status) >= rankOf("identified");
}
function nextStatuses(status, times, policy) {
  const next = [];
  const rank = rankOf(status);
  if (rank < 0) return next;
  for (const candidate of FORWARD.slice(rank + 1)) {
    next.push(candidate);
    const time = TIME_OF_STATUS[candidate];
    const isPassable = policy.lifecycle.may_skip.some((skipped) => skipped === candidate) || time !== void 0 && times[time] !== void 0;
    if (!isPassable) break;
  }
  return next;
}
function nameStatuses(statuses) {
  if (statuses.length === 0) return "no other status";
  return statuses.length === 1 ? statuses[0] ?? "" : `one of ${statuses.join(", ")}`;
}

export {
  FORWARD,
  TIME_OF_STATUS,
  isFinal,
  rankOf,
  isOpen,
  canReopen,
  nextStatuses,
  nameStatuses
};
