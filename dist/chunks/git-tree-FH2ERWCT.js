import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
} from "./chunk-IXX74VAC.js";
import "./chunk-S4K2VKFS.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
};
