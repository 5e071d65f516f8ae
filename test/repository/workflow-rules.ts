/**
 * What every workflow of this repository must keep to, beyond what GitHub checks: docs/adr/0006 and GitHub's "Secure use
 * reference" (docs.github.com/actions/reference/security/secure-use).
 */
import { parse } from 'yaml';

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}

/** GitHub's own actions that workflows may use beside those of this repository. */
const SHARED_ACTIONS = [
  'actions/checkout',
  'actions/setup-node',
  'actions/upload-pages-artifact',
  'actions/deploy-pages',
  'actions/create-github-app-token',
];

/** Runs the code of whoever opened a pull request, with the rights of this repository. */
const DANGEROUS_EVENTS = ['pull_request_target', 'workflow_run'];

const LONGEST_MINUTES = 30;

function permissionFaults({ permissions, jobs }: Workflow, text: string): readonly string[] {
  const isEmpty =
    typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  const granted = Object.values(jobs).reduce(
    (sum, job) => sum + Object.keys(job.permissions ?? {}).length,
    0,
  );
  const lines = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
  return [
    ...(isEmpty ? [] : ['the workflow itself must grant nothing: permissions: {}']),
    ...Object.entries(jobs).flatMap(([key, job]) =>
      job.permissions === undefined ? [`job ${key} says no permissions`] : [],
    ),
    ...(lines.length === granted ? [] : ['permissions must stand one a line below their job']),
    ...lines.filter((line) => !/ # \S.{5,}/.test(line)).map((line) => `no reason beside "${line.trim()}"`),
  ];
}

function limitFaults({ jobs, concurrency }: Workflow): readonly string[] {
  const isShort = (minutes: number | undefined): boolean =>
    minutes !== undefined && minutes > 0 && minutes <= LONGEST_MINUTES;
  return [
    ...Object.entries(jobs)
      .filter(([, job]) => !isShort(job['timeout-minutes']))
      .map(([key]) => `job ${key} has no timeout-minutes of at most ${LONGEST_MINUTES}`),
    ...(concurrency === undefined ? ['there is no concurrency group'] : []),
  ];
}

function pinFaults(uses: string, text: string): readonly string[] {
  if (uses.startsWith('./actions/')) return [];
  const [action = '', pin = ''] = uses.split('@');
  const version = text.split('\n').some((line) => new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`).test(line));
  return [
    ...(SHARED_ACTIONS.includes(action) ? [] : [`${action} is neither ours nor GitHub's`]),
    ...(/^[0-9a-f]{40}$/.test(pin) ? [] : [`${uses} is not pinned to a commit`]),
    ...(version ? [] : [`${uses} has no version beside it`]),
  ];
}

function stepFaults({ jobs }: Workflow, text: string): readonly string[] {
  return Object.values(jobs)
    .flatMap((job) => job.steps)
    .flatMap(({ uses, run, with: inputs }) => [
      ...(uses === undefined ? [] : pinFaults(uses, text)),
      ...(run?.includes('${{') === true ? [`an expression in a script: ${run.trim()}`] : []),
      ...(uses?.startsWith('actions/checkout@') === true && inputs?.['persist-credentials'] !== false
        ? ['the checkout leaves credentials behind']
        : []),
    ]);
}

/** The token of an App may do what the job's own may, by name; secrets go to nothing else. */
function secretFaults({ jobs, ...rest }: Workflow): readonly string[] {
  const isApp = ({ uses }: Step) => uses?.startsWith('actions/create-github-app-token@') === true;
  const faults = Object.values(jobs).flatMap(({ permissions = {}, steps }) =>
    steps.filter(isApp).flatMap(({ with: inputs = {} }) => {
      const asked = Object.entries(inputs).filter(([input]) => input.startsWith('permission-'));
      if (asked.length === 0) return ["the App's token may do whatever the App may"];
      return asked
        .filter(([input, access]) => permissions[input.replace('permission-', '')] !== access)
        .map(([input]) => `the App's token has more than the job: ${input}`);
    }),
  );
  const others = Object.values(jobs).map((job) => ({
    ...job,
    steps: job.steps.filter((step) => !isApp(step)),
  }));
  const leaks = /\$\{\{[^}]*\bsecrets\s*[.[]/.test(JSON.stringify([rest, others]));
  return [...faults, ...(leaks ? ['a secret goes to something else than the App'] : [])];
}

/** Whether what an expression becomes can hold text of an event; asking something of it, or its number, does no harm. */
function givesAwayText(expression: string): boolean {
  const harmless = [
    /(?:contains|startsWith)\(\s*github\.event\.[\w.*]+\s*,\s*(?:'[^']*'|fromJSON\('[^']*'\))\s*\)/g,
    /github\.event\.[\w.]+\s*[!=]=\s*'[^']*'/g,
    /!github\.event\.issue\.pull_request\b/g,
    /github\.event\.issue\.number\b/g,
  ];
  const rest = harmless.reduce((text, pattern) => text.replaceAll(pattern, ''), expression);
  return /github\s*(\[|\.\s*(event\b|head_ref))/.test(rest);
}

function eventFaults({ on }: Workflow, text: string): readonly string[] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return [
    ...DANGEROUS_EVENTS.filter((event) => events.includes(event)).map((event) => `it is started by ${event}`),
    ...([...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].some(([, expression = '']) => givesAwayText(expression))
      ? ['text of an event goes into an expression']
      : []),
  ];
}

/** What is wrong with a workflow file, one a line; nothing when it is in order. */
export function workflowFaults(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...permissionFaults(workflow, text),
    ...limitFaults(workflow),
    ...stepFaults(workflow, text),
    ...secretFaults(workflow),
    ...eventFaults(workflow, text),
  ];
}
