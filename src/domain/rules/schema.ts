import { findNearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { SchemaViolation } from '../record.ts';
import { RECORD_KINDS, type RecordKind } from '../record-kind.ts';
import { EXAMPLE_ACTION_ITEM, EXAMPLE_ACTION_ITEM_PATH } from './example-records.ts';
import { ALL_KINDS, type Rule } from './rule.ts';

/** Required keys are there and every value has the form its schema gives it. */
export const schema: Rule = {
  id: 'schema',
  level: 'error',
  kinds: ALL_KINDS,
  summary: 'Every required key is present, and every value has the form the schema in `schemas/` gives it.',
  reason:
    'Deadlines, pages and metrics are computed from these values; a value nobody can read is a fact lost.',
  examples: [
    {
      path: EXAMPLE_ACTION_ITEM_PATH,
      good: EXAMPLE_ACTION_ITEM,
      bad: EXAMPLE_ACTION_ITEM.replace('due: 2026-03-16', 'due: 16 March').replace(
        'horizon: immediate\npriority: high',
        'horizon: imediate',
      ),
      findings: [
        '2:1 Unexpected front matter without "priority", expected one of high, medium, low',
        '6:6 Unexpected due "16 March", expected a day such as 2026-03-16',
        '7:10 Unexpected horizon "imediate", expected one of immediate, long-term, process',
      ],
    },
  ],
  check: (record) =>
    record.violations
      .filter((violation) => violation.sort !== 'unknown-key')
      .map((violation) => ({
        at: record.positionOf(violation.pointer),
        found:
          violation.sort === 'missing-key'
            ? `${placeOf(violation.pointer, record.kind)} without ${quote(violation.key)}`
            : `${violation.key} ${quote(violation.value)}`,
        expected: violation.expected,
        fix: fixOf(violation, record.kind),
      })),
};

/** Whether a record is of a shape that only a later version knows. */
function isOfNewerTool({ pointer, value, expected }: SchemaViolation): boolean {
  return pointer === '/schema' && Number.isInteger(value) && Number(value) > Number(expected);
}

function placeOf(pointer: string, kind: RecordKind): string {
  if (pointer === '') return RECORD_KINDS[kind].format === 'yaml' ? 'file' : 'front matter';
  return pointer.slice(1).replaceAll('/', '.');
}

function fixOf(violation: SchemaViolation, kind: RecordKind): string {
  if (violation.sort === 'missing-key') {
    return `Add the line ${quote(`${violation.key}: …`)} with ${violation.expected}.`;
  }
  if (isOfNewerTool(violation)) {
    return 'It was written by a newer version of this tool: update the tool, or correct "schema" if it is a mistake.';
  }
  const meant =
    typeof violation.value === 'string' ? findNearest(violation.value, violation.candidates) : null;
  return meant === null
    ? `See "${violation.key}" in schemas/${kind}.schema.json.`
    : `Did you mean ${quote(meant)}?`;
}
