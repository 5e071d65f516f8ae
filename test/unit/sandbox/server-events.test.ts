import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

const ISSUES = '/repos/ada/ops/issues';

let world: World;
beforeEach(async () => {
  world = await startWorld({ 'a.md': 'a\n' });
});
afterEach(() => world.close());

/** Event and activity of every trigger since the last time. */
function seen(): readonly string[] {
  return world.runner.triggers.splice(0).map(({ event, activity }) => `${event} ${activity}`);
}

/** An issue of ada's, as number 1, without a trace. */
async function quietIssue(fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await call(world, world.tokens.ada, 'POST', ISSUES, { title: 'Down', body: 'All', ...fields });
  world.runner.triggers.length = 0;
}

test('an issue tells of its opening, of each label and of each person', async () => {
  const head = (await call(world, null, 'GET', '/repos/ada/ops/git/ref/heads/main')).body.object.sha;
  await call(world, world.tokens.wim, 'POST', ISSUES, {
    title: 'Down',
    body: 'All of it',
    labels: ['sev1', 'new'],
    assignees: ['wim'],
  });
  expect(world.runner.triggers).toMatchObject([
    {
      event: 'issues',
      activity: 'opened',
      ref: 'refs/heads/main',
      headBranch: 'main',
      headSha: head,
      checkoutSha: head,
      actor: { login: 'wim' },
      displayTitle: 'Down',
      pullRequestNumber: null,
      fromFork: false,
      payload: {
        action: 'opened',
        issue: { number: 1, title: 'Down', body: 'All of it', labels: [{ name: 'sev1' }, { name: 'new' }] },
        repository: { full_name: 'ada/ops', default_branch: 'main' },
        sender: { login: 'wim', type: 'User' },
      },
    },
    { activity: 'labeled', payload: { action: 'labeled', label: { name: 'sev1', color: 'ededed' } } },
    { activity: 'labeled', payload: { label: { name: 'new' } } },
    { activity: 'assigned', payload: { action: 'assigned', assignee: { login: 'wim' } } },
  ]);
});

test.each([
  ['a new title', 'PATCH', '', { title: 'Up' }, ['issues edited']],
  ['the same title', 'PATCH', '', { title: 'Down' }, []],
  ['closing', 'PATCH', '', { state: 'closed' }, ['issues closed']],
  ['other labels', 'PATCH', '', { labels: ['b'] }, ['issues unlabeled', 'issues labeled']],
  ['other people', 'PATCH', '', { assignees: ['wim'] }, ['issues unassigned', 'issues assigned']],
  ['a label more', 'POST', '/labels', { labels: ['a', 'b'] }, ['issues labeled']],
  ['all labels', 'PUT', '/labels', { labels: ['b'] }, ['issues unlabeled', 'issues labeled']],
  ['a label less', 'DELETE', '/labels/A', undefined, ['issues unlabeled']],
  ['no labels', 'DELETE', '/labels', undefined, ['issues unlabeled']],
  ['a person more', 'POST', '/assignees', { assignees: ['wim', 'eve'] }, ['issues assigned']],
  ['a person less', 'DELETE', '/assignees', { assignees: ['ada'] }, ['issues unassigned']],
  ['a lock', 'PUT', '/lock', { lock_reason: 'resolved' }, ['issues locked']],
  ['a comment', 'POST', '/comments', { body: 'Hm' }, ['issue_comment created']],
  ['a reaction', 'POST', '/reactions', { content: 'eyes' }, []],
] as const)('%s of an issue starts what it should, and nothing when a job does it', async (...row) => {
  const [, method, path, body, events] = row;
  for (const by of ['person', 'job']) {
    await quietIssue({ labels: ['a'], assignees: ['ada'] });
    const { token } = startJob(world, { issues: 'write' });
    const number = world.repository.issues.size;
    const answer = await call(
      world,
      by === 'job' ? token : world.tokens.wim,
      method,
      `${ISSUES}/${number}${path}`,
      body,
    );
    expect(answer.status).toBeLessThan(300);
    expect(seen()).toEqual(by === 'job' ? [] : events);
  }
});

