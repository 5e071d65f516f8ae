import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-BFFSA3RC.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-RRB4EBVM.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  openListedTree,
  openWorkingTree
};
