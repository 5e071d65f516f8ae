import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeDeclaration,
  planDeclarationComment
} from "./chunk-Y54KGBKT.js";
import "./chunk-C23PNNOE.js";
import "./chunk-RRVXPHUH.js";
import "./chunk-T433ZVXS.js";
import "./chunk-SOBYEX4Z.js";
import "./chunk-7D5R7AZP.js";
import "./chunk-O62S7T2P.js";
import "./chunk-SDLTUHSC.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-6DG7BXTN.js";
export {
  describeDeclaration,
  planDeclarationComment
};
