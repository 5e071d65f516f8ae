/** `GET /search/issues`: what is found, by whom, in which order, and what is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;

const ask = (method: string, path: string, body?: unknown, token = world.tokens.ada) =>
  call(world, token, method, path, body);

const search = (q: string, rest = '', token: string | null = world.tokens.ada): Promise<Answer> =>
  call(world, token, 'GET', `/search/issues?q=${encodeURIComponent(q)}${rest}`);

/** `ops#1`, sorted. */
async function found(q: string, token?: string | null): Promise<readonly string[]> {
  return namesOf(await search(q, '', token)).sort();
}

function namesOf({ status, body }: Answer): string[] {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  const items: readonly { readonly repository_url: string; readonly number: number }[] = body.items;
  return items.map(({ repository_url, number }) => `${repository_url.split('/').at(-1)}#${number}`);
}

/**
 * ops#1 open, bug, ada's, in a milestone; ops#2 closed, by eve, for wim; ops#3 an open pull request, ops#4 a merged
 * one; secret#1 in a private repository of ada's; other#1 in a public one of eve's.
 */
beforeAll(async () => {
  world = await startWorld({ 'a.md': 'a\n' });
  const { sandbox, tokens } = world;
  const secret = await sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
  await sandbox.createRepository({ owner: 'eve', name: 'other' });
  sandbox.setRole(secret, 'wim', 'read');
  await ask('POST', '/repos/ada/ops/milestones', { title: 'Next spring' });
  await ask('POST', '/repos/ada/ops/issues', {
    title: 'Database is slow',
    body: 'Since the upgrade. @wim knows. Also `@eve` in code.',
    labels: ['bug', 'needs review'],
    milestone: 1,
  });
  world.tick(86_400);
  await ask(
    'POST',
    '/repos/ada/ops/issues',
    { title: 'Slow pages', body: 'The database again?' },
    tokens.eve,
  );
  await ask('POST', '/repos/ada/ops/issues/2/comments', { body: 'It was the DNS: up-grade it.' });
  await ask('PATCH', '/repos/ada/ops/issues/2', { assignees: ['wim'], labels: ['Late'] });
  world.tick(86_400);
  await ask('PATCH', '/repos/ada/ops/issues/2', { state: 'closed' });
  const work = await clone(world, 'ada', 'work');
  for (const [at, branch] of ['one', 'two'].entries()) {
    await git(work, 'checkout', '-q', 'main');
    await commit(work, { [`${branch}.md`]: 'x\n' }, branch);
    await git(work, 'push', '-q', 'origin', `HEAD:${branch}`);
    await git(work, 'reset', '-q', '--hard', 'origin/main');
    await ask('POST', '/repos/ada/ops/pulls', { title: `Faster ${at}`, head: branch, base: 'main' });
  }
  await ask('PUT', '/repos/ada/ops/pulls/4/merge', {});
  await ask('POST', '/repos/ada/secret/issues', { title: 'Slow secret' });
  await ask('POST', '/repos/eve/other/issues', { title: 'Slow elsewhere' }, tokens.eve);
});
afterAll(() => world.close());

