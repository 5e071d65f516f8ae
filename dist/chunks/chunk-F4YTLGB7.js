import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  recordsOf
} from "./chunk-SFWTIU66.js";
import {
  compareText,
  idOfPath
} from "./chunk-IMNZ7IGY.js";

// src/domain/known-names.ts
function knownNames(records, policy) {
  const idsOf = (kind) => records.filter((record) => record.kind === kind).map((record) => idOfPath(record.path)).filter((id) => id !== null).sort(compareText);
  return {
    severities: policy.severities.map(({ name }) => name),
    types: policy.types.map(({ name }) => name),
    subtypes: policy.types.flatMap(({ subtypes }) => subtypes),
    roles: policy.roles.map(({ name }) => name),
    detections: [...policy.detection.monitoring, ...policy.detection.manual],
    contacts: policy.contacts.map(({ name }) => name),
    services: idsOf("service"),
    people: idsOf("person"),
    rosters: idsOf("roster"),
    runbooks: idsOf("runbook"),
    incidents: idsOf("incident").reverse()
  };
}
function mentionedServices(records, known) {
  const named = recordsOf(records, "incident").flatMap(({ data }) => data.services);
  return [.../* @__PURE__ */ new Set([...known.services, ...named])].sort(compareText);
}
function mentionedPeople(records, known) {
  const inRoles = recordsOf(records, "incident").flatMap(({ data }) => Object.values(data.roles ?? {}));
  const owners = recordsOf(records, "action-item").flatMap(({ data }) => data.owner ?? []);
  return [.../* @__PURE__ */ new Set([...known.people, ...inRoles, ...owners])].sort(compareText);
}

// src/domain/moment-forms.ts
var MOMENT_FORMS = "an instant with its zone such as 2026-03-02T09:14:00Z, now, or 10m ago (m, h, d)";
var DAY_FORMS = "a day such as 2026-03-16, today, or in 14d";

export {
  knownNames,
  mentionedServices,
  mentionedPeople,
  MOMENT_FORMS,
  DAY_FORMS
};
