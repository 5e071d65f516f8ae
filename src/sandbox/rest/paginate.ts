/** Lists in pages (docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
import { NotModelled } from '../http/api-error.ts';
import type { Repository } from '../model.ts';
import { byId } from '../repository-address.ts';
import type { WideRequest } from './route.ts';

export const PAGE_QUERY = ['per_page', 'page'] as const;
const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly headers: Readonly<Record<string, string>>;
}

function readCount(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotModelled(`query ${name}=${text}`);
  return Number(text);
}

/** Which page the query asks for, and how many items are on one: 30 unless told, 100 at most. */
export function readPage(query: URLSearchParams): { readonly page: number; readonly size: number } {
  return {
    page: readCount(query, 'page', 1),
    size: Math.min(readCount(query, 'per_page', DEFAULT_SIZE), MAX_SIZE),
  };
}

/** A list below the address of a repository, or of none. */
type ListRequest = Pick<WideRequest, 'host' | 'query' | 'pathname'> & { readonly repository?: Repository };

/**
 * The page that the query asks for, with the `Link` header to its neighbours.
 *
 * @param reach how many items pages lead to; all, unless told
 */
export function paginate<Item>(
  request: ListRequest,
  all: readonly Item[],
  reach = Number.POSITIVE_INFINITY,
): Page<Item> {
  const { page, size } = readPage(request.query);
  const last = Math.max(1, Math.ceil(Math.min(all.length, reach) / size));
  const { repository, pathname } = request;
  const path = repository === undefined ? pathname : byId(repository, pathname);
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${request.host.url}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { items: all.slice((page - 1) * size, page * size), headers };
}
