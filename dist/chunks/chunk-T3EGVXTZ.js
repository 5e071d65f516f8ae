import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FUTURE_FORMS,
  PAST_FORMS,
  parseFuture,
  parsePast
} from "./chunk-I6CNU3A3.js";
import {
  introducedErrors,
  withFiles
} from "./chunk-6OIYNFLA.js";
import {
  explainChoice,
  nameChoices
} from "./chunk-AD5M6RL3.js";
import {
  explainNotFound,
  findIncident
} from "./chunk-AETSOBBE.js";
import {
  REDACT,
  TOMBSTONE,
  isMisuse,
  misuse,
  nothingSaid,
  transition
} from "./chunk-KMRCBTCG.js";
import {
  appendEntry,
  newTimeline
} from "./chunk-N32DL7OS.js";
import {
  editRecord
} from "./chunk-WFH5KQFG.js";
import {
  policyInForce
} from "./chunk-SDLTUHSC.js";
import {
  refuseUnauthorised,
  rightFor
} from "./chunk-7NK3TNLV.js";
import {
  FORWARD
} from "./chunk-UIIP5HSU.js";
import {
  isSound,
  recordsOf,
  timelineEntries
} from "./chunk-SFWTIU66.js";
import {
  formatInstant
} from "./chunk-3RZW3VFW.js";
import {
  findNearest
} from "./chunk-YKVLQ6T5.js";
import {
  readWords,
  splitFirst
} from "./chunk-QDVVJMNP.js";
import {
  compareText,
  folderOf,
  idOfPath,
  parseLogin
} from "./chunk-IMNZ7IGY.js";
import {
  quote
} from "./chunk-KTNJQRWY.js";

// src/domain/commands/ack.ts
var ACK = {
  name: "ack",
  synonyms: ["acknowledge", "take"],
  usage: "[TEXT]",
  summary: "You take it: a responder is there.",
  options: [],
  parse: ({ text }) => ({ kind: "acknowledged", ...text === "" ? {} : { text } }),
  examples: [
    { words: "", means: { kind: "acknowledged" } },
    { words: "Looking at the pool", means: { kind: "acknowledged", text: "Looking at the pool" } }
  ]
};

// src/domain/commands/action.ts
var EXAMPLE = "action Alert when the pool is nearly full @octocat 14d";
var ACTION = {
  name: "action",
  synonyms: ["todo", "action-item", "followup"],
  usage: "TITLE @OWNER DUE",
  summary: "Something is to be done that must not be forgotten: an action item with its issue.",
  options: ["due", "priority", "horizon"],
  parse(words) {
    const { title, owner, due } = partsOf(words);
    if (words.text === "") return nothingSaid("what is to be done, by whom and by when", EXAMPLE);
    if (owner === "")
      return misuse("nobody to do it", "its owner as @login behind the title", `For example: ${EXAMPLE}`);
    if (title === "")
      return misuse(quote(words.text), "what is to be done before its owner", `For example: ${EXAMPLE}`);
    if (due === "")
      return misuse(
        "no day",
        "the day it is due behind the owner: 2026-03-16, today, 14d",
        `For example: ${EXAMPLE}`
      );
    return { kind: "note", text: `Action item for ${owner}, due ${due}: ${title}` };
  },
  record(words, { incident }) {
    const { title, owner, due } = partsOf(words);
    const given = {
      "@incident": incident.id,
      title,
      owner,
      due: /^\d+[dwm]$/i.test(due) ? `in ${due}` : due
    };
    const more = ["priority", "horizon"].flatMap((name) => {
      const value = words.options.get(name);
      return value === void 0 ? [] : [[name, value]];
    });
    return { form: "action", texts: new Map([...Object.entries(given), ...more]) };
  },
  examples: [
    {
      words: "Alert when the pool is nearly full @devon 2026-03-16",
      means: {
        kind: "note",
        text: "Action item for devon, due 2026-03-16: Alert when the pool is nearly full"
      }
    },
    {
      words: "Raise the limit due:14d @maya priority=high",
      means: { kind: "note", text: "Action item for maya, due 14d: Raise the limit" }
    },
    { words: "Raise the limit", means: { refused: "@login" } },
    { words: "Raise the limit @maya", means: { refused: "the day it is due" } },
    { words: "@maya 14d", means: { refused: "before its owner" } },
    { words: "", means: { refused: "by whom and by when" } }
  ]
};
function partsOf({ text, options }) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const place = words.findLastIndex((word) => word.startsWith("@") && parseLogin(word) !== null);
  const said = place < 0 ? [] : words.slice(place + 1);
  if (/^(?:due|by|in)$/i.test(said[0] ?? "")) said.shift();
  return {
    title: words.slice(0, Math.max(place, 0)).join(" "),
    owner: place < 0 ? "" : (words[place] ?? "").slice(1),
    due: options.get("due") ?? said.join(" ")
  };
}

