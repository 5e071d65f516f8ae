/** Starts git, without a shell, without the configuration of the machine or of the person. */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

export interface GitOptions {
  readonly gitDir?: string;
  readonly input?: Buffer | string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export class GitError extends Error {
  override readonly name = 'GitError';
}

/** The environment of every git process of the server. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: devNull,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // What is here is gone when the sandbox ends: waiting for the disk would only take time.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsync',
    GIT_CONFIG_VALUE_0: 'none',
  };
}

/**
 * Runs git to its end, whatever its exit code.
 *
 * @param args taken as they are; put what comes from outside behind `--end-of-options` or `--`
 * @throws when git cannot be started
 */
export function runGit(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const location = options.gitDir === undefined ? [] : [`--git-dir=${options.gitDir}`];
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...location, '--literal-pathspecs', ...args], {
      env: { ...gitEnvironment(), ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // git may exit before it has read all of its input; its exit code tells the story then.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.end(options.input ?? '');
  });
}

/** What git prints, without the last line break. @throws {GitError} unless git exits with 0 */
export async function git(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runGit(args, options);
  if (code !== 0) throw new GitError(`git ${args[0] ?? ''} exited with ${code}: ${stderr.trim()}`);
  return stdout.toString().replace(/\n$/, '');
}
