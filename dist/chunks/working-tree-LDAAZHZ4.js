import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-S2S2U5JF.js";
import "./chunk-GR6K77HO.js";
import "./chunk-KFBWPB6R.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-S7GNHCG3.js";
export {
  openListedTree,
  openWorkingTree
};
