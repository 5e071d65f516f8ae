import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACTION_ITEM_LABEL,
  applyEffects,
  codeSpan,
  describeEffect,
  desiredIssues,
  formatManaged,
  literalMarkdown,
  observedIssues,
  parseManaged,
  planActionItems
} from "./chunk-TPLW426X.js";
import {
  parseInstant
} from "./chunk-VT6YSC3C.js";
import {
  compareFindings,
  findIntroduced,
  messageOf,
  quote
} from "./chunk-LLN3TMGW.js";

// src/render/validation-comment.ts
var MOST_FINDINGS = 50;
var LONGEST_LIST = 45e3;
var MOST_EFFECTS = 20;
function renderValidationComment(verdict, preview, rulesUrl) {
  const text = [renderVerdict(verdict, rulesUrl), renderPreview(preview)].filter((part) => part !== "").join("\n\n");
  return formatManaged("validation", "records", null, text);
}
function renderVerdict(verdict, rulesUrl) {
  const errors = verdict.introduced.filter((finding) => finding.level === "error").length;
  const advice = verdict.introduced.length - errors;
  const head = verdict.introduced.length === 0 ? `### Records are in order

${count(verdict.records, "record")} checked, nothing to mend.` : `### ${summarise(errors, advice)}

${count(verdict.records, "record")} checked.`;
  const known = verdict.existing.length === 0 ? "" : `

${count(verdict.existing.length, "finding")} ${verdict.existing.length === 1 ? "was" : "were"} there before this change and ${verdict.existing.length === 1 ? "does" : "do"} not count.`;
  return head + renderFindings(verdict.introduced, rulesUrl) + known;
}
function renderFindings(findings, rulesUrl) {
  if (findings.length === 0) return "";
  const shown = [];
  let length = 0;
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    const line = renderFinding(finding, rulesUrl);
    length += line.length + 1;
    if (length > LONGEST_LIST) break;
    shown.push(line);
  }
  const rest = findings.length - shown.length;
  if (rest > 0) shown.push(`- \u2026 and ${rest} more in the log of the check`);
  return `

${shown.join("\n")}`;
}
function renderFinding(finding, rulesUrl) {
  const place = codeSpan(`${finding.path}:${finding.line}:${finding.column}`);
  return `- **${place}** ${literalMarkdown(messageOf(finding))}
  ${literalMarkdown(finding.fix)} [${finding.rule}](${rulesUrl}#${finding.rule})`;
}
function renderPreview(preview) {
  if (preview.length === 0) return "";
  const shown = preview.slice(0, MOST_EFFECTS).map((line) => `- ${literalMarkdown(line)}`);
  const rest = preview.length - shown.length;
  return [
    "**When this is merged**, the automation will",
    "",
    ...shown,
    ...rest > 0 ? [`- \u2026 and ${rest} more`] : []
  ].join("\n");
}
function summarise(errors, advice) {
  const parts = [
    errors > 0 ? `${count(errors, "error")} to mend` : "",
    advice > 0 ? `${count(advice, "piece")} of advice` : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/domain/rules/action-item-owner-and-due.ts
var GOOD = "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n";
var actionItemOwnerAndDue = {
  id: "action-item-owner-and-due",
  level: "error",
  kinds: ["action-item"],
  summary: "An action item has an owner and a due day, unless it is canceled.",
  reason: 'What nobody owns and nothing dates is forgotten (procedures, "Post-Incident Review", action item tracking; follow-up within 1 week).',
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/actions/01-alert.md",
      good: GOOD,
      bad: GOOD.replace("owner: devon-okafor\n", ""),
      findings: ["2:1 Unexpected action item without owner, expected the GitHub login of one person"]
    }
  ],
  check(record) {
    if (record.problems.length > 0 || record.data["status"] === "canceled") return [];
    const wanted = [
      ["owner", "the GitHub login of one person", "owner: <login>"],
      ["due", "the day it is due", "due: <yyyy-mm-dd>"]
    ];
    return wanted.filter(([key]) => record.data[key] === void 0 || record.data[key] === null).filter(([key]) => !record.violations.some((violation) => violation.pointer === `/${key}`)).map(([key, expected, line]) => ({
      at: record.positionOf(""),
      found: `action item without ${key}`,
      expected,
      fix: `Add the line "${line}".`
    }));
  }
};

