/** The two ways the automation may write to `main` (docs/modes.md), from pull request to page. */
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cloneRepository, request } from '../../scripts/story/person.ts';
import type { App } from '../../src/sandbox/model.ts';
import { MERGE_QUEUE, protectMain } from './protect-main.ts';
import { anIncident, anItem } from './records.ts';
import {
  createWorld,
  dispatch,
  type Files,
  fileOnMain,
  issues,
  logOf,
  merge,
  NAME,
  newestRun,
  openPullRequest,
  page,
  type World,
  writeFiles,
  writesSince,
} from './world.ts';

const RECORDS: Files = Object.fromEntries([anIncident(1), anItem(1, 1), anItem(1, 2)]);
const ITEM = 'incidents/2026/INC-2026-0001/actions/01-fix.md';
let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

async function enterProtected(withApp: boolean): Promise<App | null> {
  world = await createWorld();
  return protectMain(world, withApp);
}

async function headOfMain(): Promise<{
  readonly sha: string;
  readonly author: string;
  readonly subject: string;
}> {
  await world.clone.git('fetch', '--quiet', 'origin', 'main');
  const [sha = '', author = '', subject = ''] = (
    await world.clone.git('log', '-1', '--format=%H%n%an%n%s', 'FETCH_HEAD')
  ).split('\n');
  return { sha, author, subject };
}

/** Every run of a workflow on `main` that did something, oldest first, as event and conclusion. */
function runsOnMain(workflow: string): readonly string[] {
  return (
    world.repository.runs
      .filter((run) => run.workflowPath === `.github/workflows/${workflow}` && run.ref === 'refs/heads/main')
      // What the App changes on issues starts runs whose only job is skipped.
      .filter((run) => run.conclusion !== 'skipped')
      .map((run) => `${run.event} by ${run.actor.login}: ${run.conclusion}`)
  );
}

const mergeRefusal = (number: number): Promise<string> =>
  request(world.github.url, world.maya, 'PUT', `/repos/${NAME}/pulls/${number}/merge`, {}).then(
    () => 'merged',
    (error: Error) => error.message,
  );

describe('open mode', () => {
  it('the GITHUB_TOKEN writes the numbers, and asks for the page since its commit starts no run', async () => {
    world = await createWorld();
    const pull = await openPullRequest(world, 'declare', RECORDS);
    await merge(world, pull.number);
    expect(await headOfMain()).toMatchObject({
      author: 'github-actions[bot]',
      subject: 'Link 2 action items to their issues',
    });
    expect(await fileOnMain(world, ITEM)).toContain('issue: 2\n');
    expect(runsOnMain('action-items.yml')).toEqual(['push by maya: success']);
    expect(runsOnMain('publish.yml').at(-1)).toBe('workflow_dispatch by github-actions[bot]: success');
    expect(runsOnMain('publish.yml')).toHaveLength(2);
    expect(runsOnMain('validate.yml')).toEqual(['push by maya: success']);
    expect(await page(world, 'incidents/INC-2026-0001.html')).toContain('/issues/2">issue #2</a>');
  });

  it('nothing keeps a mistake off main: it is told afterwards', async () => {
    world = await createWorld();
    const pull = await openPullRequest(
      world,
      'mistake',
      Object.fromEntries([anIncident(1, { severity: 'hihg' })]),
    );
    expect(newestRun(world, 'validate.yml')).toMatchObject({ event: 'pull_request', conclusion: 'failure' });
    await merge(world, pull.number);
    expect(runsOnMain('validate.yml')).toEqual(['push by maya: failure']);
  });
});

