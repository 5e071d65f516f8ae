import { describe, expect, it } from 'vitest';
import { addApp, installApp } from '../../../src/sandbox/apps.ts';
import type { App, Identity, Permissions, Trigger } from '../../../src/sandbox/model.ts';
import { createFixture, type Fixture, jobOf, logOf, oneJob, stepConclusions } from './runner-fixture.ts';

const SHA = 'b'.repeat(40);
const PULL: Partial<Trigger> = { event: 'pull_request', ref: 'refs/pull/7/merge', activity: 'opened' };

function fixtureOf(steps: string): Fixture {
  const workflow = oneJob(steps).replace('on: push', 'on: [push, pull_request]');
  return createFixture({ '.github/workflows/ci.yml': workflow });
}

describe('secrets and variables', () => {
  const STEPS = `      - if: vars.LEVEL != ''
        run: echo "level \${{ vars.level }}"
      - env: { KEY: "\${{ secrets.DEPLOY_KEY }}" }
        run: |
          echo "key <$KEY> $(printf %s "$KEY" | wc -c)"
          echo "summary $KEY" >> "$GITHUB_STEP_SUMMARY"
          echo "::warning::about $KEY"
`;
  const enter = (): Fixture => {
    const fixture = fixtureOf(STEPS);
    fixture.repository.secrets.set('DEPLOY_KEY', 'hunter22');
    fixture.repository.variables.set('LEVEL', 'high');
    return fixture;
  };

  it.each([
    ['push', {}],
    ['a pull request', PULL],
  ] as const)('are there on %s, hidden in what is shown', async (_, trigger) => {
    const run = await enter().runOne(trigger);
    const job = jobOf(run);
    expect(logOf(job)).toContain('level high');
    expect(logOf(job)).toContain('key <***> 8');
    expect(JSON.stringify([job.steps, job.annotations])).not.toContain('hunter22');
    expect(job.steps[2]?.summary).toContain('summary ***');
  });

  it('are not there on a pull request from a fork', async () => {
    const job = jobOf(await enter().runOne({ ...PULL, fromFork: true }));
    expect(stepConclusions(job)).toEqual(['skipped', 'success']);
    expect(logOf(job)).toContain('key <> 0');
  });
});

describe('the secrets of an environment', () => {
  const workflow = (name: string): string =>
    oneJob(
      `      - run: echo "key <\${{ secrets.KEY }}> <\${{ secrets.OTHER }}>" | tr a-z A-Z\n`,
      `    environment: ${name}\n`,
    ).replace('on: push', 'on: [push, pull_request]');

  it.each([
    ['guarded', {}, 'KEY <FROM-ENVIRONMENT> <REPOSITORY>'],
    ['other', {}, 'KEY <FROM-REPOSITORY> <REPOSITORY>'],
    [`\${{ vars.NONE != '' && 'guarded' || '' }}`, {}, 'KEY <FROM-REPOSITORY> <REPOSITORY>'],
    ['guarded', PULL, 'refs/pull/7/merge is not allowed to deploy to guarded'],
    ['guarded', { ref: 'refs/heads/side' }, 'refs/heads/side is not allowed to deploy to guarded'],
    ['open', { ...PULL, fromFork: true }, 'KEY <> <>'],
  ])('of %s on %j: %s', async (name, trigger, said) => {
    const fixture = createFixture({ '.github/workflows/ci.yml': workflow(name) });
    const { secrets, environments } = fixture.repository;
    secrets.set('KEY', 'from-repository').set('OTHER', 'repository');
    const own = new Map([['KEY', 'from-environment']]);
    environments.set('guarded', { isDefaultBranchOnly: true, secrets: own });
    environments.set('open', { isDefaultBranchOnly: false, secrets: own });
    const log = logOf(jobOf(await fixture.runOne(trigger)));
    expect(log).toContain(said);
    expect(log).not.toMatch(/from-environment|from-repository/);
  });
});

