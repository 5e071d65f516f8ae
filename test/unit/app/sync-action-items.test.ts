import { describe, expect, it } from 'vitest';
import { type RecordTree, RefusedError } from '../../../src/app/ports.ts';
import { planSync, syncActionItems } from '../../../src/app/sync-action-items.ts';
import { recordKindOf } from '../../../src/domain/record-path.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { anIncident, anItem } from '../../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';

const OPTIONS = {
  publishWorkflow: 'publish.yml',
  syncWorkflow: 'action-items.yml',
  repositoryUrl: 'https://github.com/acme/incidents',
  writeBudget: 30,
};

/** The records a fake's files hold, as a checkout of its branch would. */
function treeOf(github: FakeGitHub): RecordTree {
  return {
    readRecords: () =>
      [...github.files].flatMap(([path, text]) => {
        const kind = recordKindOf(path);
        return kind === null ? [] : [readRecord(path, kind, new TextEncoder().encode(text))];
      }),
    hasPath: (path) => github.files.has(path),
  };
}

function aGitHub(...files: readonly (readonly [string, string])[]): FakeGitHub {
  const github = fakeGitHub();
  github.files = new Map(files);
  return github;
}

async function sync(github: FakeGitHub, options = OPTIONS) {
  const log = fakeLog();
  const clock = fakeClock();
  const budget = { left: options.writeBudget };
  const outcome = await syncActionItems(treeOf(github), github.ports, options, budget, clock, log);
  return { ...outcome, log: log.lines, slept: clock.slept };
}

describe('syncActionItems', () => {
  it('opens, links, publishes, in this order; then nothing', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1), anItem(1, 2));
    await sync(github);
    expect(github.writes).toEqual([
      'create-issue Fix part 1 of INC-2026-0001',
      'create-issue Fix part 2 of INC-2026-0001',
      'commit Link 2 action items to their issues',
      'dispatch publish.yml',
    ]);
    github.writes.length = 0;
    expect((await sync(github)).done).toEqual([]);
    expect(github.writes).toEqual([]);
  });

  it('starts nothing that the commit of an App has started itself', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    github.commitsStartRuns = true;
    const { done, refused, left, log } = await sync(github);
    expect(github.writes.at(-1)).toBe('commit Link INC-2026-0001-01 to its issue');
    expect(done.map((effect) => effect.kind)).toEqual(['create-issue', 'edit-records']);
    expect([...refused, ...left]).toEqual([]);
    expect(log.join('\n')).toContain('publish.yml runs for this commit already');
  });

  it('the plan is what is then done, and writes nothing itself', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    const plan = await planSync(treeOf(github), github.ports, OPTIONS, fakeLog());
    expect(github.writes).toEqual([]);
    expect(plan.map((effect) => effect.kind)).toEqual(['create-issue', 'edit-records', 'dispatch-workflow']);
    expect((await sync(github)).done).toEqual(plan);
  });

  it('stops at its budget and says what is left', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1), anItem(1, 2), anItem(1, 3));
    const { done, left } = await sync(github, { ...OPTIONS, writeBudget: 2 });
    expect(done).toHaveLength(2);
    expect(left.map((effect) => 'key' in effect && effect.key)).toEqual(['INC-2026-0001-03']);
    await sync(github);
    expect(github.writes.filter((write) => write.startsWith('create'))).toHaveLength(3);
  });

  it('says which labels and assignees GitHub dropped', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    github.accepts = (name) => name !== 'devon' && name !== 'priority:high';
    const { log } = await sync(github);
    expect(log).toContainEqual(
      expect.stringContaining('did not take the label priority:high for INC-2026-0001-01'),
    );
    expect(log).toContainEqual(expect.stringContaining('did not take the assignee devon'));
    github.writes.length = 0;
    await sync(github);
    expect(github.writes).toEqual([]);
  });

  it('skips items whose incident is missing, broken, or restricted in public; not restricted in private', async () => {
    expect((await sync(aGitHub(anItem(1, 1)))).log).toContainEqual(
      expect.stringContaining('belongs to no incident'),
    );
    const restricted = aGitHub(anIncident(1, { visibility: 'restricted' }), anItem(1, 1));
    expect((await sync(restricted)).done).toEqual([]);
    restricted.isPublic = false;
    expect((await sync(restricted)).done).not.toEqual([]);
  });

  it('of two files with one id the first counts', async () => {
    const [path, text] = anItem(1, 1);
    const github = aGitHub(anIncident(1), [path, text], [path.replace('01-fix', '01-fix-again'), text]);
    const { log } = await sync(github);
    expect(github.issues).toHaveLength(1);
    expect(log).toContainEqual(expect.stringContaining('repeats the id'));
  });
});

