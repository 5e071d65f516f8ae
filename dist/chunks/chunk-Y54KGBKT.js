import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  matchSymptoms,
  metricsOf
} from "./chunk-C23PNNOE.js";
import {
  formatManaged,
  nextDeadline,
  parseManaged
} from "./chunk-RRVXPHUH.js";
import {
  cutLine
} from "./chunk-SOBYEX4Z.js";
import {
  literalMarkdown
} from "./chunk-7D5R7AZP.js";
import {
  momentText
} from "./chunk-O62S7T2P.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  isOpen
} from "./chunk-UIIP5HSU.js";
import {
  recordsOf,
  timelineEntries
} from "./chunk-SFWTIU66.js";
import {
  compareText,
  folderOf,
  runbookPath
} from "./chunk-IMNZ7IGY.js";

// src/domain/alike.ts
var COMMON = new Set("the a an of for in on to and or is are not with most some all that".split(" "));
var STEM = 5;
function wordsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)));
}
function areAlike(one, other) {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}

// src/domain/propose-runbooks.ts
function proposeRunbooks({ title, type, services }, text, runbooks, findBaseline) {
  const readings = readReadings(`${title} ${text}`, metricsOf(runbooks));
  const said = `${title}
${text}`.split(/[\n.!?;]+/).map(wordsOf);
  const scored = runbooks.map((runbook) => {
    const because = matchSymptoms(runbook, readings, findBaseline).flatMap((one) => sayIfSeen(one, said));
    const isOfType = runbook.types.includes(type);
    const isOfService = runbook.services?.some((service) => services.includes(service)) === true;
    const score = because.length * 4 + Number(isOfType) * 2 + Number(isOfType && isOfService);
    return { runbook, because, score };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || compareText(a.runbook.id, b.runbook.id)).map(({ runbook, because }) => ({ runbook, because }));
}
function sayIfSeen(matched, said) {
  const { symptom } = matched;
  if (matched.state === "holds") return [`${symptom.metric} ${matched.reading}`];
  const { observe } = symptom;
  if (matched.state !== "to-tick" || observe === void 0) return [];
  const words = wordsOf(observe);
  return said.some((sentence) => areAlike(words, sentence)) ? [observe] : [];
}
function readReadings(text, metrics) {
  const found = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const name = metric.split(/[^a-z0-9]+/i).join("[ _-]?");
    const [, value] = new RegExp(`\\b${name}\\s{0,3}(?:[:=]|is|at)?\\s{0,3}(\\d{1,9}(?:\\.\\d{1,6})?)`, "i").exec(text) ?? [];
    if (value !== void 0) found.set(metric, Number(value));
  }
  return found;
}

