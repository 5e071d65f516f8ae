/** Who is told of what: the mentions of a text, the decision, and everything that happens through the API. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { User } from '../../../src/sandbox/model.ts';
import { decide, type Happening, type Reason } from '../../../src/sandbox/notifications/decide.ts';
import { mentionsIn } from '../../../src/sandbox/notifications/mentions.ts';
import { call, clone, commit, git, startJob, type World } from './server-fixture.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

describe('mentions', () => {
  test.each([
    ['@ada', 'ada'],
    ['Ask @Ada, @bob-b and @ada again.', 'ada bob-b'],
    ['(@ada) **@bob**, _@cy_', 'ada bob cy'],
    ['> @ada said so', 'ada'],
    ['- [ ] @ada\n\n| who |\n|---|\n| @bob |', 'ada bob'],
    ['&commat;ada &#64;bob', 'ada bob'],
    ['<b>@ada</b>', 'ada'],
    ['`@ada` and ``x @bob``', ''],
    ['```\n@ada\n```', ''],
    ['> ```\n> @ada\n> ```', ''],
    ['    @ada in an indented block', ''],
    ['<code>@ada</code> <pre>@bob</pre>', ''],
    ['<!-- @ada -->hidden', ''],
    ['before\n\n<!--\n@ada\n-->\n\n@bob', 'bob'],
    ['[@ada](https://example.org)', ''],
    ['\\@ada', 'ada'],
    ['ada@example.org, me@ada, /@ada, @@ada', ''],
    ['@ada/team @-ada @ada_b', ''],
    ['@\u2060ada', ''],
    ['no name', ''],
    ['', ''],
    [`${'>'.repeat(150)} @ada`, ''],
  ])('in %j: %s', (text, logins) => {
    expect([...mentionsIn(text)].join(' ')).toBe(logins);
  });
});

const person = (id: number, login: string, type: User['type'] = 'User'): User => ({
  id,
  login,
  name: login,
  type,
});
const [ada, bob, cy, bot] = [person(1, 'ada'), person(2, 'bob'), person(3, 'cy'), person(4, 'a[bot]', 'Bot')];

describe('the decision', () => {
  const happening = (more: Partial<Happening>): Happening => ({
    deed: 'commented',
    actor: bob,
    text: '',
    before: '',
    subject: null,
    place: null,
    ...more,
  });

  test.each<[string, Partial<Happening>, Readonly<Record<number, Reason>>, string]>([
    ['who opens follows and is told nothing', { deed: 'opened' }, {}, 'bob author -'],
    ['who comments follows', {}, {}, 'bob comment -'],
    ['who closes follows', { deed: 'closed' }, {}, 'bob state_change -'],
    ['who reviews follows', { deed: 'approved' }, {}, 'bob comment -'],
    ['the author is told of a comment', {}, { 1: 'author' }, 'ada author commented; bob comment -'],
    ['and stays author when commenting', {}, { 2: 'author' }, 'bob author -'],
    ['who closed and comments is a commenter', {}, { 2: 'state_change' }, 'bob comment -'],
    ['who commented and closes stays one', { deed: 'closed' }, { 2: 'comment' }, 'bob comment -'],
    [
      'all who follow are told of a merge',
      { deed: 'merged' },
      { 1: 'comment', 3: 'state_change' },
      'ada comment merged; bob state_change -; cy state_change merged',
    ],
    ['a mention tells, and is the reason', { text: '@ada' }, {}, 'ada mention mentioned; bob comment -'],
    ['though it is spelt with entities', { text: '@&#97;da' }, {}, 'ada mention mentioned; bob comment -'],
    ['also to the author', { text: '@ADA' }, { 1: 'author' }, 'ada mention mentioned; bob comment -'],
    ['and stays the reason', {}, { 1: 'mention' }, 'ada mention commented; bob comment -'],
    ['a mention of oneself is none', { text: '@bob' }, {}, 'bob comment -'],
    ['bots are told nothing', { text: '@a[bot]' }, { 4: 'author' }, 'bob comment -'],
    ['what a bot does is told', { actor: bot }, { 1: 'author' }, 'ada author commented'],
    ['who is assigned is told', { deed: 'assigned', subject: ada }, { 3: 'comment' }, 'ada assign assigned'],
    [
      'who is asked for a review is told',
      { deed: 'review-requested', subject: ada },
      {},
      'ada review_requested review-requested',
    ],
    ['to assign oneself is to follow', { deed: 'assigned', subject: bob }, {}, 'bob assign -'],
    [
      'an edit tells only who it names',
      { deed: 'edited', text: '@ada' },
      { 3: 'author' },
      'ada mention mentioned',
    ],
    [
      'and only of names it brings',
      { deed: 'edited', text: '@ada @cy', before: '@ada' },
      { 1: 'mention' },
      'cy mention mentioned',
    ],
    [
      'an issue that is opened tells who it names',
      { deed: 'opened', text: '@cy' },
      {},
      'bob author -; cy mention mentioned',
    ],
    ['a name that nobody has is no mention', { text: '@dan' }, {}, 'bob comment -'],
  ])('%s', (_name, what, following, expected) => {
    const known = new Map(Object.entries(following).map(([id, reason]) => [Number(id), reason]));
    const decisions = decide(happening(what), known, [ada, bob, cy, bot]);
    const lines = decisions.map((each) => `${each.person.login} ${each.reason} ${each.message ?? '-'}`);
    expect(lines.join('; ')).toBe(expected);
  });

  it('leaves out who cannot see the repository', () => {
    expect(decide(happening({ text: '@ada @cy' }), new Map([[3, 'author']]), [ada, bob])).toHaveLength(2);
  });
});

describe('through the API', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWebWorld({ 'a.md': 'one\n' });
  });
  afterEach(() => world.close());

  /** The messages on the page of a person, as text, the latest thread first. */
  async function told(login: string): Promise<readonly string[]> {
    const { html } = await (await visitor(world, login)).get('/notifications');
    const rows = html.slice(html.indexOf('<main')).split('<li class="row').slice(1);
    return rows.map((row) =>
      row
        .replace(/^[^>]*>/, '')
        .replace(/<svg.*?<\/svg>/g, '')
        .replace(/<time.*?<\/time>/g, '')
        .replace(/<[^>]+>/g, '|')
        .replace(/[\s|·]+/g, ' ')
        .trim()
        .replace(/ (?:Read|Everything) .*$/, ''),
    );
  }
  const asAda = (method: string, path: string, body: unknown) =>
    call(world, world.tokens.ada, method, `/repos/ada/ops${path}`, body);
  const asWim = (method: string, path: string, body: unknown) =>
    call(world, world.tokens.wim, method, `/repos/ada/ops${path}`, body);

  it('an issue tells who is mentioned and who is assigned, and its author what follows', async () => {
    await asAda('POST', '/issues', { title: 'Leak', body: 'Look, @eve.', assignees: ['wim'] });
    expect(await told('eve')).toEqual(['Leak mention Open ada/ops#1 ada mentioned you']);
    expect(await told('wim')).toEqual(['Leak assign Open ada/ops#1 ada assigned you']);
    expect(await told('ada')).toEqual([]);
    await asWim('POST', '/issues/1/comments', { body: 'On it, `@eve`.' });
    await asWim('PATCH', '/issues/1', { state: 'closed' });
    expect(await told('ada')).toEqual(['Leak author Closed ada/ops#1 wim commented wim closed it']);
    // One who was mentioned takes part.
    expect(await told('eve')).toEqual([
      'Leak mention Closed ada/ops#1 ada mentioned you wim commented wim closed it',
    ]);
    expect(await told('wim')).toEqual(['Leak assign Closed ada/ops#1 ada assigned you']);
  });

  it('what a job writes is told like any other, though it starts no workflow', async () => {
    await asAda('POST', '/issues', { title: 'Leak' });
    world.runner.triggers.length = 0;
    const { token } = startJob(world, { issues: 'write' });
    const body = { body: 'Overdue, @wim.' };
    expect((await call(world, token, 'POST', '/repos/ada/ops/issues/1/comments', body)).status).toBe(201);
    await call(world, token, 'PATCH', '/repos/ada/ops/issues/1', { assignees: ['wim'], state: 'closed' });
    expect(world.runner.triggers).toEqual([]);
    expect(await told('ada')).toEqual([
      'Leak author Closed ada/ops#1 github-actions[bot] commented github-actions[bot] closed it',
    ]);
    expect(await told('wim')).toEqual([
      'Leak assign Closed ada/ops#1 github-actions[bot] mentioned you github-actions[bot] assigned you github-actions[bot] closed it',
    ]);
  });

  it('a pull request tells of reviews and of its merge', async () => {
    const work = await clone(world, 'wim', 'wim');
    await git(work, 'checkout', '-q', '-b', 'topic');
    await commit(work, { 'a.md': 'two\n' }, 'Two');
    await git(work, 'push', '-q', 'origin', 'topic');
    await asWim('POST', '/pulls', { title: 'Two', head: 'topic', base: 'main', body: 'cc @ada' });
    await asAda('POST', '/pulls/1/reviews', { event: 'APPROVE', body: 'Fine, see @eve.' });
    await asAda('PUT', '/pulls/1/merge', {});
    expect(await told('ada')).toEqual(['Two mention Merged ada/ops#1 wim mentioned you']);
    expect(await told('wim')).toEqual(['Two author Merged ada/ops#1 ada approved it ada merged it']);
    expect(await told('eve')).toEqual(['Two mention Merged ada/ops#1 ada mentioned you ada merged it']);
  });

  it('a pull request tells the owners of what it changes', async () => {
    const work = await clone(world, 'ada', 'owners');
    await commit(work, { '.github/CODEOWNERS': '*.md @wim @eve @ada\n' }, 'Owners');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    await git(work, 'checkout', '-q', '-b', 'owned');
    await commit(work, { 'a.md': 'two\n' }, 'Two');
    await git(work, 'push', '-q', 'origin', 'owned');
    await asAda('POST', '/pulls', { title: 'Owned', head: 'owned', base: 'main' });
    expect(await told('wim')).toEqual(['Owned review_requested Open ada/ops#1 ada asked for your review']);
    // Eve may not write, so she owns nothing.
    expect(await told('eve')).toEqual([]);
    expect(await told('ada')).toEqual([]);
  });

  it('an edit tells whom it mentions anew, labels and titles tell nobody', async () => {
    await asAda('POST', '/issues', { title: 'Leak', body: 'A leak.' });
    await asWim('POST', '/issues/1/comments', { body: 'Hm.' });
    const { body: comment } = await asAda('POST', '/issues/1/comments', { body: 'Where?' });
    const before = await told('wim');
    await asAda('PATCH', '/issues/1', { title: 'A leak', labels: ['pool'] });
    await asAda('PATCH', `/issues/comments/${comment.id}`, { body: 'Where, @eve?' });
    await asAda('PATCH', `/issues/comments/${comment.id}`, { body: 'Where now, @eve?' });
    expect(await told('wim')).toEqual(before.map((row) => row.replace('Leak', 'A leak')));
    expect(await told('eve')).toEqual(['A leak mention Open ada/ops#1 ada mentioned you']);
  });

  it('nobody hears of a repository they cannot see, not even of what they were told before', async () => {
    const hidden = await world.sandbox.createRepository({ owner: 'ada', name: 'hidden', private: true });
    world.sandbox.setRole(hidden, 'wim', 'read');
    const post = (body: unknown) => call(world, world.tokens.ada, 'POST', '/repos/ada/hidden/issues', body);
    await post({ title: 'Secret', body: '@eve @wim' });
    expect(await told('eve')).toEqual([]);
    expect(await told('wim')).toHaveLength(1);
    hidden.collaborators.delete('wim');
    expect(await told('wim')).toEqual([]);
    const { html } = await (await visitor(world, 'wim')).get('/notifications');
    expect(html).not.toContain('Secret');
    expect(html).not.toContain('unread</span>');
  });

  it('more than three unread messages of one thread are counted', async () => {
    await asAda('POST', '/issues', { title: 'Leak' });
    for (const body of ['one', 'two', 'three', 'four', 'five'])
      await asWim('POST', '/issues/1/comments', { body });
    expect(await told('ada')).toEqual([
      'Leak author Open ada/ops#1 2 more before these wim commented wim commented wim commented',
    ]);
  });
});

