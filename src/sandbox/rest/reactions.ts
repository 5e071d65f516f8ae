/** docs.github.com/rest/reactions/reactions */
import { REACTION_CONTENTS, type Reaction, type ReactionContent } from '../comment-model.ts';
import { NotModelled, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Issue } from '../model.ts';
import { reactionShape } from '../shapes/reaction.ts';
import { findComment } from './comments.ts';
import { checkLock, findIssue } from './issues.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { actorOf, type RestRequest, type Route, readChoice, readId, readRequiredText } from './route.ts';

/** What can be reacted to. */
interface Subject {
  readonly issue: Issue;
  readonly reactions: Reaction[];
}

type FindSubject = (request: RestRequest) => Subject;

const ofIssue: FindSubject = (request) => {
  const issue = findIssue(request);
  return { issue, reactions: issue.reactions };
};

const ofComment: FindSubject = (request) => {
  const { issue, comment } = findComment(request);
  return { issue, reactions: comment.reactions };
};

function readContent(text: string): ReactionContent {
  const content = REACTION_CONTENTS.find((known) => known === text);
  if (content === undefined)
    throw validationFailed({ resource: 'Reaction', field: 'content', code: 'invalid' });
  return content;
}

async function list(request: RestRequest, { reactions }: Subject): Promise<Reply> {
  const content = readChoice(request.query, 'content', REACTION_CONTENTS);
  const page = paginate(
    request,
    reactions.filter((reaction) => content === null || reaction.content === content),
  );
  const body = page.items.map((reaction) => reactionShape(request.host.url, reaction));
  return { status: 200, body, headers: page.headers };
}

/** The same reaction by the same person exists once: the second time it is answered with 200. */
async function create({ host, identity, body }: RestRequest, { issue, reactions }: Subject): Promise<Reply> {
  const actor = actorOf(identity);
  const content = readContent(readRequiredText(body, 'content'));
  const known = reactions.find((each) => each.user.id === actor.user.id && each.content === content);
  if (known !== undefined) return { status: 200, body: reactionShape(host.url, known) };
  checkLock(issue, identity, 'reaction');
  const reaction = { id: host.state.nextId(), user: actor.user, content, createdAt: host.now() };
  reactions.push(reaction);
  return { status: 201, body: reactionShape(host.url, reaction) };
}

async function remove({ identity, params }: RestRequest, { reactions }: Subject): Promise<Reply> {
  const actor = actorOf(identity);
  const id = readId(params, 'reaction_id');
  const index = reactions.findIndex((reaction) => reaction.id === id);
  const reaction = reactions[index];
  if (reaction === undefined) throw notFound();
  if (reaction.user.id !== actor.user.id) throw new NotModelled('removing a reaction of somebody else');
  reactions.splice(index, 1);
  return { status: 204 };
}

/** The three routes of one kind of subject. Reactions need `issues`, those to pull requests too. */
function routesOf(path: string, find: FindSubject): readonly Route[] {
  return [
    {
      method: 'GET',
      path: `${path}/reactions`,
      needs: { access: 'read', scopes: ['issues'], role: 'read' },
      query: ['content', ...PAGE_QUERY],
      handle: (request) => list(request, find(request)),
    },
    {
      method: 'POST',
      path: `${path}/reactions`,
      needs: { access: 'write', scopes: ['issues'], role: 'read' },
      body: ['content'],
      handle: (request) => create(request, find(request)),
    },
    {
      method: 'DELETE',
      path: `${path}/reactions/{reaction_id}`,
      needs: { access: 'write', scopes: ['issues'], role: 'read' },
      handle: (request) => remove(request, find(request)),
    },
  ];
}

export const REACTION_ROUTES: readonly Route[] = [
  ...routesOf('/repos/{owner}/{repo}/issues/{issue_number}', ofIssue),
  ...routesOf('/repos/{owner}/{repo}/issues/comments/{comment_id}', ofComment),
];
