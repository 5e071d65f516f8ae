import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whileLocked } from '../../../src/adapters/file-lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-lock-'));
  lock = join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('one after the other, never one within the other', () => {
  const outer = whileLocked(lock, () => whileLocked(lock, () => 'inner'));
  expect(outer).toEqual({ result: null });
  expect(whileLocked(lock, () => 'again')).toEqual({ result: 'again' });
  expect(existsSync(lock)).toBe(false);
});

it('is let go of when what was done fails', () => {
  expect(() =>
    whileLocked(lock, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

it('what a killed process left is taken over, what is only being written is not', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, `${pid}\n`);
  expect(whileLocked(lock, () => 1)).toEqual({ result: 1 });
  writeFileSync(lock, '');
  expect(whileLocked(lock, () => 1)).toBe(null);
  writeFileSync(lock, `${process.ppid}\n`);
  expect(whileLocked(lock, () => 1)).toBe(null);
});
