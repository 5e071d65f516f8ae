/**
 * The ways to break things on purpose: a script of rules for requests and schedules, and a handler that sees every
 * write a job makes through the API. Both are decided elsewhere and carried out here, and nowhere else.
 */
import type { ScheduleDecision } from './clock/schedules.ts';
import { ConnectionCut } from './faults/connection-cut.ts';
import { createDelays } from './faults/delays.ts';
import { decideFault, type FaultRule, type RequestEffect } from './faults/fault-rule.ts';
import type { SandboxHost } from './host.ts';
import { ApiError } from './http/api-error.ts';
import type { Reply } from './http/reply.ts';
import { jobOf } from './installation.ts';
import type { Identity, Job } from './model.ts';

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
  /** The script. Setting it starts all counts again and lets go on what is delayed. */
  rules: readonly FaultRule[];
  /** Lets every delayed request go on. */
  release(): void;
  /** Resolves when so many requests are delayed at the same time. */
  delayed(count: number): Promise<void>;
}

/** What the server needs of them beside. */
export interface OpenFaults extends Faults {
  decideWrite(write: Omit<Write, 'number'>): Promise<FaultDecision>;
  decideRequest(request: FaultyRequest, by: 'job' | 'person'): RequestEffect | null;
  decideSchedule(workflowPath: string): ScheduleDecision;
  hold(until: string | null): Promise<void>;
  close(): void;
}

/** A request on its way to being carried out. */
export interface FaultyRequest {
  readonly method: string;
  readonly route: string;
  readonly path: string;
  /** True when the handler for writes of jobs sees it. */
  readonly isWrite: boolean;
}

/** @param now asked only while there is a script */
export function createFaults(script: readonly FaultRule[], now: () => string): OpenFaults {
  let handler: FaultHandler | null = null;
  let writes = 0;
  let rules = script;
  let counts: readonly number[] = [];
  const delays = createDelays();
  return {
    get onWrite() {
      return handler;
    },
    set onWrite(next) {
      handler = next;
      writes = 0;
    },
    get rules() {
      return rules;
    },
    set rules(next) {
      rules = next;
      counts = [];
      delays.release();
    },
    release: delays.release,
    delayed: delays.held,
    hold: delays.hold,
    close: delays.close,
    async decideWrite(write) {
      if (handler === null) return 'proceed';
      writes += 1;
      return handler({ number: writes, ...write });
    },
    decideRequest({ method, route }, by) {
      delays.arrived(method, route);
      if (rules.length === 0) return null;
      const decision = decideFault(rules, counts, { kind: 'request', method, route, by }, now());
      counts = decision.counts;
      return decision.hit?.effect ?? null;
    },
    decideSchedule(workflowPath) {
      if (rules.length === 0) return 'fire';
      const decision = decideFault(rules, counts, { kind: 'schedule', workflowPath }, now());
      counts = decision.counts;
      const effect = decision.hit?.effect;
      if (effect === undefined) return 'fire';
      return effect.kind === 'lost' ? 'lose' : { lateByMinutes: effect.minutes };
    },
  };
}

type Host = Pick<SandboxHost, 'faults' | 'runner'>;

/** The handler's part. Writes of people and anonymous requests it never sees. */
async function withWriteFaults(
  { faults, runner }: Host,
  identity: Identity,
  { method, route, path, isWrite }: FaultyRequest,
  perform: () => Promise<Reply>,
): Promise<Reply> {
  const job = jobOf(identity);
  if (!isWrite || job === null) return perform();
  const decision = await faults.decideWrite({ method, route, path, job });
  if (decision === 'proceed') return perform();
  try {
    if (decision === 'kill-after') await perform();
  } finally {
    runner.killJob(job);
  }
  throw new ConnectionCut(decision);
}

/**
 * Carries a request out as the script and the handler decide.
 *
 * @throws {ConnectionCut} when there is to be no answer
 */
export async function withFaults(
  host: Host,
  identity: Identity,
  request: FaultyRequest,
  perform: () => Promise<Reply>,
): Promise<Reply> {
  const effect = host.faults.decideRequest(request, jobOf(identity) === null ? 'person' : 'job');
  const carryOut = (): Promise<Reply> => withWriteFaults(host, identity, request, perform);
  switch (effect?.kind) {
    case undefined:
      return carryOut();
    case 'answer':
      return { status: effect.status, body: effect.body, headers: effect.headers ?? {} };
    case 'outage':
      return { status: 503, body: { message: 'Service Unavailable' } };
    case 'delay':
      await host.faults.hold(effect.until ?? null);
      return carryOut();
    case 'lose-response':
      // A refusal is lost like any answer; a gap of the sandbox is not.
      await carryOut().catch((error) => {
        if (!(error instanceof ApiError)) throw error;
      });
      throw new ConnectionCut('lose-response');
  }
}
