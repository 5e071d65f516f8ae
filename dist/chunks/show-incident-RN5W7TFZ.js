import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-HGKCNWAE.js";
import "./chunk-Z7BPGICA.js";
import "./chunk-MXZJYCTY.js";
import "./chunk-PHOI7XUO.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-NMTE5VIB.js";
import "./chunk-UI6GY2PL.js";
import "./chunk-I5AV2A74.js";
import "./chunk-GR6K77HO.js";
import "./chunk-RPB2JDHI.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-KAHVSTYD.js";
import "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
