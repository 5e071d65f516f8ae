/**
 * Pull requests and merge queues as GraphQL objects (docs.github.com/graphql/reference/objects#pullrequest,
 * `#mergequeue`, `#mergequeueentry`).
 */
import type { SandboxHost } from '../host.ts';
import type { Issue, Repository } from '../model.ts';
import { findEntry } from '../queue/enqueue-pull.ts';
import { observeQueue } from '../queue/observe-queue.ts';
import type { QueueEntry } from '../queue-model.ts';
import { type MergeQueueRule, mergeQueueOn } from '../rules/ruleset.ts';
import { issuePage } from '../shapes/issue.ts';
import { nodeId } from '../shapes/people.ts';
import { actorObject } from './actor-object.ts';
import { graphqlError } from './context.ts';
import { readCommit } from './git-objects.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The id that REST gives as `node_id`. */
export function pullId({ id }: Pick<Issue, 'id'>): string {
  return nodeId('PullRequest', id);
}

/** `repository.pullRequest`. @throws {GraphQLError} `NOT_FOUND` */
export function readPull(host: SandboxHost, repository: Repository, number: number): Fields {
  const issue = repository.issues.get(number);
  if (issue?.pullRequest == null) {
    throw graphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  }
  return pullObject(host, issue);
}

function pullObject(host: SandboxHost, issue: Issue): Fields {
  const { repository, pullRequest: pull } = issue;
  if (pull === null) throw new Error(`#${issue.number} is no pull request`);
  const entry = findEntry(issue);
  return {
    id: pullId(issue),
    number: issue.number,
    title: issue.title,
    url: issuePage(host.url, issue),
    state: pull.mergedAt === null ? issue.state.toUpperCase() : 'MERGED',
    merged: pull.mergedAt !== null,
    headRefOid: pull.headSha,
    isInMergeQueue: entry !== null,
    isMergeQueueEnabled: mergeQueueOn(repository, pull.baseRef) !== null,
    mergeQueue: () => queueObject(host, repository, pull.baseRef),
    mergeQueueEntry: entry === null ? null : entryObject(host, entry, positionOf(entry)),
  };
}

/** `repository.mergeQueue`: null for a branch without one. */
export function queueObject(host: SandboxHost, repository: Repository, branch: string): Fields | null {
  const rule = mergeQueueOn(repository, branch);
  if (rule === null) return null;
  const path = `/${repository.fullName}/queue/${branch}`;
  return {
    id: nodeId('MergeQueue', `${repository.id}:${branch}`),
    resourcePath: path,
    url: host.url + path,
    configuration: configurationOf(rule),
  };
}

function configurationOf(rule: MergeQueueRule): Fields {
  return {
    checkResponseTimeout: rule.checkResponseTimeoutMinutes,
    maximumEntriesToBuild: rule.maxEntriesToBuild,
    maximumEntriesToMerge: rule.maxEntriesToMerge,
    mergeMethod: rule.mergeMethod,
    mergingStrategy: rule.groupingStrategy,
    minimumEntriesToMerge: rule.minEntriesToMerge,
    minimumEntriesToMergeWaitTime: rule.minEntriesToMergeWaitMinutes,
  };
}

/** An entry as it is at this moment, whatever becomes of it while the query is answered. */
export function entryObject(host: SandboxHost, entry: QueueEntry, position: number): Fields {
  const { issue, group } = entry;
  const { repository } = issue;
  const source = { host, repository };
  return {
    id: nodeId('MergeQueueEntry', entry.id),
    position,
    state: stateOf(entry),
    enqueuedAt: entry.enqueuedAt,
    enqueuer: actorObject(host, entry.enqueuer),
    jump: false,
    solo: false,
    baseCommit: group === null ? null : () => readCommit(source, group.baseSha),
    headCommit: group === null ? null : () => readCommit(source, group.headSha),
    mergeQueue: () => queueObject(host, repository, entry.pull.baseRef),
    pullRequest: () => pullObject(host, issue),
  };
}

function positionOf(entry: QueueEntry): number {
  return entry.issue.repository.mergeQueue.indexOf(entry) + 1;
}

/** docs.github.com/graphql/reference/enums#mergequeueentrystate; nothing here is `LOCKED`. */
function stateOf(entry: QueueEntry): string {
  const facts = observeQueue(entry.issue.repository)[positionOf(entry) - 1];
  if (facts?.group == null) return 'QUEUED';
  const states = { failed: 'UNMERGEABLE', awaited: 'AWAITING_CHECKS', passed: 'MERGEABLE' } as const;
  return states[facts.group.checks];
}
