/**
 * What the automation asks GitHub does not grow with what is over: as many calls with ten thousand closed incidents
 * as with a hundred, to plan and to apply.
 */
import { afterEach, expect, it } from 'vitest';
import { request } from '../../scripts/story/person.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { desiredIssues } from '../../src/app/sync-state.ts';
import type { Label } from '../../src/sandbox/model.ts';
import { incident } from './command.ts';
import { anIncident, anItem } from './records.ts';
import {
  byHand,
  createWorld,
  dispatch,
  fileOnMain,
  issue,
  NAME,
  newestRun,
  type World,
  writeFiles,
} from './world.ts';

/** As far back as a sync looks (observe-action-items.ts). */
const SYNCS = 20;
const FEW = 100;
const MANY = 10_000;
const LONG_AGO = '2025-11-03T10:00:00Z';

/** The open incident has the first issue, its item the second. */
const ITEM = 2;

let world: World;

function closedIncident(number: number): readonly [string, string] {
  const [path, text] = anIncident(number, { severity: 'low', status: 'closed' });
  const times = 'mitigated: 2026-03-02T09:30:00Z\n  resolved: 2026-03-02T09:40:00Z';
  return [path, text.replace('\n---\nSearches', `\n  ${times}\n---\nSearches`)];
}

const linked = ([path, text]: readonly [string, string], issue: number) =>
  [path, text.replace('kept as written\n', `kept as written\nissue: ${issue}\n`)] as const;

/** Closed incidents from number 2 on, each with an item that is done; the number of its issue is the next. */
function history(closed: number): Record<string, string> {
  const numbers = Array.from({ length: closed }, (_, index) => index + 2);
  return Object.fromEntries(
    numbers.flatMap((number) => [
      closedIncident(number),
      linked(anItem(number, 1, { status: 'done' }), number + 1),
    ]),
  );
}

/** The closed issues the clone's records ask for, as syncs of long ago would have left them. */
function addClosedIssues({ repository, clone, github }: World): void {
  const { author, assignees } = issue(world, ITEM);
  const label = (name: string): Label => {
    const known = repository.labels.get(name);
    if (known !== undefined) return known;
    const made = { id: 500_000 + repository.labels.size, name, color: 'ededed', description: null };
    repository.labels.set(name, made);
    return made;
  };
  const wanted = desiredIssues(openWorkingTree(clone.folder).readRecords(), {
    isPublic: true,
    defaultBranch: 'main',
    repositoryUrl: `${github.url}/${NAME}`,
  });
  for (const { linked, block, state } of wanted) {
    const number = linked ?? 0;
    if (state.state !== 'done') continue;
    repository.issues.set(number, {
      id: 1_000_000 + number,
      number,
      repository,
      author,
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
      closedAt: LONG_AGO,
      title: state.title,
      body: block,
      state: 'closed',
      stateReason: 'completed',
      labels: state.labels.map(label),
      assignees: [...assignees],
      locked: false,
      lockReason: null,
      reactions: [],
      comments: [],
      milestone: null,
      pullRequest: null,
    });
  }
}

const NOTHING = 'Nothing to do: issues and files agree.\n';

/** Instead of the workflow that publishes, which would write ten thousand pages and asks nothing of the API. */
const NO_SITE = `name: Publish
on: { workflow_dispatch: }
permissions: {}
jobs: { nothing: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`;

/** A repository with one incident that goes on, its item with an issue, and a long history that was synced often. */
async function enter(closed: number): Promise<void> {
  world = await createWorld({
    files: Object.fromEntries([anIncident(1), anItem(1, 1)]),
    tracking: true,
    // No event starts a run beside the commands that are counted.
    workflows: {
      'validate.yml': byHand,
      'action-items.yml': byHand,
      'publish.yml': () => NO_SITE,
    },
  });
  const sync = await dispatch(world, 'action-items.yml');
  expect(issue(world, ITEM).state).toBe('open');
  const { repository, clone } = world;
  await clone.branch('main');
  writeFiles(clone.folder, history(closed));
  addClosedIssues(world);
  await clone.push('Years of incidents [skip ci]');
  const headSha = (await clone.git('rev-parse', 'HEAD')).trim();
  repository.runs.push({ ...newestRun(world, 'publish.yml'), id: 2_000_000, headSha });
  // What is made here by hand is what syncs make: one that has to look at all of it finds nothing to do. Of ten thousand
  // it would take longer than everything else.
  if (closed <= FEW) expect(await run('apply')).toBe(NOTHING);
  for (let more = 1; more <= SYNCS; more += 1) {
    repository.runs.push({ ...sync, id: 2_000_000 + more, headSha });
  }
}

async function run(command: 'plan' | 'apply'): Promise<string> {
  const env = { GITHUB_TOKEN: world.maya.token, GITHUB_API_URL: `${world.github.url}/api/v3` };
  const { code, out, err } = await incident([command, '--repo', NAME], world.clone.folder, env);
  expect(err).not.toContain('warning');
  expect(code).toBe(0);
  return out;
}

/** How often each route was asked while something was done. */
async function callsOf(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const from = world.github.requests.length;
  await work();
  const calls: Record<string, number> = {};
  for (const { method, route } of world.github.requests.slice(from)) {
    const call = `${method} ${route}`;
    calls[call] = (calls[call] ?? 0) + 1;
  }
  return calls;
}

/** What GitHub is asked when nothing has changed, and when an item is new and another was changed on its issue. */
async function callsWith(closed: number) {
  await enter(closed);
  const quiet = {
    plan: await callsOf(async () => expect(await run('plan')).toBe(NOTHING)),
    apply: await callsOf(async () => expect(await run('apply')).toBe(NOTHING)),
  };
  await request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/${ITEM}`, {
    title: 'Mend it',
  });
  const [path, text] = anItem(90_001, 1);
  writeFiles(world.clone.folder, Object.fromEntries([anIncident(90_001), [path, text]]));
  await world.clone.push('Another incident [skip ci]');
  const busy = {
    plan: await callsOf(() => run('plan')),
    apply: await callsOf(() => run('apply')),
  };
  await world.github.idle();
  // Behind those of the history: that of the incident and that of its item.
  expect(issue(world, closed + 4).title).toBe('Fix part 1 of INC-2026-90001');
  expect(await fileOnMain(world, path)).toContain(`issue: ${closed + 4}`);
  expect(issue(world, closed + 3).title).toBe('INC-2026-90001: Search is slow (90001)');
  expect(await fileOnMain(world, anItem(1, 1)[0])).toContain('title: Mend it');
  expect(world.github.unmodelled).toEqual([]);
  return { quiet, busy };
}

afterEach(() => world.close());

it('asks as little with ten thousand closed incidents as with a hundred', async () => {
  const few = await callsWith(FEW);
  expect(few.quiet.plan).toEqual({
    'POST graphql: repository': 2,
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': 2,
    'GET /repos/{owner}/{repo}/issues': 3,
  });
  await world.close();
  expect(await callsWith(MANY)).toEqual(few);
}, 600_000);
