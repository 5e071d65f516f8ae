import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyToTheEnd,
  editRecords,
  followRenames,
  isSameNames,
  planSync,
  planToTheEnd,
  syncActionItems
} from "./chunk-EU7OPUTT.js";
import {
  nextDeadline
} from "./chunk-JIHO57XP.js";
import {
  entriesOf
} from "./chunk-WZBFU4RG.js";
import {
  policyInForce
} from "./chunk-XEL4254Z.js";
import {
  momentText
} from "./chunk-JVKXIKUX.js";
import {
  cutLine,
  formatManaged,
  parseManaged
} from "./chunk-3USJH5QO.js";
import {
  literalMarkdown,
  neutraliseMentions
} from "./chunk-CKS7AWKL.js";
import {
  lazy
} from "./chunk-BJKEWY5Q.js";
import {
  INCIDENT_TIMES,
  isOpen
} from "./chunk-3QHRAA5O.js";
import {
  recordsOf
} from "./chunk-OKBUCFJ4.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-MFU5EFFV.js";
import {
  folderOf
} from "./chunk-CBVRKQOV.js";

// src/domain/checklist.ts
function checklistsOf(incident, policy, entries) {
  const own = policy.severities.find(({ name }) => name === incident.severity)?.checklist;
  const others = new Set(policy.severities.map(({ checklist }) => checklist).filter((name) => name !== own));
  const ticked = tickedItems(entries);
  return Object.entries(policy.checklists).filter(([name]) => !others.has(name)).map(([name, { title, items }]) => ({
    title,
    items: items.map((text, index) => {
      const key = `${name}-${index + 1}`;
      return { key, text, isTicked: ticked.has(key) };
    })
  }));
}
var TICK = /^tick ([a-z0-9_-]+) (\d+)$/;
function tickedItems(entries) {
  const ticked = /* @__PURE__ */ new Set();
  for (const { key = "" } of entries) {
    const item = TICK.exec(key)?.[1];
    if (item === void 0) continue;
    if (!ticked.delete(item)) ticked.add(item);
  }
  return ticked;
}
function tickEntry(item, list, entries, { at, by, source }) {
  const before = entries.filter(({ key = "" }) => TICK.exec(key)?.[1] === item.key).length;
  const text = `${item.isTicked ? "Not done after all" : "Done"}: ${item.text} (${list})`;
  const origin = source === void 0 ? {} : { source };
  return { at, by, kind: "note", text, ...origin, key: `tick ${item.key} ${before + 1}` };
}

