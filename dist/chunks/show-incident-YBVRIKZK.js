import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-JVHFK3KO.js";
import "./chunk-KM46IQ3Q.js";
import "./chunk-6B4NARVK.js";
import "./chunk-MNFH6HNR.js";
import "./chunk-7DY2GYW4.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-BN7HJHUB.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-UI6GY2PL.js";
import "./chunk-YATVVWK5.js";
import "./chunk-MP55NLE2.js";
import "./chunk-ZZ5XRY4D.js";
import "./chunk-4BCZAQJX.js";
import "./chunk-3YIVT6MG.js";
import "./chunk-S7GNHCG3.js";
export {
  requireIncident,
  showIncident
};
