import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-SRKX4YZY.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import "./chunk-R66ORXEF.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";
export {
  hasErrors,
  validateTree
};
