import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RECORD_KINDS, type RecordKind } from '../../../src/domain/record-kind.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { type JsonSchema, renderSnippets } from '../../../src/render/editor-snippets.ts';
import { renderBlock, renderScalar } from '../../../src/render/yaml-block.ts';
import { insertSnippet } from './insert-snippet.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: RecordKind;
  readonly description: string;
  readonly body: readonly string[];
}

function snippetsOf(schemas: Readonly<Record<string, JsonSchema>>): readonly Snippet[] {
  const text = renderSnippets(Object.entries(schemas).map(([name, schema]) => ({ name, schema })));
  expect(text.endsWith('}\n')).toBe(true);
  return Object.values(JSON.parse(text) as Record<string, Snippet>);
}

function onlyBody(schema: JsonSchema): string {
  return snippetsOf({ incident: schema })[0]?.body.join('\n') ?? '';
}

const names = readdirSync('schemas').map((file) => file.replace('.schema.json', ''));
const shipped = snippetsOf(
  Object.fromEntries(
    names.map((name) => [
      name,
      JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as JsonSchema,
    ]),
  ),
);

describe('a snippet of a shipped schema', () => {
  it('is there for every kind of record', () => {
    expect(shipped.map((snippet) => snippet.prefix).sort()).toEqual(Object.keys(RECORD_KINDS).sort());
  });
  const choices = [
    ['the first', (values: readonly string[]) => values[0]],
    ['the last', (values: readonly string[]) => values.at(-1)],
  ] as const;
  for (const { prefix, scope, description, body } of shipped) {
    it.each(choices)(`${prefix} is a record without violations, %s of every choice taken`, (_, choose) => {
      const text = insertSnippet(body.join('\n'), (values) => choose(values) ?? '');
      const record = readRecord(RECORD_KINDS[prefix].place, prefix, Buffer.from(text));
      expect(record.problems).toEqual([]);
      expect(record.violations).toEqual([]);
      expect(Object.keys(record.data).length).toBeGreaterThan(2);
    });
    it(`${prefix} is offered where its file is edited, and says what it is for`, () => {
      expect(scope).toBe(RECORD_KINDS[prefix].format);
      expect(description.length).toBeGreaterThan(20);
    });
    it(`${prefix} stays a record when all its comments are taken in`, () => {
      const text = insertSnippet(body.join('\n').replaceAll(/^( *)# /gm, '$1'), (values) => values[0] ?? '');
      const record = readRecord(RECORD_KINDS[prefix].place, prefix, Buffer.from(text));
      // Keys that exclude each other may stand side by side now; none is unknown, and every value has its form.
      expect(record.problems).toEqual([]);
      expect(record.violations.filter((one) => one.sort === 'unknown-key')).toEqual([]);
    });
  }
});

describe('how a schema becomes a snippet', () => {
  it('asks for required keys first, lists what is closed, and keeps the rest as comments', () => {
    const body = onlyBody({
      required: ['schema', 'id', 'severity', 'version', 'services', 'times', 'rotations'],
      properties: {
        schema: { const: 1 },
        note: { examples: ['Costs $5 and } more'] },
        id: { examples: ['INC-2026-0042'] },
        severity: { enum: ['high', 'a,b|c'], examples: ['high'] },
        version: { examples: ['1.2'] },
        services: { items: {}, examples: [['ai-search', 'web']] },
        times: {
          required: ['started'],
          properties: { ended: { examples: ['2026-03-02'] }, started: { examples: ['$1} \\'] } },
        },
        rotations: {
          items: { properties: { name: { examples: ['primary'] }, days: { enum: ['monday'] } } },
          examples: [[{ name: 'x', days: 'monday' }]],
        },
      },
    });
    expect(body).toBe(`---
schema: 1
id: \${1:INC-2026-0042}
severity: \${2|high,"a\\,b\\|c"|}
version: "\${3:1.2}"
services: [\${4:ai-search, web}]
times:
  started: "\${5:\\$1\\} \\\\\\\\}"
  # ended: 2026-03-02
rotations:
  - name: \${6:primary}
    days: \${7|monday|}
# note: "Costs \\$5 and } more"
---
$0`);
  });
  it('passes over what describes no record', () => {
    expect(snippetsOf({ values: {}, incident: {} })).toHaveLength(1);
  });
});

describe('values as YAML', () => {
  const anyScalar = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '09:00',
      '1.2',
      'null',
      'Yes',
      '1e3',
      '0x1f',
      'a: b',
      'a #b',
      '-',
      '- a',
      '@maya',
      'a, b',
      '',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const anyMapping = fc.letrec<{ value: unknown; mapping: Record<string, never> }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      anyScalar,
      fc.array(anyScalar, { maxLength: 3 }),
      fc.array(tie('mapping'), { minLength: 1, maxLength: 2 }),
      tie('mapping'),
    ),
    mapping: fc.dictionary(fc.stringMatching(/^[a-z]{2,5}$/), tie('value'), {
      minKeys: 1,
      maxKeys: 3,
    }) as never,
  })).mapping;

  it('are read back as what they were', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        expect(parse(renderBlock(mapping).join('\n'))).toEqual(mapping);
      }),
    );
  });
  it.each([
    ['2026-03-02T09:02:00Z', '2026-03-02T09:02:00Z'],
    ['2026-03-02', '2026-03-02'],
    ['09:00', '"09:00"'],
    ['1.2', '"1.2"'],
    ['Europe/Stockholm', 'Europe/Stockholm'],
    ['a, b', '"a, b"'],
  ])('%s is written %s', (value, expected) => {
    expect(renderScalar(value)).toBe(expected);
  });
});
