import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  values_schema_default
} from "./chunk-DPLH4XXG.js";

// schemas/action-item.schema.json
var action_item_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "action-item.schema.json",
  title: "ActionItem",
  description: "The front matter of incidents/<year>/<incident id>/actions/<nn>-<slug>.md: one action item, which the automation keeps as one GitHub issue. The issue's text stands below it.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "id", "title", "horizon", "priority", "status"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The incident's id and the number the file's name begins with.",
      title: "an action item id such as INC-2026-0042-01",
      type: "string",
      pattern: "^INC-[0-9]{4}-[0-9]{4,6}-[0-9]{2,3}$",
      examples: ["INC-2026-0042-01"]
    },
    title: {
      description: "What will be done, in one line; it becomes the issue's title.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Alert when the search connection pool is nearly full"]
    },
    owner: {
      description: "Who sees it through, as a GitHub login; becomes the issue's assignee.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["devon-okafor"]
    },
    due: {
      description: "The day it is due, until its end in UTC.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-03-16"]
    },
    horizon: {
      description: 'The part of the review agenda it belongs to (procedures, "Review Agenda", 5. Action Items).',
      enum: ["immediate", "long-term", "process"],
      examples: ["immediate"]
    },
    priority: {
      description: "How it ranks among the action items.",
      enum: ["high", "medium", "low"],
      examples: ["high"]
    },
    status: {
      description: "done and canceled close the issue.",
      enum: ["open", "in-progress", "done", "canceled"],
      examples: ["open"]
    },
    verified: {
      description: "Whether somebody has checked that it works as meant.",
      type: "boolean",
      examples: [false]
    },
    issue: {
      description: "The number of its GitHub issue. The automation writes it.",
      type: "integer",
      minimum: 1,
      examples: [17]
    }
  }
};

// schemas/architecture.schema.json
var architecture_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "architecture.schema.json",
  title: "Architecture",
  description: 'knowledge/architecture/<id>.md: how a system is built (procedures, "System Architecture"). Component diagrams and data flow stand below it.',
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "id",
    "title",
    "services",
    "dependencies",
    "failure_modes",
    "version",
    "owner",
    "last_review",
    "next_review",
    "approved_by"
  ],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The document's short name; it is also the name of its file.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["ai-search"]
    },
    title: {
      description: "What it is about, in one line.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["AI search, from the browser to the index"]
    },
    services: {
      description: "The services it describes.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/slug"
      },
      examples: [["ai-search"]]
    },
    dependencies: {
      description: "What it needs to work: other services, and systems of others.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: {
        description: "One dependency.",
        type: "object",
        additionalProperties: false,
        required: ["name", "needed_for"],
        properties: {
          name: {
            description: "What is needed.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Contact index"]
          },
          service: {
            description: "The service, when it is one of ours.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["contact-index"]
          },
          needed_for: {
            description: "What for.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Every search"]
          },
          without_it: {
            description: "What happens without it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Searches fail; browsing works"]
          }
        }
      },
      examples: [
        [
          {
            name: "Contact index",
            needed_for: "Every search"
          }
        ]
      ]
    },
    failure_modes: {
      description: "How it can fail.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: {
        description: "One way to fail.",
        type: "object",
        additionalProperties: false,
        required: ["name", "effect"],
        properties: {
          name: {
            description: "What fails.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["The connection pool is full"]
          },
          effect: {
            description: "What users notice.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Searches fail with an error"]
          },
          detected_by: {
            description: "What notices it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Alert on the error rate"]
          },
          runbook: {
            description: "The runbook for it.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["service-outage"]
          }
        }
      },
      examples: [
        [
          {
            name: "The connection pool is full",
            effect: "Searches fail with an error"
          }
        ]
      ]
    },
    version: {
      description: "The version of this document.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["1.2"]
    },
    owner: {
      description: "Who keeps it true, as a GitHub login.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["devon-okafor"]
    },
    last_review: {
      description: "The day it was last reviewed.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-09-01"]
    },
    next_review: {
      description: "The day it is looked at again.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-12-01"]
    },
    approved_by: {
      description: "Who approved it: name, title.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Maya Lindqvist, Engineering Lead"]
    }
  }
};

// schemas/baseline.schema.json
var baseline_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "baseline.schema.json",
  title: "Baseline",
  description: 'knowledge/baselines/<id>.md: what is normal for a service (procedures, "Performance Baselines").',
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "id",
    "title",
    "service",
    "operating_parameters",
    "expected_metrics",
    "seasonal_variations",
    "capacity",
    "version",
    "owner",
    "last_review",
    "next_review",
    "approved_by"
  ],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The baseline's short name; it is also the name of its file.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["ai-search"]
    },
    title: {
      description: "What it is about, in one line.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["AI search in normal operation"]
    },
    service: {
      description: "The service it describes.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["ai-search"]
    },
    measured_from: {
      description: "The first day of the measurements it rests on.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-06-01"]
    },
    measured_until: {
      description: "The last day of the measurements it rests on.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-08-31"]
    },
    operating_parameters: {
      description: "Settings under which the figures hold.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        description: "One setting.",
        type: "object",
        additionalProperties: false,
        required: ["name", "value"],
        properties: {
          name: {
            description: "The setting.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Database connections"]
          },
          value: {
            description: "What it is set to.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["200 at most"]
          }
        }
      },
      examples: [
        [
          {
            name: "Database connections",
            value: "200 at most"
          }
        ]
      ]
    },
    expected_metrics: {
      description: "What the metrics are when all is well.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: {
        description: "One metric.",
        type: "object",
        additionalProperties: false,
        required: ["metric", "typical", "unit"],
        properties: {
          metric: {
            description: "What is measured, by the name alerts use.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["response-time"]
          },
          unit: {
            description: "In what unit.",
            enum: [
              "percent",
              "seconds",
              "milliseconds",
              "usd",
              "count",
              "per-second",
              "megabytes",
              "gigabytes"
            ],
            examples: ["seconds"]
          },
          typical: {
            description: "The usual value; thresholds in percent of the baseline count from here.",
            type: "number",
            minimum: 0,
            examples: [1.1]
          },
          low: {
            description: "The lower end of what is normal.",
            type: "number",
            minimum: 0,
            examples: [0.4]
          },
          high: {
            description: "The upper end of what is normal.",
            type: "number",
            minimum: 0,
            examples: [1.8]
          }
        }
      },
      examples: [
        [
          {
            metric: "response-time",
            typical: 1.1,
            unit: "seconds"
          }
        ]
      ]
    },
    seasonal_variations: {
      description: "When something else is normal.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        description: "One variation.",
        type: "object",
        additionalProperties: false,
        required: ["when", "effect"],
        properties: {
          when: {
            description: "When it happens.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Monday mornings, 08:00 to 10:00 UTC"]
          },
          effect: {
            description: "What is different then.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Twice as many searches"]
          },
          metric: {
            description: "The metric that differs.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["daily-cost"]
          },
          percent_of_typical: {
            description: "How it differs, in percent of the usual value.",
            type: "number",
            minimum: 0,
            examples: [130]
          }
        }
      },
      examples: [
        [
          {
            when: "Monday mornings",
            effect: "Twice as many searches"
          }
        ]
      ]
    },
    capacity: {
      description: "What there is, and when it is full.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        description: "One resource.",
        type: "object",
        additionalProperties: false,
        required: ["resource", "limit"],
        properties: {
          resource: {
            description: "The resource.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Database connections"]
          },
          limit: {
            description: "How much there is, with its unit.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["200"]
          },
          used_at_peak: {
            description: "How much is used at the usual peak.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["140"]
          },
          full_by: {
            description: "The day it is expected to be full.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2027-05-01"]
          }
        }
      },
      examples: [
        [
          {
            resource: "Database connections",
            limit: "200"
          }
        ]
      ]
    },
    version: {
      description: "The version of this document.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["1.2"]
    },
    owner: {
      description: "Who keeps it true, as a GitHub login.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["devon-okafor"]
    },
    last_review: {
      description: "The day it was last reviewed.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-09-01"]
    },
    next_review: {
      description: "The day it is looked at again.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-12-01"]
    },
    approved_by: {
      description: "Who approved it: name, title.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Maya Lindqvist, Engineering Lead"]
    }
  }
};

