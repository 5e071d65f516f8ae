/**
 * People edit files and issues as they like, runs are killed, lose answers, run out of budget and race; then all is
 * quiet. In the end file and issue agree, nothing is doubled, and nothing that somebody wrote is lost.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syncActionItems } from '../../src/app/sync-action-items.ts';
import { parseManaged } from '../../src/domain/marker.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { setFrontMatter } from '../../src/records/edit-record.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { anIncident, anItem } from '../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from '../unit/app/fakes.ts';

const OPTIONS = {
  publishWorkflow: 'publish.yml',
  syncWorkflow: 'action-items.yml',
  repositoryUrl: 'https://github.com/acme/incidents',
};
const ITEMS = [1, 2, 3];
const pathOf = (item: number) => anItem(1, item)[0];
const keyOf = (item: number) => `INC-2026-0001-0${item}`;

type Side = 'file' | 'issue';
/** `text` is a word that nobody else writes. */
type Edit =
  | { readonly on: Side; readonly item: number; readonly what: 'title' | 'prose' }
  | { readonly on: Side; readonly item: number; readonly what: 'owner'; readonly value: string }
  | { readonly on: Side; readonly item: number; readonly what: 'due'; readonly value: string }
  | { readonly on: Side; readonly item: number; readonly what: 'priority'; readonly value: string }
  | {
      readonly on: Side;
      readonly item: number;
      readonly what: 'status';
      readonly value: 'open' | 'done' | 'canceled';
    }
  | { readonly on: Side; readonly item: number; readonly what: 'verification'; readonly value: boolean }
  | { readonly on: 'issue'; readonly item: number; readonly what: 'note' | 'label' }
  | { readonly on: 'file'; readonly item: number; readonly what: 'delete' | 'restore' };
type Fault = 'none' | 'before' | 'after';
type Step =
  | { readonly do: 'edit'; readonly edit: Edit }
  | {
      readonly do: 'run';
      /** The write that goes wrong, and the edits that people make while the run goes on, before its n-th read. */
      readonly fault: Fault;
      readonly at: number;
      readonly budget: number;
      readonly meanwhile: readonly { readonly read: number; readonly edit: Edit }[];
    }
  /** All runs before this are so long ago that nobody looks back to them. */
  | { readonly do: 'age' }
  | { readonly do: 'race'; readonly turns: readonly number[] };

const item = fc.constantFrom(...ITEMS);
const on = fc.constantFrom<Side>('file', 'issue');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ on, item, what: fc.constantFrom('title' as const, 'prose' as const) }),
  fc.record({
    on,
    item,
    what: fc.constant('owner' as const),
    value: fc.constantFrom('devon', 'noor', 'sam'),
  }),
  fc.record({
    on,
    item,
    what: fc.constant('due' as const),
    value: fc.constantFrom('2026-03-16', '2026-04-01', '2026-02-30', 'soon'),
  }),
  fc.record({
    on,
    item,
    what: fc.constant('priority' as const),
    value: fc.constantFrom('high', 'low', 'urgent'),
  }),
  fc.record({
    on,
    item,
    what: fc.constant('status' as const),
    value: fc.constantFrom('open' as const, 'done' as const, 'canceled' as const),
  }),
  fc.record({ on, item, what: fc.constant('verification' as const), value: fc.boolean() }),
  fc.record({
    on: fc.constant('issue' as const),
    item,
    what: fc.constantFrom('note' as const, 'label' as const),
  }),
  fc.record({
    on: fc.constant('file' as const),
    item,
    what: fc.constantFrom('delete' as const, 'restore' as const),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('edit' as const), edit }), weight: 5 },
  {
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      fault: fc.constantFrom<Fault>('none', 'none', 'before', 'after'),
      at: fc.integer({ min: 1, max: 8 }),
      budget: fc.constantFrom(30, 30, 2),
      meanwhile: fc.array(fc.record({ read: fc.integer({ min: 1, max: 12 }), edit }), { maxLength: 3 }),
    }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: fc.constant('age' as const) }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('race' as const),
      turns: fc.array(fc.nat(3), { minLength: 4, maxLength: 20 }),
    }),
    weight: 1,
  },
);

