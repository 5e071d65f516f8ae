/** Open incidents and their issues, against a GitHub in memory that can be cut off at any write. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { GitHubPorts } from '../../../src/app/ports.ts';
import {
  planTracking,
  syncTrackingIssues,
  type TrackingOptions,
} from '../../../src/app/sync-tracking-issues.ts';
import { describeEffect } from '../../../src/domain/effect.ts';
import { parseManaged } from '../../../src/domain/marker.ts';
import { anIncident } from '../../acceptance/records.ts';
import { showOnGitHub } from '../render/github-markdown.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { killedAt } from './killed-ports.ts';
import { memoryFolder } from './memory-folder.ts';

const ID = 'INC-2026-0001';
const [PATH, TEXT] = anIncident(1, { status: 'declared' });
const LOG = `incidents/2026/${ID}/timeline.yml`;
const OPTIONS: TrackingOptions = { repositoryUrl: 'https://github.com/acme/incidents', change: null };

let github: FakeGitHub;
beforeEach(() => {
  github = fakeGitHub();
  github.files = new Map([[PATH, TEXT]]);
});

/** One run on a checkout of the head. */
function sync(more: Partial<TrackingOptions> = {}, ports: GitHubPorts = github.ports, budget = 30) {
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  return syncTrackingIssues(tree, ports, { ...OPTIONS, ...more }, { left: budget }, fakeClock(), fakeLog());
}

const change = (from: string, to: string) => {
  const text = github.files.get(PATH) ?? '';
  expect(text).toContain(from);
  github.files.set(PATH, text.replace(from, to));
};
const body = () => github.issues[0]?.body ?? '';
const tick = (key: string, mark: ' ' | 'x') => {
  const ticked = body().replace(new RegExp(`- \\[[ x]\\] (.*<!-- ${key} -->)`), `- [${mark}] $1`);
  expect(ticked).not.toBe(body());
  github.issues = github.issues.map((issue) => ({ ...issue, body: ticked }));
};

