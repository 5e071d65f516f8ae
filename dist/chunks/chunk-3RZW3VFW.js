import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  __require
} from "./chunk-6DG7BXTN.js";

// src/domain/any-instant.ts
var parseAnyInstant = (...args) => __require("#on-demand/any-instant").parseAnyInstant(...args);
var writeInstant = (...args) => __require("#on-demand/any-instant").writeInstant(...args);

// src/domain/calendar.ts
function isDay(text) {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function daysIn(year, month) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
var zones = null;
function isZone(name) {
  zones ??= /* @__PURE__ */ new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  if (zones.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
function nearestZone(name) {
  return findNearest(name, Intl.supportedValuesOf("timeZone"));
}

// src/domain/instant.ts
function parseInstant(text) {
  return parseUsual(text) ?? parseAnyInstant(text);
}
function parseUsual(text) {
  if (text.length !== 20 || !hasSigns(text)) return null;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const hour = digitsAt(text, 11);
  const minute = digitsAt(text, 14);
  const second = digitsAt(text, 17);
  const isUsual = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isUsual || !(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return (((daysBefore(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1e3;
}
function hasSigns(text) {
  return text[4] === "-" && text[7] === "-" && text[10] === "T" && text[13] === ":" && text[16] === ":" && text[19] === "Z";
}
function digitsAt(text, at) {
  const ten = text.charCodeAt(at) - 48;
  const one = text.charCodeAt(at + 1) - 48;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}
function daysBefore(year, month, day) {
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return fromMarch * 365 + leapDays + dayOfYear - 719468;
}
function formatInstant(milliseconds) {
  return writeInstant(milliseconds);
}
function minutesBetween(from, to) {
  if (from === void 0 || to === void 0) return null;
  const start = parseInstant(from);
  const end = parseInstant(to);
  return start === null || end === null ? null : Math.round((end - start) / 6e4);
}

export {
  isDay,
  isZone,
  nearestZone,
  parseInstant,
  formatInstant,
  minutesBetween
};
