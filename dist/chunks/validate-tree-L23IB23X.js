import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-FXR4AQCZ.js";
import "./chunk-LDFR63KY.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-IIADESVM.js";
import "./chunk-O5RKMO54.js";
import "./chunk-XUCBVK4B.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-DRNKWJAE.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  hasErrors,
  validateTree
};
