import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-5TADRND6.js";
import "./chunk-BJKEWY5Q.js";
import "./chunk-M73NYO62.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-OKBUCFJ4.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-CBVRKQOV.js";
import "./chunk-X5MZH4RU.js";
export {
  hasErrors,
  validateTree
};
