import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeEffect
} from "./chunk-VFHV4NIV.js";
import {
  appendEntry,
  newTimeline
} from "./chunk-N32DL7OS.js";
import {
  setFrontMatter
} from "./chunk-WFH5KQFG.js";
import {
  isSame
} from "./chunk-MT4BNTAQ.js";
import {
  bodyStartOf
} from "./chunk-R66ORXEF.js";
import {
  RefusedError
} from "./chunk-MZA7UPUU.js";
import {
  readRecord
} from "./chunk-4RAW2LUT.js";
import {
  recordKindOf
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

// src/app/on-moving-branch.ts
var PATIENCE_MILLISECONDS = 9e4;
var MOVED = /* @__PURE__ */ Symbol("the branch has moved");
async function onMovingBranch(first, attempt, again, what, { clock, log }) {
  const start = clock.now();
  let known = first;
  for (let tries = 0; ; tries++) {
    const result = await attempt(known);
    if (result !== MOVED) return result;
    if (clock.now() - start > PATIENCE_MILLISECONDS) {
      throw new Error(
        "The branch kept moving for 90 s; nothing was committed. Run again: only what is missing is done."
      );
    }
    log.info(`The branch moved while ${what} was prepared; reading again`);
    if (tries > 0) await clock.sleep(Math.min(8e3, 250 * 2 ** tries) * (0.5 + clock.random()));
    known = await again(known);
  }
}

// src/records/apply-record-edit.ts
function applyRecordEdit(edit, text) {
  if (edit.append !== void 0) return appendEntries(edit, edit.append, text);
  const { path, id, set, body, seen } = edit;
  if (text === null) return { dropped: `is no longer ${id}` };
  const record = readRecord(path, recordKindOf(path) ?? "action-item", new TextEncoder().encode(text));
  if (record.data["id"] !== id) return { dropped: `is no longer ${id}` };
  if (seen !== void 0) {
    const isFree = (key) => isSame(record.data[key] ?? null, seen.data[key] ?? null) || isSame(record.data[key] ?? null, set[key] ?? null);
    const changed = Object.keys(set).find((key) => key !== "issue" && !isFree(key));
    if (changed !== void 0) return { dropped: `has another ${changed} by now` };
    if (body !== void 0 && record.body !== seen.body && record.body !== body)
      return { dropped: "has another text by now" };
  }
  const edited = setFrontMatter(text, set);
  if (edited === null) return { dropped: "cannot be edited" };
  if (body === void 0) return { text: edited, dropped: null };
  const head = edited.slice(0, bodyStartOf({ text: edited, body: record.body }));
  return { text: head + body, dropped: null };
}
function appendEntries({ path, id }, entries, text) {
  if (text === null) {
    const { text: begun } = newTimeline({ schema: 1, incident: id }, entries);
    return begun === null ? { dropped: "cannot be begun" } : { text: begun, dropped: null };
  }
  const { data } = readRecord(path, "timeline", new TextEncoder().encode(text));
  if (data["incident"] !== id) return { dropped: `is no longer that of ${id}` };
  const known = Array.isArray(data["entries"]) ? data["entries"] : [];
  const keys = new Set(known.map((entry) => entry?.key));
  let edited = text;
  for (const entry of entries.filter(({ key }) => key === void 0 || !keys.has(key))) {
    const result = appendEntry(edited, entry);
    if (result.text === null) return { dropped: "cannot be continued" };
    edited = result.text;
  }
  return { text: edited, dropped: null };
}

// src/app/commit-edits.ts
async function commitEdits(effect, repository, clock, log) {
  const attempt = async () => {
    const { defaultBranch, head } = await repository.describe();
    const paths = effect.edits.map((edit) => edit.path);
    const texts = await repository.readFiles(head, paths);
    const files = /* @__PURE__ */ new Map();
    const dropped = /* @__PURE__ */ new Set();
    for (const edit of effect.edits) {
      const text = texts.get(edit.path) ?? null;
      const edited = applyRecordEdit(edit, text);
      if (edited.dropped !== null) {
        dropped.add(edit.path);
        log.warn(`${edit.path} ${edited.dropped} at the head of ${defaultBranch}; it is left alone`);
      } else if (edited.text !== text) files.set(edit.path, edited.text);
    }
    if (files.size === 0) return { head: null, dropped };
    const result = await repository.commit({
      branch: defaultBranch,
      expectedHead: head,
      headline: effect.message,
      files
    });
    return result === "conflict" ? MOVED : { head: result.oid, dropped };
  };
  return onMovingBranch(null, attempt, async () => null, `"${effect.message}"`, { clock, log });
}

// src/app/apply-effects.ts
async function applyEffects(effects, ports, budget, clock, log) {
  const done = [];
  for (const effect of effects) {
    if (budget.left <= 0) break;
    budget.left -= 1;
    log.info(escapeControls(describeEffect(effect)));
    done.push({ effect, applied: await tryEffect(effect, ports, clock, log) });
  }
  return done;
}
async function tryEffect(effect, ports, clock, log) {
  try {
    return await applyEffect(effect, ports, clock, log);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.warn(
      escapeControls(`GitHub refused to ${describeEffect(effect)}: ${error.message}. ${adviceFor(effect)}`)
    );
    return { kind: "refused", reason: error.message };
  }
}
function adviceFor(effect) {
  if (effect.kind === "write-pages") {
    return `Let the automation write to the branch ${effect.branch}, or name another.`;
  }
  return effect.kind === "edit-records" ? "The issues are there all the same; let the automation pass the rules of the branch to have their numbers, and what changes on them, in the files." : "Mend it in the file; the other effects went on.";
}
async function applyEffect(effect, ports, clock, log) {
  switch (effect.kind) {
    case "create-issue": {
      const issue = await withoutUnassignable(
        effect.key,
        effect.assignees,
        log,
        (assignees) => ports.issues.createIssue({ ...effect, assignees })
      );
      const [findable = ""] = effect.labels;
      if (!issue.labels.includes(findable)) {
        throw new Error(
          `Issue #${issue.number} was opened, but the token may not set its label ${findable}, without which it would be opened again. Stopped here: close #${issue.number} and use a token with triage rights.`
        );
      }
      reportDropped(effect.key, "label", effect.labels, issue.labels, log);
      reportDropped(effect.key, "assignee", effect.assignees, issue.assignees, log);
      return { kind: "issue-created", issue };
    }
    case "update-issue": {
      const now = await ports.issues.getIssue(effect.number);
      if (now === null || !isAsSeen(now, effect.seen)) return { kind: "stale", issue: now };
      await withoutUnassignable(
        effect.key,
        effect.changes.assignees ?? [],
        log,
        (assignees) => ports.issues.updateIssue(effect.number, {
          ...effect.changes,
          ...effect.changes.assignees === void 0 ? {} : { assignees }
        })
      );
      return { kind: "done" };
    }
    case "write-comment":
      if (effect.comment === null) {
        const comment = await ports.issues.createComment(effect.issue, effect.body);
        return { kind: "comment-written", comment };
      }
      await ports.issues.updateComment(effect.comment, effect.body);
      return { kind: "comment-written", comment: effect.comment };
    case "add-reaction":
      await ports.issues.addReaction(effect.comment, effect.content);
      return { kind: "done" };
    case "commit-files": {
      const { branch, head, message, details } = effect;
      const files = new Map(effect.files.map(({ path, text }) => [path, text]));
      const request = { branch, expectedHead: head, headline: message, details, files };
      const result = await ports.repository.commit(request);
      return result === "conflict" ? { kind: "moved" } : { kind: "committed", head: result.oid, dropped: /* @__PURE__ */ new Set() };
    }
    case "write-pages": {
      const { branch, head, message: headline, details, deletions } = effect;
      const files = new Map(effect.files.map(({ path, text }) => [path, text]));
      const written = { branch, headline, details, files };
      const result = head === null ? await ports.repository.createBranch(written) : await ports.repository.commit({ ...written, expectedHead: head, deletions });
      return result === "conflict" ? { kind: "moved" } : { kind: "committed", head: result.oid, dropped: /* @__PURE__ */ new Set() };
    }
    case "edit-records":
      return { kind: "committed", ...await commitEdits(effect, ports.repository, clock, log) };
    case "dispatch-workflow": {
      if (effect.branch !== void 0) {
        await ports.workflows.dispatch(effect.workflow, effect.branch);
        return { kind: "done" };
      }
      const { defaultBranch, head } = await ports.repository.describe();
      if (await ports.workflows.hasRun(effect.workflow, head) === true) {
        log.info(`${effect.workflow} runs for this commit already; it is not started again`);
        return { kind: "not-needed" };
      }
      await ports.workflows.dispatch(effect.workflow, defaultBranch);
      return { kind: "done" };
    }
  }
}
function isAsSeen(now, seen) {
  const sameNames = (one, other) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
  return now.title === seen.title && now.state === seen.state && (now.body ?? "").replaceAll("\r\n", "\n") === seen.body && sameNames(now.labels, seen.labels) && sameNames(now.assignees, seen.assignees);
}
async function withoutUnassignable(key, assignees, log, write) {
  try {
    return await write(assignees);
  } catch (error) {
    const refused = error instanceof RefusedError ? error.unassignable.map((login) => login.toLowerCase()) : [];
    if (refused.length === 0) throw error;
    log.warn(
      `${refused.join(", ")} cannot be assigned to the issue of ${key}; does the account exist, and has it access here?`
    );
    return write(assignees.filter((login) => !refused.includes(login.toLowerCase())));
  }
}
function reportDropped(key, what, asked, given, log) {
  const there = new Set(given.map((name) => name.toLowerCase()));
  const dropped = asked.filter((name) => !there.has(name.toLowerCase()));
  if (dropped.length === 0) return;
  log.warn(
    `GitHub did not take the ${what} ${dropped.join(", ")} for ${key}; does it exist, and has it access here?`
  );
}

export {
  applyRecordEdit,
  MOVED,
  onMovingBranch,
  applyEffects
};
