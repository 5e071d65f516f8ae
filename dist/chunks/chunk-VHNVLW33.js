import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

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

// src/domain/same-names.ts
function isSameNames(one, other) {
  const [left, right] = [one, other].map((names) => new Set(names.map((name) => name.toLowerCase())));
  return left !== void 0 && right !== void 0 && left.size === right.size && [...left].every((name) => right.has(name));
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
  const { before, block, after } = issue;
  const changes = {};
  const reasons = [];
  const change = (isNeeded, what, values) => {
    if (!isNeeded) return;
    Object.assign(changes, values);
    reasons.push(what);
  };
  change(desired.block !== block, "text", { body: before + desired.block + after });
  change(desired.title !== issue.title, "title", { title: desired.title });
  const labels = [...desired.labels, ...issue.labels.filter((label) => !isManagedLabel(label))];
  change(!isSameNames(labels, issue.labels), "labels", { labels });
  const others = issue.assignees.filter((login) => !includes(issue.synced.assignees, login));
  const isAssigned = isSameNames(desired.assignees, issue.synced.assignees);
  const assignees = [...desired.assignees, ...others.filter((login) => !includes(desired.assignees, login))];
  change(!isAssigned, "roles", { assignees });
  const isOpen = desired.state === "open";
  const state = isOpen ? { state: "open", stateReason: "reopened" } : {
    state: "closed",
    stateReason: desired.state === "completed" ? "completed" : "not_planned"
  };
  change(isOpen !== (issue.state === "open"), "status", state);
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

export {
  isSameNames,
  checklistsOf,
  INCIDENT_LABEL,
  OVERDUE_LABEL,
  planTrackingIssues,
  trackingOf
};
