/** Lists in pages (docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
import { NotModelled } from '../http/api-error.ts';
import { byId } from '../repository-address.ts';
import type { RestRequest } from './route.ts';

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

/** The page that the query asks for, with the `Link` header to its neighbours; 30 items unless told, 100 at most. */
export function paginate<Item>(request: RestRequest, all: readonly Item[]): Page<Item> {
  const size = Math.min(readCount(request.query, 'per_page', DEFAULT_SIZE), MAX_SIZE);
  const page = readCount(request.query, 'page', 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (number: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${request.host.url}${byId(request.repository, request.pathname)}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { items: all.slice((page - 1) * size, page * size), headers };
}
