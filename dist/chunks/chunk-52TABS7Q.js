import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slugOf
} from "./chunk-E42WH3AI.js";

// src/domain/new-record-form.ts
var field = (key, flags, help, more = {}) => ({
  key,
  flags,
  help,
  ...more
});
var always = (text) => () => text;
var same = (key) => (facts) => facts.textOf(key);
var template = (key, otherwise) => (facts) => facts.exampleOf(key) ?? otherwise;
var TITLE = field("title", "--title <line>", "what it is called, in one line");
var ID = field("id", "--id <name>", "its short name, which is the name of its file (from the title)", {
  fallback: ({ textOf }) => slugOf(textOf("title") ?? "")
});
var INCIDENT = field("@incident", "--incident <id>", "the incident it belongs to: INC-2026-0042, 42", {
  like: ["postmortem", "incident"],
  names: "incidents",
  isRequired: true
});
var OWNER = field("owner", "--owner <login>", "who sees it through, as a GitHub login", {
  names: "people"
});
var ZONE = field("time_zone", "--time-zone <zone>", "an IANA time zone such as Europe/Stockholm");
var MONTHS_TO_REVIEW = 3;
var KEPT_TRUE = [
  { ...OWNER, help: "who keeps it true, as a GitHub login" },
  field("approved_by", "--approved-by <line>", "who approved it: name, title"),
  field("version", "--document-version <line>", "the version of the document (1.0)", {
    fallback: always("1.0")
  }),
  field("last_review", "--last-review <day>", "when it was last reviewed (today)", {
    fallback: always("today")
  }),
  field("next_review", "--next-review <day>", "when it is looked at again (three months later)", {
    fallback({ textOf, monthsAfter }) {
      const last = textOf("last_review");
      return last === null ? null : monthsAfter(last, MONTHS_TO_REVIEW);
    }
  })
];
var SERVICES = field("services", "--service <names>", "the services, by the names of their files", {
  names: "services"
});
var NEW_RECORD_FORMS = {
  incident: {
    kind: "incident",
    summary: "declare an incident, or with --kind drill a drill, and begin its timeline",
    example: 'incident new incident --title "Search fails" --severity high --type availability --service ai-search --commander maya-lindqvist --started "10m ago"',
    fields: [
      { ...TITLE, help: "what is wrong, in one line, as a user would notice it" },
      field("severity", "--severity <name>", "if unsure, the higher", { names: "severities" }),
      field("type", "--type <name>", "one of the policy's types", { names: "types" }),
      field("subtype", "--subtype <name>", "what sort of its type it is", { names: "subtypes" }),
      { ...SERVICES, help: "the services affected; separated by commas", isRequired: true },
      field("@commander", "--commander <login>", "who has the policy's first role", {
        like: ["incident", "roles.incident_commander"],
        names: "people"
      }),
      field("@by", "--by <login>", "who declares it (the commander)", {
        like: ["timeline", "entries.0.by"],
        isRequired: true,
        fallback: same("@commander")
      }),
      field("@text", "--text <text>", "what there is to say in the first entry of the timeline", {
        like: ["timeline", "entries.0.text"]
      }),
      field("kind", "--kind <kind>", "incident, drill or maintenance (incident)", {
        fallback: template("kind", "incident")
      }),
      field("visibility", "--visibility <name>", "public, internal or restricted (internal)", {
        fallback: template("visibility", "internal")
      }),
      field("status", "--status <name>", "where it is in its life (declared)", {
        fallback: always("declared")
      }),
      field("times.declared", "--declared <when>", "when it was declared: an instant, now, 10m ago (now)", {
        fallback: always("now")
      }),
      field("times.detected", "--detected <when>", "when it was noticed (when it was declared)", {
        fallback: same("times.declared")
      }),
      field("times.started", "--started <when>", "when users began to be affected (when it was noticed)", {
        fallback: same("times.detected")
      }),
      field("detected_by", "--detected-by <name>", "how it was noticed", { names: "detections" })
    ]
  },
  postmortem: {
    kind: "postmortem",
    summary: "begin the review of an incident, with the policy's agenda",
    example: "incident new postmortem --incident 42 --owner maya-lindqvist",
    fields: [
      INCIDENT,
      OWNER,
      field("status", "--status <name>", "how far it has come (draft)", { fallback: always("draft") })
    ]
  },
  action: {
    kind: "action-item",
    summary: "add an action item to an incident",
    example: 'incident new action --incident 42 --title "Alert when the pool is nearly full" --owner devon-okafor --due "in 14d"',
    fields: [
      INCIDENT,
      { ...TITLE, help: "what will be done, in one line; becomes the issue's title" },
      { ...OWNER, isRequired: true },
      field("due", "--due <day>", "the day it is due: 2026-03-16, today, in 14d", { isRequired: true }),
      field("horizon", "--horizon <name>", "immediate, long-term or process (immediate)", {
        fallback: template("horizon", "immediate")
      }),
      field("priority", "--priority <name>", "high, medium or low (medium)", { fallback: always("medium") }),
      field("status", "--status <name>", "how far it is (open)", { fallback: always("open") })
    ]
  },
  runbook: {
    kind: "runbook",
    summary: "begin a runbook",
    example: 'incident new runbook --title "Queue backlog" --type performance --contact engineering-lead --owner devon-okafor --approved-by "Maya Lindqvist, Engineering Lead"',
    fields: [
      TITLE,
      ID,
      field("types", "--type <names>", "the incident types it is for; separated by commas", {
        names: "types"
      }),
      { ...SERVICES, help: "the services it is for; without it all" },
      field("contacts", "--contact <names>", "whom to ask, by the policy's contacts", { names: "contacts" }),
      ...KEPT_TRUE
    ]
  },
  roster: {
    kind: "roster",
    summary: "begin the roster of a team, with one rotation",
    example: "incident new roster --title Engineering --lead maya-lindqvist --time-zone Europe/Stockholm --member maya-lindqvist,devon-okafor",
    fields: [
      TITLE,
      ID,
      field("lead", "--lead <login>", "the team lead, as a GitHub login", { names: "people" }),
      ZONE,
      field("rotations.0.members", "--member <logins>", "who takes turns, in order; separated by commas", {
        names: "people",
        isRequired: true
      }),
      field(
        "rotations.0.starts",
        "--starts <day>",
        "the first day of the first member's first shift (today)",
        {
          fallback: always("today")
        }
      )
    ]
  },
  person: {
    kind: "person",
    summary: "add somebody who takes part in incidents",
    example: 'incident new person --login maya-lindqvist --name "Maya Lindqvist" --time-zone Europe/Stockholm',
    fields: [
      field("id", "--login <login>", "the GitHub login, without @"),
      field("name", "--name <line>", "the name for people"),
      ZONE,
      field("title", "--title <line>", "what the person does here"),
      field("roles", "--role <names>", "the policy's roles the person is trained for", { names: "roles" })
    ]
  },
  service: {
    kind: "service",
    summary: "add a service that incidents can affect",
    example: 'incident new service --title "AI Search" --roster engineering',
    fields: [
      TITLE,
      ID,
      field("roster", "--roster <name>", "the roster that is on call for it", { names: "rosters" }),
      field("features", "--feature <lines>", "what users can do with it; separated by commas")
    ]
  },
  baseline: {
    kind: "baseline",
    summary: "begin the baseline of a service",
    example: 'incident new baseline --title "AI search in normal operation" --service ai-search --owner devon-okafor --approved-by "Maya Lindqvist, Engineering Lead"',
    fields: [
      TITLE,
      ID,
      field("service", "--service <name>", "the service it describes", { names: "services" }),
      ...KEPT_TRUE
    ]
  },
  architecture: {
    kind: "architecture",
    summary: "begin an architecture document",
    example: 'incident new architecture --title "AI search" --service ai-search --owner devon-okafor --approved-by "Maya Lindqvist, Engineering Lead"',
    fields: [TITLE, ID, SERVICES, ...KEPT_TRUE]
  }
};

export {
  NEW_RECORD_FORMS
};
