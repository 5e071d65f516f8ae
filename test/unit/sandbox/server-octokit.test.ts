/** The client that the actions use, against the server: its paths, parameters, paging and errors must fit. */
import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRun, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

const REPO = { owner: 'ada', repo: 'ops' } as const;
const WORKFLOW = 'on:\n  workflow_dispatch:\n';

let world: World;
beforeEach(async () => {
  world = await startWorld({
    'README.md': 'one\n',
    'docs/ü b.md': 'two\n',
    '.github/workflows/timer.yml': WORKFLOW,
  });
});
afterEach(() => world.close());

function octokit(auth?: string): Octokit {
  const quiet = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  return new Octokit({
    baseUrl: `${world.sandbox.url}/api/v3`,
    log: quiet,
    ...(auth === undefined ? {} : { auth }),
  });
}

test('issues and comments, with paging', async () => {
  const { token } = startJob(world, { issues: 'write' });
  const client = octokit(token);
  for (let count = 1; count <= 5; count += 1) {
    await client.rest.issues.create({
      ...REPO,
      title: `Issue ${count}`,
      labels: count === 3 ? ['odd one'] : [],
    });
  }
  const all = await client.paginate(client.rest.issues.listForRepo, { ...REPO, state: 'all', per_page: 2 });
  expect(all.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  const labelled = await client.rest.issues.listForRepo({ ...REPO, labels: 'odd one' });
  expect(labelled.data.map(({ number }) => number)).toEqual([3]);
  for (const body of ['a', 'b', 'c'])
    await client.rest.issues.createComment({ ...REPO, issue_number: 3, body });
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...REPO,
    issue_number: 3,
    per_page: 2,
  });
  expect(comments.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
  await client.rest.issues.updateComment({ ...REPO, comment_id: comments[1]?.id ?? 0, body: 'B' });
  const { data } = await client.rest.issues.update({
    ...REPO,
    issue_number: 3,
    state: 'closed',
    state_reason: 'not_planned',
  });
  expect(data).toMatchObject({ state: 'closed', state_reason: 'not_planned', comments: 3 });
  expect(world.sandbox.unmodelled).toEqual([]);
});

test('errors arrive with status and message', async () => {
  const error = await octokit(startJob(world, {}).token)
    .rest.issues.create({ ...REPO, title: 'x' })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  });
});

test('repository, refs and contents', async () => {
  const client = octokit();
  const repository = await client.rest.repos.get(REPO);
  expect(repository.data).toMatchObject({
    full_name: 'ada/ops',
    default_branch: 'main',
    private: false,
    fork: false,
  });
  const sha = await world.host.git.resolve(world.repository, 'main');
  const ref = await client.rest.git.getRef({ ...REPO, ref: 'heads/main' });
  expect(ref.data).toMatchObject({ ref: 'refs/heads/main', object: { type: 'commit', sha } });
  await expect(client.rest.git.getRef({ ...REPO, ref: 'heads/mai' })).rejects.toMatchObject({ status: 404 });
  const file = await client.rest.repos.getContent({ ...REPO, path: 'docs/ü b.md', ref: 'main' });
  expect(file.data).toMatchObject({
    type: 'file',
    encoding: 'base64',
    size: 4,
    path: 'docs/ü b.md',
    name: 'ü b.md',
    content: Buffer.from('two\n').toString('base64'),
    html_url: `${world.sandbox.url}/ada/ops/blob/main/docs/%C3%BC%20b.md`,
  });
  const raw = await client.rest.repos.getContent({
    ...REPO,
    path: 'README.md',
    mediaType: { format: 'raw' },
  });
  expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toBe('one\n');
  const folder = await client.rest.repos.getContent({ ...REPO, path: '' });
  expect(folder.data).toMatchObject([
    { name: '.github', type: 'dir' },
    { name: 'README.md', type: 'file' },
    { name: 'docs' },
  ]);
  for (const path of ['none.md', '../README.md', '.git/config']) {
    await expect(client.rest.repos.getContent({ ...REPO, path })).rejects.toMatchObject({ status: 404 });
  }
  await expect(
    client.rest.repos.getContent({ ...REPO, path: 'README.md', ref: '--all' }),
  ).rejects.toMatchObject({ status: 404 });
});

test('pull requests: open, list, read, merge', async () => {
  const client = octokit(world.tokens.ada);
  const work = await clone(world, 'ada', 'work');
  await commit(work, { 'x.md': 'x' }, 'X');
  await git(work, 'push', '-q', 'origin', 'HEAD:side');
  await client.rest.issues.create({ ...REPO, title: 'An issue' });
  const made = await client.rest.pulls.create({ ...REPO, title: 'T', head: 'side', base: 'main' });
  expect(made.data.number).toBe(2);
  expect((await client.rest.pulls.list({ ...REPO, head: 'ada:side', base: 'main' })).data).toHaveLength(1);
  expect((await client.rest.pulls.list({ ...REPO, head: 'ada:other' })).data).toEqual([]);
  const issues = await client.rest.issues.listForRepo(REPO);
  expect(issues.data.map(({ number, pull_request }) => [number, pull_request === undefined])).toEqual([
    [2, false],
    [1, true],
  ]);
  await expect(client.rest.pulls.get({ ...REPO, pull_number: 1 })).rejects.toMatchObject({ status: 404 });
  const merged = await client.rest.pulls.merge({ ...REPO, pull_number: 2, sha: made.data.head.sha });
  expect(merged.data.merged).toBe(true);
  expect((await client.rest.pulls.get({ ...REPO, pull_number: 2 })).data).toMatchObject({
    merged: true,
    state: 'closed',
  });
});