test('an edit carries what was there before', async () => {
  await quietIssue();
  await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/1`, { title: 'Up', body: 'None' });
  expect(world.runner.triggers[0]?.payload).toMatchObject({
    action: 'edited',
    changes: { title: { from: 'Down' }, body: { from: 'All' } },
    issue: { title: 'Up', body: 'None' },
  });
  await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/1`, { state: 'closed' });
  world.runner.triggers.length = 0;
  await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/1`, { state: 'open' });
  expect(seen()).toEqual(['issues reopened']);
});

test('the life of a comment: created, edited with what was there, deleted', async () => {
  await quietIssue();
  const { id } = (await call(world, world.tokens.eve, 'POST', `${ISSUES}/1/comments`, { body: '/ack' })).body;
  const path = `${ISSUES}/comments/${id}`;
  await call(world, world.tokens.eve, 'PATCH', path, { body: '/nack' });
  await call(world, world.tokens.eve, 'PATCH', path, { body: '/nack' });
  expect((await call(world, world.tokens.eve, 'DELETE', path)).status).toBe(204);
  expect((await call(world, world.tokens.eve, 'DELETE', path)).status).toBe(404);
  expect(world.runner.triggers).toMatchObject([
    {
      event: 'issue_comment',
      displayTitle: 'Down',
      actor: { login: 'eve' },
      payload: {
        action: 'created',
        issue: { number: 1, comments: 1 },
        comment: { id, body: '/ack', user: { login: 'eve' }, author_association: 'NONE' },
      },
    },
    { payload: { action: 'edited', changes: { body: { from: '/ack' } }, comment: { body: '/nack' } } },
    { payload: { action: 'deleted', issue: { comments: 0 }, comment: { id } } },
  ]);
});

test('comments of one moment reach the runner in their order', async () => {
  await quietIssue();
  await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      call(world, world.tokens.eve, 'POST', `${ISSUES}/1/comments`, { body: `${at}` }),
    ),
  );
  const told = world.runner.triggers.map(
    ({ payload }) => (payload['comment'] as { readonly body: string }).body,
  );
  expect(told).toEqual(world.repository.issues.get(1)?.comments.map(({ body }) => body));
});

test('of a pull request comments are issue_comment and the rest is pull_request', async () => {
  const work = await clone(world, 'ada', 'work');
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await git(work, 'push', '-q', 'origin', 'HEAD:topic');
  const pull = { title: 'B', head: 'topic', base: 'main' };
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/pulls', pull);
  world.runner.triggers.length = 0;
  await call(world, world.tokens.ada, 'POST', `${ISSUES}/1/comments`, { body: 'Hm' });
  await call(world, world.tokens.ada, 'POST', `${ISSUES}/1/labels`, { labels: ['a'] });
  await call(world, world.tokens.ada, 'PATCH', `${ISSUES}/1`, { title: 'C', state: 'closed' });
  expect(world.runner.triggers[0]).toMatchObject({
    ref: 'refs/heads/main',
    pullRequestNumber: null,
    payload: { issue: { pull_request: { html_url: `${world.sandbox.url}/ada/ops/pull/1` } } },
  });
  expect(seen()).toEqual([
    'issue_comment created',
    'pull_request labeled',
    'pull_request edited',
    'pull_request closed',
  ]);
});

test('an issue that a commit closes tells of it', async () => {
  await quietIssue();
  const work = await clone(world, 'wim', 'work');
  await commit(work, { 'b.md': 'b\n' }, 'Fixes #1');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  expect(seen()).toEqual(['push null', 'issues closed']);
});

test('nothing starts in a repository without commits', async () => {
  await world.sandbox.createRepository({ owner: 'ada', name: 'empty' });
  await call(world, world.tokens.ada, 'POST', '/repos/ada/empty/issues', { title: 'A' });
  expect(seen()).toEqual([]);
});

const DISPATCHES = '/repos/ada/ops/dispatches';

test('a dispatch starts runs, also when a job makes it', async () => {
  const { token } = startJob(world, { contents: 'write' });
  const body = { event_type: 'alert', client_payload: { severity: 'sev1', nested: { deep: [1] } } };
  for (const who of [world.tokens.wim, token]) {
    expect(await call(world, who, 'POST', DISPATCHES, body)).toMatchObject({ status: 204, body: null });
  }
  expect(world.runner.triggers).toMatchObject([
    {
      event: 'repository_dispatch',
      activity: 'alert',
      ref: 'refs/heads/main',
      displayTitle: 'alert',
      payload: {
        action: 'alert',
        branch: 'main',
        client_payload: body.client_payload,
        sender: { login: 'wim' },
      },
    },
    { actor: { login: 'github-actions[bot]' } },
  ]);
});

const properties = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [at, at]));

test.each([
  ['no type', {}, 422],
  ['a type of 100 characters', { event_type: 'x'.repeat(100) }, 204],
  ['a type of 101 characters', { event_type: 'x'.repeat(101) }, 422],
  ['ten properties', { event_type: 'x', client_payload: properties(10) }, 204],
  ['eleven properties', { event_type: 'x', client_payload: properties(11) }, 422],
  ['65,535 characters', { event_type: 'x', client_payload: { a: 'x'.repeat(65_535 - 8) } }, 204],
  ['65,536 characters', { event_type: 'x', client_payload: { a: 'x'.repeat(65_536 - 8) } }, 422],
  ['a payload that is a list', { event_type: 'x', client_payload: [] }, 422],
])('a dispatch with %s', async (_, body, status) => {
  expect((await call(world, world.tokens.wim, 'POST', DISPATCHES, body)).status).toBe(status);
  expect(seen()).toHaveLength(status === 204 ? 1 : 0);
});

test('pushes and pull requests bring the files that filters look at', async () => {
  const work = await clone(world, 'ada', 'work');
  const push = (branch: string) => git(work, 'push', '-q', '-f', 'origin', `HEAD:${branch}`);
  const paths = () => world.runner.triggers.splice(0).map(({ changedPaths }) => changedPaths);
  await commit(work, { 'b.md': 'b\n' }, 'B');
  await commit(work, { 'd/ü.md': 'c\n' }, 'C');
  // A new branch: since the parent of its deepest new commit.
  await push('topic');
  expect(paths()).toEqual([['b.md', 'd/ü.md']]);
  await git(work, 'mv', 'a.md', 'z.md');
  await commit(work, {}, 'D');
  await push('topic');
  expect(paths()).toEqual([['a.md', 'z.md']]);
  // The base moves on; a pull request is compared with where it left it.
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/pulls', {
    title: 'T',
    head: 'topic',
    base: 'main',
  });
  expect(paths()).toEqual([['a.md', 'b.md', 'd/ü.md', 'z.md']]);
  await push('same');
  expect(paths()).toEqual([null]);
  await git(work, 'reset', '-q', '--hard', 'HEAD~1');
  await push('topic');
  expect(paths()).toEqual([
    ['a.md', 'z.md'],
    ['b.md', 'd/ü.md'],
  ]);
});
