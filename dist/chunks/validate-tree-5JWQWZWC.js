import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-T6DFYCQB.js";
import "./chunk-RKZBJFRF.js";
import "./chunk-ENDS2A6S.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-KAHVSTYD.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-X5MZH4RU.js";
export {
  hasErrors,
  validateTree
};
