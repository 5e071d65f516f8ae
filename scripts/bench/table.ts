import type { Bound } from './lines.ts';
import type { Run } from './measure.ts';

/** The medians of a line's runs. */
export interface Row {
  readonly name: string;
  readonly runs: number;
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number | null;
  /** MB. */
  readonly memory: number | null;
  /** What does not hold; empty when all does. */
  readonly broken: readonly string[];
}

export interface References {
  /** Wall of the empty script, in milliseconds. */
  readonly empty: number;
  /** Wall of one clean record, in milliseconds. */
  readonly clean: number;
}

export function summarise(name: string, runs: readonly Run[], broken: readonly string[]): Row {
  return {
    name,
    runs: runs.length,
    wall: median(runs.map((run) => run.wall)),
    cpu: medianOrNull(runs.map((run) => run.cpu)),
    memory: medianOrNull(runs.map((run) => run.memory)),
    broken,
  };
}

/** Which of a line's bounds its medians break. */
export function findBroken(row: Row, bound: Bound, references: References): readonly string[] {
  const times = row.wall / references.empty;
  const broken: string[] = [];
  if (bound.times !== null && times > bound.times)
    broken.push(`wall ${times.toFixed(1)} times the empty script, at most ${bound.times}`);
  if (bound.wall !== null && row.wall > bound.wall)
    broken.push(`wall ${Math.round(row.wall)} ms, at most ${bound.wall}`);
  if (bound.memory !== null && (row.memory === null || row.memory > bound.memory))
    broken.push(`memory ${formatMemory(row.memory)} MB, at most ${bound.memory}`);
  return broken;
}

const HEAD = ['', 'n', 'wall ms', 'cpu ms', 'peak MB', '÷ empty', '÷ clean', ''];
const WIDTHS = [44, 3, 8, 8, 8, 8, 8, 4];

/** The head of the table, in Markdown that also reads well in a terminal. */
export function renderHead(group: string): string {
  const rule = WIDTHS.map((width, index) =>
    isText(index) ? '-'.repeat(width) : '-'.repeat(width - 1) + ':',
  );
  return `\n${renderCells([group, ...HEAD.slice(1)])}\n| ${rule.join(' | ')} |`;
}

export function renderRow(row: Row, references: References): string {
  return renderCells([
    row.name,
    String(row.runs),
    row.wall.toFixed(0),
    row.cpu === null ? '–' : row.cpu.toFixed(0),
    formatMemory(row.memory),
    (row.wall / references.empty).toFixed(1),
    (row.wall / references.clean).toFixed(1),
    row.broken.length === 0 ? 'ok' : 'NO',
  ]);
}

function renderCells(cells: readonly string[]): string {
  const padded = cells.map((cell, index) => {
    const width = WIDTHS[index] ?? 0;
    return isText(index) ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}

function isText(index: number): boolean {
  return index === 0 || index === WIDTHS.length - 1;
}

function formatMemory(memory: number | null): string {
  return memory === null ? '–' : memory.toFixed(0);
}

function medianOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
