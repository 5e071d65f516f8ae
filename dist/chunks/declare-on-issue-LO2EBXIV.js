import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  declareOnIssue,
  fieldNames,
  onlyService,
  proposedFor
} from "./chunk-CSOORJFC.js";
import "./chunk-XNBMWJUB.js";
import "./chunk-F4YTLGB7.js";
import "./chunk-KG5RQIGY.js";
import "./chunk-DPLH4XXG.js";
import "./chunk-DOX7Q6PU.js";
import "./chunk-G63WZGRS.js";
import "./chunk-3IO6GKX5.js";
import "./chunk-ZF6RHY6M.js";
import "./chunk-EF6QPE4J.js";
import "./chunk-BFB6PHQK.js";
import "./chunk-7JL364NN.js";
import "./chunk-M73NYO62.js";
import "./chunk-KCXLCVCU.js";
import "./chunk-RNSCO5IM.js";
import "./chunk-TRJCRDX4.js";
import "./chunk-QNVTCYQJ.js";
import "./chunk-R66ORXEF.js";
import "./chunk-5JFWUWIR.js";
import "./chunk-VFHV4NIV.js";
import "./chunk-3SE6ERZD.js";
import "./chunk-3QHRAA5O.js";
import "./chunk-SFWTIU66.js";
import "./chunk-7NK3TNLV.js";
import "./chunk-ZFDVQ4NY.js";
import "./chunk-MFU5EFFV.js";
import "./chunk-YKVLQ6T5.js";
import "./chunk-6JFX7KLU.js";
import "./chunk-52TABS7Q.js";
import "./chunk-E42WH3AI.js";
import "./chunk-QDVVJMNP.js";
import "./chunk-RRB4EBVM.js";
import "./chunk-IMNZ7IGY.js";
import "./chunk-X5MZH4RU.js";
export {
  declareOnIssue,
  fieldNames,
  onlyService,
  proposedFor
};
