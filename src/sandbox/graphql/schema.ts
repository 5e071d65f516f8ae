/**
 * The part of GitHub's GraphQL schema that the sandbox answers (docs.github.com/graphql/reference). Names and types
 * are GitHub's own: a contract test compares them with `@octokit/graphql-schema`.
 */
import { buildSchema } from 'graphql';
import { ACTOR_TYPES } from './types/actor-types.ts';
import { GIT_TYPES } from './types/git-types.ts';
import { ISSUE_TYPES } from './types/issue-types.ts';
import { MUTATION_TYPES } from './types/mutation-types.ts';
import { PULL_TYPES } from './types/pull-types.ts';

const ROOT_TYPES = `
scalar Base64String
scalar DateTime
scalar GitObjectID
scalar URI

type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  dequeuePullRequest(input: DequeuePullRequestInput!): DequeuePullRequestPayload
  enqueuePullRequest(input: EnqueuePullRequestInput!): EnqueuePullRequestPayload
}

interface Node {
  id: ID!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

type Repository implements Node {
  defaultBranchRef: Ref
  id: ID!
  isPrivate: Boolean!
  issue(number: Int!): Issue
  mergeQueue(branch: String): MergeQueue
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  pullRequest(number: Int!): PullRequest
  ref(qualifiedName: String!): Ref
  url: URI!
}
`;

export const SCHEMA = buildSchema(
  [ROOT_TYPES, ACTOR_TYPES, ISSUE_TYPES, PULL_TYPES, GIT_TYPES, MUTATION_TYPES].join(''),
);
