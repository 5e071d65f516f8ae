/** Check runs and commit statuses that were made through the API, on the page of a pull request. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CheckRun, CommitStatus } from '../../../src/sandbox/check-model.ts';
import { checksState } from '../../../src/sandbox/web/checks.ts';
import { call, clone, commit, git, startJob, type World } from './server-fixture.ts';
import { addIssue, addRun, bot, HEAD, job, pullRequest, repository } from './web-fake-host.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

const PULL = '/ada/ops/pull/1';

describe('on the page', () => {
  let world: World;
  let sha: string;
  let token: string;
  beforeEach(async () => {
    world = await startWebWorld({ 'a.md': 'one\n' });
    token = startJob(world, { checks: 'write', statuses: 'write' }).token;
    const work = await clone(world, 'wim', 'wim');
    await git(work, 'checkout', '-q', '-b', 'topic');
    sha = await commit(work, { 'a.md': 'two\n' }, 'Two');
    await git(work, 'push', '-q', 'origin', 'topic');
    const pull = { title: 'Two', head: 'topic', base: 'main' };
    await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', pull);
  });
  afterEach(() => world.close());

  const page = async (path = PULL): Promise<string> => (await (await visitor(world)).get(path)).html;
  const postCheck = async (more: Readonly<Record<string, unknown>>): Promise<number> => {
    const body = { name: 'Spelling', head_sha: sha, ...more };
    const answer = await call(world, token, 'POST', '/repos/ada/ops/check-runs', body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const checksOf = (html: string): string =>
    html.slice(html.indexOf('id="checks"'), html.indexOf('</section>', html.indexOf('id="checks"')));

  it('says that there is none', async () => {
    expect(checksOf(await page())).toContain('Nothing has checked this commit.');
  });

  it('a check run is shown with conclusion, title, text, annotations and a link to its details', async () => {
    const annotations = [
      {
        path: 'a.md',
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        title: 'two',
        message: 'Not <b>a</b> word.',
        raw_details: 'dictionary: 1 < 2',
      },
      { path: 'b.md', start_line: 3, end_line: 4, annotation_level: 'notice', message: 'Elsewhere.' },
    ];
    const id = await postCheck({
      conclusion: 'action_required',
      details_url: 'https://spelling.example/7',
      output: { title: 'One mistake', summary: 'It is *bad*.', text: '- here', annotations },
    });
    const html = await page();
    const box = checksOf(html);
    expect(box).toContain('Action required');
    expect(box).toContain('<strong>Spelling</strong><span>One mistake</span>');
    expect(box).toContain('github-actions[bot], 0 s · 1 error, 1 notice');
    expect(box).toContain(
      'href="https://spelling.example/7" rel="noreferrer" aria-label="Details of Spelling"',
    );
    expect(box).toContain('<details open><summary>What it found</summary>');
    expect(box).toContain('It is <em>bad</em>.');
    expect(box).toContain('<li>here</li>');
    expect(box).toContain('Not &lt;b>a&lt;/b> word.');
    expect(box).toContain('<pre class="annotation-text">dictionary: 1 &lt; 2</pre>');
    const changes = html.slice(html.indexOf('id="changes"'));
    expect(changes).toContain(`<a href="${PULL}#check-${id}">Spelling</a>`);
    expect(changes.indexOf('Not &lt;b>')).toBeGreaterThan(changes.indexOf('<code>two</code>'));
    expect(changes.indexOf('Elsewhere.')).toBeLessThan(changes.indexOf('<code>two</code>'));
  });

  it('the address that the API gives for a check leads to its place', async () => {
    const id = await postCheck({});
    const { body } = await call(world, null, 'GET', `/repos/ada/ops/check-runs/${id}`);
    const who = await visitor(world);
    const { status, location } = await who.get(new URL(body.html_url).pathname);
    expect([status, location]).toEqual([302, `${PULL}#check-${id}`]);
    expect(await page()).toContain(`id="check-${id}"`);
    expect((await who.get('/ada/ops/runs/999999')).status).toBe(404);
  });

  it('of several with one name the newest is shown', async () => {
    await postCheck({ conclusion: 'failure', output: { title: 'Old news', summary: 's' } });
    await postCheck({ status: 'in_progress', output: { title: 'New try', summary: 's' } });
    const box = checksOf(await page());
    expect(box).toContain('New try');
    expect(box).toContain('In progress');
    expect(box).not.toContain('Old news');
  });

  it('a status is shown with its state, description and link, the newest of each context', async () => {
    const path = `/repos/ada/ops/statuses/${sha}`;
    const first = { state: 'failure', context: 'CI', description: 'Red' };
    await call(world, world.tokens.wim, 'POST', path, first);
    const second = {
      state: 'success',
      context: 'ci',
      description: 'Green',
      target_url: 'http://ci.example/',
    };
    await call(world, world.tokens.wim, 'POST', path, second);
    const box = checksOf(await page());
    expect(box).toContain('<strong>ci</strong><span>Green</span><span class="quiet">wim</span>');
    expect(box).toContain('href="http://ci.example/"');
    expect(box).not.toContain('Red');
  });

  it('an address that is none of the web is not linked', async () => {
    await postCheck({ details_url: 'javascript:alert(1)' });
    const status = { state: 'success', target_url: 'data:text/html,x' };
    await call(world, world.tokens.wim, 'POST', `/repos/ada/ops/statuses/${sha}`, status);
    expect(checksOf(await page())).not.toMatch(/javascript:|data:|Details/);
  });

  it('a check of another commit is not shown', async () => {
    const main = await call(world, null, 'GET', '/repos/ada/ops/git/ref/heads/main');
    await postCheck({ head_sha: main.body.object.sha });
    expect(checksOf(await page())).not.toContain('Spelling');
  });
});

describe('one state for all', () => {
  const check = (conclusion: CheckRun['conclusion'], id = 1): CheckRun => ({
    id,
    creator: bot,
    headSha: HEAD,
    name: `check ${id}`,
    externalId: null,
    detailsUrl: null,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: '',
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
  const status = (state: CommitStatus['state']): CommitStatus => ({
    id: 9,
    sha: HEAD,
    creator: bot,
    state,
    context: 'ci',
    description: null,
    targetUrl: null,
    createdAt: '',
  });

  test.each([
    [[], [], [], null],
    [['success'], [], [], 'Success'],
    [['success'], ['failure'], [], 'Failure'],
    [['success'], [null], ['pending'], 'In progress'],
    [['success'], [], ['pending'], 'Pending'],
    [['success'], [], ['error'], 'Error'],
    [['failure'], ['success'], ['success'], 'Failure'],
    [['success'], ['neutral', 'skipped'], [], 'Success'],
    [[], ['neutral'], [], 'Neutral'],
    [[], ['cancelled'], ['success'], 'Cancelled'],
    [[], ['timed_out'], ['pending'], 'Timed out'],
  ] as const)('runs %j, checks %j, statuses %j: %s', (runs, checks, statuses, word) => {
    const home = repository(bot, 'ops');
    const issue = addIssue(home, 7, { pullRequest: pullRequest(home) });
    runs.forEach((conclusion, at) => {
      addRun(home, 901 + at, { conclusion, jobs: [job(at, 'a', { conclusion })] });
    });
    checks.forEach((conclusion, at) => void home.checkRuns.push(check(conclusion, at + 1)));
    home.statuses.push(...statuses.map(status));
    expect(checksState(issue)?.word ?? null).toBe(word);
  });
});