describe('protected mode with an App', () => {
  it('main takes what is in order by pull request, and nothing else', async () => {
    await enterProtected(true);
    const before = (await headOfMain()).sha;
    await world.clone.branch('main');
    writeFiles(world.clone.folder, RECORDS);
    const refused = await world.clone.push('Directly').catch((error: { stderr: string }) => error.stderr);
    expect(refused).toContain('GH013: Repository rule violations found for refs/heads/main.');
    expect(refused).toContain('- Changes must be made through a pull request.');
    const mistake = anIncident(1, { severity: 'hihg' });
    const pull = await openPullRequest(world, 'declare', { ...RECORDS, ...Object.fromEntries([mistake]) });
    expect(newestRun(world, 'validate.yml').conclusion).toBe('failure');
    expect(await mergeRefusal(pull.number)).toContain(
      '405 Repository rule violations found\n\nRequired status check "Records" is failing.',
    );
    expect((await headOfMain()).sha).toBe(before);
    expect(issues(world)).toEqual([]);
    writeFiles(world.clone.folder, Object.fromEntries([anIncident(1)]));
    await world.clone.push('Correct');
    expect(await mergeRefusal(pull.number)).toMatch(/"Records" is (?:expected|in progress)/);
    await world.github.idle();
    await merge(world, pull.number);
    expect(pull.state).toBe('closed');
    expect(issues(world)).toHaveLength(2);
  });

  it('the App writes the numbers past the rules; its commit starts one run more of each workflow, and no loop', async () => {
    const app = await enterProtected(true);
    const pull = await openPullRequest(world, 'declare', RECORDS);
    await merge(world, pull.number);
    expect(await headOfMain()).toMatchObject({
      author: 'acme-incidents[bot]',
      subject: 'Link 2 action items to their issues',
    });
    expect(await fileOnMain(world, ITEM)).toContain('issue: 2\n');
    expect(issues(world).map((one) => one.author.login)).toEqual([
      'acme-incidents[bot]',
      'acme-incidents[bot]',
    ]);
    const twice = ['push by maya: success', 'push by acme-incidents[bot]: success'];
    expect(runsOnMain('action-items.yml')).toEqual(twice);
    expect(runsOnMain('publish.yml')).toHaveLength(2);
    expect(runsOnMain('publish.yml').at(-1)).toBe('push by acme-incidents[bot]: success');
    expect(runsOnMain('validate.yml')).toHaveLength(2);
    expect(logOf(newestRun(world, 'action-items.yml'))).not.toMatch(/create issue|Link \d/);
    expect(await page(world, 'incidents/INC-2026-0001.html')).toContain('/issues/2">issue #2</a>');
    const before = world.github.requests.length;
    expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
    expect(writesSince(world, before)).toEqual([]);
    const shown = JSON.stringify(
      world.repository.runs.map((run) => run.jobs.map(({ steps, annotations }) => [steps, annotations])),
    );
    const key = app?.privateKey.split('\n')[1] ?? '';
    expect(key).toHaveLength(64);
    expect(shown).not.toContain(key);
    expect(shown).not.toMatch(/ghs_[0-9a-f]/);
  });
});

describe('protected mode with an App and a merge queue', () => {
  const enqueue = async (number: number): Promise<string> => {
    const query =
      'mutation($id: ID!) { enqueuePullRequest(input: { pullRequestId: $id }) { clientMutationId } }';
    const path = `/repos/${NAME}/pulls/${number}`;
    const { node_id: id } = await request<{ node_id: string }>(world.github.url, world.maya, 'GET', path);
    const response = await fetch(`${world.github.url}/api/graphql`, {
      method: 'POST',
      headers: { authorization: `token ${world.maya.token}` },
      body: JSON.stringify({ query, variables: { id } }),
    });
    const { errors = [] } = (await response.json()) as { errors?: readonly { message: string }[] };
    await world.github.idle();
    return errors.map(({ message }) => message).join();
  };

  it('the shipped check judges what would be on main, and the App writes past the queue', async () => {
    world = await createWorld();
    protectMain(world, true, MERGE_QUEUE);
    const pull = await openPullRequest(world, 'declare', RECORDS);
    expect(await mergeRefusal(pull.number)).toContain('Changes must be made through the merge queue');
    expect(await enqueue(pull.number)).toBe('');
    const run = world.repository.runs.find(({ event }) => event === 'merge_group');
    expect(run).toMatchObject({ workflowName: 'Validate', conclusion: 'success' });
    expect(pull).toMatchObject({ state: 'closed', pullRequest: { mergeCommitSha: run?.headSha } });
    expect(await headOfMain()).toMatchObject({ author: 'acme-incidents[bot]' });
    expect(await fileOnMain(world, ITEM)).toContain('issue: 2\n');

    const mistake = Object.fromEntries([anIncident(2, { severity: 'hihg' })]);
    const wrong = await openPullRequest(world, 'mistake', mistake);
    expect(await enqueue(wrong.number)).toContain('Required status check "Records" is failing.');
  });
});

describe.each([
  ['before', 'kill-before', ['push by maya: failure']],
  // The commit was made, and its push event starts the run that finds nothing left to do.
  ['after', 'kill-after', ['push by maya: failure', 'push by acme-incidents[bot]: success']],
] as const)('protected mode, the job killed %s the App’s commit', (_, fault, runs) => {
  it('ends the same when it has run again', async () => {
    await enterProtected(true);
    world.github.faults.onWrite = async ({ route }) =>
      route === 'graphql: createCommitOnBranch' ? fault : 'proceed';
    const pull = await openPullRequest(world, 'declare', RECORDS);
    await merge(world, pull.number);
    expect(runsOnMain('action-items.yml')).toEqual(runs);
    world.github.faults.onWrite = null;
    expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
    expect(await fileOnMain(world, ITEM)).toContain('issue: 2\n');
    expect(issues(world)).toHaveLength(2);
    const log = await world.clone
      .git('fetch', '--quiet', 'origin', 'main')
      .then(() => world.clone.git('log', '--format=%an', 'FETCH_HEAD'));
    expect(log.split('\n').filter((author) => author === 'acme-incidents[bot]')).toHaveLength(1);
    expect(await page(world, 'incidents/INC-2026-0001.html')).toContain('/issues/2">issue #2</a>');
  });
});

