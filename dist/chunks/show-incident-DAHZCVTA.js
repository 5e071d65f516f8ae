import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-GCDFB3ZQ.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-BFB6PHQK.js";
import "./chunk-M73NYO62.js";
import "./chunk-RFB7PNT2.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-BFFSA3RC.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-SFWTIU66.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-MBURIOFY.js";
import "./chunk-EZZ2KLG3.js";
import "./chunk-RRB4EBVM.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  requireIncident,
  showIncident
};
