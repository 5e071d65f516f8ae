import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-URRMD3JS.js";
import "./chunk-I3E2BLMW.js";
import "./chunk-CN5CS7AF.js";
import "./chunk-CBVRKQOV.js";
import "./chunk-X5MZH4RU.js";
export {
  openListedTree,
  openWorkingTree
};
