/** The mutation `createCommitOnBranch` (docs.github.com/graphql/reference/mutations#createcommitonbranch). */
import type { Actor } from '../events.ts';
import { compareAndSwap, readBranch } from '../git/bare-repository.ts';
import { isTreePath } from '../git/tree.ts';
import { changeTree, type FileChanges, writeCommit } from '../git/write-commit.ts';
import type { SandboxHost } from '../host.ts';
import { NotModelled } from '../http/api-error.ts';
import { isInstallation } from '../installation.ts';
import type { Repository } from '../model.ts';
import { branchMoved } from '../pulls/branch-moved.ts';
import { mayWrite } from '../rest/route.ts';
import { judgePush, violationMessage } from '../rules/judge-branch-move.ts';
import { findRepository, hasRole } from '../state.ts';
import { type GraphqlContext, graphqlError } from './context.ts';
import { readCommit, readRef } from './git-objects.ts';

/** The input as graphql hands it over: checked against the schema, defaults filled in. */
export interface CreateCommitInput {
  readonly branch: {
    readonly branchName?: string | null;
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
  };
  readonly clientMutationId?: string | null;
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly message: { readonly headline: string; readonly body?: string | null };
}

/** With padding, and nothing outside the alphabet of RFC 4648. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** @throws {GraphQLError} for invalid base64, a path twice, or one that leads out of the tree */
function readChanges({ fileChanges }: CreateCommitInput): FileChanges {
  const additions = (fileChanges?.additions ?? []).map(({ path, contents }) => {
    if (!BASE64.test(contents))
      throw graphqlError('UNPROCESSABLE', `The contents of ${path} are not valid Base64`);
    return { path, contents: Buffer.from(contents, 'base64') };
  });
  const deletions = fileChanges?.deletions ?? [];
  const paths = [...additions, ...deletions].map(({ path }) => path);
  for (const path of paths) {
    if (!isTreePath(path)) throw graphqlError('UNPROCESSABLE', `Path is invalid: ${JSON.stringify(path)}`);
  }
  if (new Set(paths).size < paths.length) {
    throw graphqlError('UNPROCESSABLE', 'A path was given more than once in additions and deletions');
  }
  return { additions, deletions };
}

interface Target {
  readonly repository: Repository;
  readonly branch: string;
  readonly actor: Actor;
}

/** Who may commit: role `write`, or a job or an App with `contents: write` in its own repository. */
function readTarget({ host, identity }: GraphqlContext, input: CreateCommitInput): Target {
  const { branchName, repositoryNameWithOwner, id } = input.branch;
  if (
    typeof id === 'string' ||
    typeof branchName !== 'string' ||
    typeof repositoryNameWithOwner !== 'string'
  ) {
    throw new NotModelled('createCommitOnBranch by the id of a ref');
  }
  const [owner = '', name = ''] = repositoryNameWithOwner.split('/');
  const repository = findRepository(host.state, owner, name);
  const isVisible =
    repository !== null &&
    (!repository.private ||
      (identity.kind === 'user' && hasRole(repository, identity.user, 'read')) ||
      (isInstallation(identity) && identity.repository.id === repository.id));
  if (repository === null || !isVisible) {
    throw graphqlError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`,
    );
  }
  if (identity.kind === 'anonymous' || !mayWrite(repository, identity, ['contents'])) {
    throw graphqlError(
      'FORBIDDEN',
      isInstallation(identity)
        ? 'Resource not accessible by integration'
        : `${identity.kind === 'user' ? identity.user.login : 'Nobody'} does not have the correct permissions to execute \`CreateCommitOnBranch\``,
    );
  }
  return { repository, branch: branchName.replace(/^refs\/heads\//, ''), actor: identity };
}

/** No token of a job, and of no App here, has the `workflows` permission that changes to workflow files need. */
function refuseWorkflows(actor: Actor, changes: FileChanges): void {
  const paths = [...changes.additions, ...changes.deletions].map(({ path }) => path);
  const workflow = paths.find((path) => path.startsWith('.github/workflows/'));
  if (isInstallation(actor) && workflow !== undefined) {
    throw graphqlError(
      'FORBIDDEN',
      `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`,
    );
  }
}

/** Makes the commit and moves the branch, if it is where the caller thinks it is. */
async function commit(host: SandboxHost, target: Target, input: CreateCommitInput): Promise<string> {
  const { repository, branch, actor } = target;
  const { gitDir } = repository;
  const { expectedHeadOid, message } = input;
  const changes = readChanges(input);
  refuseWorkflows(actor, changes);
  const head = await readBranch(gitDir, branch);
  if (head === null) throw graphqlError('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
  // Two blanks before "Pull": so GitHub writes it.
  const stale = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
  if (head !== expectedHeadOid) throw graphqlError('STALE_DATA', stale);
  const result = await changeTree(gitDir, head, changes);
  if ('refusal' in result) throw graphqlError('UNPROCESSABLE', result.refusal);
  const body = message.body ?? '';
  const sha = await writeCommit(gitDir, {
    tree: result.tree,
    parents: [head],
    message: body === '' ? `${message.headline}\n` : `${message.headline}\n\n${body}\n`,
    author: actor.user,
    date: host.now(),
  });
  // The type is the one recorded for commits that a ruleset refuses, `FORBIDDEN`.
  const push = { isForced: false, isCreation: false, bringsMerges: false };
  const violations = judgePush({ repository, branch, after: sha, actor, ...push });
  if (violations.length > 0) throw graphqlError('FORBIDDEN', violationMessage(violations));
  if (!(await compareAndSwap(gitDir, `refs/heads/${branch}`, sha, head)))
    throw graphqlError('STALE_DATA', stale);
  return sha;
}

/**
 * Appends one commit, as a compare-and-swap on `expectedHeadOid`. Author and committer are the caller.
 *
 * @throws {GraphQLError} `STALE_DATA`, `FORBIDDEN`, `NOT_FOUND`, `UNPROCESSABLE`; nothing is changed then
 */
export async function createCommitOnBranch(
  context: GraphqlContext,
  input: CreateCommitInput,
): Promise<unknown> {
  const { host } = context;
  const target = readTarget(context, input);
  const { repository, branch, actor } = target;
  const sha = await host.alone(repository, () => commit(host, target, input));
  await branchMoved(host, { repository, branch, before: input.expectedHeadOid, after: sha }, actor);
  const source = { host, repository };
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => readCommit(source, sha),
    ref: () => readRef(source, `refs/heads/${branch}`),
  };
}
