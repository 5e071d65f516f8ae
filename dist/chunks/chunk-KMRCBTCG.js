import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  escapeKey,
  parsePath,
  referencesOf,
  rotationReferencesOf,
  textsAt,
  visitTexts
} from "./chunk-M73NYO62.js";
import {
  parseDuration
} from "./chunk-T433ZVXS.js";
import {
  bodyStartOf,
  findPrivateMail,
  findTelephoneNumbers,
  indexPlaces,
  lazy,
  resolveLink,
  skimTargets
} from "./chunk-R66ORXEF.js";
import {
  foldTimeline,
  statusOf
} from "./chunk-VNBM3O3O.js";
import {
  INCIDENT_TIMES
} from "./chunk-TSJT54NK.js";
import {
  DEFAULT_POLICY
} from "./chunk-ZFDVQ4NY.js";
import {
  FORWARD,
  TIME_OF_STATUS,
  canReopen,
  isFinal,
  isOpen,
  nameStatuses,
  nextStatuses,
  rankOf
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  policyOf
} from "./chunk-SFWTIU66.js";
import {
  isDay,
  isZone,
  nearestZone,
  parseInstant
} from "./chunk-3RZW3VFW.js";
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  splitFirst
} from "./chunk-QDVVJMNP.js";
import {
  RECORD_KINDS,
  compareFindings,
  compareText,
  folderOf,
  idOfPath,
  incidentIdOf
} from "./chunk-IMNZ7IGY.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

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
var EXAMPLE_DECLARED_INCIDENT = EXAMPLE_INCIDENT.replace("status: mitigated", "status: declared").replace("  acknowledged: 2026-03-02T09:18:00Z\n", "").replace("  mitigated: 2026-03-02T09:51:00Z\n", "");
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

// src/domain/wording.ts
var ADVERB = "(?:also|really|simply|just|never|already|\\w+ly)";
var PARTICIPLE = `(?:${ADVERB} )?(?:\\w{2,}ed|been|done|gone|known|seen|taken|caught|read|run|told|made|kept|put|set|left|found|got|gotten|written|thought|spoken|begun|broken|built|chosen|given|held|led|met|sent|shut|understood|paid|brought)`;
var SOMEBODY = "(?:we|they|he|she|you|i|someone|somebody|anyone|anybody|the (?:team|engineer|developer|operator|author|reviewer|on-call))";
var PHRASES = [
  {
    sort: "blame",
    source: "human errors?|(?:operator|user|pilot) error(?! (?:rate|message|report|log|count|code|page|budget)s?)",
    beginning: "(?:human|operator|user|pilot) error",
    instead: "Say what was done, and what made it look right: the tool, the alert, the words of the runbook."
  },
  {
    sort: "blame",
    source: "careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|incompeten(?:t|ce)|slopp(?:y|ily|iness)|stupid(?:ly|ity)?|foolish(?:ly)?|clueless",
    beginning: "careless|negligen|reckless|incompeten|slopp|stupid|foolish|clueless",
    instead: "Say what was done and under what circumstances; leave the judgement of the person out."
  },
  {
    sort: "blame",
    source: "the fault of|(?:was|were|is|are) (?:entirely |partly )?(?:my|our|his|her|their|your) (?:own )?fault|(?:is|are|was|were|be) to blame|blame[sd]? on|blames? (?:the|a|an|him|her|them)",
    beginning: "the fault|(?:was|were|is|are) (?:entirely |partly )?(?:my|our|his|her|their|your) |(?:is|are|was|were|be) to blame|blame",
    instead: "Say what let it happen; faults have causes, people have reasons."
  },
  {
    sort: "blame",
    source: `failed to follow(?! redirect)|${SOMEBODY} failed to`,
    beginning: `failed to follow|${SOMEBODY} failed`,
    instead: "Say what was done instead, and why that made sense then; was the step known, and easy to take?"
  },
  {
    sort: "blame",
    source: "(?:forgot|forgets?|forgotten) (?:to|about)|neglect(?:s|ed)? to|(?:did not|didn[\u2019']t|never) bother(?:ed)? to|should have known better",
    beginning: "forg[eo]t|neglect|(?:did not|didn[\u2019']t|never) bother|should have known",
    instead: "Say which step was left out and what would have reminded of it: a check, a list, a default."
  },
  {
    sort: "counterfactual",
    source: `(?:should|ought to)(?: not|n[\u2019']t)? (?:${ADVERB} )?have ${PARTICIPLE}`,
    beginning: `(?:should|ought to)(?: not|n[\u2019']t)? (?:${ADVERB} )?have `,
    instead: "Say what was done and why it made sense then; what should be from now on is an action item."
  },
  {
    sort: "counterfactual",
    source: `(?:would|could|might) (?:${ADVERB} )?have (?:${ADVERB} )?(?:been )?(?:${ADVERB} )?(?:prevented|avoided|averted|caught|detected|stopped|noticed)`,
    beginning: `(?:would|could|might) (?:${ADVERB} )?have `,
    instead: "Say what there was and what it did; what prevents it next time is an action item."
  },
  {
    sort: "counterfactual",
    source: `if only ${SOMEBODY}|had ${SOMEBODY} (?:only |just )?(?:known|checked|noticed|tested|read|followed|looked|asked|been)`,
    beginning: `if only ${SOMEBODY}|had ${SOMEBODY} `,
    instead: "Say what was known and done at the time; the rest is an action item."
  }
];
var withAnySpace = (source) => source.replaceAll(" ", "\\s+");
var compiled = lazy(
  () => PHRASES.map((phrase) => ({
    ...phrase,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${withAnySpace(phrase.source)})(?![\\p{L}\\p{N}-])`, "giu")
  }))
);
var MAY_HOLD_PHRASE = new RegExp(
  `(?:\\b|_)(?:${PHRASES.map(({ beginning }) => withAnySpace(beginning)).join("|")})`,
  "i"
);
function findWording(text) {
  if (!MAY_HOLD_PHRASE.test(text)) return [];
  return compiled().flatMap(
    ({ sort, instead, pattern }) => Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      sort,
      instead
    }))
  ).filter(({ start, end: end2 }) => !(/["“„«'‘]/.test(text[start - 1] ?? "") && /["”“»'’]/.test(text[end2] ?? ""))).sort((a, b) => a.start - b.start);
}

// src/domain/rules/example-postmortem.ts
var EXAMPLE_POSTMORTEM_PATH = "incidents/2026/INC-2026-0042/postmortem.md";
var EXAMPLE_POSTMORTEM = `---
schema: 1
incident: INC-2026-0042
status: approved
owner: maya-lindqvist
root_cause: The release opened one connection for every query
contributing_factors:
  - The release was not tested under load
  - The connection pool had no alert
---
## Incident Timeline

The release reached all users at 08:58 UTC; four minutes later the pool was exhausted.

### Resolution and recovery

The release was rolled back at 09:43 UTC, and searches worked again at 09:51 UTC.

## Impact Assessment

Every search failed for 49 minutes.

## Root Cause Analysis

Each query opened a connection of its own, and nothing counted them.

## Response Evaluation

The rollback was quick once the release was suspected; the alert came late.

## Action Items

- An alert when the pool is nearly full.

## Knowledge Sharing

The runbook for outages now names the pool.
`;

// src/domain/rules/incident-of.ts
function incidentOf(record, tree) {
  if (record.kind === "incident") return record;
  const id = record.path.startsWith("incidents/") ? idOfPath(record.path) : null;
  if (id === null) return null;
  return tree.recordOf("incident", record.kind === "action-item" ? incidentIdOf(id) : id);
}
function isOfImported(record, tree) {
  return incidentOf(record, tree)?.data["origin"] === "imported";
}

// src/domain/rules/blameless-wording.ts
var MOST = 5;
var TOLD = {
  postmortem: ["root_cause", "contributing_factors/*"],
  timeline: ["entries/*/text"]
};
var blamelessWording = {
  id: "blameless-wording",
  level: "advice",
  kinds: ["incident", "timeline", "postmortem"],
  summary: `Incidents, timelines and postmortems name nobody as guilty and do not tell what might have been; code, quotations and comments are not judged. At most ${MOST} findings a file.`,
  reason: 'Who fears blame tells less, and "should have" stops at the person where the review could go on to what led there.',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace(
        "Each query opened",
        "Human error: Devon should have tested it under load, which would have\nprevented it. Each query opened"
      ),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: [
        '25:1 Unexpected blame in "Human error", expected what happened and what led to it',
        '25:20 Unexpected counterfactual "should have tested", expected what happened and what led to it',
        '25:60 Unexpected counterfactual "would have prevented", expected what happened and what led to it'
      ]
    }
  ],
  check(record, tree) {
    const values = (TOLD[record.kind] ?? []).flatMap((path) => textsAt(record.data, path)).filter(({ text }) => findWording(text).length > 0);
    const isBodyPlain = findWording(record.body).length === 0;
    if (values.length === 0 && isBodyPlain || isOfImported(record, tree)) return [];
    const places = indexPlaces(record);
    const spans = [
      ...values.map(({ pointer }) => places.spanOfValue(record.positionOf(pointer))),
      ...isBodyPlain ? [] : record.structure.texts().map(({ at }) => places.spanOfNode(at))
    ];
    return spans.flatMap((span) => findIn(record, span)).slice(0, MOST).map((wording) => explain(record, wording, places));
  }
};
function findIn({ text }, { start, end: end2 }) {
  const part = text.slice(start, end2);
  return findWording(part).filter((wording) => part.slice(0, wording.start).split("`").length % 2 === 1).map((wording) => ({ ...wording, start: start + wording.start, end: start + wording.end }));
}
function explain({ text }, wording, places) {
  const words = quote(text.slice(wording.start, wording.end).replaceAll(/\s+/g, " "));
  return {
    at: places.placeOf(wording),
    found: wording.sort === "blame" ? `blame in ${words}` : `counterfactual ${words}`,
    expected: "what happened and what led to it",
    fix: wording.instead
  };
}

// src/domain/rules/rule.ts
var ALL_KINDS = Object.keys(RECORD_KINDS);

// src/domain/rules/contact-not-plain.ts
var PATH = "oncall/people/maya-lindqvist.md";
var GOOD = `---
schema: 1
id: maya-lindqvist
name: Maya Lindqvist
time_zone: Europe/Stockholm
contacts:
  - {method: phone, secret: PHONE_MAYA}
  - {method: email, email: maya@find-contacts.example}
---
At home in Stockholm.
`;
var ABOUT_PEOPLE = [
  "incident",
  "timeline",
  "postmortem",
  "action-item",
  "person",
  "roster",
  "policy"
];
var contactNotPlain = {
  id: "contact-not-plain",
  level: "error",
  kinds: ALL_KINDS,
  summary: "No record holds a telephone number, and no record about people a private mail address; code and the addresses of pages are not judged.",
  reason: "What is in git is copied with it, for ever, to everybody who may read the repository. A number is named by the secret that holds it.",
  examples: [
    {
      path: PATH,
      good: GOOD,
      bad: GOOD.replace("secret: PHONE_MAYA", "handle: '+46 70 123 45 67'").replace(
        "Stockholm.",
        "Stockholm; call (555) 123-4567, or write to maya.lindqvist@gmail.com."
      ),
      findings: [
        "7:30 Unexpected telephone number ending in 67, expected the name of a secret",
        "10:28 Unexpected telephone number ending in 67, expected the name of a secret",
        "10:56 Unexpected private mail address at gmail.com, expected an address of the organisation"
      ]
    }
  ],
  check(record) {
    const contacts = [
      ...findTelephoneNumbers(record.text),
      ...ABOUT_PEOPLE.includes(record.kind) ? findPrivateMail(record.text) : []
    ];
    if (contacts.length === 0) return [];
    const places = indexPlaces(record);
    const isCode = codeIn(record, places);
    return contacts.filter((contact) => !isCode(contact)).map((contact) => ({ at: places.placeOf(contact), ...explain2(contact, record.text) }));
  }
};
function codeIn(record, places) {
  const { text } = record;
  const bodyStart = bodyStartOf(record);
  const seen = [
    ...record.structure.texts().map(({ at }) => places.spanOfNode(at)),
    ...Array.from(text.matchAll(/<!--[\s\S]*?(?:-->|$)/g), (comment) => ({
      start: comment.index,
      end: comment.index + comment[0].length
    }))
  ].sort((a, b) => a.start - b.start);
  return ({ start, end: end2 }) => {
    if (start >= bodyStart && isWithin(seen, start, end2)) return false;
    const line = text.slice(Math.max(start - LOOK_BACK, text.lastIndexOf("\n", start - 1) + 1), start);
    if (line.split("`").length % 2 === 0) return true;
    if (start < bodyStart) return false;
    return !/^[\s\d.*+-]*>/.test(line) && !/^(?:tel|sms):/i.test(text.slice(start, end2));
  };
}
var LOOK_BACK = 1e3;
function isWithin(spans, start, end2) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end2 <= (spans[low - 1]?.end ?? -1);
}
function explain2({ sort, start, end: end2 }, text) {
  const written = text.slice(start, end2);
  if (sort === "private mail address") {
    return {
      found: `private mail address at ${written.slice(written.lastIndexOf("@") + 1).toLowerCase()}`,
      expected: "an address of the organisation",
      fix: 'Name an alias of the organisation, or the secret that holds the address ("secret: EMAIL_\u2026").'
    };
  }
  return {
    found: `telephone number ending in ${written.replaceAll(/\D/g, "").slice(-2)}`,
    expected: "the name of a secret",
    fix: 'Put the number into a secret of the repository and name that ("secret: PHONE_\u2026"); the commit that holds it must not be merged.'
  };
}

// src/domain/rules/day-exists.ts
var REVIEWED = ["last_review", "next_review"];
var DAYS = {
  "action-item": ["due"],
  architecture: REVIEWED,
  baseline: ["measured_from", "measured_until", "capacity/*/full_by", ...REVIEWED],
  person: ["time_off/*/from", "time_off/*/until", "joined", "onboarding/*/completed", "training/*/completed"],
  policy: ["last_updated", "next_review"],
  roster: ["rotations/*/starts", "swaps/*/shift_on", "swaps/*/with_on"],
  runbook: REVIEWED
};
var INSTANTS = {
  incident: [
    ...INCIDENT_TIMES.map((name) => `times/${name}`),
    "next_update_due",
    "resolution_expected",
    "communication/estimated_resolution"
  ],
  postmortem: ["review_held_at"],
  roster: ["overrides/*/from", "overrides/*/until"],
  timeline: [
    "entries/*/at",
    "entries/*/recorded_at",
    "entries/*/next_update",
    "entries/*/expected",
    "entries/*/value"
  ]
};
var KINDS = [.../* @__PURE__ */ new Set([...Object.keys(DAYS), ...Object.keys(INSTANTS)])];
var PLACES = new Map(
  KINDS.map((kind) => [
    kind,
    [
      ...(DAYS[kind] ?? []).map((path) => ({ path: parsePath(path), isThere: isDay })),
      ...(INSTANTS[kind] ?? []).map((path) => ({
        path: parsePath(path),
        isThere: (text) => parseInstant(text) !== null
      }))
    ]
  ])
);
var dayExists = {
  id: "day-exists",
  level: "error",
  kinds: KINDS,
  summary: "Every day and every instant that a record names exists in the calendar.",
  reason: "Deadlines and durations are computed from them; from the 30th of February nothing can be.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace("due: 2026-03-16", "due: 2026-02-30"),
      findings: ['6:6 Unexpected due "2026-02-30", expected a day that exists in the calendar']
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("mitigated: 2026-03-02T09:51", "mitigated: 2026-02-29T09:51"),
      findings: [
        '16:14 Unexpected mitigated "2026-02-29T09:51:00Z", expected a day that exists in the calendar'
      ]
    }
  ],
  check(record) {
    const wrong = [];
    for (const { path, isThere: isThere3 } of PLACES.get(record.kind) ?? []) {
      visitTexts(record.data, path, (pointer, text) => {
        if (isThere3(text) || record.violations.some((violation) => violation.pointer === pointer)) return;
        wrong.push({
          at: record.positionOf(pointer),
          found: `${pointer.slice(pointer.lastIndexOf("/") + 1)} ${quote(text)}`,
          expected: "a day that exists in the calendar",
          fix: "Correct the day or the month."
        });
      });
    }
    return wrong;
  }
};