class Killed extends Error {}

/** What people wrote: each word, and whether it may be gone in the end. */
interface World {
  readonly github: FakeGitHub;
  readonly words: {
    readonly item: number;
    readonly what: Edit['what'];
    readonly word: string;
    readonly on: Side;
  }[];
  readonly deleted: Set<number>;
  /** Items whose file was put back, and whose status nobody has changed since, on the issue since it was taken away. */
  readonly restored: Set<number>;
  readonly closedByHand: Set<number>;
  /** The files at the last run that later ones go back to. */
  readonly remembered: Map<string, string>;
  hasRaced: boolean;
}

function createWorld(): World {
  const github = fakeGitHub();
  github.files = new Map([anIncident(1), ...ITEMS.map((one) => anItem(1, one))]);
  return {
    github,
    words: [],
    deleted: new Set(),
    restored: new Set(),
    closedByHand: new Set(),
    remembered: new Map(),
    hasRaced: false,
  };
}

/** The issue of an item that a person would edit: the first that stands for it. */
function issueOf(github: FakeGitHub, one: number) {
  return github.issues.find((issue) => parseManaged(issue.body)?.key === keyOf(one));
}

function makeEdit(world: World, change: Edit): void {
  const { github, words } = world;
  const word = `word${words.length + 1}x`;
  if (change.what === 'status' || change.what === 'delete') world.restored.delete(change.item);
  if (change.what === 'status' && change.on === 'issue') world.closedByHand.add(change.item);
  const tell = (what: Edit['what']) => words.push({ item: change.item, what, word, on: change.on });
  if (change.on === 'file') editFile(world, change, word, tell);
  else {
    const issue = issueOf(github, change.item);
    if (issue !== undefined) editIssue(world, issue, change, word, tell);
  }
}

function editFile(world: World, change: Edit, word: string, tell: (what: Edit['what']) => void): void {
  const { files } = world.github;
  const path = pathOf(change.item);
  const text = files.get(path);
  if (change.what === 'restore') {
    if (text === undefined) {
      files.set(path, anItem(1, change.item)[1]);
      if (!world.closedByHand.has(change.item)) world.restored.add(change.item);
    }
  } else if (text === undefined) return;
  else if (change.what === 'delete') {
    files.delete(path);
    world.deleted.add(change.item);
  } else {
    const set = (values: Readonly<Record<string, string | boolean | null>>) =>
      files.set(path, setFrontMatter(text, values) ?? text);
    // People who edit files are stopped by the check when they break a rule.
    if (change.what === 'title') {
      set({ title: word });
      tell('title');
    } else if (change.what === 'prose') {
      files.set(path, `${text}${word}\n`);
      tell('prose');
    } else if (change.what === 'owner') set({ owner: change.value });
    else if (change.what === 'due' && /^\d{4}-0[34]/.test(change.value)) set({ due: change.value });
    else if (change.what === 'priority' && change.value !== 'urgent') set({ priority: change.value });
    else if (change.what === 'status') set({ status: change.value });
    else if (change.what === 'verification') set({ verified: change.value ? false : null });
  }
  world.github.head += 1;
}

