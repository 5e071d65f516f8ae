/** A repository whose default branch is merged into through a queue, and what people do with it. */
import type { MergeQueueRule, Rule } from '../../../src/sandbox/rules/ruleset.ts';
import { type Answer, call, clone, commit, git, type Site, type World } from './server-fixture.ts';

/** What GitHub's page offers. */
export const QUEUE: MergeQueueRule = {
  type: 'merge_queue',
  checkResponseTimeoutMinutes: 60,
  groupingStrategy: 'ALLGREEN',
  maxEntriesToBuild: 5,
  maxEntriesToMerge: 5,
  minEntriesToMerge: 1,
  minEntriesToMergeWaitMinutes: 5,
  mergeMethod: 'MERGE',
};

export const RECORDS: Rule = { type: 'required_status_checks', contexts: ['Records'], strict: false };

export interface OpenPull {
  readonly number: number;
  /** Its node id. */
  readonly id: string;
  readonly sha: string;
}

/** Says of a commit that its check "Records" came to something. */
export function report(world: Site, sha: string, state: 'success' | 'failure'): Promise<Answer> {
  return call(world, world.tokens.ada, 'POST', `/repos/ada/ops/statuses/${sha}`, {
    state,
    context: 'Records',
  });
}

/** A pull request of wim's whose check "Records" has passed, as `offerPull` makes it. */
export async function openPull(...args: Parameters<typeof offerPull>): Promise<OpenPull> {
  const pull = await offerPull(...args);
  await report(args[0], pull.sha, 'success');
  return pull;
}

/** A pull request of wim's. @param files what it changes: a file of its own unless told */
export async function offerPull(
  world: Site,
  branch: string,
  files: Readonly<Record<string, string>> = { [`${branch}.md`]: `${branch}\n` },
): Promise<OpenPull> {
  const work = await clone(world, 'wim', branch);
  await git(work, 'checkout', '-q', '-b', branch);
  const sha = await commit(work, files, `Change ${branch}`);
  await git(work, 'push', '-q', 'origin', branch);
  const wanted = { title: `The ${branch}`, head: branch, base: 'main' };
  const { body } = await call(world, world.tokens.wim, 'POST', '/repos/ada/ops/pulls', wanted);
  return { number: body.number, id: body.node_id, sha };
}

const ENTRY = `mergeQueueEntry {
  position state enqueuedAt enqueuer { login } jump
  baseCommit { oid } headCommit { oid } pullRequest { number isInMergeQueue }
}`;

export function enqueue(
  world: Site,
  id: string,
  more: Readonly<Record<string, unknown>> = {},
  token = world.tokens.wim,
): Promise<Answer> {
  const query = `mutation($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { clientMutationId ${ENTRY} } }`;
  const variables = { input: { pullRequestId: id, ...more } };
  return call(world, token, 'POST', 'graphql', { query, variables });
}

export function dequeue(world: Site, id: string, token = world.tokens.wim): Promise<Answer> {
  const query = `mutation($input: DequeuePullRequestInput!) { dequeuePullRequest(input: $input) { ${ENTRY} } }`;
  return call(world, token, 'POST', 'graphql', { query, variables: { input: { id } } });
}

/** `#2 of pr-2: AWAITING_CHECKS` for each entry, in order, when everything has settled. */
export async function queueOf(world: World): Promise<readonly string[]> {
  await world.sandbox.idle();
  return world.repository.mergeQueue.map(
    ({ issue, group }) => `#${issue.number}${group === null ? '' : ' built'}`,
  );
}

/** The head of the group of an entry. */
export async function groupOf(
  world: World,
  number: number,
): Promise<{ head: string; base: string; branch: string }> {
  await world.sandbox.idle();
  const group = world.repository.mergeQueue.find(({ issue }) => issue.number === number)?.group;
  if (group == null) throw new Error(`#${number} has no group`);
  return { head: group.headSha, base: group.baseSha, branch: group.branch };
}

/** Events of the queue since the last look, in order: `merge_group checks_requested pr-2`, `pull_request dequeued #2 MANUAL`. */
export async function eventsOf(world: World): Promise<readonly string[]> {
  await world.sandbox.idle();
  const told = world.runner.triggers.splice(0);
  return told
    .filter(
      ({ event, activity }) =>
        event !== 'pull_request' || !['opened', 'synchronize'].includes(activity ?? ''),
    )
    .map(({ event, activity, headBranch, pullRequestNumber, payload }) =>
      [
        event,
        activity,
        pullRequestNumber === null
          ? headBranch.replace(/^gh-readonly-queue\/main\/(pr-\d+)-.*$/, '$1')
          : `#${pullRequestNumber}`,
        payload['reason'],
      ]
        .filter((part) => part != null)
        .join(' '),
    );
}
