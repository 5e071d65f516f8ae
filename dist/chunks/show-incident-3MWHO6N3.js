import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-Z6RFXPET.js";
import "./chunk-XC5UHNDZ.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-M73NYO62.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-OKBUCFJ4.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-ESGQOYQB.js";
import "./chunk-EZZ2KLG3.js";
import "./chunk-URRMD3JS.js";
import "./chunk-I3E2BLMW.js";
import "./chunk-CN5CS7AF.js";
import "./chunk-CBVRKQOV.js";
import "./chunk-X5MZH4RU.js";
export {
  requireIncident,
  showIncident
};
