import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-7JA2F3TO.js";
import "./chunk-7JL364NN.js";
import "./chunk-M73NYO62.js";
import "./chunk-R66ORXEF.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-SFWTIU66.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  hasErrors,
  validateTree
};
