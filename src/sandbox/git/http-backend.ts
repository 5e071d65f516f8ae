/** Runs `git http-backend`, the CGI program that ships with git (git-scm.com/docs/git-http-backend). */
import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { gitEnvironment } from './run-git.ts';

export interface CgiRequest {
  readonly gitDir: string;
  readonly method: 'GET' | 'POST';
  /** Below the repository: `/info/refs`, `/git-upload-pack`, `/git-receive-pack`. */
  readonly path: string;
  readonly query: string;
  readonly contentType: string;
  readonly contentEncoding: string;
  /** The header `Git-Protocol`. */
  readonly protocol: string;
  readonly body: Buffer;
  /** Who pushes; empty for anonymous readers. */
  readonly login: string;
  /** What the update hook reads: `installation` for a GITHUB_TOKEN and an App, `user` for anybody else. */
  readonly actor: 'installation' | 'user';
  /** What the update hook says to refuse a ref by its rulesets. */
  readonly refusal: PushRefusal | null;
  /** Ends the process when it fires. */
  readonly signal: AbortSignal;
}

/** Stands in a refusal where the hook, which alone knows them, is to name the merges that come in. */
export const MERGES_MARK = '@merges@';

/** Empty texts refuse nothing. */
export interface PushRefusal {
  readonly ref: string;
  readonly text: string;
  /** When the push loses commits of the branch. */
  readonly textForced: string;
  /** When merge commits come in. */
  readonly textMerges: string;
  readonly textForcedMerges: string;
}

export interface CgiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function environment(request: CgiRequest): Record<string, string> {
  const remote = request.login === '' ? {} : { REMOTE_USER: request.login };
  return {
    ...gitEnvironment(),
    ...remote,
    GIT_PROJECT_ROOT: dirname(request.gitDir),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${basename(request.gitDir)}${request.path}`,
    REQUEST_METHOD: request.method,
    QUERY_STRING: request.query,
    CONTENT_TYPE: request.contentType,
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: request.contentEncoding,
    GIT_PROTOCOL: request.protocol,
    REMOTE_ADDR: '127.0.0.1',
    SANDBOX_ACTOR: request.actor,
    SANDBOX_RULED_REF: request.refusal?.ref ?? '',
    SANDBOX_REFUSAL: request.refusal?.text ?? '',
    SANDBOX_REFUSAL_FORCED: request.refusal?.textForced ?? '',
    SANDBOX_REFUSAL_MERGES: request.refusal?.textMerges ?? '',
    SANDBOX_REFUSAL_FORCED_MERGES: request.refusal?.textForcedMerges ?? '',
  };
}

/** Splits the output of a CGI program into `Status:`, headers and body. */
function parse(output: Buffer): CgiResponse {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) throw new Error(`git http-backend gave no answer: ${output.toString().slice(0, 200)}`);
  const pairs = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  const { status, ...headers } = Object.fromEntries(pairs);
  return {
    status: status === undefined ? 200 : Number.parseInt(status, 10),
    headers,
    body: output.subarray(end + 4),
  };
}

/** @throws when the program breaks off, e.g. because the signal fired */
export function runHttpBackend(request: CgiRequest): Promise<CgiResponse> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the programs it starts end with it.
    const child = spawn('git', ['http-backend'], { env: environment(request), detached: true });
    const kill = (): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    request.signal.addEventListener('abort', kill, { once: true });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', () => {
      request.signal.removeEventListener('abort', kill);
      try {
        resolve(parse(Buffer.concat(chunks)));
      } catch (error) {
        reject(error);
      }
    });
    child.stdin.end(request.body);
  });
}
