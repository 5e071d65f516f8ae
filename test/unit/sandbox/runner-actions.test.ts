import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFixture, jobOf, logOf, oneJob, runWorkflow, stepConclusions } from './runner-fixture.ts';

const SHA = 'b'.repeat(40);
const CHECKOUT = `      - uses: actions/checkout@${SHA}\n`;
const action = (runs: string, inputs = '') => `name: x\ndescription: x\n${inputs}runs:\n${runs}`;
const NODE = action('  using: node24\n  main: ../../dist/x.js\n');

describe('an action of the repository', () => {
  it('gets its inputs, runs from the workspace and leaves outputs', async () => {
    const { run, fixture } = await runWorkflow(
      oneJob(
        `${CHECKOUT}      - uses: ./actions/x
        id: x
        with: { Dry run: true, typo: 1 }
      - run: echo "out \${{ steps.x.outputs.seen }}"
`,
      ),
      { payload: { after: 'abc' } },
      {
        'actions/x/action.yml': action(
          '  using: node24\n  main: ../../dist/x.js\n',
          `inputs:
  dry run: { description: d, default: false }
  token: { description: d, default: "\${{ github.token }}" }
  level: { description: d, default: low }
  empty: { description: d }
`,
        ),
        'dist/x.js': `
          const { appendFileSync, readFileSync } = require('node:fs');
          const e = process.env;
          const event = JSON.parse(readFileSync(e.GITHUB_EVENT_PATH, 'utf8'));
          const seen = [e.INPUT_DRY_RUN, e.INPUT_LEVEL, "'" + e.INPUT_EMPTY + "'", e.INPUT_TOKEN.length, event.after,
            process.cwd() === e.GITHUB_WORKSPACE, e.GITHUB_REPOSITORY, e.CI].join(' ');
          appendFileSync(e.GITHUB_OUTPUT, 'seen=' + seen + '\\n');
          console.log('token ' + e.INPUT_TOKEN);`,
      },
    );
    const job = jobOf(run);
    expect(run.conclusion).toBe('success');
    expect(logOf(job)).toContain(`out true low '' ${'ghs_secret1'.length} abc true octocat/demo true`);
    expect(logOf(job)).toContain('token ***');
    expect(job.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'typo', valid inputs are ['dry run', 'token', 'level', 'empty']",
    ]);
    expect(readdirSync(fixture.workDirectory)).toEqual([]);
  });

  it.each([
    [
      'a shell of a composite action',
      action('  using: composite\n  steps: [{ run: x, shell: pwsh }]\n'),
      'shell: pwsh at actions/x/action.yml',
    ],
    [
      'a key of a step of a composite action',
      action('  using: composite\n  steps: [{ run: x, shell: bash, timeout-minutes: 1 }]\n'),
      'runs.steps.timeout-minutes at actions/x/action.yml',
    ],
    [
      'an action in a composite action',
      action('  using: composite\n  steps: [{ uses: actions/cache@v4 }]\n'),
      'uses: actions/cache@v4 at actions/x/action.yml',
    ],
    ['a container', action('  using: docker\n  image: x\n'), 'runs.using: docker at actions/x/action.yml'],
    ['post', `${NODE}  post: p.js\n`, 'runs.post at actions/x/action.yml:6'],
    [
      'an unknown key of an input',
      action('  using: node20\n  main: m.js\n', 'inputs: { a: { type: x } }\n'),
      'inputs.a.type at actions/x/action.yml:3',
    ],
  ])('fails the job when it is not modelled: %s', async (_, metadata, message) => {
    const steps = `${CHECKOUT}      - uses: ./actions/x\n        continue-on-error: true\n      - run: echo\n`;
    const { run } = await runWorkflow(
      oneJob(steps),
      {},
      { 'actions/x/action.yml': metadata, 'dist/x.js': '' },
    );
    expect(jobOf(run).conclusion).toBe('failure');
    expect(stepConclusions(jobOf(run))).toEqual(['success', 'failure', 'skipped']);
    expect(jobOf(run).annotations).toMatchObject([{ message: `sandbox: 501 not modelled: ${message}` }]);
  });

  it.each([
    ['without a checkout', '      - uses: ./actions/x\n', 'Did you forget to run actions/checkout'],
    [
      'outside of the workspace',
      `${CHECKOUT}      - uses: ./../../../../../..\n`,
      'leads out of the workspace',
    ],
    [
      'a link out of it',
      `${CHECKOUT}      - run: ln -s / away\n      - uses: ./away/etc\n`,
      'leads out of the workspace',
    ],
  ])('fails the step: %s', async (_, steps, message) => {
    const { run } = await runWorkflow(oneJob(steps), {}, { 'actions/x/action.yml': NODE, 'dist/x.js': '' });
    expect(jobOf(run).annotations.at(-1)?.message).toContain(message);
    expect(run.conclusion).toBe('failure');
  });

  it('fails the step when it exits with an error, and adds no annotation of its own', async () => {
    const files = {
      'actions/x/action.yml': NODE,
      'dist/x.js': "console.log('::error::why'); process.exitCode = 1;",
    };
    const { run } = await runWorkflow(oneJob(`${CHECKOUT}      - uses: ./actions/x\n`), {}, files);
    expect(jobOf(run).annotations.map(({ message }) => message)).toEqual(['why']);
    expect(run.conclusion).toBe('failure');
  });
});

