import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-4IGRDFKL.js";
import "./chunk-2PEA2CAQ.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-O5RKMO54.js";
import "./chunk-TSJT54NK.js";
import "./chunk-DRNKWJAE.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  hasErrors,
  validateTree
};