function editIssue(
  { github }: World,
  issue: FakeGitHub['issues'][number],
  change: Edit,
  word: string,
  tell: (what: Edit['what']) => void,
): void {
  const body = issue.body ?? '';
  const end = body.indexOf('<!-- incident-as-code:end -->');
  const patch = ((): Partial<typeof issue> => {
    switch (change.what) {
      case 'title':
        tell('title');
        return { title: word };
      case 'prose':
        tell('prose');
        return { body: `${body.slice(0, end)}${word}\n${body.slice(end)}` };
      case 'note':
        tell('note');
        return { body: `${word} ${body}\n${word}` };
      case 'label':
        tell('label');
        return { labels: [...issue.labels, word] };
      case 'owner':
        return { assignees: [change.value] };
      case 'due':
        return { body: body.replace(/^\| Due \|.*$/m, `| Due | ${change.value} |`) };
      case 'priority':
        return {
          labels: [
            ...issue.labels.filter((label) => !label.startsWith('priority:')),
            `priority:${change.value}`,
          ],
        };
      case 'status':
        return {
          state: change.value === 'open' ? 'open' : 'closed',
          stateReason: { open: 'reopened', done: 'completed', canceled: 'not_planned' }[change.value],
        };
      case 'verification': {
        const others = issue.labels.filter((label) => label !== 'needs verification');
        return { labels: change.value ? [...others, 'needs verification'] : others };
      }
      default:
        return {};
    }
  })();
  github.changedAt.set(issue.number, github.tick());
  github.issues = github.issues.map((one) => (one.number === issue.number ? { ...one, ...patch } : one));
}

/** From here on a run looks for what has changed since, and at nothing else that is closed. */
function rememberRun({ github, remembered }: World): void {
  const run = { head: String(github.head), createdAt: github.tick() };
  github.successes = Array(20).fill(run);
  remembered.clear();
  for (const [path, text] of github.files) remembered.set(path, text);
}

function findChangedPaths({ github, remembered }: World): ReadonlySet<string> {
  const paths = [...remembered.keys(), ...github.files.keys()];
  return new Set(paths.filter((path) => remembered.get(path) !== github.files.get(path)));
}

