import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/domain/values-at.ts
function parsePath(path) {
  return path.split("/");
}
function textsAt(data, path) {
  const found = [];
  visitTexts(data, parsePath(path), (pointer, text) => found.push({ pointer, text }));
  return found;
}
function visitTexts(data, path, see) {
  visit(data, path, 0, "", see);
}
function visit(value, path, depth, pointer, see) {
  const step = path[depth];
  if (step === void 0) {
    if (typeof value === "string") see(pointer, value);
  } else if (typeof value === "object" && value !== null) {
    const values = value;
    if (step !== "*") visit(values[step], path, depth + 1, `${pointer}/${escapeKey(step)}`, see);
    else {
      for (const key of Object.keys(values))
        visit(values[key], path, depth + 1, `${pointer}/${escapeKey(key)}`, see);
    }
  }
}
function escapeKey(key) {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

// src/domain/record-references.ts
var REFERENCES = {
  incident: [
    ["services/*", "service"],
    ["roles/*", "person"],
    ["runbooks/*", "runbook"],
    ["related/*", "incident"],
    ["duplicate_of", "incident"]
  ],
  // `by` is not one of them: automations write entries too.
  timeline: [
    ["entries/*/person", "person"],
    ["entries/*/of", "incident"],
    ["entries/*/runbook", "runbook"]
  ],
  postmortem: [
    ["owner", "person"],
    ["participants/*", "person"],
    ["approved_by", "person"]
  ],
  "action-item": [["owner", "person"]],
  roster: [
    ["lead", "person"],
    ["rotations/*/members/*", "person"],
    ["overrides/*/person", "person"],
    ["swaps/*/shift_of", "person"],
    ["swaps/*/with", "person"],
    ["escalation/*/person", "person"]
  ],
  person: [["training/*/drill", "incident"]],
  service: [["roster", "roster"]],
  runbook: [
    ["owner", "person"],
    ["services/*", "service"],
    ["symptoms/*/baseline", "baseline"]
  ],
  architecture: [
    ["owner", "person"],
    ["services/*", "service"],
    ["dependencies/*/service", "service"],
    ["failure_modes/*/runbook", "runbook"]
  ],
  baseline: [
    ["owner", "person"],
    ["service", "service"]
  ]
};
var PARSED = new Map(
  Object.entries(REFERENCES).map(([kind, rows]) => [
    kind,
    rows.map(([path, to]) => ({ path: parsePath(path), to }))
  ])
);
function referencesOf(record) {
  const references = [];
  for (const { path, to } of PARSED.get(record.kind) ?? []) {
    visitTexts(record.data, path, (pointer, text) => references.push({ pointer, text, to }));
  }
  return references;
}
function rotationReferencesOf(roster) {
  return ["overrides/*/rotation", "swaps/*/rotation", "escalation/*/rotation"].flatMap(
    (path) => textsAt(roster.data, path)
  );
}

export {
  parsePath,
  textsAt,
  visitTexts,
  escapeKey,
  referencesOf,
  rotationReferencesOf
};
