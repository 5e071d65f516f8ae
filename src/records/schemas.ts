/** The JSON Schemas of all records: their shapes, and the words about every key. */
import actionItemSchema from '../../schemas/action-item.schema.json' with { type: 'json' };
import architectureSchema from '../../schemas/architecture.schema.json' with { type: 'json' };
import baselineSchema from '../../schemas/baseline.schema.json' with { type: 'json' };
import incidentSchema from '../../schemas/incident.schema.json' with { type: 'json' };
import personSchema from '../../schemas/person.schema.json' with { type: 'json' };
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };
import postmortemSchema from '../../schemas/postmortem.schema.json' with { type: 'json' };
import rosterSchema from '../../schemas/roster.schema.json' with { type: 'json' };
import runbookSchema from '../../schemas/runbook.schema.json' with { type: 'json' };
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' };
import timelineSchema from '../../schemas/timeline.schema.json' with { type: 'json' };
import valuesSchema from '../../schemas/values.schema.json' with { type: 'json' };
import type { RecordKind } from '../domain/record-kind.ts';

/** By the name of their files, as they refer to each other; `values` holds what they share. */
export const SCHEMAS: Readonly<Record<RecordKind | 'values', Readonly<Record<string, unknown>>>> = {
  incident: incidentSchema,
  timeline: timelineSchema,
  postmortem: postmortemSchema,
  'action-item': actionItemSchema,
  roster: rosterSchema,
  person: personSchema,
  service: serviceSchema,
  runbook: runbookSchema,
  architecture: architectureSchema,
  baseline: baselineSchema,
  policy: policySchema,
  values: valuesSchema,
};
