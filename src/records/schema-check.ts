/**
 * Compares front matter with its JSON Schema. The validators are compiled at build time (`npm run generate`): compiling
 * them at every start would take 80 ms.
 */
import type { SchemaViolation } from '../domain/record.ts';
import type { RecordKind } from '../domain/record-kind.ts';
import * as validators from '../generated/validators.js';
import { describeErrors } from './schema-violations.ts';

const VALIDATORS: Readonly<Record<RecordKind, validators.Validator>> = {
  incident: validators.validateIncident,
  timeline: validators.validateTimeline,
  postmortem: validators.validatePostmortem,
  'action-item': validators.validateActionItem,
  roster: validators.validateRoster,
  person: validators.validatePerson,
  service: validators.validateService,
  runbook: validators.validateRunbook,
  architecture: validators.validateArchitecture,
  baseline: validators.validateBaseline,
  policy: validators.validatePolicy,
};
/** Where `data` departs from the schema of its kind, in the schema's order; empty when it does not. */
export function checkSchema(
  kind: RecordKind,
  data: Readonly<Record<string, unknown>>,
): readonly SchemaViolation[] {
  const validate = VALIDATORS[kind];
  return validate(data) ? [] : describeErrors(kind, data, validate.errors ?? []);
}
