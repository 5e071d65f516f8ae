import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  INCIDENT_TIMES,
  parseInstant
} from "./chunk-HFU7MI3Y.js";
import {
  compareFindings,
  findIntroduced,
  idOfPath,
  incidentIdOf,
  isSound,
  policyOf,
  quote
} from "./chunk-U44UIKGA.js";

// src/domain/rules/action-item-has-incident.ts
var actionItemHasIncident = {
  id: "action-item-has-incident",
  level: "error",
  kinds: ["action-item"],
  summary: "The incident of an action item exists beside it.",
  reason: "Without its incident nobody knows what an action item is for, and it gets no issue.",
  examples: [],
  check(record, tree) {
    const id = idOfPath(record.path);
    if (id === null || tree.pathsOf(incidentIdOf(id)).length > 0) return [];
    return [
      {
        at: record.positionOf("/id"),
        found: `action item of ${quote(incidentIdOf(id))}, which is not there`,
        expected: "incident.md in the folder above",
        fix: "Add the incident, or move the item to the incident it belongs to."
      }
    ];
  }
};

// src/domain/rules/example-records.ts
var EXAMPLE_INCIDENT_PATH = "incidents/2026/INC-2026-0042/incident.md";
var EXAMPLE_INCIDENT = `---
schema: 1
id: INC-2026-0042
title: AI search answers with errors
kind: incident
type: availability
severity: high
status: mitigated
visibility: public
services: [ai-search]
times:
  started: 2026-03-02T09:02:00Z
  detected: 2026-03-02T09:14:00Z
  declared: 2026-03-02T09:16:00Z
  acknowledged: 2026-03-02T09:18:00Z
  mitigated: 2026-03-02T09:51:00Z
roles:
  incident_commander: maya-lindqvist
---
`;
var EXAMPLE_ACTION_ITEM_PATH = "incidents/2026/INC-2026-0042/actions/01-alert.md";
var EXAMPLE_ACTION_ITEM = `---
schema: 1
id: INC-2026-0042-01
title: Alert on pool saturation
owner: devon-okafor
due: 2026-03-16
horizon: immediate
priority: high
status: open
---
`;

// src/domain/rules/action-item-owner-and-due.ts
var actionItemOwnerAndDue = {
  id: "action-item-owner-and-due",
  level: "error",
  kinds: ["action-item"],
  summary: "An action item has an owner and a due day, unless it is canceled.",
  reason: 'What nobody owns and nothing dates is forgotten (procedures, "Post-Incident Review", action item tracking; follow-up within 1 week).',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("owner: devon-okafor\n", ""),
      findings: ["2:1 Unexpected action item without owner, expected the GitHub login of one person"]
    }
  ],
  check(record) {
    if (record.problems.length > 0 || record.data["status"] === "canceled") return [];
    const due = record.data["due"];
    const isNoDay = typeof due === "string" && !record.violations.some((violation) => violation.pointer === "/due") && parseInstant(`${due}T00:00:00Z`) === null;
    const wanted = [
      ["owner", "the GitHub login of one person", "owner: <login>"],
      ["due", "the day it is due", "due: <yyyy-mm-dd>"]
    ];
    const missing = wanted.filter(([key]) => record.data[key] === void 0 || record.data[key] === null).filter(([key]) => !record.violations.some((violation) => violation.pointer === `/${key}`)).map(([key, expected, line]) => ({
      at: record.positionOf(""),
      found: `action item without ${key}`,
      expected,
      fix: `Add the line "${line}".`
    }));
    if (!isNoDay) return missing;
    const wrong = {
      at: record.positionOf("/due"),
      found: `due ${quote(due)}`,
      expected: "a day that exists in the calendar",
      fix: "Correct the day or the month."
    };
    return [...missing, wrong];
  }
};

