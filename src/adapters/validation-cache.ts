/**
 * What a check found, kept in the repository's git folder until something changes. The state of every folder and file
 * that the check looked at is kept with it (size, times, inode): while each is in the same state its content is the
 * same, and so is what the same program finds.
 */
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordTree } from '../app/ports.ts';
import { type CheckedRecords, parseKeptCheck, renderKeptCheck } from '../records/kept-check.ts';
import { isThere, type Listing, listFiles } from './list-files.ts';

const PLACE = '.git/incident-cache/validate.json';
/** In bytes; what is larger is neither read nor written. */
const MAX_SIZE = 2 ** 26;
/** In milliseconds: a file that changes twice within it may have the same times before and after. */
const TICK = 2000;

export interface ValidationCache {
  /** What the same program found when all was as it is now; null when that is not known. */
  read(): CheckedRecords | null;
  /** Lists what is there and remembers its state, so that whatever changes from now on is noticed the next time. */
  list(): Listing;
  /** A tree; what it is asked is remembered. */
  listenTo(tree: RecordTree): RecordTree;
  /** Keeps what was found in the tree that was listed and listened to. */
  write(checked: CheckedRecords): void;
}

/**
 * The cache of the repository at `root`; null when it has no git folder to keep it in.
 *
 * @param program what checks; another version of it has another name
 * @param now milliseconds since 1970, when the check begins
 */
export function openValidationCache(root: string, program: string, now: number): ValidationCache | null {
  if (stateOf(`${root}/.git`)?.isDirectory() !== true) return null;
  const place = `${root}/${PLACE}`;
  const paths: string[] = [];
  const states: number[] = [];
  const asked = new Map<string, boolean>();
  let canBeKept = true;
  return {
    read() {
      const [seal = '', text = ''] = readLines(place);
      const kept = parseKeptCheck(text);
      if (kept === null || !kept.asked.every(([path, answer]) => isThere(root, path) === answer)) return null;
      const statesNow: number[] = [];
      for (const path of kept.paths) pushState(statesNow, stateOf(`${root}/${path}`));
      return seal === sealOf(program, statesNow, text) ? kept : null;
    },
    list() {
      const listing = listFiles(root, (path, stats) => {
        paths.push(path);
        pushState(states, stats);
        if (stats !== null && Math.max(stats.mtimeMs, stats.ctimeMs) > now - TICK) canBeKept = false;
      });
      // What cannot be opened by one may be by another, and the state of what a link leads to is not known.
      if (listing.obstacles.length > 0) canBeKept = false;
      return listing;
    },
    listenTo: (tree) => ({
      readRecords: () => tree.readRecords(),
      hasPath(path) {
        const answer = asked.get(path) ?? tree.hasPath(path);
        asked.set(path, answer);
        return answer;
      },
    }),
    write(checked) {
      if (!canBeKept) return;
      const text = renderKeptCheck({ ...checked, paths, asked: [...asked] });
      if (text.length < MAX_SIZE) writeWhole(place, `${sealOf(program, states, text)}\n${text}`);
    },
  };
}

/** Agrees only with the same program, the same states and the same text. */
function sealOf(program: string, states: readonly number[], text: string): string {
  const who = `${program} ${process.getuid?.() ?? ''}`;
  // Loaded only here: a check of one file without a cache takes a twentieth longer with it.
  return process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(JSON.stringify([who, states.length, text.length]))
    .update(Float64Array.from(states))
    .update(text)
    .digest('hex');
}

function pushState(states: number[], stats: Stats | null): void {
  if (stats === null) states.push(-1);
  else states.push(stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino);
}

/** Null when nothing is there. */
function stateOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

function readLines(place: string): readonly string[] {
  try {
    const stats = stateOf(place);
    if (stats?.isFile() !== true || stats.size > MAX_SIZE) return [];
    return readFileSync(place, 'utf8').split('\n');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [];
  }
}

/** All or nothing, also when another does the same; where nothing can be written, nothing is kept. */
function writeWhole(place: string, text: string): void {
  const unfinished = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, place);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (stateOf(unfinished) !== null) rmSync(unfinished);
  }
}

/** Whether the system refused something; anything else is a bug. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
