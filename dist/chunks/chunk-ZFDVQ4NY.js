import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/generated/default-policy.ts
var DEFAULT_POLICY = {
  "schema": 1,
  "version": "1.0",
  "last_updated": "2026-11-23",
  "next_review": "2027-02-23",
  "approved_by": "Maya Lindqvist, Engineering Lead",
  "product": "Find Contacts with AI",
  "severities": [
    {
      "name": "critical",
      "description": "System-wide outage, complete failure of the feature, or significant loss of data",
      "acknowledge_within": "5m",
      "respond_within": "15m",
      "checklist": "critical-and-high"
    },
    {
      "name": "high",
      "description": "Major degradation of the feature, significant impact on users, or partial failure of a service",
      "acknowledge_within": "5m",
      "respond_within": "1h",
      "checklist": "critical-and-high"
    },
    {
      "name": "medium",
      "description": "Degradation that affects some users, or performance issues",
      "acknowledge_within": "30m",
      "respond_within": "4h",
      "checklist": "medium-and-low"
    },
    {
      "name": "low",
      "description": "Minor issues, edge cases, and bugs that are not critical",
      "acknowledge_within": "30m",
      "respond_within": "24h",
      "checklist": "medium-and-low"
    }
  ],
  "types": [
    {
      "name": "performance",
      "subtypes": [
        "slow-response",
        "high-error-rate",
        "resource-exhaustion"
      ]
    },
    {
      "name": "availability",
      "subtypes": [
        "service-outage",
        "feature-unavailable",
        "database-connectivity"
      ]
    },
    {
      "name": "data",
      "subtypes": [
        "data-corruption",
        "data-inconsistency",
        "data-loss"
      ]
    },
    {
      "name": "security",
      "subtypes": [
        "unauthorized-access",
        "data-breach",
        "vulnerability"
      ]
    },
    {
      "name": "cost",
      "subtypes": [
        "cost-spike",
        "budget-overrun",
        "billing-anomaly"
      ]
    }
  ],
  "roles": [
    {
      "name": "incident_commander",
      "title": "Incident Commander",
      "responsibilities": [
        "Overall coordination",
        "Communication",
        "Decisions"
      ],
      "contact": "on-call-engineering-lead"
    },
    {
      "name": "technical_lead",
      "title": "Technical Lead",
      "responsibilities": [
        "Technical investigation",
        "Coordination of the resolution"
      ],
      "contact": "senior-ai-engineer"
    },
    {
      "name": "communications_lead",
      "title": "Communications Lead",
      "responsibilities": [
        "Internal communication",
        "External communication"
      ],
      "contact": "product-manager"
    },
    {
      "name": "support_lead",
      "title": "Support Lead",
      "responsibilities": [
        "Support of users",
        "Management of tickets"
      ],
      "contact": "customer-support-lead"
    },
    {
      "name": "devops_engineer",
      "title": "DevOps Engineer",
      "responsibilities": [
        "Management of infrastructure",
        "Deployment"
      ],
      "contact": "devops-team"
    }
  ],
  "authority": [
    {
      "may": "declare",
      "repository": "triage"
    },
    {
      "may": "respond",
      "repository": "write"
    },
    {
      "may": "decide",
      "repository": "maintain",
      "roles": [
        "incident_commander"
      ]
    },
    {
      "may": "publish",
      "repository": "maintain",
      "roles": [
        "incident_commander",
        "communications_lead"
      ]
    }
  ],
  "detection": {
    "monitoring": [
      "anomaly",
      "alert-threshold",
      "dashboard"
    ],
    "manual": [
      "user-report",
      "internal-observation",
      "scheduled-metrics-review"
    ]
  },
  "lifecycle": {
    "may_skip": [
      "acknowledged",
      "investigating",
      "identified",
      "mitigated"
    ]
  },
  "checklists": {
    "assessment": {
      "title": "Initial assessment",
      "items": [
        "Verify that the alert is valid",
        "Determine scope and impact",
        "Classify the severity"
      ]
    },
    "critical-and-high": {
      "title": "First hour, critical and high",
      "items": [
        "Acknowledge the alert within 5 minutes",
        "Assemble the incident response team",
        "Establish the communication channels",
        "Begin the initial investigation",
        "Put a temporary mitigation in place if there is one"
      ]
    },
    "medium-and-low": {
      "title": "First hour, medium and low",
      "items": [
        "Acknowledge the alert within 30 minutes",
        "Assign it to the right team member",
        "Begin the investigation",
        "Plan the response"
      ]
    },
    "data-collection": {
      "title": "Data collection",
      "items": [
        "Gather the logs of all systems concerned",
        "Collect performance metrics",
        "Review recent changes and deployments",
        "Analyse the data on user impact"
      ]
    },
    "root-cause-analysis": {
      "title": "Root cause analysis",
      "items": [
        "Identify contributing factors",
        "Determine the technical root cause",
        "Assess the business impact",
        "Document the findings"
      ]
    },
    "immediate-actions": {
      "title": "Immediate actions",
      "items": [
        "Implement fixes for what is broken now",
        "Restore the service",
        "Verify that the resolution works",
        "Watch for recurrence"
      ]
    },
    "long-term-fixes": {
      "title": "Long-term fixes",
      "items": [
        "Address the root causes",
        "Implement preventive measures",
        "Update monitoring and alerting",
        "Improve processes and documentation"
      ]
    },
    "internal-communication": {
      "title": "Internal communication",
      "items": [
        "Updates to the incident response team",
        "Notification of leadership",
        "Coordination across teams",
        "Regular status updates"
      ]
    },
    "external-communication": {
      "title": "External communication",
      "items": [
        "Notification of users, if it concerns them",
        "Updates of the status page",
        "Guidance for the support team",
        "Communication after the incident"
      ]
    },
    "internal-alert": {
      "title": "Internal alert",
      "items": [
        "Incident response team assembled",
        "Investigation in progress",
        "User impact assessment",
        "Communication plan activated"
      ]
    }
  },
  "escalation": {
    "levels": [
      {
        "level": 1,
        "title": "Engineering Lead",
        "role": "Technical oversight",
        "contact": "engineering-lead"
      },
      {
        "level": 2,
        "title": "Head of Engineering",
        "role": "Engineering leadership",
        "contact": "head-of-engineering"
      },
      {
        "level": 3,
        "title": "CTO",
        "role": "Technical leadership",
        "contact": "cto"
      },
      {
        "level": 4,
        "title": "CEO",
        "role": "Executive leadership",
        "contact": "ceo"
      }
    ],
    "targets": [
      {
        "name": "leadership",
        "levels": [
          2,
          3
        ]
      },
      {
        "name": "engineering-lead",
        "levels": [
          1
        ]
      },
      {
        "name": "team-lead",
        "contact": "team-lead"
      }
    ],
    "by_severity": [
      {
        "severity": "critical",
        "after": "0m",
        "unless": "never",
        "target": "leadership"
      },
      {
        "severity": "high",
        "after": "30m",
        "unless": "never",
        "target": "engineering-lead"
      },
      {
        "severity": "medium",
        "after": "2h",
        "unless": "resolved",
        "target": "team-lead"
      }
    ],
    "without_progress": [
      {
        "severity": "critical",
        "after": "30m"
      },
      {
        "severity": "high",
        "after": "2h"
      },
      {
        "severity": "medium",
        "after": "8h"
      }
    ],
    "impact": {
      "percent_of_active_users_over": 50,
      "cost_per_hour_usd_over": 1e4,
      "reputation_at_risk": true
    },
    "complexity": {
      "root_cause_unknown_after_investigation": true,
      "expertise_needed": true,
      "services_at_least": 2
    }
  },
  "alerts": {
    "channels": [
      {
        "name": "email"
      },
      {
        "name": "slack"
      },
      {
        "name": "phone"
      }
    ],
    "thresholds": [
      {
        "metric": "error-rate",
        "over": 10,
        "unit": "percent",
        "level": "critical",
        "notify": "all"
      },
      {
        "metric": "response-time",
        "over": 5,
        "unit": "seconds",
        "level": "critical",
        "notify": "all"
      },
      {
        "metric": "service-availability",
        "under": 95,
        "unit": "percent",
        "level": "critical",
        "notify": "all"
      },
      {
        "metric": "daily-cost",
        "over": 200,
        "unit": "usd",
        "level": "high",
        "notify": [
          "email",
          "slack"
        ]
      },
      {
        "metric": "success-rate",
        "under": 80,
        "unit": "percent",
        "level": "high",
        "notify": [
          "email",
          "slack"
        ]
      },
      {
        "metric": "error-rate",
        "over": 5,
        "unit": "percent",
        "level": "warning",
        "notify": [
          "email"
        ]
      },
      {
        "metric": "response-time",
        "over": 2,
        "unit": "seconds",
        "level": "warning",
        "notify": [
          "email"
        ]
      },
      {
        "metric": "daily-cost",
        "over": 100,
        "unit": "usd",
        "level": "warning",
        "notify": [
          "email"
        ]
      },
      {
        "metric": "success-rate",
        "under": 90,
        "unit": "percent",
        "level": "warning",
        "notify": [
          "email"
        ]
      }
    ]
  },
  "review": {
    "initial_documentation_within": "4h",
    "formal_review_within": "48h",
    "follow_up_within": "7d",
    "required_for": [
      "critical",
      "high",
      "medium"
    ],
    "participants": [
      {
        "role": "incident_commander"
      },
      {
        "role": "technical_lead"
      },
      {
        "role": "communications_lead"
      },
      {
        "group": "Relevant engineering team members"
      },
      {
        "contact": "product-manager"
      },
      {
        "group": "A representative of the support team"
      },
      {
        "role": "support_lead"
      },
      {
        "role": "devops_engineer"
      }
    ],
    "agenda": [
      {
        "title": "Incident Timeline",
        "points": [
          "Detection and initial response",
          "Investigation and diagnosis",
          "Resolution and recovery",
          "Communication activities"
        ]
      },
      {
        "title": "Impact Assessment",
        "points": [
          "User impact metrics",
          "Business impact assessment",
          "System performance impact"
        ]
      },
      {
        "title": "Root Cause Analysis",
        "points": [
          "Technical root causes",
          "Process gaps",
          "Contributing factors"
        ]
      },
      {
        "title": "Response Evaluation",
        "points": [
          "What went well",
          "What could be improved",
          "Timeline effectiveness"
        ]
      },
      {
        "title": "Action Items",
        "points": [
          "Immediate improvements",
          "Long-term solutions",
          "Process enhancements"
        ]
      },
      {
        "title": "Knowledge Sharing",
        "points": [
          "Documentation updates",
          "Team training needs",
          "Best practice identification"
        ]
      }
    ],
    "documentation": [
      "Complete the incident report",
      "Update the knowledge base",
      "Share the lessons learned",
      "Track the action items"
    ]
  },
  "documents": [
    {
      "kind": "postmortem",
      "contents": [
        {
          "title": "Detailed timeline",
          "sections": [
            "Incident Timeline"
          ]
        },
        {
          "title": "Root cause analysis",
          "sections": [
            "Root Cause Analysis"
          ]
        },
        {
          "title": "Resolution steps",
          "sections": [
            "Resolution and recovery"
          ]
        },
        {
          "title": "Impact assessment",
          "sections": [
            "Impact Assessment"
          ]
        }
      ]
    },
    {
      "kind": "runbook",
      "contents": [
        {
          "title": "Step-by-step procedures",
          "sections": [
            "Immediate actions",
            "Investigation steps",
            "Resolution options"
          ]
        },
        {
          "title": "Common incident scenarios",
          "keys": [
            "symptoms"
          ]
        },
        {
          "title": "Contact information",
          "keys": [
            "contacts"
          ]
        },
        {
          "title": "Escalation procedures",
          "sections": [
            "Escalation"
          ]
        }
      ]
    },
    {
      "kind": "architecture",
      "contents": [
        {
          "title": "Component diagrams",
          "sections": [
            "Component diagrams"
          ]
        },
        {
          "title": "Data flow documentation",
          "sections": [
            "Data flow"
          ]
        },
        {
          "title": "Dependencies",
          "keys": [
            "dependencies"
          ]
        },
        {
          "title": "Failure modes",
          "keys": [
            "failure_modes"
          ]
        }
      ]
    },
    {
      "kind": "baseline",
      "contents": [
        {
          "title": "Normal operating parameters",
          "keys": [
            "operating_parameters"
          ]
        },
        {
          "title": "Expected performance metrics",
          "keys": [
            "expected_metrics"
          ]
        },
        {
          "title": "Seasonal variations",
          "keys": [
            "seasonal_variations"
          ]
        },
        {
          "title": "Capacity planning data",
          "keys": [
            "capacity"
          ]
        }
      ]
    }
  ],
  "knowledge_updates": [
    "Incident response procedures",
    "Technical documentation",
    "Troubleshooting guides",
    "Best practices documentation"
  ],
  "training": {
    "activities": [
      {
        "title": "Incident response drills",
        "every": "month",
        "parts": [
          "Scenario-based training",
          "Coordination exercises across teams",
          "Communication practice"
        ]
      },
      {
        "title": "System familiarisation",
        "parts": [
          "Architecture reviews",
          "Training on the monitoring tools",
          "Debugging techniques"
        ]
      },
      {
        "title": "Process reviews",
        "every": "quarter",
        "parts": [
          "Procedure reviews",
          "Documentation updates",
          "Tool evaluation"
        ]
      }
    ],
    "onboarding": [
      "Incident response training",
      "System architecture overview",
      "Monitoring tools training",
      "Communication procedures review"
    ]
  },
  "metrics": {
    "response": [
      "time-to-acknowledge",
      "time-to-resolve",
      "time-to-restore-service"
    ],
    "quality": [
      "recurrence-rate",
      "user-satisfaction",
      "communication-effectiveness"
    ],
    "process": [
      "documentation-completeness",
      "training-effectiveness",
      "tool-utilization"
    ]
  },
  "reviews": [
    {
      "every": "month",
      "headings": [
        "Incident trends analysis",
        "Process effectiveness assessment",
        "Tool performance evaluation"
      ]
    },
    {
      "every": "quarter",
      "headings": [
        "Overall program effectiveness",
        "Training program updates",
        "Procedure improvements"
      ]
    },
    {
      "every": "year",
      "headings": [
        "Strategic alignment",
        "Resource requirements",
        "Program evolution planning"
      ]
    }
  ],
  "contacts": [
    {
      "name": "on-call-engineering-lead",
      "title": "On-call engineering lead",
      "roster": "engineering",
      "email": "oncall-engineering@find-contacts.example",
      "secret": "PHONE_ONCALL_ENGINEERING"
    },
    {
      "name": "engineering-lead",
      "title": "Engineering Lead",
      "team": "maya-lindqvist",
      "email": "engineering-lead@find-contacts.example",
      "handle": "#engineering-leads",
      "secret": "PHONE_ENGINEERING_LEAD"
    },
    {
      "name": "senior-ai-engineer",
      "title": "Senior AI engineer",
      "team": "devon-okafor",
      "email": "ai-engineering@find-contacts.example",
      "secret": "PHONE_AI_ENGINEERING"
    },
    {
      "name": "product-manager",
      "title": "Product manager",
      "team": "priya-raman",
      "email": "product@find-contacts.example",
      "secret": "PHONE_PRODUCT"
    },
    {
      "name": "customer-support-lead",
      "title": "Customer support lead",
      "team": "sam-ortiz",
      "email": "support-lead@find-contacts.example",
      "secret": "PHONE_SUPPORT_LEAD"
    },
    {
      "name": "devops-team",
      "title": "DevOps team member",
      "team": "noor-haddad",
      "email": "devops@find-contacts.example"
    },
    {
      "name": "team-lead",
      "title": "Team lead",
      "email": "team-lead@find-contacts.example"
    },
    {
      "name": "head-of-engineering",
      "title": "Head of Engineering",
      "email": "head-of-engineering@find-contacts.example",
      "secret": "PHONE_HEAD_OF_ENGINEERING"
    },
    {
      "name": "cto",
      "title": "CTO",
      "email": "cto@find-contacts.example",
      "secret": "PHONE_CTO"
    },
    {
      "name": "ceo",
      "title": "CEO",
      "email": "ceo@find-contacts.example",
      "secret": "PHONE_CEO"
    },
    {
      "name": "security-team",
      "title": "Security Team",
      "email": "security@find-contacts.example",
      "secret": "PHONE_SECURITY"
    },
    {
      "name": "finance-team",
      "title": "Finance Team",
      "email": "finance@find-contacts.example"
    },
    {
      "name": "legal-team",
      "title": "Legal Team",
      "email": "legal@find-contacts.example",
      "secret": "PHONE_LEGAL"
    },
    {
      "name": "pr-team",
      "title": "PR Team",
      "email": "press@find-contacts.example",
      "secret": "PHONE_PRESS"
    }
  ],
  "emergency_contacts": [
    {
      "situation": "system-wide-outage",
      "contact": "engineering-lead",
      "methods": [
        "phone",
        "slack"
      ]
    },
    {
      "situation": "security-incident",
      "contact": "security-team",
      "methods": [
        "phone",
        "email"
      ]
    },
    {
      "situation": "data-breach",
      "contact": "legal-team",
      "methods": [
        "phone",
        "email"
      ]
    },
    {
      "situation": "media-inquiry",
      "contact": "pr-team",
      "methods": [
        "phone",
        "email"
      ]
    }
  ],
  "imports": [
    {
      "system": "statuspage",
      "type": "availability",
      "visibility": "public",
      "severities": [
        {
          "impact": "none",
          "severity": "low"
        },
        {
          "impact": "minor",
          "severity": "medium"
        },
        {
          "impact": "major",
          "severity": "high"
        },
        {
          "impact": "critical",
          "severity": "critical"
        },
        {
          "impact": "maintenance",
          "severity": "low"
        }
      ]
    }
  ]
};

export {
  DEFAULT_POLICY
};
