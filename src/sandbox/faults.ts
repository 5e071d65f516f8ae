/** The one way to break things on purpose: a handler that sees every write a job makes through the API. */
import { jobOf } from './installation.ts';
import type { Identity, Job } from './model.ts';
import type { Runner } from './ports.ts';

/** A REST request other than GET, or a GraphQL mutation, made with the token of a job, its own or one of an App that it asked for. */
export interface Write {
  /** Counts from 1 since the handler was set. */
  readonly number: number;
  readonly job: Job;
  readonly method: string;
  /** The route template, or `graphql: <mutation>`. */
  readonly route: string;
  readonly path: string;
}

/**
 * - `proceed`: the write is made and answered.
 * - `kill-before`: the write is not made; the job is killed and its connection cut.
 * - `kill-after`: the write is made; then the job is killed and the connection cut without an answer.
 */
export type FaultDecision = 'proceed' | 'kill-before' | 'kill-after';

/** May do things of its own before it decides, e.g. land a commit in between. */
type FaultHandler = (write: Write) => Promise<FaultDecision>;

export interface Faults {
  /** Setting it starts the count again; null (the start) lets every write proceed. */
  onWrite: FaultHandler | null;
  decide(write: Omit<Write, 'number'>): Promise<FaultDecision>;
}

export function createFaults(): Faults {
  let handler: FaultHandler | null = null;
  let count = 0;
  return {
    get onWrite() {
      return handler;
    },
    set onWrite(next) {
      handler = next;
      count = 0;
    },
    async decide(write) {
      if (handler === null) return 'proceed';
      count += 1;
      return handler({ number: count, ...write });
    },
  };
}

/** Thrown to cut the connection instead of answering. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

/**
 * Makes a write as the fault handler decides. Writes of people and anonymous requests are never touched.
 *
 * @throws {ConnectionCut} when the job was killed
 */
export async function withFaults<Result>(
  faults: Faults,
  runner: Runner,
  identity: Identity,
  write: Omit<Write, 'number' | 'job'>,
  perform: () => Promise<Result>,
): Promise<Result> {
  const job = jobOf(identity);
  if (job === null) return perform();
  const decision = await faults.decide({ ...write, job });
  if (decision === 'proceed') return perform();
  try {
    if (decision === 'kill-after') await perform();
  } finally {
    runner.killJob(job);
  }
  throw new ConnectionCut(decision);
}
