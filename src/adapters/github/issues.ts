import { type IssuePort, RefusedError, type WhichIssues } from '../../app/ports.ts';
import type { IssueSnapshot } from '../../records/observed-issue.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';
import { readConversation } from './conversation.ts';

const PAGE = 100;

/** Issues and comments through the REST API: one request a method, lists one for each hundred. */
export function connectIssues(client: GitHubClient, name: RepositoryName): IssuePort {
  return {
    async listIssues(label, which) {
      const query = { ...name, labels: label, per_page: PAGE, ...queryOf(which) };
      const issues =
        which.which === 'newest'
          ? (await client.rest.issues.listForRepo(query)).data
          : await client.paginate(client.rest.issues.listForRepo, query);
      return issues.filter((issue) => issue.pull_request === undefined).map(toSnapshot);
    },
    async getIssue(number) {
      try {
        const { data } = await client.rest.issues.get({ ...name, issue_number: number });
        return data.pull_request === undefined ? toSnapshot(data) : null;
      } catch (error) {
        const { status } = error as RequestFailure;
        if (status === 404 || status === 410) return null;
        throw error;
      }
    },
    async createIssue({ title, body, labels, assignees }) {
      const { data } = await tellRefusal(
        client.rest.issues.create({ ...name, title, body, labels: [...labels], assignees: [...assignees] }),
      );
      return toSnapshot(data);
    },
    async updateIssue(number, { stateReason, labels, assignees, ...changes }) {
      await tellRefusal(
        client.rest.issues.update({
          ...name,
          issue_number: number,
          ...changes,
          ...(stateReason === undefined ? {} : { state_reason: stateReason }),
          ...(labels === undefined ? {} : { labels: [...labels] }),
          ...(assignees === undefined ? {} : { assignees: [...assignees] }),
        }),
      );
    },
    async listBotComments(issue) {
      const comments = await client.paginate(client.rest.issues.listComments, {
        ...name,
        issue_number: issue,
        per_page: PAGE,
      });
      // Only a bot's comment may be taken for our own: anybody can copy a marker.
      return comments
        .filter((comment) => comment.user?.type === 'Bot')
        .map((comment) => ({ id: comment.id, body: comment.body ?? '' }));
    },
    readConversation: (issue, since) => readConversation(client, name, issue, since),
    async createComment(issue, body) {
      const { data } = await client.rest.issues.createComment({ ...name, issue_number: issue, body });
      return data.id;
    },
    async updateComment(comment, body) {
      await client.rest.issues.updateComment({ ...name, comment_id: comment, body });
    },
    async addReaction(comment, content) {
      try {
        await client.rest.reactions.createForIssueComment({ ...name, comment_id: comment, content });
      } catch (error) {
        if ((error as RequestFailure).status === 404) throw new RefusedError('The comment is gone');
        throw error;
      }
    },
  };
}

function queryOf(which: WhichIssues) {
  const oldestFirst = { sort: 'created', direction: 'asc' } as const;
  switch (which.which) {
    case 'all':
    case 'open':
      return { state: which.which, ...oldestFirst };
    case 'newest':
      return { state: 'all', sort: 'created', direction: 'desc' } as const;
    case 'changed':
      return { state: 'all', since: which.since, ...oldestFirst } as const;
  }
}

/** 422 is about this one request (docs.github.com/rest, "Troubleshooting the REST API", Validation failed). */
async function tellRefusal<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    const { status, message = '', response } = error as RequestFailure;
    if (status !== 422) throw error;
    const errors = Array.isArray(response?.data?.errors) ? response.data.errors : [];
    const people = errors.filter((one) => one.field === 'assignees').flatMap((one) => one.value ?? []);
    throw new RefusedError(message.split('\n')[0] ?? '', people.map(String));
  }
}

function toSnapshot(issue: {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
}): IssueSnapshot {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? null,
    state: issue.state === 'closed' ? 'closed' : 'open',
    stateReason: issue.state_reason ?? null,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((user) => user.login),
  };
}
