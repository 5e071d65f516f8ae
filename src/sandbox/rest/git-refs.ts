/** docs.github.com/rest/git/refs: makes, moves and deletes branches. */
import { compareAndSwap, isRefName, readBranch } from '../git/bare-repository.ts';
import { bringsMergeCommits, isAncestor } from '../git/merge.ts';
import { runGit } from '../git/run-git.ts';
import { ApiError, invalidRequest, NotModelled, notAccessible } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import { type BranchMove, branchMoved } from '../pulls/branch-moved.ts';
import { judgePush, violationMessage } from '../rules/judge-branch-move.ts';
import { refShape } from '../shapes/git-data.ts';
import { actorOf, type RestRequest, type Route, readRequiredText } from './route.ts';

/** @throws {ApiError} 422 when it is no commit of the repository */
async function readSha({ host, repository, body }: RestRequest): Promise<string> {
  const sha = readRequiredText(body, 'sha');
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw new ApiError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  if ((await host.git.resolve(repository, sha)) !== sha) throw new ApiError(422, 'Object does not exist');
  return sha;
}

/** @throws {NotModelled} for what is no branch */
function branchOf(ref: string): string {
  if (!ref.startsWith('refs/heads/')) throw new NotModelled(`writing ${ref}`);
  return ref.slice('refs/heads/'.length);
}

/**
 * No token of a job has the permission that commits with other workflow files need. A branch that begins without some
 * of the files needs none: so do those that are published to (github.com/peaceiris/actions-gh-pages).
 */
async function checkWorkflows(
  { repository, identity }: RestRequest,
  from: string,
  to: string,
  isNew: boolean,
): Promise<void> {
  if (!isInstallation(identity)) return;
  const { gitDir } = repository;
  const filter = isNew ? ['--diff-filter=d'] : [];
  const { code } = await runGit(
    ['diff', '--quiet', '--no-ext-diff', ...filter, from, to, '--', '.github/workflows'],
    { gitDir },
  );
  if (code !== 0) throw notAccessible();
}

function branchShape(
  { host, repository }: RestRequest,
  branch: string,
  sha: string,
): Record<string, unknown> {
  return refShape(host.url, repository, { name: `refs/heads/${branch}`, type: 'commit', sha });
}

type Moved = Pick<BranchMove, 'before' | 'after'>;

/** Asked inside of the change. @throws {ApiError} 422 when rules stand against it */
async function checkRules(
  request: RestRequest,
  branch: string,
  { before, after }: Moved,
  isForced: boolean,
): Promise<void> {
  const { repository, identity } = request;
  const bringsMerges = after !== null && (await bringsMergeCommits(repository.gitDir, before, after));
  const isCreation = before === null;
  const actor = actorOf(identity);
  const violations = judgePush({ repository, branch, after, isForced, isCreation, bringsMerges, actor });
  if (violations.length > 0) throw new ApiError(422, violationMessage(violations));
}

/** Makes a change of a branch alone, and tells of it. */
async function move(request: RestRequest, branch: string, change: () => Promise<Moved>): Promise<void> {
  const { host, repository, identity } = request;
  const { before, after } = await host.alone(repository, change);
  await branchMoved(host, { repository, branch, before, after }, actorOf(identity));
}

async function create(request: RestRequest): Promise<Reply> {
  const { repository, body } = request;
  const ref = readRequiredText(body, 'ref');
  if (!/^refs\/[^/]+\/./.test(ref)) {
    throw new ApiError(422, "Reference name must start with 'refs/' and have at least two slashes.");
  }
  const branch = branchOf(ref);
  if (!(await isRefName(ref))) throw new ApiError(422, `${ref} is not a valid ref name.`);
  const sha = await readSha(request);
  const main = await readBranch(repository.gitDir, repository.defaultBranch);
  if (main !== null) await checkWorkflows(request, main, sha, true);
  await move(request, branch, async () => {
    await checkRules(request, branch, { before: null, after: sha }, false);
    if (!(await compareAndSwap(repository.gitDir, ref, sha, null))) {
      throw new ApiError(422, 'Reference already exists');
    }
    return { before: null, after: sha };
  });
  const shape = branchShape(request, branch, sha);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

async function update(request: RestRequest): Promise<Reply> {
  const { repository, params, body } = request;
  const { gitDir } = repository;
  const branch = branchOf(`refs/${params['ref'] ?? ''}`);
  const force = body['force'] ?? false;
  if (typeof force !== 'boolean') throw invalidRequest(`"force" is not a boolean.`);
  const sha = await readSha(request);
  await move(request, branch, async () => {
    const before = await readBranch(gitDir, branch);
    if (before === null) throw new ApiError(422, 'Reference does not exist');
    const isForward = await isAncestor(gitDir, before, sha);
    if (!isForward && !force) throw new ApiError(422, 'Update is not a fast forward');
    await checkRules(request, branch, { before, after: sha }, !isForward);
    await checkWorkflows(request, before, sha, false);
    await compareAndSwap(gitDir, `refs/heads/${branch}`, sha, before);
    return { before, after: sha };
  });
  return { status: 200, body: branchShape(request, branch, sha) };
}

async function remove(request: RestRequest): Promise<Reply> {
  const { repository, params } = request;
  const { gitDir } = repository;
  const branch = branchOf(`refs/${params['ref'] ?? ''}`);
  await move(request, branch, async () => {
    const before = await readBranch(gitDir, branch);
    if (before === null) throw new ApiError(422, 'Reference does not exist');
    if (branch === repository.defaultBranch) {
      throw new ApiError(422, 'Repository rule violations found\n\nCannot delete this branch');
    }
    await checkRules(request, branch, { before, after: null }, false);
    await runGit(['update-ref', '-d', `refs/heads/${branch}`, before], { gitDir });
    return { before, after: null };
  });
  return { status: 204 };
}

const NEEDS = { access: 'write', scopes: ['contents'], role: 'write' } as const;
const REFS = '/repos/{owner}/{repo}/git/refs';

export const GIT_REF_ROUTES: readonly Route[] = [
  { method: 'POST', path: REFS, needs: NEEDS, body: ['ref', 'sha'], handle: create },
  { method: 'PATCH', path: `${REFS}/{ref}`, needs: NEEDS, body: ['sha', 'force'], handle: update },
  { method: 'DELETE', path: `${REFS}/{ref}`, needs: NEEDS, handle: remove },
];
