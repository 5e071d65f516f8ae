import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY
} from "./chunk-ZFDVQ4NY.js";

// src/domain/authority.ts
var REPOSITORY_ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
var DECISIONS = /* @__PURE__ */ new Set([
  "severity",
  "role",
  "resolved",
  "closed",
  "reopened",
  "canceled",
  "duplicate",
  "redacted"
]);
function rightFor(event) {
  if (event.kind === "update" && event.audience === "public") return "publish";
  return DECISIONS.has(event.kind) ? "decide" : "respond";
}
function refuseUnauthorised(person, right, incident, policy) {
  const holds = rolesOf(person, incident);
  if (!isAtLeast(person.role, "triage") || !(isEnough(person, "respond", policy) || holds.length > 0)) {
    const { repository: repository2 } = rowFor("respond", policy);
    return {
      found: `somebody with the role ${person.role} on this repository`,
      expected: `the role ${repository2} or above, or a role in the incident`,
      fix: "Ask somebody of the response team to say it, or a maintainer for access."
    };
  }
  if (right === "respond" || isEnough(person, right, policy)) return null;
  const { repository, roles = [] } = rowFor(right, policy);
  const given = roles.filter((role) => incident.roles?.[role] !== void 0);
  if (given.length === 0 || given.some((role) => holds.includes(role))) return null;
  const holders = given.map((role) => `${incident.roles?.[role]} (${role.replaceAll("_", " ")})`);
  return {
    found: `somebody with the role ${person.role} on this repository`,
    expected: `${holders.join(" or ")}, or the role ${repository} or above`,
    fix: `Ask ${holders[0]} to say it.`
  };
}
function mayDeclare({ role }, policy) {
  return isAtLeast(role, rowFor("declare", policy).repository);
}
function roleFor(right, policy) {
  return rowFor(right, policy).repository;
}
function rolesOf({ login }, { roles = {} }) {
  return Object.keys(roles).filter((role) => roles[role]?.toLowerCase() === login.toLowerCase());
}
function isEnough({ role }, right, policy) {
  return isAtLeast(role, rowFor(right, policy).repository);
}
function rowFor(right, policy) {
  const rows = [...policy.authority ?? [], ...DEFAULT_POLICY.authority ?? []];
  return rows.find(({ may }) => may === right) ?? { may: right, repository: "admin" };
}
function isAtLeast(role, least) {
  return REPOSITORY_ROLES.indexOf(role) >= REPOSITORY_ROLES.indexOf(least);
}
function parseRepositoryRole(name) {
  return REPOSITORY_ROLES.find((role) => role === name) ?? null;
}

export {
  rightFor,
  refuseUnauthorised,
  mayDeclare,
  roleFor,
  parseRepositoryRole
};
