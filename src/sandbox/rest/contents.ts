/** docs.github.com/rest/repos/contents#get-repository-content */
import { type GitEntry, readBlob, readEntry, readTree } from '../git/tree.ts';
import { ApiError, NotModelled, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import type { RestRequest } from './route.ts';

/** Above 1 MB the answer has no content, above 100 MB there is none. */
const LARGEST_INLINE = 1024 * 1024;
const LARGEST = 100 * LARGEST_INLINE;

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** @param ref as links name the commit */
export function entryShape(
  { host, repository }: RestRequest,
  entry: GitEntry,
  path: string,
  ref: string,
): Record<string, unknown> {
  const isFolder = entry.type === 'tree';
  const self = `${repositoryUrl(host.url, repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryUrl(host.url, repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`;
  const page = `${host.url}/${repository.fullName}/${isFolder ? 'tree' : 'blob'}/${ref}/${encodePath(path)}`;
  return {
    type: isFolder ? 'dir' : 'file',
    size: entry.size,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: page,
    // On GitHub another host; here the page that serves files as they are.
    download_url: isFolder ? null : `${host.url}/${repository.fullName}/raw/${ref}/${encodePath(path)}`,
    _links: { self, git, html: page },
  };
}

/** GitHub follows symlinks and describes submodules; records have neither. */
function refuseSpecial(entry: GitEntry): void {
  if (entry.mode === '120000' || entry.type === 'commit')
    throw new NotModelled('contents of a symlink or submodule');
}

/** A file with its content, or the list of a folder; `ref` is a branch, tag or commit, the default branch unless told. */
export async function readContents(request: RestRequest): Promise<Reply> {
  const { host, repository, params, query, media } = request;
  const { gitDir } = repository;
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = await host.git.resolve(repository, ref);
  if (commit === null)
    throw query.has('ref') ? new ApiError(404, `No commit found for the ref ${ref}`) : notFound();
  const entry = path === '' ? null : await readEntry(gitDir, commit, path);
  if (entry !== null) refuseSpecial(entry);
  if (entry === null || entry.type === 'tree') {
    const children = await readTree(gitDir, commit, path);
    if (children === null) throw notFound();
    if (media === 'raw') throw new NotModelled('the raw media type for a folder');
    children.forEach(refuseSpecial);
    const prefix = path === '' ? '' : `${path}/`;
    return {
      status: 200,
      body: children.map((child) => entryShape(request, child, prefix + child.path, ref)),
    };
  }
  if (entry.size > LARGEST) throw new ApiError(403, 'This API returns blobs up to 100 MB in size.');
  if (media === 'raw') return { status: 200, body: await readBlob(gitDir, entry.sha) };
  const isInline = entry.size <= LARGEST_INLINE;
  const content = isInline ? (await readBlob(gitDir, entry.sha)).toString('base64') : '';
  const body = { ...entryShape(request, entry, path, ref), encoding: isInline ? 'base64' : 'none', content };
  return { status: 200, body };
}
