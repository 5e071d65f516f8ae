/** docs.github.com/rest/pulls/pulls#list-pull-requests-files, docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request */
import { fileChanges } from '../git/file-changes.ts';
import { mergeBase } from '../git/merge.ts';
import { logOf } from '../git/reader.ts';
import { treeOf } from '../git/tree.ts';
import { notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { PullRequest } from '../pull-model.ts';
import { commitShape, fileChangeShape } from '../shapes/git-data.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { type RestRequest, type Route, readId } from './route.ts';

const MOST_FILES = 3000;
const MOST_COMMITS = 250;

/** @throws {ApiError} 404, also for an issue that is no pull request */
function findPull({ repository, params }: RestRequest): PullRequest {
  const pull = repository.issues.get(readId(params, 'pull_number'))?.pullRequest;
  if (pull == null) throw notFound();
  return pull;
}

/** What the head has changed since it left the base. */
async function listFiles(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const { baseSha, headSha } = findPull(request);
  const since = await mergeBase(repository.gitDir, baseSha, headSha);
  const changes = await fileChanges(repository.gitDir, since ?? baseSha, headSha);
  const page = paginate(request, changes.slice(0, MOST_FILES));
  const body = page.items.map((change) => fileChangeShape(host.url, repository, change, headSha));
  return { status: 200, body, headers: page.headers };
}

/** Oldest first. */
async function listCommits(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const { gitDir } = repository;
  const { baseSha, headSha } = findPull(request);
  const commits = [...(await logOf(gitDir, `${baseSha}..${headSha}`, MOST_COMMITS))].reverse();
  const page = paginate(request, commits);
  const body = await Promise.all(
    page.items.map(async (commit) =>
      commitShape(host.url, repository, commit, await treeOf(gitDir, commit.sha)),
    ),
  );
  return { status: 200, body, headers: page.headers };
}

const READ = { access: 'read', scopes: ['pull-requests'], role: 'read' } as const;
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

export const PULL_FILE_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${PULL}/files`, needs: READ, query: PAGE_QUERY, handle: listFiles },
  { method: 'GET', path: `${PULL}/commits`, needs: READ, query: PAGE_QUERY, handle: listCommits },
];