// src/domain/similar-incidents.ts
function findSimilar(declared, incidents) {
  const words = wordsOf(declared.title);
  const scored = incidents.filter(({ status }) => isOpen(status)).map((incident) => {
    const others = wordsOf(incident.title);
    const isAlike = areAlike(words, others);
    const isNear = incident.services.some((service) => declared.services.includes(service));
    return { incident, score: Number(isAlike) + Number(isNear) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1)).map(({ incident }) => incident);
}

// src/render/declaration.ts
var MOST_SIMILAR = 5;
var MOST_RUNBOOKS = 3;
var LONGEST_PROBLEM = 600;
function renderDeclaration(declaration, issue, repositoryUrl) {
  return formatManaged(
    "declaration",
    `issue-${issue}`,
    null,
    renderDeclarationText(declaration, repositoryUrl)
  );
}
function isDeclared(comment) {
  return comment.includes(`
${DECLARED}`);
}
var DECLARED = "**Declared as ";
function renderDeclarationText(declaration, repositoryUrl) {
  const fileUrl = (path) => `${repositoryUrl}/blob/HEAD/${path}`;
  switch (declaration.outcome) {
    case "declared":
      return renderDeclared(declaration, fileUrl);
    case "mistaken":
      return [
        "**Not declared yet.** Edit the issue, and it is tried again:",
        "",
        ...declaration.problems.map((problem) => `- ${literalMarkdown(cutLine(problem, LONGEST_PROBLEM))}`)
      ].join("\n");
    case "waiting":
      return `**Thank you.** Incidents are declared by people with the role \`${declaration.role}\` or above on this repository: one of them says \`/accept\` here.`;
    case "refused":
      return `**Not declared.** The rules of the branch refuse what the automation commits (${literalMarkdown(cutLine(declaration.reason, LONGEST_PROBLEM))}). Let it pass them (docs/modes.md), or declare it by pull request.`;
  }
}
function renderDeclared({ incident, proposed, deadline, runbooks, similar }, fileUrl) {
  const record = `[${incident.id}](${fileUrl(`${folderOf(incident.id)}/incident.md`)})`;
  const due = deadline === null || deadline.what === "update" ? "" : ` Next: to ${deadline.what} by ${momentText(deadline.due)} UTC.`;
  const lines = [`${DECLARED}${record}**, severity ${literalMarkdown(incident.severity)}.${due}`];
  if (proposed !== null) {
    lines.push(
      `Severity ${literalMarkdown(proposed.severity)} is proposed: ${literalMarkdown(proposed.reason)}. Change it with \`/severity LEVEL REASON\`.`
    );
  }
  if (similar.length > 0) {
    const list = similar.slice(0, MOST_SIMILAR).map(
      ({ id, title }) => `- [${id}](${fileUrl(`${folderOf(id)}/incident.md`)}) ${literalMarkdown(title)}`
    );
    lines.push(`Perhaps about the same, and open (\`/duplicate INC-\u2026\` if it is):

${list.join("\n")}`);
  }
  if (runbooks.length > 0) {
    const list = runbooks.slice(0, MOST_RUNBOOKS).map(({ runbook: { id, title }, because }) => {
      const why = because.length === 0 ? "" : ` (${literalMarkdown(because.join("; "))})`;
      return `[${literalMarkdown(title)}](${fileUrl(runbookPath(id))})${why}`;
    });
    const [first] = runbooks;
    lines.push(
      `Runbooks for it: ${list.join(", ")}. \`/runbook ${first?.runbook.id}\` lists the steps here.`
    );
  }
  lines.push("Take it with `/ack`; `/help` lists what can be said here.");
  return lines.join("\n\n");
}

// src/app/tell-declaration.ts
function describeDeclaration(incident, records, proposed) {
  const baselines = new Map(recordsOf(records, "baseline").map(({ data }) => [data.id, data]));
  const runbooks = recordsOf(records, "runbook").map(({ data }) => data);
  const others = recordsOf(records, "incident").flatMap(
    ({ data }) => data.id === incident.id ? [] : [data]
  );
  return {
    ...{ outcome: "declared", incident, proposed },
    deadline: nextDeadline(incident, policyInForce(records)),
    runbooks: proposeRunbooks(
      incident,
      saidOf(records, incident),
      runbooks,
      (id) => baselines.get(id) ?? null
    ),
    similar: findSimilar(incident, others)
  };
}
function saidOf(records, { id, impact }) {
  const text = timelineEntries(records, id)[0]?.text;
  return [text, impact?.description === text ? void 0 : impact?.description].filter(Boolean).join("\n");
}
async function planDeclarationComment(declaration, issue, repositoryUrl, issues) {
  const comments = await issues.listBotComments(issue);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === "declaration");
  const body = renderDeclaration(declaration, issue, repositoryUrl);
  const isSaid = own?.body.replaceAll("\r\n", "\n") === body;
  return {
    isDeclared: own !== void 0 && isDeclared(own.body),
    effect: isSaid ? null : { kind: "write-comment", key: "declaration", issue, comment: own?.id ?? null, body }
  };
}

export {
  renderDeclarationText,
  describeDeclaration,
  planDeclarationComment
};