// src/domain/written-section.ts
var MARKER = /^\s*(?:(?:[-*+>]|\d{1,9}[.)])(?=\s|$)|\[[ xX]?\](?=\s|$))\s*/;
var PLACEHOLDER = /^(?:(?:todo|tbd|tbc|fixme|xxx)(?![\p{L}\p{N}])|\[.*\]$|\{\{.*\}\}$|<.*>$)/iu;
function isWritten(text, given) {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.some((line, index) => {
    const isHead = line.includes("|") && isDelimiter(lines[index + 1] ?? "");
    if (isHead || isDelimiter(line)) return false;
    const words = withoutMarkers(line);
    if (PLACEHOLDER.test(words)) return false;
    const plain = plainWords(words);
    return plain !== "" && !given.has(plain);
  });
}
function plainWords(text) {
  return text.toLowerCase().replaceAll(/\s+/g, " ").replace(/^[^\p{L}\p{N}]*(?:\d{1,3}[.)] )?[^\p{L}\p{N}]*/u, "").replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]*$/u, "");
}
function withoutMarkers(line) {
  let rest = line;
  for (let match = MARKER.exec(rest); match !== null; match = MARKER.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest.trim();
}
function isDelimiter(line) {
  return /^[\s|:-]+$/.test(line) && line.includes("|") && line.includes("-");
}

// src/domain/body-outline.ts
var UNCERTAIN = /^ {1,3}#{1,6}(?:\s|$)|^ {0,3}(?:=+|-+)\s*$|^ {0,3}<(?!!--)|^ +<!--|^[^`~]+(?:```|~~~)|^\s+[|:-][\s|:-]*$/;
var OPENING_FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
var CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
var HEADING = /^(#{1,6})(?=[ \t]|$)/;
var MARKUP = /[[\]<>`*_\\&!]| {2}$/;
function outlineOf(body) {
  const sections = [];
  let open = [];
  let fence = "";
  let isComment = false;
  let isPlain = true;
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (fence !== "") {
      if (CLOSING_FENCE.exec(line)?.[1]?.startsWith(fence) === true) fence = "";
      else if (isDelimiter(line)) return null;
    } else if (isComment || line.startsWith("<!--")) {
      isComment = !line.includes("-->");
      isPlain = true;
    } else if (UNCERTAIN.test(line) || line.includes("<!--")) {
      return null;
    } else if (HEADING.test(line)) {
      const depth = HEADING.exec(line)?.[0].length ?? 1;
      const title = line.slice(depth).trim();
      if (MARKUP.test(title) || title.endsWith("#")) return null;
      const section = { depth, title, text: "", lines: [] };
      sections.push(section);
      open = [...open.filter((above) => above.depth < depth), section];
      isPlain = true;
    } else {
      const opening = OPENING_FENCE.exec(line);
      fence = opening?.[1] ?? opening?.[2] ?? "";
      const isBlockStart = opening !== null || line.trim() === "" || /^[-*] /.test(line);
      const words = line.replace(/^[-*] (?:\[[ x]\] )?/, "");
      isPlain = (isPlain || isBlockStart) && !MARKUP.test(words);
      if (!isPlain && isDelimiter(words)) return null;
      if (isPlain && opening === null && /^[\p{L}\p{N}|:-]/u.test(words)) {
        for (const section of open) section.lines.push(words);
      }
    }
  }
  return sections.map(({ depth, title, lines }) => ({ depth, title, text: lines.join("\n") }));
}

// src/domain/rules/document-complete.ts
var documentComplete = {
  id: "document-complete",
  level: "error",
  kinds: ["postmortem", "runbook", "architecture", "baseline"],
  summary: "A postmortem has the sections of the policy\u2019s agenda (`review.agenda`) as headings `## \u2026`, in their order; it and every document have the sections and keys that `documents` of the policy names. All are written, beyond what a template gives; while a postmortem is a draft its headings are enough. What was imported is exempt.",
  reason: 'A review that leaves a question out does not answer it later (procedures, "Review Agenda", "Required Documentation").',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace(
        "## Impact Assessment\n\nEvery search failed for 49 minutes.\n\n",
        ""
      ).replace("The runbook for outages now names the pool.", "- TODO\n<!-- What should others learn? -->"),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: [
        '2:1 Unexpected postmortem without the section "Impact Assessment", expected the heading "## Impact Assessment"',
        '31:1 Unexpected section "Knowledge Sharing" that nobody has written, expected words below the heading'
      ]
    }
  ],
  check(record, tree) {
    if (!isSound(record) || isOfImported(record, tree)) return [];
    return [...findSectionFaults(record, tree.policy), ...findMissingKeys(record, tree.policy)];
  }
};
function findSectionFaults(record, policy) {
  const required = requiredOf(record, policy);
  const given = templateWordsOf(policy);
  const isDraft = record.data["status"] === "draft";
  const judge = (sections) => findFaults(
    sections,
    required,
    RECORD_KINDS[record.kind].title,
    (section) => isDraft || isWritten(section.text, given)
  );
  const outline = outlineOf(record.body);
  if (outline !== null && judge(outline).length === 0) return [];
  return judge(record.structure.sections()).map(({ section, ...said }) => ({
    at: section?.at ?? record.positionOf(""),
    ...said
  }));
}
function requiredOf(record, policy) {
  const agenda = record.kind === "postmortem" ? policy.review.agenda.map(({ title }) => title) : [];
  const named2 = policy.documents.filter(({ kind }) => kind === record.kind).flatMap(({ contents }) => contents.flatMap(({ sections = [] }) => sections));
  const known = new Set(agenda.map(plainWords));
  const others = named2.filter((title, i) => !known.has(plainWords(title)) && named2.indexOf(title) === i);
  return [
    ...agenda.map((title) => ({ title, isAgenda: true })),
    ...others.map((title) => ({ title, isAgenda: false }))
  ];
}
var TEMPLATE_WORDS = /* @__PURE__ */ new WeakMap();
function templateWordsOf(policy) {
  const known = TEMPLATE_WORDS.get(policy);
  if (known !== void 0) return known;
  const { review, documents } = policy;
  const words = new Set(
    [
      ...review.agenda.flatMap(({ title, points }) => [title, ...points]),
      ...documents.flatMap(
        ({ contents }) => contents.flatMap(({ title, sections = [] }) => [title, ...sections])
      )
    ].map(plainWords)
  );
  TEMPLATE_WORDS.set(policy, words);
  return words;
}
function findFaults(sections, required, document, isDone) {
  let latest = null;
  return required.flatMap(({ title, isAgenda }) => {
    const wanted = plainWords(title);
    const index = sections.findIndex(
      (one) => plainWords(one.title) === wanted && (!isAgenda || one.depth === 2)
    );
    const section = sections[index];
    if (section === void 0) return [missing(document, title, isAgenda)];
    const faults = [];
    if (isAgenda && latest !== null && index < latest.index) {
      faults.push({
        section,
        found: `section ${quote(title)} before ${quote(latest.title)}`,
        expected: "the order of the policy's agenda",
        fix: `Move it behind ${quote(latest.title)}.`
      });
    } else if (isAgenda) latest = { title, index };
    if (!isDone(section)) {
      faults.push({
        section,
        found: `section ${quote(title)} that nobody has written`,
        expected: "words below the heading",
        fix: "Write it, or say why there is nothing to say."
      });
    }
    return faults;
  });
}
function missing(document, title, isAgenda) {
  return {
    section: null,
    found: `${document} without the section ${quote(title)}`,
    expected: isAgenda ? `the heading ${quote(`## ${title}`)}` : `a heading ${quote(title)}`,
    fix: "Add the heading and what belongs below it; the policy asks for it."
  };
}
function findMissingKeys(record, policy) {
  const contents = policy.documents.filter(({ kind }) => kind === record.kind).flatMap((one) => one.contents);
  return contents.flatMap(
    ({ title, keys = [] }) => keys.filter((key) => isEmpty(record.data[key])).map((key) => ({
      at: record.positionOf(`/${key}`),
      found: `${RECORD_KINDS[record.kind].title} without ${quote(key)}`,
      expected: `the key, which holds ${quote(title)}`,
      fix: `Add ${quote(`${key}: \u2026`)}; the policy asks for it.`
    }))
  );
}
function isEmpty(value) {
  if (Array.isArray(value)) return value.length === 0;
  return value === void 0 || value === null || value === "";
}