// src/domain/rules/file-readable.ts
var fileReadable = {
  id: "file-readable",
  level: "error",
  kinds: ["incident", "action-item", "policy"],
  summary: "A record is a plain UTF-8 text file of at most 1 MiB, neither a symbolic link nor holding NUL bytes.",
  reason: "Records come from pull requests of people who may mean harm: a link could point out of the repository, a huge or binary file could stall every later run.",
  examples: [],
  check: (record) => record.problems.filter((problem) => problem.rule === "file-readable").map(({ found, expected, fix, ...at2 }) => ({ at: at2, found, expected, fix }))
};

// src/domain/rules/front-matter.ts
var frontMatter = {
  id: "front-matter",
  level: "error",
  kinds: ["incident", "action-item", "policy"],
  summary: "A record begins with front matter between two `---` lines, in plain YAML: no tags, anchors, aliases or directives, keys that are plain strings, none twice.",
  reason: "Tags and aliases can run code or blow up in memory, and a key given twice means different things to different readers.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("status: open\n", "status: open\nstatus: done\n"),
      findings: ['10:1 Unexpected second key "status", expected every key once']
    }
  ],
  check: (record) => record.problems.filter((problem) => problem.rule === "front-matter").map(({ found, expected, fix, ...at2 }) => ({ at: at2, found, expected, fix }))
};

