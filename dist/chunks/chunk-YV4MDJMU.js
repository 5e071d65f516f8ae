import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  INCIDENT_LABEL,
  OVERDUE_LABEL,
  checklistsOf,
  isSameNames,
  planTrackingIssues,
  trackingOf
} from "./chunk-VHNVLW33.js";
import {
  formatManaged,
  nextDeadline,
  parseManaged,
  replaceSynced
} from "./chunk-RRVXPHUH.js";
import {
  checkSome
} from "./chunk-KMRCBTCG.js";
import {
  closeFence,
  neutraliseMarkdownMentions
} from "./chunk-MN6EQBQM.js";
import {
  applyEffects,
  applyRecordEdit
} from "./chunk-IFZNYK2E.js";
import {
  cutLine,
  shorten
} from "./chunk-SOBYEX4Z.js";
import {
  literalMarkdown,
  neutraliseMentions
} from "./chunk-7D5R7AZP.js";
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  ACTION_ITEM_LABEL
} from "./chunk-VFHV4NIV.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import {
  isOpen
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  recordsOf,
  timelineEntries
} from "./chunk-SFWTIU66.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  folderOf,
  idOfPath,
  incidentIdOf,
  messageOf,
  recordKindOf
} from "./chunk-IMNZ7IGY.js";

// src/domain/action-item-fields.ts
var FIELD_NAMES = [
  "title",
  "status",
  "verification",
  "owner",
  "due",
  "horizon",
  "priority",
  "prose"
];
var VERIFICATION_LABEL = "needs verification";
function isManagedLabel(label) {
  return label === ACTION_ITEM_LABEL || label === VERIFICATION_LABEL || /^(?:severity|horizon|priority):/.test(label);
}
function fieldsOf(state) {
  return {
    title: state.title.trim(),
    status: state.state,
    verification: state.labels.includes(VERIFICATION_LABEL) ? "needed" : "none",
    owner: state.assignees[0] ?? "",
    due: state.due,
    horizon: valuesOf("horizon", state.labels)[0] ?? "",
    priority: valuesOf("priority", state.labels)[0] ?? "",
    prose: state.prose
  };
}
function shownFieldsOf(shown, base) {
  const other = (values, before) => values.find((value) => !isSameValue(value, before)) ?? before;
  const assignees = shown.assignees.filter((login) => login !== "");
  const hasOwner = assignees.length === 0 || assignees.some((login) => isSameValue(login, base.owner));
  return {
    title: shown.title.trim(),
    status: shown.state,
    verification: shown.labels.includes(VERIFICATION_LABEL) ? "needed" : "none",
    owner: hasOwner ? base.owner : assignees[0] ?? base.owner,
    due: shown.due ?? base.due,
    horizon: other(valuesOf("horizon", shown.labels), base.horizon),
    priority: other(valuesOf("priority", shown.labels), base.priority),
    prose: shown.prose ?? base.prose
  };
}
function isSameField(field, one, other) {
  return field === "title" ? one === other : isSameValue(one, other);
}
function isSameValue(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function valuesOf(prefix, labels) {
  return labels.filter((label) => label.startsWith(`${prefix}:`)).map((label) => label.slice(prefix.length + 1));
}

// src/domain/fingerprint.ts
function fingerprint(text) {
  let forwards = 2166136261;
  let backwards = 2166136261;
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 16777619);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 16777619);
  }
  return [forwards, backwards].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

// src/domain/plan/merge-action-item.ts
function mergeActionItem(base, file, issue, rejected = {}) {
  const ours = fieldsOf(file);
  const before = base === null ? null : fieldsOf(base);
  const theirs = shownFieldsOf(issue, before ?? ours);
  const toFile = {};
  const toIssue = [];
  const conflicts = [];
  const take = (field) => {
    toFile[field] = theirs[field];
  };
  for (const field of FIELD_NAMES) {
    const isSame = (one, other) => isSameField(field, one[field], other[field]);
    if (isSame(ours, theirs)) continue;
    const why = rejected[field] ?? null;
    if (before !== null && isSame(before, ours) && why === null) {
      take(field);
      continue;
    }
    toIssue.push(field);
    const isTheirs = before === null || !isSame(before, theirs);
    if (isTheirs) conflicts.push({ field, file: ours[field], issue: theirs[field], why });
  }
  return { toFile, toIssue, conflicts };
}