// src/domain/commands/cancel.ts
var CANCEL = {
  name: "cancel",
  synonyms: ["canceled", "cancelled"],
  usage: "REASON",
  summary: "It was no incident.",
  options: [],
  parse({ text }) {
    return text === "" ? nothingSaid("why", "cancel A test alert") : { kind: "canceled", reason: text };
  },
  examples: [
    { words: "A test alert", means: { kind: "canceled", reason: "A test alert" } },
    { words: "", means: { refused: "why" } }
  ]
};

// src/domain/commands/cause.ts
var CAUSE = {
  name: "cause",
  synonyms: ["root-cause", "rca"],
  usage: "TEXT",
  summary: "The cause became known.",
  options: [],
  parse({ text }) {
    return text === "" ? nothingSaid("the cause", "cause The index was rebuilt by day") : { kind: "cause", text };
  },
  examples: [
    { words: "The index was rebuilt by day", means: { kind: "cause", text: "The index was rebuilt by day" } },
    { words: "", means: { refused: "the cause" } }
  ]
};

// src/domain/commands/close.ts
var CLOSE = {
  name: "close",
  synonyms: ["closed"],
  usage: "[TEXT]",
  summary: "Nothing remains to be done but the action items.",
  options: [],
  parse: ({ text }) => ({ kind: "closed", ...text === "" ? {} : { text } }),
  examples: [{ words: "", means: { kind: "closed" } }]
};

