import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTree } from '../../../src/adapters/watch-tree.ts';

const PLACES = ['.github/policy.yml', 'incidents', 'oncall'];
const RECORD = 'incidents/2026/INC-2026-0001/incident.md';

let root: string;
let stop: AbortController;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'incident-watch-'));
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function remove(path: string): void {
  rmSync(join(root, path), { recursive: true });
}

/** A watch that has come round for the first time. */
async function startWatch(): Promise<AsyncGenerator<undefined>> {
  const rounds = watchTree(root, PLACES, stop.signal);
  expect(await rounds.next()).toEqual({ done: false, value: undefined });
  return rounds;
}

/** Each change is followed by a round, one after the other: a change that nobody notices runs into the time limit. */
const cases: readonly (readonly [string, readonly (() => void)[]])[] = [
  ['a file that changes', [() => write(RECORD, '2'), () => write(RECORD, '3')]],
  ['a file that comes and goes', [() => write(`${RECORD}.md`, ''), () => remove(`${RECORD}.md`)]],
  [
    'a file that an editor writes beside it and moves there',
    [
      () => {
        write('incidents/swap', '2');
        renameSync(join(root, 'incidents/swap'), join(root, RECORD));
      },
      () => write(RECORD, '3'),
    ],
  ],
  [
    'a new folder, and what is in it later',
    [
      () => write('incidents/2026/INC-2026-0002/actions/01-a.md', '1'),
      () => write('incidents/2026/INC-2026-0002/actions/01-a.md', '2'),
    ],
  ],
  [
    'a folder that is removed and made again at once',
    [
      () => {
        remove('incidents/2026');
        write(RECORD, '2');
      },
      () => write(RECORD, '3'),
    ],
  ],
  [
    'a folder under a new name',
    [
      () => renameSync(join(root, 'incidents/2026'), join(root, 'incidents/2027')),
      () => write(RECORD.replace('/2026/', '/2027/'), '2'),
    ],
  ],
  [
    'a place that was not there at the start',
    [() => write('oncall/people/maya.md', '1'), () => write('oncall/people/maya.md', '2')],
  ],
  [
    'a place that is a file, in a folder that was not there',
    [
      () => write('.github/policy.yml', '1'),
      () => write('.github/policy.yml', '2'),
      () => remove('.github'),
      () => write('.github/policy.yml', '3'),
    ],
  ],
];

describe('watching a tree', () => {
  it.each(cases)('notices %s', async (_, changes) => {
    write(RECORD, '1');
    const rounds = await startWatch();
    for (const change of changes) {
      change();
      expect(await rounds.next()).toEqual({ done: false, value: undefined });
    }
  });

  it('sees in a round what was written before it', async () => {
    write(RECORD, '1');
    const rounds = await startWatch();
    for (let count = 2; count < 30; count++) write(RECORD, `${count}`);
    await rounds.next();
    expect(readFileSync(join(root, RECORD), 'utf8')).toBe('29');
  });

  it('ends when it is told to', async () => {
    write(RECORD, '1');
    const rounds = await startWatch();
    const next = rounds.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('is over at once when it was told before', async () => {
    stop.abort();
    expect(await watchTree(root, PLACES, stop.signal).next()).toEqual({ done: true, value: undefined });
  });
});
