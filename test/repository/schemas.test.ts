/** The schemas explain themselves: every property is described, with examples that it accepts. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '../../src/domain/record-kind.ts';
import { DAYS, INSTANTS } from '../../src/domain/rules/day-exists.ts';
import { checkSchema } from '../../src/records/schema-check.ts';

interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

const KINDS = Object.keys(RECORD_KINDS) as readonly RecordKind[];
const schemaOf = (name: string): Node => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

/** Every property, at any depth, by its JSON Pointer. */
function propertiesOf(node: Node, pointer = ''): readonly (readonly [string, Node])[] {
  const below = (child: Node | boolean | undefined, at: string) =>
    typeof child === 'object' ? propertiesOf(child, `${pointer}${at}`) : [];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      [`${pointer}/properties/${key}`, child] as const,
      ...below(child, `/properties/${key}`),
    ]),
    ...below(node.items, '/items'),
    ...below(node.additionalProperties, '/additionalProperties'),
    ...Object.entries(node.$defs ?? {}).flatMap(([name, child]) => below(child, `/$defs/${name}`)),
  ];
}

const ajv = new Ajv2020({ strict: true, strictRequired: false });
for (const name of ['values', ...KINDS]) ajv.addSchema(schemaOf(name));

it('there is one for every kind of record', () => {
  const names = readdirSync('schemas').map((file) => file.replace('.schema.json', ''));
  expect(names.sort()).toEqual([...KINDS, 'values'].sort());
});

describe.each(KINDS)('%s', (kind) => {
  const schema = schemaOf(kind);
  const properties = propertiesOf(schema);

  it('describes every property in a sentence', () => {
    expect(schema.description).toMatch(/\.$/);
    expect(properties.length).toBeGreaterThan(3);
    expect(
      properties.filter(([, node]) => !/\.$/.test(node.description ?? '')).map(([pointer]) => pointer),
    ).toEqual([]);
  });

  it('gives every property examples that it accepts', () => {
    for (const [pointer, { examples = [] }] of properties) {
      const isAccepted = ajv.compile({ $ref: `${kind}.schema.json#${pointer.replaceAll('$', '%24')}` });
      expect(examples.length, pointer).toBeGreaterThan(0);
      for (const example of examples)
        expect(isAccepted(example), `${pointer} ${JSON.stringify(example)}`).toBe(true);
    }
  });

  it('has its days and instants where day-exists looks for them', () => {
    const placesOf = (name: string) =>
      properties
        .filter(([, node]) => node.$ref === `values.schema.json#/$defs/${name}`)
        .map(([pointer]) => pointer.replaceAll('/properties/', '/').replaceAll('/items', '/*').slice(1));
    // What is said once for several places stands at each of them.
    const inPlace = (paths: readonly string[]) => paths.filter((path) => !path.includes('$defs'));
    expect(inPlace(placesOf('day')).toSorted()).toEqual((DAYS[kind] ?? []).toSorted());
    expect(inPlace(placesOf('instant')).toSorted()).toEqual((INSTANTS[kind] ?? []).toSorted());
  });

  it('accepts its examples together', () => {
    const whole = Object.entries(schema.properties ?? {}).map(([key, node]) => [key, node.examples?.[0]]);
    expect(checkSchema(kind, Object.fromEntries(whole))).toEqual([]);
  });
});
