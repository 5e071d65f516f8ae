import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-MIPD7LMY.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-BFB6PHQK.js";
import "./chunk-M73NYO62.js";
import "./chunk-HP4LU6A5.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-3HLNS4LR.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-H7ZMVKOF.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-YJXNRSTF.js";
import "./chunk-EZZ2KLG3.js";
import "./chunk-B336OITC.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  requireIncident,
  showIncident
};