// src/domain/rules/file-readable.ts
var fileReadable = {
  id: "file-readable",
  level: "error",
  kinds: ALL_KINDS,
  summary: "A record is a plain UTF-8 text file of at most 1 MiB, neither a symbolic link nor holding NUL bytes.",
  reason: "Records come from pull requests of people who may mean harm: a link could point out of the repository, a huge or binary file could stall every later run.",
  examples: [],
  check: (record) => record.problems.filter((problem) => problem.rule === "file-readable").map(({ found, expected, fix, ...at }) => ({ at, found, expected, fix }))
};

// src/domain/rules/front-matter.ts
var frontMatter = {
  id: "front-matter",
  level: "error",
  kinds: ALL_KINDS,
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
  check: (record) => record.problems.filter((problem) => problem.rule === "front-matter").map(({ found, expected, fix, ...at }) => ({ at, found, expected, fix }))
};

// src/domain/rules/has-incident.ts
var hasIncident = {
  id: "has-incident",
  level: "error",
  kinds: ["action-item", "timeline", "postmortem"],
  summary: "The incident of an action item, a timeline or a postmortem exists beside it.",
  reason: "Without its incident nobody knows what it is about, and nothing acts on it.",
  examples: [],
  check(record, tree) {
    const id = idOfPath(record.path);
    if (id === null) return [];
    const { idKey, title } = RECORD_KINDS[record.kind];
    const incident = idKey === "incident" ? id : incidentIdOf(id);
    if (tree.pathsOf("incident", incident).length > 0) return [];
    return [
      {
        at: record.positionOf(`/${idKey ?? "id"}`),
        found: `${title} of ${quote(incident)}, which is not there`,
        expected: record.kind === "action-item" ? "incident.md in the folder above" : "incident.md beside it",
        fix: "Add the incident, or move the file to the incident it belongs to."
      }
    ];
  }
};

