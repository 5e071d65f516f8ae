import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-W3KGQHX2.js";
import "./chunk-BNDLLETV.js";
import "./chunk-PBM4SU2M.js";
import "./chunk-OVUJJCEK.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-VIYTPTJV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-UI6GY2PL.js";
import "./chunk-AP775FSU.js";
import "./chunk-MP55NLE2.js";
import "./chunk-J7QXFFRG.js";
import "./chunk-4BCZAQJX.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
