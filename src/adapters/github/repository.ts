import { type CommitRequest, RefusedError, type RepositoryPort } from '../../app/ports.ts';
import { createBranch, readBranch } from './branches.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';

/** A comparison names no more (docs.github.com/rest/commits/commits#compare-two-commits). */
const MOST_FILES = 300;

/** The repository's facts, files and commits through the GraphQL API: one request a method. */
export function connectRepository(client: GitHubClient, name: RepositoryName): RepositoryPort {
  return {
    async describe() {
      const answer = await client.graphql<{
        repository: {
          isPrivate: boolean;
          defaultBranchRef: { name: string; target: { oid: string } } | null;
        };
      } | null>(
        `query describe($owner: String!, $repo: String!) {
          repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
        }`,
        { ...name },
      );
      // Every use case asks this first: a server that is not GitHub is found out here.
      if (typeof answer?.repository?.isPrivate !== 'boolean') {
        throw new Error('The server does not answer as GitHub does: check GITHUB_API_URL');
      }
      const { repository } = answer;
      if (repository.defaultBranchRef === null) throw noCommit(name);
      return {
        isPublic: !repository.isPrivate,
        defaultBranch: repository.defaultBranchRef.name,
        head: repository.defaultBranchRef.target.oid,
      };
    },
    async readFiles(oid, paths) {
      const texts = new Map<string, string | null>();
      if (paths.length === 0) return texts;
      const variables = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${oid}:${path}`]));
      const declared = paths.map((_, index) => `$f${index}: String!`).join(', ');
      const fields = paths.map(
        (_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text isTruncated } }`,
      );
      const { repository } = await client.graphql<{
        repository: Readonly<Record<string, BlobText | null>>;
      }>(
        `query readFiles($owner: String!, $repo: String!, ${declared}) {
          repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
        }`,
        { ...name, ...variables },
      );
      for (const [index, path] of paths.entries()) texts.set(path, textOf(repository[`f${index}`]));
      return texts;
    },
    async listHead(folder) {
      const { repository } = await client.graphql<{
        repository: {
          defaultBranchRef: {
            name: string;
            target: {
              oid: string;
              file?: { object?: { entries?: readonly { name: string }[] | null } | null } | null;
            };
          } | null;
        };
      }>(
        `query listHead($owner: String!, $repo: String!, $folder: String!) {
          repository(owner: $owner, name: $repo) {
            defaultBranchRef {
              name
              target { ... on Commit { oid file(path: $folder) { object { ... on Tree { entries { name } } } } } }
            }
          }
        }`,
        { ...name, folder },
      );
      const { defaultBranchRef: ref } = repository;
      if (ref === null) throw noCommit(name);
      const entries = ref.target.file?.object?.entries ?? [];
      return { branch: ref.name, head: ref.target.oid, names: entries.map((entry) => entry.name) };
    },
    async readHead(paths) {
      const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
      const declared = paths.map((_, index) => `, $p${index}: String!`).join('');
      const fields = paths.map(
        (_, index) => `f${index}: file(path: $p${index}) { object { ... on Blob { text isTruncated } } }`,
      );
      const { repository } = await client.graphql<{
        repository: {
          defaultBranchRef: {
            name: string;
            target: { oid: string } & Readonly<Record<string, { object?: BlobText | null } | null>>;
          } | null;
        };
      }>(
        `query readHead($owner: String!, $repo: String!${declared}) {
          repository(owner: $owner, name: $repo) {
            defaultBranchRef { name target { ... on Commit { oid ${fields.join(' ')} } } }
          }
        }`,
        { ...name, ...variables },
      );
      if (repository.defaultBranchRef === null) throw noCommit(name);
      const { name: branch, target } = repository.defaultBranchRef;
      const texts = paths.map((path, index) => [path, textOf(target[`f${index}`]?.object)] as const);
      return { branch, head: target.oid, texts: new Map(texts) };
    },
    async listChangedPaths(base, head) {
      if (base === head) return new Set();
      try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
          ...name,
          basehead: `${base}...${head}`,
          // The files are on every page of commits; one commit is enough.
          per_page: 1,
        });
        const files = data.files ?? [];
        if (data.status === 'diverged' || files.length >= MOST_FILES) return null;
        return new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]));
      } catch (error) {
        // A commit that is gone: the branch was rewritten.
        if ((error as RequestFailure).status === 404) return null;
        throw error;
      }
    },
    readBranch: (branch) => readBranch(client, name, branch),
    createBranch: (request) => createBranch(client, name, request),
    commit: (request) => createCommit(client, name, request),
  };
}

function noCommit({ owner, repo }: RepositoryName): Error {
  return new Error(`${owner}/${repo} has no commit yet`);
}

interface BlobText {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

function textOf(blob: BlobText | null | undefined): string | null {
  return blob == null || blob.isTruncated === true ? null : (blob.text ?? null);
}

async function createCommit(
  client: GitHubClient,
  name: RepositoryName,
  request: CommitRequest,
): Promise<{ readonly oid: string } | 'conflict'> {
  const additions = [...request.files].map(([path, text]) => ({
    path,
    contents: Buffer.from(text, 'utf8').toString('base64'),
  }));
  try {
    const { createCommitOnBranch } = await client.graphql<{
      createCommitOnBranch: { commit: { oid: string } };
    }>(
      `mutation commit($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid } }
      }`,
      {
        input: {
          branch: { repositoryNameWithOwner: `${name.owner}/${name.repo}`, branchName: request.branch },
          message: {
            headline: request.headline,
            ...(request.details === undefined ? {} : { body: request.details }),
          },
          fileChanges: { additions, deletions: (request.deletions ?? []).map((path) => ({ path })) },
          expectedHeadOid: request.expectedHead,
        },
      },
    );
    return { oid: createCommitOnBranch.commit.oid };
  } catch (error) {
    if (isStale(error)) return 'conflict';
    const { errors } = error as RequestFailure;
    // GraphQL refuses with 200 and errors. Rules of the branch stand against this write alone; a limit, or a token that
    // may not write at all, against every other, too.
    if (Array.isArray(errors) && !errors.some(isOfToken))
      throw new RefusedError(errors.map((one) => one.message ?? 'no reason').join('; '));
    throw error;
  }
}

/** Rulesets answer `FORBIDDEN` as missing permissions do: only the message tells them apart. */
function isOfToken({ type, message = '' }: { readonly type?: string; readonly message?: string }): boolean {
  return (
    type === 'RATE_LIMITED' ||
    /rate limit|^Resource not accessible by|does not have the correct permissions/i.test(message)
  );
}

/** GitHub answers a stale `expectedHeadOid` with 200 and an error of type STALE_DATA. */
function isStale(error: unknown): boolean {
  const errors = (error as { errors?: readonly { type?: string; message?: string }[] } | null)?.errors;
  return (
    Array.isArray(errors) &&
    errors.some((one) => one.type === 'STALE_DATA' || /^Expected branch to point to/.test(one.message ?? ''))
  );
}