// src/domain/plan/take-over.ts
function takeOver(fields, source, prose) {
  const { data } = source;
  const set = {};
  for (const key of ["title", "owner", "due", "horizon", "priority", "status"]) {
    const value = fields[key];
    if (value !== void 0) set[key] = value === "" ? null : value;
  }
  const isDone = (fields.status ?? data.status) === "done";
  if (fields.verification === "needed") set["verified"] = false;
  else if (fields.verification === "none") set["verified"] = isDone ? true : null;
  else if (fields.status === "open" && data.verified === true) set["verified"] = null;
  const body = fields.prose === void 0 || prose === null ? null : carryBack(source, prose);
  if (Object.keys(set).length === 0 && body === null) return null;
  const seen = { data: { ...data }, body: source.body };
  return body === null ? { set, seen } : { set, body, seen };
}
function carryBack({ body, shownBody }, prose) {
  const lineEnd = body.includes("\r\n") ? "\r\n" : "\n";
  const own = body.trim().split(/\r?\n/);
  const shown = shownBody.split("\n");
  const sources = new Map(shown.map((line, index) => [line, own[index]]));
  const lines = prose.split("\n").flatMap((line) => {
    if (sources.has(line) && sources.get(line) === void 0) return [];
    return [sources.get(line) ?? line];
  });
  const [lead = ""] = /^\s*/.exec(body) ?? [];
  return `${body.trim() === "" ? "" : lead}${lines.join(lineEnd).trim()}${lineEnd}`;
}

