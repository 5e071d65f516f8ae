/** What every handler of the server works with: the state, the ports and the record of what happened. */
import type { Clock } from './clock/clock.ts';
import type { OpenFaults } from './faults.ts';
import type { OpenLimits } from './limits/limits.ts';
import type { Repository } from './model.ts';
import type { GitReader, Runner } from './ports.ts';
import type { MergeQueues } from './queue/merge-queues.ts';
import type { SandboxState } from './state.ts';

/** One request the server got, in order of arrival. */
export interface RequestRecord {
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues`, `graphql: createCommitOnBranch`, `git-receive-pack`, `web` …; `unknown` when nothing matched. */
  readonly route: string;
  readonly path: string;
  /** Null while there is no answer, and for ever when the connection was cut. */
  readonly status: number | null;
  /** The login of who asked; null for anonymous requests. */
  readonly login: string | null;
  readonly jobId: number | null;
}

/** The record while the request is being answered. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

export interface SandboxHost {
  readonly url: string;
  /** Everything on disk is below this folder. */
  readonly directory: string;
  readonly state: SandboxState;
  readonly git: GitReader;
  readonly runner: Runner;
  readonly faults: OpenFaults;
  readonly limits: OpenLimits;
  readonly clock: Clock;
  readonly mergeQueues: MergeQueues;
  readonly requests: OpenRecord[];
  /** Every request, query or field that was answered 501. */
  readonly unmodelled: string[];
  /** The clock's `now`. */
  now(): string;
  /**
   * Runs a change of a repository's branches alone: two pushes never interleave. Not re-entrant; events are fired
   * after it, never inside.
   */
  alone<Result>(repository: Repository, change: () => Promise<Result>): Promise<Result>;
}

/** The `alone` of a host: one queue for each repository. */
export function createQueues(): SandboxHost['alone'] {
  const tails = new Map<number, Promise<unknown>>();
  return (repository, change) => {
    const before = tails.get(repository.id) ?? Promise.resolve();
    const result = before.then(change, change);
    tails.set(repository.id, result);
    return result;
  };
}
