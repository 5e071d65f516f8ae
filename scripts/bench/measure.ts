import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than this no child may run, unless its command says so; it is killed and counts as not bounded. */
const TIMEOUT = 60_000;

/** One command to measure, a script that Node runs. */
export interface Command {
  /** The program of another Node than the one that measures. */
  readonly node?: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The child's whole environment; nothing is inherited but PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout?: number;
}

export type Measure = (command: Command) => Run;

export interface Run {
  /** From before the start to after the end of the process, in milliseconds. */
  readonly wall: number;
  /** User and system time of the process, in milliseconds; null when it was killed. */
  readonly cpu: number | null;
  /** Peak resident set, in MB (10^6 bytes); null when it was killed. */
  readonly memory: number | null;
  /** null when it was killed. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Makes a function that runs a command and measures it from outside (wall) and inside (cpu, memory). The inside
 * figures are written by a script that Node loads first and that costs every line the same, so it works wherever
 * Node does, without a `time` command.
 */
export function createMeasure(temporary: string): Measure {
  const reporter = join(temporary, 'report-usage.cjs');
  const report = join(temporary, 'usage.json');
  writeFileSync(
    reporter,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));\n`,
  );
  return ({ node = process.execPath, script, args, folder, environment, timeout = TIMEOUT }) => {
    rmSync(report, { force: true });
    const start = performance.now();
    const child = spawnSync(node, ['--require', reporter, script, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      encoding: 'utf8',
      timeout,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 28,
    });
    const wall = performance.now() - start;
    return {
      wall,
      ...readUsage(report),
      exit: child.status,
      stdout: child.stdout,
      stderr: child.stderr,
    };
  };
}

function readUsage(report: string): Pick<Run, 'cpu' | 'memory'> {
  if (!existsSync(report)) return { cpu: null, memory: null };
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    memory: (usage.maxRSS * 1024) / 1e6,
  };
}
