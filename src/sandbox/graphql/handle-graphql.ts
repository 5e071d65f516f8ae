/** Answers `POST /api/graphql` (docs.github.com/graphql/guides/forming-calls-with-graphql). */
import type { IncomingMessage } from 'node:http';
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import { withFaults } from '../faults.ts';
import type { OpenRecord, SandboxHost } from '../host.ts';
import { ApiError, NotModelled } from '../http/api-error.ts';
import { readJsonObject } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import { graphqlWeight } from '../limits/limit-rules.ts';
import { withLimits } from '../limits/with-limits.ts';
import type { Identity } from '../model.ts';
import type { GraphqlContext } from './context.ts';
import { type CreateCommitInput, createCommitOnBranch } from './create-commit.ts';
import {
  type DequeueInput,
  dequeuePullRequest,
  type EnqueueInput,
  enqueuePullRequest,
} from './queue-mutations.ts';
import { repositoryObject } from './repository-object.ts';
import { SCHEMA } from './schema.ts';

interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly isMutation: boolean;
  /** The fields at the root, for the record. */
  readonly fields: string;
}

/** @throws {NotModelled} for what the part of the schema does not know, or what is no GraphQL at all */
function readOperation(body: Readonly<Record<string, unknown>>): Operation {
  const { query, variables = {}, operationName = null, ...unknown } = body;
  for (const name of Object.keys(unknown)) throw new NotModelled(`body field ${name}`);
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.');
  if (typeof variables !== 'object' || (operationName !== null && typeof operationName !== 'string')) {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: 10_000 });
  } catch (error) {
    throw new NotModelled(`GraphQL: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [problem] = validate(SCHEMA, document);
  if (problem !== undefined) throw new NotModelled(`GraphQL: ${problem.message}`);
  const operations = document.definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? [each] : [],
  );
  const [operation, second] = operations;
  if (operation === undefined || second !== undefined)
    throw new NotModelled('GraphQL: not exactly one operation');
  const roots = operation.selectionSet.selections.map((each) =>
    each.kind === 'Field' ? each.name.value : each.kind,
  );
  return {
    document,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
    operationName,
    isMutation: operation.operation === 'mutation',
    fields: roots.join(' '),
  };
}

/** GitHub puts its own `type` first and knows no `extensions`. */
function formatError(error: GraphQLError): GraphQLFormattedError {
  const type = error.extensions['type'];
  const { message, path, locations } = error.toJSON();
  const formatted = { ...(path && { path }), ...(locations && { locations }), message };
  return type === undefined ? formatted : Object.assign({ type }, formatted);
}

async function run(context: GraphqlContext, operation: Operation): Promise<Reply> {
  const rootValue = {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) =>
      repositoryObject(context, owner, name),
    createCommitOnBranch: ({ input }: { readonly input: CreateCommitInput }) =>
      createCommitOnBranch(context, input),
    enqueuePullRequest: ({ input }: { readonly input: EnqueueInput }) => enqueuePullRequest(context, input),
    dequeuePullRequest: ({ input }: { readonly input: DequeueInput }) => dequeuePullRequest(context, input),
  };
  const { document, variables, operationName } = operation;
  const result = await execute({
    schema: SCHEMA,
    document,
    rootValue,
    variableValues: variables,
    operationName,
  });
  for (const { originalError } of result.errors ?? []) {
    // What a resolver throws on purpose is a GraphQLError; anything else is the sandbox's gap or bug.
    if (originalError !== undefined && originalError.name !== 'GraphQLError') throw originalError;
  }
  if (result.errors === undefined) return { status: 200, body: { data: result.data } };
  const errors = result.errors.map(formatError);
  // Without data the request itself was wrong, e.g. a variable of the wrong type.
  return { status: 200, body: result.data === undefined ? { errors } : { data: result.data, errors } };
}

/**
 * One query or mutation. Errors of resolvers come with status 200, beside what data there is
 * (docs.github.com/graphql/guides/forming-calls-with-graphql); anonymous calls are refused.
 *
 * @param record gets the root fields as its route
 * @throws {ApiError | NotModelled | ConnectionCut}
 */
export async function handleGraphql(
  host: SandboxHost,
  identity: Identity | null,
  request: IncomingMessage,
  url: URL,
  record: OpenRecord,
): Promise<Reply> {
  if (identity === null) throw new ApiError(401, 'Bad credentials');
  if (request.method !== 'POST' || url.search !== '')
    throw new NotModelled('GraphQL other than a plain POST');
  if (identity.kind === 'anonymous')
    throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const operation = readOperation(await readJsonObject(request));
  record.route = `graphql: ${operation.fields}`;
  const perform = (): Promise<Reply> => run({ host, identity }, operation);
  const { route } = record;
  const faulty = { method: 'POST', route, path: url.pathname, isWrite: operation.isMutation };
  return withLimits(host, identity, graphqlWeight(operation.isMutation), () =>
    withFaults(host, identity, faulty, perform),
  );
}
