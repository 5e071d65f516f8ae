import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasErrors,
  validateTree
} from "./chunk-2YU5MDG6.js";
import "./chunk-UF3ZP4QT.js";
import "./chunk-GI7BVMH3.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-5DV5LLPF.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-KAHVSTYD.js";
import "./chunk-7MUI57YV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-36IOLSJ7.js";
import "./chunk-S7GNHCG3.js";
export {
  hasErrors,
  validateTree
};
