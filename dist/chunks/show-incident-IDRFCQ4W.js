import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-EZG7SWSB.js";
import "./chunk-MXZJYCTY.js";
import "./chunk-RMFI5XWN.js";
import "./chunk-QMUXKDMH.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-UI6GY2PL.js";
import "./chunk-BCD3J56W.js";
import "./chunk-IHTVDVHO.js";
import "./chunk-U7LXNDZB.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-DRNKWJAE.js";
import "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