// src/domain/plan/plan-tracking-issues.ts
var INCIDENT_LABEL = "incident";
var OVERDUE_LABEL = "overdue";
function planTrackingIssues(facts) {
  const create = facts.desired.flatMap((desired) => {
    if (desired.state !== "open" || trackingOf(desired, facts.observed) !== null) return [];
    const { key, title, block, labels, assignees } = desired;
    return [{ kind: "create-issue", key, title, body: block, labels, assignees }];
  });
  if (create.length > 0) return create;
  const commit = planCommit(facts);
  if (commit !== null) return [commit];
  return facts.desired.flatMap((desired) => [
    ...planUpdate(desired, facts.observed),
    ...closeDoubles(desired, facts.observed)
  ]);
}
function trackingOf({ key }, observed) {
  const own = observed.filter((issue) => issue.key === key);
  return own.sort((a, b) => a.number - b.number)[0] ?? null;
}
function planCommit(facts) {
  const linked = [];
  const ticked = [];
  const edits = facts.desired.flatMap((desired) => {
    const issue = trackingOf(desired, facts.observed);
    if (issue === null) return [];
    const { key: id, path, timelinePath } = desired;
    const entries = findTicks(desired, issue, facts);
    if (issue.number !== desired.linked) linked.push(id);
    if (entries.length > 0) ticked.push(id);
    return [
      ...issue.number === desired.linked ? [] : [{ path, id, set: { tracking_issue: issue.number } }],
      ...entries.length === 0 ? [] : [{ path: timelinePath, id, set: {}, append: entries }]
    ];
  });
  if (edits.length === 0) return null;
  const name = (ids) => ids.length === 1 ? String(ids[0]) : `${ids.length} incidents`;
  const parts = [
    ...ticked.length === 0 ? [] : [`take over the ticks of ${name(ticked)}`],
    ...linked.length === 0 ? [] : [`link ${name(linked)} to ${linked.length === 1 ? "its issue" : "their issues"}`]
  ];
  const text = parts.join("; ");
  return { kind: "edit-records", message: text.slice(0, 1).toUpperCase() + text.slice(1), edits };
}
function findTicks({ checklists, entries }, issue, { change, automation, repositoryUrl }) {
  const wasTicked = new Set(issue.synced.ticked);
  const who = change?.issue === issue.number ? change : automation;
  const source = `${repositoryUrl}/issues/${issue.number}`;
  return checklists.flatMap(
    ({ title, items }) => items.flatMap((item) => {
      const box = issue.boxes.get(item.key);
      if (box === void 0 || box === item.isTicked || box === wasTicked.has(item.key)) return [];
      return [tickEntry(item, title, entries, { at: who.at, by: who.by, source })];
    })
  );
}
function closeDoubles(desired, observed) {
  const counts = trackingOf(desired, observed);
  return observed.filter((issue) => issue.key === desired.key && issue !== counts && issue.state === "open").map((issue) => ({
    kind: "update-issue",
    key: desired.key,
    number: issue.number,
    changes: { state: "closed", stateReason: "not_planned" },
    seen: seenOf(issue),
    reason: `#${counts?.number} stands for the same incident`
  }));
}
function seenOf({ title, state, labels, assignees, body }) {
  return { title, state, labels, assignees, body };
}
function planUpdate(desired, observed) {
  const issue = trackingOf(desired, observed);
  if (issue === null) return [];
  const { before, block, after: after2 } = issue;
  const changes = {};
  const reasons = [];
  const change = (isNeeded, what, values) => {
    if (!isNeeded) return;
    Object.assign(changes, values);
    reasons.push(what);
  };
  change(desired.block !== block, "text", { body: before + desired.block + after2 });
  change(desired.title !== issue.title, "title", { title: desired.title });
  const labels = [...desired.labels, ...issue.labels.filter((label) => !isManagedLabel(label))];
  change(!isSameNames(labels, issue.labels), "labels", { labels });
  const others = issue.assignees.filter((login) => !includes(issue.synced.assignees, login));
  const isAssigned = isSameNames(desired.assignees, issue.synced.assignees);
  const assignees = [...desired.assignees, ...others.filter((login) => !includes(desired.assignees, login))];
  change(!isAssigned, "roles", { assignees });
  const isOpen2 = desired.state === "open";
  const state = isOpen2 ? { state: "open", stateReason: "reopened" } : {
    state: "closed",
    stateReason: desired.state === "completed" ? "completed" : "not_planned"
  };
  change(isOpen2 !== (issue.state === "open"), "status", state);
  if (reasons.length === 0) return [];
  const reason = `${reasons.join(", ")} changed in ${desired.path}`;
  return [
    { kind: "update-issue", key: desired.key, number: issue.number, changes, seen: seenOf(issue), reason }
  ];
}
function isManagedLabel(label) {
  return label === INCIDENT_LABEL || label === OVERDUE_LABEL || /^(?:severity|status):/.test(label);
}
function includes(logins, login) {
  return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}

// src/records/observed-tracking.ts
var BOX = /^- \[([ xX])\] .*<!-- ([a-z0-9_-]+) -->[ \t]*$/gm;
function parseTrackingIssue(issue) {
  const managed = parseManaged(issue.body);
  if (managed === null || managed.role !== "tracking") return null;
  const { number, title, state, labels, assignees } = issue;
  const { key, before, block, after: after2, synced } = managed;
  const list = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return {
    ...{ key, number, title, state, labels, assignees, before, block, after: after2 },
    body: before + block + after2,
    boxes: new Map([...managed.text.matchAll(BOX)].map(([, box, name = ""]) => [name, box !== " "])),
    synced: { assignees: list(synced?.["assignees"]), ticked: list(synced?.["ticked"]) }
  };
}
function adoptIssue(issue, key) {
  const { number, title, state, labels, assignees } = issue;
  const text = (issue.body ?? "").replaceAll("\r\n", "\n");
  const before = text.trim() === "" ? "" : `${text.trimEnd()}

`;
  return {
    ...{ key, number, title, state, labels, assignees, before, block: "", after: "" },
    // What the issue said when it was looked at, which `before` need not say to the byte.
    body: text,
    boxes: /* @__PURE__ */ new Map(),
    synced: { assignees: [], ticked: [] }
  };
}

