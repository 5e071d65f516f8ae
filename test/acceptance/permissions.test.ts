/** Every permission of every shipped job is needed: with one less it cannot do its work, and says so. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { request } from '../../scripts/story/person.ts';
import { ENOUGH, FORM_FILES, fillForm } from './filled-form.ts';
import { anIncident, anItem } from './records.ts';
import {
  byHand,
  createWorld,
  dispatch,
  NAME,
  newestRun,
  openPullRequest,
  type World,
  writeFiles,
} from './world.ts';

/** One for each workflow, in which nothing else is started by an event. */
let world: World;

const [PATH, TEXT] = anIncident(1);
const TRACKED = { [PATH]: TEXT.replace('kind: incident\n', 'kind: incident\ntracking_issue: 1\n') };
const WORKFLOWS = ['validate.yml', 'action-items.yml', 'declare.yml', 'command.yml', 'publish.yml'];
const LESS: Readonly<Record<string, string>> = { write: 'read', read: 'none' };

/** Each line of `permissions:` of each job: workflow, job, scope, access. */
const GRANTS = WORKFLOWS.flatMap((workflow) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8'));
  return Object.entries<{ permissions: Record<string, string> }>(jobs).flatMap(([job, { permissions }]) =>
    Object.entries(permissions).map(([scope, access]) => ({ workflow, job, scope, access })),
  );
});

/** A world for a workflow. The repository is private: in a public one anybody may read. */
async function enter(workflow: string): Promise<void> {
  const others = WORKFLOWS.filter((name) => name !== workflow);
  world = await createWorld({
    private: true,
    reports: true,
    quiet: true,
    files: { ...FORM_FILES, ...TRACKED },
    workflows: Object.fromEntries(others.map((name) => [name, byHand])),
  });
  const issue = { title: 'Search is slow', labels: ['incident'] };
  await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/issues`, issue);
  await world.github.idle();
}

let times = 1;

/** Does what a workflow is for, once more, with its file changed. */
async function work(workflow: string, change: (text: string) => string) {
  times += 1;
  const path = `.github/workflows/${workflow}`;
  const records = Object.fromEntries([anIncident(times), anItem(times, 1)]);
  const isSynced = workflow === 'action-items.yml' || workflow === 'publish.yml';
  await world.clone.branch('main');
  writeFiles(world.clone.folder, {
    [path]: change(readFileSync(path, 'utf8')),
    'incidents/README.md': `Incidents, ${times}.\n`,
    ...(isSynced ? records : {}),
  });
  await world.clone.push(`Change ${times} [skip ci]`);
  const { url } = world.github;
  const issues = `/repos/${NAME}/issues`;
  if (isSynced) return dispatch(world, workflow);
  if (workflow === 'validate.yml') await openPullRequest(world, `declare-${times}`, records);
  if (workflow === 'command.yml') {
    await request(url, world.devon, 'POST', `${issues}/1/comments`, { body: `/note ${times}` });
  }
  if (workflow === 'declare.yml') {
    const issue = { title: `Trouble ${times}`, labels: ['incident'], body: fillForm(ENOUGH) };
    await request(url, world.devon, 'POST', issues, issue);
  }
  await world.github.idle();
  return newestRun(world, workflow);
}

it('these are all', () => {
  expect(GRANTS.map(({ workflow, scope, access }) => `${workflow} ${scope}: ${access}`)).toEqual([
    'validate.yml contents: read',
    'validate.yml issues: read',
    'validate.yml pull-requests: write',
    'action-items.yml actions: write',
    'action-items.yml contents: write',
    'action-items.yml issues: write',
    'declare.yml actions: write',
    'declare.yml contents: write',
    'declare.yml issues: write',
    'command.yml actions: write',
    'command.yml contents: write',
    'command.yml issues: write',
    'publish.yml contents: read',
    'publish.yml id-token: write',
    'publish.yml pages: write',
    'publish.yml contents: write',
  ]);
});

/** What keeps no comment still checks: pull requests from forks have a token that may only read. */
const WARNED = ['validate.yml issues', 'validate.yml pull-requests'];

describe.each(WORKFLOWS)('%s', (workflow) => {
  beforeAll(() => enter(workflow));
  afterAll(() => world.close());

  it('with all of them does its work and has nothing to warn of', async () => {
    const run = await work(workflow, (text) => text);
    expect(run.conclusion).toBe('success');
    expect(run.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  });

  const grants = GRANTS.filter((grant) => grant.workflow === workflow);
  it.each(grants)('needs $scope: $access in $job', async ({ job, scope, access }) => {
    const lesser = scope === 'id-token' ? 'none' : LESS[access];
    const run = await work(workflow, (text) => {
      const start = text.indexOf(`\n  ${job}:\n`);
      const line = `      ${scope}: ${access} #`;
      const changed = text.slice(start).replace(line, `      ${scope}: ${lesser} #`);
      expect(changed).not.toBe(text.slice(start));
      return text.slice(0, start) + changed;
    });
    const isWarned = WARNED.includes(`${workflow} ${scope}`);
    expect(run.conclusion).toBe(isWarned ? 'success' : 'failure');
    const messages = run.jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message));
    // GitHub's own actions name the permission, or git says that there is no such repository; ours say where to look.
    const isOthers = workflow === 'publish.yml' && job !== 'reports';
    expect(messages.join('\n')).toMatch(
      isOthers || scope === 'contents'
        ? /has permission "[a-z-]+: write"|exit code 128|of the (?:job|token) with the README of the action/
        : /compare the permissions of the job with the README of the action/,
    );
  });
});
