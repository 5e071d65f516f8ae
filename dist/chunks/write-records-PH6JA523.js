import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AlreadyThereError,
  ChangedMeanwhileError,
  openRecordFolder
} from "./chunk-PSNVQZ6E.js";
import "./chunk-6DG7BXTN.js";
export {
  AlreadyThereError,
  ChangedMeanwhileError,
  openRecordFolder
};