// src/domain/rules/id-matches-directory.ts
var idMatchesDirectory = {
  id: "id-matches-directory",
  level: "error",
  kinds: ALL_KINDS,
  summary: `The id in a record is the one its place says: ${ALL_KINDS.map((kind) => `\`${RECORD_KINDS[kind].place}\``).join(", ")}.`,
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
    const { idKey } = RECORD_KINDS[record.kind];
    if (idKey === null) return [];
    const expected = idOfPath(record.path);
    if (expected === null) return [misplaced(record, idKey)];
    const id = record.data[idKey];
    if (typeof id !== "string" || id === expected) return [];
    if (record.violations.some((one) => one.pointer === `/${idKey}`)) return [];
    const isFolder = RECORD_KINDS[record.kind].place.startsWith("incidents/");
    return [
      {
        at: record.positionOf(`/${idKey}`),
        found: `${idKey} ${quote(id)}`,
        expected: `${quote(expected)}, as the ${isFolder ? "directory" : "file's name"} says`,
        fix: `Write "${idKey}: ${expected}", or move the file to where ${quote(id)} belongs.`
      }
    ];
  }
};
function misplaced(record, idKey) {
  return {
    at: record.positionOf(`/${idKey}`),
    found: `place ${quote(record.path)}`,
    expected: `a file at ${RECORD_KINDS[record.kind].place}`,
    fix: "Move or rename the file (git mv) to the place its id says; elsewhere nothing acts on it."
  };
}

// src/domain/rules/incident-kept.ts
var incidentKept = {
  id: "incident-kept",
  level: "error",
  kinds: ["incident"],
  summary: "A change takes no incident away. One that moved (`incident renumber`) is judged at its new place.",
  reason: "An incident that was none is canceled, one that was told twice is a duplicate; both say so, and why. What is deleted says nothing.",
  examples: [],
  check: (record, tree) => tree.recordAt(record.path) !== null ? [] : [
    {
      at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      found: `incident ${quote(record.data["id"])} taken away`,
      expected: "the incident, or the same one at another place",
      fix: "Put it back (git checkout), and cancel it with a reason if it was none."
    }
  ]
};
function findMoves(records, change) {
  const earlier = new Set(change.before.map((record) => record.path));
  const news = records.filter(
    (record) => record.kind === "incident" && change.paths.has(record.path) && !earlier.has(record.path)
  );
  const moves = /* @__PURE__ */ new Map();
  for (const lost of findLost(records, change)) {
    const moved = news.find((record) => isSame(record, lost) && !moves.has(folderOf2(record)));
    if (moved !== void 0) moves.set(folderOf2(moved), folderOf2(lost));
  }
  return moves;
}
function findLost(records, change) {
  const here = new Set(records.map((record) => record.path));
  return change.before.filter((record) => record.kind === "incident" && !here.has(record.path));
}
function isSame(one, other) {
  const factsOf = ({ data }) => JSON.stringify([data["title"], data["times"]?.declared]);
  return factsOf(one) === factsOf(other);
}
function folderOf2({ path }) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/domain/rules/known-term.ts
var named = (list) => list.map(({ name }) => name);
var SEVERITY = (policy) => named(policy.severities);
var TYPE = (policy) => named(policy.types);
var ROLE = (policy) => named(policy.roles);
var CONTACT = (policy) => named(policy.contacts);
var TERMS = {
  incident: [
    { what: "severity", path: parsePath("severity"), namesOf: SEVERITY },
    { what: "type", path: parsePath("type"), namesOf: TYPE },
    {
      what: "source of detection",
      path: parsePath("detected_by"),
      namesOf: ({ detection }) => [...detection.monitoring, ...detection.manual]
    }
  ],
  timeline: [
    { what: "severity", path: parsePath("entries/*/to"), namesOf: SEVERITY },
    { what: "role", path: parsePath("entries/*/role"), namesOf: ROLE }
  ],
  postmortem: [
    {
      what: "part of the knowledge base",
      path: parsePath("knowledge_updated/*"),
      namesOf: (policy) => policy.knowledge_updates
    }
  ],
  person: [
    { what: "role", path: parsePath("roles/*"), namesOf: ROLE },
    {
      what: "channel",
      path: parsePath("contacts/*/method"),
      namesOf: ({ alerts }) => named(alerts.channels)
    },
    {
      what: "onboarding requirement",
      path: parsePath("onboarding/*/requirement"),
      namesOf: ({ training }) => training.onboarding
    },
    {
      what: "training activity",
      path: parsePath("training/*/activity"),
      namesOf: ({ training }) => training.activities.map(({ title }) => title)
    }
  ],
  runbook: [
    { what: "type", path: parsePath("types/*"), namesOf: TYPE },
    { what: "contact", path: parsePath("contacts/*"), namesOf: CONTACT },
    { what: "contact", path: parsePath("notify/*"), namesOf: CONTACT }
  ]
};
var knownTerm = {
  id: "known-term",
  level: "error",
  kinds: ["incident", "timeline", "postmortem", "person", "runbook"],
  summary: "Severities, types and their subtypes, sources of detection, roles, contacts, channels, training and parts of the knowledge base are names that the policy knows.",
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
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT.replace("severity:", "subtype: service-outage\nseverity:"),
      bad: EXAMPLE_INCIDENT.replace("severity:", "subtype: data-loss\nseverity:"),
      findings: [
        '7:10 Unexpected subtype of availability "data-loss", expected one of service-outage, feature-unavailable, database-connectivity'
      ]
    }
  ],
  check(record, { policy }) {
    const values = [];
    for (const { what, path, namesOf } of TERMS[record.kind] ?? []) {
      visitTexts(
        record.data,
        path,
        (pointer, text) => values.push({ what, pointer, text, names: namesOf(policy) })
      );
    }
    if (record.kind === "incident") values.push(...subtypeOf(record, policy), ...rolesOf(record, policy));
    return values.flatMap((value) => checkValue(record, value));
  }
};
function subtypeOf(record, policy) {
  const { subtype } = record.data;
  const type = policy.types.find(({ name }) => name === record.data["type"]);
  if (typeof subtype !== "string" || type === void 0) return [];
  return [{ what: `subtype of ${type.name}`, pointer: "/subtype", text: subtype, names: type.subtypes }];
}
function rolesOf(record, policy) {
  const { roles } = record.data;
  const names = ROLE(policy);
  return Object.keys(typeof roles === "object" && roles !== null ? roles : {}).map((role) => ({
    what: "role",
    pointer: `/roles/${escapeKey(role)}`,
    text: role,
    names,
    part: "key"
  }));
}
function checkValue(record, { what, pointer, text, names, part }) {
  if (names.includes(text) || record.violations.some((one) => one.pointer === pointer)) return [];
  const meant = findNearest(text, names);
  return [
    {
      at: record.positionOf(pointer, part ?? "value"),
      found: `${what} ${quote(text)}`,
      expected: `one of ${names.join(", ")}`,
      fix: meant === null ? "Use a name of .github/incident-policy.yml, or add it there." : `Did you mean ${quote(meant)}?`
    }
  ];
}

// src/domain/lifecycle.ts
function transition(incident, event, policy) {
  const refusal = parseInstant(event.at) === null ? noInstant(event.at) : lacksWhatItNeeds(event) ?? unknownTerm("severity", event.to, policy.severities) ?? unknownTerm("role", event.role, policy.roles);
  if (refusal !== null) return { refusal };
  const after = STEPS[event.kind](incident, event, policy);
  return isRefusal(after) ? { refusal: after } : { refusal: null, incident: after, entries: [event] };
}
var STEPS = {
  declared: (incident) => refuse(
    `a second declaration of ${incident.id}`,
    "one, as the first entry",
    "Append a note, or declare another incident."
  ),
  acknowledged: stepTo("acknowledged"),
  responded: stepTo("investigating"),
  investigating: stepTo("investigating"),
  identified: (incident, event, policy) => {
    const after = stepTo("identified")(incident, event, policy);
    return isRefusal(after) ? after : { ...after, root_cause_known: true };
  },
  mitigated: stepTo("mitigated"),
  resolved: stepTo("resolved"),
  closed: stepTo("closed"),
  reopened: (incident) => {
    if (!canReopen(incident.status)) {
      return refuse(
        `reopening while ${incident.status}`,
        "an incident that is identified or further, canceled or a duplicate",
        "There is nothing to take back yet; write a note."
      );
    }
    const { mitigated: _, resolved: __, ...times } = incident.times;
    const { duplicate_of: ___, resolution_expected: ____, ...rest } = incident;
    return { ...rest, status: "investigating", times };
  },
  canceled: (incident) => end(incident, "canceled"),
  duplicate: (incident, event) => event.of === incident.id ? refuse(`a duplicate of itself`, "another incident", "Name the incident that stays open.") : end(incident, "duplicate", { duplicate_of: event.of ?? "" }),
  // Like figures of the impact, it may come to light when all is over.
  related: (incident, { of = "" }) => {
    const related = incident.related ?? [];
    if (of === incident.id) return refuse("it related to itself", "another incident", "Name the other one.");
    if (!related.includes(of)) return { ...incident, related: [...related, of] };
    return refuse(`${of}, which it is related to`, "another incident", "Write a note to say more about it.");
  },
  severity: (incident, event, policy) => {
    if (event.to !== incident.severity) {
      return whileNotFinal(incident, "a change of severity", { severity: event.to ?? "" });
    }
    const others = policy.severities.flatMap(({ name }) => name === event.to ? [] : [name]);
    return refuse(
      `severity ${event.to}, which it has`,
      `one of ${others.join(", ")}`,
      "Leave the entry out."
    );
  },
  role: (incident, { role = "", person = "" }) => whileNotFinal(incident, "a change of roles", { roles: { ...incident.roles, [role]: person } }),
  impact: (incident, event) => ({ ...incident, impact: { ...incident.impact, ...event.impact } }),
  cause: (incident) => ({ ...incident, root_cause_known: true }),
  expertise: (incident, event) => whileNotFinal(incident, "a call for expertise", { expertise_needed: event.reason ?? "" }),
  // Which there are, the rules say.
  runbook: (incident, { runbook = "" }) => {
    const used = incident.runbooks ?? [];
    return used.includes(runbook) ? incident : { ...incident, runbooks: [...used, runbook] };
  },
  eta: (incident, event) => isOpen(incident.status) ? { ...incident, resolution_expected: event.expected ?? "" } : refuse(
    `an expected resolution while ${incident.status}`,
    "an incident that is not resolved yet",
    "Reopen it with a reason, or write a note."
  ),
  update: (incident, event) => {
    const { next_update_due: _, ...rest } = incident;
    const next = event.next_update;
    return whileNotFinal(rest, "an update", next === void 0 ? {} : { next_update_due: next });
  },
  escalated: (incident) => whileNotFinal(incident, "an escalation", {}),
  corrected: (incident, event) => {
    const field = event.field ?? "started";
    if (incident.times[field] === void 0) {
      return refuse(
        `a correction of ${field}, which is not set`,
        `one of ${INCIDENT_TIMES.filter((name) => incident.times[name] !== void 0).join(", ")}`,
        "Append the event itself, with the time at which it happened."
      );
    }
    return setTime(incident, field, event.value ?? "");
  },
  note: (incident) => incident,
  redacted: (incident) => incident,
  intent: (incident) => incident,
  receipt: (incident) => incident
};
var NEEDS = {
  reopened: ["reason"],
  canceled: ["reason"],
  duplicate: ["of"],
  related: ["of"],
  severity: ["to", "reason"],
  role: ["role", "person"],
  impact: ["impact"],
  cause: ["text"],
  expertise: ["reason"],
  runbook: ["runbook"],
  eta: ["expected"],
  update: ["text"],
  note: ["text"],
  escalated: ["reason"],
  corrected: ["field", "value", "reason"],
  redacted: ["reason"],
  intent: ["key"],
  receipt: ["key"]
};
function lacksWhatItNeeds(event) {
  const missing2 = (NEEDS[event.kind] ?? []).filter((key) => event[key] === void 0);
  if (missing2.length === 0) return null;
  return refuse(
    `entry ${quote(event.kind)} without ${missing2.map((key) => quote(key)).join(" and ")}`,
    `an entry that says ${(NEEDS[event.kind] ?? []).join(" and ")}`,
    `Add ${missing2.map((key) => quote(`${key}: \u2026`)).join(" and ")} to the entry.`
  );
}
function unknownTerm(what, term, known) {
  const names = known.map(({ name }) => name);
  if (term === void 0 || names.includes(term)) return null;
  const meant = findNearest(term, names);
  const fix = meant === null ? `Use a ${what} of the policy.` : `Did you mean ${quote(meant)}?`;
  return refuse(`${what} ${quote(term)}`, `one of ${names.join(", ")}`, fix);
}
function stepTo(status) {
  return (incident, event, policy) => {
    const time = TIME_OF_STATUS[status];
    const isTimeKnown = time === void 0 || incident.times[time] !== void 0;
    const isReached = rankOf(incident.status) >= rankOf(status);
    if (isFinal(incident.status)) {
      return refuse(`${event.kind} while ${incident.status}`, '"reopened" first', "Reopen it with a reason.");
    }
    if (isReached && isTimeKnown) return refuseStep(incident, event, policy);
    if (!isReached && !nextStatuses(incident.status, incident.times, policy).includes(status)) {
      return refuseStep(incident, event, policy);
    }
    const moved = isReached ? incident : arriveAt(incident, status);
    return isTimeKnown ? moved : setTime(moved, time, event.at);
  };
}
function arriveAt(incident, status) {
  if (isOpen(status)) return { ...incident, status };
  const { next_update_due: _, resolution_expected: __, ...rest } = incident;
  return { ...rest, status };
}
function end(incident, status, more = {}) {
  if (isOpen(incident.status)) return { ...arriveAt(incident, status), ...more };
  return refuse(
    `${status} while ${incident.status}`,
    "an incident that is not resolved yet",
    rankOf(incident.status) < 0 ? "Reopen it first." : "It was real: close it, or reopen it with a reason."
  );
}
function whileNotFinal(incident, what, change) {
  if (!isFinal(incident.status)) return { ...incident, ...change };
  return refuse(
    `${what} while ${incident.status}`,
    '"reopened" first',
    "Reopen it with a reason, or write a note."
  );
}
function setTime(incident, name, at) {
  const instant = parseInstant(at);
  if (instant === null) return noInstant(at);
  const place = INCIDENT_TIMES.indexOf(name);
  for (const [index, other] of INCIDENT_TIMES.entries()) {
    const known = incident.times[other];
    const otherInstant = known === void 0 ? null : parseInstant(known);
    if (otherInstant === null || index === place) continue;
    if (index < place ? otherInstant > instant : otherInstant < instant) {
      return refuse(
        `${name} at ${at}`,
        `an instant not ${index < place ? "before" : "after"} ${other} at ${known}`,
        `Correct the time; if ${quote(other)} is wrong, append a "corrected" entry for it first.`
      );
    }
  }
  return { ...incident, times: { ...incident.times, [name]: at } };
}
function refuseStep(incident, event, policy) {
  const next = nextStatuses(incident.status, incident.times, policy);
  const isBack = rankOf(incident.status) >= rankOf(event.kind === "responded" ? "investigating" : event.kind);
  return refuse(
    `${event.kind} while ${incident.status}`,
    nameStatuses(next),
    isBack ? 'It has come that far already; going back is "reopened" with a reason.' : `Take the steps between first, or let the policy pass them over (lifecycle.may_skip).`
  );
}
function noInstant(text) {
  return refuse(`time ${quote(text)}`, "a day that exists in the calendar", "Correct the day or the month.");
}
function refuse(found, expected, fix) {
  return { found, expected, fix };
}
function isRefusal(outcome) {
  return !("schema" in outcome);
}

// src/domain/judge-change.ts
function judgeChange(before, after, policy) {
  const judgements = [];
  let state = before.incident;
  for (const [index, entry] of after.entries.entries()) {
    if (index < before.entries.length || isFirstWord(entry, index)) continue;
    const outcome = transition(state, entry, policy);
    if (outcome.refusal === null) state = outcome.incident;
    else if (!isTrueOf(state, entry)) {
      judgements.push({
        about: entry.kind === "severity" ? "severity" : entry.kind === "corrected" ? "time" : "step",
        record: "timeline",
        pointer: `/entries/${index}`,
        ...outcome.refusal
      });
    }
  }
  return [...judgements, ...judgeRest(before.incident, state, after.incident, policy)];
}
function isFirstWord(entry, index) {
  return index === 0 && entry.kind === "declared";
}
function judgeRest(base, state, head, policy) {
  return [
    ...judgeOrigin(state, head),
    ...judgeTimes(base, state, head),
    ...base.status === head.status ? [] : judgeStep(state, head, policy),
    ...base.severity === head.severity ? [] : judgeSeverity(state, head)
  ];
}
function judgeOrigin(state, head) {
  return ["kind", "origin"].filter((key) => (state[key] ?? "declared") !== (head[key] ?? "declared")).map((key) => ({
    about: "origin",
    record: "incident",
    pointer: `/${key}`,
    found: `${key} ${quote(head[key] ?? "declared")}`,
    expected: `${quote(state[key] ?? "declared")}, as it was declared`,
    fix: "Put it back; declare another incident if this one is of another kind."
  }));
}
function judgeTimes(base, state, head) {
  return INCIDENT_TIMES.flatMap((name) => {
    const [was, is] = [state.times[name], head.times[name]];
    if (was === void 0 && is !== void 0 && is === base.times[name]) {
      return [
        {
          about: "time",
          record: "incident",
          pointer: `/times/${name}`,
          found: `${name} at ${is}, which the timeline took back`,
          expected: `no time ${name} after "reopened"`,
          fix: "Remove the time, and set the status to investigating."
        }
      ];
    }
    if (was === void 0 || is === base.times[name] || isSameInstant(was, is)) return [];
    const change = is === void 0 ? "taken away" : `changed to ${is}`;
    return [
      {
        about: "time",
        record: "incident",
        pointer: `/times/${name}`,
        found: `${name} at ${was} ${change}`,
        expected: "the time as it was, or a reasoned correction in timeline.yml",
        fix: is === void 0 ? 'Put it back, or append an entry "reopened" with a reason.' : `Append an entry "corrected" with field ${name}, the new value and the reason.`
      }
    ];
  });
}
function judgeStep(state, head, policy) {
  if (state.status === head.status) return [];
  const next = nextStatuses(state.status, head.times, policy);
  if (next.includes(head.status)) return [];
  const isEnd = head.status === "canceled" || head.status === "duplicate";
  const isBack = isFinal(state.status) || rankOf(head.status) < rankOf(state.status);
  return [
    {
      about: "step",
      record: "incident",
      pointer: "/status",
      found: `step from ${state.status} to ${head.status}`,
      expected: nameStatuses(next),
      fix: isEnd ? `Append an entry ${quote(head.status)} to timeline.yml that says ${head.status === "canceled" ? "the reason" : '"of" which incident'}.` : isBack ? 'Append an entry "reopened" with a reason to timeline.yml; there is no other way back.' : "Take the steps between first, with their times."
    }
  ];
}
function judgeSeverity(state, head) {
  if (state.severity === head.severity) return [];
  return [
    {
      about: "severity",
      record: "incident",
      pointer: "/severity",
      found: `severity changed from ${quote(state.severity)} to ${quote(head.severity)}`,
      expected: "an entry in timeline.yml that says why",
      fix: `Append an entry of kind severity with "to: ${head.severity}" and the reason.`
    }
  ];
}
function isTrueOf(incident, entry) {
  const { times } = incident;
  switch (entry.kind) {
    case "acknowledged":
    case "responded":
    case "mitigated":
    case "resolved":
      return isSameInstant(entry.at, times[entry.kind]);
    case "investigating":
      return isSameInstant(entry.at, times.responded);
    case "severity":
      return entry.reason !== void 0 && entry.to === incident.severity;
    case "role":
      return entry.role !== void 0 && incident.roles?.[entry.role] === entry.person;
    case "eta":
      return entry.expected !== void 0 && isSameInstant(entry.expected, incident.resolution_expected);
    case "duplicate":
      return incident.duplicate_of !== void 0 && incident.duplicate_of === entry.of;
    case "related":
      return entry.of !== void 0 && incident.related?.includes(entry.of) === true;
    case "runbook":
      return entry.runbook !== void 0 && incident.runbooks?.includes(entry.runbook) === true;
    default:
      return statusOf(entry) !== null && entry.kind !== "reopened" && entry.kind !== "canceled" ? rankOf(incident.status) >= rankOf(statusOf(entry) ?? "closed") : false;
  }
}
function isSameInstant(one, other) {
  return one === other || other !== void 0 && parseInstant(one) === parseInstant(other);
}

// src/domain/rules/timeline-of.ts
function entriesOf(timeline) {
  if (timeline === null || !isSound(timeline)) return [];
  return timeline.data["entries"];
}
function timelineBeside(path) {
  return `${path.slice(0, path.lastIndexOf("/"))}/timeline.yml`;
}
function incidentBeside(path) {
  return `${path.slice(0, path.lastIndexOf("/"))}/incident.md`;
}

// src/domain/rules/judged-change.ts
function findJudged(record, tree, about) {
  const path = record.kind === "incident" ? record.path : incidentBeside(record.path);
  if (!tree.isChanged(path, timelineBeside(path))) return [];
  const [was, is] = [tree.before(path), record.kind === "incident" ? record : tree.recordAt(path)];
  const [timelineWas, timelineIs] = [tree.before(timelineBeside(path)), tree.recordAt(timelineBeside(path))];
  if (was === null || is === null || !isSound(was) || !isSound(is)) return [];
  const told = (incident, timeline) => ({
    incident: incident.data,
    entries: entriesOf(timeline)
  });
  return judgeChange(told(was, timelineWas), told(is, timelineIs), tree.policy).filter((judgement) => judgement.about === about && judgement.record === record.kind).map(({ pointer, found, expected, fix }) => ({ at: record.positionOf(pointer), found, expected, fix }));
}

// src/domain/rules/legal-transition.ts
var legalTransition = {
  id: "legal-transition",
  level: "error",
  kinds: ["incident", "timeline"],
  summary: "A change takes an incident only to a status that may follow the one it had: forward, over steps the policy lets be passed over; back by `reopened` with a reason.",
  reason: "Every deadline and metric counts from these steps. Whoever goes back silently takes the evidence away.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT.replace("status: mitigated", "status: resolved").replace(
        "roles:",
        "  resolved: 2026-03-02T11:30:00Z\nroles:"
      ),
      bad: EXAMPLE_INCIDENT.replace("status: mitigated", "status: canceled"),
      findings: ["8:9 Unexpected step from mitigated to canceled, expected resolved"]
    }
  ],
  check: (record, tree) => findJudged(record, tree, "step")
};

// src/domain/rules/link-resolves.ts
var GOOD2 = `${EXAMPLE_INCIDENT}What to do is in [the runbook](/knowledge/runbooks/service-outage.md).
`;
var linkResolves = {
  id: "link-resolves",
  level: "error",
  kinds: ALL_KINDS.filter((kind) => RECORD_KINDS[kind].format === "markdown"),
  summary: "Links and images that name a file or folder of the repository, from the file's own folder or with a `/` from the root, lead to one that is there.",
  reason: "Somebody follows the link in the middle of an incident.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: GOOD2,
      bad: GOOD2.replace("/knowledge", "../../knowledge"),
      beside: {
        "knowledge/runbooks/service-outage.md": `---
