import { describe, expect, it } from 'vitest';
import { fillPath, type Host, NoAnswer, playPart, type Request } from '../../../src/contract/play-part.ts';
import { GRAPHQL, type Part } from '../../../src/contract/scenario.ts';

function aHost(answer: (request: Request) => unknown): Host & { readonly asked: Request[] } {
  const asked: Request[] = [];
  return {
    owner: 'ada',
    repo: 'ops',
    asked,
    async send(request) {
      asked.push(request);
      return { status: 200, location: null, link: null, body: answer(request) };
    },
  };
}

const part = (play: Part['play']): Part => ({ name: 'a part', play });
const SCENE = { mark: 'm1' };

describe('playing a part', () => {
  it('fills in who owns what, and what was answered before', async () => {
    const host = aHost(() => ({ number: 7 }));
    const played = await playPart(
      part(async (ask) => {
        const made = await ask('POST /repos/{owner}/{repo}/issues', { body: { title: 'x' }, to: 201 });
        await ask('GET /repos/{owner}/{repo}/issues/{n}', { in: { n: made.number }, query: '?a=b', to: 200 });
        await ask(GRAPHQL, { body: { query: '{owner}/{repo}' }, to: 200 });
      }),
      SCENE,
      host,
    );
    expect(host.asked).toEqual([
      { method: 'POST', path: '/repos/ada/ops/issues', body: '{"title":"x"}', as: 'owner' },
      { method: 'GET', path: '/repos/ada/ops/issues/7?a=b', body: null, as: 'owner' },
      { method: 'POST', path: null, body: '{"query":"ada/ops"}', as: 'owner' },
    ]);
    expect(played.stopped).toBe(null);
    expect(played.exchanges.map(({ operation }) => operation)).toHaveLength(3);
  });

  it('stops where an earlier answer did not give what is needed, and keeps what was answered', async () => {
    const host = aHost(() => ({}));
    const { exchanges, stopped } = await playPart(
      part(async (ask) => {
        const made = await ask('POST /labels', { to: 201 });
        await ask('GET /labels/{name}', { in: { name: made.name }, to: 200 });
      }),
      SCENE,
      host,
    );
    expect(exchanges).toHaveLength(1);
    expect(stopped).toBe('/labels/{name} needs what an earlier answer did not give');
  });

  it('stops when the host does not answer; a mistake of its own is none of the host', async () => {
    const silent = aHost(() => {
      throw new NoAnswer('GET /a got no answer (ended)');
    });
    const asks = part(async (ask) => ask('GET /a', { to: 200 }));
    expect((await playPart(asks, SCENE, silent)).stopped).toBe('GET /a got no answer (ended)');
    const broken = part(async () => {
      throw new TypeError('a bug');
    });
    await expect(
      playPart(
        broken,
        SCENE,
        aHost(() => null),
      ),
    ).rejects.toThrow('a bug');
  });
});

it('slashes of a value stay, other characters are encoded', () => {
  expect(fillPath('/contents/{path}', { path: 'docs/a b?.md' })).toBe('/contents/docs/a%20b%3F.md');
  expect(() => fillPath('/contents/{path}', {})).toThrow('needs what an earlier answer');
});
