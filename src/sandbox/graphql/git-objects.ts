/**
 * Refs, commits, trees and blobs as GraphQL objects (docs.github.com/graphql/reference/interfaces#gitobject). What
 * costs a git process is a method: graphql calls it only when a query asks for the field.
 */
import { runGit } from '../git/run-git.ts';
import { type GitEntry, readBlob, readEntry, readTree, treeOf } from '../git/tree.ts';
import type { SandboxHost } from '../host.ts';
import { NotModelled } from '../http/api-error.ts';
import type { Repository } from '../model.ts';
import type { Commit } from '../ports.ts';
import { nodeId } from '../shapes/people.ts';

interface Source {
  readonly host: SandboxHost;
  readonly repository: Repository;
}

/** GitHub cuts the `text` of a blob here, in bytes, and says so in `isTruncated`. */
const LARGEST_TEXT = 512_000;
/** Git itself takes a file with a NUL in its first 8,000 bytes for binary. */
const BINARY_PROBE = 8000;

function core({ host, repository }: Source, kind: string, oid: string): Record<string, unknown> {
  return {
    __typename: kind,
    id: nodeId(kind, `${repository.id}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: `${host.url}/${repository.fullName}/commit/${oid}`,
  };
}

function blobObject(source: Source, oid: string, size: number): Record<string, unknown> {
  const read = (): Promise<Buffer> => readBlob(source.repository.gitDir, oid);
  const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, BINARY_PROBE).includes(0);
  return {
    ...core(source, 'Blob', oid),
    byteSize: size,
    isTruncated: size > LARGEST_TEXT,
    isBinary: async () => isBinary(await read()),
    text: async () => {
      const bytes = await read();
      return isBinary(bytes) ? null : bytes.subarray(0, LARGEST_TEXT).toString();
    },
  };
}

/** @param root a commit; @param path of the folder in it, `''` for the root */
function treeObject(source: Source, oid: string, root: string, path: string): Record<string, unknown> {
  const prefix = path === '' ? '' : `${path}/`;
  const { gitDir } = source.repository;
  return {
    ...core(source, 'Tree', oid),
    entries: async () =>
      ((await readTree(gitDir, root, path)) ?? []).map((entry) =>
        entryObject(source, root, { ...entry, path: prefix + entry.path }),
      ),
  };
}

/** @param root a commit; @param entry with its whole path in it */
function entryObject(source: Source, root: string, entry: GitEntry): Record<string, unknown> {
  const { path } = entry;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size,
    object: () => objectOf(source, root, entry),
  };
}

function commitObject(source: Source, commit: Commit): Record<string, unknown> {
  const { host, repository } = source;
  return {
    ...core(source, 'Commit', commit.sha),
    url: `${host.url}/${repository.fullName}/commit/${commit.sha}`,
    committedDate: commit.date,
    message: commit.body === '' ? commit.subject : `${commit.subject}\n\n${commit.body}`,
    messageHeadline: commit.subject,
    messageBody: commit.body,
    file: async ({ path }: { readonly path: string }) => {
      const entry = await readEntry(repository.gitDir, commit.sha, path);
      return entry === null ? null : entryObject(source, commit.sha, entry);
    },
    tree: async () => treeObject(source, await treeOf(repository.gitDir, commit.sha), commit.sha, ''),
  };
}

/** The file or folder at a path of a commit. */
async function objectAt(source: Source, commit: string, path: string): Promise<unknown> {
  const { gitDir } = source.repository;
  if (path === '') return treeObject(source, await treeOf(gitDir, commit), commit, '');
  const entry = await readEntry(gitDir, commit, path);
  return entry === null ? null : objectOf(source, commit, entry);
}

/** A submodule is of another repository. */
function objectOf(source: Source, commit: string, { type, sha, size, path }: GitEntry): unknown {
  if (type === 'commit') return null;
  return type === 'tree' ? treeObject(source, sha, commit, path) : blobObject(source, sha, size);
}

/** A commit by SHA or name, null when there is none. */
export async function readCommit(source: Source, revision: string): Promise<unknown> {
  const commit = await source.host.git.commit(source.repository, revision);
  return commit === null ? null : commitObject(source, commit);
}

/**
 * `repository.object`: `expression` is a revision, or `<revision>:<path>`; of git's other notations none is known.
 *
 * @throws {NotModelled} for a query by `oid` of something that is no commit
 */
export async function readObject(
  source: Source,
  { expression, oid }: { readonly expression?: string | null; readonly oid?: string | null },
): Promise<unknown> {
  if (typeof oid === 'string') {
    if (typeof expression === 'string') throw new NotModelled('GraphQL object(expression:, oid:) together');
    return readByOid(source, oid);
  }
  if (typeof expression !== 'string') throw new NotModelled('GraphQL object() without expression or oid');
  const colon = expression.indexOf(':');
  if (colon < 0) return readCommit(source, expression);
  const commit = await source.host.git.resolve(source.repository, expression.slice(0, colon));
  return commit === null ? null : objectAt(source, commit, expression.slice(colon + 1));
}

async function readByOid(source: Source, oid: string): Promise<unknown> {
  const { gitDir } = source.repository;
  if (!/^[0-9a-f]{40}$/.test(oid)) return null;
  const { code, stdout } = await runGit(['cat-file', '--batch-check'], { gitDir, input: `${oid}\n` });
  const [, type, size] = stdout.toString().trim().split(' ');
  if (code !== 0 || type === 'missing') return null;
  if (type === 'commit') return readCommit(source, oid);
  if (type === 'blob') return blobObject(source, oid, Number(size));
  throw new NotModelled(`GraphQL object(oid:) of a ${type}`);
}

/** `repository.ref`: by its full name, or the name of a branch. Null when there is none. */
export async function readRef(source: Source, qualifiedName: string): Promise<unknown> {
  const full = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
  const [, prefix, name] = /^(refs\/(?:heads|tags|pull)\/)(.+)$/.exec(full) ?? [];
  const sha = prefix === undefined ? null : await source.host.git.resolve(source.repository, full);
  if (sha === null) return null;
  return {
    id: nodeId('Ref', `${source.repository.id}:${full}`),
    prefix,
    name,
    target: () => readCommit(source, sha),
  };
}
