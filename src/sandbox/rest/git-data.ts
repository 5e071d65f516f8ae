/**
 * docs.github.com/rest/git/commits, docs.github.com/rest/git/trees, docs.github.com/rest/git/blobs,
 * docs.github.com/rest/commits/commits#compare-two-commits
 */
import { fileChanges } from '../git/file-changes.ts';
import { mergeBase } from '../git/merge.ts';
import { logOf } from '../git/reader.ts';
import { git, runGit } from '../git/run-git.ts';
import { type GitEntry, readBlob, readTree, treeOf } from '../git/tree.ts';
import { ApiError, NotModelled, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Commit } from '../ports.ts';
import { commitShape, fileChangeShape, gitCommitShape } from '../shapes/git-data.ts';
import { nodeId } from '../shapes/people.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import type { RestRequest, Route } from './route.ts';

const SHA = /^[0-9a-f]{40}$/;
/** A tree is cut off beyond these (docs.github.com/rest/git/trees#get-a-tree). */
const MOST_ENTRIES = 100_000;
const LARGEST_BLOB = 100 * 1024 * 1024;
/** docs: "Compare two commits": all files are on the first page, 300 at most. */
const MOST_FILES = 300;
const MOST_COMMITS = 10_000;

/** What git says of an object; null when there is none of that name. */
export async function typeOf(gitDir: string, name: string): Promise<string | null> {
  const { code, stdout } = await runGit(['cat-file', '-t', name], { gitDir });
  return code === 0 ? stdout.toString().trim() : null;
}

async function readCommitObject({ host, repository, params }: RestRequest): Promise<Reply> {
  const sha = params['commit_sha'] ?? '';
  const commit = SHA.test(sha) ? await host.git.commit(repository, sha) : null;
  if (commit === null) throw notFound();
  return {
    status: 200,
    body: gitCommitShape(host.url, repository, commit, await treeOf(repository.gitDir, commit.sha)),
  };
}

/** docs.github.com/rest/git/trees: a folder has no size, a submodule no address here. */
export function treeShape(
  { host, repository }: Pick<RestRequest, 'host' | 'repository'>,
  sha: string,
  entries: readonly GitEntry[],
): Record<string, unknown> {
  const url = `${repositoryUrl(host.url, repository)}/git`;
  const tree = entries.slice(0, MOST_ENTRIES).map(({ path, mode, type, sha: own, size }) => {
    const shared = { path, mode, type, sha: own };
    if (type === 'commit') return shared;
    return type === 'tree'
      ? { ...shared, url: `${url}/trees/${own}` }
      : { ...shared, size, url: `${url}/blobs/${own}` };
  });
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: entries.length > MOST_ENTRIES };
}

/** Of a tree's SHA, a commit's, or the name of a ref; with everything below when `recursive` is given, whatever its value. */
async function readTreeObject({ host, repository, params, query }: RestRequest): Promise<Reply> {
  const { gitDir } = repository;
  const name = params['tree_sha'] ?? '';
  const commit = await host.git.resolve(repository, name);
  const isTree = commit === null && SHA.test(name) && (await typeOf(gitDir, name)) === 'tree';
  if (commit === null && !isTree) throw notFound();
  const sha = commit === null ? name : await treeOf(gitDir, commit);
  const entries = (await readTree(gitDir, sha, '', query.has('recursive'))) ?? [];
  return { status: 200, body: treeShape({ host, repository }, sha, entries) };
}

async function readBlobObject({ host, repository, params, media }: RestRequest): Promise<Reply> {
  const { gitDir } = repository;
  const sha = params['file_sha'] ?? '';
  if (!SHA.test(sha) || (await typeOf(gitDir, sha)) !== 'blob') throw notFound();
  const size = Number(await git(['cat-file', '-s', sha], { gitDir }));
  if (size > LARGEST_BLOB) throw new ApiError(403, 'This API returns blobs up to 100 MB in size.');
  const content = await readBlob(gitDir, sha);
  if (media === 'raw') return { status: 200, body: content };
  const body = {
    sha,
    node_id: nodeId('Blob', `${repository.id}:${sha}`),
    size,
    url: `${repositoryUrl(host.url, repository)}/git/blobs/${sha}`,
    content: content.toString('base64'),
    encoding: 'base64',
  };
  return { status: 200, body };
}

/** `base...head`: what the head has since both parted. */
async function compare(request: RestRequest): Promise<Reply> {
  const { host, repository, params } = request;
  const { gitDir } = repository;
  const [base = '', head = '', ...more] = (params['basehead'] ?? '').split('...');
  if (base === '' || head === '' || more.length > 0) throw notFound();
  if (`${base}${head}`.includes(':')) throw new NotModelled('comparing with a fork');
  const [from, to] = [await host.git.resolve(repository, base), await host.git.resolve(repository, head)];
  if (from === null || to === null) throw notFound();
  const common = await mergeBase(gitDir, from, to);
  if (common === null) throw new ApiError(404, `No common ancestor between ${base} and ${head}.`);
  const ahead = [...(await logOf(gitDir, `${from}..${to}`, MOST_COMMITS))].reverse();
  const behind = Number(await git(['rev-list', '--count', `${to}..${from}`], { gitDir }));
  const shape = async (commit: Commit) =>
    commitShape(host.url, repository, commit, await treeOf(gitDir, commit.sha));
  const shapeOf = async (sha: string) => {
    const commit = await host.git.commit(repository, sha);
    if (commit === null) throw notFound();
    return shape(commit);
  };
  const page = paginate(request, ahead);
  const isFirst = (request.query.get('page') ?? '1') === '1';
  const files = isFirst ? (await fileChanges(gitDir, common, to)).slice(0, MOST_FILES) : [];
  const web = `${host.url}/${repository.fullName}/compare`;
  const body = {
    url: `${repositoryUrl(host.url, repository)}/compare/${base}...${head}`,
    html_url: `${web}/${base}...${head}`,
    permalink_url: `${web}/${from.slice(0, 12)}...${to.slice(0, 12)}`,
    diff_url: `${web}/${base}...${head}.diff`,
    patch_url: `${web}/${base}...${head}.patch`,
    base_commit: await shapeOf(from),
    merge_base_commit: await shapeOf(common),
    status: ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: await Promise.all(page.items.map(shape)),
    files: files.map((change) => fileChangeShape(host.url, repository, change, to)),
  };
  return { status: 200, body, headers: page.headers };
}

const READ = { access: 'read', scopes: ['contents'], role: 'read' } as const;
const REPOSITORY = '/repos/{owner}/{repo}';

export const GIT_DATA_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${REPOSITORY}/git/commits/{commit_sha}`, needs: READ, handle: readCommitObject },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/trees/{tree_sha}`,
    needs: READ,
    query: ['recursive'],
    handle: readTreeObject,
  },
  { method: 'GET', path: `${REPOSITORY}/git/blobs/{file_sha}`, needs: READ, handle: readBlobObject },
  {
    method: 'GET',
    path: `${REPOSITORY}/compare/{basehead}`,
    needs: READ,
    query: PAGE_QUERY,
    handle: compare,
  },
];
