/** Branches that are not the default one, through the REST API: GraphQL makes no commit without a parent. */
import { createHash } from 'node:crypto';
import { type BranchFiles, type CommitRequest, RefusedError } from '../../app/ports.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';

/** The branch's head, and its tree in one request. */
export async function readBranch(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<BranchFiles | null> {
  const head = await readHead(client, name, branch);
  if (head === null) return null;
  const { data } = await client.rest.git.getTree({ ...name, tree_sha: head, recursive: 'true' });
  if (data.truncated) {
    throw new Error(`The branch ${branch} holds more files than GitHub lists (100,000 or 7 MB)`);
  }
  const blobs = new Map(
    data.tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [[path, sha] as const] : [])),
  );
  return {
    head,
    paths: new Set(blobs.keys()),
    hasText: (path, text) => blobs.get(path) === blobSha(text),
  };
}

async function readHead(client: GitHubClient, name: RepositoryName, branch: string): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ ...name, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if ((error as RequestFailure).status === 404) return null;
    throw error;
  }
}

/** The name that git gives to a file of these bytes (git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A tree, a commit of it, a ref to that; killed in between, nothing names what was made, and git forgets it. */
export async function createBranch(
  client: GitHubClient,
  name: RepositoryName,
  { branch, headline, details, files }: Omit<CommitRequest, 'expectedHead'>,
): Promise<{ readonly oid: string } | 'conflict'> {
  const { git } = client.rest;
  const entries = [...files].map(([path, content]) => ({
    ...{ path, content },
    mode: '100644' as const,
    type: 'blob' as const,
  }));
  const tree = await git.createTree({ ...name, tree: entries });
  const message = details === undefined ? headline : `${headline}\n\n${details}`;
  const commit = await git.createCommit({ ...name, message, tree: tree.data.sha, parents: [] });
  const oid = commit.data.sha;
  try {
    await git.createRef({ ...name, ref: `refs/heads/${branch}`, sha: oid });
    return { oid };
  } catch (error) {
    const { status, message: reason = '' } = error as RequestFailure;
    if (status !== 422) throw error;
    if (/already exists/i.test(reason)) return 'conflict';
    throw new RefusedError(reason);
  }
}
