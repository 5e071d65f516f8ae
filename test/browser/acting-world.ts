/** A small repository with people in it, a clock to move, and a browser to look with. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { WebHost } from '../../src/sandbox/ports.ts';
import { call, clone, commit, git, startJob, type World } from '../unit/sandbox/server-fixture.ts';
import { addRun, job, step } from '../unit/sandbox/web-fake-host.ts';
import { startWebWorld } from '../unit/sandbox/web-visitor.ts';

export const ISSUE = '/ada/ops/issues/1';
export const PULL = '/ada/ops/pull/2';

/** A clock that is moved and moves nothing else. */
function withClock(host: WebHost, minutes: number[]): WebHost {
  const start = Date.UTC(2026, 2, 2, 9, 0);
  const clock = {
    now: () => new Date(start + minutes.reduce((sum, each) => sum + each, 0) * 60_000).toISOString(),
    advance: async (by: number) => void minutes.push(by),
  };
  return { ...host, clock, reviews: () => [] };
}

const WORKFLOW = `name: Drill
on:
  workflow_dispatch:
    inputs:
      service: { description: Which service, required: true }
      level: { type: choice, options: [sev1, sev2] }
`;

/** This project's own. */
const INCIDENT_FORM = '.github/ISSUE_TEMPLATE/incident.yml';

/** The kinds of fields that the other does not have, and a key that is not modelled. */
const REVIEW_FORM = `name: Ask for a review
description: Somebody reads it with you.
type: task
body:
  - type: textarea
    id: log
    attributes: { label: What the log says, render: shell, value: "$ make" }
  - type: dropdown
    id: parts
    attributes: { label: Which parts?, description: As **many** as you like., multiple: true, options: [one, two, three] }
    validations: { required: true }
  - type: checkboxes
    id: terms
    attributes:
      label: Before you send it
      description: See the [rules](https://example.org/).
      options:
        - { label: I have read a-very-long-name-of-a-file-that-nobody-breaks-anywhere-and-that-has-no-blank.md, required: true }
        - label: I shall be there
`;

const RECORD = `---
id: INC-2026-0002
next_update_due: 2026-03-02T11:00:00Z
communication:
  estimated_resolution: 2026-03-02T12:00:00Z
  what_happened: A new release opened more connections to our database than there are.
---

| command | explanation | permissions |
| --- | --- | --- |
| \`incident validate --changed-since\` | checks every record, for people and for programs | contents |
`;

/** `ada/ops` with an issue, a pull request with checks, a run, and one that is not at its end. Whatever the clock is moved by goes into `moved`. */
export async function startActingWorld(moved: number[] = []): Promise<World> {
  const files = {
    'README.md': '# Ops\n',
    '.github/workflows/drill.yml': WORKFLOW,
    [INCIDENT_FORM]: readFileSync(INCIDENT_FORM, 'utf8'),
    '.github/ISSUE_TEMPLATE/review.yml': REVIEW_FORM,
    '.github/ISSUE_TEMPLATE/wrong.yml': 'name: Wrong\n',
    'record.md': RECORD,
  };
  const world = await startWebWorld(files, (host) => withClock(host, moved));
  const title = 'A leak in the pool';
  const body = { title, body: 'Drip, drip.', labels: ['sev1', 'pool'], assignees: ['wim'] };
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', body);
  await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'I hear it too.' });
  const work = await clone(world, 'wim', 'wim');
  await git(work, 'checkout', '-q', '-b', 'topic');
  await commit(work, { 'README.md': '# Operations\n' }, 'Spell it out');
  await git(work, 'push', '-q', 'origin', 'topic', 'topic:other');
  const pull = { title: 'Spell it out', head: 'topic', base: 'main', body: 'For @ada.' };
  await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', pull);
  const jobs = [job(51, 'records', { steps: [step(1, 'Check', { log: ['fine'] })] })];
  addRun(world.repository, 901, { pullRequestNumber: 2, jobs });
  const running = { status: 'in_progress', conclusion: null, completedAt: null } as const;
  addRun(world.repository, 902, { ...running, jobs: [job(52, 'records', running)] });
  await addChecks(world, await git(work, 'rev-parse', 'topic'));
  return world;
}

/** A check and a status of the pull request's head, as an App and a person report them. */
async function addChecks(world: World, sha: string): Promise<void> {
  const { token } = startJob(world, { checks: 'write' });
  const annotation = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'warning' };
  const output = {
    title: 'One word',
    summary: '## Words\n\nSee *below*.',
    annotations: [{ ...annotation, message: 'A long word.', raw_details: `${'long '.repeat(60)}\nend` }],
  };
  const check = {
    name: 'Spelling',
    head_sha: sha,
    conclusion: 'failure',
    details_url: 'http://127.0.0.1/',
    output,
  };
  await call(world, token, 'POST', '/repos/ada/ops/check-runs', check);
  const status = { state: 'pending', context: 'ci/slow', description: 'Takes its time' };
  await call(world, world.tokens.wim, 'POST', `/repos/ada/ops/statuses/${sha}`, status);
}

export interface Opened {
  readonly page: Page;
  /** What the browser found wrong so far. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens a page as somebody. */
export async function openAs(
  browser: Browser,
  world: World,
  login: string | null,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(world.sandbox.url + path);
  if (login !== null) {
    await page.locator('.actor summary').click();
    await page.locator(`.actor button[value="${login}"]`).click();
    await page.locator('.actor summary', { hasText: `${login} Example` }).waitFor();
  }
  return { page, complaints, close: () => context.close() };
}
