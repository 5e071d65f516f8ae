/** The merge queues of a sandbox: looked at whenever something may have changed, one step after the other. */
import type { OnTheWay } from '../clock/clock.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import { mergeQueueOn } from '../rules/ruleset.ts';
import { advanceQueue } from './advance-queue.ts';
import { queueInstants } from './decide-queue.ts';
import { observeQueue } from './observe-queue.ts';

export interface MergeQueues {
  /**
   * To be called when a check, a branch, a pull request or a rule may have changed. Nobody waits for what follows;
   * `settle` does.
   */
  look(): void;
  /** Does something with a queue while nothing else does, and looks at it then. */
  change<Result>(repository: Repository, change: () => Promise<Result>): Promise<Result>;
  /**
   * Resolves when no queue can go on without a check or the clock.
   *
   * @returns whether there was anything to wait for
   * @throws what went wrong in the meantime
   */
  settle(): Promise<boolean>;
  /** The next instant at which an entry times out or stops waiting for company. */
  next: OnTheWay['next'];
  /** Afterwards looking does nothing. Resolves when no step is being taken. */
  close(): Promise<void>;
  /** @throws what went wrong, if anything did that nobody was told of */
  rethrow(): void;
}

/** @param changed called when a queue has been looked at, for live pages */
export function createMergeQueues(host: () => SandboxHost, changed: () => void): MergeQueues {
  const tails = new Map<number, Promise<void>>();
  /** Repositories that will be looked at anyway. */
  const due = new Set<number>();
  const failures: unknown[] = [];
  let isClosed = false;

  const line = <Result>(repository: Repository, task: () => Promise<Result>): Promise<Result> => {
    const result = (tails.get(repository.id) ?? Promise.resolve()).then(task);
    const tail = result.then(
      () => {},
      () => {},
    );
    tails.set(repository.id, tail);
    void tail.then(() => {
      if (tails.get(repository.id) === tail) tails.delete(repository.id);
    });
    return result;
  };

  const lookAt = (repository: Repository): void => {
    if (isClosed || repository.mergeQueue.length === 0 || due.has(repository.id)) return;
    due.add(repository.id);
    line(repository, async () => {
      // From here on something new may be overlooked.
      due.delete(repository.id);
      if (isClosed) return;
      await advanceQueue(host(), repository);
      changed();
    }).catch((failure: unknown) => void failures.push(failure));
  };

  const look = (): void => {
    for (const repository of host().state.repositories.values()) lookAt(repository);
  };

  const rethrow = (): void => {
    if (failures.length > 0) throw failures.shift();
  };

  const settle = async (): Promise<boolean> => {
    let waited = false;
    while (tails.size > 0) {
      waited = true;
      await Promise.all(tails.values());
    }
    rethrow();
    return waited;
  };

  return {
    look,
    async change(repository, change) {
      const result = await line(repository, change);
      lookAt(repository);
      return result;
    },
    settle,
    async next(after, until) {
      const instants = [...host().state.repositories.values()].flatMap((repository) => {
        const rule = mergeQueueOn(repository, repository.defaultBranch);
        return rule === null ? [] : queueInstants(rule, observeQueue(repository));
      });
      const ahead = instants.filter((instant) => instant > after && instant <= until);
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
    async close() {
      isClosed = true;
      while (tails.size > 0) await Promise.all(tails.values());
    },
    rethrow,
  };
}
