/** Keeps two processes of one machine from changing the same file at once. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Does something while nobody else who asks here does anything under the same lock.
 *
 * @param path of the lock, a file that is there as long as it is held; one that a killed process left is taken over
 * @returns null when somebody else holds it
 */
export function whileLocked<Result>(path: string, act: () => Result): { readonly result: Result } | null {
  if (!take(path) && !(isLeft(path) && take(path))) return null;
  try {
    return { result: act() };
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose process is gone. @returns whether it was one */
function isLeft(path: string): boolean {
  const pid = Number(readLock(path));
  // Just made and not written yet: somebody is at it.
  if (!Number.isInteger(pid) || pid <= 0 || isAlive(pid)) return false;
  rmSync(path, { force: true });
  return true;
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
