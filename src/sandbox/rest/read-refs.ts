/** docs.github.com/rest/git/refs#get-a-reference, #list-matching-references */
import { git } from '../git/run-git.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { type Ref, refShape } from '../shapes/git-data.ts';
import type { RestRequest, Route } from './route.ts';

/** Every ref of the repository, those of pull requests too, by name. */
async function readRefs({ repository: { gitDir } }: RestRequest): Promise<readonly Ref[]> {
  const lines = await git(['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)'], { gitDir });
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [type = '', sha = '', name = ''] = line.split(' ');
      return { name, type, sha };
    });
}

/** One ref by its full name without `refs/`. */
async function readRef(request: RestRequest): Promise<Reply> {
  const wanted = `refs/${request.params['ref'] ?? ''}`;
  const ref = (await readRefs(request)).find(({ name }) => name === wanted);
  if (ref === undefined) throw notFound();
  return { status: 200, body: refShape(request.host.url, request.repository, ref) };
}

/** All that begin with a name, whole or not; without a name, all. */
async function listMatching(request: RestRequest): Promise<Reply> {
  const refs = await readRefs(request);
  // docs.github.com/rest/git/refs#list-matching-references--status-codes
  if (refs.length === 0) throw new ApiError(409, 'Git Repository is empty.');
  const start = `refs/${request.params['ref'] ?? ''}`;
  const matching = refs.filter(({ name }) => name.startsWith(start));
  const { host, repository } = request;
  return { status: 200, body: matching.map((ref) => refShape(host.url, repository, ref)) };
}

const READ = { access: 'read', scopes: ['contents'], role: 'read' } as const;
const GIT = '/repos/{owner}/{repo}/git';

export const READ_REF_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${GIT}/ref/{ref}`, needs: READ, handle: readRef },
  { method: 'GET', path: `${GIT}/matching-refs/{ref}`, needs: READ, handle: listMatching },
];