// schemas/incident.schema.json
var incident_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "incident.schema.json",
  title: "Incident",
  description: "The front matter of incidents/<year>/<id>/incident.md: the facts of one incident. The prose stands below it.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "id",
    "title",
    "kind",
    "type",
    "severity",
    "status",
    "visibility",
    "services",
    "times"
  ],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The incident's identifier; it is also the name of its directory.",
      $ref: "values.schema.json#/$defs/incident_id",
      examples: ["INC-2026-0042"]
    },
    title: {
      description: "What is wrong, in one line, as a user would notice it.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["AI search answers with errors for most queries"]
    },
    kind: {
      description: "A real incident, a drill, or planned maintenance.",
      enum: ["incident", "drill", "maintenance"],
      examples: ["incident"]
    },
    origin: {
      description: "Where the record comes from: declared here, or imported from another system. What was imported is exempt from deadlines, the review and the postmortem.",
      enum: ["declared", "imported"],
      examples: ["declared"]
    },
    type: {
      description: `The incident type, one of the policy's (procedures, "Incident Types").`,
      $ref: "values.schema.json#/$defs/term",
      examples: ["availability"]
    },
    subtype: {
      description: `What sort of its type it is, one of the policy's (procedures, "Incident Types").`,
      $ref: "values.schema.json#/$defs/term",
      examples: ["service-outage"]
    },
    severity: {
      description: `The severity, one of the policy's (procedures, "Severity Levels").`,
      $ref: "values.schema.json#/$defs/term",
      examples: ["high"]
    },
    status: {
      description: "Where the incident is in its life.",
      enum: [
        "declared",
        "acknowledged",
        "investigating",
        "identified",
        "mitigated",
        "resolved",
        "closed",
        "canceled",
        "duplicate"
      ],
      examples: ["investigating"]
    },
    visibility: {
      description: "Who may see it: public is published on the site, internal stays in the repository, restricted is never rendered anywhere outside it.",
      enum: ["public", "internal", "restricted"],
      examples: ["internal"]
    },
    services: {
      description: "The services affected, by the names of their files in knowledge/services/.",
      type: "array",
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/slug"
      },
      examples: [["ai-search"]]
    },
    times: {
      description: "When things happened. Every value is an instant with a zone: UTC (Z) or an offset.",
      type: "object",
      additionalProperties: false,
      required: ["started", "detected", "declared"],
      examples: [
        {
          started: "2026-03-02T09:02:00Z",
          detected: "2026-03-02T09:14:00Z",
          declared: "2026-03-02T09:16:00Z"
        }
      ],
      properties: {
        started: {
          description: "When users began to be affected.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:02:00Z"]
        },
        detected: {
          description: "When an alert, a person or a report first noticed it.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:14:00Z"]
        },
        declared: {
          description: "When it was declared an incident.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:16:00Z"]
        },
        acknowledged: {
          description: "When a responder took it.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:18:00Z"]
        },
        responded: {
          description: "When work on it began (the response time of the severity table counts to here).",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:24:00Z"]
        },
        mitigated: {
          description: "When users were no longer affected, though the cause may remain.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T09:51:00Z"]
        },
        resolved: {
          description: "When the cause was fixed and the fix verified.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T11:30:00Z"]
        }
      }
    },
    detected_by: {
      description: `How it was noticed, one of the policy's sources (procedures, "Detection and Identification").`,
      $ref: "values.schema.json#/$defs/term",
      examples: ["alert-threshold"]
    },
    next_update_due: {
      description: "When the next status update is promised.",
      $ref: "values.schema.json#/$defs/instant",
      examples: ["2026-03-02T10:15:00Z"]
    },
    resolution_expected: {
      description: "When those who work on it expect it to be resolved; what users are told is communication.estimated_resolution.",
      $ref: "values.schema.json#/$defs/instant",
      examples: ["2026-03-02T12:00:00Z"]
    },
    root_cause_known: {
      description: 'Whether the technical root cause is known; while it is not, escalation reads it (procedures, "Escalation Triggers", technical complexity).',
      type: "boolean",
      examples: [false]
    },
    expertise_needed: {
      description: "The special expertise the resolution needs; escalation reads it.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["PostgreSQL internals"]
    },
    caused_by: {
      description: "The deployment or change that caused it.",
      type: "object",
      additionalProperties: false,
      properties: {
        deployment: {
          description: "The deployment, by the name or number the team knows it by.",
          $ref: "values.schema.json#/$defs/line",
          examples: ["search-api 2026.3.1"]
        },
        url: {
          description: "Where the change can be seen.",
          $ref: "values.schema.json#/$defs/url",
          examples: ["https://github.com/octo-org/search/pull/812"]
        }
      },
      examples: [
        {
          deployment: "search-api 2026.3.1"
        }
      ]
    },
    impact: {
      description: 'What it cost; escalation reads it (procedures, "Escalation Triggers", impact-based).',
      type: "object",
      additionalProperties: false,
      examples: [
        {
          users_affected: 1200,
          percent_of_active_users: 35
        }
      ],
      properties: {
        description: {
          description: "What users notice and how much of it, in one line; alerts say it.",
          $ref: "values.schema.json#/$defs/line",
          examples: ["Two of three searches fail; browsing contacts works"]
        },
        users_affected: {
          description: "How many users were affected.",
          type: "integer",
          minimum: 0,
          examples: [1200]
        },
        percent_of_active_users: {
          description: "Affected users in percent of the active ones.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [35]
        },
        cost_per_hour_usd: {
          description: "Business impact in US dollars an hour.",
          type: "number",
          minimum: 0,
          examples: [4500]
        },
        reputation_at_risk: {
          description: "Whether the brand's reputation is at risk.",
          type: "boolean",
          examples: [false]
        }
      }
    },
    communication: {
      description: 'What users are told (procedures, "Communication Templates"). It may be published even when the rest is not.',
      type: "object",
      additionalProperties: false,
      properties: {
        affected_features: {
          description: "What does not work.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          items: {
            $ref: "values.schema.json#/$defs/line"
          },
          examples: [["AI-powered contact search"]]
        },
        unaffected_features: {
          description: "What still works.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          items: {
            $ref: "values.schema.json#/$defs/line"
          },
          examples: [["Manual contact browsing"]]
        },
        estimated_resolution: {
          description: "When it is expected to work again.",
          $ref: "values.schema.json#/$defs/instant",
          examples: ["2026-03-02T12:00:00Z"]
        },
        what_happened: {
          description: "What happened, for users.",
          $ref: "values.schema.json#/$defs/text",
          examples: ["A release opened more database connections than there are, so most searches failed."]
        },
        what_was_done: {
          description: "What was done to resolve it, for users.",
          $ref: "values.schema.json#/$defs/text",
          examples: ["We took the release back and limited its connections."]
        },
        prevention: {
          description: "What will keep it from happening again, for users.",
          $ref: "values.schema.json#/$defs/text",
          examples: ["Releases are now tested under load first."]
        },
        user_instructions: {
          description: "What affected users should do, or what they get.",
          $ref: "values.schema.json#/$defs/text",
          examples: ["Please run searches again that failed between 09:02 and 09:51 UTC."]
        }
      },
      examples: [
        {
          affected_features: ["AI-powered contact search"]
        }
      ]
    },
    roles: {
      description: `Who does what, as GitHub logins by the policy's roles (procedures, "Roles and Responsibilities").`,
      type: "object",
      maxProperties: 50,
      propertyNames: {
        $ref: "values.schema.json#/$defs/term"
      },
      additionalProperties: {
        $ref: "values.schema.json#/$defs/login"
      },
      examples: [
        {
          incident_commander: "maya-lindqvist"
        }
      ]
    },
    runbooks: {
      description: "The runbooks used, by the names of their files in knowledge/runbooks/.",
      type: "array",
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/slug"
      },
      examples: [["service-outage"]]
    },
    related: {
      description: "Other incidents worth reading with this one.",
      type: "array",
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/incident_id"
      },
      examples: [["INC-2026-0007"]]
    },
    duplicate_of: {
      description: "The incident this one is a duplicate of.",
      $ref: "values.schema.json#/$defs/incident_id",
      examples: ["INC-2026-0041"]
    },
    tracking_issue: {
      description: "The number of its tracking issue. The automation writes it.",
      type: "integer",
      minimum: 1,
      examples: [41]
    },
    imported_from: {
      description: "Where an imported record was before.",
      type: "object",
      additionalProperties: false,
      required: ["system", "id"],
      properties: {
        system: {
          description: "The system.",
          $ref: "values.schema.json#/$defs/slug",
          examples: ["statuspage"]
        },
        id: {
          description: "Its identifier there.",
          $ref: "values.schema.json#/$defs/line",
          examples: ["9632825"]
        },
        url: {
          description: "Its page there.",
          $ref: "values.schema.json#/$defs/url",
          examples: ["https://www.githubstatus.com/incidents/5jfkz8q1mlql"]
        }
      },
      examples: [
        {
          system: "statuspage",
          id: "9632825"
        }
      ]
    }
  }
};

