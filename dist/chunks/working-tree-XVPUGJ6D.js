import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-I5AV2A74.js";
import "./chunk-GR6K77HO.js";
import "./chunk-RPB2JDHI.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-S7GNHCG3.js";
export {
  openListedTree,
  openWorkingTree
};
