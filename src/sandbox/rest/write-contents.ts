/** docs.github.com/rest/repos/contents#create-or-update-file-contents, #delete-a-file: one commit for one file. */
import { compareAndSwap, readBranch } from '../git/bare-repository.ts';
import { type GitEntry, isTreePath, readEntry, treeOf } from '../git/tree.ts';
import { changeTree, type FileChanges, writeCommit } from '../git/write-commit.ts';
import { ApiError, invalidRequest, NotModelled, notAccessible, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import { branchMoved } from '../pulls/branch-moved.ts';
import { judgePush, violationMessage } from '../rules/judge-branch-move.ts';
import { gitCommitShape } from '../shapes/git-data.ts';
import { entryShape } from './contents.ts';
import { actorOf, type RestRequest, type Route, readRequiredText, readText } from './route.ts';

/** With padding; line breaks, as base64 tools write them, do not count. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** @throws {ApiError} 422 */
function readContent(body: RestRequest['body']): Buffer {
  const text = readRequiredText(body, 'content').replaceAll(/[\r\n]/g, '');
  if (!BASE64.test(text)) throw new ApiError(422, 'content is not valid Base64');
  return Buffer.from(text, 'base64');
}

/** @throws {ApiError} 422 for a path that no file can have */
function readPath({ params }: RestRequest): string {
  const path = params['path'] ?? '';
  const isMalformed = !isTreePath(path) || path.split('/').some((part) => part.toLowerCase() === '.git');
  if (!isMalformed) return path;
  const errors = [{ resource: 'Commit', field: 'path', code: 'invalid' }];
  throw new ApiError(422, 'path contains a malformed path component', { errors });
}

/** No token of a job, and of no App here, has the `workflows` permission that changes to workflow files need. */
function refuseWorkflows({ identity }: RestRequest, path: string): void {
  if (isInstallation(identity) && path.startsWith('.github/workflows/')) throw notAccessible();
}

/** Where the branch is: nowhere in a repository without commits. */
interface Place {
  readonly branch: string;
  readonly head: string | null;
  /** The file as it is; null when it is not there. */
  readonly entry: GitEntry | null;
}

/** @throws {ApiError} 404 for a branch that is not there, which is looked at before anything else */
async function readPlace({ host, repository, body }: RestRequest, path: string): Promise<Place> {
  const branch = readText(body, 'branch') ?? repository.defaultBranch;
  const head = await readBranch(repository.gitDir, branch);
  if (head === null) {
    const isEmpty = (await host.git.branches(repository)).length === 0;
    if (!isEmpty || branch !== repository.defaultBranch)
      throw new ApiError(404, `Branch ${branch} not found`);
    return { branch, head, entry: null };
  }
  const entry = await readEntry(repository.gitDir, head, path);
  if (entry !== null && (entry.type !== 'blob' || entry.mode === '120000')) {
    throw new NotModelled('writing over a folder, a symlink or a submodule');
  }
  return { branch, head, entry };
}

/**
 * A file that is there is changed by who knows what it is (measured: github.com/pome-sh/digital-twins/pull/400).
 *
 * @throws {ApiError} 422 without a `sha`, 409 for another than the file's
 */
function checkSha(body: RestRequest['body'], path: string, entry: GitEntry): void {
  const sha = readText(body, 'sha');
  if (sha === undefined) throw invalidRequest(`"sha" wasn't supplied.`);
  if (sha !== entry.sha) throw new ApiError(409, `${path} does not match ${sha}`);
}

interface Written extends Place {
  readonly sha: string;
}

/** Makes the commit and moves the branch alone, judged as every push is. @throws {ApiError} */
async function write(
  request: RestRequest,
  path: string,
  decide: (place: Place) => FileChanges,
): Promise<Written> {
  const { host, repository, identity, body } = request;
  const { gitDir } = repository;
  const actor = actorOf(identity);
  const message = readRequiredText(body, 'message');
  refuseWorkflows(request, path);
  const written = await host.alone(repository, async (): Promise<Written> => {
    const place = await readPlace(request, path);
    const { branch, head } = place;
    const result = await changeTree(gitDir, head, decide(place));
    if ('refusal' in result) throw new NotModelled(result.refusal);
    const parents = head === null ? [] : [head];
    const sha = await writeCommit(gitDir, {
      tree: result.tree,
      parents,
      message,
      author: actor.user,
      date: host.now(),
    });
    const push = { isForced: false, isCreation: head === null, bringsMerges: false };
    const violations = judgePush({ repository, branch, after: sha, ...push, actor });
    if (violations.length > 0) throw new ApiError(409, violationMessage(violations));
    if (!(await compareAndSwap(gitDir, `refs/heads/${branch}`, sha, head))) {
      throw new ApiError(409, `is at ${await readBranch(gitDir, branch)} but expected ${head}`);
    }
    return { ...place, sha };
  });
  const { branch, head: before, sha: after } = written;
  await branchMoved(host, { repository, branch, before, after }, actor);
  return written;
}

async function commitOf({ host, repository }: RestRequest, sha: string): Promise<unknown> {
  const commit = await host.git.commit(repository, sha);
  if (commit === null) throw new Error(`the commit ${sha} was made and is not there`);
  return gitCommitShape(host.url, repository, commit, await treeOf(repository.gitDir, sha));
}

/** A `sha` for a file that is not there says nothing. */
async function put(request: RestRequest): Promise<Reply> {
  const { repository, body } = request;
  const path = readPath(request);
  const contents = readContent(body);
  const written = await write(request, path, ({ entry }) => {
    if (entry !== null) checkSha(body, path, entry);
    return { additions: [{ path, contents }], deletions: [] };
  });
  const { entry: before, sha, branch } = written;
  const entry = await readEntry(repository.gitDir, sha, path);
  if (entry === null) throw new Error(`${path} was written and is not there`);
  return {
    status: before === null ? 201 : 200,
    body: { content: entryShape(request, entry, path, branch), commit: await commitOf(request, sha) },
  };
}

async function remove(request: RestRequest): Promise<Reply> {
  const { body } = request;
  const path = readPath(request);
  const { sha } = await write(request, path, ({ entry }) => {
    if (entry === null) throw notFound();
    checkSha(body, path, entry);
    return { additions: [], deletions: [{ path }] };
  });
  return { status: 200, body: { content: null, commit: await commitOf(request, sha) } };
}

const NEEDS = { access: 'write', scopes: ['contents'], role: 'write' } as const;
const CONTENTS = '/repos/{owner}/{repo}/contents/{path}';

export const WRITE_CONTENT_ROUTES: readonly Route[] = [
  { method: 'PUT', path: CONTENTS, needs: NEEDS, body: ['message', 'content', 'sha', 'branch'], handle: put },
  { method: 'DELETE', path: CONTENTS, needs: NEEDS, body: ['message', 'sha', 'branch'], handle: remove },
];