// schemas/person.schema.json
var person_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "person.schema.json",
  title: "Person",
  description: "oncall/people/<login>.md: somebody who takes part in incidents. Telephone numbers are named by the secret that holds them.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "id", "name", "time_zone"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The GitHub login; it is also the name of the file.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["maya-lindqvist"]
    },
    name: {
      description: "The name for people.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Maya Lindqvist"]
    },
    title: {
      description: "What the person does here.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Engineering Lead"]
    },
    time_zone: {
      description: "Where the person's days begin and end.",
      $ref: "values.schema.json#/$defs/zone",
      examples: ["Europe/Stockholm"]
    },
    contacts: {
      description: "How to reach the person, in the order to try.",
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: {
        description: "One way.",
        type: "object",
        additionalProperties: false,
        required: ["method"],
        properties: {
          method: {
            description: "The channel, one of the policy's.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["email"]
          },
          email: {
            description: "A mail address of the organisation.",
            $ref: "values.schema.json#/$defs/email",
            examples: ["maya@find-contacts.example"]
          },
          handle: {
            description: "A name in a chat.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["@maya"]
          },
          secret: {
            description: "The secret that holds a number or another private address.",
            $ref: "values.schema.json#/$defs/secret",
            examples: ["PHONE_MAYA"]
          }
        }
      },
      examples: [
        [
          {
            method: "phone",
            secret: "PHONE_MAYA"
          }
        ]
      ]
    },
    roles: {
      description: "The roles the person is trained for, of the policy's.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/term"
      },
      examples: [["incident_commander"]]
    },
    time_off: {
      description: "When the person cannot be on call; both days included, in the person's zone.",
      type: "array",
      minItems: 0,
      maxItems: 200,
      items: {
        description: "One absence.",
        type: "object",
        additionalProperties: false,
        required: ["from", "until"],
        properties: {
          from: {
            description: "The first day.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-12-21"]
          },
          until: {
            description: "The last day.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2027-01-03"]
          }
        }
      },
      examples: [
        [
          {
            from: "2026-12-21",
            until: "2027-01-03"
          }
        ]
      ]
    },
    joined: {
      description: "The day the person joined; onboarding counts from here.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-04-01"]
    },
    onboarding: {
      description: `Which of the policy's onboarding requirements are complete, and since when (procedures, "Onboarding Requirements").`,
      type: "array",
      minItems: 0,
      maxItems: 100,
      items: {
        description: "One requirement.",
        type: "object",
        additionalProperties: false,
        required: ["requirement", "completed"],
        properties: {
          requirement: {
            description: "The requirement, as the policy names it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Incident response training"]
          },
          completed: {
            description: "The day it was complete.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-04-10"]
          }
        }
      },
      examples: [
        [
          {
            requirement: "Incident response training",
            completed: "2026-04-10"
          }
        ]
      ]
    },
    training: {
      description: 'Training the person took part in (procedures, "Regular Training Activities").',
      type: "array",
      minItems: 0,
      maxItems: 500,
      items: {
        description: "One activity.",
        type: "object",
        additionalProperties: false,
        required: ["activity", "completed"],
        properties: {
          activity: {
            description: "The activity, as the policy names it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Incident response drills"]
          },
          completed: {
            description: "The day.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-09-15"]
          },
          drill: {
            description: "The incident of kind drill that it was.",
            $ref: "values.schema.json#/$defs/incident_id",
            examples: ["INC-2026-0030"]
          }
        }
      },
      examples: [
        [
          {
            activity: "Incident response drills",
            completed: "2026-09-15"
          }
        ]
      ]
    }
  }
};

