import type { SaidComment } from '../../app/ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

const PAGE = 100;
/** A thousand comments in a day and no more: what is older than these is not answered. */
const MOST_PAGES = 10;

interface Actor {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null;
}

interface Answer {
  readonly repository: {
    readonly issue: {
      readonly comments: {
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
        readonly nodes: readonly {
          readonly databaseId: number;
          readonly url: string;
          readonly body: string;
          readonly createdAt: string;
          readonly lastEditedAt: string | null;
          readonly editor: Actor | null;
          readonly author: Actor | null;
        }[];
      };
    } | null;
  };
}

const QUERY = `query readConversation($owner: String!, $repo: String!, $issue: Int!, $page: Int!, $before: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $issue) {
      comments(last: $page, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          databaseId url body createdAt lastEditedAt editor { __typename login }
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
        }
      }
    }
  }
}`;

/**
 * The comments of an issue from an instant on, oldest first; some before it come along. One request for each hundred,
 * the newest first: a long conversation costs no more than a short one. Of GitHub's two APIs only this one says whether,
 * when and by whom a comment was edited.
 *
 * @returns null when there is no such issue, or when it is a pull request
 */
export async function readConversation(
  client: GitHubClient,
  name: RepositoryName,
  issue: number,
  since: string,
): Promise<readonly SaidComment[] | null> {
  const comments: SaidComment[] = [];
  let before: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: Answer | null = await ask(client, { ...name, issue, page: PAGE, before });
    const found = answer?.repository.issue?.comments;
    if (found === undefined) return null;
    comments.unshift(...found.nodes.map(toComment));
    const oldest = comments[0];
    if (!found.pageInfo.hasPreviousPage || oldest === undefined || oldest.createdAt < since) break;
    before = found.pageInfo.startCursor;
  }
  return comments;
}

/** GitHub answers the number of a pull request, or of nothing, with an error of type NOT_FOUND. */
async function ask(
  client: GitHubClient,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer | null> {
  try {
    return await client.graphql<Answer>(QUERY, { ...variables });
  } catch (error) {
    const { errors } = error as { readonly errors?: readonly { readonly type?: string }[] };
    if (Array.isArray(errors) && errors.every(({ type }) => type === 'NOT_FOUND')) return null;
    throw error;
  }
}

function toComment(
  node: NonNullable<Answer['repository']['issue']>['comments']['nodes'][number],
): SaidComment {
  const { author } = node;
  return {
    id: node.databaseId,
    author:
      author === null
        ? null
        : { login: author.login, id: author.databaseId ?? 0, isBot: author.__typename !== 'User' },
    url: node.url,
    body: node.body,
    createdAt: node.createdAt,
    editedAt: node.lastEditedAt,
    editedBy: node.editor?.login ?? null,
  };
}
