import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-MRLGUZOP.js";
import "./chunk-MUMIFWGO.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-E76GA24G.js";
import "./chunk-O5RKMO54.js";
import "./chunk-VIYTPTJV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-4BCZAQJX.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  hasErrors,
  validateTree
};
