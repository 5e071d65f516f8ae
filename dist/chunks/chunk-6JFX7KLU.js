import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readWords,
  splitFirst
} from "./chunk-QDVVJMNP.js";

// src/domain/commands/declaring.ts
var FIELDS = {
  severity: "severity",
  sev: "severity",
  type: "type",
  service: "services",
  services: "services",
  started: "started",
  since: "started",
  users: "users",
  percent: "percent",
  "cost-per-hour": "cost-per-hour",
  reputation: "reputation",
  visibility: "visibility"
};
var OPTIONS = Object.keys(FIELDS);
var INCIDENT = {
  name: "incident",
  synonyms: ["declare"],
  usage: "[SEVERITY] [TYPE] [service=NAMES] [started=WHEN] [users=N] [percent=N] [TEXT]",
  summary: "Makes an incident of this issue; its title says what is wrong.",
  options: OPTIONS,
  isForForms: false,
  examples: [
    {
      words: "high availability service=ai-search Search fails for everybody",
      answers: {
        severity: "high",
        type: "availability",
        services: "ai-search",
        text: "Search fails for everybody"
      }
    },
    {
      words: "Performance, since=10m percent=35%",
      answers: { type: "performance", started: "10m", percent: "35%" }
    },
    { words: "We are down", answers: { text: "We are down" } },
    { words: "", answers: {} }
  ]
};
var ACCEPT = {
  name: "accept",
  synonyms: ["approve"],
  usage: "[SEVERITY] [TYPE] [service=NAMES] [started=WHEN]",
  summary: "Declares what somebody who may not declare has filled in on the form; words go before what they wrote.",
  options: OPTIONS,
  isForForms: true,
  examples: [
    { words: "", answers: {} },
    { words: "critical", answers: { severity: "critical" } }
  ]
};
var DECLARING_COMMANDS = [INCIDENT, ACCEPT];
function findDeclaring(word) {
  const name = word.toLowerCase();
  return DECLARING_COMMANDS.find((one) => one.name === name || one.synonyms.includes(name)) ?? null;
}
function readAnswers({ options }, said, policy) {
  const words = readWords(said, options);
  const answers = new Map([...words.options].map(([name, value]) => [FIELDS[name] ?? name, value]));
  const names = {
    severity: policy.severities.map(({ name }) => name),
    type: policy.types.map(({ name }) => name)
  };
  let { text } = words;
  for (; ; ) {
    const [first, rest] = splitFirst(text);
    const word = first.toLowerCase().replace(/[,;:]$/, "");
    const id = Object.keys(names).find((one) => !answers.has(one) && names[one]?.includes(word));
    if (id === void 0) break;
    answers.set(id, word);
    text = rest;
  }
  if (text !== "") answers.set("text", text);
  return answers;
}

export {
  INCIDENT,
  DECLARING_COMMANDS,
  findDeclaring,
  readAnswers
};
