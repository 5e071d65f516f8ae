import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import actionItemSchema from '../../schemas/action-item.schema.json' with { type: 'json' };
import incidentSchema from '../../schemas/incident.schema.json' with { type: 'json' };
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };
import type { RecordKind } from '../../src/domain/record.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';

const PLACES: readonly (readonly [string, RecordKind, string])[] = [
  ['templates/incident.md', 'incident', 'incidents/2026/INC-2026-0042/incident.md'],
  ['templates/action-item.md', 'action-item', 'incidents/2026/INC-2026-0042/actions/01-alert.md'],
];

it.each(PLACES)('%s is in order where it belongs', (template, kind, place) => {
  const incident = readRecord(PLACES[0]?.[2] ?? '', 'incident', readFileSync('templates/incident.md'));
  const beside = kind === 'incident' ? [] : [incident];
  expect(checkRecords([...beside, readRecord(place, kind, readFileSync(template))])).toEqual([]);
});

it('templates name every value a key can have', () => {
  const incident = readFileSync('templates/incident.md', 'utf8');
  const values = {
    kind: incidentSchema.properties.kind.enum,
    type: DEFAULT_POLICY.types.map(({ name }) => name),
    severity: DEFAULT_POLICY.severities.map(({ name }) => name),
    status: incidentSchema.properties.status.enum,
    visibility: incidentSchema.properties.visibility.enum,
  };
  for (const [key, names] of Object.entries(values)) {
    for (const value of names) expect(incident).toMatch(new RegExp(`^${key}: .*\\b${value}\\b`, 'm'));
  }
  const item = readFileSync('templates/action-item.md', 'utf8');
  for (const key of ['horizon', 'priority', 'status'] as const) {
    for (const value of actionItemSchema.properties[key].enum)
      expect(item).toMatch(new RegExp(`^${key}: .*\\b${value}\\b`, 'm'));
  }
});

interface Node {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

it('every property of every schema is described, with examples that its own schema accepts', () => {
  const properties = (node: Node, path: string): readonly (readonly [string, Node])[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      [`${path}${key}`, child] as const,
      ...properties(child, `${path}${key}.`),
    ]),
    ...(node.items === undefined ? [] : properties(node.items, `${path}[].`)),
    ...(typeof node.additionalProperties === 'object'
      ? properties(node.additionalProperties, `${path}*.`)
      : []),
  ];
  for (const [schema, kind, place] of [
    [incidentSchema, 'incident', PLACES[0]?.[2]],
    [actionItemSchema, 'action-item', PLACES[1]?.[2]],
    [policySchema, 'policy', '.github/incident-policy.yml'],
  ] as const) {
    for (const [path, property] of properties(schema as Node, '')) {
      expect(property.description, path).toMatch(/\.$/);
      expect(property.examples, path).not.toHaveLength(0);
    }
    const example = Object.fromEntries(
      properties(schema as Node, '')
        .filter(([path]) => !path.includes('.'))
        .map(([path, property]) => [path, property.examples?.[0]]),
    );
    const yaml = Object.entries(example)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n');
    const text = kind === 'policy' ? yaml : `---\n${yaml}\n---\n`;
    const record = readRecord(place ?? '', kind, new TextEncoder().encode(text));
    expect({ problems: record.problems, violations: record.violations }).toEqual({
      problems: [],
      violations: [],
    });
  }
});