// schemas/policy.schema.json
var policy_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "policy.schema.json",
  title: "Policy",
  description: "The policy, .github/incident-policy.yml: every table, list and rule of the incident response procedures as data.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "version",
    "last_updated",
    "next_review",
    "approved_by",
    "product",
    "severities",
    "types",
    "roles",
    "detection",
    "lifecycle",
    "checklists",
    "escalation",
    "alerts",
    "review",
    "documents",
    "knowledge_updates",
    "training",
    "metrics",
    "reviews",
    "contacts",
    "emergency_contacts"
  ],
  properties: {
    schema: {
      description: "The version of this file's shape.",
      const: 1,
      examples: [1]
    },
    version: {
      description: "The version of the procedures it puts into practice.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["1.0"]
    },
    last_updated: {
      description: "The day it was last changed.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-11-23"]
    },
    next_review: {
      description: "The day it is looked at again.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2027-02-23"]
    },
    approved_by: {
      description: "Who approved it: name, title.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Maya Lindqvist, Engineering Lead"]
    },
    product: {
      description: "What the incidents are about.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Find Contacts with AI"]
    },
    severities: {
      description: 'Severity levels, the gravest first (procedures, "Severity Levels").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One severity level.",
        type: "object",
        additionalProperties: false,
        required: ["name", "description", "acknowledge_within", "respond_within", "checklist"],
        properties: {
          name: {
            description: "Its name in records and commands.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["critical"]
          },
          description: {
            description: "When it applies.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["System-wide outage"]
          },
          acknowledge_within: {
            description: 'How soon somebody takes an incident of it (procedures, "Immediate Response").',
            $ref: "values.schema.json#/$defs/duration",
            examples: ["5m"]
          },
          respond_within: {
            description: 'How soon work begins (procedures, "Severity Levels", Response Time).',
            $ref: "values.schema.json#/$defs/duration",
            examples: ["15m"]
          },
          checklist: {
            description: "The list for its first hour, from `checklists`.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["critical-and-high"]
          }
        },
        examples: [
          {
            name: "critical",
            description: "System-wide outage",
            acknowledge_within: "5m",
            respond_within: "15m",
            checklist: "critical-and-high"
          }
        ]
      },
      examples: [
        [
          {
            name: "critical",
            description: "System-wide outage",
            acknowledge_within: "5m",
            respond_within: "15m",
            checklist: "critical-and-high"
          }
        ]
      ]
    },
    types: {
      description: 'Incident types (procedures, "Incident Types").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One type.",
        type: "object",
        additionalProperties: false,
        required: ["name", "subtypes"],
        properties: {
          name: {
            description: "Its name in records.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["performance"]
          },
          subtypes: {
            description: "What it comprises.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              $ref: "values.schema.json#/$defs/term"
            },
            examples: [["slow-response"]]
          }
        },
        examples: [
          {
            name: "performance",
            subtypes: ["slow-response"]
          }
        ]
      },
      examples: [
        [
          {
            name: "performance",
            subtypes: ["slow-response"]
          }
        ]
      ]
    },
    roles: {
      description: 'Roles in an incident (procedures, "Roles and Responsibilities").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One role.",
        type: "object",
        additionalProperties: false,
        required: ["name", "title", "responsibilities", "contact"],
        properties: {
          name: {
            description: "Its key under `roles` in an incident.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["incident_commander"]
          },
          title: {
            description: "What people call it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Incident Commander"]
          },
          responsibilities: {
            description: "What it answers for.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              $ref: "values.schema.json#/$defs/line"
            },
            examples: [["Overall coordination"]]
          },
          contact: {
            description: "Whom to ask for it, from `contacts`.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["on-call-engineering-lead"]
          }
        },
        examples: [
          {
            name: "incident_commander",
            title: "Incident Commander",
            responsibilities: ["Overall coordination"],
            contact: "on-call-engineering-lead"
          }
        ]
      },
      examples: [
        [
          {
            name: "incident_commander",
            title: "Incident Commander",
            responsibilities: ["Overall coordination"],
            contact: "on-call-engineering-lead"
          }
        ]
      ]
    },
    authority: {
      description: "Who may say what to an incident (docs/commands.md). What has no row goes by the shipped policy.",
      type: "array",
      minItems: 1,
      maxItems: 4,
      items: {
        description: "Who may do one thing. Until somebody holds one of its roles, whoever may respond may do it.",
        type: "object",
        additionalProperties: false,
        required: ["may", "repository"],
        properties: {
          may: {
            description: "declare: make an incident of an issue. respond: acknowledge, note, escalate and so on. decide: change severity and roles, resolve, close, reopen, cancel. publish: tell the public.",
            enum: ["declare", "respond", "decide", "publish"],
            examples: ["decide"]
          },
          repository: {
            description: "The role on the repository that is enough.",
            enum: ["triage", "write", "maintain", "admin"],
            examples: ["maintain"]
          },
          roles: {
            description: "Roles in the incident that are enough, for people who may at least triage on the repository. Who has any role may respond.",
            type: "array",
            minItems: 1,
            maxItems: 200,
            items: {
              description: "A role of this policy.",
              $ref: "values.schema.json#/$defs/term",
              examples: ["incident_commander"]
            },
            examples: [["incident_commander"]]
          }
        }
      },
      examples: [[{ may: "decide", repository: "maintain", roles: ["incident_commander"] }]]
    },
    detection: {
      description: 'Where an incident can come from (procedures, "Detection and Identification").',
      type: "object",
      additionalProperties: false,
      required: ["monitoring", "manual"],
      properties: {
        monitoring: {
          description: "Sources that are machines.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["alert-threshold"]]
        },
        manual: {
          description: "Sources that are people.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["user-report"]]
        }
      },
      examples: [
        {
          monitoring: ["alert-threshold"],
          manual: ["user-report"]
        }
      ]
    },
    lifecycle: {
      description: 'Which steps an incident may leave out on its way (procedures, "Incident Response Process").',
      type: "object",
      additionalProperties: false,
      required: ["may_skip"],
      properties: {
        may_skip: {
          description: "The statuses that may be passed over. An incident is never closed that was not resolved.",
          type: "array",
          maxItems: 4,
          uniqueItems: true,
          items: {
            enum: ["acknowledged", "investigating", "identified", "mitigated"]
          },
          examples: [["identified"]]
        }
      },
      examples: [
        {
          may_skip: ["identified"]
        }
      ]
    },
    checklists: {
      description: 'Lists to tick off, by name (procedures, "Incident Response Process").',
      type: "object",
      minProperties: 1,
      propertyNames: {
        $ref: "values.schema.json#/$defs/term"
      },
      additionalProperties: {
        description: "One list.",
        type: "object",
        additionalProperties: false,
        required: ["title", "items"],
        properties: {
          title: {
            description: "Its heading.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Initial assessment"]
          },
          items: {
            description: "What to do, in order.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              $ref: "values.schema.json#/$defs/line"
            },
            examples: [["Classify the severity"]]
          }
        },
        examples: [
          {
            title: "Initial assessment",
            items: ["Classify the severity"]
          }
        ]
      },
      examples: [
        {
          assessment: {
            title: "Initial assessment",
            items: ["Classify the severity"]
          }
        }
      ]
    },
    escalation: {
      description: 'When and to whom an incident escalates (procedures, "Escalation Procedures").',
      type: "object",
      additionalProperties: false,
      required: ["levels", "targets", "by_severity", "without_progress", "impact", "complexity"],
      properties: {
        levels: {
          description: "The levels, from 1 up.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One level.",
            type: "object",
            additionalProperties: false,
            required: ["level", "title", "role", "contact"],
            properties: {
              level: {
                description: "Its number.",
                type: "integer",
                minimum: 1,
                maximum: 20,
                examples: [1]
              },
              title: {
                description: "Whom it is.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Engineering Lead"]
              },
              role: {
                description: "What for.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Technical oversight"]
              },
              contact: {
                description: "Whom to call, from `contacts`.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["engineering-lead"]
              }
            },
            examples: [
              {
                level: 1,
                title: "Engineering Lead",
                role: "Technical oversight",
                contact: "engineering-lead"
              }
            ]
          },
          examples: [
            [
              {
                level: 1,
                title: "Engineering Lead",
                role: "Technical oversight",
                contact: "engineering-lead"
              }
            ]
          ]
        },
        targets: {
          description: "Names for levels, or for a contact outside of them.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One target.",
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: {
              name: {
                description: "The name rules use.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["leadership"]
              },
              levels: {
                description: "The levels it stands for.",
                type: "array",
                minItems: 1,
                maxItems: 20,
                uniqueItems: true,
                items: {
                  type: "integer",
                  minimum: 1,
                  maximum: 20
                },
                examples: [[2, 3]]
              },
              contact: {
                description: "A contact outside of the levels.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["team-lead"]
              }
            },
            examples: [
              {
                name: "leadership",
                levels: [2, 3]
              }
            ]
          },
          examples: [
            [
              {
                name: "leadership",
                levels: [2, 3]
              }
            ]
          ]
        },
        by_severity: {
          description: 'Time-based escalation of a severity (procedures, "Severity Levels", Escalation).',
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One rule.",
            type: "object",
            additionalProperties: false,
            required: ["severity", "after", "unless", "target"],
            properties: {
              severity: {
                description: "For incidents of this severity.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["high"]
              },
              after: {
                description: "How long after the declaration; 0m is at once.",
                $ref: "values.schema.json#/$defs/duration",
                examples: ["30m"]
              },
              unless: {
                description: "What spares it.",
                enum: ["never", "acknowledged", "mitigated", "resolved"],
                examples: ["never"]
              },
              target: {
                description: "To whom, from `targets`.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["engineering-lead"]
              }
            },
            examples: [
              {
                severity: "high",
                after: "30m",
                unless: "never",
                target: "engineering-lead"
              }
            ]
          },
          examples: [
            [
              {
                severity: "high",
                after: "30m",
                unless: "never",
                target: "engineering-lead"
              }
            ]
          ]
        },
        without_progress: {
          description: 'Escalation one level up when nothing moves (procedures, "Escalation Triggers", time-based).',
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One rule.",
            type: "object",
            additionalProperties: false,
            required: ["severity", "after"],
            properties: {
              severity: {
                description: "For incidents of this severity.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["critical"]
              },
              after: {
                description: "How long without progress.",
                $ref: "values.schema.json#/$defs/duration",
                examples: ["30m"]
              }
            },
            examples: [
              {
                severity: "critical",
                after: "30m"
              }
            ]
          },
          examples: [
            [
              {
                severity: "critical",
                after: "30m"
              }
            ]
          ]
        },
        impact: {
          description: "Impact-based triggers.",
          type: "object",
          additionalProperties: false,
          required: ["percent_of_active_users_over", "cost_per_hour_usd_over", "reputation_at_risk"],
          properties: {
            percent_of_active_users_over: {
              description: "Share of active users affected, in percent.",
              type: "number",
              minimum: 0,
              maximum: 100,
              examples: [50]
            },
            cost_per_hour_usd_over: {
              description: "Business impact in US dollars an hour.",
              type: "number",
              minimum: 0,
              examples: [1e4]
            },
            reputation_at_risk: {
              description: "Whether a risk to the brand's reputation escalates.",
              type: "boolean",
              examples: [true]
            }
          },
          examples: [
            {
              percent_of_active_users_over: 50,
              cost_per_hour_usd_over: 1e4,
              reputation_at_risk: true
            }
          ]
        },
        complexity: {
          description: "Triggers of technical complexity.",
          type: "object",
          additionalProperties: false,
          required: ["root_cause_unknown_after_investigation", "expertise_needed", "services_at_least"],
          properties: {
            root_cause_unknown_after_investigation: {
              description: "Whether an unknown root cause after the investigation escalates.",
              type: "boolean",
              examples: [true]
            },
            expertise_needed: {
              description: "Whether the need for special expertise escalates.",
              type: "boolean",
              examples: [true]
            },
            services_at_least: {
              description: "How many affected services escalate.",
              type: "integer",
              minimum: 1,
              examples: [2]
            }
          },
          examples: [
            {
              root_cause_unknown_after_investigation: true,
              expertise_needed: true,
              services_at_least: 2
            }
          ]
        }
      },
      examples: [
        {
          levels: [
            {
              level: 1,
              title: "Engineering Lead",
              role: "Technical oversight",
              contact: "engineering-lead"
            }
          ],
          targets: [
            {
              name: "leadership",
              levels: [2, 3]
            }
          ],
          by_severity: [
            {
              severity: "high",
              after: "30m",
              unless: "never",
              target: "engineering-lead"
            }
          ],
          without_progress: [
            {
              severity: "critical",
              after: "30m"
            }
          ],
          impact: {
            percent_of_active_users_over: 50,
            cost_per_hour_usd_over: 1e4,
            reputation_at_risk: true
          },
          complexity: {
            root_cause_unknown_after_investigation: true,
            expertise_needed: true,
            services_at_least: 2
          }
        }
      ]
    },
    alerts: {
      description: 'Alerts and whom they reach (procedures, "Monitoring and Alerting Configuration").',
      type: "object",
      additionalProperties: false,
      required: ["channels", "thresholds"],
      properties: {
        channels: {
          description: "The channels there are.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One channel.",
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: {
              name: {
                description: "Its name.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["slack"]
              }
            },
            examples: [
              {
                name: "slack"
              }
            ]
          },
          examples: [
            [
              {
                name: "slack"
              }
            ]
          ]
        },
        thresholds: {
          description: "What raises an alert.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One threshold: over or under a value.",
            type: "object",
            additionalProperties: false,
            required: ["metric", "unit", "level", "notify"],
            properties: {
              metric: {
                description: "What is measured.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["error-rate"]
              },
              over: {
                description: "Alert above this value.",
                type: "number",
                minimum: 0,
                examples: [10]
              },
              under: {
                description: "Alert below this value.",
                type: "number",
                minimum: 0,
                examples: [95]
              },
              unit: {
                description: "The unit of the value.",
                enum: ["percent", "seconds", "usd"],
                examples: ["percent"]
              },
              level: {
                description: "A severity, or `warning`.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["critical"]
              },
              notify: {
                description: "The channels, or all of them.",
                anyOf: [
                  {
                    const: "all"
                  },
                  {
                    type: "array",
                    minItems: 1,
                    maxItems: 20,
                    uniqueItems: true,
                    items: {
                      $ref: "values.schema.json#/$defs/term"
                    }
                  }
                ],
                title: "all, or a list of channels",
                examples: ["all", ["email", "slack"]]
              }
            },
            examples: [
              {
                metric: "error-rate",
                over: 10,
                unit: "percent",
                level: "critical",
                notify: "all"
              }
            ]
          },
          examples: [
            [
              {
                metric: "error-rate",
                over: 10,
                unit: "percent",
                level: "critical",
                notify: "all"
              }
            ]
          ]
        }
      },
      examples: [
        {
          channels: [
            {
              name: "slack"
            }
          ],
          thresholds: [
            {
              metric: "error-rate",
              over: 10,
              unit: "percent",
              level: "critical",
              notify: "all"
            }
          ]
        }
      ]
    },
    review: {
      description: 'The post-incident review (procedures, "Post-Incident Review Process").',
      type: "object",
      additionalProperties: false,
      required: [
        "initial_documentation_within",
        "formal_review_within",
        "follow_up_within",
        "required_for",
        "participants",
        "agenda",
        "documentation"
      ],
      properties: {
        initial_documentation_within: {
          description: "Initial documentation, after the resolution.",
          $ref: "values.schema.json#/$defs/duration",
          examples: ["4h"]
        },
        formal_review_within: {
          description: "The review meeting, after the resolution.",
          $ref: "values.schema.json#/$defs/duration",
          examples: ["48h"]
        },
        follow_up_within: {
          description: "The follow-up on action items.",
          $ref: "values.schema.json#/$defs/duration",
          examples: ["7d"]
        },
        required_for: {
          description: "Severities that need a postmortem to be closed.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["critical", "high"]]
        },
        participants: {
          description: "Who takes part.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "A role, a contact, or a group in words.",
            type: "object",
            additionalProperties: false,
            required: [],
            properties: {
              role: {
                description: "A role of the incident.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["incident_commander"]
              },
              contact: {
                description: "A contact.",
                $ref: "values.schema.json#/$defs/term",
                examples: ["product-manager"]
              },
              group: {
                description: "People in words.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Relevant engineering team members"]
              }
            },
            examples: [
              {
                role: "incident_commander"
              }
            ],
            minProperties: 1,
            maxProperties: 1,
            title: "one of role, contact and group"
          },
          examples: [
            [
              {
                role: "incident_commander"
              }
            ]
          ]
        },
        agenda: {
          description: "The sections of a postmortem, in order.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One section.",
            type: "object",
            additionalProperties: false,
            required: ["title", "points"],
            properties: {
              title: {
                description: "Its heading.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Incident Timeline"]
              },
              points: {
                description: "What it covers.",
                type: "array",
                minItems: 1,
                maxItems: 50,
                items: {
                  $ref: "values.schema.json#/$defs/line"
                },
                examples: [["Detection and initial response"]]
              }
            },
            examples: [
              {
                title: "Incident Timeline",
                points: ["Detection and initial response"]
              }
            ]
          },
          examples: [
            [
              {
                title: "Incident Timeline",
                points: ["Detection and initial response"]
              }
            ]
          ]
        },
        documentation: {
          description: "What is documented after the review.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          items: {
            $ref: "values.schema.json#/$defs/line"
          },
          examples: [["Complete the incident report"]]
        }
      },
      examples: [
        {
          initial_documentation_within: "4h",
          formal_review_within: "48h",
          follow_up_within: "7d",
          required_for: ["critical", "high"],
          participants: [
            {
              role: "incident_commander"
            }
          ],
          agenda: [
            {
              title: "Incident Timeline",
              points: ["Detection and initial response"]
            }
          ],
          documentation: ["Complete the incident report"]
        }
      ]
    },
    documents: {
      description: 'Documents there must be (procedures, "Required Documentation").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One kind.",
        type: "object",
        additionalProperties: false,
        required: ["kind", "contents"],
        properties: {
          kind: {
            description: "The kind of record.",
            enum: ["postmortem", "runbook", "architecture", "baseline"],
            examples: ["runbook"]
          },
          contents: {
            description: "What it holds, and where: every section and key named here must be there, and not empty.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              description: "One part.",
              type: "object",
              additionalProperties: false,
              required: ["title"],
              properties: {
                title: {
                  description: "What the part is.",
                  $ref: "values.schema.json#/$defs/line",
                  examples: ["Step-by-step procedures"]
                },
                sections: {
                  description: "The headings of the body that hold it.",
                  type: "array",
                  minItems: 1,
                  maxItems: 20,
                  items: {
                    $ref: "values.schema.json#/$defs/line"
                  },
                  examples: [["Immediate actions"]]
                },
                keys: {
                  description: "The keys of the front matter that hold it.",
                  type: "array",
                  minItems: 1,
                  maxItems: 20,
                  items: {
                    $ref: "values.schema.json#/$defs/term"
                  },
                  examples: [["symptoms"]]
                }
              },
              examples: [
                {
                  title: "Step-by-step procedures",
                  sections: ["Immediate actions"]
                }
              ]
            },
            examples: [
              [
                {
                  title: "Step-by-step procedures",
                  sections: ["Immediate actions"]
                }
              ]
            ]
          }
        },
        examples: [
          {
            kind: "runbook",
            contents: [
              {
                title: "Step-by-step procedures",
                sections: ["Immediate actions"]
              }
            ]
          }
        ]
      },
      examples: [
        [
          {
            kind: "runbook",
            contents: [
              {
                title: "Step-by-step procedures",
                sections: ["Immediate actions"]
              }
            ]
          }
        ]
      ]
    },
    knowledge_updates: {
      description: 'What is updated after each incident (procedures, "Knowledge Base Updates").',
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        $ref: "values.schema.json#/$defs/line"
      },
      examples: [["Technical documentation"]]
    },
    training: {
      description: 'Training (procedures, "Training and Preparedness").',
      type: "object",
      additionalProperties: false,
      required: ["activities", "onboarding"],
      properties: {
        activities: {
          description: "Regular activities.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            description: "One activity.",
            type: "object",
            additionalProperties: false,
            required: ["title", "parts"],
            properties: {
              title: {
                description: "What it is.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Incident response drills"]
              },
              every: {
                description: "How often it must happen.",
                enum: ["month", "quarter", "year"],
                examples: ["month"]
              },
              parts: {
                description: "What it comprises.",
                type: "array",
                minItems: 1,
                maxItems: 50,
                items: {
                  $ref: "values.schema.json#/$defs/line"
                },
                examples: [["Scenario-based training"]]
              }
            },
            examples: [
              {
                title: "Incident response drills",
                every: "month",
                parts: ["Scenario-based training"]
              }
            ]
          },
          examples: [
            [
              {
                title: "Incident response drills",
                every: "month",
                parts: ["Scenario-based training"]
              }
            ]
          ]
        },
        onboarding: {
          description: "What a new team member completes.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          items: {
            $ref: "values.schema.json#/$defs/line"
          },
          examples: [["Incident response training"]]
        }
      },
      examples: [
        {
          activities: [
            {
              title: "Incident response drills",
              every: "month",
              parts: ["Scenario-based training"]
            }
          ],
          onboarding: ["Incident response training"]
        }
      ]
    },
    metrics: {
      description: 'What is measured (procedures, "Metrics for Improvement").',
      type: "object",
      additionalProperties: false,
      required: ["response", "quality", "process"],
      properties: {
        response: {
          description: "Response metrics.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["time-to-acknowledge"]]
        },
        quality: {
          description: "Quality metrics.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["recurrence-rate"]]
        },
        process: {
          description: "Process metrics.",
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: {
            $ref: "values.schema.json#/$defs/term"
          },
          examples: [["documentation-completeness"]]
        }
      },
      examples: [
        {
          response: ["time-to-acknowledge"],
          quality: ["recurrence-rate"],
          process: ["documentation-completeness"]
        }
      ]
    },
    reviews: {
      description: 'Regular reviews of the whole (procedures, "Improvement Process").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One review.",
        type: "object",
        additionalProperties: false,
        required: ["every", "headings"],
        properties: {
          every: {
            description: "How often.",
            enum: ["month", "quarter", "year"],
            examples: ["month"]
          },
          headings: {
            description: "What it covers.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            items: {
              $ref: "values.schema.json#/$defs/line"
            },
            examples: [["Incident trends analysis"]]
          }
        },
        examples: [
          {
            every: "month",
            headings: ["Incident trends analysis"]
          }
        ]
      },
      examples: [
        [
          {
            every: "month",
            headings: ["Incident trends analysis"]
          }
        ]
      ]
    },
    contacts: {
      description: 'Whom the names above stand for (procedures, "Contact Information").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One contact.",
        type: "object",
        additionalProperties: false,
        required: ["name", "title"],
        properties: {
          name: {
            description: "The name used in this file.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["cto"]
          },
          title: {
            description: "Who it is.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["CTO"]
          },
          team: {
            description: "A GitHub login or team.",
            title: "a GitHub login or a team such as acme/on-call, without @",
            type: "string",
            pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:/[a-z0-9][a-z0-9-]{0,99})?$",
            examples: ["maya-lindqvist"]
          },
          email: {
            description: "An alias, no personal address.",
            title: "an e-mail address such as on-call@acme.example",
            type: "string",
            pattern: '^[^\\s@<>()\\[\\],;:"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])$',
            examples: ["cto@find-contacts.example"]
          },
          secret: {
            description: "The name of the secret that holds a telephone number.",
            title: "the name of a secret such as PHONE_CTO",
            type: "string",
            pattern: "^[A-Z][A-Z0-9_]{0,99}$",
            examples: ["PHONE_CTO"]
          },
          roster: {
            description: "The roster in oncall/rosters/ whose on-call person it is at the time.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["engineering"]
          },
          handle: {
            description: "A name or a channel in a chat.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["#incidents"]
          }
        },
        examples: [
          {
            name: "cto",
            title: "CTO",
            secret: "PHONE_CTO"
          }
        ]
      },
      examples: [
        [
          {
            name: "cto",
            title: "CTO",
            secret: "PHONE_CTO"
          }
        ]
      ]
    },
    emergency_contacts: {
      description: 'Whom to reach in which situation (procedures, "Emergency Contacts").',
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: {
        description: "One situation.",
        type: "object",
        additionalProperties: false,
        required: ["situation", "contact", "methods"],
        properties: {
          situation: {
            description: "The situation.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["data-breach"]
          },
          contact: {
            description: "Whom to reach, from `contacts`.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["legal-team"]
          },
          methods: {
            description: "How, from the channels of `alerts`.",
            type: "array",
            minItems: 1,
            maxItems: 50,
            uniqueItems: true,
            items: {
              $ref: "values.schema.json#/$defs/term"
            },
            examples: [["phone", "email"]]
          }
        },
        examples: [
          {
            situation: "data-breach",
            contact: "legal-team",
            methods: ["phone", "email"]
          }
        ]
      },
      examples: [
        [
          {
            situation: "data-breach",
            contact: "legal-team",
            methods: ["phone", "email"]
          }
        ]
      ]
    },
    imports: {
      description: "How incidents of other systems are read (`incident import`).",
      type: "array",
      maxItems: 20,
      items: {
        description: "One system.",
        type: "object",
        additionalProperties: false,
        required: ["system", "type", "visibility", "severities"],
        properties: {
          system: {
            description: "The system.",
            enum: ["statuspage"],
            examples: ["statuspage"]
          },
          type: {
            description: "The incident type its incidents get; it has none of its own.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["availability"]
          },
          visibility: {
            description: "Who may see what is imported.",
            enum: ["public", "internal", "restricted"],
            examples: ["public"]
          },
          severities: {
            description: "The severity for every impact it knows.",
            type: "array",
            minItems: 1,
            maxItems: 20,
            items: {
              description: "One impact.",
              type: "object",
              additionalProperties: false,
              required: ["impact", "severity"],
              properties: {
                impact: {
                  description: "The impact, as the other system says it.",
                  $ref: "values.schema.json#/$defs/term",
                  examples: ["major"]
                },
                severity: {
                  description: "The severity it becomes.",
                  $ref: "values.schema.json#/$defs/term",
                  examples: ["high"]
                }
              },
              examples: [
                {
                  impact: "major",
                  severity: "high"
                }
              ]
            },
            examples: [
              [
                {
                  impact: "major",
                  severity: "high"
                }
              ]
            ]
          }
        },
        examples: [
          {
            system: "statuspage",
            type: "availability",
            visibility: "public",
            severities: [
              {
                impact: "major",
                severity: "high"
              }
            ]
          }
        ]
      },
      examples: [
        [
          {
            system: "statuspage",
            type: "availability",
            visibility: "public",
            severities: [
              {
                impact: "major",
                severity: "high"
              }
            ]
          }
        ]
      ]
    }
  }
};

