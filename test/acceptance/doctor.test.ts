/** `incident doctor` from the committed bundle, asked about repositories of the sandbox over HTTP. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { request } from '../../scripts/story/person.ts';
import { incident } from './command.ts';
import { protectMain } from './protect-main.ts';
import { anIncident, anItem } from './records.ts';
import { createWorld, dispatch, NAME, pushToMain, type World, writesSince } from './world.ts';

/** One for all: each test leaves it as the others need it, and the last protects main. */
let world: World;
beforeAll(async () => {
  // GitHub stops schedules of public repositories only, so nothing here depends on the day.
  world = await createWorld({ files: {}, private: true });
  await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/labels`, { name: 'incident' });
});
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.clone.git('checkout', '--quiet', '.');
});
afterAll(() => world.close());

function doctor(token: string, ...args: readonly string[]) {
  return incident(['doctor', '--repo', NAME, ...args], world.clone.folder, {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: `${world.github.url}/api/v3`,
  });
}

describe('incident doctor', () => {
  it('says what is in order, and writes nothing', async () => {
    const before = world.github.requests.length;
    const { code, out, err } = await doctor(world.maya.token);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'ok       Issues are on.',
      'ok       The label action-item comes with the first issue.',
      'ok       The label incident is there.',
      'advice   main is not protected: open mode, in which mistakes are told and not prevented.',
      '         See docs/modes.md for what protected mode needs.',
      'ok       Pages takes what the workflow publishes (the pages of a private repository are public on most plans).',
      'ok       action-items.yml is the shipped one, and on.',
      'ok       command.yml is the shipped one, and on.',
      'ok       declare.yml is the shipped one, and on.',
      'ok       publish.yml is the shipped one, and on.',
      'ok       validate.yml is the shipped one, and on.',
      '',
      `${NAME}: 1 advice.`,
      '',
    ]);
    expect(writesSince(world, before)).toEqual([]);
  });

  it('a label that was renamed is told; a sync puts it back', async () => {
    await pushToMain(world, Object.fromEntries([anIncident(1), anItem(1, 1)]));
    await world.clone.branch('main');
    expect((await doctor(world.maya.token)).out).toContain('ok       The label action-item is there.');
    await request(world.github.url, world.maya, 'DELETE', `/repos/${NAME}/labels/action-item`);
    expect((await doctor(world.maya.token)).out).toContain('advice   The label action-item is gone');
    expect((await dispatch(world, 'action-items.yml')).conclusion).toBe('success');
    expect((await doctor(world.maya.token)).out).toContain('ok       The label action-item is there.');
  });

  it('the label of the form that is missing is a problem: GitHub makes none for it', async () => {
    await request(world.github.url, world.maya, 'DELETE', `/repos/${NAME}/labels/incident`);
    const { code, out } = await doctor(world.maya.token);
    expect(code).toBe(1);
    expect(out).toContain('problem  The label incident is missing');
    expect(out).toContain('Make it: Issues → Labels → New label, named incident.');
    await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/labels`, { name: 'incident' });
  });

  it('a workflow that is missing and one that cannot be read are problems', async () => {
    const workflows = join(world.clone.folder, '.github/workflows');
    rmSync(join(workflows, 'publish.yml'));
    writeFileSync(join(workflows, 'validate.yml'), 'name: [');
    const { code, out } = await doctor(world.maya.token, '--format', 'json');
    expect(code).toBe(1);
    const { diagnoses } = JSON.parse(out);
    const problems = diagnoses.filter(({ level }: { level: string }) => level === 'problem');
    expect(problems.map(({ found }: { found: string }) => found)).toEqual([
      expect.stringContaining('publish.yml'),
      expect.stringContaining('validate.yml'),
    ]);
  });

  it.each([
    ['a token that is none', 'ghp_none', 'The token is not valid any more.'],
    ['somebody who may not see the repository', null, NAME],
  ])('%s gets one clear error', async (_, token, said) => {
    const { code, out, err } = await doctor(token ?? world.outsider.token);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('a protected main without an App is a problem; with one it is not', async () => {
    protectMain(world, false);
    const without = await doctor(world.github.tokenFor('acme'));
    expect(without.code).toBe(1);
    expect(without.out).toContain('problem  The automation has no App');
    protectMain(world, true);
    const complete = await doctor(world.github.tokenFor('acme'));
    expect(complete.out).not.toMatch(/problem|unknown/);
    expect(complete.code).toBe(0);
  });
});
