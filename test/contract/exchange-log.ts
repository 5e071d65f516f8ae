/** Collects what a sandbox exchanged with its clients, and what of it breaks GitHub's contract. */
import type { Exchange as Observed } from '../../src/sandbox/http/observe-exchange.ts';
import { type Breaches, createExchangeCheck, type Exchange } from './check-exchange.ts';

const PREFIX = '/api/v3';
const GRAPHQL = '/api/graphql';

/** What was sent to the GraphQL API. */
export interface SentQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface ExchangeLog {
  /** For the option `onExchange` of a sandbox. */
  readonly onExchange: (observed: Observed) => void;
  /** Everything the REST API was asked so far, with what is wrong with it. */
  readonly exchanges: readonly (Exchange & { readonly breaches: Breaches })[];
  /** Everything the GraphQL API was asked and took. */
  readonly queries: readonly SentQuery[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** JSON where it is JSON, the bytes where it is none. */
function parseAnswer(content: Buffer): unknown {
  if (content.length === 0) return undefined;
  const text = content.toString();
  return /^[[{]/.test(text) ? parse(text) : content;
}

function toExchange({ method, url, request, status, response }: Observed): Exchange | null {
  const { pathname, searchParams: query } = new URL(url, 'http://sandbox');
  if (!pathname.startsWith(`${PREFIX}/`)) return null;
  return {
    method,
    // Links to other pages of a list name the repository by its id; the description knows the name only.
    path: pathname.slice(PREFIX.length).replace(/^\/repositories\/[^/]+(?=\/)/, '/repos/owner/name'),
    query,
    request: request === '' ? undefined : parse(request),
    status,
    response: parseAnswer(response),
  };
}

/** One checker for all: making its validators takes most of the time. */
let check: ((exchange: Exchange) => Breaches) | undefined;

export function createExchangeLog(): ExchangeLog {
  const exchanges: (Exchange & { readonly breaches: Breaches })[] = [];
  const queries: SentQuery[] = [];
  return {
    exchanges,
    queries,
    onExchange(observed) {
      if (observed.url === GRAPHQL && observed.status === 200) queries.push(JSON.parse(observed.request));
      const exchange = toExchange(observed);
      if (exchange === null) return;
      check ??= createExchangeCheck();
      exchanges.push({ ...exchange, breaches: check(exchange) });
    },
  };
}