describe('reading', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWebWorld({ 'a.md': 'one\n' });
    for (const title of ['One', 'Two']) {
      await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', { title, body: '@wim' });
    }
    const body = { body: 'Once more, @wim.' };
    await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues/1/comments', body);
  });
  afterEach(() => world.close());

  const count = (html: string): number =>
    Number(/class="messages-link".*?<span class="count">(\d+)/.exec(html)?.[1] ?? 0);

  it('is done by opening the page, by the person who opens it', async () => {
    const wim = await visitor(world, 'wim');
    expect(count((await wim.get('/')).html)).toBe(2);
    const nobody = await visitor(world);
    await nobody.get('/ada/ops/issues/1');
    await (await visitor(world, 'ada')).get('/ada/ops/issues/1');
    const inbox = (await wim.get('/notifications')).html;
    expect(count(inbox)).toBe(2);
    expect(inbox).toContain('<a href="/ada/ops/issues/1">One</a>');
    expect(inbox).toMatch(/<a href="\/ada\/ops\/issues\/1#issuecomment-\d+">mentioned you<\/a>/);
    expect(count((await wim.get('/ada/ops/issues/1')).html)).toBe(1);
    const after = (await wim.get('/notifications')).html;
    expect(after).toMatch(/Unread <span class="count">1<\/span>/);
    expect(after).toMatch(/Read <span class="count">1<\/span>/);
  });

  it('ends when something new comes, which is where the link leads then', async () => {
    const wim = await visitor(world, 'wim');
    await wim.get('/ada/ops/issues/1');
    const body = { body: 'And again.' };
    const made = await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues/1/comments', body);
    const { html } = await wim.get('/notifications');
    expect(count(html)).toBe(2);
    expect(html).toContain(`<a href="/ada/ops/issues/1#issuecomment-${made.body.id}">One</a>`);
  });

  it('is not done by a look at the list, by HEAD, or by a page that follows from afar', async () => {
    const wim = await visitor(world, 'wim');
    await wim.get('/ada/ops/issues');
    await fetch(`${world.sandbox.url}/ada/ops/issues/1`, { method: 'HEAD', headers: { cookie: wim.cookie } });
    const stream = new AbortController();
    const events = await fetch(`${world.sandbox.url}/_sandbox/events?page=/ada/ops/issues/1`, {
      headers: { cookie: wim.cookie },
      signal: stream.signal,
    });
    await events.body?.getReader().read();
    stream.abort();
    expect(count((await wim.get('/')).html)).toBe(2);
  });

  it('asks nobody to choose before they act as somebody, and no user may bear the name', async () => {
    const { status, html } = await (await visitor(world)).get('/notifications');
    expect(status).toBe(200);
    expect(html).toContain('Choose above whom to act as');
    expect(html).not.toContain('messages-link');
    expect(() => world.sandbox.createUser({ login: 'notifications', name: 'x' })).toThrow('not a login');
  });
});
