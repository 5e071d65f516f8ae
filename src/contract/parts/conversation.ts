import { type Ask, GRAPHQL, type Part, REPO } from '../scenario.ts';

const COMMENTS = `${REPO}/issues/{issue_number}/comments`;
const COMMENT = `${REPO}/issues/comments/{comment_id}`;

const CONVERSATION = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      id number title body state url
      comments(first: 1, after: $after) {
        totalCount
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        nodes {
          id databaseId url body createdAt updatedAt lastEditedAt includesCreatedEdit viewerDidAuthor
          author { __typename login url resourcePath }
          editor { __typename login url resourcePath ... on User { id databaseId } }
        }
      }
    }
  }
}`;

/** What was said below an issue, read a page at a time: a comment as it was made, and one that was edited. */
export const CONVERSATION_PART: Part = {
  name: 'conversation',
  async play(ask, { mark }) {
    const issue = await ask(`POST ${REPO}/issues`, { body: { title: `Conversation ${mark}` }, to: 201 });
    const one = { issue_number: issue?.number };
    await ask(`POST ${COMMENTS}`, { in: one, body: { body: 'First' }, to: 201 });
    const second = await ask(`POST ${COMMENTS}`, { in: one, body: { body: 'Second' }, to: 201 });
    await ask(`PATCH ${COMMENT}`, { in: { comment_id: second?.id }, body: { body: 'Last' }, to: 200 });
    await playPages(ask, issue);
    const closed = { state: 'closed', state_reason: 'completed' };
    await ask(`PATCH ${REPO}/issues/{issue_number}`, { in: one, body: closed, to: 200 });
  },
};

/** What is taken of the answer that made the issue. */
interface Made {
  readonly number: number;
  /** `https://api.github.com/repos/acme/throwaway` */
  readonly repository_url: string;
}

async function playPages(ask: Ask, issue: Made | undefined): Promise<void> {
  const [owner, name] = (issue?.repository_url ?? '').split('/').slice(-2);
  // biome-ignore lint/suspicious/noExplicitAny: see Ask.
  const read = (more: object): Promise<any> => {
    const variables = { owner, name, number: issue?.number, ...more };
    return ask(GRAPHQL, { body: { query: CONVERSATION, variables }, to: 200 });
  };
  const page = await read({});
  await read({ after: page?.data?.repository?.issue?.comments?.pageInfo?.endCursor });
  await read({ after: 'none' });
  await read({ number: 999_999 });
}