schema: 1
id: service-outage
title: Service outage
types: [availability]
symptoms:
  - observe: The feature is unavailable for everybody
contacts: [engineering-lead]
version: '1.0'
owner: devon-okafor
last_review: 2026-09-01
next_review: 2026-12-01
approved_by: Maya Lindqvist, Engineering Lead
---
## Immediate actions

1. Verify the status of every component.

## Investigation steps

1. Check the health endpoints of the API.

## Resolution options

- Roll the release back.

## Escalation

To the engineering lead after 30 minutes.
`
      },
      findings: [
        '20:18 Unexpected link to "../../knowledge/runbooks/service-outage.md", expected a file or folder of the repository'
      ]
    }
  ],
  check(record, tree) {
    const skimmed = skimTargets(record.body);
    if (skimmed !== null && [...skimmed].every((target) => leadsSomewhere(record, target, tree))) return [];
    const dangling = record.structure.links().filter(({ target }) => !leadsSomewhere(record, target, tree));
    if (dangling.length === 0) return [];
    const places = indexPlaces(record);
    return dangling.filter((link) => !isFootnote(record, link, places)).map((link) => explain3(record, link, places));
  }
};
function leadsSomewhere(record, target, tree) {
  const resolved = resolveLink(record.path, target);
  if (resolved.kind === "inside") return resolved.path === "" || isThere(resolved.path, tree);
  return resolved.kind === "elsewhere";
}
var KNOWN = /* @__PURE__ */ new WeakMap();
function isThere(path, tree) {
  const known = KNOWN.get(tree) ?? /* @__PURE__ */ new Map();
  KNOWN.set(tree, known);
  const answer = known.get(path) ?? tree.hasPath(path);
  known.set(path, answer);
  return answer;
}
function isFootnote(record, { at }, places) {
  return record.text.startsWith("[^", places.spanOfNode(at).start);
}
function explain3(record, { target, at }, places) {
  const resolved = resolveLink(record.path, target);
  return {
    at: places.placeOf(places.spanOfNode(at)),
    found: `link to ${quote(target)}`,
    expected: "a file or folder of the repository",
    fix: resolved.kind === "inside" ? `Correct the path; there is no ${quote(resolved.path)}.` : "Correct the path; it leads out of the repository."
  };
}

// src/domain/rules/origin-kept.ts
var originKept = {
  id: "origin-kept",
  level: "error",
  kinds: ["incident", "timeline"],
  summary: "A change leaves `kind` and `origin` of an incident as they were.",
  reason: "Drills and imported incidents have no deadlines and no review; nothing that happened gets out of them this way.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("kind: incident", "kind: drill"),
      findings: ['5:7 Unexpected kind "drill", expected "incident", as it was declared']
    }
  ],
  check: (record, tree) => findJudged(record, tree, "origin")
};

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
    return [...findReferences(policy).flatMap(checkReference), ...findFaults2(policy)].map(
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
  const types = policy.types.map(({ name }) => name);
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
    ...(policy.authority ?? []).flatMap(
      (row, i) => (row.roles ?? []).flatMap((role, j) => refer(`/authority/${i}/roles/${j}`, role, "role", roles))
    ),
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
    ]),
    ...(policy.imports ?? []).flatMap(({ type, severities: rows }, i) => [
      ...refer(`/imports/${i}/type`, type, "type", types),
      ...rows.flatMap(
        ({ severity }, j) => refer(`/imports/${i}/severities/${j}/severity`, severity, "severity", severities)
      )
    ])
  ];
}
function findFaults2(policy) {
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

// src/domain/rules/postmortem-required.ts
var RESOLVED = EXAMPLE_INCIDENT.replace("status: mitigated", "status: resolved").replace(
  "roles:",
  "  resolved: 2026-03-02T11:30:00Z\nroles:"
);
var postmortemRequired = {
  id: "postmortem-required",
  level: "error",
  kinds: ["incident"],
  summary: "A closed incident of a severity that the policy wants reviewed (`review.required_for`) has an approved postmortem beside it. Drills, maintenance and what was imported need none.",
  reason: 'Closed means that everything is done, and the review is a part of it (procedures, "Post-Incident Review Process").',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: RESOLVED,
      bad: RESOLVED.replace("status: resolved", "status: closed"),
      beside: {
        [EXAMPLE_POSTMORTEM_PATH]: EXAMPLE_POSTMORTEM.replace("status: approved", "status: in-review")
      },
      findings: [
        "8:9 Unexpected status closed of a high incident with a postmortem that is in-review, expected an approved postmortem beside it"
      ]
    }
  ],
  check(record, tree) {
    const { id, status, kind, origin, severity } = record.data;
    if (status !== "closed" || kind !== "incident" || origin === "imported" || typeof id !== "string")
      return [];
    const required = tree.policy.review.required_for.find((name) => name === severity);
    if (required === void 0) return [];
    const postmortem = tree.recordOf("postmortem", id);
    const isBroken = postmortem !== null && typeof postmortem.data["status"] !== "string";
    const state = postmortem?.data["status"];
    if (isBroken || state === "approved") return [];
    return [
      {
        at: record.positionOf("/status"),
        found: `status closed of a ${required} incident ${postmortem === null ? "without a postmortem" : `with a postmortem that is ${wordOf(state)}`}`,
        expected: "an approved postmortem beside it",
        fix: postmortem === null ? "Write postmortem.md and have it approved, or leave the status at resolved until then." : "Have the postmortem approved, or leave the status at resolved until then."
      }
    ];
  }
};
function wordOf(status) {
  return status === "draft" || status === "in-review" ? status : quote(status);
}

// src/domain/rules/reference-exists.ts
var SERVICE = `---
schema: 1
id: ai-search
title: AI Search
---
`;
var referenceExists = {
  id: "reference-exists",
  level: "error",
  kinds: ALL_KINDS,
  summary: "Every person, service, runbook, incident, roster, baseline and rotation that a record names is there. While a repository has no record of a kind at all, names of that kind are not judged; incidents always are.",
  reason: "Whoever is named is called at night, and whatever is named is looked up: what does not exist can be neither.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("[ai-search]", "[ai-serach]"),
      beside: { "knowledge/services/ai-search.md": SERVICE },
      findings: ['10:12 Unexpected service "ai-serach", expected the name of a file in knowledge/services/']
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("services:", "related: [INC-2026-0041]\nservices:"),
      findings: [
        '10:11 Unexpected incident "INC-2026-0041", expected the id of an incident in this repository'
      ]
    }
  ],
  check(record, tree) {
    const missing2 = referencesOf(record).filter(({ to, text }) => !isThere2(to, text, tree)).filter(({ pointer }) => !isMalformed(record, pointer)).map((reference) => ({
      at: record.positionOf(reference.pointer),
      ...explain4(reference.to, reference.text, tree)
    }));
    return record.kind === "roster" ? [...missing2, ...findLostRotations(record)] : missing2;
  }
};
function isThere2(kind, id, tree) {
  if (tree.recordOf(kind, id) !== null) return true;
  if (kind === "incident") return false;
  const ids = tree.idsOf(kind);
  if (ids.length === 0) return true;
  return kind === "person" && lowerCased(ids).has(id.toLowerCase());
}
var SETS = /* @__PURE__ */ new WeakMap();
function lowerCased(ids) {
  const set = SETS.get(ids) ?? new Set(ids.map((id) => id.toLowerCase()));
  SETS.set(ids, set);
  return set;
}
function isMalformed(record, pointer) {
  return record.violations.some((violation) => violation.pointer === pointer);
}
function explain4(kind, id, tree) {
  const found = `${RECORD_KINDS[kind].title} ${quote(id)}`;
  if (kind === "incident") {
    return {
      found,
      expected: "the id of an incident in this repository",
      fix: `Correct the id; there is no ${quote(`${folderOf(id)}/incident.md`)}.`
    };
  }
  const folder = RECORD_KINDS[kind].place.slice(0, RECORD_KINDS[kind].place.indexOf("<"));
  const meant = findNearest(id, tree.idsOf(kind));
  return {
    found,
    expected: `the name of a file in ${folder}`,
    fix: meant === null ? `Add ${quote(`${folder}${id}.md`)}, or correct the name.` : `Did you mean ${quote(meant)}?`
  };
}
function findLostRotations(roster) {
  if (roster.violations.length > 0) return [];
  const names = textsAt(roster.data, "rotations/*/name").map(({ text }) => text);
  return rotationReferencesOf(roster).filter(({ text }) => !names.includes(text)).map((reference) => lostRotation(roster, reference, names));
}
function lostRotation(roster, { pointer, text }, names) {
  const meant = findNearest(text, names);
  return {
    at: roster.positionOf(pointer),
    found: `rotation ${quote(text)}`,
    expected: `one of ${names.join(", ")}`,
    fix: meant === null ? "Name a rotation of this roster." : `Did you mean ${quote(meant)}?`
  };
}

// src/domain/rules/restricted-not-public.ts
var RESTRICTED_PATH = "incidents/2026/INC-2026-0041/incident.md";
var RESTRICTED = EXAMPLE_INCIDENT.replaceAll("0042", "0041").replace("public", "restricted");
var GOOD3 = `${EXAMPLE_INCIDENT}The connections were used up by another fault.
`;
var GOOD_RESTRICTED = RESTRICTED.replace(
  "roles:",
  `communication:
  what_happened: Somebody could read names of contacts that were not theirs.