describe('what GitHub refuses', () => {
  it('a person who cannot be assigned: the issue is opened without, told, and not tried again', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1, { owner: 'devonn' }), anItem(1, 2));
    github.unassignable.add('devonn');
    const { log, refused } = await sync(github);
    expect(refused).toEqual([]);
    expect(github.issues.map((issue) => issue.assignees)).toEqual([[], ['devon']]);
    expect(log).toContainEqual(
      expect.stringContaining('devonn cannot be assigned to the issue of INC-2026-0001-01'),
    );
    github.writes.length = 0;
    await sync(github);
    expect(github.writes).toEqual([]);
  });

  it('a commit on a protected branch: told, the issues are there, and the next run ends the same', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    github.beforeCommit = () => {
      throw new RefusedError('Changes must be made through a pull request');
    };
    for (const _ of [1, 2]) {
      const { refused, log } = await sync(github);
      expect(refused.map((effect) => effect.kind)).toEqual(['edit-records']);
      expect(log).toContainEqual(
        expect.stringContaining('through a pull request. The issues are there all the same'),
      );
    }
    expect(github.issues).toHaveLength(1);
  });

  it('one issue: the others are opened', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1), anItem(1, 2));
    github.refuses = (title) => title.includes('part 1');
    const { refused } = await sync(github);
    expect(refused.map((effect) => effect.kind)).toEqual(['create-issue']);
    expect(github.issues.map((issue) => issue.title)).toEqual(['Fix part 2 of INC-2026-0001']);
  });

  it('its label: stopped at the first issue, which would never be found again', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1), anItem(1, 2));
    github.accepts = (name) => name !== 'action-item';
    await expect(sync(github)).rejects.toThrow(/Issue #1 was opened, but the token may not set its label/);
    expect(github.issues).toHaveLength(1);
  });
});

describe('people who tidy up', () => {
  const relabel = (github: FakeGitHub, labels: readonly string[]) => {
    github.issues = github.issues.map((issue) => ({ ...issue, labels }));
  };
  it('the label taken away: the issue is found by its number and labelled again, not opened twice', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    await sync(github);
    relabel(github, ['mine']);
    github.writes.length = 0;
    await sync(github);
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.labels).toEqual(expect.arrayContaining(['mine', 'action-item']));
    expect(github.writes).toEqual(['update-issue 1 labels']);
  });

  it('an incident renumbered, its items with it: the issues go along', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1), anItem(1, 2));
    await sync(github);
    github.files = new Map(
      [...github.files].map(([path, text]) => [
        path.replaceAll('INC-2026-0001', 'INC-2026-0009'),
        text.replaceAll('INC-2026-0001', 'INC-2026-0009'),
      ]),
    );
    await sync(github);
    expect(github.issues).toHaveLength(2);
    expect(github.issues.map((issue) => issue.title)).toEqual([
      'Fix part 1 of INC-2026-0009',
      'Fix part 2 of INC-2026-0009',
    ]);
    github.writes.length = 0;
    await sync(github);
    expect(github.writes).toEqual([]);
  });

  it('a file with CRLF line ends is written once', async () => {
    const [path, text] = anItem(1, 1);
    const github = aGitHub(anIncident(1), [path, text.replaceAll('\n', '\r\n')]);
    await sync(github);
    github.writes.length = 0;
    await sync(github);
    expect(github.writes).toEqual([]);
  });

  it('an item that claims the place of another is not acted on', async () => {
    const [path] = anItem(2, 1);
    const [, text] = anItem(1, 1);
    const github = aGitHub(anIncident(1), anIncident(2), [path, text]);
    await sync(github);
    expect(github.issues).toEqual([]);
  });
});