it.each([
  ['    secrets: inherit\n', 'KEY <HUNTER22> FROM OCTOCAT'],
  ['', 'KEY <> FROM OCTOCAT'],
])('a called workflow has the secrets it is given: %j', async (given, said) => {
  const called = oneJob(
    `      - run: echo "key <\${{ secrets.KEY }}> from \${{ secrets.GITHUB_TOKEN && github.actor }}" | tr a-z A-Z\n`,
  ).replace('on: push', 'on: workflow_call');
  const fixture = createFixture({
    '.github/workflows/ci.yml': `on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n${given}`,
    '.github/workflows/called.yml': called,
  });
  fixture.repository.secrets.set('KEY', 'hunter22');
  const run = await fixture.runOne();
  const [job] = run.jobs;
  if (job === undefined) throw new Error('no job');
  expect(logOf(job)).toContain(said);
  expect(logOf(job)).not.toContain('hunter22');
});

describe('actions/create-github-app-token', () => {
  const steps = (inputs: string): string => `      - id: app
        uses: actions/create-github-app-token@${SHA}
        with: { client-id: "\${{ vars.APP }}", private-key: "\${{ secrets.KEY }}"${inputs} }
      - run: echo "\${{ steps.app.outputs.app-slug }} \${{ steps.app.outputs.token }}"
`;
  const may: Partial<Permissions> = { contents: 'write', issues: 'write' };

  function enter(inputs: string): { readonly fixture: Fixture; readonly app: App } {
    const fixture = fixtureOf(steps(inputs));
    const app = addApp(fixture.state, { slug: 'keeper', name: 'Keeper', permissions: may });
    fixture.repository.variables.set('APP', app.clientId);
    fixture.repository.secrets.set('KEY', app.privateKey);
    return { fixture, app };
  }
  const given = ({ state }: Fixture): readonly Identity[] => [...state.tokens.values()];

  it.each([
    ['', may],
    [', permission-contents: read', { contents: 'read', issues: 'none' }],
  ])(
    'gives a token of the installation, with%s what it may do, hidden and gone with the job',
    async (inputs, permissions) => {
      const { fixture, app } = enter(inputs);
      installApp(fixture.state, app, fixture.repository);
      const job = jobOf(await fixture.runOne());
      expect(logOf(job)).toContain('keeper ***');
      expect(logOf(job)).toContain('with private-key: ***');
      expect(stepConclusions(job)).toEqual(['success', 'success']);
      const [identity] = given(fixture);
      expect(identity).toMatchObject({ kind: 'app', app, job, permissions, user: { login: 'keeper[bot]' } });
      expect(fixture.revoked).toHaveLength(2);
      expect([...fixture.state.tokens.keys()]).toEqual([fixture.revoked[1]]);
      expect(JSON.stringify(job.steps)).not.toContain(fixture.revoked[1]);
    },
  );

  it.each([
    ['', 'Not Found', {}, false],
    [', permission-pull-requests: write', 'not granted to this installation', {}, true],
    [', permission-contents: admin', 'neither read nor write', {}, true],
    ['', "'client-id' input must be set", { ...PULL, fromFork: true }, true],
  ])('with%s fails: %s', async (inputs, said, trigger, isInstalled) => {
    const { fixture, app } = enter(inputs);
    if (isInstalled) installApp(fixture.state, app, fixture.repository);
    const job = jobOf(await fixture.runOne(trigger));
    expect(job.conclusion).toBe('failure');
    expect(logOf(job)).toContain(said);
    expect(given(fixture)).toEqual([]);
  });

  it('with a wrong key fails; an input that is not modelled is refused before', async () => {
    const { fixture, app } = enter('');
    installApp(fixture.state, app, fixture.repository);
    fixture.repository.secrets.set('KEY', 'guessed');
    expect(logOf(jobOf(await fixture.runOne()))).toContain('could not be decoded');
    const run = await fixtureOf(steps(', owner: acme')).runOne();
    expect(run.startupError).toContain('actions/create-github-app-token with: owner');
  });
});
