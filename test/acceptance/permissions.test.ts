/** Every permission of every shipped job is needed: with one less it cannot do its work, and says so. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { request } from '../../scripts/story/person.ts';
import { ENOUGH, FORM_FILES, fillForm } from './filled-form.ts';
import { anIncident, anItem } from './records.ts';
import { createWorld, NAME, newestRun, openPullRequest, type World } from './world.ts';

let world: World | undefined;
afterEach(() => world?.close());

const [PATH, TEXT] = anIncident(1);
const RECORDS = Object.fromEntries([anIncident(1), anItem(1, 1)]);
const TRACKED = { [PATH]: TEXT.replace('kind: incident\n', 'kind: incident\ntracking_issue: 1\n') };
const WORKFLOWS = ['validate.yml', 'action-items.yml', 'declare.yml', 'command.yml', 'publish.yml'];
const LESS: Readonly<Record<string, string>> = { write: 'read', read: 'none' };

/** Each line of `permissions:` of each job: workflow, scope, access. */
const GRANTS = WORKFLOWS.flatMap((workflow) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8'));
  return Object.values<{ permissions: Record<string, string> }>(jobs).flatMap(({ permissions }) =>
    Object.entries(permissions).map(([scope, access]) => ({ workflow, scope, access })),
  );
});

/** Does with a world what the workflow is for. The repository is private: in a public one anybody may read. */
async function work(workflow: string, change: (text: string) => string) {
  const options = { private: true, workflows: { [workflow]: change } };
  if (workflow === 'declare.yml') {
    world = await createWorld({ ...options, files: FORM_FILES, quiet: true });
    const issue = { title: 'Search is slow', labels: ['incident'], body: fillForm(ENOUGH) };
    await request(world.github.url, world.devon, 'POST', `/repos/${NAME}/issues`, issue);
    await world.github.idle();
    return newestRun(world, workflow);
  }
  if (workflow === 'command.yml') {
    world = await createWorld({ ...options, files: TRACKED, quiet: true });
    const { url } = world.github;
    const issue = { title: 'Search is slow', labels: ['incident'] };
    await request(url, world.maya, 'POST', `/repos/${NAME}/issues`, issue);
    await request(url, world.devon, 'POST', `/repos/${NAME}/issues/1/comments`, { body: '/note a' });
    await world.github.idle();
    return newestRun(world, workflow);
  }
  const reports = workflow === 'publish.yml';
  world = await createWorld(workflow === 'validate.yml' ? options : { ...options, reports, files: RECORDS });
  if (workflow === 'validate.yml') await openPullRequest(world, 'declare', RECORDS);
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

it.each(WORKFLOWS)('with all of them %s does its work and has nothing to warn of', async (workflow) => {
  const run = await work(workflow, (text) => text);
  expect(run.conclusion).toBe('success');
  expect(run.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
});

/** What keeps no comment still checks: pull requests from forks have a token that may only read. */
const WARNED = ['validate.yml issues', 'validate.yml pull-requests'];

it.each(GRANTS)('$workflow needs $scope: $access', async ({ workflow, scope, access }) => {
  const lesser = scope === 'id-token' ? 'none' : LESS[access];
  const run = await work(workflow, (text) => {
    const changed = text.replace(`      ${scope}: ${access} #`, `      ${scope}: ${lesser} #`);
    expect(changed).not.toBe(text);
    return changed;
  });
  const isWarned = WARNED.includes(`${workflow} ${scope}`);
  expect(run.conclusion).toBe(isWarned ? 'success' : 'failure');
  const messages = run.jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message));
  // GitHub's own actions name the permission, or git says that there is no such repository; ours say where to look.
  expect(messages.join('\n')).toMatch(
    workflow === 'publish.yml' || scope === 'contents'
      ? /has permission "[a-z-]+: write"|exit code 128|of the (?:job|token) with the README of the action/
      : /compare the permissions of the job with the README of the action/,
  );
});