roles:`
);
var restrictedNotPublic = {
  id: "restricted-not-public",
  level: "error",
  kinds: ALL_KINDS,
  summary: "No record outside the folder of a restricted incident names one, in no field, text, link or comment; and what users are told of a restricted incident (`communication`, which may be published) names none either, itself included.",
  reason: "A restricted incident is rendered nowhere; a public page, an issue or a message that names it tells that there is something, and where to look.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: GOOD3,
      bad: GOOD3.replace("another fault", "INC-2026-0041").replace(
        "roles:",
        "related: [INC-2026-0041]\nroles:"
      ),
      beside: { [RESTRICTED_PATH]: RESTRICTED },
      findings: [
        '17:11 Unexpected restricted incident "INC-2026-0041", expected none outside its own folder',
        '21:33 Unexpected restricted incident "INC-2026-0041", expected none outside its own folder'
      ]
    },
    {
      path: RESTRICTED_PATH,
      good: GOOD_RESTRICTED,
      bad: GOOD_RESTRICTED.replace("theirs.", "theirs (INC-2026-0041)."),
      findings: [
        '18:18 Unexpected restricted incident "INC-2026-0041", expected none in what users are told'
      ]
    }
  ],
  check(record, tree) {
    const restricted = restrictedIn(tree);
    if (restricted.size === 0) return [];
    if (restricted.has(incidentIdIn(record.path) ?? "")) return findInCommunication(record, restricted);
    const named2 = findNamed(record.text, restricted);
    if (named2.length === 0) return [];
    const places = indexPlaces(record);
    return named2.map(({ id, start }) => ({
      at: places.placeOf({ start, end: start + id.length }),
      found: `restricted incident ${quote(id)}`,
      expected: "none outside its own folder",
      fix: "Leave it out; let the restricted incident name this one."
    }));
  }
};
var SETS2 = /* @__PURE__ */ new WeakMap();
function restrictedIn(tree) {
  const known = SETS2.get(tree);
  if (known !== void 0) return known;
  const isRestricted = (id) => tree.recordOf("incident", id)?.data["visibility"] === "restricted";
  const restricted = new Set(tree.idsOf("incident").filter(isRestricted));
  SETS2.set(tree, restricted);
  return restricted;
}
function incidentIdIn(path) {
  return /^incidents\/[^/]+\/(INC-[0-9-]+)\//.exec(path)?.[1] ?? null;
}
function findNamed(text, restricted) {
  return Array.from(text.matchAll(/INC-[0-9]{4}-[0-9]{4,6}(?![0-9])/gi)).map((match) => ({ id: match[0].toUpperCase(), start: match.index })).filter(({ id }) => restricted.has(id));
}
function findInCommunication(record, restricted) {
  if (record.kind !== "incident") return [];
  const texts = [...textsAt(record.data, "communication/*"), ...textsAt(record.data, "communication/*/*")];
  return texts.flatMap(({ pointer, text }) => {
    const [first] = findNamed(text, restricted);
    if (first === void 0) return [];
    return [
      {
        at: record.positionOf(pointer),
        found: `restricted incident ${quote(first.id)}`,
        expected: "none in what users are told",
        fix: "Leave it out; users need not know what it is called here."
      }
    ];
  });
}

// src/domain/rules/roster-consistent.ts
var ROSTER_PATH = "oncall/rosters/engineering.md";
var ROSTER = `---
schema: 1
id: engineering
title: Engineering
lead: maya-lindqvist
time_zone: Europe/Stockholm
rotations:
  - {name: primary, members: [maya-lindqvist, devon-okafor], starts: 2026-01-05, shift: 7d}
  - {name: secondary, members: [noor-haddad], starts: 2026-01-05, shift: 7d}
overrides:
  - {rotation: primary, from: 2026-12-24T09:00:00+01:00, until: 2026-12-26T09:00:00+01:00, person: noor-haddad}
  - {rotation: primary, from: 2026-12-26T09:00:00+01:00, until: 2026-12-27T09:00:00+01:00, person: devon-okafor}
escalation:
  - {after: 5m, rotation: secondary}
  - {after: 15m, person: maya-lindqvist}
---
`;
var PERSON_PATH = "oncall/people/maya-lindqvist.md";
var PERSON = `---
schema: 1
id: maya-lindqvist
name: Maya Lindqvist
time_zone: Europe/Stockholm
time_off:
  - {from: 2026-12-21, until: 2027-01-03}
