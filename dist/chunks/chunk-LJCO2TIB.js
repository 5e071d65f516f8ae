import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  describeEntry,
  findCommand
} from "./chunk-7RUOJTE2.js";
import {
  entriesOf,
  runCommand
} from "./chunk-WZBFU4RG.js";
import {
  cutLine
} from "./chunk-3USJH5QO.js";
import {
  recordsOf
} from "./chunk-OKBUCFJ4.js";
import {
  parseInstant
} from "./chunk-MFU5EFFV.js";
import {
  runbookPath
} from "./chunk-CBVRKQOV.js";
import {
  escapeControls
} from "./chunk-X5MZH4RU.js";

// src/render/answers-message.ts
function renderAnswersMessage(incident, entries) {
  return cutLine(escapeControls(`${incident}: ${entries.map(describeEntry).join(", ")}`), 72);
}
function coAuthorLine({ login, id }, repositoryUrl) {
  return `Co-authored-by: ${login} <${id}+${login}@users.noreply.${new URL(repositoryUrl).hostname}>`;
}

// src/app/plan-answers.ts
function planAnswers(checked, incident, asked) {
  let records = checked;
  const texts = /* @__PURE__ */ new Map();
  const answered = asked.map((one) => {
    const why = whyNothing(one);
    if (why !== null || one.commands === null || one.person === null) return { ...one, why, said: [] };
    const { person, comment } = one;
    const said = one.commands.map((command, index) => {
      const step = say(records, incident, { person, comment, command, index });
      records = step.records;
      for (const { path, text } of step.files) texts.set(path, text);
      return { command, result: step.result };
    });
    return { ...one, why, said };
  });
  const files = [...texts].map(([path, text]) => ({ path, text }));
  return { answered, files, records, incident: incidentOf(records.records, incident) };
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
function say(records, incident, { person, comment, command, index }) {
  const unchanged = (result) => ({ result, records, files: [] });
  if (command.name === "help") return unchanged({ outcome: "help" });
  const found = findCommand(command.name);
  if (found.command === null) return unchanged(unknownCommand(command.name, found.nearest));
  const key = `comment-${comment.id}-${index + 1}`;
  const known = entriesOf(records.records, incident).find((entry) => entry.key === key);
  if (known !== void 0) {
    return unchanged({ outcome: "known", entry: known, runbook: usedRunbook(records, known) });
  }
  const outcome = runCommand(records, {
    command: found.command,
    said: command.said,
    incident,
    by: person.login,
    now: parseInstant(comment.createdAt) ?? 0,
    comment: { person, url: comment.url, key }
  });
  if (outcome.outcome === "ready") {
    return {
      result: { outcome: "done", entry: outcome.entry, runbook: usedRunbook(records, outcome.entry) },
      records: outcome.records,
      files: outcome.files
    };
  }
  if (outcome.outcome !== "refused") return unchanged(outcome);
  const usage = `/${found.command.name} ${found.command.usage}`.trim();
  return unchanged({ ...outcome, usage });
}
function usedRunbook({ records }, { kind, runbook }) {
  if (kind !== "runbook" || runbook === void 0) return null;
  return records.find(({ path }) => path === runbookPath(runbook)) ?? null;
}
function unknownCommand(name, nearest) {
  const fix = nearest === null ? "See them with /help." : `Did you mean "/${nearest}"?`;
  return {
    outcome: "refused",
    refusal: { found: `"/${name}"`, expected: "a command", fix },
    usage: null
  };
}

export {
  renderAnswersMessage,
  coAuthorLine,
  planAnswers,
  findTracked,
  whyNothing
};
