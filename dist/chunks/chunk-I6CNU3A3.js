import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseMoment
} from "./chunk-5G4CWT3O.js";
import {
  parseDuration
} from "./chunk-T433ZVXS.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";

// src/domain/commands/when.ts
var DAY = 864e5;
var PAST_FORMS = "10m (ago), a time of day in UTC such as 09:14, or an instant such as 2026-03-02T09:14:00Z";
var FUTURE_FORMS = "30m, a time of day in UTC such as 10:15, or an instant such as 2026-03-02T10:15:00Z";
function parsePast(text, now) {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return formatInstant(now - minutes * 6e4);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today <= now ? today : today - DAY);
  const moment = parseMoment(text, now);
  const instant = moment === null ? null : parseInstant(moment);
  return instant === null || instant > now ? null : moment;
}
function parseFuture(text, now) {
  const minutes = parseDuration(text.toLowerCase());
  if (minutes !== null) return minutes === 0 ? null : formatInstant(now + minutes * 6e4);
  const today = timeOfDay(text, now);
  if (today !== null) return formatInstant(today > now ? today : today + DAY);
  const instant = parseInstant(text);
  return instant === null || instant <= now ? null : text;
}
function timeOfDay(text, now) {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)Z?$/i.exec(text) ?? [];
  if (hours === void 0 || minutes === void 0) return null;
  return Math.floor(now / DAY) * DAY + (Number(hours) * 60 + Number(minutes)) * 6e4;
}

export {
  PAST_FORMS,
  FUTURE_FORMS,
  parsePast,
  parseFuture
};
