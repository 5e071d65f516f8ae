import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findCommand,
  runCommand
} from "./chunk-T3EGVXTZ.js";
import {
  describeEntry
} from "./chunk-CZAGYEOC.js";
import {
  withFiles
} from "./chunk-6OIYNFLA.js";
import {
  cutLine
} from "./chunk-SOBYEX4Z.js";
import {
  recordsOf,
  timelineEntries
} from "./chunk-SFWTIU66.js";
import {
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  findDeclaring
} from "./chunk-6JFX7KLU.js";
import {
  INCIDENTS_FOLDER,
  folderOf,
  runbookPath
} from "./chunk-IMNZ7IGY.js";
import {
  escapeControls
} from "./chunk-KTNJQRWY.js";

// src/app/plan-answers.ts
async function planAnswers(checked, place, asked) {
  let state = { records: checked, incident: place.incident, declared: null };
  const texts = /* @__PURE__ */ new Map();
  const answered = [];
  for (const one of asked) {
    const why = whyNothing(one) ?? (state.incident === null && !asksToDeclare(one) ? "untracked" : null);
    const said = [];
    const { person, comment } = one;
    if (why === null && person !== null) {
      for (const [index, command] of (one.commands ?? []).entries()) {
        const step = await say(state, place, { person, comment, command, index });
        state = step.state;
        for (const { path, text } of step.files) texts.set(path, text);
        said.push({ command, result: step.result });
      }
    }
    answered.push({ ...one, why, said });
  }
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const { records, declared } = state;
  const incident = incidentOf(records.records, state.incident);
  const plan = { answered, files, records, incident };
  if (incident === null || declared === null) return { ...plan, declared: null };
  const { describeDeclaration } = await import("./tell-declaration-AB3BDDEI.js");
  return { ...plan, declared: describeDeclaration(incident, records.records, declared.proposed) };
}
function asksToDeclare({ commands }) {
  return commands?.some(({ name }) => findDeclaring(name) !== null) === true;
}
function findTracked(records, issue) {
  return recordsOf(records, "incident").find(({ data }) => data.tracking_issue === issue)?.data ?? null;
}
function incidentOf(records, id) {
  return recordsOf(records, "incident").find(({ data }) => data.id === id)?.data ?? null;
}
function whyNothing({ comment, commands, state, person }) {
  if (comment.author === null) return "stranger";
  if (comment.author.isBot) return "program";
  if (state !== "new") return state;
  if (person === null) return "unknown-author";
  if (person.role === "none" || person.role === "read") return "stranger";
  return commands === null ? "unreadable" : null;
}
async function say(state, place, words) {
  const { person, comment, command, index } = words;
  const { records, incident } = state;
  const unchanged = (result) => ({ result, state, files: [] });
  if (command.name === "help") return unchanged({ outcome: "help" });
  const key = `comment-${comment.id}-${index + 1}`;
  const entries = incident === null ? [] : timelineEntries(records.records, incident);
  const known = entries.find((entry) => entry.key === key);
  const declaring = findDeclaring(command.name);
  if (declaring !== null) return declare(state, place, { ...words, declaring, key, known: known ?? null });
  const found = findCommand(command.name);
  if (found.command === null) return unchanged(unknownCommand(command.name, found.nearest));
  if (incident === null) return unchanged(refused(NO_INCIDENT, null));
  if (known !== void 0) {
    return unchanged({ outcome: "known", entry: known, runbook: usedRunbook(records, known) });
  }
  const outcome = await runCommand(records, {
    command: found.command,
    said: command.said,
    incident,
    by: person.login,
    now: parseInstant(comment.createdAt) ?? 0,
    template: place.template,
    comment: { person, url: comment.url, key }
  });
  if (outcome.outcome === "ready") {
    return {
      result: { outcome: "done", entry: outcome.entry, runbook: usedRunbook(records, outcome.entry) },
      state: { ...state, records: outcome.records },
      files: outcome.files
    };
  }
  if (outcome.outcome !== "refused") return unchanged(outcome);
  const usage = `/${found.command.name} ${found.command.usage}`.trim();
  return unchanged(refused(outcome.refusal, usage));
}
async function declare(state, place, words) {
  const { person, comment, command, declaring, key, known } = words;
  const { records, incident } = state;
  const { issue, template } = place;
  const unchanged = (result) => ({ result, state, files: [] });
  if (issue === null) return unchanged({ outcome: "impossible", why: "This is no issue that can be read" });
  const { declareOnIssue, proposedFor } = await import("./declare-on-issue-WZLN6CDU.js");
  const said = {
    ...{ command: declaring, said: command.said, person, at: comment.createdAt, template },
    origin: { source: comment.url, key }
  };
  const told = { proposed: proposedFor(issue, said, records) };
  if (known !== null) {
    const result = { outcome: "known", entry: known, runbook: null };
    return { result, state: { ...state, declared: told }, files: [] };
  }
  if (incident !== null) {
    const refusal = {
      found: `an issue that is ${incident}`,
      expected: "one that is no incident yet",
      fix: "Say what has changed: /help lists the words."
    };
    return unchanged(refused(refusal, null));
  }
  const declared = await declareOnIssue(records, issue, said);
  switch (declared.outcome) {
    case "refused":
      return unchanged(refused(declared.refusal, null));
    case "mistaken":
      return unchanged({
        ...{ outcome: "mistaken", problems: declared.problems },
        usage: `/${declaring.name} ${declaring.usage}`
      });
    case "taken":
      return unchanged({ outcome: "impossible", why: "The next id is taken by something else" });
    case "ready": {
      const now = withFiles(records, declared.files);
      const made = findTracked(now.records, issue.issue.number);
      const entry = made === null ? void 0 : timelineEntries(now.records, made.id)[0];
      if (made === null || entry === void 0) throw new Error("the record does not name its issue");
      return {
        result: { outcome: "done", entry, runbook: null },
        state: { records: now, incident: made.id, declared: told },
        files: declared.files
      };
    }
  }
}
var NO_INCIDENT = {
  found: "an issue that is no incident",
  expected: "an incident",
  fix: "Declare it with /incident first."
};
function refused(refusal, usage) {
  return { outcome: "refused", refusal, usage };
}
function usedRunbook({ records }, { kind, runbook }) {
  if (kind !== "runbook" || runbook === void 0) return null;
  return records.find(({ path }) => path === runbookPath(runbook)) ?? null;
}
function unknownCommand(name, nearest) {
  const fix = nearest === null ? "See them with /help." : `Did you mean "/${nearest}"?`;
  return refused({ found: `"/${name}"`, expected: "a command", fix }, null);
}

// src/render/answers-message.ts
function renderAnswersMessage(incident, entries) {
  return cutLine(escapeControls(`${incident}: ${entries.map(describeEntry).join(", ")}`), 72);
}
function coAuthorLine({ login, id }, repositoryUrl) {
  return `Co-authored-by: ${login} <${id}+${login}@users.noreply.${new URL(repositoryUrl).hostname}>`;
}

// src/app/read-new-incidents.ts
async function readNewIncidents({ records }, year, repository) {
  const { names } = await repository.listHead(`${INCIDENTS_FOLDER}/${year}`);
  const missing = names.filter((name) => /^INC-\d{4}-\d{4,6}$/.test(name)).map(folderOf).filter((folder) => !records.hasPath(`${folder}/incident.md`)).flatMap((folder) => [`${folder}/incident.md`, `${folder}/timeline.yml`]);
  const { branch, head, texts } = await repository.readHead(missing);
  const files = missing.map((path) => ({ path, text: texts.get(path) ?? null }));
  return { branch, head, records: withFiles(records, files) };
}

export {
  renderAnswersMessage,
  coAuthorLine,
  planAnswers,
  asksToDeclare,
  findTracked,
  whyNothing,
  readNewIncidents
};
