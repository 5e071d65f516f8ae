/** Pull requests and merge queues (docs.github.com/graphql/reference/objects#pullrequest, `#mergequeue`). */
export const PULL_TYPES = `
type PullRequest implements Node {
  headRefOid: GitObjectID!
  id: ID!
  isInMergeQueue: Boolean!
  isMergeQueueEnabled: Boolean!
  mergeQueue: MergeQueue
  mergeQueueEntry: MergeQueueEntry
  merged: Boolean!
  number: Int!
  state: PullRequestState!
  title: String!
  url: URI!
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

type MergeQueue implements Node {
  configuration: MergeQueueConfiguration
  id: ID!
  resourcePath: URI!
  url: URI!
}

type MergeQueueConfiguration {
  checkResponseTimeout: Int
  maximumEntriesToBuild: Int
  maximumEntriesToMerge: Int
  mergeMethod: PullRequestMergeMethod
  mergingStrategy: MergeQueueMergingStrategy
  minimumEntriesToMerge: Int
  minimumEntriesToMergeWaitTime: Int
}

enum PullRequestMergeMethod {
  MERGE
  REBASE
  SQUASH
}

enum MergeQueueMergingStrategy {
  ALLGREEN
  HEADGREEN
}

type MergeQueueEntry implements Node {
  baseCommit: Commit
  enqueuedAt: DateTime!
  enqueuer: Actor!
  headCommit: Commit
  id: ID!
  jump: Boolean!
  mergeQueue: MergeQueue
  position: Int!
  pullRequest: PullRequest
  solo: Boolean!
  state: MergeQueueEntryState!
}

enum MergeQueueEntryState {
  AWAITING_CHECKS
  LOCKED
  MERGEABLE
  QUEUED
  UNMERGEABLE
}
`;
