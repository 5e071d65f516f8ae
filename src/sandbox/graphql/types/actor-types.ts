/** Who does something (docs.github.com/graphql/reference/interfaces#actor). */
export const ACTOR_TYPES = `
interface Actor {
  login: String!
  resourcePath: URI!
  url: URI!
}

type User implements Actor & Node {
  databaseId: Int
  id: ID!
  login: String!
  resourcePath: URI!
  url: URI!
}

type Bot implements Actor & Node {
  databaseId: Int
  id: ID!
  login: String!
  resourcePath: URI!
  url: URI!
}
`;