describe('actions/checkout', () => {
  const show = `      - run: |
          echo "depth $(git rev-list --count HEAD) on [$(git branch --show-current)]"
          git for-each-ref --format='ref %(refname)'
          echo "credentials [$(git config --get-regexp extraheader | wc -l)] \${{ steps.c.outputs.commit }}"
`;
  const using = (inputs: string) => oneJob(`${CHECKOUT}        id: c\n        with: { ${inputs} }\n${show}`);

  it('fetches one commit of the run and keeps credentials only when asked', async () => {
    const fixture = createFixture({ '.github/workflows/ci.yml': using('persist-credentials: false') });
    const sha = fixture.commit({ a: '1' });
    fixture.commit({ a: '2' });
    const run = await fixture.runOne({ checkoutSha: sha, headSha: sha });
    const log = logOf(jobOf(run));
    expect(log).toContain('depth 1 on [main]');
    expect(log).toContain(`credentials [0] ${sha}`);
    expect(log).not.toContain('basic ');
    fixture.commit({ '.github/workflows/ci.yml': using('fetch-depth: 2') });
    const second = logOf(jobOf(await fixture.runOne()));
    expect(second).toContain('depth 2');
    expect(second).toContain('credentials [1]');
  });

  it('fetches everything with depth 0, and another ref by its name', async () => {
    const fixture = createFixture({ '.github/workflows/ci.yml': using('fetch-depth: 0') });
    const first = fixture.commit({ a: '1' }, 'topic/x');
    fixture.commit({ a: '2' });
    const all = logOf(jobOf(await fixture.runOne()));
    expect(all).toContain('depth 3 on [main]');
    expect(all).toContain('ref refs/remotes/origin/topic/x');
    fixture.commit({ '.github/workflows/ci.yml': using('ref: topic/x') });
    const named = logOf(jobOf(await fixture.runOne()));
    expect(named).toContain('on [topic/x]');
    expect(named).toContain(first);
  });

  it('takes the test merge of a pull request, detached', async () => {
    const workflow = using('fetch-depth: 1').replace('on: push', 'on: pull_request');
    const fixture = createFixture({ '.github/workflows/ci.yml': workflow });
    const run = await fixture.runOne({ event: 'pull_request', activity: 'opened', ref: 'refs/pull/7/merge' });
    expect(logOf(jobOf(run))).toContain('depth 1 on []');
    expect(logOf(jobOf(run))).toContain('ref refs/remotes/pull/7/merge');
  });

  it.each([
    ['nowhere', "A branch or tag with the name 'nowhere' could not be found"],
    ['--upload-pack=touch', "'--upload-pack=touch' is not a valid branch name"],
    ['a..b', "The process 'git' failed with exit code 1"],
  ])('refuses the ref %s', async (ref, message) => {
    const { run } = await runWorkflow(oneJob(`${CHECKOUT}        with: { ref: '${ref}' }\n`));
    expect(jobOf(run).annotations.map((each) => each.message)).toEqual([message]);
  });

  it('does not obey commands in what git prints', async () => {
    const branch = '::error::injected';
    const { run } = await runWorkflow(oneJob(`${CHECKOUT}        with: { ref: '${branch}' }\n`));
    expect(jobOf(run).annotations.map(({ message }) => message)).not.toContain('injected');
  });
});