test('GraphQL: data, and errors as Octokit throws them', async () => {
  const client = octokit(world.tokens.ada);
  const data = await client.graphql(
    'query($name: String!) { repository(owner: "ada", name: $name) { name } }',
    { name: 'ops' },
  );
  expect(data).toEqual({ repository: { name: 'ops' } });
  const mutation =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  const input = {
    branch: { repositoryNameWithOwner: 'ada/ops', branchName: 'main' },
    message: { headline: 'x' },
    expectedHeadOid: '0'.repeat(40),
  };
  await expect(client.graphql(mutation, { input })).rejects.toMatchObject({
    name: 'GraphqlResponseError',
    errors: [{ type: 'STALE_DATA' }],
  });
});

test('a dispatch starts a run, by a person and by a job, and its refusals are 422', async () => {
  const dispatch = { ...REPO, workflow_id: 'timer.yml', ref: 'main', inputs: { at: 'noon' } };
  const { token } = startJob(world, { actions: 'write' });
  for (const auth of [world.tokens.wim, token])
    await octokit(auth).rest.actions.createWorkflowDispatch(dispatch);
  const sha = await world.host.git.resolve(world.repository, 'main');
  expect(world.runner.triggers).toHaveLength(2);
  expect(world.runner.triggers[1]).toMatchObject({
    event: 'workflow_dispatch',
    workflowPath: '.github/workflows/timer.yml',
    ref: 'refs/heads/main',
    headSha: sha,
    actor: { login: 'github-actions[bot]' },
    payload: { inputs: { at: 'noon' }, ref: 'refs/heads/main' },
  });
  const attempt = (change: object, auth = world.tokens.wim): Promise<unknown> =>
    octokit(auth).rest.actions.createWorkflowDispatch({ ...dispatch, ...change });
  await expect(attempt({ ref: 'none' })).rejects.toMatchObject({ status: 422 });
  await expect(attempt({ workflow_id: 'none.yml' })).rejects.toMatchObject({ status: 404 });
  await expect(attempt({}, world.tokens.eve)).rejects.toMatchObject({ status: 403 });
  await expect(attempt({}, startJob(world, { contents: 'write' }).token)).rejects.toMatchObject({
    status: 403,
  });
  world.runner.refusal = Object.assign(new Error('Unexpected inputs provided: ["at"]'), {
    name: 'WorkflowInputsInvalid',
  });
  await expect(attempt({})).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('Unexpected inputs'),
  });
  expect(world.runner.triggers).toHaveLength(2);
});

test('runs: lists, filters, one, and once more', async () => {
  const client = octokit(world.tokens.wim);
  const first = addRun(world, {});
  const second = addRun(world, {
    event: 'workflow_dispatch',
    headSha: 'b'.repeat(40),
    conclusion: 'failure',
  });
  const third = addRun(world, {
    workflowPath: '.github/workflows/other.yml',
    status: 'in_progress',
    conclusion: null,
  });
  const all = await client.rest.actions.listWorkflowRunsForRepo(REPO);
  expect(all.data).toMatchObject({
    total_count: 3,
    workflow_runs: [{ id: third.id }, { id: second.id }, { id: first.id }],
  });
  const ids = async (filter: object): Promise<number[]> => {
    const { data } = await client.rest.actions.listWorkflowRuns({
      ...REPO,
      workflow_id: 'timer.yml',
      ...filter,
    });
    return data.workflow_runs.map(({ id }) => id);
  };
  expect(await ids({})).toEqual([second.id, first.id]);
  expect(await ids({ head_sha: 'b'.repeat(40) })).toEqual([second.id]);
  expect(await ids({ event: 'push' })).toEqual([first.id]);
  expect(await ids({ status: 'failure' })).toEqual([second.id]);
  expect(await ids({ status: 'completed', branch: 'main', per_page: 1, page: 2 })).toEqual([first.id]);
  expect((await client.rest.actions.getWorkflowRun({ ...REPO, run_id: first.id })).data).toMatchObject({
    name: 'Timer',
    path: '.github/workflows/timer.yml',
    run_attempt: 1,
    html_url: `${world.sandbox.url}/ada/ops/actions/runs/${first.id}`,
  });
  await client.rest.actions.reRunWorkflow({ ...REPO, run_id: first.id });
  expect(world.runner.reruns).toEqual([first]);
  await expect(client.rest.actions.reRunWorkflow({ ...REPO, run_id: third.id })).rejects.toMatchObject({
    status: 403,
  });
  await client.rest.actions.cancelWorkflowRun({ ...REPO, run_id: third.id });
  expect(world.runner.cancelled).toEqual([third]);
  await expect(client.rest.actions.cancelWorkflowRun({ ...REPO, run_id: first.id })).rejects.toMatchObject({
    status: 409,
  });
});