---
`;
var rosterConsistent = {
  id: "roster-consistent",
  level: "error",
  kinds: ["roster", "person"],
  summary: "Time zones of rosters and people exist; what has an end ends after it begins; a roster's rotations have names of their own, overrides of one rotation do not overlap, a swap is of two shifts of two people, and every step of its escalation asks one rotation or one person, later than the step before.",
  reason: "Who is on call is computed from these; a contradiction is found out when nobody answers.",
  examples: [
    {
      path: ROSTER_PATH,
      good: ROSTER,
      bad: ROSTER.replace("Europe/Stockholm", "Europe/Stokholm").replace("from: 2026-12-26T09", "from: 2026-12-26T08").replace("{after: 15m, person", "{after: 5m, person"),
      findings: [
        '6:12 Unexpected time_zone "Europe/Stokholm", expected a time zone of the IANA database',
        "12:31 Unexpected override of primary from 2026-12-26T08:00:00+01:00, expected none while another lasts, until 2026-12-26T09:00:00+01:00",
        "15:13 Unexpected escalation step after 5m, expected one later than the step before, after 5m"
      ]
    },
    {
      path: PERSON_PATH,
      good: PERSON,
      bad: PERSON.replace("2027-01-03", "2026-01-03"),
      findings: ["7:31 Unexpected until 2026-01-03, expected a day not before 2026-12-21"]
    }
  ],
  check(record) {
    if (!isSound(record)) return [];
    return [...findUnknownZone(record), ...findFaults3(record)].map(
      ({ pointer, ...said }) => ({ at: record.positionOf(pointer), ...said })
    );
  }
};
function findFaults3(record) {
  if (record.kind === "person") return findBackwardAbsences(record.data);
  const roster = record.data;
  return [
    ...findRepeatedNames(roster),
    ...findBackwardOverrides(roster),
    ...findOverlaps(roster),
    ...findEmptySwaps(roster),
    ...findEscalationFaults(roster)
  ];
}
function findUnknownZone({ data }) {
  const zone = String(data["time_zone"]);
  if (isZone(zone)) return [];
  const meant = nearestZone(zone);
  return [
    {
      pointer: "/time_zone",
      found: `time_zone ${quote(zone)}`,
      expected: "a time zone of the IANA database",
      fix: meant === null ? "Name the zone by a city, such as Europe/Stockholm." : `Did you mean ${quote(meant)}?`
    }
  ];
}
function findBackwardAbsences({ time_off = [] }) {
  return time_off.flatMap(
    ({ from, until }, i) => (
      // Days are written so that their order is that of their letters.
      until >= from ? [] : [
        {
          pointer: `/time_off/${i}/until`,
          found: `until ${until}`,
          expected: `a day not before ${from}`,
          fix: "Correct one of the two; mind the year."
        }
      ]
    )
  );
}
function findRepeatedNames({ rotations }) {
  return rotations.flatMap(
    ({ name }, i) => rotations.findIndex((other) => other.name === name) === i ? [] : [
      {
        pointer: `/rotations/${i}/name`,
        found: `second rotation ${name}`,
        expected: "every name once",
        fix: "Rename one of the two, and what refers to it."
      }
    ]
  );
}
function findBackwardOverrides({ overrides = [] }) {
  return overrides.flatMap(({ from, until }, i) => {
    const start = parseInstant(from);
    const end2 = parseInstant(until);
    if (start === null || end2 === null || end2 > start) return [];
    return [
      {
        pointer: `/overrides/${i}/until`,
        found: `until ${until}`,
        expected: `an instant after ${from}`,
        fix: "Correct one of the two; mind the zone: Z is UTC."
      }
    ];
  });
}
function findOverlaps({ overrides = [] }) {
  const spans = overrides.map(({ rotation, from, until }, i) => {
    const [start, end2] = [parseInstant(from) ?? 0, parseInstant(until) ?? 0];
    return { i, rotation, from, until, start, end: end2 };
  }).filter(({ start, end: end2 }) => end2 > start).sort((a, b) => a.start - b.start || a.i - b.i);
  const longest = /* @__PURE__ */ new Map();
  return spans.flatMap((span) => {
    const before = longest.get(span.rotation);
    if (before === void 0 || span.end > before.end) longest.set(span.rotation, span);
    if (before === void 0 || before.end <= span.start) return [];
    return [
      {
        pointer: `/overrides/${span.i}/from`,
        found: `override of ${span.rotation} from ${span.from}`,
        expected: `none while another lasts, until ${before.until}`,
        fix: "Let one end where the other begins, or remove one."
      }
    ];
  });
}
function findEmptySwaps({ swaps = [] }) {
  return swaps.flatMap((swap, i) => {
    const pointer = `/swaps/${i}`;
    if (swap.shift_on === swap.with_on) {
      return [
        {
          pointer: `${pointer}/with_on`,
          found: `swap of ${swap.shift_on} with the same day`,
          expected: "two days, each the first of a shift",
          fix: "Name the day the other shift begins; who only steps in is an override."
        }
      ];
    }
    if (swap.shift_of.toLowerCase() !== swap.with.toLowerCase()) return [];
    return [
      {
        pointer: `${pointer}/with`,
        found: `swap of ${quote(swap.with)} with themselves`,
        expected: "two people",
        fix: "Name the person the shift was changed with."
      }
    ];
  });
}
function findEscalationFaults({ escalation = [] }) {
  return escalation.flatMap((step, i) => {
    const pointer = `/escalation/${i}`;
    if (step.rotation === void 0 === (step.person === void 0)) {
      return [
        {
          pointer,
          found: `escalation step with ${step.person === void 0 ? "nobody to ask" : "both a rotation and a person"}`,
          expected: "either a rotation or a person",
          fix: "Name one of the two; ask the other in a step of its own."
        }
      ];
    }
    const before = escalation[i - 1];
    if (before === void 0 || (parseDuration(step.after) ?? 0) > (parseDuration(before.after) ?? 0))
      return [];
    return [
      {
        pointer: `${pointer}/after`,
        found: `escalation step after ${step.after}`,
        expected: `one later than the step before, after ${before.after}`,
        fix: "Put the steps in their order, each later than the one before."
      }
    ];
  });
}

// src/domain/rules/schema.ts
var schema = {
  id: "schema",
  level: "error",
  kinds: ALL_KINDS,
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
    found: violation.sort === "missing-key" ? `${placeOf(violation.pointer, record.kind)} without ${quote(violation.key)}` : `${violation.key} ${quote(violation.value)}`,
    expected: violation.expected,
    fix: fixOf(violation, record.kind)
  }))
};
function isOfNewerTool({ pointer, value, expected }) {
  return pointer === "/schema" && Number.isInteger(value) && Number(value) > Number(expected);
}
function placeOf(pointer, kind) {
  if (pointer === "") return RECORD_KINDS[kind].format === "yaml" ? "file" : "front matter";
  return pointer.slice(1).replaceAll("/", ".");
}
function fixOf(violation, kind) {
  if (violation.sort === "missing-key") {
    return `Add the line ${quote(`${violation.key}: \u2026`)} with ${violation.expected}.`;
  }
  if (isOfNewerTool(violation)) {
    return 'It was written by a newer version of this tool: update the tool, or correct "schema" if it is a mistake.';
  }
  const meant = typeof violation.value === "string" ? findNearest(violation.value, violation.candidates) : null;
  return meant === null ? `See "${violation.key}" in schemas/${kind}.schema.json.` : `Did you mean ${quote(meant)}?`;
}

// src/domain/rules/service-named.ts
var serviceNamed = {
  id: "service-named",
  level: "error",
  kinds: ["incident"],
  summary: "An incident names at least one service, unless it was imported.",
  reason: "Whom to call, what users are told and what recurs are looked up by service. Other systems do not always say it, so what comes from them is exempt.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("services: [ai-search]", "services: []"),
      findings: ["10:1 Unexpected incident without a service, expected at least one affected service"]
    }
  ],
  check(record) {
    const services = record.data["services"];
    if (!Array.isArray(services) || services.length > 0 || record.data["origin"] === "imported") return [];
    return [
      {
        at: record.positionOf("/services"),
        found: "incident without a service",
        expected: "at least one affected service",
        fix: "Name the service that is affected most; more can follow."
      }
    ];
  }
};

// src/domain/rules/several-factors.ts
var severalFactors = {
  id: "several-factors",
  level: "advice",
  kinds: ["postmortem"],
  summary: "A postmortem that is in review or approved and names a root cause also names at least two factors that came together with it.",
  reason: 'A fault does harm when several things let it: a test that was missing, an alert that came late. Each of them is something to improve (procedures, "Root Cause Analysis", contributing factors).',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace("  - The connection pool had no alert\n", ""),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: ["6:13 Unexpected root cause with one contributing factor, expected at least two"]
    }
  ],
  check(record, tree) {
    const { status, root_cause, contributing_factors } = record.data;
    if (status !== "in-review" && status !== "approved") return [];
    const count = Array.isArray(contributing_factors) ? contributing_factors.length : 0;
    if (typeof root_cause !== "string" || count > 1 || isOfImported(record, tree)) return [];
    return [
      {
        at: record.positionOf("/root_cause"),
        found: `root cause with ${count === 0 ? "no" : "one"} contributing factor`,
        expected: "at least two",
        fix: "Ask what let it happen, what let it spread and what let it last, and list that under contributing_factors."
      }
    ];
  }
};

// src/domain/rules/severity-reason.ts
var severityReason = {
  id: "severity-reason",
  level: "error",
  kinds: ["incident", "timeline"],
  summary: "A change of severity comes with an entry of kind `severity` in the timeline that says why.",
  reason: "Severity decides who is woken and what is measured; lowered without a word it hides what happened.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("severity: high", "severity: low"),
      findings: [
        '7:11 Unexpected severity changed from "high" to "low", expected an entry in timeline.yml that says why'
      ]
    }
  ],
  check: (record, tree) => findJudged(record, tree, "severity")
};

// src/domain/rules/status-agrees.ts
var statusAgrees = {
  id: "status-agrees",
  level: "error",
  kinds: ["incident"],
  summary: "The status of an incident has the times it needs, no time says that it has come further, and its timeline says the same.",
  reason: "A resolved incident without the time of its resolution has no time to resolve; and of two stories nobody knows which one is true.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("status: mitigated", "status: resolved"),
      findings: ["8:9 Unexpected status resolved without times.resolved, expected the time it was resolved"]
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("status: mitigated", "status: investigating"),
      findings: [
        "16:14 Unexpected mitigated at 2026-03-02T09:51:00Z while investigating, expected a status of mitigated or further"
      ]
    },
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("09:51", "09:55"),
      beside: {
        "incidents/2026/INC-2026-0042/timeline.yml": `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:16:00Z, by: maya-lindqvist, kind: declared}
  - {at: 2026-03-02T09:51:00Z, by: devon-okafor, kind: mitigated}
`
      },
      findings: [
        "16:14 Unexpected mitigated at 2026-03-02T09:55:00Z, expected 2026-03-02T09:51:00Z, as the timeline says"
      ]
    }
  ],
  check(record, tree) {
    if (!isSound(record)) return [];
    const incident = record.data;
    return [...lackingTime(incident), ...tooLate(incident), ...otherThanTold(incident, tree)].map(
      ({ pointer, ...said }) => ({ at: record.positionOf(pointer), ...said })
    );
  }
};
var NEEDS_TIME = {
  acknowledged: "acknowledged",
  mitigated: "mitigated",
  resolved: "resolved",
  closed: "resolved"
};
function lackingTime({ status, times, duplicate_of }) {
  const time = NEEDS_TIME[status];
  if (time !== void 0 && times[time] === void 0) {
    return [
      {
        pointer: "/status",
        found: `status ${status} without times.${time}`,
        expected: `the time it was ${time}`,
        fix: `Add ${quote(`${time}: \u2026`)} below times, or correct the status.`
      }
    ];
  }
  if (status === "duplicate" === (duplicate_of !== void 0)) return [];
  const isMissing = duplicate_of === void 0;
  return [
    {
      pointer: isMissing ? "/status" : "/duplicate_of",
      found: isMissing ? "status duplicate without duplicate_of" : `duplicate_of while ${status}`,
      expected: isMissing ? "the incident it is a duplicate of" : "the status duplicate",
      fix: isMissing ? 'Add "duplicate_of: INC-\u2026".' : "Correct the status, or remove the key."
    }
  ];
}
function tooLate({ status, times }) {
  if (rankOf(status) < 0) return [];
  return FORWARD.flatMap((reached) => {
    const time = TIME_OF_STATUS[reached];
    if (time === void 0 || times[time] === void 0 || rankOf(status) >= rankOf(reached)) return [];
    return [
      {
        pointer: `/times/${time}`,
        found: `${time} at ${times[time]} while ${status}`,
        expected: `a status of ${reached} or further`,
        fix: "Set the status to how far it has come, or remove the time if it has not."
      }
    ];
  });
}
function otherThanTold(incident, tree) {
  const entries = entriesOf(tree.recordOf("timeline", incident.id));
  if (entries.length === 0) return [];
  const told = foldTimeline(entries);
  const disagreements = [];
  const { status } = incident;
  const end2 = told.status?.value ?? "declared";
  const isLagging = rankOf(end2) >= 0 && (rankOf(status) < 0 || rankOf(status) >= rankOf(end2));
  if (end2 !== status && !isLagging) {
    disagreements.push({
      pointer: "/status",
      found: `status ${status}`,
      expected: `${end2}, as the timeline says`,
      fix: "Correct the status, or append to the timeline how it came about."
    });
  }
  for (const [name, fact] of Object.entries(told.times)) {
    const written = incident.times[name];
    if (fact === null || fact === void 0) continue;
    if (written !== void 0 && parseInstant(written) === parseInstant(fact.value)) continue;
    disagreements.push({
      pointer: written === void 0 ? "/times" : `/times/${name}`,
      found: written === void 0 ? `no time ${name}` : `${name} at ${written}`,
      expected: `${fact.value}, as the timeline says`,
      fix: 'Write the same time, or append an entry "corrected" with the reason.'
    });
  }
  if (told.severity !== null && told.severity.value !== incident.severity) {
    disagreements.push({
      pointer: "/severity",
      found: `severity ${quote(incident.severity)}`,
      expected: `${quote(told.severity.value)}, as the timeline says`,
      fix: "Write the same severity, or append an entry of kind severity with the reason."
    });
  }
  return disagreements;
}

// src/domain/rules/time-kept.ts
var timeKept = {
  id: "time-kept",
  level: "error",
  kinds: ["incident", "timeline"],
  summary: "A change leaves the times of an incident as they were. Another value needs an entry `corrected` in the timeline that says why.",
  reason: "Times are what deadlines were met by; one that moves without a word makes every figure doubtful.",
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      before: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace("09:18", "09:17"),
      findings: [
        "15:17 Unexpected acknowledged at 2026-03-02T09:18:00Z changed to 2026-03-02T09:17:00Z, expected the time as it was, or a reasoned correction in timeline.yml"
      ]
    }
  ],
  check: (record, tree) => findJudged(record, tree, "time")
};

// src/domain/rules/time-order.ts
var timeOrder = {
  id: "time-order",
  level: "error",
  kinds: ["incident"],
  summary: `Times follow each other: ${INCIDENT_TIMES.join(" \u2264 ")}.`,
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
      if (milliseconds === null) continue;
      if (latest !== null && milliseconds < latest.milliseconds) {
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

// src/domain/commands/command.ts
function isMisuse(parsed) {
  return !("kind" in parsed);
}
function misuse(found, expected, fix) {
  return { found, expected, fix };
}
function nothingSaid(expected, example) {
  return misuse("nothing", expected, `For example: ${example}`);
}

// src/domain/commands/redact.ts
var MOST_LISTED = 10;
var REDACT = {
  name: "redact",
  synonyms: [],
  usage: "ENTRY REASON",
  summary: "The text of an entry of the timeline has to go, such as a password; without words: which entries there are.",
  options: [],
  parse({ text }, { entries }) {
    const [said, reason] = splitFirst(text);
    const listed = listEntries(entries);
    if (said === "") return nothingSaid(`the number of an entry (${listed}) and why`, "redact 2 A password");
    const number = /^#?\d{1,6}$/.test(said) ? Number(said.replace("#", "")) : 0;
    const entry = entries[number - 1];
    if (entry === void 0)
      return misuse(`entry ${quote(said)}`, `one of ${listed}`, "Say its number, then why.");
    if (entry.text === void 0)
      return misuse(`entry ${number}, which has no text`, `one of ${listed}`, "Only texts can go.");
    if (entry.text === TOMBSTONE)
      return misuse(`entry ${number}, whose text is gone`, `one of ${listed}`, "Nothing is left to be done.");
    if (reason === "")
      return misuse("no reason", "why its text has to go", `For example: redact ${number} A password`);
    return { kind: "redacted", entry: number, reason };
  },
  examples: [
    { words: "2 A password", means: { kind: "redacted", entry: 2, reason: "A password" } },
    { words: "#2 Names a customer", means: { kind: "redacted", entry: 2, reason: "Names a customer" } },
    { words: "1 A password", means: { refused: "no text" } },
    { words: "2", means: { refused: "no reason" } },
    { words: "9 A password", means: { refused: 'entry "9"' } },
    { words: "password A password", means: { refused: "one of 2 " } },
    { words: "", means: { refused: "the number of an entry" } }
  ]
};
var TOMBSTONE = "[redacted]";
function listEntries(entries) {
  const listed = entries.flatMap(
    ({ text, kind, by, at }, index) => text === void 0 || text === TOMBSTONE ? [] : [`${index + 1} (${kind} by ${by}, ${at})`]
  );
  return listed.length === 0 ? "none: no entry has a text" : listed.slice(-MOST_LISTED).join(", ");
}

// src/domain/rules/timeline-append-only.ts
var PATH2 = "incidents/2026/INC-2026-0042/timeline.yml";
var BEFORE = `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:16:00Z, by: maya-lindqvist, kind: declared}
  - {at: 2026-03-02T09:20:00Z, by: devon-okafor, kind: note, text: The pool is full}