// src/render/tracking-issue.ts
var LONGEST_TITLE = 250;
function renderTrackingIssue({ path, data: incident }, entries, { policy, fileUrl, now }) {
  const checklists = checklistsOf(incident, policy, entries);
  const deadline = nextDeadline(incident, policy);
  const isOverdue = deadline !== null && (parseInstant(deadline.due) ?? now) < now;
  const assignees = [...new Set(Object.values(incident.roles ?? {}))];
  const timelinePath = `${folderOf(incident.id)}/timeline.yml`;
  const ticked = checklists.flatMap(
    ({ items }) => items.filter((item) => item.isTicked).map(({ key }) => key)
  );
  const text = [
    renderFacts(incident, policy, deadline),
    "",
    `[Record](${fileUrl(path)}) \xB7 [timeline](${fileUrl(timelinePath)}). Say what happens in comments: \`/ack\`, \`/update\`, \`/mitigate\`, \`/resolve\`; \`/help\` lists all. Boxes that you tick go into the timeline.`,
    "",
    ...checklists.flatMap((list, index) => renderChecklist(list, index < 2 && isOpen(incident.status)))
  ].join("\n");
  return {
    key: incident.id,
    path,
    timelinePath,
    linked: incident.tracking_issue ?? null,
    title: cutLine(`${incident.id}: ${incident.title}`, LONGEST_TITLE),
    block: formatManaged("tracking", incident.id, { assignees, ticked }, text),
    labels: [
      INCIDENT_LABEL,
      `severity:${incident.severity}`,
      `status:${incident.status}`,
      ...isOverdue ? [OVERDUE_LABEL] : []
    ],
    assignees,
    state: stateOf(incident),
    checklists,
    entries
  };
}
function stateOf({ status }) {
  if (status === "canceled" || status === "duplicate") return "not_planned";
  return status === "closed" ? "completed" : "open";
}
function renderFacts(incident, policy, deadline) {
  const { times, roles = {}, impact, resolution_expected: expected } = incident;
  const title = (role) => policy.roles.find(({ name }) => name === role)?.title ?? role;
  const reached = INCIDENT_TIMES.flatMap((name) => {
    const at = times[name];
    return at === void 0 ? [] : [`${name} ${momentText(at)}`];
  });
  const rows = [
    ["Severity", incident.severity],
    ["Status", incident.status],
    ["Next", deadline === null ? void 0 : describeDeadline(deadline)],
    ["Expected to be resolved", expected === void 0 ? void 0 : `${momentText(expected)} UTC`],
    ["Services", incident.services.join(", ")],
    ["Impact", impact?.description],
    ...policy.roles.map(({ name }) => [title(name), roles[name] ?? "nobody yet"]),
    ["Times (UTC)", reached.join(", ")]
  ];
  return [
    "| | |",
    "| --- | --- |",
    ...rows.flatMap(
      ([name, value]) => value === void 0 ? [] : [`| ${literalMarkdown(name)} | ${literalMarkdown(value)} |`]
    )
  ].join("\n");
}
function describeDeadline({ what, due }) {
  return `${what === "update" ? "the next update" : `to ${what}`} by ${momentText(due)} UTC`;
}
function escapeHtml(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return neutraliseMentions(text.replaceAll(/[&<>]/g, (character) => names[character] ?? ""));
}
function renderChecklist({ title, items }, isUnfolded) {
  const done = items.filter(({ isTicked }) => isTicked).length;
  const boxes = items.map(
    ({ key, text, isTicked }) => `- [${isTicked ? "x" : " "}] ${literalMarkdown(text)} <!-- ${key} -->`
  );
  const count = `(${done} of ${items.length})`;
  if (isUnfolded) return [`**${literalMarkdown(title)}** ${count}`, "", ...boxes, ""];
  return [`<details><summary>${escapeHtml(title)} ${count}</summary>`, "", ...boxes, "", "</details>", ""];
}

