/** Leads back to the page a form was on. */
import { encodeSegment } from './links.ts';
import { parseTarget } from './request-target.ts';

/**
 * An address on this server for what a form gives as the page it was on: written anew from its parts, so that it
 * cannot lead elsewhere (`//host`, `/\host`); `/` for what no page has.
 */
export function backTo(given: string | null): string {
  const target = parseTarget(given ?? '/');
  if (target === null) return '/';
  const query = new URLSearchParams([...target.query]).toString();
  return `/${target.segments.map(encodeSegment).join('/')}${query === '' ? '' : `?${query}`}`;
}
