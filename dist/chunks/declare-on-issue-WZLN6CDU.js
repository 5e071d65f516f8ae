import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  declareOnIssue,
  fieldNames,
  onlyService,
  proposedFor
} from "./chunk-RBKDTQQV.js";
import "./chunk-3P5AUMV4.js";
import "./chunk-F4YTLGB7.js";
import "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import "./chunk-BPPW74N6.js";
import "./chunk-I6CNU3A3.js";
import "./chunk-6OIYNFLA.js";
import "./chunk-AD5M6RL3.js";
import "./chunk-5G4CWT3O.js";
import "./chunk-AETSOBBE.js";
import "./chunk-KMRCBTCG.js";
import "./chunk-M73NYO62.js";
import "./chunk-T433ZVXS.js";
import "./chunk-VFHV4NIV.js";
import "./chunk-N32DL7OS.js";
import "./chunk-WFH5KQFG.js";
import "./chunk-VHMCSZIG.js";
import "./chunk-MT4BNTAQ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-SDLTUHSC.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-VNBM3O3O.js";
import "./chunk-TSJT54NK.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-UIIP5HSU.js";
import "./chunk-SFWTIU66.js";
import "./chunk-3RZW3VFW.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-52TABS7Q.js";
import "./chunk-E42WH3AI.js";
import "./chunk-6JFX7KLU.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-4RAW2LUT.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-7R4SZTTN.js";
import "./chunk-KTNJQRWY.js";
import "./chunk-6DG7BXTN.js";
export {
  declareOnIssue,
  fieldNames,
  onlyService,
  proposedFor
};
