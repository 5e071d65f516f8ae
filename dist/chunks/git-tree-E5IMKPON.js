import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
} from "./chunk-ATXZ3MUZ.js";
import "./chunk-RRB4EBVM.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
};
