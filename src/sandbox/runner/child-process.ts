import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { JobControl } from './job-control.ts';

export interface ChildRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly control: JobControl;
  onLine(line: string): void;
}

/** How long a background process may hold the output open after the step itself has ended. */
const STREAMS_GRACE_MS = 5_000;

/**
 * Runs one program to its end, in a process group of its own, without a shell and without standard input.
 * @returns the exit code; 128 and more when a signal ended it
 * @throws Error when the program cannot be started (missing, environment too large)
 */
export function runChild(request: ChildRequest): Promise<number> {
  const { command, args, cwd, env, control, onLine } = request;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, RUNNER_TRACKING_ID: control.trackingId },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let grace: NodeJS.Timeout | undefined;
    child.once('error', reject);
    if (child.pid !== undefined) control.started(child.pid);
    const flush = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
    child.once('exit', () => {
      if (child.pid !== undefined) control.finished(child.pid);
      grace = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, STREAMS_GRACE_MS);
    });
    child.once('close', (code, signal) => {
      clearTimeout(grace);
      for (const end of flush) end();
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
    });
  });
}

/**
 * Splits a stream into lines at `\n`, `\r` and `\r\n`, as the runner does: a lone `\r` begins a line that may be a
 * command.
 * @returns what hands over the last line when it has no line break; a stream that ends does it by itself
 */
function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  const flush = (): void => {
    const last = (rest + decoder.end()).replace(/\r$/, '');
    rest = '';
    if (last !== '') onLine(last);
  };
  stream.once('end', flush);
  return flush;
}
