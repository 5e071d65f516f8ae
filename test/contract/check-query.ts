/** Holds a GraphQL request to GitHub's whole schema, as `@octokit/graphql-schema` publishes it. */
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, type GraphQLSchema, getVariableValues, parse, validate } from 'graphql';

let github: GraphQLSchema | undefined;

/** What GitHub would refuse of a request: fields, arguments, types of variables; a line each. */
export function checkQuery(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  // GitHub's own text defines two fields twice, which the strict reading refuses.
  github ??= buildSchema(published.idl, { assumeValidSDL: true });
  const document = parse(query);
  const errors = validate(github, document);
  if (errors.length > 0) return errors.map(({ message }) => message);
  return document.definitions.flatMap((definition) => {
    if (github === undefined || definition.kind !== 'OperationDefinition') return [];
    const declared = definition.variableDefinitions ?? [];
    const known = new Set(declared.map(({ variable }) => variable.name.value));
    const unused = Object.keys(variables).filter((name) => !known.has(name));
    const { errors: wrong = [] } = getVariableValues(github, declared, { ...variables });
    return [
      ...unused.map((name) => `the variable "${name}" is not declared`),
      ...wrong.map((each) => each.message),
    ];
  });
}
