import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseDuration
} from "./chunk-7DY2GYW4.js";
import {
  Temporal,
  formatInstant,
  parseInstant
} from "./chunk-BN7HJHUB.js";

// src/domain/moment.ts
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
var DAY = /^\d{4}-\d\d-\d\d$/;
var MOMENT_FORMS = "an instant with its zone such as 2026-03-02T09:14:00Z, now, or 10m ago (m, h, d)";
var DAY_FORMS = "a day such as 2026-03-16, today, or in 14d";
function parseMoment(text, now) {
  const said = text.trim();
  if (said.toLowerCase() === "now") return formatInstant(now);
  const minutes = parseDuration(/^(\S+)\s*ago$/i.exec(said)?.[1]?.toLowerCase() ?? "");
  if (minutes !== null) return formatInstant(now - minutes * 6e4);
  return INSTANT.test(said) && parseInstant(said) !== null ? said : null;
}
function parseDay(text, now) {
  const said = text.trim();
  if (said.toLowerCase() === "today") return dayOf(now);
  const days = /^in\s+(\d{1,4})\s*d(?:ays?)?$/i.exec(said)?.[1];
  if (days !== void 0) return dayOf(now + Number(days) * 864e5);
  return DAY.test(said) && parseInstant(`${said}T00:00:00Z`) !== null ? said : null;
}
function dayOf(milliseconds) {
  return formatInstant(milliseconds).slice(0, 10);
}
function addMonths(day, months) {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export {
  MOMENT_FORMS,
  DAY_FORMS,
  parseMoment,
  parseDay,
  dayOf,
  addMonths
};
