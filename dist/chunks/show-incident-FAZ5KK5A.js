import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-PBJ6KQZY.js";
import "./chunk-Y22XC5KY.js";
import "./chunk-JVKXIKUX.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-ENDS2A6S.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-KAHVSTYD.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-Z5MOKDW5.js";
import "./chunk-EZZ2KLG3.js";
import "./chunk-QVZLOC6H.js";
import "./chunk-GR6K77HO.js";
import "./chunk-ZWXBCHA5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-X5MZH4RU.js";
export {
  requireIncident,
  showIncident
};
