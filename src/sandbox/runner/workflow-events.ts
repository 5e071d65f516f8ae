import type { CronLine } from '../ports.ts';
import type {
  ActivityFilter,
  CallInput,
  DispatchInput,
  PatternFilter,
  WorkflowDefinition,
  WorkflowEvents,
} from './workflow-definition.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** docs: events-that-trigger-workflows, "pull_request": the activity types when none are given. */
const DEFAULT_PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];

/** Reads the value of `on:` in its three forms: one event, a list, a mapping with filters. */
export function readEvents(on: unknown): WorkflowEvents {
  const events = byName(on);
  return {
    push: 'push' in events ? readPush(inside(events['push'])) : null,
    pullRequest: 'pull_request' in events ? readPullRequest(inside(events['pull_request'])) : null,
    mergeGroup: 'merge_group' in events ? readMergeGroup(inside(events['merge_group'])) : null,
    schedule: 'schedule' in events ? readSchedule(events['schedule']) : null,
    issues: readTypes(events, 'issues'),
    issueComment: readTypes(events, 'issue_comment'),
    repositoryDispatch: readTypes(events, 'repository_dispatch'),
    workflowDispatch:
      'workflow_dispatch' in events
        ? { inputs: readInputs(inside(inside(events['workflow_dispatch'])['inputs'])) }
        : null,
  };
}

function byName(on: unknown): Mapping {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return inside(on);
}

/** Without `types:` every activity starts the workflow (docs: events-that-trigger-workflows; `pull_request` differs). */
function readTypes(events: Mapping, name: string): ActivityFilter | null {
  return name in events ? { types: texts(inside(events[name])['types']) } : null;
}

function readPullRequest(filters: Mapping): NonNullable<WorkflowEvents['pullRequest']> {
  return {
    types: texts(filters['types']) ?? DEFAULT_PULL_REQUEST_TYPES,
    branches: readFilter(filters, 'branches'),
    paths: readFilter(filters, 'paths'),
  };
}

function readMergeGroup(filters: Mapping): NonNullable<WorkflowEvents['mergeGroup']> {
  return { types: texts(filters['types']), branches: readFilter(filters, 'branches') };
}

/** docs: workflow-syntax, "on.schedule": a list of cron lines, each in UTC unless it names its `timezone`. */
function readSchedule(lines: unknown): readonly CronLine[] {
  if (!Array.isArray(lines)) return [];
  return lines.map(inside).map(({ cron, timezone }) => ({
    cron: String(cron),
    timezone: timezone === undefined || timezone === null ? null : String(timezone),
  }));
}

function readPush(filters: Mapping): NonNullable<WorkflowEvents['push']> {
  return {
    branches: readFilter(filters, 'branches'),
    tags: readFilter(filters, 'tags'),
    paths: readFilter(filters, 'paths'),
  };
}

function readFilter(filters: Mapping, name: 'branches' | 'tags' | 'paths'): PatternFilter {
  return { only: texts(filters[name]), ignore: texts(filters[`${name}-ignore`]) };
}

/**
 * The first pair of filters that GitHub refuses to take together
 * (docs: workflow-syntax, "on.<push|pull_request>.<paths|paths-ignore>").
 */
export function findContradiction({ push, pullRequest, mergeGroup }: WorkflowEvents): string | null {
  const filters = {
    branches: [push?.branches, pullRequest?.branches, mergeGroup?.branches],
    tags: [push?.tags],
    paths: [push?.paths, pullRequest?.paths],
  };
  for (const [name, each] of Object.entries(filters)) {
    if (each.some((filter) => filter?.only != null && filter.ignore !== null)) {
      return `you may only define one of \`${name}\` and \`${name}-ignore\` for a single event`;
    }
  }
  return null;
}

/** What a workflow says to those who call it; null when it cannot be called. */
export function readCall(on: unknown): WorkflowDefinition['call'] {
  const events = byName(on);
  if (!('workflow_call' in events)) return null;
  const call = inside(events['workflow_call']);
  const inputs = Object.entries(inside(call['inputs'])).map(([name, input]) => {
    return [name, readCallInput(inside(input))] as const;
  });
  const outputs = Object.entries(inside(call['outputs'])).map(([name, output]) => {
    return [name, String(inside(output)['value'] ?? '')] as const;
  });
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

function readCallInput({ type, required, default: fallback }: Mapping): CallInput {
  const isPlain =
    typeof fallback === 'string' || typeof fallback === 'boolean' || typeof fallback === 'number';
  return {
    type: type === 'boolean' || type === 'number' ? type : 'string',
    required: required === true,
    fallback: isPlain ? fallback : null,
  };
}

function readInputs(inputs: Mapping): Readonly<Record<string, DispatchInput>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, readInput(inside(input))]));
}

function readInput(input: Mapping): DispatchInput {
  const type = input['type'] === 'boolean' || input['type'] === 'choice' ? input['type'] : 'string';
  const fallback = input['default'];
  return {
    type,
    required: input['required'] === true,
    fallback:
      fallback === undefined || fallback === null
        ? null
        : type === 'boolean'
          ? String(fallback) === 'true'
          : String(fallback),
    options: texts(input['options']) ?? [],
  };
}

function inside(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function texts(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
