/** Commands in comments, from the comment to the record and back: the committed bundle over HTTP. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Person, request } from '../../scripts/story/person.ts';
import { protectMain } from './protect-main.ts';
import { anIncident } from './records.ts';
import { createWorld, fileOnMain, issue, logOf, NAME, newestRun, type World, writesSince } from './world.ts';

const ID = 'INC-2026-0001';
const [PATH] = anIncident(1, { status: 'declared' });
const LOG = `incidents/2026/${ID}/timeline.yml`;

let world: World;
afterEach(async () => {
  expect(world.github.unmodelled).toEqual([]);
  await world.close();
});

/**
 * A world with incidents 1 to `count`, each with its issue of the same number.
 *
 * @param isSynced whether a commit starts what keeps issues and site alike; where nobody looks it only takes time
 */
async function withIssues(count = 1, isSynced = false): Promise<void> {
  const files = Array.from({ length: count }, (_, index) => {
    const [path, text] = anIncident(index + 1, { status: 'declared' });
    return [
      path,
      text.replace('kind: incident\n', `kind: incident\ntracking_issue: ${index + 1}\n`),
    ] as const;
  });
  const workflows = { 'command.yml': (text: string) => text.replace(/start-sync: .*/, 'start-sync: false') };
  world = await createWorld({
    files: Object.fromEntries(files),
    quiet: true,
    ...(isSynced ? {} : { workflows }),
  });
  for (let number = 1; number <= count; number++) {
    await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/issues`, {
      title: `Incident ${number}`,
      labels: ['incident'],
    });
  }
  await world.github.idle();
}

function comment(person: Person, body: string, number = 1): Promise<{ readonly id: number }> {
  return request(world.github.url, person, 'POST', `/repos/${NAME}/issues/${number}/comments`, { body });
}

/** A comment, answered. */
async function say(person: Person, body: string, number = 1): Promise<void> {
  await comment(person, body, number);
  await world.github.idle();
}

const commentsOf = (number = 1) => issue(world, number).comments;
const answers = (number = 1) => commentsOf(number).filter(({ author }) => author.type === 'Bot');
const signs = (number = 1) =>
  commentsOf(number)
    .filter(({ author }) => author.type !== 'Bot')
    .map(({ reactions }) => reactions.map(({ content }) => content).join(' '));
const kinds = async (number = 1) =>
  ((await fileOnMain(world, LOG.replace('0001', `000${number}`))) ?? '').match(/(?<=kind: )\w+/g) ?? [];
const runs = () =>
  world.repository.runs.filter(
    ({ workflowPath, conclusion }) => workflowPath.endsWith('/command.yml') && conclusion !== 'skipped',
  );

describe('open mode', () => {
  it('a comment becomes an entry, a status, a commit of both, signs and a reply; the site follows', async () => {
    await withIssues(1, true);
    const before = world.github.requests.length;
    await say(world.devon, '/ack Looking at the pool');
    expect(logOf(newestRun(world, 'command.yml'))).toContain('acknowledged');
    expect(await fileOnMain(world, PATH)).toContain('status: acknowledged\n');
    expect(await kinds()).toEqual(['acknowledged']);
    expect(signs()).toEqual(['eyes rocket']);
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.body).toContain(`**${ID}** · high · **acknowledged**`);
    await world.clone.git('fetch', '--quiet', 'origin', 'main');
    const message = await world.clone.git('log', '-1', '--format=%an%n%B', 'FETCH_HEAD');
    const id = commentsOf()[0]?.author.id;
    expect(message).toBe(
      `github-actions[bot]\n${ID}: acknowledged\n\nCo-authored-by: devon <${id}+devon@users.noreply.127.0.0.1>`,
    );
    const requests = world.github.requests
      .slice(before)
      .filter(({ jobId }) => jobId === newestRun(world, 'command.yml').jobs[0]?.id);
    expect(requests.filter(({ route }) => !route.includes('upload-pack')).length).toBeLessThanOrEqual(8);
    expect(runsOf('action-items.yml').at(-1)).toBe('workflow_dispatch: success');
    expect(runsOf('publish.yml').at(-1)).toBe('workflow_dispatch: success');
  });

  it('several commands, some of them wrong; an edit; a stranger; words that are none', async () => {
    await withIssues();
    await say(
      world.devon,
      "It's down.\r\n\r\n/ack\r\n/sevrity critical All\r\n> /resolve quoted\r\n\r\n/note a `b`",
    );
    expect(await kinds()).toEqual(['acknowledged', 'note']);
    expect(signs()).toEqual(['eyes confused']);
    expect(answers()[0]?.body).toContain('Did you mean "/severity"?');
    const [first] = commentsOf();
    await request(world.github.url, world.devon, 'PATCH', `/repos/${NAME}/issues/comments/${first?.id}`, {
      body: '/mitigate',
    });
    await world.github.idle();
    expect(answers().at(-1)?.body).toContain('This comment was edited after it was answered');
    await say(world.outsider, '/resolve Works for me');
    await say(world.outsider, '/close');
    expect(answers()).toHaveLength(3);
    expect(answers().at(-1)?.body).toContain('Commands are for the people who respond');
    const before = world.github.requests.length;
    await say(world.outsider, 'See /etc/hosts');
    expect(writesSince(world, before)).toEqual([]);
    expect(await kinds()).toEqual(['acknowledged', 'note']);
  });

  it('issues without the label, and pull requests, start nothing', async () => {
    await withIssues();
    await request(world.github.url, world.maya, 'POST', `/repos/${NAME}/issues`, { title: 'Another' });
    await say(world.maya, '/ack', 2);
    expect(runs()).toEqual([]);
    expect(commentsOf(2)).toHaveLength(1);
  });
});

it('protected mode: the App commits, and its commit starts what follows', async () => {
  await withIssues(1, true);
  const app = protectMain(world, true);
  await say(world.devon, '/ack');
  expect(await kinds()).toEqual(['acknowledged']);
  await world.clone.git('fetch', '--quiet', 'origin', 'main');
  expect(await world.clone.git('log', '-1', '--format=%an', 'FETCH_HEAD')).toBe(`${app?.slug}[bot]`);
  expect(runsOf('action-items.yml').at(-1)).toBe('push: success');
  // The App's own reply starts a run that does nothing.
  expect(runs()).toHaveLength(1);
});

it('protected mode without the App: told on the issue and by the run, nothing written', async () => {
  await withIssues();
  protectMain(world, false);
  await say(world.devon, '/ack');
  expect(await kinds()).toEqual([]);
  expect(answers()[0]?.body).toContain('The rules of the branch refuse');
  expect(newestRun(world, 'command.yml').conclusion).toBe('failure');
});

describe('storms', () => {
  it('fifty comments of five people at once on one issue, and edits and deletions among them', async () => {
    await withIssues();
    const people = [world.maya, world.devon, ...['ada', 'bo', 'cy'].map(writer)];
    const said = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        comment(people[index % 5] ?? world.maya, `/note number ${index}`),
      ),
    );
    await Promise.all([
      request(world.github.url, world.maya, 'PATCH', `/repos/${NAME}/issues/comments/${said[0]?.id}`, {
        body: '/note number 0, edited',
      }),
      request(world.github.url, world.devon, 'DELETE', `/repos/${NAME}/issues/comments/${said[49]?.id}`),
    ]);
    await world.github.idle();
    const log = (await fileOnMain(world, LOG)) ?? '';
    const written = [...log.matchAll(/text: number (\d+)/g)].map(([, number]) => Number(number));
    expect(new Set(written).size).toBe(written.length);
    // What was deleted before it was read is gone; all else is there, or was told to be said again.
    for (let index = 0; index < 49; index++) expect(written).toContain(index);
    // Those that were still waiting gave way to later ones.
    const ended = runs().filter(({ conclusion }) => conclusion !== 'cancelled');
    expect(ended.map(({ conclusion }) => conclusion)).toEqual(ended.map(() => 'success'));
    expect(ended.length).toBeLessThan(10);
    const url = (id: number | undefined) => `#issuecomment-${id}`;
    const told = answers()
      .map(({ body }) => body)
      .join('\n');
    for (const { id } of said.slice(1, 49)) expect(told.split(`${url(id)})`)).toHaveLength(2);
  });

  it('five incidents at once, and a pull request on one of them landing in between', async () => {
    await withIssues(5);
    await world.clone.branch('main');
    const others = Array.from({ length: 5 }, (_, index) => say(world.devon, '/ack\n/note a', index + 1));
    const [text] = [(await fileOnMain(world, PATH)) ?? ''];
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      `${world.clone.folder}/${PATH}`,
      text.replace('Searches take ten', 'All searches take ten'),
    );
    const pushed = world.clone.push('Say more').then(
      () => true,
      () => false,
    );
    await Promise.all([...others, pushed]);
    await world.github.idle();
    for (let number = 1; number <= 5; number++) {
      expect(await kinds(number)).toEqual(['acknowledged', 'note']);
      expect(signs(number)).toEqual(['eyes rocket']);
      expect(answers(number)).toHaveLength(1);
    }
  });
});

function writer(login: string): Person {
  world.github.createUser({ login, name: login });
  world.github.setRole(world.repository, login, 'write');
  return { login, name: login, token: world.github.tokenFor(login) };
}

/** The runs of a workflow, oldest first, as event and conclusion. */
function runsOf(workflow: string): readonly string[] {
  return world.repository.runs
    .filter((run) => run.workflowPath.endsWith(`/${workflow}`) && run.conclusion !== 'skipped')
    .map(({ event, conclusion }) => `${event}: ${conclusion}`);
}