describe('a workflow somebody brings along in a branch', () => {
  it('does not get at the key of the App', async () => {
    await enterProtected(true);
    const steal = (environment: string): string => `name: Steal
on: pull_request
permissions: {}
jobs:
  steal:
    runs-on: ubuntu-latest
${environment}    steps:
      - run: echo "key <$KEY>"
        env:
          KEY: \${{ secrets.INCIDENT_APP_PRIVATE_KEY }}
`;
    await openPullRequest(world, 'steal', {
      '.github/workflows/steal.yml': steal('    environment: incident-app\n'),
      '.github/workflows/steal-more.yml': steal(''),
    });
    const refused = newestRun(world, 'steal.yml');
    expect(refused.conclusion).toBe('failure');
    expect(logOf(refused)).toContain('is not allowed to deploy to incident-app');
    expect(logOf(newestRun(world, 'steal-more.yml'))).toContain('key <>');
  });

  it('from a fork gets a token that only reads, whatever it asks for, and no secret', async () => {
    await enterProtected(true);
    world.github.setSecret(world.repository, 'TOKEN_FOR_ALL', 'hunter22');
    const { url } = world.github;
    await request(url, world.outsider, 'POST', `/repos/${NAME}/forks`, {});
    const folder = join(world.directory, 'outsider');
    const fork = await cloneRepository(url, 'outsider/incidents', world.outsider, folder);
    await fork.branch('steal');
    writeFiles(folder, {
      '.github/workflows/steal.yml': `name: Steal
on: pull_request
permissions: write-all
jobs:
  steal:
    runs-on: ubuntu-latest
    steps:
      - env:
          TOKEN: \${{ github.token }}
          SECRET: \${{ secrets.TOKEN_FOR_ALL }}
        run: |
          echo "secret <$SECRET>"
          cat > ask.mjs <<'END'
          const ask = async (method, path, body) => {
            const headers = { authorization: 'Bearer ' + process.env.TOKEN };
            const url = process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + path;
            console.log(method, path, (await fetch(url, { method, headers, body })).status);
          };
          await ask('GET', '/issues');
          await ask('POST', '/issues', JSON.stringify({ title: 'Stolen' }));
          await ask('POST', '/actions/workflows/publish.yml/dispatches', JSON.stringify({ ref: 'main' }));
          await ask('POST', '/issues/1/comments', JSON.stringify({ body: 'Stolen' }));
          END
          node ask.mjs
`,
    });
    await fork.push('Steal');
    const pull = { title: 'Steal', head: 'outsider:steal', base: 'main', body: '' };
    await request(url, world.outsider, 'POST', `/repos/${NAME}/pulls`, pull);
    await world.github.idle();
    const run = newestRun(world, 'steal.yml');
    expect(run).toMatchObject({ conclusion: 'success', fromFork: true });
    const answers = logOf(run)
      .split('\n')
      .filter((line) => /^(?:GET|POST|secret) /.test(line));
    expect(answers).toEqual([
      'secret <>',
      'GET /issues 200',
      'POST /issues 403',
      'POST /actions/workflows/publish.yml/dispatches 403',
      'POST /issues/1/comments 403',
    ]);
    expect(issues(world)).toEqual([]);
  });
});

describe('protected mode without an App', () => {
  it('the numbers stay unwritten, which is told; issues and pages are there, and the run is green', async () => {
    await enterProtected(false);
    const pull = await openPullRequest(world, 'declare', RECORDS);
    await merge(world, pull.number);
    const run = newestRun(world, 'action-items.yml');
    expect(run.conclusion).toBe('success');
    expect(issues(world).map((one) => one.title)).toEqual([
      'Fix part 1 of INC-2026-0001',
      'Fix part 2 of INC-2026-0001',
    ]);
    expect(await fileOnMain(world, ITEM)).not.toContain('issue:');
    expect((await headOfMain()).author).toBe('Maya Lindqvist');
    expect(run.jobs.flatMap((job) => job.annotations)).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Changes must be made through a pull request.') },
    ]);
    expect(runsOnMain('action-items.yml')).toHaveLength(1);
    expect(await page(world, 'incidents/INC-2026-0001.html')).toContain('Fix part 1');
    await dispatch(world, 'action-items.yml');
    expect(issues(world)).toHaveLength(2);
  });
});
