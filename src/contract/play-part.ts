/** Plays one part of the scenario against one host, and notes what was answered. */
import { type Asker, type Call, GRAPHQL, type Part, type Scene } from './scenario.ts';

export interface Request {
  readonly method: string;
  /** Behind the API's base address, encoded: `/repos/ada/ops/labels?per_page=100`; null for a GraphQL query. */
  readonly path: string | null;
  /** JSON; null when there is none. */
  readonly body: string | null;
  readonly as: Asker;
}

export interface Answer {
  readonly status: number;
  /** The headers that clients go by; null where there is none. */
  readonly location: string | null;
  readonly link: string | null;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

export interface Host {
  readonly owner: string;
  readonly repo: string;
  /** @throws NoAnswer */
  send(request: Request): Promise<Answer>;
}

export interface Exchange extends Answer {
  readonly operation: string;
}

export interface Played {
  readonly exchanges: readonly Exchange[];
  /** Why the part was not played to its end, as a sentence without its full stop; null when it was. */
  readonly stopped: string | null;
}

/** The host could not be reached, or hung up. */
export class NoAnswer extends Error {}
class NoValue extends Error {}

export async function playPart(part: Part, scene: Scene, host: Host): Promise<Played> {
  const exchanges: Exchange[] = [];
  try {
    await part.play(async (operation, call) => {
      const answer = await host.send(toRequest(operation, call, host));
      exchanges.push({ operation, ...answer });
      return answer.body;
    }, scene);
  } catch (error) {
    if (!(error instanceof NoAnswer) && !(error instanceof NoValue)) throw error;
    return { exchanges, stopped: error.message };
  }
  return { exchanges, stopped: null };
}

function toRequest(operation: string, call: Call, { owner, repo }: Host): Request {
  const body = call.body === undefined ? null : JSON.stringify(call.body);
  const as = call.as ?? 'owner';
  if (operation === GRAPHQL) {
    return {
      method: 'POST',
      path: null,
      body: body?.replaceAll('{owner}/{repo}', `${owner}/${repo}`) ?? null,
      as,
    };
  }
  const [method = '', template = ''] = operation.split(' ');
  const query = (call.query ?? '').replace('{owner}/{repo}', `${owner}/${repo}`);
  return { method, path: fillPath(template, { owner, repo, ...call.in }) + query, body, as };
}

/**
 * `/labels/{name}` → `/labels/late`; slashes of a value stay.
 *
 * @throws NoValue when an earlier answer did not give it
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new NoValue(`${template} needs what an earlier answer did not give`);
    return String(value).split('/').map(encodeURIComponent).join('/');
  });
}
