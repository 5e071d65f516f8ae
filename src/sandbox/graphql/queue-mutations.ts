/**
 * The mutations `enqueuePullRequest` and `dequeuePullRequest`
 * (docs.github.com/graphql/reference/mutations#enqueuepullrequest, `#dequeuepullrequest`).
 */
import type { Actor } from '../events.ts';
import { NotModelled } from '../http/api-error.ts';
import { isInstallation } from '../installation.ts';
import type { Issue } from '../model.ts';
import { dequeuePull, enqueuePull } from '../queue/enqueue-pull.ts';
import { hasRole } from '../state.ts';
import { type GraphqlContext, graphqlError } from './context.ts';
import { entryObject, pullId } from './pull-objects.ts';

/** Inputs as graphql hands them over: checked against the schema. */
export interface EnqueueInput {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly jump?: boolean | null;
  readonly clientMutationId?: string | null;
}

export interface DequeueInput {
  /** Of the pull request, not of its entry. */
  readonly id: string;
  readonly clientMutationId?: string | null;
}

interface Target {
  readonly issue: Issue;
  readonly actor: Actor;
}

/**
 * Whoever can write may, says "About merge queues"; which permissions an App would need is documented nowhere.
 *
 * @throws {GraphQLError} `NOT_FOUND` for what does not exist or may not be seen, `FORBIDDEN`
 */
function readTarget({ host, identity }: GraphqlContext, id: string, mutation: string): Target {
  if (isInstallation(identity)) throw new NotModelled(`${mutation} by an App`);
  const issues = [...host.state.repositories.values()].flatMap(({ issues }) => [...issues.values()]);
  const issue = issues.find((each) => each.pullRequest !== null && pullId(each) === id);
  const mayRead = (repository: Issue['repository']): boolean =>
    !repository.private || (identity.kind === 'user' && hasRole(repository, identity.user, 'read'));
  if (issue === undefined || !mayRead(issue.repository)) {
    throw graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  }
  if (identity.kind !== 'user' || !hasRole(issue.repository, identity.user, 'write')) {
    const login = identity.kind === 'user' ? identity.user.login : 'Nobody';
    throw graphqlError(
      'FORBIDDEN',
      `${login} does not have the correct permissions to execute \`${mutation}\``,
    );
  }
  return { issue, actor: identity };
}

/** @throws {NotModelled} for `jump`, which puts the pull request before all others */
export async function enqueuePullRequest(context: GraphqlContext, input: EnqueueInput): Promise<unknown> {
  const { issue, actor } = readTarget(context, input.pullRequestId, 'EnqueuePullRequest');
  if (input.jump === true) throw new NotModelled('enqueuePullRequest with jump');
  const result = await enqueuePull(context.host, issue, input.expectedHeadOid ?? null, actor);
  if (result.kind === 'refused') throw graphqlError('UNPROCESSABLE', result.reason);
  return {
    clientMutationId: input.clientMutationId ?? null,
    mergeQueueEntry: entryObject(context.host, result.entry, result.position),
  };
}

export async function dequeuePullRequest(context: GraphqlContext, input: DequeueInput): Promise<unknown> {
  const { issue, actor } = readTarget(context, input.id, 'DequeuePullRequest');
  const result = await dequeuePull(context.host, issue, actor);
  // How it goes on is not recorded (github.com/vanillagreencom/kendex/issues/1289 has the beginning).
  if (result === null) {
    throw graphqlError('UNPROCESSABLE', `Failed to remove PR #${issue.number} from the merge queue`);
  }
  return {
    clientMutationId: input.clientMutationId ?? null,
    mergeQueueEntry: entryObject(context.host, result.entry, result.position),
  };
}
