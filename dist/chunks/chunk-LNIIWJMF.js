import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  statusOf
} from "./chunk-VNBM3O3O.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import {
  DEFAULT_POLICY
} from "./chunk-ZFDVQ4NY.js";
import {
  policyOf,
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  minutesBetween,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  compareText,
  incidentIdOf
} from "./chunk-IMNZ7IGY.js";

// src/domain/public-record.ts
function publicRecords(records) {
  return shownRecords(records, ["public"]);
}
function shownRecords(records, visibilities) {
  const policy = policyOf(records) ?? DEFAULT_POLICY;
  const incidents = recordsOf(records, "incident").filter(
    (incident) => visibilities.includes(incident.data.visibility)
  );
  const ids = new Set(incidents.map((incident) => incident.data.id));
  const items = /* @__PURE__ */ new Map();
  for (const { data } of recordsOf(records, "action-item")) {
    const incident = incidentIdOf(data.id);
    items.set(incident, [...items.get(incident) ?? [], data]);
  }
  const titles = new Map(recordsOf(records, "service").map(({ data }) => [data.id, data.title]));
  const timelines = new Map(recordsOf(records, "timeline").map(({ data }) => [data.incident, data]));
  return incidents.map(
    ({ data, body }) => ({
      id: data.id,
      title: data.title,
      kind: data.kind,
      type: data.type,
      severity: data.severity,
      gravity: gravityOf(data.severity, policy),
      status: data.status,
      services: data.services.map((name) => titles.get(name) ?? name),
      times: INCIDENT_TIMES.flatMap((name) => {
        const at = data.times[name];
        return at === void 0 ? [] : [{ name, at }];
      }),
      minutesTo: {
        // Time to acknowledge counts from detection, the others from when users began to be affected
        // (procedures, "Metrics for Improvement", Response Metrics).
        acknowledge: minutesBetween(data.times.detected, data.times.acknowledged),
        mitigate: minutesBetween(data.times.started, data.times.mitigated),
        resolve: minutesBetween(data.times.started, data.times.resolved)
      },
      usersAffected: data.impact?.users_affected ?? null,
      percentOfActiveUsers: data.impact?.percent_of_active_users ?? null,
      updates: updatesOf(timelines.get(data.id)?.entries ?? []),
      body,
      actionItems: (items.get(data.id) ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        status: item.status,
        due: item.due ?? null,
        isVerified: item.verified === true,
        issue: item.issue ?? null
      })),
      related: (data.related ?? []).filter((id) => ids.has(id)).sort(compareText)
    })
  ).sort((a, b) => startOf(b) - startOf(a) || compareText(b.id, a.id));
}
function updatesOf(entries) {
  return entries.flatMap(
    (entry) => entry.audience === "public" && entry.text !== void 0 ? [{ at: entry.at, status: statusOf(entry), text: entry.text }] : []
  ).sort((a, b) => (parseInstant(a.at) ?? 0) - (parseInstant(b.at) ?? 0));
}
function gravityOf(severity, policy) {
  const rank = policy.severities.findIndex((one) => one.name === severity);
  return rank < 0 || rank > 2 ? 3 : rank;
}
function startOf(record) {
  return parseInstant(record.times[0]?.at ?? "") ?? 0;
}

export {
  publicRecords,
  shownRecords
};