test.each<[string, readonly string[]]>([
  ['repo:ada/ops', ['ops#1', 'ops#2', 'ops#3', 'ops#4']],
  ['repo:ADA/Ops is:issue', ['ops#1', 'ops#2']],
  ['user:ada is:issue', ['ops#1', 'ops#2', 'secret#1']],
  ['org:eve', ['other#1']],
  ['slow', ['ops#1', 'ops#2', 'other#1', 'secret#1']],
  ['SLOW -repo:ada/ops', ['other#1', 'secret#1']],
  ['slow -user:ada', ['other#1']],
  ['slow is:private', ['secret#1']],
  ['repo:ada/ops is:pr', ['ops#3', 'ops#4']],
  ['repo:ada/ops type:pr state:open', ['ops#3']],
  ['repo:ada/ops is:merged', ['ops#4']],
  ['repo:ada/ops is:unmerged', ['ops#3']],
  ['repo:ada/ops is:closed', ['ops#2', 'ops#4']],
  ['repo:ada/ops -is:closed', ['ops#1', 'ops#3']],
  ['repo:ada/ops is:unlocked is:issue', ['ops#1', 'ops#2']],
  ['label:bug', ['ops#1']],
  ['label:"Needs Review"', ['ops#1']],
  ['label:bug,late', ['ops#1', 'ops#2']],
  ['label:"needs review","late"', ['ops#1', 'ops#2']],
  ['label:bug label:late', []],
  ['repo:ada/ops is:issue -label:bug', ['ops#2']],
  ['author:eve', ['ops#2', 'other#1']],
  ['is:issue author:@me', ['ops#1', 'secret#1']],
  ['is:issue user:@me -author:eve', ['ops#1', 'secret#1']],
  ['assignee:wim', ['ops#2']],
  ['repo:ada/ops assignee:*', ['ops#2']],
  ['mentions:wim', ['ops#1']],
  ['mentions:eve', []],
  ['milestone:"next spring"', ['ops#1']],
  ['repo:ada/ops no:milestone no:label is:open', ['ops#3']],
  ['repo:ada/ops is:issue no:assignee', ['ops#1']],
  ['created:2026-03-02', ['ops#1']],
  ['is:issue created:>2026-03-02 created:<2026-03-04', ['ops#2']],
  ['is:issue created:2026-03-02..2026-03-03', ['ops#1', 'ops#2']],
  ['is:issue -created:2026-03-02', ['ops#2', 'other#1', 'secret#1']],
  ['is:issue updated:>=2026-03-04T09:00:00Z', ['ops#2', 'other#1', 'secret#1']],
  ['is:issue closed:2026-03-04', ['ops#2']],
  ['is:issue closed:<2026-03-04', []],
  ['merged:>=2026-03-04', ['ops#4']],
  ['database', ['ops#1', 'ops#2']],
  ['database in:title', ['ops#1']],
  ['database in:body', ['ops#2']],
  ['dns', ['ops#2']],
  ['dns in:title,body', []],
  ['dns in:comments', ['ops#2']],
  ['database slow', ['ops#1', 'ops#2']],
  ['"database slow"', []],
  ['"database is slow"', ['ops#1']],
  ['up-grade', ['ops#2']],
  ['slow NOT database', ['other#1', 'secret#1']],
  ['slow NOT "slow pages"', ['ops#1', 'other#1', 'secret#1']],
])('%s', async (q, expected) => {
  expect(await found(q)).toEqual([...expected].sort());
});

test('everybody finds what they may see, and no more', async () => {
  const { wim, eve } = world.tokens;
  expect(await found('slow in:title', wim)).toEqual(['ops#1', 'ops#2', 'other#1', 'secret#1']);
  expect(await found('slow in:title', eve)).toEqual(['ops#1', 'ops#2', 'other#1']);
  expect(await found('slow in:title', null)).toEqual(['ops#1', 'ops#2', 'other#1']);
  const secret = world.sandbox.findRepository('ada', 'secret');
  if (secret === null) throw new Error('it is there');
  const jobOf = (permissions: Parameters<typeof startJob>[1]): string =>
    startJob({ ...world, repository: secret }, permissions).token;
  expect(await found('slow', jobOf({ issues: 'read' }))).toContain('secret#1');
  expect(await found('slow', jobOf({ 'pull-requests': 'read' }))).not.toContain('secret#1');
  expect((await search('repo:ada/secret', '', jobOf({}))).status).toBe(422);
  expect(await found('slow', startJob(world, { issues: 'write' }).token)).not.toContain('secret#1');
});

test('an answer has the whole issues, and says how many there are', async () => {
  const { body } = await search('repo:ada/ops is:issue', '&sort=created&order=asc');
  expect(body).toMatchObject({ total_count: 2, incomplete_results: false });
  const issue = (await ask('GET', '/repos/ada/ops/issues/1')).body;
  expect(body.items[0]).toEqual({ ...issue, score: expect.any(Number) });
});

