import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
} from "./chunk-XL2OQDNR.js";
import "./chunk-ZWXBCHA5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-X5MZH4RU.js";
export {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
};
