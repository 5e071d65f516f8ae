import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
} from "./chunk-AORWYZEU.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";
export {
  findMergeBase,
  hasUncommittedRecords,
  isTopLevel,
  listChangedPaths,
  openGitTree,
  resolveCommit
};
