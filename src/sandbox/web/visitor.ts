/** Who sits at the browser: a person of the sandbox they chose to act as, or nobody. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { User } from '../model.ts';
import type { WebHost } from '../ports.ts';

export interface Visitor {
  /** Null while nobody is chosen. */
  readonly user: User | null;
  /** Goes into every form, and must come back with it: no page of another site can know it. */
  readonly token: string;
}

/** A new one with every process, so that a form never outlives its sandbox. */
const SECRET = randomBytes(32);

/** Cookies know no ports: two sandboxes on one machine must not share one. */
function cookieName(host: WebHost): string {
  return `sandbox_actor_${new URL(host.url).port}`;
}

function tokenFor(cookie: string): string {
  return createHmac('sha256', SECRET).update(cookie).digest('base64url');
}

function readCookie(headers: IncomingHttpHeaders, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

export function readVisitor(host: WebHost, headers: IncomingHttpHeaders): Visitor {
  const cookie = readCookie(headers, cookieName(host));
  const user = host.findUser(cookie.split('.')[0] ?? '');
  // A bot is nobody to act as: its events follow other rules.
  return { user: user?.type === 'User' ? user : null, token: tokenFor(cookie) };
}

/** The value of `Set-Cookie` that makes the browser act as a person from now on; null ends that. */
export function actAs(host: WebHost, user: User | null): string {
  const value = user === null ? '' : `${user.login}.${randomBytes(12).toString('base64url')}`;
  const end = user === null ? '; Max-Age=0' : '';
  return `${cookieName(host)}=${value}; Path=/; HttpOnly; SameSite=Strict${end}`;
}

/** True when the form was made for this visitor; it is not when they have chosen somebody else since. */
export function isOwnToken(visitor: Visitor, token: string | null): boolean {
  const [given, own] = [Buffer.from(token ?? ''), Buffer.from(visitor.token)];
  return given.length === own.length && timingSafeEqual(given, own);
}

/**
 * False for a request that a page of another site makes the browser send
 * (developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site), and for one that came by a name that only
 * leads to this machine by a trick: every name but 127.0.0.1 and localhost. Clients that are no browsers say nothing
 * of an origin; what they send needs the token all the same.
 */
export function isSameOrigin(host: WebHost, headers: IncomingHttpHeaders): boolean {
  const { port } = new URL(host.url);
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host: name = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  if (!names.includes(name)) return false;
  if (origin !== undefined && origin !== `http://${name}`) return false;
  return site === undefined || site === 'same-origin';
}
