/** Somebody at a browser without scripts: keeps a cookie, reads pages, fills in their forms and sends them. */
import type { WebHost } from '../../../src/sandbox/ports.ts';
import { handleWeb } from '../../../src/sandbox/web/handle-web.ts';
import { startWorld, type World } from './server-fixture.ts';

/** `ada/ops` with its web pages, which see the host as `adapt` makes it. */
export function startWebWorld(
  files: Readonly<Record<string, string>> = {},
  adapt = (host: WebHost): WebHost => host,
): Promise<World> {
  return startWorld(files, (request, response, host) => handleWeb(request, response, adapt(host)));
}

export interface Page {
  readonly status: number;
  readonly html: string;
  /** Where it led to, when it led on. */
  readonly location: string | null;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Visitor {
  get(path: string): Promise<Page>;
  /** Sends a form to `path` with the token that the page at `path` holds. */
  send(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Page>;
  actAs(login: string): Promise<void>;
  readonly cookie: string;
}

export function tokenIn(html: string): string {
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
  if (token === undefined) throw new Error('no form on the page');
  return token;
}

export async function visitor(world: World, login: string | null = null): Promise<Visitor> {
  let cookie = '';
  const request = async (path: string, more: RequestInit): Promise<Page> => {
    const headers = { ...(more.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) };
    const response = await fetch(world.sandbox.url + path, { ...more, headers, redirect: 'manual' });
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location'),
    };
  };
  const self: Visitor = {
    get: (path) => request(path, {}),
    async send(path, fields, headers = {}) {
      const body = new URLSearchParams();
      const given = { token: tokenIn((await self.get(path)).html), ...fields };
      for (const [name, value] of Object.entries(given)) {
        for (const each of [value].flat()) body.append(name, each);
      }
      return request(path, { method: 'POST', body, headers });
    },
    async actAs(who) {
      const token = tokenIn((await self.get('/')).html);
      const body = new URLSearchParams({ token, login: who, back: '/' });
      const { status } = await request('/-/actor', { method: 'POST', body });
      if (status !== 303) throw new Error(`acting as ${who} was answered ${status}`);
    },
    get cookie() {
      return cookie;
    },
  };
  if (login !== null) await self.actAs(login);
  return self;
}