/** A run on a checkout of the branch as it is now. @param turn is awaited before every request */
async function run(
  world: World,
  options: { fault: Fault; at: number; budget: number },
  turn: (isRead: boolean) => Promise<void>,
): Promise<number> {
  const { github } = world;
  const before = github.writes.length;
  github.changedPaths = findChangedPaths(world);
  const checkout = new Map(github.files);
  let writes = 0;
  const wrap = <Port extends object>(port: Port, isWrite: (name: string) => boolean): Port =>
    new Proxy(port, {
      get(target, name) {
        const call = target[name as keyof Port] as unknown as (
          ...args: readonly unknown[]
        ) => Promise<unknown>;
        return async (...args: readonly unknown[]) => {
          const isRead = !isWrite(String(name));
          await turn(isRead);
          if (isRead) return call.apply(target, [...args]);
          writes += 1;
          const isFaulty = options.fault !== 'none' && writes === options.at;
          if (isFaulty && options.fault === 'before') throw new Killed();
          const answer = await call.apply(target, [...args]);
          if (isFaulty) throw new Killed();
          return answer;
        };
      },
    });
  const isWrite = (name: string) => /^(?:create|update|commit|dispatch)/.test(name);
  const ports = {
    issues: wrap(github.ports.issues, isWrite),
    repository: wrap(github.ports.repository, isWrite),
    workflows: wrap(github.ports.workflows, isWrite),
    people: github.ports.people,
  };
  const tree = {
    readRecords: () =>
      [...checkout].flatMap(([path, text]) => {
        const kind = recordKindOf(path);
        return kind === null ? [] : [readRecord(path, kind, new TextEncoder().encode(text))];
      }),
    hasPath: (path: string) => checkout.has(path),
  };
  try {
    await syncActionItems(tree, ports, OPTIONS, { left: options.budget }, fakeClock(), fakeLog());
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return github.writes.length - before;
}

const CALM = { fault: 'none', at: 0, budget: 100 } as const;

async function play(world: World, steps: readonly Step[]): Promise<void> {
  for (const one of steps) {
    if (one.do === 'edit') makeEdit(world, one.edit);
    else if (one.do === 'run') {
      let reads = 0;
      // Never between the last look at an issue and its change: GitHub has no way to tell, and it is milliseconds.
      await run(world, one, async (isRead) => {
        if (!isRead) return;
        reads += 1;
        for (const { read, edit: change } of one.meanwhile) if (read === reads) makeEdit(world, change);
      });
    } else if (one.do === 'age') {
      // Only what a whole run has seen can be that old.
      await settle(world);
      rememberRun(world);
    } else {
      world.hasRaced = true;
      const turns = [...one.turns];
      const turn = async () => {
        for (let waits = turns.shift() ?? 0; waits > 0; waits--) await Promise.resolve();
      };
      await Promise.all([run(world, CALM, turn), run(world, CALM, turn)]);
    }
  }
}

/** Runs until nothing is written any more. */
async function settle(world: World): Promise<void> {
  for (let round = 0; round < 6; round++) {
    if ((await run(world, CALM, async () => undefined)) === 0) return;
  }
  throw new Error(`does not come to rest: ${world.github.writes.slice(-6).join('; ')}`);
}

function expectAgreement(world: World): void {
  const { github } = world;
  for (const one of ITEMS) {
    const text = github.files.get(pathOf(one));
    const mine = github.issues.filter((issue) => parseManaged(issue.body)?.key === keyOf(one));
    const open = mine.filter((issue) => issue.state === 'open');
    expect(open.length).toBeLessThanOrEqual(1);
    if (text === undefined) {
      expect(open).toEqual([]);
      continue;
    }
    const { data } = readRecord(pathOf(one), 'action-item', new TextEncoder().encode(text));
    const [issue] = mine;
    const isOpen = data['status'] !== 'done' && data['status'] !== 'canceled';
    if (world.restored.has(one)) expect(isOpen).toBe(true);
    if (issue === undefined) {
      expect(isOpen).toBe(false);
      continue;
    }
    expect(issue.title).toBe(data['title']);
    expect(issue.state).toBe(isOpen ? 'open' : 'closed');
    expect(issue.assignees).toContain(data['owner']);
    expect(issue.body).toContain(`| Due | ${data['due']} |`);
    expect(issue.labels.filter((label) => label.startsWith('priority:'))).toEqual([
      `priority:${data['priority']}`,
    ]);
    expect(issue.labels.includes('needs verification')).toBe(data['verified'] === false);
    expect(data['issue']).toBe(issue.number);
    // In order by every rule, whatever was typed on the issue.
    const record = readRecord(pathOf(one), 'action-item', new TextEncoder().encode(text));
    expect([record.problems, record.violations]).toEqual([[], []]);
  }
}

function expectNothingLost({ github, words, deleted, hasRaced }: World): void {
  const comments = github.comments.map(({ body }) => body);
  for (const [index, { item: one, what, word, on: side }] of words.entries()) {
    const kept = [
      ...github.issues.map(({ body, title, labels }) => `${title}\n${body}\n${labels.join()}`),
      ...comments,
    ];
    const everywhere = [...kept, ...github.files.values()].join('\n');
    if (what === 'note' || what === 'label') expect(everywhere).toContain(word);
    if (deleted.has(one)) continue;
    if (what === 'prose') expect(everywhere).toContain(word);
    const isLast = !words.slice(index + 1).some((later) => later.item === one && later.what === 'title');
    if (what === 'title' && isLast) {
      if (side === 'file') expect(github.files.get(pathOf(one))).toContain(word);
      else expect(everywhere).toContain(word);
    }
  }
  const keys = comments.map((body) => parseManaged(body)?.key);
  if (!hasRaced) expect(new Set(keys).size).toBe(keys.length);
}

it('ends in agreement, with nothing doubled and nothing lost', async () => {
  let conflicts = 0;
  let issues = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const world = createWorld();
      await run(world, CALM, async () => undefined);
      await play(world, steps);
      await settle(world);
      expectAgreement(world);
      expectNothingLost(world);
      conflicts += world.github.comments.length;
      issues += world.github.issues.length;
    }),
    { numRuns: 400 },
  );
  // The worlds are such that the property says something.
  expect(conflicts).toBeGreaterThan(50);
  expect(issues).toBeGreaterThan(1000);
});
