/**
 * Issues and the comments on them as GraphQL objects (docs.github.com/graphql/reference/objects#issue,
 * `#issuecomment`).
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { Comment } from '../comment-model.ts';
import type { Issue, Repository } from '../model.ts';
import { mayRead } from '../rest/route.ts';
import { commentPage, issuePage } from '../shapes/issue.ts';
import { nodeId } from '../shapes/people.ts';
import { actorObject } from './actor-object.ts';
import { type GraphqlContext, graphqlError } from './context.ts';
import { type PageArguments, paginateConnection } from './paginate-connection.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `repository.issue`: to this field a pull request is none.
 *
 * @throws {GraphQLError} `FORBIDDEN` for a token without the permission `issues`, `NOT_FOUND`
 */
export function readIssue(context: GraphqlContext, repository: Repository, number: number): Fields {
  if (!mayRead(repository, context.identity, ['issues'])) {
    throw graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  }
  const issue = repository.issues.get(number);
  if (issue === undefined || issue.pullRequest !== null) {
    throw graphqlError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  }
  return issueObject(context, issue);
}

function issueObject(context: GraphqlContext, issue: Issue): Fields {
  return {
    id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    // Not null like in REST.
    body: issue.body ?? '',
    state: issue.state.toUpperCase(),
    url: issuePage(context.host.url, issue),
    comments: (args: PageArguments, _context: unknown, info: GraphQLResolveInfo) => {
      const page = paginateConnection(issue.comments, args, info);
      return { ...page, nodes: page.nodes.map((comment) => commentObject(context, issue, comment)) };
    },
  };
}

function commentObject({ host, identity }: GraphqlContext, issue: Issue, comment: Comment): Fields {
  const { author, editor, editedAt } = comment;
  return {
    // The id that REST gives as `node_id`.
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    url: commentPage(host.url, issue, comment),
    body: comment.body,
    author: actorObject(host, author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: editedAt,
    editor: editor === null ? null : actorObject(host, editor),
    includesCreatedEdit: editedAt !== null,
    viewerDidAuthor: identity.kind !== 'anonymous' && identity.user.id === author.id,
  };
}
