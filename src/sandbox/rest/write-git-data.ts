/** docs.github.com/rest/git/trees#create-a-tree, docs.github.com/rest/git/commits#create-a-commit */
import { isTreePath, readTree } from '../git/tree.ts';
import { changeTree, writeCommit } from '../git/write-commit.ts';
import { ApiError, invalidRequest, NotModelled } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { isInstallation } from '../installation.ts';
import { gitCommitShape } from '../shapes/git-data.ts';
import { treeShape, typeOf } from './git-data.ts';
import { actorOf, type RestRequest, type Route, readRequiredText } from './route.ts';

const SHA = /^[0-9a-f]{40}$/;
const KNOWN = new Set(['path', 'mode', 'type', 'content']);

interface NewFile {
  readonly path: string;
  readonly contents: Buffer;
}

/** One plain file with its text. @throws {NotModelled} for entries that name what is there already, or are no files */
function readFile(entry: unknown): NewFile {
  if (typeof entry !== 'object' || entry === null)
    throw invalidRequest('An entry of "tree" is not an object.');
  const { path, mode, type, content } = entry as Readonly<Record<string, unknown>>;
  const other = Object.keys(entry).find((key) => !KNOWN.has(key));
  if (other !== undefined) throw new NotModelled(`a tree's entry with ${other}`);
  if (typeof path !== 'string' || !isTreePath(path) || path.split('/').includes('.git')) {
    throw new ApiError(422, 'tree.path contains a malformed path component');
  }
  if (typeof content !== 'string') throw new ApiError(422, 'Must supply either tree.sha or tree.content');
  if (mode !== '100644' || type !== 'blob') throw new NotModelled(`a tree's entry of mode ${String(mode)}`);
  return { path, contents: Buffer.from(content, 'utf8') };
}

/** A tree of new files, which nothing names yet. */
async function createTree(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const { gitDir } = repository;
  await refuseEmpty(request);
  const { tree } = body;
  if (!Array.isArray(tree)) throw invalidRequest(`"tree" wasn't supplied.`);
  const additions = tree.map(readFile);
  if (additions.length === 0) throw new ApiError(422, 'Invalid tree info');
  if (isInstallation(identity) && additions.some(({ path }) => path.startsWith('.github/workflows/'))) {
    throw new NotModelled('a tree with workflow files, by a token that may not write these');
  }
  const result = await changeTree(gitDir, null, { additions, deletions: [] });
  if ('refusal' in result) throw new ApiError(422, result.refusal);
  const entries = (await readTree(gitDir, result.tree, '')) ?? [];
  const shape = treeShape({ host, repository }, result.tree, entries);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** A commit, which no branch names yet; its author and committer are whoever asks. */
async function createCommit(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const { gitDir } = repository;
  await refuseEmpty(request);
  const message = readRequiredText(body, 'message');
  const tree = readRequiredText(body, 'tree');
  const { parents = [] } = body;
  if (!Array.isArray(parents)) throw invalidRequest('"parents" is not an array.');
  if (!SHA.test(tree) || (await typeOf(gitDir, tree)) !== 'tree') {
    throw new ApiError(422, 'Tree SHA does not exist');
  }
  for (const parent of parents) {
    if (typeof parent !== 'string' || !SHA.test(parent) || (await typeOf(gitDir, parent)) !== 'commit') {
      throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
    }
  }
  const author = actorOf(identity).user;
  const sha = await writeCommit(gitDir, { tree, parents, message, author, date: host.now() });
  const commit = await host.git.commit(repository, sha);
  if (commit === null) throw new Error(`${sha} was not written`);
  const shape = gitCommitShape(host.url, repository, commit, tree);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** docs.github.com/rest/git/trees#create-a-tree--status-codes */
async function refuseEmpty({ host, repository }: RestRequest): Promise<void> {
  if ((await host.git.branches(repository)).length === 0) throw new ApiError(409, 'Git Repository is empty.');
}

const NEEDS = { access: 'write', scopes: ['contents'], role: 'write' } as const;
const GIT = '/repos/{owner}/{repo}/git';

export const WRITE_GIT_DATA_ROUTES: readonly Route[] = [
  { method: 'POST', path: `${GIT}/trees`, needs: NEEDS, body: ['tree'], handle: createTree },
  {
    method: 'POST',
    path: `${GIT}/commits`,
    needs: NEEDS,
    body: ['message', 'tree', 'parents'],
    handle: createCommit,
  },
];