// schemas/postmortem.schema.json
var postmortem_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "postmortem.schema.json",
  title: "Postmortem",
  description: 'incidents/<year>/<id>/postmortem.md: the review of one incident (procedures, "Post-Incident Review Process"). The six sections of the agenda stand below it.',
  type: "object",
  additionalProperties: false,
  required: ["schema", "incident", "status", "owner"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    incident: {
      description: "The incident's id; it is also the name of the directory.",
      $ref: "values.schema.json#/$defs/incident_id",
      examples: ["INC-2026-0042"]
    },
    status: {
      description: "How far the review has come.",
      enum: ["draft", "in-review", "approved"],
      examples: ["draft"]
    },
    owner: {
      description: "Who sees it through, as a GitHub login.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["maya-lindqvist"]
    },
    review_held_at: {
      description: "When the review meeting was held (procedures: within 48 hours of resolution).",
      $ref: "values.schema.json#/$defs/instant",
      examples: ["2026-03-04T13:00:00Z"]
    },
    participants: {
      description: 'Who took part, as GitHub logins (procedures, "Review Participants").',
      type: "array",
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/login"
      },
      examples: [["maya-lindqvist", "devon-okafor"]]
    },
    approved_by: {
      description: "Who approved it, as a GitHub login.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["priya-raman"]
    },
    contributing_factors: {
      description: "What came together, technical and in the process, each in one line.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        $ref: "values.schema.json#/$defs/line"
      },
      examples: [["The release was not tested under load", "The pool had no alert"]]
    },
    root_cause: {
      description: "The technical root cause, in one line.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["The release opened one connection for every query"]
    },
    user_satisfaction: {
      description: 'How satisfied users were with how it was handled, 1 to 5 (procedures, "Quality Metrics").',
      type: "number",
      minimum: 1,
      maximum: 5,
      examples: [3.5]
    },
    communication_score: {
      description: 'How well communication worked, 1 to 5, as the participants judge it (procedures, "Quality Metrics").',
      type: "number",
      minimum: 1,
      maximum: 5,
      examples: [4]
    },
    knowledge_updated: {
      description: `Which parts of the knowledge base were looked at and updated, of the policy's list (procedures, "Knowledge Base Updates").`,
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/line"
      },
      examples: [["Troubleshooting guides"]]
    }
  }
};