describe('a branch that moves', () => {
  it('once: tried again at once, without waiting', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    let moves = 1;
    github.beforeCommit = () => {
      if (moves-- > 0) github.head += 1;
    };
    const { slept } = await sync(github);
    expect(slept).toEqual([]);
    expect(github.writes).toContain('commit Link INC-2026-0001-01 to its issue');
  });

  it('for ever: given up after 90 s of growing waits, with a sentence that says what to do', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    github.beforeCommit = () => {
      github.head += 1;
    };
    const clock = fakeClock();
    await expect(
      syncActionItems(treeOf(github), github.ports, OPTIONS, { left: 30 }, clock, fakeLog()),
    ).rejects.toThrow(/kept moving for 90 s; nothing was committed. Run again/);
    expect(clock.now()).toBeGreaterThan(90_000);
    expect(clock.now()).toBeLessThan(120_000);
    expect(clock.slept.slice(0, 3)).toEqual([500, 1000, 2000]);
  });

  it('and took the record away: its link is dropped with a warning', async () => {
    const github = aGitHub(anIncident(1), anItem(1, 1));
    const tree = { readRecords: treeOf(github).readRecords().slice() };
    const frozen: RecordTree = { ...treeOf(github), readRecords: () => tree.readRecords };
    github.files.delete(anItem(1, 1)[0]);
    const log = fakeLog();
    await syncActionItems(frozen, github.ports, OPTIONS, { left: 30 }, fakeClock(), log);
    expect(github.writes.filter((write) => write.startsWith('commit'))).toEqual([]);
    expect(log.lines).toContainEqual(expect.stringContaining('is no longer INC-2026-0001-01'));
  });
});

describe('a long history', () => {
  /** Items that were done long ago and whose issues are closed, and one that is open. */
  async function live(closed: number) {
    const done = Array.from({ length: closed }, (_, index) => {
      const [path, text] = anItem(1, index + 2, { status: 'open' });
      return [path, text] as const;
    });
    const github = aGitHub(anIncident(1), anItem(1, 1), ...done);
    await sync(github, { ...OPTIONS, writeBudget: 10_000 });
    for (const [path, text] of github.files) {
      if (path !== anItem(1, 1)[0]) github.files.set(path, text.replace('status: open', 'status: done'));
    }
    await sync(github, { ...OPTIONS, writeBudget: 10_000 });
    expect(github.issues.filter((issue) => issue.state === 'closed')).toHaveLength(closed);
    github.successes = Array(20).fill({ head: String(github.head), createdAt: '2026-05-01T00:00:00Z' });
    github.reads.length = 0;
    return github;
  }

  it('asks as little with many closed issues as with few', async () => {
    const [few, many] = [await live(2), await live(60)];
    await sync(few);
    await sync(many);
    expect(few.reads).toEqual(['list-issues open', 'list-issues changed']);
    expect(many.reads).toEqual(few.reads);
  });

  it('a closed one that somebody reopens, or changes, is seen', async () => {
    const github = await live(3);
    github.changedAt.set(2, '2026-05-02T00:00:00Z');
    github.issues = github.issues.map((issue) =>
      issue.number === 2 ? { ...issue, title: 'Better' } : issue,
    );
    await sync(github);
    expect(github.files.get(anItem(1, 2)[0])).toContain('title: Better');
  });

  it('a closed one whose file changes is asked for, alone', async () => {
    const github = await live(3);
    const [path] = anItem(1, 3);
    github.files.set(path, (github.files.get(path) ?? '').replace('Fix part 3', 'Mend part 3'));
    github.changedPaths = new Set([path]);
    await sync(github);
    // Once to see it, once to see that nobody works on it.
    expect(github.reads.filter((read) => read.startsWith('get-issue'))).toEqual([
      'get-issue 3',
      'get-issue 3',
    ]);
    expect(github.issues[2]?.title).toContain('Mend part 3');
  });

  it('an item without a number whose issue was closed at once is found, not opened twice', async () => {
    const github = await live(1);
    const [path, text] = anItem(1, 9);
    github.files.set(path, text);
    github.beforeCommit = () => {
      throw new RefusedError('not now');
    };
    await sync(github);
    const number = github.issues.length;
    github.issues = github.issues.map((issue) =>
      issue.number === number ? { ...issue, state: 'closed', stateReason: 'completed' } : issue,
    );
    github.beforeCommit = null;
    await sync(github);
    expect(github.issues).toHaveLength(number);
    expect(github.files.get(path)).toMatch(/status: done[\s\S]*issue: /);
  });

  it('when the commits since are not known, everything is looked at', async () => {
    const github = await live(2);
    github.changedPaths = null;
    await sync(github);
    expect(github.reads).toEqual(['list-issues all']);
  });
});