// src/domain/rules/id-matches-directory.ts
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
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("INC-2026-0042-01", "INC-2026-0024-01"),
      findings: ['3:5 Unexpected id "INC-2026-0024-01", expected "INC-2026-0042-01", as the directory says']
    }
  ],
  check(record) {
    const expected = idOfPath(record.path);
    if (expected === null) return [misplaced(record)];
    const id = record.data["id"];
    if (typeof id !== "string" || id === expected || record.violations.some((one) => one.pointer === "/id")) {
      return [];
    }
    return [
      {
        at: record.positionOf("/id"),
        found: `id ${quote(id)}`,
        expected: `${quote(expected)}, as the directory says`,
        fix: `Write "id: ${expected}", or move the file to where ${quote(id)} belongs.`
      }
    ];
  }
};
function misplaced(record) {
  return {
    at: record.positionOf("/id"),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${record.kind === "incident" ? INCIDENT_PLACE : ACTION_PLACE}`,
    fix: "Move or rename the file (git mv) to the place its id says; elsewhere nothing acts on it."
  };
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

// src/domain/rules/known-term.ts
var knownTerm = {
  id: "known-term",
  level: "error",
  kinds: ["incident"],
  summary: "The severity, the type and the roles of an incident are names that the policy knows.",
  reason: "Deadlines, escalation and contacts are looked up by these names; a name nobody knows has none of them.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("severity: high", "severity: hihg").replace(
        "incident_commander",
        "commander"
      ),
      findings: [
        '7:11 Unexpected severity "hihg", expected one of critical, high, medium, low',
        '18:3 Unexpected role "commander", expected one of incident_commander, technical_lead, communications_lead, support_lead, devops_engineer'
      ]
    }
  ],
  check(record, { policy }) {
    const { severity, type, roles } = record.data;
    return [
      ...checkTerm(record, "severity", severity, policy.severities),
      ...checkTerm(record, "type", type, policy.types),
      ...Object.keys(typeof roles === "object" && roles !== null ? roles : {}).flatMap(
        (role) => checkTerm(record, "role", role, policy.roles, `/roles/${role}`)
      )
    ];
  }
};
function checkTerm(record, what, term, known, pointer = `/${what}`) {
  if (typeof term !== "string" || record.violations.some((one) => one.pointer === pointer)) return [];
  const names = known.map((one) => one.name);
  if (names.includes(term)) return [];
  const meant = findNearest(term, names);
  return [
    {
      at: record.positionOf(pointer, what === "role" ? "key" : "value"),
      found: `${what} ${quote(term)}`,
      expected: `one of ${names.join(", ")}`,
      fix: meant === null ? "Use a name of .github/incident-policy.yml, or add it there." : `Did you mean ${quote(meant)}?`
    }
  ];
}

// src/domain/duration.ts
var MINUTES = { m: 1, h: 60, d: 1440 };
function parseDuration(text) {
  const match = /^(0|[1-9]\d{0,4})([mhd])$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * MINUTES[match[2]];
}

// src/domain/rules/policy-consistent.ts
var policyConsistent = {
  id: "policy-consistent",
  level: "error",
  kinds: ["policy"],
  summary: "Every name the policy uses is defined in it, none twice; levels count from 1; deadlines and dates agree with each other.",
  reason: "An escalation to a contact that is not there is found out at 3 a.m.; here it is found in review.",
  examples: [],
  check(record) {
    if (!isSound(record)) return [];
    const policy = record.data;
    return [...findReferences(policy).flatMap(checkReference), ...findFaults(policy)].map(
      ({ pointer, ...said }) => ({
        at: record.positionOf(pointer),
        ...said
      })
    );
  }
};
function checkReference({ pointer, name, what, known }) {
  if (known.includes(name)) return [];
  const meant = findNearest(name, known);
  return [
    {
      pointer,
      found: `${what} ${quote(name)}`,
      expected: `one of ${known.join(", ")}`,
      fix: meant === null ? `Define the ${what} in the policy, or use one it has.` : `Did you mean ${quote(meant)}?`
    }
  ];
}
function findReferences(policy) {
  const severities = policy.severities.map(({ name }) => name);
  const contacts = policy.contacts.map(({ name }) => name);
  const channels = policy.alerts.channels.map(({ name }) => name);
  const roles = policy.roles.map(({ name }) => name);
  const targets = policy.escalation.targets.map(({ name }) => name);
  const levels = policy.escalation.levels.map(({ level }) => String(level));
  const refer = (pointer, name, what, known) => name === void 0 ? [] : [{ pointer, name, what, known }];
  const { escalation, review, alerts } = policy;
  return [
    ...policy.severities.flatMap(
      ({ checklist }, i) => refer(`/severities/${i}/checklist`, checklist, "checklist", Object.keys(policy.checklists))
    ),
    ...policy.roles.flatMap(({ contact }, i) => refer(`/roles/${i}/contact`, contact, "contact", contacts)),
    ...escalation.levels.flatMap(
      ({ contact }, i) => refer(`/escalation/levels/${i}/contact`, contact, "contact", contacts)
    ),
    ...escalation.targets.flatMap((target, i) => [
      ...refer(`/escalation/targets/${i}/contact`, target.contact, "contact", contacts),
      ...(target.levels ?? []).flatMap(
        (level, j) => refer(`/escalation/targets/${i}/levels/${j}`, String(level), "level", levels)
      )
    ]),
    ...escalation.by_severity.flatMap(({ severity, target }, i) => [
      ...refer(`/escalation/by_severity/${i}/severity`, severity, "severity", severities),
      ...refer(`/escalation/by_severity/${i}/target`, target, "target", targets)
    ]),
    ...escalation.without_progress.flatMap(
      ({ severity }, i) => refer(`/escalation/without_progress/${i}/severity`, severity, "severity", severities)
    ),
    ...alerts.thresholds.flatMap(({ level, notify }, i) => [
      ...refer(`/alerts/thresholds/${i}/level`, level, "level", [...severities, "warning"]),
      ...(notify === "all" ? [] : notify).flatMap(
        (channel, j) => refer(`/alerts/thresholds/${i}/notify/${j}`, channel, "channel", channels)
      )
    ]),
    ...review.required_for.flatMap(
      (severity, i) => refer(`/review/required_for/${i}`, severity, "severity", severities)
    ),
    ...review.participants.flatMap(({ role, contact }, i) => [
      ...refer(`/review/participants/${i}/role`, role, "role", roles),
      ...refer(`/review/participants/${i}/contact`, contact, "contact", contacts)
    ]),
    ...policy.emergency_contacts.flatMap(({ contact, methods }, i) => [
      ...refer(`/emergency_contacts/${i}/contact`, contact, "contact", contacts),
      ...methods.flatMap(
        (method, j) => refer(`/emergency_contacts/${i}/methods/${j}`, method, "channel", channels)
      )
    ])
  ];
}
function findFaults(policy) {
  return [
    ...findRepeated("/severities", policy.severities),
    ...findRepeated("/types", policy.types),
    ...findRepeated("/roles", policy.roles),
    ...findRepeated("/escalation/targets", policy.escalation.targets),
    ...findRepeated("/alerts/channels", policy.alerts.channels),
    ...findRepeated("/contacts", policy.contacts),
    ...policy.severities.flatMap(findSlowAcknowledgement),
    ...policy.escalation.levels.flatMap(({ level }, i) => level === i + 1 ? [] : [miscounted(i, level)]),
    ...policy.escalation.targets.flatMap(
      (target, i) => target.levels === void 0 === (target.contact === void 0) ? [aimless(i)] : []
    ),
    ...policy.alerts.thresholds.flatMap(
      (threshold, i) => threshold.over === void 0 === (threshold.under === void 0) ? [boundless(i)] : []
    ),
    ...policy.next_review < policy.last_updated ? [reviewedInThePast(policy)] : []
  ];
}
function findRepeated(pointer, list) {
  return list.flatMap(
    ({ name }, i) => list.findIndex((other) => other.name === name) === i ? [] : [
      {
        pointer: `${pointer}/${i}/name`,
        found: `second ${quote(name)}`,
        expected: "every name once",
        fix: "Keep one of the two, or rename it."
      }
    ]
  );
}
function findSlowAcknowledgement(severity, i) {
  const acknowledge = parseDuration(severity.acknowledge_within) ?? 0;
  const respond = parseDuration(severity.respond_within) ?? 0;
  if (acknowledge <= respond) return [];
  return [
    {
      pointer: `/severities/${i}/acknowledge_within`,
      found: `acknowledge_within ${severity.acknowledge_within}`,
      expected: `at most respond_within, ${severity.respond_within}`,
      fix: "Nobody works on what nobody has taken: shorten the one or lengthen the other."
    }
  ];
}
function miscounted(i, level) {
  return {
    pointer: `/escalation/levels/${i}/level`,
    found: `level ${level}`,
    expected: `level ${i + 1}, since levels count from 1 without a gap`,
    fix: "Number the levels in their order."
  };
}
function aimless(i) {
  return {
    pointer: `/escalation/targets/${i}`,
    found: "target",
    expected: "either levels or a contact",
    fix: "Keep one of the two."
  };
}
function boundless(i) {
  return {
    pointer: `/alerts/thresholds/${i}`,
    found: "threshold",
    expected: 'either "over" or "under"',
    fix: "Keep one of the two."
  };
}
function reviewedInThePast(policy) {
  return {
    pointer: "/next_review",
    found: `next_review ${policy.next_review}`,
    expected: `a day after last_updated, ${policy.last_updated}`,
    fix: "Set the day of the next review."
  };
}

// src/domain/rules/schema.ts
var schema = {
  id: "schema",
  level: "error",
  kinds: ["incident", "action-item", "policy"],
  summary: "Every required key is present, and every value has the form the schema in `schemas/` gives it.",
  reason: "Deadlines, pages and metrics are computed from these values; a value nobody can read is a fact lost.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("due: 2026-03-16", "due: 16 March").replace(
        "horizon: immediate\npriority: high",
        "horizon: imediate"
      ),
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
var timeOrder = {
  id: "time-order",
  level: "error",
  kinds: ["incident"],
  summary: `Times exist in the calendar and follow each other: ${INCIDENT_TIMES.join(" \u2264 ")}.`,
  reason: "Time to acknowledge, to mitigate and to resolve are differences of these; one wrong date makes them negative or absurd.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("mitigated: 2026-03-02T09:51:00Z", "mitigated: 2026-03-02T08:51:00Z"),
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
    for (const name of INCIDENT_TIMES) {
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

// src/domain/rules/title-not-cut.ts
var GOOD = EXAMPLE_ACTION_ITEM.replace("Alert on pool saturation", "'Alert when pool #12 is nearly full'");
var titleNotCut = {
  id: "title-not-cut",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "A title that holds ` #` is quoted; without quotation marks YAML takes the rest of the line for a comment.",
  reason: "The title of the page and of the issue would end in the middle, and nothing would say so.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: GOOD,
      bad: GOOD.replaceAll("'", ""),
      findings: [
        '4:8 Unexpected title cut off before "#12 is nearly full", expected a title in quotation marks'
      ]
    }
  ],
  check(record) {
    const rest = record.restOfLine("/title").trim();
    if (!/^#[^\s#]/.test(rest)) return [];
    return [
      {
        at: record.positionOf("/title"),
        found: `title cut off before ${quote(rest)}`,
        expected: "a title in quotation marks",
        fix: "Write the whole title between single quotation marks, or leave a space behind the # of a comment."
      }
    ];
  }
};

