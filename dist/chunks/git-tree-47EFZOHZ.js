import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
} from "./chunk-35VD3W4A.js";
import "./chunk-U7LXNDZB.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
};
