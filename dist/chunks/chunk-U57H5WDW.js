import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planSync,
  planTracking,
  syncActionItems,
  syncTrackingIssues
} from "./chunk-YV4MDJMU.js";
import {
  lazy
} from "./chunk-R66ORXEF.js";

// src/app/sync-issues.ts
async function planIssues(tree, ports, options, clock, log) {
  const once = readOnce(tree);
  const tracking = options.isTracking ? await planTracking(once, ports, options, clock) : [];
  return [...tracking, ...await planSync(once, ports, options, log)];
}
async function syncIssues(tree, ports, options, clock, log) {
  const once = readOnce(tree);
  const budget = { left: options.writeBudget };
  const nothing = { done: [], left: [], refused: [] };
  const tracking = options.isTracking ? await syncTrackingIssues(once, ports, options, budget, clock, log) : nothing;
  const items = await syncActionItems(once, ports, options, budget, clock, log);
  return {
    done: [...tracking.done, ...items.done],
    left: [...tracking.left, ...items.left],
    refused: [...tracking.refused, ...items.refused]
  };
}
function readOnce(tree) {
  return { readRecords: lazy(() => tree.readRecords()), hasPath: (path) => tree.hasPath(path) };
}

export {
  planIssues,
  syncIssues
};
