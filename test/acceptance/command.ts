/** The command `incident` from the committed bundle, as a child process with nothing of this one's environment. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve('dist/incident.js');
const node = process.env['INCIDENT_NODE'] ?? process.execPath;

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs it to its end. */
export function incident(args: readonly string[], cwd: string, env: Environment = {}): Promise<Result> {
  return startIncident(args, cwd, env).ended;
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Result>;
  /** What stands on standard output from the last call on up to and with a line; never, if the command ends before. */
  readUntil(line: RegExp): Promise<string>;
}

/** Starts it and lets it run. */
export function startIncident(args: readonly string[], cwd: string, env: Environment = {}): Running {
  const child = spawn(node, [CLI, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
  });
  let out = '';
  let err = '';
  let read = 0;
  let look = (): void => undefined;
  child.stdout.on('data', (data) => {
    out += data;
    look();
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Result>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
  return {
    child,
    ended,
    readUntil: (line) =>
      new Promise((found, never) => {
        look = () => {
          const match = new RegExp(`^(?:${line.source})\n`, 'm').exec(out.slice(read));
          if (match === null) return;
          const text = out.slice(read, read + match.index + match[0].length);
          read += text.length;
          look = () => undefined;
          found(text);
        };
        child.on('close', () => never(new Error(`ended before ${line}: ${out.slice(read)}${err}`)));
        look();
      }),
  };
}