// src/domain/commands/incident-word.ts
function readIncidentWord(word, ids) {
  const found = findIncident(word.replace(/^#/, ""), ids);
  if (found.id !== null) return { id: found.id };
  return misuse(explainNotFound(word, found), "the id of an incident", "Look it up with: incident list");
}

// src/domain/commands/duplicate.ts
var DUPLICATE = {
  name: "duplicate",
  synonyms: ["dup"],
  usage: "INCIDENT",
  summary: "Another incident is about the same; that one stays open.",
  options: [],
  parse({ text }, { ids }) {
    if (text === "") return nothingSaid("the incident that stays open", "duplicate INC-2026-0042");
    const named = readIncidentWord(text, ids);
    return "id" in named ? { kind: "duplicate", of: named.id } : named;
  },
  examples: [
    { words: "INC-2026-0041", means: { kind: "duplicate", of: "INC-2026-0041" } },
    { words: "41", means: { kind: "duplicate", of: "INC-2026-0041" } },
    { words: "77", means: { refused: 'There is no incident "77"' } },
    { words: "", means: { refused: "the incident that stays open" } }
  ]
};

// src/domain/commands/escalate.ts
var ESCALATE = {
  name: "escalate",
  synonyms: ["page"],
  usage: "[LEVEL] [REASON]",
  summary: "Somebody further up is told: the next level, or the one you name.",
  options: [],
  parse({ text }, { entries, policy }) {
    const levels = policy.escalation.levels.map(({ level: level2 }) => level2);
    const [first, rest] = splitFirst(text);
    const isNumber = /^\d{1,3}$/.test(first);
    const last = entries.reduce((most, entry) => Math.max(most, entry.level ?? 0), 0);
    const level = isNumber ? Number(first) : levels.find((one) => one > last);
    if (level === void 0) {
      return misuse(
        "no level",
        `one of ${levels.join(", ")}, since ${last} was told already`,
        `For example: escalate ${last} Still no access`
      );
    }
    if (!levels.includes(level)) {
      return misuse(`level ${quote(first)}`, `one of ${levels.join(", ")}`, "Use a level of the policy.");
    }
    const reason = isNumber ? rest : text;
    return { kind: "escalated", level, reason: reason === "" ? "No reason given" : reason };
  },
  examples: [
    { words: "", means: { kind: "escalated", level: 1, reason: "No reason given" } },
    {
      words: "No progress for an hour",
      means: { kind: "escalated", level: 1, reason: "No progress for an hour" }
    },
    { words: "3 We need money", means: { kind: "escalated", level: 3, reason: "We need money" } },
    { words: "9", means: { refused: 'level "9"' } }
  ]
};

// src/domain/commands/eta.ts
var ETA = {
  name: "eta",
  synonyms: ["expected"],
  usage: "WHEN [TEXT]",
  summary: "When it is expected to be resolved; a later word takes the place of an earlier one.",
  options: [],
  parse({ text }, { now }) {
    const [when, rest] = splitFirst(text);
    if (when === "") return nothingSaid(`a time to come: ${FUTURE_FORMS}`, "eta 2h The index is being built");
    const expected = parseFuture(when, now);
    if (expected === null) {
      return misuse(quote(when), `a time to come: ${FUTURE_FORMS}`, "For example: eta 2h");
    }
    return { kind: "eta", expected, ...rest === "" ? {} : { text: rest } };
  },
  examples: [
    { words: "2h", means: { kind: "eta", expected: "2026-03-02T11:00:00Z" } },
    {
      words: "10:15 The index is being built",
      means: { kind: "eta", expected: "2026-03-02T10:15:00Z", text: "The index is being built" }
    },
    { words: "soon", means: { refused: "a time to come" } },
    { words: "2026-03-02T08:00:00Z", means: { refused: "a time to come" } },
    { words: "", means: { refused: "a time to come" } }
  ]
};

// src/domain/commands/expertise.ts
var EXPERTISE = {
  name: "expertise",
  synonyms: ["help-needed"],
  usage: "TEXT",
  summary: "The resolution needs special expertise, which escalates; say which.",
  options: [],
  parse({ text }) {
    if (text === "") return nothingSaid("which expertise", "expertise Somebody who knows the vector index");
    return { kind: "expertise", reason: text };
  },
  examples: [
    { words: "A PostgreSQL expert", means: { kind: "expertise", reason: "A PostgreSQL expert" } },
    { words: "", means: { refused: "which expertise" } }
  ]
};

// src/domain/commands/impact.ts
var OPTIONS = ["users", "percent", "cost-per-hour", "reputation"];
var EXPECTED = `users=NUMBER, percent=0 to 100, cost-per-hour=NUMBER, reputation=yes or no, and what users notice`;
var EXAMPLE2 = "impact users=1200 percent=35 Two of three searches fail";
var ANSWERS = { yes: true, true: true, no: false, false: false };
var IMPACT = {
  name: "impact",
  synonyms: [],
  usage: "[users=N] [percent=N] [cost-per-hour=N] [reputation=yes|no] [TEXT]",
  summary: "Figures of the impact became known.",
  options: OPTIONS,
  parse({ text, options }) {
    if (text === "" && options.size === 0) return nothingSaid(EXPECTED, EXAMPLE2);
    const slip = misspelt(text);
    if (slip !== null) return slip;
    const impact = {};
    for (const [name, value] of options) {
      const figure = name === "reputation" ? ANSWERS[value.toLowerCase()] : numberOf(name, value);
      if (figure === void 0) return misuse(`${name} ${quote(value)}`, EXPECTED, `For example: ${EXAMPLE2}`);
      Object.assign(impact, { [KEYS[name]]: figure });
    }
    if (/\n/.test(text))
      return misuse("several lines", "what users notice, in one line", 'Say more with "note".');
    return { kind: "impact", impact: { ...impact, ...text === "" ? {} : { description: text } } };
  },
  examples: [
    {
      words: "users=1,200 percent=35% cost-per-hour=$4500 reputation=no Searches fail",
      means: {
        kind: "impact",
        impact: {
          users_affected: 1200,
          percent_of_active_users: 35,
          cost_per_hour_usd: 4500,
          reputation_at_risk: false,
          description: "Searches fail"
        }
      }
    },
    { words: "users:12", means: { kind: "impact", impact: { users_affected: 12 } } },
    { words: "users=many", means: { refused: 'users "many"' } },
    { words: "percent=120", means: { refused: 'percent "120"' } },
    { words: "user=12", means: { refused: "user=12" } },
    { words: "", means: { refused: "what users notice" } }
  ]
};
var KEYS = {
  users: "users_affected",
  percent: "percent_of_active_users",
  "cost-per-hour": "cost_per_hour_usd",
  reputation: "reputation_at_risk"
};
function numberOf(name, value) {
  if (!/^\$?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?%?$/.test(value)) return void 0;
  const figure = Number(value.replaceAll(/[$,%]/g, ""));
  if (name === "users" && !Number.isInteger(figure)) return void 0;
  return name === "percent" && figure > 100 ? void 0 : figure;
}
function misspelt(text) {
  for (const [whole, name = ""] of text.matchAll(/(?<=^|\s)([a-z-]+)=\S+/giu)) {
    const meant = findNearest(name, OPTIONS);
    if (meant !== null) return misuse(whole, EXPECTED, `Did you mean "${meant}="?`);
  }
  return null;
}

// src/domain/commands/mitigate.ts
var MITIGATE = {
  name: "mitigate",
  synonyms: ["mitigated"],
  usage: "[TEXT]",
  summary: "Users are no longer affected, though the cause may remain.",
  options: [],
  parse: ({ text }) => ({ kind: "mitigated", ...text === "" ? {} : { text } }),
  examples: [
    { words: "", means: { kind: "mitigated" } },
    { words: "Rolled back", means: { kind: "mitigated", text: "Rolled back" } }
  ]
};

// src/domain/commands/note.ts
var NOTE = {
  name: "note",
  synonyms: ["log"],
  usage: "TEXT",
  summary: "Anything worth keeping. A note is no progress.",
  options: [],
  parse({ text }) {
    return text === "" ? nothingSaid("what to note", "note All replicas are at full load") : { kind: "note", text };
  },
  examples: [
    {
      words: "All replicas are at full load",
      means: { kind: "note", text: "All replicas are at full load" }
    },
    { words: "See http://a.example/b?c=d", means: { kind: "note", text: "See http://a.example/b?c=d" } },
    { words: "", means: { refused: "what to note" } }
  ]
};

// src/domain/commands/related.ts
var RELATED = {
  name: "related",
  synonyms: ["relates"],
  usage: "INCIDENT [TEXT]",
  summary: "Another incident is worth reading with this one; say why.",
  options: [],
  parse({ text }, { ids }) {
    const [word, rest] = splitFirst(text);
    if (word === "") return nothingSaid("the incident to read", "related INC-2026-0042 The same pool");
    const named = readIncidentWord(word, ids);
    if (!("id" in named)) return named;
    return { kind: "related", of: named.id, ...rest === "" ? {} : { text: rest } };
  },
  examples: [
    { words: "INC-2026-0041", means: { kind: "related", of: "INC-2026-0041" } },
    {
      words: "41 The same pool",
      means: { kind: "related", of: "INC-2026-0041", text: "The same pool" }
    },
    { words: "77 The same pool", means: { refused: 'There is no incident "77"' } },
    { words: "", means: { refused: "the incident to read" } }
  ]
};

// src/domain/commands/reopen.ts
var REOPEN = {
  name: "reopen",
  synonyms: ["reopened"],
  usage: "REASON",
  summary: "It came back, or something turned out to be wrong.",
  options: [],
  parse({ text }) {
    return text === "" ? nothingSaid("why", "reopen Errors are back at 4 %") : { kind: "reopened", reason: text };
  },
  examples: [
    { words: "Errors are back", means: { kind: "reopened", reason: "Errors are back" } },
    { words: " ", means: { refused: "why" } }
  ]
};

// src/domain/commands/resolve.ts
var RESOLVE = {
  name: "resolve",
  synonyms: ["resolved", "fixed"],
  usage: "TEXT",
  summary: "The cause is fixed, and that it is was verified; say how.",
  options: [],
  parse({ text }) {
    if (text === "")
      return nothingSaid("how it was fixed, and how you know", "resolve The pool is back at 40 connections");
    return { kind: "resolved", text };
  },
  examples: [
    {
      words: "Index rebuilt; p95 is normal",
      means: { kind: "resolved", text: "Index rebuilt; p95 is normal" }
    },
    { words: "", means: { refused: "how it was fixed" } }
  ]
};

// src/domain/commands/role.ts
var ROLE = {
  name: "role",
  synonyms: ["assign"],
  usage: "ROLE @USER",
  summary: "Somebody takes a role.",
  options: [],
  parse({ text }, { policy }) {
    const names = policy.roles.map(({ name }) => name);
    const [said, person] = splitFirst(text);
    const login = parseLogin(person);
    if (said === "")
      return nothingSaid(`a role (${names.join(", ")}) and who takes it`, `role ${names[0]} @octocat`);
    const wanted = said.toLowerCase().replaceAll("-", "_");
    const meant = names.includes(wanted) ? [wanted] : names.filter((name) => name.split("_").includes(wanted));
    const [role] = meant;
    if (role === void 0 || meant.length > 1) {
      const near = findNearest(wanted, names);
      const fix = meant.length > 1 ? "Write the whole name." : near === null ? "Use a role of the policy." : `Did you mean "${near}"?`;
      return misuse(`role ${quote(said)}`, nameChoices(meant.length > 1 ? meant : names), fix);
    }
    if (login !== null) return { kind: "role", role, person: login };
    return misuse(
      person === "" ? "nobody" : quote(person),
      "one GitHub login",
      `For example: role ${role} @octocat`
    );
  },
  examples: [
    {
      words: "incident_commander @maya",
      means: { kind: "role", role: "incident_commander", person: "maya" }
    },
    {
      words: "commander Maya_acme",
      means: { kind: "role", role: "incident_commander", person: "Maya_acme" }
    },
    { words: "lead @maya", means: { refused: "technical_lead" } },
    { words: "commander", means: { refused: "nobody" } },
    { words: "commander @maya and @devon", means: { refused: "one GitHub login" } },
    { words: "", means: { refused: "who takes it" } }
  ]
};

// src/domain/commands/runbook.ts
var RUNBOOK = {
  name: "runbook",
  synonyms: ["playbook"],
  usage: "[NAME]",
  summary: "A runbook is used; in a comment its steps come back as boxes. Without a name: which there are.",
  options: [],
  parse({ text }, { runbooks }) {
    if (text === "") return nothingSaid(nameChoices(runbooks), `runbook ${runbooks[0] ?? "service-outage"}`);
    const wanted = text.toLowerCase().replaceAll(/[\s_]+/g, "-").replace(/\.md$/, "");
    const meant = runbooks.includes(wanted) ? [wanted] : runbooks.filter((name) => name.split("-").includes(wanted));
    const [runbook] = meant;
    if (runbook !== void 0 && meant.length === 1) return { kind: "runbook", runbook };
    const near = findNearest(wanted, runbooks);
    const fix = meant.length > 1 ? "Write the whole name." : near === null ? "Use the name of a file in knowledge/runbooks/." : `Did you mean ${quote(near)}?`;
    return misuse(`runbook ${quote(text)}`, nameChoices(meant.length > 1 ? meant : runbooks), fix);
  },
  examples: [
    { words: "service-outage", means: { kind: "runbook", runbook: "service-outage" } },
    { words: "Service outage", means: { kind: "runbook", runbook: "service-outage" } },
    { words: "outage", means: { kind: "runbook", runbook: "service-outage" } },
    { words: "service-outrage", means: { refused: "one of cost-spike, service-outage" } },
    { words: "", means: { refused: "one of cost-spike, service-outage" } }
  ]
};

// src/domain/commands/severity.ts
var SEVERITY = {
  name: "severity",
  synonyms: ["sev"],
  usage: "LEVEL REASON",
  summary: "It is graver, or less grave, than it was thought; say why.",
  options: [],
  parse({ text }, { policy }) {
    const names = policy.severities.map(({ name }) => name).join(", ");
    const [level, reason] = splitFirst(text);
    if (level === "") return nothingSaid(`one of ${names}, and why`, "severity critical Nobody can log in");
    if (reason !== "") return { kind: "severity", to: level.toLowerCase(), reason };
    return misuse(
      "no reason",
      `one of ${names}, and why`,
      `For example: severity ${level.toLowerCase()} Half of the users are affected`
    );
  },
  examples: [
    {
      words: "Critical nobody can log in",
      means: { kind: "severity", to: "critical", reason: "nobody can log in" }
    },
    { words: "critical", means: { refused: "no reason" } },
    { words: "", means: { refused: "and why" } }
  ]
};

// src/domain/commands/status.ts
var STATES = FORWARD.slice(1);
var STATUS = {
  name: "status",
  synonyms: ["state"],
  usage: "STATE [TEXT]",
  summary: "It is now at a status: acknowledged, investigating, identified, mitigated, resolved, closed.",
  options: [],
  parse({ text }) {
    const [first, rest] = splitFirst(text);
    if (first === "") return nothingSaid(`one of ${STATES.join(", ")}`, "status investigating");
    const kind = STATES.find((state) => state === first.toLowerCase());
    if (kind === void 0) {
      const why = explainChoice("status", first.toLowerCase(), STATES) ?? "";
      const [, meant = ""] = /Did you mean "(\w+)"/.exec(why) ?? [];
      const fix = meant === "" ? 'Back is "reopen"; what was no incident, "cancel".' : `Did you mean "${meant}"?`;
      return misuse(`status "${first}"`, `one of ${STATES.join(", ")}`, fix);
    }
    return { kind, ...rest === "" ? {} : { text: rest } };
  },
  examples: [
    { words: "investigating", means: { kind: "investigating" } },
    { words: "Identified the pool is full", means: { kind: "identified", text: "the pool is full" } },
    { words: "resolved Index rebuilt", means: { kind: "resolved", text: "Index rebuilt" } },
    { words: "mitgated", means: { refused: "one of acknowledged" } },
    { words: "", means: { refused: "one of acknowledged" } }
  ]
};

// src/domain/commands/update.ts
var AUDIENCES = ["public", "internal"];
var UPDATE = {
  name: "update",
  synonyms: [],
  usage: "[public|internal] TEXT [next:WHEN]",
  summary: "A status update, and when the next one comes.",
  options: ["next"],
  parse({ text, options }, { now }) {
    const [first, rest] = splitFirst(text);
    const named = AUDIENCES.find((audience) => audience === first.toLowerCase());
    const said = named === void 0 ? text : rest;
    if (said === "") return nothingSaid("what to tell", "update public We are looking into it next:30m");
    const next = options.get("next");
    const instant = next === void 0 ? void 0 : parseFuture(next, now);
    if (instant === null) {
      return misuse(`next ${quote(next)}`, `a time to come: ${FUTURE_FORMS}`, "For example: next:30m");
    }
    return {
      kind: "update",
      audience: named ?? "internal",
      text: said,
      ...instant === void 0 ? {} : { next_update: instant }
    };
  },
  examples: [
    { words: "public We are on it", means: { kind: "update", audience: "public", text: "We are on it" } },
    {
      words: "Pool at 90 % next:30m",
      means: {
        kind: "update",
        audience: "internal",
        text: "Pool at 90 %",
        next_update: "2026-03-02T09:30:00Z"
      }
    },
    {
      words: "next:08:30 Tomorrow more",
      means: {
        kind: "update",
        audience: "internal",
        text: "Tomorrow more",
        next_update: "2026-03-03T08:30:00Z"
      }
    },
    { words: "Soon next:later", means: { refused: "a time to come" } },
    { words: "public next:30m", means: { refused: "what to tell" } }
  ]
};

// src/domain/commands/registry.ts
var COMMANDS = [
  ACK,
  STATUS,
  SEVERITY,
  ROLE,
  IMPACT,
  NOTE,
  UPDATE,
  ETA,
  ESCALATE,
  EXPERTISE,
  RUNBOOK,
  RELATED,
  CAUSE,
  ACTION,
  MITIGATE,
  RESOLVE,
  CLOSE,
  REOPEN,
  CANCEL,
  DUPLICATE,
  REDACT
];
function findCommand(word) {
  const name = word.toLowerCase();
  const command = COMMANDS.find((one) => one.name === name || one.synonyms.includes(name));
  if (command !== void 0) return { command };
  const names = COMMANDS.flatMap((one) => [one.name, ...one.synonyms]);
  return { command: null, nearest: findNearest(name, names) };
}

// src/app/run-command.ts
async function runCommand(checked, said) {
  const { records } = checked;
  const folder = folderOf(said.incident);
  const own = (name) => records.find(({ path }) => path === `${folder}/${name}`) ?? null;
  const [file, timeline] = [own("incident.md"), own("timeline.yml")];
  for (const record of [file, timeline]) {
    if (record !== null && !isSound(record)) {
      return { outcome: "impossible", why: `${record.path} is not in order: run incident validate` };
    }
  }
  const before = recordsOf(records, "incident").find(({ data }) => data.id === said.incident)?.data;
  if (before === void 0 || file === null) {
    return { outcome: "impossible", why: `${folder}/incident.md is not in order: run incident validate` };
  }
  const policy = policyInForce(records);
  const entries = timelineEntries(records, said.incident);
  const idsOf = (wanted) => records.flatMap(({ kind, path }) => kind === wanted ? idOfPath(path) ?? [] : []);
  const facts = {
    incident: before,
    entries,
    ids: idsOf("incident"),
    runbooks: idsOf("runbook").sort(compareText),
    policy,
    now: said.now
  };
  const entry = readEntry(said, facts);
  if ("found" in entry) return { outcome: "refused", refusal: entry };
  const step = transition(before, entry, policy);
  if (step.refusal !== null) return { outcome: "refused", refusal: step.refusal };
  const written = writeStep({ file, timeline, folder }, before, step.incident, entry);
  if (typeof written === "string") return { outcome: "impossible", why: written };
  const given = said.command.record?.(wordsOf(said), facts);
  const added = given === void 0 ? [] : await (await import("./add-record-2TYQSBQG.js")).addRecord(checked, given, said);
  if ("outcome" in added) return added;
  const files = [...written, ...added];
  const changed = withFiles(checked, files);
  const findings = introducedErrors(checked, changed);
  if (findings.length > 0) return { outcome: "invalid", findings };
  return { outcome: "ready", entry, before, after: step.incident, files, records: changed };
}
function wordsOf({ said, command }) {
  return readWords(said, ["at", ...command.options]);
}
function readEntry(said, facts) {
  const { command, by, comment } = said;
  const words = wordsOf(said);
  const given = words.options.get("at");
  const at = given === void 0 ? formatInstant(facts.now) : parsePast(given, facts.now);
  if (at === null)
    return misuse(`at ${quote(given)}`, `a time that has been: ${PAST_FORMS}`, "For example: at:10m");
  const options = new Map([...words.options].filter(([name]) => name !== "at"));
  const event = command.parse({ ...words, options }, facts);
  if (isMisuse(event)) return event;
  if (comment !== null) {
    const refusal = refuseUnauthorised(comment.person, rightFor(event), facts.incident, facts.policy);
    if (refusal !== null) return refusal;
  }
  const { kind, ...rest } = event;
  const told = given === void 0 ? {} : { recorded_at: formatInstant(facts.now) };
  const origin = comment === null ? {} : { source: comment.url, key: comment.key };
  return { at, ...told, by, kind, ...rest, ...origin };
}
function writeStep({ file, timeline, folder }, before, after, entry) {
  const path = `${folder}/timeline.yml`;
  const kept = timeline === null ? null : withoutRedacted(timeline.text, entry);
  if (kept?.text === null) return `${path} cannot be changed: ${kept.refusal}`;
  const log = kept === null ? newTimeline({ schema: 1, incident: before.id }, [entry]) : appendEntry(kept.text, entry);
  if (log.text === null) return `${path} cannot be continued: ${log.refusal}`;
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  const edits = keys.map((key) => ({ path: [key], value: after[key] }));
  const edited = editRecord(file.text, edits, "markdown");
  if (edited.text === null) return `${file.path} cannot be changed: ${edited.refusal}`;
  return [
    { path, before: timeline?.text ?? null, text: log.text },
    ...edited.text === file.text ? [] : [{ path: file.path, before: file.text, text: edited.text }]
  ];
}
function withoutRedacted(text, { kind, entry: number }) {
  if (kind !== "redacted" || number === void 0) return { text, refusal: null };
  return editRecord(text, [{ path: ["entries", number - 1, "text"], value: TOMBSTONE }], "yaml");
}

export {
  COMMANDS,
  findCommand,
  runCommand
};
