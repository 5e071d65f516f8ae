import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-CIC5Q5G2.js";
import "./chunk-KM46IQ3Q.js";
import "./chunk-6B4NARVK.js";
import "./chunk-R6V5WDUU.js";
import "./chunk-7DY2GYW4.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-BN7HJHUB.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-UI6GY2PL.js";
import "./chunk-LCZMJWKN.js";
import "./chunk-MP55NLE2.js";
import "./chunk-QNY22R6M.js";
import "./chunk-4BCZAQJX.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
