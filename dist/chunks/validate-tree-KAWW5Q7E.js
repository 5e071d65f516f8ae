import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-SMEEBPKS.js";
import "./chunk-NTXAVCLM.js";
import "./chunk-7DY2GYW4.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-524OC5AH.js";
import "./chunk-O5RKMO54.js";
import "./chunk-BN7HJHUB.js";
import "./chunk-4BCZAQJX.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  hasErrors,
  validateTree
};
