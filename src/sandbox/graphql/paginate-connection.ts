/** Lists in pages (docs.github.com/graphql/guides/using-pagination-in-the-graphql-api). */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { NotModelled } from '../http/api-error.ts';
import { graphqlError } from './context.ts';

/** The arguments of a connection, checked against the schema. */
export interface PageArguments {
  readonly after?: string | null;
  readonly before?: string | null;
  readonly first?: number | null;
  readonly last?: number | null;
}

export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
  };
  readonly totalCount: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const MAX_SIZE = 100;
const CURSOR = /^cursor:v2:(\d+)$/;

/** A cursor keeps its place when what it stands for is deleted: it is an id, and ids only grow. */
function cursorOf(id: number): string {
  return Buffer.from(`cursor:v2:${id}`).toString('base64');
}

/**
 * @throws {GraphQLError} `INVALID_CURSOR_ARGUMENTS`, as the README of @octokit/graphql has it from GitHub
 * @throws {NotModelled} for an empty one, of which it says nothing
 */
function idAt(cursor: string): number {
  if (cursor === '') throw new NotModelled('GraphQL with an empty cursor');
  const [, id] = CURSOR.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (id === undefined || cursorOf(Number(id)) !== cursor) {
    throw graphqlError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  return Number(id);
}

/** Whether a query asks of a connection how many there are, and nothing that is on a page. */
function onlyCounts({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isCount = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).every((each) => {
      if (each.kind === 'Field') return ['totalCount', '__typename'].includes(each.name.value);
      return isCount(
        each.kind === 'InlineFragment' ? each.selectionSet : fragments[each.name.value]?.selectionSet,
      );
    });
  return fieldNodes.every(({ selectionSet }) => isCount(selectionSet));
}

/**
 * How many are wanted, from which end; null when none are.
 *
 * @throws {GraphQLError} for neither, or more than 100 (docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit)
 * @throws {NotModelled} for what GitHub refuses in words that are documented nowhere
 */
function readSize(
  { first = null, last = null }: PageArguments,
  info: GraphQLResolveInfo,
): { readonly from: 'first' | 'last'; readonly size: number } | null {
  if (first !== null && last !== null) throw new NotModelled('GraphQL first and last together');
  const from = first === null ? 'last' : 'first';
  const size = first ?? last;
  if (size === null) {
    if (onlyCounts(info)) return null;
    throw graphqlError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${info.fieldName}\` connection.`,
    );
  }
  if (size < 0) throw new NotModelled(`GraphQL ${from}: ${size}`);
  if (size > MAX_SIZE) {
    throw graphqlError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${info.fieldName}\` connection exceeds the \`${from}\` limit of ${MAX_SIZE} records.`,
    );
  }
  return { from, size };
}

/** Which of the ids, in order, are on the page. */
function rangeOf(ids: readonly number[], args: PageArguments, info: GraphQLResolveInfo): Range {
  const wanted = readSize(args, info);
  const { after = null, before = null } = args;
  if ((wanted?.from === 'first' && before !== null) || (wanted?.from === 'last' && after !== null))
    throw new NotModelled('GraphQL first with before, or last with after');
  const [afterId, beforeId] = [after, before].map((cursor) => (cursor === null ? null : idAt(cursor)));
  if (wanted === null) return { start: 0, end: 0 };
  const start = afterId == null ? 0 : ids.filter((id) => id <= afterId).length;
  const end = beforeId == null ? ids.length : ids.filter((id) => id < beforeId).length;
  return wanted.from === 'first'
    ? { start, end: Math.min(end, start + wanted.size) }
    : { start: Math.max(start, end - wanted.size), end };
}

/**
 * The page of a list that a query asks for: `first` with `after`, or `last` with `before`.
 *
 * @param all by id, the least first
 * @throws {GraphQLError | NotModelled}
 */
export function paginateConnection<Item extends { readonly id: number }>(
  all: readonly Item[],
  args: PageArguments,
  info: GraphQLResolveInfo,
): Connection<Item> {
  const { start, end } = rangeOf(
    all.map(({ id }) => id),
    args,
    info,
  );
  const nodes = all.slice(start, end);
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  return {
    nodes,
    pageInfo: {
      endCursor: last === undefined ? null : cursorOf(last.id),
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: first === undefined ? null : cursorOf(first.id),
    },
    totalCount: all.length,
  };
}