describe('an open incident', () => {
  it('gets an issue that says how it stands, and knows it', async () => {
    change('services: [ai-search]', 'services: [ai-search]\nroles:\n  incident_commander: maya');
    await sync();
    expect(github.writes).toEqual([
      `create-issue ${ID}: Search is slow (1)`,
      `commit Link ${ID} to its issue`,
    ]);
    expect(github.files.get(PATH)).toContain('tracking_issue: 1\n');
    expect(github.issues[0]).toMatchObject({
      labels: ['incident', 'severity:high', 'status:declared'],
      assignees: ['maya'],
      state: 'open',
    });
    const { text, mentions } = showOnGitHub(body());
    expect(mentions).toEqual([]);
    expect(text).toContain('Status declared Next to acknowledge by 2026-03-02 09:14 UTC');
    expect(text).toContain('Incident Commander maya Technical Lead nobody yet');
    // Of the first hour's lists the one of its severity, five items; of the others none.
    expect(text).toContain('First hour, critical and high (0 of 5)');
    expect(text).not.toContain('medium and low');
    await sync();
    expect(github.writes).toHaveLength(2);
  });

  it('is assigned to whom it was escalated to, as the policy names them', async () => {
    await sync();
    expect(github.issues[0]?.assignees).toEqual([]);
    github.files.set(
      LOG,
      `schema: 1\nincident: ${ID}\nentries:\n  - {at: 2026-03-02T09:20:00Z, by: maya, kind: escalated, level: 1, reason: No progress}\n`,
    );
    await sync();
    expect(github.issues[0]?.assignees).toEqual(['maya-lindqvist']);
  });

  it('says when it is expected to be resolved, once somebody does', async () => {
    await sync();
    expect(body()).not.toContain('Expected to be resolved');
    change('services:', 'resolution_expected: 2026-03-02T13:00:00+01:00\nservices:');
    await sync();
    expect(showOnGitHub(body()).text).toContain('Expected to be resolved 2026-03-02 12:00 UTC');
  });

  it('costs two requests when nothing has changed', async () => {
    await sync();
    github.reads.length = 0;
    await sync();
    expect(github.reads).toEqual(['list-issues open']);
  });

  it.each([
    ['severity: high', 'severity: low', 'labels,body'],
    ['status: declared', 'status: investigating', 'body,labels'],
    ['title: Search is slow (1)', 'title: Search fails', 'title'],
  ])('%s → %s is shown', async (from, to) => {
    await sync();
    change(from, to);
    await sync();
    const [issue] = github.issues;
    const value = to.split(': ')[1] ?? '';
    expect([issue?.title, ...(issue?.labels ?? [])].join(' ')).toContain(value);
    expect(github.writes).toHaveLength(3);
    await sync();
    expect(github.writes).toHaveLength(3);
  });

  it('keeps what people wrote around the block, their labels and whom they assigned', async () => {
    await sync();
    github.issues = github.issues.map((issue) => ({
      ...issue,
      body: `Bridge: room 5\n\n${issue.body}\n\nSee also #3.`,
      labels: [...issue.labels, 'customer'],
      assignees: ['cleo'],
    }));
    change('severity: high', 'severity: critical');
    change('services: [ai-search]', 'services: [ai-search]\nroles:\n  incident_commander: maya');
    await sync();
    expect(body()).toMatch(/^Bridge: room 5\n\n<!-- /);
    expect(body()).toMatch(/See also #3\.$/);
    expect(github.issues[0]?.labels).toEqual([
      'incident',
      'severity:critical',
      'status:declared',
      'customer',
    ]);
    expect(github.issues[0]?.assignees).toEqual(['maya', 'cleo']);
  });

  it('is opened again when somebody closed it, and closed when it is closed', async () => {
    await sync();
    const close = () => {
      github.issues = github.issues.map((issue) => ({ ...issue, state: 'closed' as const }));
    };
    close();
    await sync();
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.state).toBe('open');
    change('status: declared', 'status: canceled');
    await sync();
    expect(github.issues[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    const { length } = github.writes;
    await sync();
    expect(github.writes).toHaveLength(length);
  });

  it('says when it is overdue, by the clock', async () => {
    const at = async (now: number) => {
      const { tree } = memoryFolder(Object.fromEntries(github.files));
      const clock = { ...fakeClock(), now: () => now };
      await syncTrackingIssues(tree, github.ports, OPTIONS, { left: 9 }, clock, fakeLog());
      return github.issues[0]?.labels.includes('overdue');
    };
    expect(await at(Date.UTC(2026, 2, 2, 9, 14))).toBe(false);
    expect(await at(Date.UTC(2026, 2, 2, 9, 14, 1))).toBe(true);
  });
});

describe('no issue', () => {
  it.each([
    ['closed before it came here', 'status: declared', 'status: canceled'],
    ['restricted, in public', 'visibility: public', 'visibility: restricted'],
    ['unreadable', 'severity: high', 'severity: [high'],
  ])('for one that is %s', async (_, from, to) => {
    change(from, to);
    await sync();
    expect(github.writes).toEqual([]);
  });
});

describe('a box', () => {
  const who = { issue: 1, by: 'devon', at: '2026-03-02T10:00:00Z' };
  it('that is ticked becomes an entry by whoever ticked it, once; unticked, another', async () => {
    await sync();
    tick('assessment-2', 'x');
    await sync({ change: who });
    const ticked = github.files.get(LOG) ?? '';
    expect(ticked).toBe(`schema: 1
incident: ${ID}
entries:
  - at: 2026-03-02T10:00:00Z
    by: devon
    kind: note
    text: "Done: Determine scope and impact (Initial assessment)"
    source: https://github.com/acme/incidents/issues/1
    key: tick assessment-2 1
`);
    expect(body()).toContain('(1 of 3)');
    await sync();
    expect(github.files.get(LOG)).toBe(ticked);
    tick('assessment-2', ' ');
    await sync();
    expect(github.files.get(LOG)).toContain('by: incident-as-code\n');
    expect(github.files.get(LOG)).toContain('Not done after all: Determine scope');
    expect(body()).toContain('(0 of 3)');
  });

  it('that the record ticks is shown ticked, whatever the issue says', async () => {
    await sync();
    github.files.set(
      LOG,
      `schema: 1\nincident: ${ID}\nentries:\n  - at: 2026-03-02T10:00:00Z\n    by: maya\n    kind: note\n    text: a\n    key: tick assessment-1 1\n`,
    );
    await sync();
    expect(body()).toMatch(/- \[x\] .*<!-- assessment-1 -->/);
    expect(github.files.get(LOG)?.match(/- at/g)).toHaveLength(1);
  });

  it('that nobody of ours made is nothing', async () => {
    await sync();
    github.issues = github.issues.map((issue) => ({
      ...issue,
      body: `- [x] Mine <!-- mine-1 -->\n${issue.body}`,
    }));
    await sync();
    expect(github.writes).toHaveLength(2);
  });
});

it('a renumbered incident keeps its issue; a copy of a record gets one of its own', async () => {
  await sync();
  const text = github.files.get(PATH) ?? '';
  const [path] = anIncident(2);
  github.files.set(path, text.replace(ID, 'INC-2026-0002'));
  await sync();
  expect(github.issues.map(({ title }) => title.slice(0, 13))).toEqual([ID, 'INC-2026-0002']);
  expect(github.files.get(path)).toContain('tracking_issue: 2\n');
  github.files.delete(PATH);
  const [moved] = anIncident(3);
  github.files.set(moved, text.replace(ID, 'INC-2026-0003'));
  await sync();
  expect(github.issues.map(({ title }) => title.slice(0, 13))).toEqual(['INC-2026-0003', 'INC-2026-0002']);
});

test('the plan says what a run would do, and writes nothing', async () => {
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  const effects = await planTracking(tree, github.ports, OPTIONS, fakeClock());
  expect(effects.map(describeEffect)).toEqual([
    `open an issue for ${ID} "${ID}: Search is slow (1)"`,
    `commit "Link ${ID} to its issue" (${PATH})`,
  ]);
  expect(github.writes).toEqual([]);
});

test('a budget ends a run, the next goes on', async () => {
  github.files.set(...anIncident(2));
  expect(await sync({}, github.ports, 1)).toMatchObject({ done: [{ kind: 'create-issue' }], left: [{}] });
  await sync();
  expect(github.issues).toHaveLength(2);
  expect(new Set(github.issues.map((issue) => parseManaged(issue.body)?.key)).size).toBe(2);
});

test('killed before or after any write and run again: one issue, one entry', async () => {
  const killing = (kill: number) => killedAt(kill, github.ports).ports;
  for (let kill = 1; kill <= 8; kill++) {
    github = fakeGitHub();
    github.files = new Map([[PATH, TEXT]]);
    await sync({}, killing(kill)).catch(() => undefined);
    await sync();
    tick('assessment-1', 'x');
    await sync({}, killing(kill)).catch(() => undefined);
    await sync();
    expect(github.issues).toHaveLength(1);
    expect(github.files.get(PATH)).toContain('tracking_issue: 1\n');
    expect(github.files.get(LOG)?.match(/key: tick assessment-1 1/g)).toHaveLength(1);
    expect(body()).toContain('(1 of 3)');
  }
});
