import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMergeBase } from '../../../src/adapters/git-tree.ts';

let root: string;
let main: string;

function git(...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull };
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: root, env, encoding: 'utf8' }).trim();
}

/** A commit upon others, checked out. */
function make(...parents: readonly string[]): string {
  const tree = git('hash-object', '-t', 'tree', '-w', devNull);
  const sha = git('commit-tree', ...parents.flatMap((each) => ['-p', each]), '-m', parents.join(), tree);
  git('checkout', '-q', '--detach', sha);
  return sha;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'merge-base-'));
  git('init', '-q');
  main = make();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a merge is judged against its first parent, whatever is told besides', () => {
  const side = make(main);
  make(main, side);
  expect(findMergeBase(root, null)).toBe(main);
  expect(findMergeBase(root, side)).toBe(main);
});

test('what a merge queue has squashed is judged against what it was built upon', () => {
  make(main);
  expect(findMergeBase(root, main)).toBe(main);
  expect(findMergeBase(root, null)).toBeNull();
  // A base that was not fetched is none.
  expect(findMergeBase(root, 'f'.repeat(40))).toBeNull();
});
