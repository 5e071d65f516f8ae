/** Two commands measured in turn, so that whatever else the machine does meets both. */
import type { Command, Measure, Run } from './measure.ts';
import { median } from './table.ts';

/** One of two that are compared. */
export interface Side {
  readonly name: string;
  /** One after the other; their times are added up. */
  readonly steps: readonly Command[];
  /** What has to be done before each time, which is not measured. */
  readonly before?: () => void;
  /** What is wrong with what the last step said; null when nothing is. */
  judge(run: Run): string | null;
}

export type Bound =
  /** Theirs takes at least so many times as long as ours. */
  | { readonly sort: 'faster'; readonly least: number }
  /** Ours takes at most so many times as long as theirs. */
  | { readonly sort: 'slower'; readonly most: number }
  /** Ours takes at most so many milliseconds more than theirs. */
  | { readonly sort: 'more'; readonly most: number };

export interface Comparison {
  readonly name: string;
  readonly about: readonly string[];
  readonly ours: Side;
  /** Or why there is nothing to compare with here. */
  readonly theirs: Side | string;
  /** How often both are counted, after one time that is not. */
  readonly runs: number;
  readonly bound: Bound;
  /** The most that ours may take, in MB. */
  readonly memory: number | null;
}

export interface Outcome {
  readonly name: string;
  readonly sort: 'holds' | 'broken' | 'not made';
  /** What was measured, and what is wrong with it. */
  readonly said: string;
}

/** Prints both commands, measures them and prints what came of it. */
export function compare(
  comparison: Comparison,
  measure: Measure,
  shorten: (text: string) => string,
): Outcome {
  const { name, about, ours, theirs, runs, bound, memory } = comparison;
  console.log(`\n${name}`);
  for (const line of about) console.log(`  ${line}`);
  for (const step of ours.steps) console.log(`  ours:   ${shorten(writeCommand(step))}`);
  if (typeof theirs === 'string') {
    console.log(`  not made: ${theirs}`);
    return { name, sort: 'not made', said: theirs };
  }
  for (const step of theirs.steps) console.log(`  beside: ${shorten(writeCommand(step))}`);
  const pairs: (readonly [ours: Run, theirs: Run])[] = [];
  // The first pair fills the page cache and is not counted.
  for (let index = 0; index <= runs; index++) {
    const pair = [runSide(ours, measure), runSide(theirs, measure)] as const;
    const complaint = ours.judge(pair[0]) ?? theirs.judge(pair[1]);
    if (complaint !== null) return { name, sort: 'broken', said: complaint };
    if (index > 0) pairs.push(pair);
  }
  for (const [index, who] of [ours.name, theirs.name].entries()) {
    console.log(
      `  ${describe(
        who,
        pairs.map((pair) => pair[index] as Run),
      )}`,
    );
  }
  const outcome = judge(pairs, bound, memory);
  console.log(`  ${outcome.sort === 'holds' ? 'ok' : 'NO'}: ${outcome.said}`);
  return { name, ...outcome };
}

function runSide(side: Side, measure: Measure): Run {
  side.before?.();
  return side.steps.map(measure).reduce((sum, step) => ({
    ...step,
    wall: sum.wall + step.wall,
    cpu: sum.cpu === null || step.cpu === null ? null : sum.cpu + step.cpu,
    memory: sum.memory === null || step.memory === null ? null : Math.max(sum.memory, step.memory),
    exit: sum.exit === 0 ? step.exit : sum.exit,
  }));
}

function judge(
  pairs: readonly (readonly [Run, Run])[],
  bound: Bound,
  most: number | null,
): Pick<Outcome, 'sort' | 'said'> {
  const memory = median(pairs.map(([ours]) => ours.memory ?? Number.POSITIVE_INFINITY));
  const isSmall = most === null || memory <= most;
  const { value, holds, said } = judgeTime(pairs, bound);
  const room = most === null ? '' : `; ${memory.toFixed(0)} MB, at most ${most}`;
  return { sort: holds(value) && isSmall ? 'holds' : 'broken', said: `${said(value)}${room}` };
}

/** Of each pair the proportion, and of those the median: the machine may be slower for one pair than for the next. */
function judgeTime(pairs: readonly (readonly [Run, Run])[], bound: Bound) {
  const over = (figure: (ours: number, theirs: number) => number) =>
    median(pairs.map(([ours, theirs]) => figure(ours.wall, theirs.wall)));
  switch (bound.sort) {
    case 'faster':
      return {
        value: over((ours, theirs) => theirs / ours),
        holds: (value: number) => value >= bound.least,
        said: (value: number) => `${value.toFixed(1)} times faster, at least ${bound.least}`,
      };
    case 'slower':
      return {
        value: over((ours, theirs) => ours / theirs),
        holds: (value: number) => value <= bound.most,
        said: (value: number) => `${value.toFixed(2)} times as long, at most ${bound.most}`,
      };
    case 'more':
      return {
        value: over((ours, theirs) => ours - theirs),
        holds: (value: number) => value <= bound.most,
        said: (value: number) => `${value.toFixed(0)} ms more, at most ${bound.most}`,
      };
  }
}

function describe(who: string, runs: readonly Run[]): string {
  const walls = runs.map((run) => run.wall).sort((a, b) => a - b);
  const cpu = median(runs.map((run) => run.cpu ?? Number.NaN));
  const memory = median(runs.map((run) => run.memory ?? Number.NaN));
  const range = `${walls[0]?.toFixed(0)} to ${walls.at(-1)?.toFixed(0)}`;
  return `${who}: ${median(walls).toFixed(0)} ms (${range}, n = ${runs.length}), cpu ${cpu.toFixed(0)} ms, ${memory.toFixed(0)} MB`;
}

function writeCommand({ node, script, args }: Command): string {
  return [node ?? 'node', script, ...args].join(' ');
}

/** Waits until files that were made just now are so old that a check of them is kept. */
export function waitOutTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
}
