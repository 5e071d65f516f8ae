import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openListedTree,
  openWorkingTree
} from "./chunk-QVZLOC6H.js";
import "./chunk-GR6K77HO.js";
import "./chunk-ZWXBCHA5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-X5MZH4RU.js";
export {
  openListedTree,
  openWorkingTree
};
