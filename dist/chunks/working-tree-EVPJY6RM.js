import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-BCD3J56W.js";
import "./chunk-IHTVDVHO.js";
import "./chunk-U7LXNDZB.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  openListedTree,
  openWorkingTree
};
