/** Issues and what is said below them (docs.github.com/graphql/reference/objects#issue, `#issuecomment`). */
export const ISSUE_TYPES = `
type Issue implements Node {
  body: String!
  comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
  id: ID!
  number: Int!
  state: IssueState!
  title: String!
  url: URI!
}

enum IssueState {
  CLOSED
  OPEN
}

type IssueComment implements Node {
  author: Actor
  body: String!
  createdAt: DateTime!
  databaseId: Int
  editor: Actor
  id: ID!
  includesCreatedEdit: Boolean!
  lastEditedAt: DateTime
  updatedAt: DateTime!
  url: URI!
  viewerDidAuthor: Boolean!
}

type IssueCommentConnection {
  nodes: [IssueComment]
  pageInfo: PageInfo!
  totalCount: Int!
}
`;
