import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyEffects,
  observeActionItems,
  parseActionItemIssue,
  planActionItems
} from "./chunk-BPSPFZHP.js";

// src/app/after-effect.ts
function afterEffect(facts, effect, applied) {
  if (applied.kind === "refused" && "key" in effect) {
    return { ...facts, desired: facts.desired.filter((item) => item.key !== effect.key) };
  }
  const desired = facts.desired.find((item) => "key" in effect && item.key === effect.key);
  switch (effect.kind) {
    case "create-issue": {
      if (applied.kind !== "issue-created") return facts;
      const issue = parseActionItemIssue(applied.issue);
      return issue === null ? facts : { ...facts, observed: [...facts.observed, issue] };
    }
    case "update-issue": {
      const observed = facts.observed.map((issue) => {
        if (issue.number !== effect.number) return issue;
        const {
          title = issue.title,
          state = issue.state,
          labels = issue.labels,
          assignees = issue.assignees
        } = effect.changes;
        const isText = effect.changes.body !== void 0 && desired !== void 0;
        return {
          ...issue,
          title,
          state,
          labels,
          assignees,
          block: isText ? desired.block : issue.block,
          synced: isText ? desired.state : issue.synced
        };
      });
      return { ...facts, observed };
    }
    case "edit-records": {
      const linked = new Map(effect.edits.map((edit) => [edit.path, edit.set["issue"]]));
      return {
        ...facts,
        desired: facts.desired.map((item) => {
          const number = linked.get(item.path);
          return typeof number === "number" ? { ...item, linked: number } : item;
        }),
        // A new commit of the automation has no run yet; without one, nothing changed.
        headIsPublished: hasCommitted(applied) && facts.headIsPublished !== null ? false : facts.headIsPublished
      };
    }
    case "dispatch-workflow":
      return { ...facts, headIsPublished: true };
    case "write-comment":
      return facts;
  }
}
function hasCommitted(applied) {
  return applied.kind === "committed" && applied.head !== null;
}
function pretend(effect, facts) {
  if (effect.kind === "edit-records") return { kind: "committed", head: "planned" };
  if (effect.kind !== "create-issue") return { kind: "done" };
  const number = Math.max(0, ...facts.observed.map((issue) => issue.number)) + 1;
  return { kind: "issue-created", issue: { ...effect, number, state: "open" } };
}

// src/app/sync-action-items.ts
async function planSync(tree, ports, options, log) {
  let facts = await observeActionItems(tree, ports, options, log);
  const planned = [];
  for (; ; ) {
    const effects = planActionItems(facts);
    if (effects.length === 0) return planned;
    for (const effect of effects) {
      planned.push(effect);
      facts = afterEffect(facts, effect, pretend(effect, facts));
    }
  }
}
async function syncActionItems(tree, ports, options, clock, log) {
  let facts = await observeActionItems(tree, ports, options, log);
  const budget = { left: options.writeBudget };
  const done = [];
  const refused = [];
  for (; ; ) {
    const effects = planActionItems(facts);
    if (effects.length === 0) return { done, left: [], refused };
    const results = await applyEffects(effects, ports, budget, clock, log);
    for (const { effect, applied } of results) {
      facts = afterEffect(facts, effect, applied);
      (applied.kind === "refused" ? refused : done).push(effect);
    }
    if (results.length < effects.length) return { done, left: effects.slice(results.length), refused };
  }
}

export {
  planSync,
  syncActionItems
};