// src/app/sync-tracking-issues.ts
var AUTOMATION = "incident-as-code";
var TRACKING = {
  plan: (state) => planTrackingIssues(factsOf(state)),
  after,
  numbers: ({ observed }) => observed.map(({ number }) => number)
};
async function planTracking(tree, ports, options, clock) {
  return planToTheEnd(await observe(tree, ports, options, clock), TRACKING);
}
async function syncTrackingIssues(tree, ports, options, budget, clock, log) {
  const state = await observe(tree, ports, options, clock);
  return applyToTheEnd(state, TRACKING, ports, budget, clock, log);
}
async function observe(tree, ports, options, clock) {
  const { isPublic, defaultBranch } = await ports.repository.describe();
  const state = {
    ...options,
    ...{ isPublic, defaultBranch },
    records: tree.readRecords(),
    observed: [],
    now: clock.now(),
    givenUp: /* @__PURE__ */ new Set()
  };
  const issues = /* @__PURE__ */ new Map();
  const add = (found) => {
    for (const issue of found) issues.set(issue.number, issue);
  };
  const observed = () => [...issues.values()].flatMap((issue) => parseTrackingIssue(issue) ?? []);
  add(await ports.issues.listIssues(INCIDENT_LABEL, { which: "open" }));
  const desired = desiredOf({ ...state, observed: observed() });
  const known = followRenames(desired, observed());
  const missing = desired.filter((one) => trackingOf(one, known) === null);
  if (missing.some(({ linked }) => linked === null)) {
    add(await ports.issues.listIssues(INCIDENT_LABEL, { which: "newest" }));
  }
  const adopted = [];
  for (const { key, linked } of missing) {
    if (linked === null) continue;
    const issue = issues.get(linked) ?? await ports.issues.getIssue(linked);
    if (issue === null) continue;
    issues.set(linked, issue);
    if (parseManaged(issue.body) === null) adopted.push(adoptIssue(issue, key));
  }
  const all = [...observed(), ...adopted];
  return { ...state, observed: all.sort((a, b) => a.number - b.number) };
}
function factsOf(state) {
  const { change, repositoryUrl, now } = state;
  const desired = desiredOf(state).filter(({ key }) => !state.givenUp.has(key));
  const observed = followRenames(desired, state.observed);
  return { desired, observed, change, repositoryUrl, automation: { by: AUTOMATION, at: formatInstant(now) } };
}
function desiredOf(state) {
  const { records, isPublic, defaultBranch, repositoryUrl, now } = state;
  const fileUrl = (path) => `${repositoryUrl}/blob/${defaultBranch}/${path}`;
  const around = { policy: policyInForce(records), fileUrl, now };
  return recordsOf(records, "incident").flatMap((incident) => {
    const { id, status, visibility, tracking_issue } = incident.data;
    const isKnown = state.observed.some(({ key, number }) => key === id || number === tracking_issue);
    const isWanted = isOpen(status) || isKnown;
    if (!isWanted || visibility === "restricted" && isPublic) return [];
    return [renderTrackingIssue(incident, entriesOf(records, id), around)];
  });
}
function after(state, effect, applied) {
  const giveUp = (keys) => ({ ...state, givenUp: /* @__PURE__ */ new Set([...state.givenUp, ...keys]) });
  switch (effect.kind) {
    case "create-issue": {
      const issue = applied.kind === "issue-created" ? parseTrackingIssue(applied.issue) : null;
      return issue === null ? giveUp([effect.key]) : { ...state, observed: [...state.observed, issue] };
    }
    case "update-issue": {
      if (applied.kind !== "done") return giveUp([effect.key]);
      const observed = state.observed.map((issue) => {
        if (issue.number !== effect.number) return issue;
        return parseTrackingIssue({ ...issue, stateReason: null, ...effect.changes }) ?? issue;
      });
      return { ...state, observed };
    }
    case "edit-records": {
      if (applied.kind !== "committed") return giveUp(effect.edits.map(({ id }) => id));
      const { dropped } = applied;
      const lost = effect.edits.filter(({ path }) => dropped.has(path)).map(({ id }) => id);
      const edited = effect.edits.filter(({ path }) => !dropped.has(path));
      return { ...giveUp(lost), records: editRecords(state.records, edited) };
    }
    default:
      return state;
  }
}

// src/app/sync-issues.ts
async function planIssues(tree, ports, options, clock, log) {
  const once = readOnce(tree);
  const tracking = options.isTracking ? await planTracking(once, ports, options, clock) : [];
  return [...tracking, ...await planSync(once, ports, options, log)];
}
async function syncIssues(tree, ports, options, clock, log) {
  const once = readOnce(tree);
  const budget = { left: options.writeBudget };
  const nothing = { done: [], left: [], refused: [] };
  const tracking = options.isTracking ? await syncTrackingIssues(once, ports, options, budget, clock, log) : nothing;
  const items = await syncActionItems(once, ports, options, budget, clock, log);
  return {
    done: [...tracking.done, ...items.done],
    left: [...tracking.left, ...items.left],
    refused: [...tracking.refused, ...items.refused]
  };
}
function readOnce(tree) {
  return { readRecords: lazy(() => tree.readRecords()), hasPath: (path) => tree.hasPath(path) };
}

export {
  planIssues,
  syncIssues
};