describe('Pages', () => {
  const workflow = (job: string, make = '') => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - id: site
        run: |
          mkdir -p out/a out/.hidden && echo home > out/index.html && echo deep > out/a/b.html
          echo x > out/.hidden/x
          ${make}
          echo "folder=out" >> "$GITHUB_OUTPUT"
      - uses: actions/upload-pages-artifact@${SHA}
        with: { path: "\${{ steps.site.outputs.folder }}" }
  deploy:
    needs: build
    runs-on: ubuntu-latest
${job}    steps:
      - id: deployment
        uses: actions/deploy-pages@${SHA}
`;
  const permissions = '    permissions: { pages: write, id-token: write }\n';
  const environment =
    '    environment:\n      name: github-pages\n      url: ${' + '{ steps.deployment.outputs.page_url }}\n';

  it('are deployed from the artifact of the run', async () => {
    const { run, fixture } = await runWorkflow(workflow(permissions + environment));
    const directory = path.join(fixture.folder, 'pages', 'octocat', 'demo', `${run.id}-1`);
    const url = `file://${fixture.folder}/pages/octocat/demo/`;
    expect(run.conclusion).toBe('success');
    expect(fixture.deployments).toMatchObject([{ directory, url, runId: run.id }]);
    expect(readFileSync(path.join(directory, 'a/b.html'), 'utf8')).toBe('deep\n');
    expect(existsSync(path.join(directory, '.hidden'))).toBe(false);
    expect(logOf(jobOf(run, 'deploy'))).toContain(`environment url: ${url}`);
    expect(readdirSync(fixture.workDirectory)).toEqual([]);
  });

  it.each([
    ['without id-token', '    permissions: { pages: write }\n' + environment, 'permission "id-token: write"'],
    ['without pages', '    permissions: { id-token: write }\n' + environment, 'permission "pages: write"'],
    ['without an environment', permissions, 'Missing environment'],
  ])('are not deployed %s', async (_, job, message) => {
    const { run, fixture } = await runWorkflow(workflow(job));
    expect(jobOf(run, 'deploy').annotations[0]?.message).toContain(message);
    expect(fixture.deployments).toEqual([]);
  });

  it('are not deployed from another branch', async () => {
    const { run, fixture } = await runWorkflow(workflow(permissions + environment), {
      ref: 'refs/heads/other',
    });
    expect(jobOf(run, 'deploy').annotations[0]?.message).toContain(
      'is not allowed to deploy to github-pages',
    );
    expect(stepConclusions(jobOf(run, 'deploy'))).toEqual(['skipped']);
    expect(fixture.deployments).toEqual([]);
  });

  it('refuse a link in the artifact', async () => {
    const { run, fixture } = await runWorkflow(
      workflow(permissions + environment, 'ln -s /etc/passwd out/a/link'),
    );
    expect(jobOf(run).annotations[0]?.message).toContain('symbolic links or special files: a/link');
    expect(jobOf(run, 'deploy').conclusion).toBe('skipped');
    expect(fixture.deployments).toEqual([]);
  });
});