`;
var timelineAppendOnly = {
  id: "timeline-append-only",
  level: "error",
  kinds: ["timeline", "incident"],
  summary: "A change leaves every byte of a timeline as it was and only adds entries at its end. A correction is a new entry. The one exception: a text may become `[redacted]` when an entry `redacted` is appended that says why.",
  reason: "What people believed at the time is a fact, too. A log that can be rewritten afterwards is no record of what happened.",
  examples: [
    {
      path: PATH2,
      before: { [PATH2]: BEFORE, [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT },
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT },
      good: `${BEFORE}  - {at: 2026-03-02T09:25:00Z, by: devon-okafor, kind: note, text: It was the release}
`,
      bad: BEFORE.replace("The pool is full", "It was the release"),
      findings: [
        "5:1 Unexpected line that differs from the line before the change, expected the timeline as it was, with new entries at its end only"
      ]
    }
  ],
  check(record, tree) {
    if (record.kind === "incident") {
      const timeline = timelineBeside(record.path);
      if (!tree.isChanged(timeline)) return [];
      if (tree.before(timeline) === null || tree.hasPath(timeline)) return [];
      return [
        {
          at: record.positionOf("/id"),
          found: "incident whose timeline.yml is gone",
          expected: "the timeline as it was",
          fix: "Put it back (git checkout); what was noted down stays."
        }
      ];
    }
    const before = tree.before(record.path);
    if (before === null) return [];
    const told = renumbered(before.text, before.path, record.path);
    if (record.text.startsWith(told)) return [];
    if (isRedaction(entriesOf(before), entriesOf(record))) return [];
    const [was, is] = [told.split("\n"), record.text.split("\n")];
    const line = was.findIndex((text, index) => text !== is[index]) + 1;
    return [
      {
        at: { line, column: 1, endLine: line, endColumn: (is[line - 1] ?? "").length + 1 },
        found: "line that differs from the line before the change",
        expected: "the timeline as it was, with new entries at its end only",
        fix: 'Put the line back; append an entry "corrected" with the reason, or a note.'
      }
    ];
  }
};
function isRedaction(before, after) {
  let redacted = 0;
  for (const [index, entry] of before.entries()) {
    const now = after[index];
    if (now === void 0) return false;
    if (JSON.stringify(entry) === JSON.stringify(now)) continue;
    if (JSON.stringify({ ...entry, text: TOMBSTONE }) !== JSON.stringify({ ...now, text: TOMBSTONE }))
      return false;
    if (now.text !== TOMBSTONE) return false;
    redacted += 1;
  }
  const reasons = after.slice(before.length).filter((entry) => entry.kind === "redacted").length;
  return redacted > 0 && redacted <= reasons;
}
function renumbered(text, from, to) {
  return from === to ? text : text.replaceAll(from.split("/")[2] ?? "", to.split("/")[2] ?? "");
}

// src/domain/rules/timeline-consistent.ts
var PATH3 = "incidents/2026/INC-2026-0042/timeline.yml";
var GOOD4 = `schema: 1
incident: INC-2026-0042
entries:
  - at: 2026-03-02T09:16:00Z
    by: maya-lindqvist
    kind: declared
  - at: 2026-03-02T09:30:00Z
    by: maya-lindqvist
    kind: severity
    to: critical
    reason: Every search fails now
`;
var timelineConsistent = {
  id: "timeline-consistent",
  level: "error",
  kinds: ["timeline"],
  summary: "Every entry of a timeline says what its kind needs, was not written down before it happened, and has no key that another has.",
  reason: "The timeline is the log the incident is judged and measured by; half an entry is none.",
  examples: [
    {
      path: PATH3,
      good: GOOD4,
      bad: GOOD4.replace("    reason: Every search fails now\n", ""),
      beside: {
        [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT.replace("severity: high", "severity: critical")
      },
      findings: [
        '7:5 Unexpected entry "severity" without "reason", expected an entry that says to and reason'
      ]
    }
  ],
  check(record) {
    if (!isSound(record)) return [];
    const keys = /* @__PURE__ */ new Map();
    return entriesOf(record).flatMap((entry, index) => {
      const pointer = `/entries/${index}`;
      const lacking = lacksWhatItNeeds(entry);
      if (lacking !== null) return [{ at: record.positionOf(pointer), ...lacking }];
      if (entry.recorded_at !== void 0 && isBefore(entry.recorded_at, entry.at)) {
        return [
          {
            at: record.positionOf(`${pointer}/recorded_at`),
            found: `recorded_at ${entry.recorded_at}`,
            expected: `an instant not before ${entry.at}, when it happened`,
            fix: "Correct one of the two; mind the zone: Z is UTC."
          }
        ];
      }
      const first = entry.key === void 0 ? void 0 : keys.get(entry.key);
      if (entry.key !== void 0 && first === void 0) keys.set(entry.key, index);
      if (first === void 0) return [];
      return [
        {
          at: record.positionOf(`${pointer}/key`),
          found: `key ${quote(entry.key)} for the second time`,
          expected: `one entry with it, which is entry ${first + 1}`,
          fix: "Remove the entry that was written twice."
        }
      ];
    });
  }
};
function isBefore(one, other) {
  return (parseInstant(one) ?? 0) < (parseInstant(other) ?? 0);
}

// src/domain/rules/title-not-cut.ts
var GOOD5 = EXAMPLE_ACTION_ITEM.replace("Alert on pool saturation", "'Alert when pool #12 is nearly full'");
var titleNotCut = {
  id: "title-not-cut",
  level: "error",
  kinds: ["incident", "action-item"],
  summary: "A title that holds ` #` is quoted; without quotation marks YAML takes the rest of the line for a comment.",
  reason: "The title of the page and of the issue would end in the middle, and nothing would say so.",
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: GOOD5,
      bad: GOOD5.replaceAll("'", ""),
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
  kinds: ALL_KINDS.filter((kind) => RECORD_KINDS[kind].idKey === "id"),
  summary: "No two records have the same id.",
  reason: "One id stands for one incident or one action item, and for one issue; of two files with one id only the first would count.",
  examples: [],
  check(record, tree) {
    const id = record.data["id"];
    if (typeof id !== "string") return [];
    const [first, ...others] = tree.pathsOf(record.kind, id);
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
  kinds: ALL_KINDS,
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
  dayExists,
  timeOrder,
  statusAgrees,
  legalTransition,
  timeKept,
  severityReason,
  originKept,
  incidentKept,
  timelineConsistent,
  timelineAppendOnly,
  knownTerm,
  referenceExists,
  serviceNamed,
  linkResolves,
  hasIncident,
  actionItemOwnerAndDue,
  postmortemRequired,
  documentComplete,
  rosterConsistent,
  contactNotPlain,
  restrictedNotPublic,
  policyConsistent,
  severalFactors,
  blamelessWording
];
function checkRecords(records, around = {}) {
  const tree = gatherFacts(records, around);
  const moved = new Set(around.change === void 0 ? [] : findMoves(records, around.change).values());
  const lost = around.change === void 0 ? [] : findLost(records, around.change);
  return [
    ...records.flatMap((record) => checkRecord(record, tree)),
    ...lost.filter((record) => ![...moved].some((folder) => record.path.startsWith(folder))).flatMap((record) => findingsOf(incidentKept, record, tree))
  ].sort(compareFindings);
}
function checkSome(records, paths) {
  const tree = gatherFacts(records, {});
  return records.filter(({ path }) => paths.includes(path)).flatMap((record) => checkRecord(record, tree));
}
function gatherFacts(records, { hasPath, change }) {
  const byId = /* @__PURE__ */ new Map();
  for (const record of records) {
    const id = record.data[RECORD_KINDS[record.kind].idKey ?? ""] ?? idOfPath(record.path);
    if (typeof id !== "string") continue;
    const ofKind = byId.get(record.kind) ?? /* @__PURE__ */ new Map();
    byId.set(record.kind, ofKind);
    const known = ofKind.get(id);
    if (known === void 0) ofKind.set(id, [record]);
    else known.push(record);
  }
  const earlier = new Map((change?.before ?? []).map((record) => [record.path, record]));
  const moves = change === void 0 ? /* @__PURE__ */ new Map() : findMoves(records, change);
  const byPath = lazy(() => new Map(records.map((record) => [record.path, record])));
  const ids = /* @__PURE__ */ new Map();
  return {
    policy: policyOf(records) ?? DEFAULT_POLICY,
    pathsOf: (kind, id) => (byId.get(kind)?.get(id) ?? []).map((record) => record.path),
    recordOf: (kind, id) => byId.get(kind)?.get(id)?.[0] ?? null,
    recordAt: (path) => byPath().get(path) ?? null,
    idsOf(kind) {
      const known = ids.get(kind) ?? [...byId.get(kind)?.keys() ?? []].sort(compareText);
      ids.set(kind, known);
      return known;
    },
    hasPath: (path) => byPath().has(path) || hasPath?.(path) === true,
    isChanged: (...paths) => change !== void 0 && paths.some((path) => change.paths.has(path)),
    before(path) {
      if (change?.paths.has(path) !== true) return byPath().get(path) ?? null;
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const was = moves.get(folder);
      return earlier.get(was === void 0 ? path : was + path.slice(folder.length)) ?? null;
    }
  };
}
var ON_READING = [fileReadable, frontMatter];
var ON_CONTENT = new Map(
  ALL_KINDS.map((kind) => [kind, RULES.filter((rule) => rule.kinds.includes(kind))])
);
function checkRecord(record, tree) {
  const rules = record.problems.length > 0 ? ON_READING : ON_CONTENT.get(record.kind) ?? [];
  return rules.flatMap((rule) => findingsOf(rule, record, tree));
}
function findingsOf(rule, record, tree) {
  return rule.check(record, tree).map(({ at, found, expected, fix }) => ({
    rule: rule.id,
    level: rule.level,
    path: record.path,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    found,
    expected,
    fix
  }));
}

export {
  transition,
  isMisuse,
  misuse,
  nothingSaid,
  REDACT,
  TOMBSTONE,
  RULES,
  checkRecords,
  checkSome
};