// src/domain/rules/unique-id.ts
var uniqueId = {
  id: "unique-id",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "No two records have the same id.",
  reason: "One id stands for one incident or one action item, and for one issue; of two files with one id only the first would count.",
  examples: [],
  check(record, tree) {
    const id = record.data["id"];
    if (typeof id !== "string") return [];
    const [first, ...others] = tree.pathsOf(id);
    if (first === void 0 || !others.includes(record.path)) return [];
    return [
      {
        at: record.positionOf("/id"),
        found: `second record ${quote(id)}`,
        expected: `one, which is ${quote(first)}`,
        fix: "Give this one the next free number, in its name and in its id."
      }
    ];
  }
};

// src/domain/rules/unknown-key.ts
var unknownKey = {
  id: "unknown-key",
  level: "error",
  kinds: ["incident", "action-item", "policy"],
  summary: "The front matter has no key that the schema does not know.",
  reason: "A misspelt key is silently no key: `aknowledged:` would leave an acknowledged incident overdue.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("status: open\n", "status: open\nverifed: true\n"),
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
  uniqueId,
  titleNotCut,
  timeOrder,
  actionItemHasIncident,
  actionItemOwnerAndDue,
  knownTerm,
  policyConsistent
];
function checkRecords(records) {
  const tree = gatherFacts(records);
  return records.flatMap((record) => checkRecord(record, tree)).sort(compareFindings);
}
function gatherFacts(records) {
  const paths = /* @__PURE__ */ new Map();
  for (const record of records) {
    const id = record.data["id"] ?? idOfPath(record.path);
    if (typeof id !== "string") continue;
    const known = paths.get(id);
    if (known === void 0) paths.set(id, [record.path]);
    else known.push(record.path);
  }
  return { policy: policyOf(records) ?? DEFAULT_POLICY, pathsOf: (id) => paths.get(id) ?? [] };
}
function checkRecord(record, tree) {
  const unreadable = record.problems.length > 0;
  return RULES.filter((rule) => rule.kinds.includes(record.kind)).filter((rule) => !unreadable || rule === fileReadable || rule === frontMatter).flatMap(
    (rule) => rule.check(record, tree).map(({ at: at2, found, expected, fix }) => ({
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

// src/app/validate-tree.ts
function validateTree(head, base) {
  const records = head.readRecords();
  const findings = checkRecords(records);
  if (base === null) return { records: records.length, introduced: findings, existing: [] };
  const excuses = findings.length === 0 ? [] : checkRecords(base.readRecords());
  const introduced = new Set(findIntroduced(excuses, findings));
  return {
    records: records.length,
    introduced: findings.filter((finding) => introduced.has(finding)),
    existing: findings.filter((finding) => !introduced.has(finding))
  };
}
function hasErrors(validation) {
  return validation.introduced.some((finding) => finding.level === "error");
}

export {
  validateTree,
  hasErrors
};
