import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requireIncident,
  showIncident
} from "./chunk-7UNY55T3.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-M73NYO62.js";
import "./chunk-QSTGAG5T.js";
import "./chunk-Y4BQP3ZY.js";
import "./chunk-O62S7T2P.js";
import "./chunk-Q2XCTVC6.js";
import "./chunk-DKVQ7F2R.js";
import "./chunk-TSJT54NK.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-2NVOLAXW.js";
import "./chunk-JGN7ZSOY.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";
export {
  requireIncident,
  showIncident
};
