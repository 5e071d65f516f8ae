import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Editors and git write several files, and some of them twice: it is one change when nothing follows for so long. */
const QUIET_MS = 100;
/** Where changes never end, what is there is looked at nevertheless. */
const MOST_QUIET_WAITS = 20;

/**
 * Comes round once at the start, and again after every change at or below `places` (paths relative to `root`, which
 * need not be there yet), until `signal` aborts. Folders are watched before the caller looks at them, so no change
 * falls between.
 *
 * Each folder has a watcher of its own. Recursive watchers of Node 20 lose a folder that is removed and made again,
 * which is what `git switch` does, and on Linux take one of the system's watches for every file.
 *
 * @throws Error when the system watches no more folders
 */
export async function* watchTree(
  root: string,
  places: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<undefined> {
  const bell = createBell();
  const folders = createFolderWatchers(root, places, bell.ring);
  signal.addEventListener('abort', bell.ring);
  try {
    while (!signal.aborted) {
      bell.reset();
      folders.follow();
      yield;
      await bell.rung();
      for (let waits = 0; bell.hasRung() && !signal.aborted && waits < MOST_QUIET_WAITS; waits++) {
        bell.reset();
        // The only way to fail is the signal, which the loops look at.
        await sleep(QUIET_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  } finally {
    signal.removeEventListener('abort', bell.ring);
    folders.close();
  }
}

interface Bell {
  ring(): void;
  reset(): void;
  hasRung(): boolean;
  /** Waits for a ring since the last reset. */
  rung(): Promise<void>;
}

function createBell(): Bell {
  let has = false;
  let wake = (): void => undefined;
  return {
    ring() {
      has = true;
      wake();
    },
    reset() {
      has = false;
    },
    hasRung: () => has,
    rung: () => (has ? Promise.resolve() : new Promise((resolve) => (wake = resolve))),
  };
}

interface FolderWatchers {
  /** Watches the folders that are there now, and those that are gone no more. */
  follow(): void;
  close(): void;
}

function createFolderWatchers(root: string, places: readonly string[], onChange: () => void): FolderWatchers {
  const above = namesAbove(places);
  const watchers = new Map<string, FSWatcher>();

  /** What was removed may be back under the same name before anybody looks; its watcher is dead nevertheless. */
  const forget = (path: string) => {
    for (const [folder, watcher] of watchers) {
      if (folder !== path && !folder.startsWith(path === '' ? '' : `${path}/`)) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };
  const start = (folder: string) => {
    const names = above.get(folder);
    const watcher = openWatcher(join(root, folder), (event, name) => {
      if (names !== undefined && name !== null && !names.has(name)) return;
      if (event === 'rename') forget(name === null ? folder : pathOf(folder, name));
      onChange();
    });
    watcher?.on('error', () => {
      forget(folder);
      onChange();
    });
    if (watcher !== null) watchers.set(folder, watcher);
  };
  const visit = (folder: string, seen: Set<string>) => {
    seen.add(folder);
    if (!watchers.has(folder)) start(folder);
    const names = above.get(folder) ?? listFolders(join(root, folder));
    for (const name of names) {
      const path = pathOf(folder, name);
      if (isFolder(join(root, path))) visit(path, seen);
    }
  };
  return {
    follow() {
      const seen = new Set<string>();
      visit('', seen);
      for (const folder of [...watchers.keys()].filter((path) => !seen.has(path))) forget(folder);
    },
    close: () => forget(''),
  };
}

/** The folders on the way to the places, and which of their entries lead there: nothing else in them matters. */
function namesAbove(places: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map<string, Set<string>>();
  for (const place of places) {
    let folder = '';
    for (const name of place.split('/')) {
      above.set(folder, (above.get(folder) ?? new Set()).add(name));
      folder = pathOf(folder, name);
    }
  }
  return above;
}

function openWatcher(
  path: string,
  onEvent: (event: 'rename' | 'change', name: string | null) => void,
): FSWatcher | null {
  try {
    return watch(path, onEvent);
  } catch (error) {
    if (!hasCode(error)) throw error;
    if (error.code === 'ENOSPC' || error.code === 'EMFILE') {
      throw new Error(
        `The system watches no more folders (${error.code}): raise its limit (on Linux fs.inotify.max_user_watches and max_user_instances)`,
      );
    }
    // Gone again, or not for us: whoever reads the folder will say so.
    return null;
  }
}

function listFolders(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch (error) {
    if (!hasCode(error)) throw error;
    return [];
  }
}

/** Symbolic links are not followed. */
function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (!hasCode(error)) throw error;
    return false;
  }
}

function hasCode(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function pathOf(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
