/** Merging, closing and reviewing pull requests in the browser. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { ApiCall, ShownReview, WebHost } from '../../../src/sandbox/ports.ts';
import { call, clone, commit, git, type World } from './server-fixture.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

const PULL = '/ada/ops/pull/1';

/** A branch of wim's that changes README.md, as pull request 1. */
async function openPull(world: World): Promise<void> {
  const work = await clone(world, 'wim', 'wim');
  await git(work, 'checkout', '-q', '-b', 'topic');
  await commit(work, { 'README.md': '# Operations\n' }, 'Spell it out');
  await git(work, 'push', '-q', 'origin', 'topic');
  const fields = { title: 'Spell it out', head: 'topic', base: 'main' };
  await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', fields);
}

describe('a pull request', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWebWorld({ 'README.md': '# Ops\n' });
    await openPull(world);
  });
  afterEach(() => world.close());

  const pull = async () => (await call(world, null, 'GET', '/repos/ada/ops/pulls/1')).body;

  it('is merged by whoever may write, with the events of a merge', async () => {
    const ada = await visitor(world, 'ada');
    const { html } = await ada.get(PULL);
    expect(html).toContain('This branch has no conflicts with main.');
    const sha = /name="sha" value="([0-9a-f]{40})"/.exec(html)?.[1] ?? '';
    world.runner.triggers.length = 0;
    expect(await ada.send(PULL, { do: 'merge', sha })).toMatchObject({ status: 303, location: PULL });
    expect(await pull()).toMatchObject({ merged: true, merged_by: { login: 'ada' } });
    expect(world.runner.triggers.map(({ event, activity }) => [event, activity])).toEqual([
      ['push', null],
      ['pull_request', 'closed'],
    ]);
    const after = (await ada.get(PULL)).html;
    expect(after).toContain('ada merged this');
    expect(after).not.toContain('Merge pull request</button>');
  });

  it('is not merged when its head is another than the one that was looked at', async () => {
    const page = await (await visitor(world, 'ada')).send(PULL, { do: 'merge', sha: '1'.repeat(40) });
    expect([page.status, (await pull()).merged]).toEqual([409, false]);
    const box = page.html.slice(page.html.indexOf('id="form-merge"'));
    expect(box).toContain('Head branch was modified. Review and try the merge again.');
  });

  it('offers no merge to who may not, and refuses it', async () => {
    const eve = await visitor(world, 'eve');
    expect((await eve.get(PULL)).html).not.toContain('Merge pull request</button>');
    const page = await eve.send(PULL, { do: 'merge', sha: (await pull()).head.sha });
    expect([page.status, (await pull()).merged]).toEqual([403, false]);
  });

  it('says that a conflict stands against it, and offers no merge', async () => {
    const work = await clone(world, 'ada', 'ada');
    await commit(work, { 'README.md': '# Oops\n' }, 'Misspell it');
    await git(work, 'push', '-q', 'origin', 'main');
    const { html } = await (await visitor(world, 'ada')).get(PULL);
    expect(html).toContain('This branch conflicts with main');
    expect(html).not.toContain('Merge pull request</button>');
  });

  it('is commented on and closed', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get(PULL)).html).not.toContain('Close as completed');
    await wim.send(PULL, { do: 'comment', body: 'Never mind', change: 'closed' });
    expect(await pull()).toMatchObject({ state: 'closed', merged: false });
    expect((await call(world, null, 'GET', '/repos/ada/ops/issues/1/comments')).body).toMatchObject([
      { body: 'Never mind', user: { login: 'wim' } },
    ]);
    const { html } = await wim.get(PULL);
    expect(html).not.toContain('Close pull request');
    expect(html).not.toContain('Merge pull request</button>');
  });

  it('is reopened, unless it is merged', async () => {
    const wim = await visitor(world, 'wim');
    await wim.send(PULL, { do: 'comment', body: '', change: 'closed' });
    expect((await wim.get(PULL)).html).toContain('Reopen pull request</button>');
    await wim.send(PULL, { do: 'comment', body: '', change: 'reopened' });
    expect(await pull()).toMatchObject({ state: 'open', merged: false });
    await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/1/merge', {});
    expect((await wim.get(PULL)).html).not.toContain('Reopen pull request');
  });

  it('has no reasons, as issues have', async () => {
    const wim = await visitor(world, 'wim');
    for (const change of ['completed', 'constructor']) {
      expect((await wim.send(PULL, { do: 'comment', body: 'x', change })).status).toBe(405);
    }
    expect(world.sandbox.unmodelled).toEqual([]);
    expect((await call(world, null, 'GET', '/repos/ada/ops/issues/1/comments')).body).toEqual([]);
  });
});

