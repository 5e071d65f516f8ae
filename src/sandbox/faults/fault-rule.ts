/** A script of faults as plain data, and the pure decision which of its rules hits. */

/**
 * When a rule hits, counted over the happenings it is for, from 1 when the script is set. Neither `nth` nor `every`
 * is every time. Outside of `from` (inclusive) and `until` (exclusive), instants of the sandbox's clock, a rule
 * neither hits nor counts.
 */
interface When {
  readonly nth?: number;
  readonly every?: number;
  readonly from?: string;
  readonly until?: string;
}

export type RequestEffect =
  /** This answer instead of the request's own; nothing is done. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 503; with `until` an outage of so long. */
  | { readonly kind: 'outage' }
  /** The request is carried out, and the connection cut instead of an answer. */
  | { readonly kind: 'lose-response' }
  /**
   * The request is carried out later: when another arrives, named by `until` as `POST /repos/{owner}/{repo}/issues`
   * or `POST graphql: createCommitOnBranch`, or when the test releases it. No time passes by that.
   */
  | { readonly kind: 'delay'; readonly until?: string };

export interface RequestRule extends When {
  /**
   * As in the record of requests: the route's template, `graphql: <fields>`, `git git-receive-pack`; a `*` at the end
   * stands for any ending. Left out: all of REST and GraphQL, but not git.
   */
  readonly route?: string;
  readonly method?: string;
  readonly by?: 'job' | 'person';
  readonly effect: RequestEffect;
}

export type ScheduleEffect = { readonly kind: 'lost' } | { readonly kind: 'late'; readonly minutes: number };

export interface ScheduleRule extends When {
  /** `.github/workflows/timer.yml`; a `*` at the end stands for any ending. */
  readonly schedule: string;
  readonly effect: ScheduleEffect;
}

export type FaultRule = RequestRule | ScheduleRule;

export interface RequestHappening {
  readonly kind: 'request';
  readonly method: string;
  readonly route: string;
  readonly by: 'job' | 'person';
}

export interface ScheduleHappening {
  readonly kind: 'schedule';
  readonly workflowPath: string;
}

export interface Decision<Rule> {
  /** How often each rule has been met now, in the order of the rules. */
  readonly counts: readonly number[];
  /** The first rule that hits. Those behind it count all the same. */
  readonly hit: Rule | null;
}

function matches(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

function isFor(rule: FaultRule, happening: RequestHappening | ScheduleHappening): boolean {
  if (happening.kind === 'schedule')
    return 'schedule' in rule && matches(rule.schedule, happening.workflowPath);
  if ('schedule' in rule) return false;
  const isRoute =
    rule.route === undefined ? !happening.route.startsWith('git ') : matches(rule.route, happening.route);
  const isMethod = rule.method === undefined || rule.method === happening.method;
  return isRoute && isMethod && (rule.by === undefined || rule.by === happening.by);
}

function isWithin({ from, until }: When, now: number): boolean {
  return (from === undefined || Date.parse(from) <= now) && (until === undefined || now < Date.parse(until));
}

function isTime({ nth, every }: When, count: number): boolean {
  if (nth === undefined && every === undefined) return true;
  return count === nth || (every !== undefined && count % every === 0);
}

/**
 * @param counts how often each rule has been met before
 * @param now ISO 8601
 */
export function decideFault(
  rules: readonly FaultRule[],
  counts: readonly number[],
  happening: RequestHappening,
  now: string,
): Decision<RequestRule>;
export function decideFault(
  rules: readonly FaultRule[],
  counts: readonly number[],
  happening: ScheduleHappening,
  now: string,
): Decision<ScheduleRule>;
export function decideFault(
  rules: readonly FaultRule[],
  counts: readonly number[],
  happening: RequestHappening | ScheduleHappening,
  now: string,
): Decision<FaultRule> {
  const instant = Date.parse(now);
  const met = rules.map((rule) => isFor(rule, happening) && isWithin(rule, instant));
  const next = rules.map((_, at) => (counts[at] ?? 0) + (met[at] ? 1 : 0));
  return { counts: next, hit: rules.find((rule, at) => met[at] && isTime(rule, next[at] ?? 0)) ?? null };
}

/** Whether a request is the one a delayed one waits for. */
export function isAwaited(until: string, method: string, route: string): boolean {
  return matches(until, `${method} ${route}`);
}