test.each([
  ['', 'ops#4 ops#3 ops#2 ops#1'],
  ['&order=asc', 'ops#4 ops#3 ops#2 ops#1'],
  ['&sort=created&order=asc', 'ops#1 ops#2 ops#3 ops#4'],
  ['&sort=updated', 'ops#4 ops#3 ops#2 ops#1'],
  ['&sort=comments', 'ops#2 ops#4 ops#3 ops#1'],
  ['&sort=interactions&order=asc', 'ops#1 ops#3 ops#4 ops#2'],
  ['&sort=created&order=asc&per_page=3&page=2', 'ops#4'],
])('in order: %s', async (rest, expected) => {
  expect(namesOf(await search('repo:ada/ops', rest)).join(' ')).toBe(expected);
});

test('pages lead to one another', async () => {
  const { headers } = await search('repo:ada/ops', '&per_page=2');
  const url = `${world.sandbox.url}/api/v3/search/issues?q=repo%3Aada%2Fops&per_page=2&page=2`;
  expect(headers.get('link')).toBe(`<${url}>; rel="next", <${url}>; rel="last"`);
});

const LISTED =
  'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.';
const USERS =
  'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.';

test.each([
  ['nothing', '', { code: 'missing' }],
  ['blanks', '  ', { code: 'missing' }],
  [
    '257 characters',
    'x'.repeat(257),
    { code: 'invalid', message: 'The search is longer than 256 characters.' },
  ],
  ['a repository that is not there', 'repo:ada/none', { code: 'invalid', message: LISTED }],
  ['a repository nobody may see', 'slow repo:ada/secret', { code: 'invalid', message: LISTED }],
  ['an owner who is not there', 'user:nobody', { code: 'invalid', message: LISTED }],
  ['an author who is not there', 'author:nobody', { code: 'invalid', message: USERS }],
  ['somebody to assign who is not there', 'assignee:nobody', { code: 'invalid', message: USERS }],
])('%s cannot be searched for', async (_, q, error) => {
  expect(await search(q, '', world.tokens.eve)).toMatchObject({
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'Search', field: 'q', ...error }] },
  });
});

test('256 characters can', async () => {
  expect(await found('x'.repeat(256))).toEqual([]);
  // Characters, not UTF-16 units.
  expect(await found(`x${'\u{1F600}'.repeat(255)}`)).toEqual([]);
});

test.each([
  'is:draft',
  'commenter:ada',
  'author:ada author:eve',
  'repo:ada/ops repo:eve/other',
  'author:app/robot',
  'assignee:*',
  'milestone:*',
  '-no:label',
  'in:comment x',
  'created:yesterday',
  'is:open,closed',
  'label:,',
  'a OR b',
  '(a)',
  '-word',
  '???',
  'e1109ab',
  'constructor:x',
  'is:constructor',
])('%s is not modelled', async (q) => {
  expect((await search(q)).status).toBe(501);
});

test('sorting by one kind of reaction, and searching by meaning, are not modelled', async () => {
  expect((await search('x', '&sort=reactions-heart')).status).toBe(501);
  expect((await search('x', '&search_type=semantic')).status).toBe(501);
});

test('no page begins beyond the thousandth result', async () => {
  const many = await world.sandbox.createRepository({ owner: 'ada', name: 'many' });
  await ask('POST', '/repos/ada/many/issues', { title: 'Many' });
  const [one] = many.issues.values();
  if (one === undefined) throw new Error('there is one');
  for (let number = 2; number <= 1020; number += 1) {
    many.issues.set(number, { ...one, id: world.host.nextId(), number });
  }
  const page = (rest: string): Promise<Answer> => search('repo:ada/many', rest);
  const last = await page('&page=34');
  expect(last.body.total_count).toBe(1020);
  // Results 991 to 1,020.
  expect(last.body.items).toHaveLength(30);
  expect(last.headers.get('link')).not.toContain('next');
  expect((await page('')).headers.get('link')).toContain('page=34>; rel="last"');
  const refused = await page('&page=35');
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ message: 'Only the first 1000 search results are available' });
  expect(refused.body.errors).toBeUndefined();
  expect((await page('&per_page=100&page=10')).status).toBe(200);
  expect((await page('&per_page=100&page=11')).status).toBe(422);
  many.issues.clear();
});
