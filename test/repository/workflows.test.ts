/** What every workflow of this repository must keep to; see docs/adr/0006 and GitHub's "Secure use reference". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, lines: text.split('\n'), data: parse(text) as Workflow };
});
const SHARED_ACTIONS = [
  'actions/checkout',
  'actions/setup-node',
  'actions/upload-pages-artifact',
  'actions/deploy-pages',
  'actions/create-github-app-token',
];

it('there are workflows to look at', () => {
  expect(workflows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['action-items.yml', 'publish.yml', 'validate.yml']),
  );
});

describe.each(workflows)('$name', ({ text, lines, data }) => {
  const jobs = Object.entries(data.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('grants nothing at the top and says at the job why each permission is needed', () => {
    expect(data.permissions).toEqual({});
    for (const [, job] of jobs) expect(job.permissions).toBeDefined();
    const granted = lines.filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    const count = jobs.reduce((sum, [, job]) => sum + Object.keys(job.permissions ?? {}).length, 0);
    expect(granted).toHaveLength(count);
    for (const line of granted) expect(line).toMatch(/ # \S.{5,}/);
  });

  it('has a time limit on every job and a concurrency group', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    expect(data.concurrency).toBeDefined();
  });

  it('uses actions of this repository or GitHub’s own, pinned to a commit with its version beside it', () => {
    for (const { uses } of steps) {
      if (uses === undefined) continue;
      if (uses.startsWith('./actions/')) continue;
      expect(SHARED_ACTIONS).toContain(uses.split('@')[0]);
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  it('never lets text of an event into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(text).not.toMatch(/\$\{\{\s*github\.(event|head_ref)/);
  });

  it('is not started by pull_request_target or workflow_run', () => {
    const events =
      typeof data.on === 'string' ? [data.on] : Array.isArray(data.on) ? data.on : Object.keys(data.on);
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
  });

  it('gives an App’s token no more than the job’s own has, by name, and secrets to nothing else', () => {
    const isApp = (step: Step): boolean => step.uses?.startsWith('actions/create-github-app-token@') === true;
    for (const [, job] of jobs) {
      for (const step of job.steps.filter(isApp)) {
        const asked = Object.entries(step.with ?? {}).filter(([input]) => input.startsWith('permission-'));
        expect(asked.length).toBeGreaterThan(0);
        for (const [input, access] of asked) {
          expect(job.permissions?.[input.replace('permission-', '')]).toBe(access);
        }
      }
    }
    const others = JSON.stringify({
      ...data,
      jobs: jobs.map(([, job]) => job.steps.filter((step) => !isApp(step))),
    });
    expect(others).not.toMatch(/secrets\s*[.[]/);
  });

  it('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });
});

it('the same pin everywhere for the same action', () => {
  const pins = new Map<string, Set<string>>();
  for (const { data } of workflows) {
    for (const { uses } of Object.values(data.jobs).flatMap((job) => job.steps)) {
      const [action = '', sha = ''] = uses?.split('@') ?? [];
      if (sha !== '') pins.set(action, (pins.get(action) ?? new Set()).add(sha));
    }
  }
  expect([...pins].filter(([, shas]) => shas.size > 1)).toEqual([]);
});
