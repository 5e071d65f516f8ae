/** What resolvers know of a request, and how they refuse. */
import { GraphQLError } from 'graphql';
import type { SandboxHost } from '../host.ts';
import type { Identity } from '../model.ts';

export interface GraphqlContext {
  readonly host: SandboxHost;
  readonly identity: Identity;
}

/** The `type` of an error, as GitHub writes it beside `path` and `message`. */
export type ErrorType =
  | 'EXCESSIVE_PAGINATION'
  | 'FORBIDDEN'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'NOT_FOUND'
  | 'STALE_DATA'
  | 'UNPROCESSABLE';

export function graphqlError(type: ErrorType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
