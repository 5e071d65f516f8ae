/** A repository in memory: what the use cases that write records need, with a place to be cut off at. */
import type { RecordTree } from '../../../src/app/ports.ts';
import type { FolderPort } from '../../../src/app/renumber-incident.ts';
import { compareText } from '../../../src/domain/finding.ts';
import { RECORD_ROOTS, recordKindOf } from '../../../src/domain/record-path.ts';
import { readRecord } from '../../../src/records/read-record.ts';

export interface MemoryFolder extends FolderPort {
  readonly files: Map<string, string>;
  readonly tree: RecordTree;
  /** How many steps that write were taken. */
  steps: number;
  /** Before this step, counted from 0, the process is killed; null never. */
  killedAt: number | null;
}

export class Killed extends Error {}

export function memoryFolder(files: Readonly<Record<string, string>>): MemoryFolder {
  const held = new Map(Object.entries(files));
  const below = (path: string) =>
    [...held.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  const step = () => {
    if (folder.steps === folder.killedAt) throw new Killed();
    folder.steps += 1;
  };
  const folder: MemoryFolder = {
    files: held,
    steps: 0,
    killedAt: null,
    hasPath: (path) => below(path).length > 0,
    readText: (path) => held.get(path) ?? null,
    writeText(path, text) {
      step();
      held.set(path, text);
    },
    copyFolder(from, to) {
      // A copy is many writes: it can be cut off after any of them.
      for (const path of below(from)) {
        step();
        held.set(to + path.slice(from.length), held.get(path) ?? '');
      }
    },
    rename(from, to) {
      step();
      if (below(to).length > 0) throw new Error(`${to} is there already`);
      for (const path of below(from)) {
        held.set(to + path.slice(from.length), held.get(path) ?? '');
        held.delete(path);
      }
    },
    remove(path) {
      for (const one of below(path).sort(compareText)) {
        step();
        held.delete(one);
      }
    },
    tree: {
      hasPath: (path) => below(path).length > 0,
      readRecords: () =>
        [...held.keys()]
          .filter((path) => RECORD_ROOTS.some((root) => path === root || path.startsWith(`${root}/`)))
          .sort(compareText)
          .flatMap((path) => {
            const kind = recordKindOf(path);
            const bytes = new TextEncoder().encode(held.get(path) ?? '');
            return kind === null ? [] : [readRecord(path, kind, bytes)];
          }),
    },
  };
  return folder;
}