// src/domain/plan/plan-action-items.ts
function planActionItems(facts, renderConflict) {
  const create = facts.desired.flatMap((desired) => planCreation(desired, facts.observed));
  if (create.length > 0) return create;
  const commit = planCommit(facts);
  if (commit !== null) return [commit];
  const update = [
    ...facts.desired.flatMap((desired) => planUpdate(desired, facts, renderConflict)),
    ...planRemovals(facts)
  ];
  if (update.length > 0) return update;
  const publish = planPublication(facts);
  return publish === null ? [] : [publish];
}
function followRenames(desired, observed) {
  const wanted = new Set(desired.map((item) => item.key));
  const present = new Set(observed.map((issue) => issue.key));
  const renamed = new Map(
    desired.flatMap(
      (item) => item.linked === null || present.has(item.key) ? [] : [[item.linked, item.key]]
    )
  );
  return observed.map((issue) => {
    const key = renamed.get(issue.number);
    return key === void 0 || wanted.has(issue.key) ? issue : { ...issue, key };
  });
}
function mergeOf(desired, issue) {
  return mergeActionItem(issue.synced, desired.state, shownState(issue), desired.rejected);
}
function issueOf(key, observed) {
  return issuesOf(key, observed)[0] ?? null;
}
function issuesOf(key, observed) {
  return observed.filter((issue) => issue.key === key).sort((a, b) => a.number - b.number);
}
function shownState(issue) {
  const isCanceled = issue.stateReason === "not_planned" || issue.stateReason === "duplicate";
  return {
    title: issue.title,
    state: issue.state === "open" ? "open" : isCanceled ? "canceled" : "done",
    labels: issue.labels,
    assignees: issue.assignees,
    due: issue.due,
    prose: issue.proseName
  };
}
function planCreation(desired, observed) {
  if (desired.state.state !== "open" || issueOf(desired.key, observed) !== null) return [];
  const { title, labels, assignees } = desired.state;
  return [{ kind: "create-issue", key: desired.key, title, body: desired.block, labels, assignees }];
}
function planCommit({ desired, observed }) {
  const taken = [];
  const linked = [];
  const edits = desired.flatMap((item) => {
    const issue = issueOf(item.key, observed);
    if (issue === null) return [];
    const { toFile } = mergeOf(item, issue);
    const edit = takeOver(toFile, item.source, issue.prose);
    if (edit !== null) taken.push(item.key);
    if (issue.number !== item.linked) linked.push(item.key);
    const link = issue.number === item.linked ? {} : { issue: issue.number };
    if (edit === null && issue.number === item.linked) return [];
    return [{ path: item.path, id: item.key, ...edit, set: { ...edit?.set, ...link } }];
  });
  if (edits.length === 0) return null;
  return { kind: "edit-records", message: commitMessage(taken, linked), edits };
}
function commitMessage(taken, linked) {
  const name = (keys) => keys.length === 1 ? String(keys[0]) : `${keys.length} action items`;
  const parts = [
    ...taken.length === 0 ? [] : [`take over what changed on the issue${taken.length === 1 ? "" : "s"} of ${name(taken)}`],
    ...linked.length === 0 ? [] : [`link ${name(linked)} to ${linked.length === 1 ? "its issue" : "their issues"}`]
  ];
  const text = parts.join("; ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function planUpdate(desired, facts, renderConflict) {
  const [issue, ...duplicates] = issuesOf(desired.key, facts.observed);
  if (issue === void 0) return [];
  const conflict = conflictOf(desired, issue);
  const isTold = conflict === null || facts.told.get(issue.number)?.has(conflict.key) === true;
  return [
    // Before the issue is changed: afterwards nothing would show what it said.
    ...isTold ? [] : [tell(conflict, renderConflict)],
    ...updateIssue(desired, issue),
    ...duplicates.flatMap((other) => closeIssue(other, `#${issue.number} stands for the same action item`))
  ];
}
function conflictOf(item, issue) {
  const { conflicts } = mergeOf(item, issue);
  if (conflicts.length === 0) return null;
  return { key: `${item.key}/${fingerprint(JSON.stringify(conflicts))}`, item, issue, conflicts };
}
function tell(conflict, renderConflict) {
  const { key, issue } = conflict;
  return { kind: "write-comment", key, issue: issue.number, comment: null, body: renderConflict(conflict) };
}
function updateIssue(desired, issue) {
  const { state, block } = desired;
  const { synced } = issue;
  const { toIssue } = mergeOf(desired, issue);
  const changes = {};
  const reasons = [];
  if (block !== issue.block) {
    changes.body = issue.before + block + issue.after;
    reasons.push("text");
  }
  if (toIssue.includes("title")) {
    changes.title = state.title;
    reasons.push("title");
  }
  if (toIssue.includes("status")) {
    changes.state = state.state === "open" ? "open" : "closed";
    changes.stateReason = state.state === "open" ? "reopened" : state.state === "done" ? "completed" : "not_planned";
    reasons.push("status");
  }
  const labels = [...issue.labels.filter((label) => !isManagedLabel(label)), ...state.labels];
  const isFindable = issue.labels.includes(ACTION_ITEM_LABEL);
  const isAsWritten = isFindable && synced !== null && isSameNames(synced.labels, state.labels) && !touchesLabels(toIssue);
  if (!isAsWritten && !isSameNames(labels, issue.labels)) {
    changes.labels = labels;
    reasons.push("labels");
  }
  if (toIssue.includes("owner")) {
    const others = issue.assignees.filter((login) => !isSameNames([login], synced?.assignees ?? []));
    changes.assignees = [.../* @__PURE__ */ new Set([...state.assignees, ...others])];
    reasons.push("owner");
  }
  if (reasons.length === 0) return [];
  const reason = `${reasons.join(", ")} changed in ${desired.path}`;
  return [
    { kind: "update-issue", key: desired.key, number: issue.number, changes, seen: seenOf(issue), reason }
  ];
}
function seenOf({ title, state, labels, assignees, before, block, after: after2 }) {
  return { title, state, labels, assignees, body: before + block + after2 };
}
function touchesLabels(fields) {
  return ["horizon", "priority", "verification"].some((field) => fields.includes(field));
}
function planRemovals({ observed, present }) {
  if (present.unclear.has(null)) return [];
  return observed.filter(({ key }) => !present.keys.has(key) && !present.unclear.has(incidentIdOf(key))).flatMap((issue) => closeIssue(issue, "its action item was deleted"));
}
function closeIssue(issue, reason) {
  if (issue.state === "closed") return [];
  const { before, block, after: after2, synced } = issue;
  const body = synced === null ? {} : { body: before + replaceSynced(block, { ...synced, state: "canceled" }) + after2 };
  return [
    {
      kind: "update-issue",
      key: issue.key,
      number: issue.number,
      changes: { state: "closed", stateReason: "not_planned", ...body },
      seen: seenOf(issue),
      reason
    }
  ];
}
function planPublication(facts) {
  if (facts.headIsPublished !== false) return null;
  return {
    kind: "dispatch-workflow",
    workflow: facts.publishWorkflow,
    reason: "the newest commit was made by the automation and started no run"
  };
}

// src/records/observed-issue.ts
var PROSE_RULE = "\n\n---\n\n";
var DUE_ROW = /^\|[ \t]*Due[ \t]*\|(.*)\|[ \t]*$/m;
function parseActionItemIssue(issue, show) {
  const managed = parseManaged(issue.body);
  if (managed === null || managed.role !== "action-item") return null;
  const rule = managed.text.indexOf(PROSE_RULE.trimEnd());
  const facts = rule < 0 ? managed.text : managed.text.slice(0, rule);
  const prose = rule < 0 ? null : managed.text.slice(rule + PROSE_RULE.trimEnd().length).trim();
  return {
    key: managed.key,
    number: issue.number,
    title: issue.title,
    state: issue.state,
    stateReason: issue.stateReason,
    labels: issue.labels,
    assignees: issue.assignees,
    before: managed.before,
    block: managed.block,
    after: managed.after,
    due: parseDue(facts),
    prose,
    proseName: prose === null ? null : fingerprint(show(prose)),
    synced: parseSynced(managed.synced)
  };
}
function parseDue(facts) {
  const written = DUE_ROW.exec(facts)?.[1]?.replaceAll(/[\\`*_]/g, "").trim();
  if (written === void 0) return null;
  return written === NO_DAY ? "" : written;
}
var NO_DAY = "no day yet";
function parseSynced(state) {
  if (state === null) return null;
  const { title, state: status, labels, assignees, due, prose } = state;
  if (typeof title !== "string" || !isTextList(labels) || !isTextList(assignees)) return null;
  if (status !== "open" && status !== "done" && status !== "canceled") return null;
  if (typeof due !== "string" || typeof prose !== "string") return null;
  return { title, state: status, labels, assignees, due, prose };
}
function isTextList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/render/issue-body.ts
var LONGEST_BODY = 5e4;
function renderIssue(item, incident, fileUrl) {
  const prose = showProse(item.body);
  const state = syncedState(item.data, incident?.data ?? null, fingerprint(prose));
  const text = [
    // The facts come first: a code fence or a comment that the prose leaves open cannot hide them.
    "| Fact | Value |",
    "| --- | --- |",
    ...incident === null ? [] : [
      `| Incident | [${incident.data.id}](${fileUrl(incident.path)}) ${literalMarkdown(incident.data.title)} |`
    ],
    `| Owner | ${item.data.owner === void 0 ? "nobody yet" : `@${item.data.owner}`} |`,
    `| Due | ${item.data.due ?? "no day yet"} |`,
    `| Horizon, priority | ${item.data.horizon}, ${item.data.priority} |`,
    `| Status | ${item.data.status}${item.data.verified === true ? ", verified" : ""} |`,
    "",
    `Kept with [${item.path}](${fileUrl(item.path)}): what changes here, the title, the assignee, the labels, the day above, the text below, goes there, and the other way round.`,
    "",
    "---",
    "",
    prose
  ].join("\n");
  return {
    key: item.data.id,
    path: item.path,
    linked: item.data.issue ?? null,
    block: formatManaged("action-item", item.data.id, { ...state }, text.trim()),
    state,
    source: { data: item.data, body: item.body, shownBody: prose },
    rejected: {}
  };
}
function showProse(body) {
  const text = body.replaceAll("\r\n", "\n").trim();
  return closeFence(shorten(neutraliseMarkdownMentions(text), LONGEST_BODY));
}
function syncedState(item, incident, prose) {
  return {
    title: item.title,
    state: item.status === "done" || item.status === "canceled" ? item.status : "open",
    labels: [
      ACTION_ITEM_LABEL,
      ...incident === null ? [] : [`severity:${incident.severity}`],
      `horizon:${item.horizon}`,
      `priority:${item.priority}`,
      ...item.verified === false ? [VERIFICATION_LABEL] : []
    ],
    assignees: item.owner === void 0 ? [] : [item.owner],
    due: item.due ?? "",
    prose
  };
}

// src/app/edit-records.ts
function editRecords(records, edits) {
  const byPath = new Map(records.map((record) => [record.path, record]));
  for (const edit of edits) {
    const own = byPath.get(edit.path);
    const edited = applyRecordEdit(edit, own?.text ?? null);
    if (edited.dropped !== null) continue;
    const kind = own?.kind ?? recordKindOf(edit.path) ?? "incident";
    byPath.set(edit.path, readRecord(edit.path, kind, new TextEncoder().encode(edited.text)));
  }
  return [...byPath.values()];
}

// src/app/reject-takeovers.ts
function rejectTakeovers(records, desired, observed) {
  return desired.map((item) => {
    const issue = issueOf(item.key, observed);
    if (issue === null) return item;
    const rejected = findRejected(records, item, issue);
    return Object.keys(rejected).length === 0 ? item : { ...item, rejected };
  });
}
function findRejected(records, item, issue) {
  const { toFile } = mergeOf(item, issue);
  const names = Object.keys(toFile);
  const faultOf = (fields) => {
    const edit = takeOver(fields, item.source, issue.prose);
    return edit === null ? null : findFault(records, { path: item.path, id: item.key, ...edit });
  };
  const rejected = {};
  for (const name of names) {
    const fault = faultOf({ [name]: toFile[name] });
    if (fault !== null) rejected[name] = fault;
  }
  const left = names.filter((name) => rejected[name] === void 0);
  const together = faultOf(Object.fromEntries(left.map((name) => [name, toFile[name]])));
  if (together !== null) for (const name of left) rejected[name] = together;
  return rejected;
}
function findFault(records, edit) {
  const record = records.find(({ path }) => path === edit.path);
  if (record === void 0) return "its file is not there";
  const edited = applyRecordEdit(edit, record.text);
  if (edited.dropped !== null) return `its file ${edited.dropped}`;
  const changed = readRecord(record.path, record.kind, new TextEncoder().encode(edited.text));
  const errorsOf = (one) => checkSome(
    records.map((other) => other.path === one.path ? one : other),
    [one.path]
  ).filter(({ level }) => level === "error").map((finding) => ({ name: `${finding.rule} ${finding.found}`, message: messageOf(finding) }));
  const before = new Set(errorsOf(record).map(({ name }) => name));
  return errorsOf(changed).find(({ name }) => !before.has(name))?.message ?? null;
}

// src/app/sync-state.ts
function factsOf(state) {
  const desired = desiredIssues(state.records, state).filter(({ key }) => !state.givenUp.has(key));
  const observed = followRenames(desired, state.observed);
  return {
    desired: rejectTakeovers(state.records, desired, observed),
    observed,
    present: presentItems(state.records),
    told: state.told,
    headIsPublished: state.headIsPublished,
    publishWorkflow: state.publishWorkflow
  };
}
function desiredIssues(records, { isPublic, defaultBranch, repositoryUrl }, skip = () => void 0) {
  const incidents = new Map(recordsOf(records, "incident").map((incident) => [incident.data.id, incident]));
  const seen = /* @__PURE__ */ new Set();
  const fileUrl = (path) => `${repositoryUrl}/blob/${defaultBranch}/${path.split("/").map(encodeURIComponent).join("/")}`;
  return recordsOf(records, "action-item").flatMap((item) => {
    const incident = incidents.get(incidentIdOf(item.data.id)) ?? null;
    if (incident === null) {
      skip(`${item.path} belongs to no incident that can be read; it gets no issue`);
      return [];
    }
    if (incident.data.visibility === "restricted" && isPublic) {
      skip(`${item.data.id} belongs to a restricted incident; it gets no issue in a public repository`);
      return [];
    }
    if (seen.has(item.data.id)) {
      skip(`${item.path} repeats the id ${item.data.id}; the first file counts`);
      return [];
    }
    seen.add(item.data.id);
    return [renderIssue(item, incident, fileUrl)];
  });
}
function observedIssue(snapshot) {
  return parseActionItemIssue(snapshot, showProse);
}
function presentItems(records) {
  const items = records.filter(({ kind }) => kind === "action-item");
  const ids = items.flatMap(({ path, data }) => [idOfPath(path), data["id"]]);
  const unclear = items.filter((item) => !isSound(item)).map(({ path }) => /^incidents\/\d{4}\/(INC-\d{4}-\d{4,6})\//.exec(path)?.[1] ?? null);
  return {
    keys: new Set(ids.filter((id) => typeof id === "string")),
    unclear: new Set(unclear)
  };
}
function afterEffect(state, effect, applied) {
  if (applied.kind === "refused") return giveUp(state, effect);
  switch (effect.kind) {
    case "create-issue": {
      const issue = applied.kind === "issue-created" ? observedIssue(applied.issue) : null;
      return issue === null ? state : { ...state, observed: [...state.observed, issue] };
    }
    case "update-issue": {
      const snapshotOf = (issue) => updated(issue, effect.changes);
      const now = (issue) => applied.kind === "stale" ? applied.issue : snapshotOf(issue);
      const observed = state.observed.flatMap((issue) => {
        if (issue.number !== effect.number) return [issue];
        const snapshot = now(issue);
        return (snapshot === null ? null : observedIssue(snapshot)) ?? [];
      });
      return { ...state, observed };
    }
    case "edit-records": {
      const { head, dropped } = applied.kind === "committed" ? applied : { head: null, dropped: /* @__PURE__ */ new Set() };
      const done = effect.edits.filter(({ path }) => !dropped.has(path));
      const lost = effect.edits.filter(({ path }) => dropped.has(path)).map(({ id }) => id);
      return {
        ...state,
        records: editRecords(state.records, done),
        givenUp: /* @__PURE__ */ new Set([...state.givenUp, ...lost]),
        // A new commit of the automation has no run yet; without one, nothing changed.
        headIsPublished: head !== null && state.headIsPublished !== null ? false : state.headIsPublished
      };
    }
    case "dispatch-workflow":
      return { ...state, headIsPublished: true };
    case "write-comment": {
      const told = /* @__PURE__ */ new Set([...state.told.get(effect.issue) ?? [], effect.key]);
      return { ...state, told: new Map([...state.told, [effect.issue, told]]) };
    }
  }
}
function giveUp(state, effect) {
  switch (effect.kind) {
    case "edit-records": {
      const taken = effect.edits.filter(({ seen }) => seen !== void 0).map(({ id }) => id);
      const links = effect.edits.filter(({ seen }) => seen === void 0);
      const records = editRecords(state.records, links);
      return { ...state, records, givenUp: /* @__PURE__ */ new Set([...state.givenUp, ...taken]) };
    }
    case "dispatch-workflow":
      return { ...state, headIsPublished: true };
    case "write-comment":
      return { ...state, givenUp: /* @__PURE__ */ new Set([...state.givenUp, keyOfComment(effect.key)]) };
    default:
      return { ...state, givenUp: /* @__PURE__ */ new Set([...state.givenUp, effect.key]) };
  }
}
function keyOfComment(key) {
  return key.slice(0, key.indexOf("/"));
}
function updated(issue, changes) {
  const { number, title, state, stateReason, labels, assignees, before, block, after: after2 } = issue;
  return { number, title, state, stateReason, labels, assignees, body: before + block + after2, ...changes };
}

// src/app/observe-action-items.ts
async function observeActionItems(tree, ports, options, log) {
  const repository = await ports.repository.describe();
  const surroundings = { ...options, ...repository };
  const records = tree.readRecords();
  const desired = desiredIssues(records, surroundings, (why) => log.warn(why));
  const state = {
    ...surroundings,
    records,
    observed: await observeIssues(desired, ports, await readSince(ports, options, repository)),
    told: /* @__PURE__ */ new Map(),
    headIsPublished: await ports.workflows.hasRun(options.publishWorkflow, repository.head),
    givenUp: /* @__PURE__ */ new Set()
  };
  return { ...state, told: await readTold(state, ports) };
}
var RUNS_BACK = 20;
var MARGIN_MINUTES = 10;
async function readSince(ports, { syncWorkflow }, { defaultBranch, head }) {
  const runs = await ports.workflows.listSuccesses(syncWorkflow, defaultBranch, RUNS_BACK);
  const oldest = runs[RUNS_BACK - 1];
  const created = oldest === void 0 ? null : parseInstant(oldest.createdAt);
  if (oldest === void 0 || created === null) return null;
  const changedPaths = await ports.repository.listChangedPaths(oldest.head, head);
  if (changedPaths === null) return null;
  return { instant: formatInstant(created - MARGIN_MINUTES * 6e4), changedPaths };
}
async function observeIssues(desired, ports, since) {
  const found = /* @__PURE__ */ new Map();
  const add = (issues2) => {
    for (const issue of issues2) found.set(issue.number, issue);
  };
  const { issues } = ports;
  if (since === null) add(await issues.listIssues(ACTION_ITEM_LABEL, { which: "all" }));
  else {
    add(await issues.listIssues(ACTION_ITEM_LABEL, { which: "open" }));
    const { instant } = since;
    if (instant !== null)
      add(await issues.listIssues(ACTION_ITEM_LABEL, { which: "changed", since: instant }));
  }
  const isOpen2 = (item) => item.state.state === "open";
  const keys = new Set([...found.values()].map((issue) => observedIssue(issue)?.key));
  const isLost = (item) => item.linked === null && isOpen2(item) && !keys.has(item.key);
  if (since !== null && desired.some(isLost)) {
    add(await issues.listIssues(ACTION_ITEM_LABEL, { which: "newest" }));
  }
  for (const item of desired) {
    if (item.linked === null || found.has(item.linked)) continue;
    if (since !== null && !isOpen2(item) && !hasChanged(item, since)) continue;
    const issue = await issues.getIssue(item.linked);
    if (issue !== null) found.set(issue.number, issue);
  }
  return [...found.values()].sort((a, b) => a.number - b.number).map(observedIssue).filter((issue) => issue !== null);
}
function hasChanged({ path }, { changedPaths }) {
  return changedPaths.has(path) || changedPaths.has(path.replace(/\/actions\/[^/]+$/, "/incident.md"));
}
async function readTold(state, ports) {
  const told = /* @__PURE__ */ new Map();
  const { desired, observed } = factsOf(state);
  for (const item of desired) {
    const issue = issueOf(item.key, observed);
    if (issue === null || conflictOf(item, issue) === null) continue;
    const comments = await ports.issues.listBotComments(issue.number);
    const keys = comments.map(({ body }) => parseManaged(body)).filter((managed) => managed?.role === "conflict").map((managed) => managed?.key ?? "");
    told.set(issue.number, new Set(keys));
  }
  return told;
}

// src/render/conflict-comment.ts
var NAMES = {
  title: "Title",
  status: "Status",
  verification: "Verification",
  owner: "Owner",
  due: "Due",
  horizon: "Horizon",
  priority: "Priority",
  prose: "Text"
};
var LONGEST_TEXT = 2e4;
function renderConflictComment({ key, item, issue, conflicts }) {
  const rows = conflicts.map(({ field, file, issue: shown, why }) => {
    const cells = field === "prose" ? ["as in the file", "below"] : [cell(file), cell(shown)];
    return `| ${NAMES[field]} | ${cells.join(" | ")} | ${why === null ? "both were changed" : literalMarkdown(why)} |`;
  });
  const isText = conflicts.some(({ field }) => field === "prose") && issue.prose !== null;
  const text = [
    `Not taken over from this issue: in these the file counts (\`${item.path}\`).`,
    "",
    "| What | In the file | On this issue until now | Why |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...isText ? [
      "",
      "<details><summary>The text that stood here</summary>",
      "",
      quoted(issue.prose ?? ""),
      "",
      "</details>"
    ] : [],
    "",
    "Change it again here or in the file if it should be otherwise."
  ];
  return formatManaged("conflict", key, null, text.join("\n"));
}
function cell(value) {
  return value === "" ? "\u2013" : literalMarkdown(value);
}
function quoted(text) {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}\u2026` : text;
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}
${shown}
${fence}`;
}

// src/app/converge.ts
function planToTheEnd(start, how) {
  let state = start;
  const planned = [];
  for (; ; ) {
    const effects = how.plan(state);
    if (effects.length === 0) return planned;
    for (const effect of effects) {
      planned.push(effect);
      state = how.after(state, effect, pretend(effect, how.numbers(state)));
    }
  }
}
async function applyToTheEnd(start, how, ports, budget, clock, log) {
  let state = start;
  const done = [];
  const refused = [];
  for (; ; ) {
    const effects = how.plan(state);
    if (effects.length === 0) return { done, left: [], refused };
    const results = await applyEffects(effects, ports, budget, clock, log);
    for (const { effect, applied } of results) {
      state = how.after(state, effect, applied);
      if (applied.kind === "stale" || applied.kind === "not-needed") continue;
      (applied.kind === "refused" ? refused : done).push(effect);
    }
    if (results.length < effects.length) return { done, left: effects.slice(results.length), refused };
  }
}
function pretend(effect, numbers) {
  if (effect.kind === "edit-records") return { kind: "committed", head: "planned", dropped: /* @__PURE__ */ new Set() };
  if (effect.kind !== "create-issue") return { kind: "done" };
  const number = Math.max(0, ...numbers) + 1;
  return { kind: "issue-created", issue: { ...effect, number, state: "open", stateReason: null } };
}

// src/app/sync-action-items.ts
var ACTION_ITEMS = {
  plan: (state) => planActionItems(factsOf(state), renderConflictComment),
  after: afterEffect,
  numbers: ({ observed }) => observed.map(({ number }) => number)
};
async function planSync(tree, ports, options, log) {
  return planItems(await observeActionItems(tree, ports, options, log));
}
function planItems(state) {
  return planToTheEnd(state, ACTION_ITEMS);
}
async function syncActionItems(tree, ports, options, budget, clock, log) {
  const state = await observeActionItems(tree, ports, options, log);
  return applyToTheEnd(state, ACTION_ITEMS, ports, budget, clock, log);
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
  const after2 = text.trim() === "" ? "" : `

---

${text.trimEnd()}`;
  return {
    ...{ key, number, title, state, labels, assignees, before: "", block: "", after: after2 },
    // What the issue said when it was looked at, which `after` need not say to the byte.
    body: text,
    boxes: /* @__PURE__ */ new Map(),
    synced: { assignees: [], ticked: [] }
  };
}

// src/render/tracking-issue.ts
var MOST_ASSIGNEES = 10;
var LONGEST_TITLE = 250;
function renderTrackingIssue({ path, data: incident }, entries, { policy, fileUrl, now }) {
  const checklists = checklistsOf(incident, policy, entries);
  const deadline = nextDeadline(incident, policy);
  const isOverdue = deadline !== null && (parseInstant(deadline.due) ?? now) < now;
  const assignees = assigneesOf(incident, policy, entries);
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
function assigneesOf({ roles }, policy, entries) {
  const escalated = entries.flatMap(({ kind, level }) => {
    const step = policy.escalation.levels.find((one) => kind === "escalated" && one.level === level);
    const contact = policy.contacts.find(({ name }) => name === step?.contact)?.team;
    return contact === void 0 || contact.includes("/") ? [] : [contact];
  });
  return [.../* @__PURE__ */ new Set([...Object.values(roles ?? {}), ...escalated])].slice(0, MOST_ASSIGNEES);
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
  plan: (state) => planTrackingIssues(factsOf2(state)),
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
function factsOf2(state) {
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
    return [renderTrackingIssue(incident, timelineEntries(records, id), around)];
  });
}
function after(state, effect, applied) {
  const giveUp2 = (keys) => ({ ...state, givenUp: /* @__PURE__ */ new Set([...state.givenUp, ...keys]) });
  switch (effect.kind) {
    case "create-issue": {
      const issue = applied.kind === "issue-created" ? parseTrackingIssue(applied.issue) : null;
      return issue === null ? giveUp2([effect.key]) : { ...state, observed: [...state.observed, issue] };
    }
    case "update-issue": {
      if (applied.kind !== "done") return giveUp2([effect.key]);
      const observed = state.observed.map((issue) => {
        if (issue.number !== effect.number) return issue;
        return parseTrackingIssue({ ...issue, stateReason: null, ...effect.changes }) ?? issue;
      });
      return { ...state, observed };
    }
    case "edit-records": {
      if (applied.kind !== "committed") return giveUp2(effect.edits.map(({ id }) => id));
      const { dropped } = applied;
      const lost = effect.edits.filter(({ path }) => dropped.has(path)).map(({ id }) => id);
      const edited = effect.edits.filter(({ path }) => !dropped.has(path));
      return { ...giveUp2(lost), records: editRecords(state.records, edited) };
    }
    default:
      return state;
  }
}

export {
  desiredIssues,
  observeIssues,
  planSync,
  planItems,
  syncActionItems,
  planTracking,
  syncTrackingIssues
};
