/** Holds the sandbox's GraphQL schema to GitHub's own, as `@octokit/graphql-schema` publishes it. */
import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../src/sandbox/graphql/schema.ts';

// GitHub's own text defines two fields twice, which the strict reading refuses.
const github = buildSchema(published.idl, { assumeValidSDL: true });

const ours = Object.values(SCHEMA.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Every field, argument and default of a type, one a line. */
function signatures(type: GraphQLNamedType): readonly string[] {
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(
      (field) => `${field.name}: ${field.type} = ${JSON.stringify(field.defaultValue)}`,
    );
  }
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    `${field.name}: ${field.type}`,
    ...field.args.map(
      (arg) => `${field.name}(${arg.name}: ${arg.type} = ${JSON.stringify(arg.defaultValue)})`,
    ),
  ]);
}

test.each(ours.map((type) => [type.name, type] as const))('%s is as GitHub has it', (name, type) => {
  const theirs = github.getType(name);
  expect(theirs, `GitHub has no type ${name}`).toBeDefined();
  if (theirs === undefined) return;
  expect(theirs.astNode?.kind ?? 'built in').toBe(type.astNode?.kind ?? 'built in');
  const known = new Set(signatures(theirs));
  expect(signatures(type).filter((signature) => !known.has(signature))).toEqual([]);
  if (!isScalarType(type)) expect(signatures(type).length).toBeGreaterThan(0);
});

test.each(ours.filter(isObjectType).map((type) => [type.name, type] as const))(
  '%s implements what it does there',
  (name, type) => {
    const theirs = github.getType(name);
    const interfaces = isObjectType(theirs) ? theirs.getInterfaces().map((each) => each.name) : [];
    for (const { name: wanted } of type.getInterfaces()) expect(interfaces).toContain(wanted);
  },
);

test.each(ours.filter(isInputObjectType).map((type) => [type.name, type] as const))(
  '%s knows every field there is',
  (name, type) => {
    const theirs = github.getType(name);
    expect(isInputObjectType(theirs) ? Object.keys(theirs.getFields()).sort() : []).toEqual(
      Object.keys(type.getFields()).sort(),
    );
  },
);