// src/domain/rules/file-readable.ts
var fileReadable = {
  id: "file-readable",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "A record is a plain UTF-8 text file of at most 1 MiB, neither a symbolic link nor holding NUL bytes.",
  reason: "Records come from pull requests of people who may mean harm: a link could point out of the repository, a huge or binary file could stall every later run.",
  examples: [],
  check: (record) => record.problems.filter((problem) => problem.rule === "file-readable").map(({ found, expected, fix, ...at2 }) => ({ at: at2, found, expected, fix }))
};

// src/domain/rules/front-matter.ts
var frontMatter = {
  id: "front-matter",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "A record begins with front matter between two `---` lines, in plain YAML: no tags, anchors, aliases or directives, keys that are plain strings, none twice.",
  reason: "Tags and aliases can run code or blow up in memory, and a key given twice means different things to different readers.",
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/actions/01-alert.md",
      good: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n",
      bad: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\nstatus: done\n---\n",
      findings: ['10:1 Unexpected second key "status", expected every key once']
    }
  ],
  check: (record) => record.problems.filter((problem) => problem.rule === "front-matter").map(({ found, expected, fix, ...at2 }) => ({ at: at2, found, expected, fix }))
};

// src/domain/rules/id-matches-directory.ts
var INCIDENT_ID = /^INC-(\d{4})-\d{4,6}$/;
var INCIDENT_PLACE = "incidents/<year>/<id>/incident.md";
var ACTION_PLACE = "incidents/<year>/<id>/actions/<nn>-<slug>.md";
var idMatchesDirectory = {
  id: "id-matches-directory",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: `The id in the front matter is the one its place says: \`${INCIDENT_PLACE}\`, \`${ACTION_PLACE}\`.`,
  reason: "The directory name is the id, so that two branches that claim one id meet as a conflict in git.",
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/actions/01-alert.md",
      good: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n",
      bad: "---\nschema: 1\nid: INC-2026-0024-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n",
      findings: ['3:5 Unexpected id "INC-2026-0024-01", expected "INC-2026-0042-01", as the directory says']
    }
  ],
  check: (record) => record.kind === "incident" ? checkIncident(record) : checkActionItem(record)
};
function checkIncident(record) {
  const [, year, directory, ...rest] = record.path.split("/");
  const idYear = INCIDENT_ID.exec(directory ?? "")?.[1];
  if (idYear === void 0 || rest.length !== 1 || year !== idYear)
    return [misplaced(record, INCIDENT_PLACE)];
  return compareId(record, directory ?? "");
}
function checkActionItem(record) {
  const [, year, directory, folder, file, ...rest] = record.path.split("/");
  const idYear = INCIDENT_ID.exec(directory ?? "")?.[1];
  const number = /^(\d{2,3})-[a-z0-9][a-z0-9-]*\.md$/.exec(file ?? "")?.[1];
  if (idYear === void 0 || year !== idYear || folder !== "actions" || number === void 0 || rest.length > 0) {
    return [misplaced(record, ACTION_PLACE)];
  }
  return compareId(record, `${directory}-${number}`);
}
function misplaced(record, place) {
  return {
    at: record.positionOf("/id"),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${place}`,
    fix: `Move the file (git mv) to the place its id says.`
  };
}
function compareId(record, expected) {
  const id = record.data["id"];
  if (typeof id !== "string" || id === expected || record.violations.some((v) => v.pointer === "/id"))
    return [];
  return [
    {
      at: record.positionOf("/id"),
      found: `id ${quote(id)}`,
      expected: `${quote(expected)}, as the directory says`,
      fix: `Write "id: ${expected}", or move the file to where ${quote(id)} belongs.`
    }
  ];
}

// src/domain/nearest.ts
function findNearest(word, candidates) {
  let best = null;
  let bestDistance = Math.min(3, Math.ceil(word.length / 2));
  const wanted = normalise(word.slice(0, 64));
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalise(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function normalise(word) {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "_");
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/domain/rules/schema.ts
var schema = {
  id: "schema",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "Every required key is present, and every value has the form the schema in `schemas/` gives it.",
  reason: "Deadlines, pages and metrics are computed from these values; a value nobody can read is a fact lost.",
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/actions/01-alert.md",
      good: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n",
      bad: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 16 March\nhorizon: imediate\nstatus: open\n---\n",
      findings: [
        '2:1 Unexpected front matter without "priority", expected one of high, medium, low',
        '6:6 Unexpected due "16 March", expected a day such as 2026-03-16',
        '7:10 Unexpected horizon "imediate", expected one of immediate, long-term, process'
      ]
    }
  ],
  check: (record) => record.violations.filter((violation) => violation.sort !== "unknown-key").map((violation) => ({
    at: record.positionOf(violation.pointer),
    found: violation.sort === "missing-key" ? `${placeOf(violation.pointer)} without ${quote(violation.key)}` : `${violation.key} ${quote(violation.value)}`,
    expected: violation.expected,
    fix: fixOf(violation, record.kind)
  }))
};
function placeOf(pointer) {
  return pointer === "" ? "front matter" : pointer.slice(1).replaceAll("/", ".");
}
function fixOf(violation, kind) {
  if (violation.sort === "missing-key") {
    return `Add the line ${quote(`${violation.key}: \u2026`)} with ${violation.expected}.`;
  }
  const meant = typeof violation.value === "string" ? findNearest(violation.value, violation.candidates) : null;
  return meant === null ? `See "${violation.key}" in schemas/${kind}.schema.json.` : `Did you mean ${quote(meant)}?`;
}

// src/domain/rules/time-order.ts
var ORDER = [
  "started",
  "detected",
  "declared",
  "acknowledged",
  "responded",
  "mitigated",
  "resolved"
];
var GOOD2 = "---\nschema: 1\nid: INC-2026-0042\ntitle: AI search answers with errors\nkind: incident\ntype: availability\nseverity: high\nstatus: mitigated\nvisibility: public\nservices: [ai-search]\ntimes:\n  started: 2026-03-02T09:02:00Z\n  detected: 2026-03-02T09:14:00Z\n  declared: 2026-03-02T09:16:00Z\n  acknowledged: 2026-03-02T09:18:00Z\n  mitigated: 2026-03-02T09:51:00Z\n---\n";
var timeOrder = {
  id: "time-order",
  level: "error",
  kinds: ["incident"],
  summary: `Times exist in the calendar and follow each other: ${ORDER.join(" \u2264 ")}.`,
  reason: "Time to acknowledge, to mitigate and to resolve are differences of these; one wrong date makes them negative or absurd.",
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/incident.md",
      good: GOOD2,
      bad: GOOD2.replace("mitigated: 2026-03-02T09:51:00Z", "mitigated: 2026-03-02T08:51:00Z"),
      findings: [
        "16:14 Unexpected mitigated at 2026-03-02T08:51:00Z, expected an instant not before acknowledged at 2026-03-02T09:18:00Z"
      ]
    }
  ],
  check(record) {
    const times = record.data["times"];
    if (typeof times !== "object" || times === null) return [];
    const violations = [];
    let latest = null;
    for (const name of ORDER) {
      const text = times[name];
      if (typeof text !== "string" || record.violations.some((v) => v.pointer === `/times/${name}`)) continue;
      const milliseconds = parseInstant(text);
      if (milliseconds === null) {
        violations.push({
          at: record.positionOf(`/times/${name}`),
          found: `${name} ${quote(text)}`,
          expected: "a day that exists in the calendar",
          fix: "Correct the day or the month."
        });
      } else if (latest !== null && milliseconds < latest.milliseconds) {
        violations.push({
          at: record.positionOf(`/times/${name}`),
          found: `${name} at ${text}`,
          expected: `an instant not before ${latest.name} at ${latest.text}`,
          fix: `Correct "${name}" or "${latest.name}"; mind the zone: Z is UTC.`
        });
      } else {
        latest = { name, text, milliseconds };
      }
    }
    return violations;
  }
};

// src/domain/rules/unknown-key.ts
var unknownKey = {
  id: "unknown-key",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "The front matter has no key that the schema does not know.",
  reason: "A misspelt key is silently no key: `aknowledged:` would leave an acknowledged incident overdue.",
  examples: [
    {
      path: "incidents/2026/INC-2026-0042/actions/01-alert.md",
      good: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\n",
      bad: "---\nschema: 1\nid: INC-2026-0042-01\ntitle: Alert on pool saturation\nowner: devon-okafor\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\nverifed: true\n---\n",
      findings: ['10:1 Unexpected key "verifed", expected a key the schema knows']
    }
  ],
  check: (record) => record.violations.filter((violation) => violation.sort === "unknown-key").map((violation) => {
    const meant = findNearest(violation.key, violation.candidates);
    return {
      at: record.positionOf(violation.pointer, "key"),
      found: `key ${quote(violation.key)}`,
      expected: "a key the schema knows",
      fix: meant === null ? `Remove it, or use one of ${violation.candidates.join(", ")}.` : `Did you mean ${quote(meant)}?`
    };
  })
};

// src/domain/rules/registry.ts
var RULES = [
  fileReadable,
  frontMatter,
  schema,
  unknownKey,
  idMatchesDirectory,
  timeOrder,
  actionItemOwnerAndDue
];
function checkRecords(records) {
  return records.flatMap(checkRecord).sort(compareFindings);
}
function checkRecord(record) {
  const unreadable = record.problems.length > 0;
  return RULES.filter((rule) => rule.kinds.includes(record.kind)).filter((rule) => !unreadable || rule === fileReadable || rule === frontMatter).flatMap(
    (rule) => rule.check(record).map(({ at: at2, found, expected, fix }) => ({
      rule: rule.id,
      level: rule.level,
      path: record.path,
      line: at2.line,
      column: at2.column,
      endLine: at2.endLine,
      endColumn: at2.endColumn,
      found,
      expected,
      fix
    }))
  );
}

// src/app/validate-change.ts
function validateTree(head, base) {
  const records = head.readRecords();
  const findings = checkRecords(records);
  if (base === null) return { records: records.length, introduced: findings, existing: [] };
  const suspects = new Set(findings.map((finding) => finding.path));
  const introduced = new Set(findIntroduced(checkRecords(base.readRecords(suspects)), findings));
  return {
    records: records.length,
    introduced: findings.filter((finding) => introduced.has(finding)),
    existing: findings.filter((finding) => !introduced.has(finding))
  };
}
function hasErrors(validation) {
  return validation.introduced.some((finding) => finding.level === "error");
}
var SILENT = { info: () => void 0, warn: () => void 0 };
async function previewMerge(head, ports, repositoryUrl) {
  const repository = await ports.repository.describe();
  const effects = planActionItems({
    desired: desiredIssues(head.readRecords(), repository, repositoryUrl, SILENT),
    observed: observedIssues(await ports.issues.listIssues(ACTION_ITEM_LABEL)),
    headIsPublished: null,
    publishWorkflow: ""
  });
  return effects.filter((effect) => effect.kind !== "edit-records").map(describeEffect);
}
async function keepComment(pullRequest, validation, preview, rulesUrl, ports, clock, log) {
  const body = renderValidationComment(validation, preview, rulesUrl);
  const comments = await ports.issues.listBotComments(pullRequest);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === "validation");
  if (own !== void 0 && own.body.replaceAll("\r\n", "\n") === body) return;
  const effect = {
    kind: "write-comment",
    key: "validation",
    issue: pullRequest,
    comment: own?.id ?? null,
    body
  };
  await applyEffects([effect], ports, { left: 1 }, clock, log);
}

export {
  renderVerdict,
  validateTree,
  hasErrors,
  previewMerge,
  keepComment
};
