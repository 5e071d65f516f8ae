import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-3HLNS4LR.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-B336OITC.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  openListedTree,
  openWorkingTree
};
