/** Requests that are held back: the sandbox's latency, in order of events instead of time. */
import { ConnectionCut } from './connection-cut.ts';
import { isAwaited } from './fault-rule.ts';

export interface Delays {
  /**
   * Resolves when a request that `until` names arrives, or at `release`; without `until` at `release` alone.
   * @throws {ConnectionCut} when the sandbox closes first
   */
  hold(until: string | null): Promise<void>;
  /** A request has arrived: those that waited for it go on. */
  arrived(method: string, route: string): void;
  /** Lets everything go on that is held. */
  release(): void;
  /** Resolves when so many are held at the same time. */
  held(count: number): Promise<void>;
  /** Cuts what is held; nothing is held any more. */
  close(): void;
}

interface Held {
  readonly until: string | null;
  go(): void;
  cut(): void;
}

export function createDelays(): Delays {
  const waiting = new Set<Held>();
  const watchers = new Set<() => void>();
  let isClosed = false;

  const letGo = (which: (held: Held) => boolean): void => {
    for (const held of [...waiting].filter(which)) {
      waiting.delete(held);
      held.go();
    }
  };

  return {
    hold(until) {
      if (isClosed) return Promise.reject(new ConnectionCut('delay'));
      return new Promise((go, fail) => {
        waiting.add({ until, go, cut: () => fail(new ConnectionCut('delay')) });
        for (const look of [...watchers]) look();
      });
    },
    arrived: (method, route) => letGo(({ until }) => until !== null && isAwaited(until, method, route)),
    release: () => letGo(() => true),
    held(count) {
      return new Promise((done) => {
        const look = (): void => {
          if (waiting.size < count) return;
          watchers.delete(look);
          done();
        };
        watchers.add(look);
        look();
      });
    },
    close() {
      isClosed = true;
      for (const held of waiting) held.cut();
      waiting.clear();
    },
  };
}
