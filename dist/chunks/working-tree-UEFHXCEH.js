import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-AP775FSU.js";
import "./chunk-MP55NLE2.js";
import "./chunk-J7QXFFRG.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  openListedTree,
  openWorkingTree
};