// schemas/roster.schema.json
var roster_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "roster.schema.json",
  title: "Roster",
  description: "oncall/rosters/<team>.md: who is on call for a team, when.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "id", "title", "lead", "time_zone", "rotations"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The team's short name; it is also the name of its file.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["engineering"]
    },
    title: {
      description: "The team's name for people.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Engineering"]
    },
    lead: {
      description: "The team lead, as a GitHub login (procedures: medium escalates to the team lead).",
      $ref: "values.schema.json#/$defs/login",
      examples: ["maya-lindqvist"]
    },
    team: {
      description: "The GitHub team, as organisation/team, if there is one.",
      title: "a GitHub team such as octo-org/engineering",
      type: "string",
      pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[a-z0-9](?:[a-z0-9_-]{0,99})$",
      examples: ["octo-org/engineering"]
    },
    time_zone: {
      description: "The zone in which handoffs happen.",
      $ref: "values.schema.json#/$defs/zone",
      examples: ["Europe/Stockholm"]
    },
    rotations: {
      description: "The layers, the one that is asked first at the top.",
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: {
        description: "One rotation.",
        type: "object",
        additionalProperties: false,
        required: ["name", "members", "starts", "shift"],
        properties: {
          name: {
            description: "Its name.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["primary"]
          },
          members: {
            description: "Who takes turns, in order, as GitHub logins.",
            type: "array",
            minItems: 1,
            maxItems: 100,
            items: {
              $ref: "values.schema.json#/$defs/login"
            },
            examples: [["maya-lindqvist", "devon-okafor"]]
          },
          starts: {
            description: "The day of the first member's first shift.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-01-05"]
          },
          handoff: {
            description: "The time of day of handoffs, in the roster's zone.",
            $ref: "values.schema.json#/$defs/time_of_day",
            examples: ["09:00"]
          },
          shift: {
            description: "How long a shift is.",
            title: "a number of days such as 1d or 7d",
            type: "string",
            pattern: "^[1-9][0-9]{0,2}d$",
            examples: ["7d"]
          },
          only: {
            description: "When the rotation is on call; without it always.",
            type: "array",
            minItems: 1,
            maxItems: 14,
            items: {
              description: "One window.",
              type: "object",
              additionalProperties: false,
              required: ["days", "from", "until"],
              properties: {
                days: {
                  description: "On these days of the week.",
                  type: "array",
                  minItems: 1,
                  maxItems: 7,
                  uniqueItems: true,
                  items: {
                    enum: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
                  },
                  examples: [["monday", "tuesday"]]
                },
                from: {
                  description: "From this time of day.",
                  $ref: "values.schema.json#/$defs/time_of_day",
                  examples: ["09:00"]
                },
                until: {
                  description: "Until this time of day; at or before `from` means on the next day.",
                  $ref: "values.schema.json#/$defs/time_of_day",
                  examples: ["17:00"]
                }
              }
            },
            examples: [
              [
                {
                  days: ["monday"],
                  from: "09:00",
                  until: "17:00"
                }
              ]
            ]
          }
        }
      },
      examples: [
        [
          {
            name: "primary",
            members: ["maya-lindqvist", "devon-okafor"],
            starts: "2026-01-05",
            shift: "7d"
          }
        ]
      ]
    },
    overrides: {
      description: "Times in which somebody else is on call.",
      type: "array",
      minItems: 0,
      maxItems: 500,
      items: {
        description: "One override.",
        type: "object",
        additionalProperties: false,
        required: ["rotation", "from", "until", "person"],
        properties: {
          rotation: {
            description: "The rotation.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["primary"]
          },
          from: {
            description: "From this instant.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-12-24T09:00:00+01:00"]
          },
          until: {
            description: "Until this instant.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-12-26T09:00:00+01:00"]
          },
          person: {
            description: "Who is on call instead.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["noor-haddad"]
          },
          reason: {
            description: "Why.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Holidays"]
          }
        }
      },
      examples: [
        [
          {
            rotation: "primary",
            from: "2026-12-24T09:00:00+01:00",
            until: "2026-12-26T09:00:00+01:00",
            person: "noor-haddad"
          }
        ]
      ]
    },
    swaps: {
      description: "Shifts two people changed with each other: on each of the two days the other's shift begins.",
      type: "array",
      minItems: 0,
      maxItems: 500,
      items: {
        description: "One swap.",
        type: "object",
        additionalProperties: false,
        required: ["rotation", "shift_of", "shift_on", "with", "with_on"],
        properties: {
          rotation: {
            description: "The rotation.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["primary"]
          },
          shift_of: {
            description: "Whose shift it was.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["maya-lindqvist"]
          },
          shift_on: {
            description: "The day that shift begins.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-11-30"]
          },
          with: {
            description: "With whom.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["devon-okafor"]
          },
          with_on: {
            description: "The day the other's shift begins.",
            $ref: "values.schema.json#/$defs/day",
            examples: ["2026-12-07"]
          }
        }
      },
      examples: [
        [
          {
            rotation: "primary",
            shift_of: "maya-lindqvist",
            shift_on: "2026-11-30",
            with: "devon-okafor",
            with_on: "2026-12-07"
          }
        ]
      ]
    },
    escalation: {
      description: "Whom to ask when nobody acknowledges, in order; before the policy's levels.",
      type: "array",
      minItems: 0,
      maxItems: 20,
      items: {
        description: "One step.",
        type: "object",
        additionalProperties: false,
        required: ["after"],
        properties: {
          after: {
            description: "How long after the alert.",
            $ref: "values.schema.json#/$defs/duration",
            examples: ["5m"]
          },
          rotation: {
            description: "The rotation that is asked.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["secondary"]
          },
          person: {
            description: "The person who is asked.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["maya-lindqvist"]
          }
        }
      },
      examples: [
        [
          {
            after: "5m",
            rotation: "secondary"
          }
        ]
      ]
    }
  }
};

