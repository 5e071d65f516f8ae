import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-G4IPLSXK.js";
import "./chunk-MJ5E2Q4N.js";
import "./chunk-RMFI5XWN.js";
import "./chunk-HO3YP4D3.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-XUCBVK4B.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-PCIUBVQA.js";
import "./chunk-BCD3J56W.js";
import "./chunk-IHTVDVHO.js";
import "./chunk-U7LXNDZB.js";
import "./chunk-DRNKWJAE.js";
import "./chunk-M73J2WIS.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
