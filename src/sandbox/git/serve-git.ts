/** Clone, fetch and push at `/<owner>/<repo>.git`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { readBody } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import type { Identity, Repository } from '../model.ts';
import { branchMoved } from '../pulls/branch-moved.ts';
import { judgePush } from '../rules/judge-branch-move.ts';
import { MERGES_REFUSED } from '../rules/judge-move.ts';
import { findRepository, hasRole } from '../state.ts';
import { readBranches } from './bare-repository.ts';
import { type CgiResponse, MERGES_MARK, type PushRefusal, runHttpBackend } from './http-backend.ts';
import { readPushCommands } from './push-commands.ts';
import { nameRuleViolations } from './report-status.ts';

const PATH =
  /^\/([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;
/** 100 MB, GitHub's limit for one file; a push of the sandbox stays far below. */
const PUSH_LIMIT = 100_000_000;

/** Null when the path is none of git's smart protocol; `.git` may be left away, as on GitHub. */
export function matchGit(
  pathname: string,
): { readonly owner: string; readonly name: string; readonly path: string } | null {
  const [, owner, name, path] = PATH.exec(pathname) ?? [];
  return owner === undefined || name === undefined || path === undefined ? null : { owner, name, path };
}

/** Git asks for a name and a password after such an answer, and not before. */
const ASK: Reply = {
  status: 401,
  body: Buffer.from('Authentication required\n'),
  headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain; charset=utf-8' },
};

/**
 * Reading a public repository is open to everybody; a private one shows itself only to those with a role, a push
 * needs `write` (docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization),
 * and a job or an App `contents: read` or `write` of its own repository.
 *
 * @returns an answer that refuses, or null
 */
function refuse(repository: Repository, identity: Identity, isPush: boolean): Reply | null {
  if (identity.kind === 'anonymous') return isPush || repository.private ? ASK : null;
  const denied: Reply = {
    status: 403,
    body: Buffer.from(`Permission to ${repository.fullName}.git denied to ${identity.user.login}.\n`),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  };
  if (isInstallation(identity)) {
    const access = identity.repository.id === repository.id ? identity.permissions.contents : 'none';
    if (repository.private && access === 'none') throw notFound();
    return isPush && access !== 'write' ? denied : null;
  }
  if (!hasRole(repository, identity.user, 'read')) throw notFound();
  return isPush && !hasRole(repository, identity.user, 'write') ? denied : null;
}

/**
 * What the rulesets of the default branch, the only ones there are, say to a push, as GitHub prints it
 * (github.com/yshavit/mdq/pull/255 shows it whole).
 */
function judge(
  host: SandboxHost,
  repository: Repository,
  actor: Actor,
  body: Buffer,
  encoding: string,
): PushRefusal | null {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const command = readPushCommands(body, encoding).find((each) => each.ref === ref);
  if (command === undefined) return null;
  const { before, after } = command;
  const branch = repository.defaultBranch;
  const say = (isForced: boolean, bringsMerges: boolean): string => {
    const isCreation = before === null;
    const violations = judgePush({ repository, branch, after, isForced, isCreation, bringsMerges, actor });
    if (violations.length === 0) return '';
    const page = `${host.url}/${repository.fullName}/rules?ref=${encodeURIComponent(ref)}`;
    const list = violations
      .map((violation) => `- ${violation}\n${violation === MERGES_REFUSED ? MERGES_MARK : ''}`)
      .join('\n');
    return `error: GH013: Repository rule violations found for ${ref}.\nReview all repository rules at ${page}\n\n${list}`;
  };
  return {
    ref,
    text: say(false, false),
    textForced: say(true, false),
    textMerges: say(false, true),
    textForcedMerges: say(true, true),
  };
}

/** Each branch that a push has changed; a branch with two new names is two changes. */
async function announce(
  host: SandboxHost,
  repository: Repository,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  actor: Actor,
): Promise<void> {
  for (const branch of new Set([...before.keys(), ...after.keys()])) {
    const move = { repository, branch, before: before.get(branch) ?? null, after: after.get(branch) ?? null };
    await branchMoved(host, move, actor);
  }
}

/**
 * Answers one request of git's smart protocol (git-scm.com/docs/http-protocol). A push is answered when what
 * follows from it has happened: pull requests are up to date and runs exist.
 *
 * @param response tells when the client goes away; the answer is returned
 */
export async function serveGit(
  host: SandboxHost,
  identity: Identity | null,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<Reply> {
  const route = matchGit(url.pathname);
  const repository = route === null ? null : findRepository(host.state, route.owner, route.name);
  if (identity === null || (repository === null && identity.kind === 'anonymous')) return ASK;
  if (route === null || repository === null) throw notFound();
  const service = route.path === '/info/refs' ? url.searchParams.get('service') : route.path.slice(1);
  const method = route.path === '/info/refs' ? 'GET' : 'POST';
  if ((service !== 'git-upload-pack' && service !== 'git-receive-pack') || request.method !== method) {
    throw new ApiError(403, 'Please upgrade your git client.');
  }
  const isPush = service === 'git-receive-pack';
  const refusal = refuse(repository, identity, isPush);
  if (refusal !== null) return refusal;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = await readBody(request, PUSH_LIMIT);
  const header = (name: string): string => String(request.headers[name] ?? '');
  const run = (refusal: PushRefusal | null = null): Promise<CgiResponse> =>
    runHttpBackend({
      gitDir: repository.gitDir,
      method,
      path: route.path,
      query: url.search.slice(1),
      contentType: header('content-type'),
      contentEncoding: header('content-encoding'),
      protocol: /^version=\d(:|$)/.test(header('git-protocol')) ? header('git-protocol') : '',
      body,
      login: identity.kind === 'anonymous' ? '' : identity.user.login,
      actor: isInstallation(identity) ? 'installation' : 'user',
      refusal,
      signal: gone.signal,
    });
  if (!isPush || method === 'GET' || identity.kind === 'anonymous') return run();
  const push = await host.alone(repository, async () => {
    const before = await readBranches(repository.gitDir);
    const refusal = judge(host, repository, identity, body, header('content-encoding'));
    const said = await run(refusal);
    const isRefused = refusal !== null && said.body.includes('GH013');
    const answer = isRefused ? { ...said, body: nameRuleViolations(said.body, refusal.ref) } : said;
    return { before, answer, after: await readBranches(repository.gitDir) };
  });
  await announce(host, repository, push.before, push.after, identity);
  return push.answer;
}