// schemas/runbook.schema.json
var runbook_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "runbook.schema.json",
  title: "Runbook",
  description: 'knowledge/runbooks/<id>.md: what to do in one kind of incident (procedures, "Specific Incident Procedures"). Immediate actions, investigation steps and resolution options stand below it.',
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "id",
    "title",
    "types",
    "symptoms",
    "contacts",
    "version",
    "owner",
    "last_review",
    "next_review",
    "approved_by"
  ],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The runbook's short name; it is also the name of its file.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["service-outage"]
    },
    title: {
      description: "What it is for, in one line.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Service outage"]
    },
    types: {
      description: "The incident types it is for, of the policy's.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/term"
      },
      examples: [["availability"]]
    },
    services: {
      description: "The services it is for; none means all.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/slug"
      },
      examples: [["ai-search"]]
    },
    symptoms: {
      description: "How one knows it: what is measured, and what somebody sees.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        description: "One symptom: a metric with its threshold, or an observation to tick.",
        type: "object",
        additionalProperties: false,
        properties: {
          observe: {
            description: "What somebody sees and ticks, where nothing measures it.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Users complain about slowness"]
          },
          metric: {
            description: "What is measured, by the name alerts use.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["response-time"]
          },
          unit: {
            description: "In what unit.",
            enum: [
              "percent",
              "seconds",
              "milliseconds",
              "usd",
              "count",
              "per-second",
              "megabytes",
              "gigabytes"
            ],
            examples: ["seconds"]
          },
          over: {
            description: "It is one when the metric is over this.",
            type: "number",
            examples: [2]
          },
          under: {
            description: "It is one when the metric is under this.",
            type: "number",
            examples: [95]
          },
          at_least: {
            description: "It is one when the metric is this or more.",
            type: "number",
            examples: [100]
          },
          over_percent_of_baseline: {
            description: "It is one when the metric is over this percentage of its usual value in a baseline.",
            type: "number",
            minimum: 0,
            examples: [150]
          },
          baseline: {
            description: "The baseline that has the usual value.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["ai-search"]
          }
        }
      },
      examples: [
        [
          {
            metric: "response-time",
            over: 2,
            unit: "seconds"
          }
        ]
      ]
    },
    contacts: {
      description: "Whom to ask, by the policy's contacts.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/term"
      },
      examples: [["engineering-lead"]]
    },
    notify: {
      description: "Whom to tell in any case, by the policy's contacts.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/term"
      },
      examples: [["finance-team"]]
    },
    version: {
      description: "The version of this document.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["1.2"]
    },
    owner: {
      description: "Who keeps it true, as a GitHub login.",
      $ref: "values.schema.json#/$defs/login",
      examples: ["devon-okafor"]
    },
    last_review: {
      description: "The day it was last reviewed.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-09-01"]
    },
    next_review: {
      description: "The day it is looked at again.",
      $ref: "values.schema.json#/$defs/day",
      examples: ["2026-12-01"]
    },
    approved_by: {
      description: "Who approved it: name, title.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["Maya Lindqvist, Engineering Lead"]
    }
  }
};

