import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __require
} from "./chunk-6DG7BXTN.js";

// src/domain/moment.ts
var addMonths = (...args) => __require("#on-demand/any-instant").addMonths(...args);
var dayOf = (...args) => __require("#on-demand/any-instant").dayOf(...args);
var parseDay = (...args) => __require("#on-demand/any-instant").parseDay(...args);
var parseMoment = (...args) => __require("#on-demand/any-instant").parseMoment(...args);

export {
  addMonths,
  dayOf,
  parseDay,
  parseMoment
};