describe('a new pull request', () => {
  const COMPARE = '/ada/ops/compare/main...fix/typo';
  let world: World;
  beforeEach(async () => {
    world = await startWebWorld({ 'README.md': '# Ops\n' });
    const work = await clone(world, 'wim', 'wim');
    await git(work, 'checkout', '-q', '-b', 'fix/typo');
    await commit(work, { 'README.md': '# Operations\n' }, 'Spell it <b>');
    await git(work, 'push', '-q', 'origin', 'fix/typo');
  });
  afterEach(() => world.close());

  it('is opened from the page of its branch', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get('/ada/ops/tree/fix/typo')).html).toContain(`href="${COMPARE}"`);
    expect((await wim.get('/ada/ops')).html).not.toContain('/compare/');
    const { html } = await wim.get(COMPARE);
    expect(html).toContain('value="Spell it &lt;b>"');
    expect(html).toContain('<code># Operations</code>');
    const page = await wim.send(COMPARE, { do: 'new-pull', title: 'Spell it', body: 'Because.' });
    expect([page.status, page.location]).toEqual([303, PULL]);
    const { body } = await call(world, null, 'GET', '/repos/ada/ops/pulls/1');
    expect(body).toMatchObject({ title: 'Spell it', body: 'Because.', head: { ref: 'fix/typo' } });
    const again = (await wim.get(COMPARE)).html;
    expect(again).toContain('There is one already');
    expect(again).not.toContain('<textarea');
  });

  it('keeps what was typed when it is refused', async () => {
    const page = await (await visitor(world, 'wim')).send(COMPARE, {
      do: 'new-pull',
      title: ' ',
      body: 'Why',
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="new-pull-title-problem">This cannot be blank.');
    expect(page.html).toContain('Why</textarea>');
  });

  it('is not offered to who may not push, and refused', async () => {
    const eve = await visitor(world, 'eve');
    expect((await eve.get(COMPARE)).html).not.toContain('<textarea');
    expect((await eve.send(COMPARE, { do: 'new-pull', title: 'x' })).status).toBe(403);
  });

  test.each([
    ['main...none', 404],
    ['main..fix/typo', 501],
    ['main...eve:fix', 501],
    ['main', 501],
  ])('is nothing for %s', async (range, status) => {
    expect((await (await visitor(world, 'wim')).get(`/ada/ops/compare/${range}`)).status).toBe(status);
  });
});

describe('rules against a merge', () => {
  it('are told beforehand, and there is no button then; to nobody they are not told', async () => {
    const against: string[] = ['At least 1 approving review <b> is required.'];
    const asked: string[] = [];
    const withRules = (host: WebHost): WebHost => ({
      ...host,
      againstMerge: async (issue, person) => {
        asked.push(`${person.login} ${issue.number}`);
        return against;
      },
    });
    const world = await startWebWorld({ 'README.md': '# Ops\n' }, withRules);
    await openPull(world);
    const ada = await visitor(world, 'ada');
    const refused = (await ada.get(PULL)).html;
    expect(refused).toContain('<li>At least 1 approving review &lt;b> is required.</li>');
    expect(refused).not.toContain('Merge pull request</button>');
    expect(asked).toEqual(['ada 1']);
    expect((await (await visitor(world)).get(PULL)).html).not.toContain('stand against it');
    against.pop();
    expect((await ada.get(PULL)).html).toContain('Merge pull request</button>');
    await world.close();
  });
});

describe('reviews', () => {
  const calls: ApiCall[] = [];
  let reviews: ShownReview[];
  let world: World;
  beforeEach(async () => {
    calls.length = 0;
    reviews = [];
    // As it will be once the API has the route: the host knows reviews, and the API takes them.
    const withReviews = (host: WebHost): WebHost => ({
      ...host,
      reviews: () => reviews,
      async callApi(person, sent) {
        if (!sent.path.endsWith('/reviews')) return host.callApi(person, sent);
        calls.push(sent);
        return sent.body['body'] === '' && sent.body['event'] !== 'APPROVE'
          ? { status: 422, body: { message: 'Unprocessable Entity', errors: ["Review body can't be blank"] } }
          : { status: 200, body: { id: 1 } };
      },
    });
    world = await startWebWorld({ 'README.md': '# Ops\n' }, withReviews);
    await openPull(world);
  });
  afterEach(() => world.close());

  it('are not offered while the API has none', async () => {
    const bare = await startWebWorld({ 'README.md': '# Ops\n' }, ({ reviews: _reviews, ...host }) => host);
    await openPull(bare);
    const ada = await visitor(bare, 'ada');
    expect((await ada.get(PULL)).html).not.toContain('Review changes');
    expect((await ada.send(PULL, { do: 'review', event: 'APPROVE' })).status).toBe(405);
    expect(bare.sandbox.unmodelled).toEqual([]);
    await bare.close();
  });

  it('are sent as they are given', async () => {
    const ada = await visitor(world, 'ada');
    const page = await ada.send(PULL, { do: 'review', event: 'REQUEST_CHANGES', body: 'Spell it right' });
    expect([page.status, page.location]).toEqual([303, `${PULL}#reviews`]);
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/api/v3/repos/ada/ops/pulls/1/reviews',
        body: { event: 'REQUEST_CHANGES', body: 'Spell it right' },
      },
    ]);
  });

  it('stay in their form when they are refused', async () => {
    const page = await (await visitor(world, 'ada')).send(PULL, { do: 'review', event: 'COMMENT', body: '' });
    expect(page.status).toBe(422);
    expect(page.html).toContain("Review body can't be blank");
    expect(page.html).toMatch(/id="unfold-review" open/);
  });

  test.each([
    ['ada', true],
    ['wim', false],
  ] as const)('offer %s to approve: %s', async (login, isOffered) => {
    const { html } = await (await visitor(world, login)).get(PULL);
    expect(html).toContain('value="COMMENT"');
    expect(html.includes('value="APPROVE"')).toBe(isOffered);
  });

  it('are shown, hostile text as text', async () => {
    const author = world.sandbox.createUser({ login: 'zoe', name: 'Zoe' });
    const at = '2026-03-02T09:00:00Z';
    reviews = [{ id: 7, author, state: 'APPROVED', body: '*good* <script>x</script>', submittedAt: at }];
    const { html } = await (await visitor(world)).get(PULL);
    expect(html).toContain('Approved');
    expect(html).toContain('<em>good</em>');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('Review changes');
  });
});