// schemas/service.schema.json
var service_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "service.schema.json",
  title: "Service",
  description: "knowledge/services/<id>.md: one service that incidents can affect. What it is stands below.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "id", "title"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    id: {
      description: "The service's short name; it is also the name of its file.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["ai-search"]
    },
    title: {
      description: "Its name for people.",
      $ref: "values.schema.json#/$defs/line",
      examples: ["AI Search"]
    },
    roster: {
      description: "The roster that is on call for it.",
      $ref: "values.schema.json#/$defs/slug",
      examples: ["engineering"]
    },
    features: {
      description: "What users can do with it; messages to users list them as affected.",
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        $ref: "values.schema.json#/$defs/line"
      },
      examples: [["AI-powered contact search"]]
    }
  }
};

// schemas/timeline.schema.json
var timeline_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "timeline.schema.json",
  title: "Timeline",
  description: "incidents/<year>/<id>/timeline.yml: the log of one incident. Entries are only ever appended; a late entry is appended with its own `at`, a correction is a new entry.",
  type: "object",
  additionalProperties: false,
  required: ["schema", "incident", "entries"],
  properties: {
    schema: {
      description: "The version of this record's shape.",
      const: 1,
      examples: [1]
    },
    incident: {
      description: "The incident's id; it is also the name of the directory.",
      $ref: "values.schema.json#/$defs/incident_id",
      examples: ["INC-2026-0042"]
    },
    entries: {
      description: "What happened, in the order in which it was written down.",
      type: "array",
      minItems: 0,
      maxItems: 5e3,
      items: {
        description: "One entry.",
        type: "object",
        additionalProperties: false,
        required: ["at", "by", "kind"],
        properties: {
          at: {
            description: "When it happened.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-03-02T09:18:00Z"]
          },
          recorded_at: {
            description: "When it was written down, if later.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-03-02T09:40:00Z"]
          },
          by: {
            description: "Who: a GitHub login, or the name of an automation.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["maya-lindqvist"]
          },
          kind: {
            description: "What sort of entry it is. Those that change the incident are its events; see docs/lifecycle.md.",
            enum: [
              "declared",
              "acknowledged",
              "responded",
              "investigating",
              "identified",
              "mitigated",
              "resolved",
              "closed",
              "reopened",
              "canceled",
              "duplicate",
              "related",
              "severity",
              "role",
              "impact",
              "cause",
              "expertise",
              "runbook",
              "eta",
              "update",
              "note",
              "escalated",
              "corrected",
              "redacted",
              "intent",
              "receipt"
            ],
            examples: ["acknowledged"]
          },
          text: {
            description: "What there is to say.",
            $ref: "values.schema.json#/$defs/text",
            examples: ["Acknowledged; looking at the connection pool."]
          },
          reason: {
            description: "Why: for a change of severity, a reopening, a cancellation, a correction or an escalation.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["Half of the users are affected"]
          },
          audience: {
            description: "Whom an update is for.",
            enum: ["internal", "public"],
            examples: ["public"]
          },
          next_update: {
            description: "When the next update is promised.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-03-02T10:15:00Z"]
          },
          expected: {
            description: "When the incident is expected to be resolved.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-03-02T12:00:00Z"]
          },
          to: {
            description: "The new severity, for a change of severity.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["critical"]
          },
          role: {
            description: "The role that was given.",
            $ref: "values.schema.json#/$defs/term",
            examples: ["technical_lead"]
          },
          person: {
            description: "Who has the role now, as a GitHub login.",
            $ref: "values.schema.json#/$defs/login",
            examples: ["devon-okafor"]
          },
          of: {
            description: "The other incident: the one this one is a duplicate of, or related to.",
            $ref: "values.schema.json#/$defs/incident_id",
            examples: ["INC-2026-0041"]
          },
          runbook: {
            description: "The runbook that is used, by the name of its file in knowledge/runbooks/.",
            $ref: "values.schema.json#/$defs/slug",
            examples: ["service-outage"]
          },
          level: {
            description: "The level that was escalated to.",
            type: "integer",
            minimum: 1,
            maximum: 9,
            examples: [2]
          },
          impact: {
            description: "The figures of the impact that became known.",
            type: "object",
            additionalProperties: false,
            properties: {
              description: {
                description: "What users notice and how much of it, in one line; alerts say it.",
                $ref: "values.schema.json#/$defs/line",
                examples: ["Two of three searches fail; browsing contacts works"]
              },
              users_affected: {
                description: "How many users were affected.",
                type: "integer",
                minimum: 0,
                examples: [1200]
              },
              percent_of_active_users: {
                description: "Affected users in percent of the active ones.",
                type: "number",
                minimum: 0,
                maximum: 100,
                examples: [35]
              },
              cost_per_hour_usd: {
                description: "Business impact in US dollars an hour.",
                type: "number",
                minimum: 0,
                examples: [4500]
              },
              reputation_at_risk: {
                description: "Whether the brand's reputation is at risk.",
                type: "boolean",
                examples: [false]
              }
            },
            examples: [
              {
                users_affected: 1200
              }
            ]
          },
          field: {
            description: "The time that a correction corrects.",
            enum: ["started", "detected", "declared", "acknowledged", "responded", "mitigated", "resolved"],
            examples: ["mitigated"]
          },
          value: {
            description: "The instant that a correction puts there.",
            $ref: "values.schema.json#/$defs/instant",
            examples: ["2026-03-02T09:47:00Z"]
          },
          entry: {
            description: "The entry whose text had to go, counted from 1 in the order of the file.",
            type: "integer",
            minimum: 1,
            examples: [2]
          },
          source: {
            description: "Where it comes from: the address of a comment, an alert, a commit.",
            $ref: "values.schema.json#/$defs/url",
            examples: ["https://github.com/octo-org/incidents/issues/41#issuecomment-1"]
          },
          key: {
            description: "What makes the entry unique: one thing is never written twice.",
            $ref: "values.schema.json#/$defs/line",
            examples: ["comment-1-1"]
          }
        }
      },
      examples: [
        [
          {
            at: "2026-03-02T09:16:00Z",
            by: "maya-lindqvist",
            kind: "declared"
          }
        ]
      ]
    }
  }
};

// src/records/schemas.ts
var SCHEMAS = {
  incident: incident_schema_default,
  timeline: timeline_schema_default,
  postmortem: postmortem_schema_default,
  "action-item": action_item_schema_default,
  roster: roster_schema_default,
  person: person_schema_default,
  service: service_schema_default,
  runbook: runbook_schema_default,
  architecture: architecture_schema_default,
  baseline: baseline_schema_default,
  policy: policy_schema_default,
  values: values_schema_default
};

// src/records/schema-field.ts
function fieldOf(kind, path) {
  let node = schemaOf(kind);
  for (const key of path) node = node === void 0 ? void 0 : childOf(node, key);
  return node === void 0 ? null : describe(node);
}
function newestSchema(kind) {
  return Number(schemaOf(kind).properties?.["schema"]?.const);
}
function schemaOf(name) {
  return SCHEMAS[name];
}
function childOf(node, key) {
  if (typeof key === "number") return node.items;
  const known = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[key] : void 0;
  if (known !== void 0) return known;
  return typeof node.additionalProperties === "object" ? node.additionalProperties : void 0;
}
function describe(field) {
  const name = field.$ref?.split("/").at(-1) ?? "";
  const definition = schemaOf("values").$defs?.[name];
  const node = { ...definition, ...field };
  const choices = (node.enum ?? []).map(String);
  const sort = name === "instant" || name === "day" ? name : SORTS[node.type ?? ""] ?? "text";
  return {
    sort,
    description: node.description ?? "",
    expected: choices.length > 0 ? `one of ${choices.join(", ")}` : expectationOf(node, sort),
    choices,
    pattern: node.pattern === void 0 ? null : new RegExp(node.pattern, "u"),
    minimum: node.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: node.maximum ?? Number.POSITIVE_INFINITY,
    item: node.items === void 0 ? null : describe(node.items),
    keys: Object.keys(node.properties ?? {}),
    required: node.required ?? []
  };
}
var SORTS = {
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "mapping"
};
function expectationOf(node, sort) {
  if (node.title !== void 0) return node.title;
  const bounds = [
    ...node.minimum === void 0 ? [] : [`at least ${node.minimum}`],
    ...node.maximum === void 0 ? [] : [`at most ${node.maximum}`]
  ].join(" and ");
  const number = sort === "integer" ? "a whole number" : "a number";
  switch (sort) {
    case "integer":
    case "number":
      return bounds === "" ? number : `${number}, ${bounds}`;
    case "boolean":
      return "true or false";
    case "list":
      return `a list of ${node.items === void 0 ? "values" : describe(node.items).expected}`;
    case "mapping":
      return "a mapping";
    default:
      return "text";
  }
}

export {
  fieldOf,
  newestSchema
};
