import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { isTooDeep } from '../yaml-depth.ts';
import { messageOf } from './errors.ts';
import { findWrongTimezone } from './read-schedules.ts';
import type {
  ConcurrencyDefinition,
  JobDefinition,
  PermissionGrant,
  StepDefinition,
  StepWork,
  StrategyDefinition,
  TemplateMap,
  WorkflowDefinition,
  WorkflowEvents,
} from './workflow-definition.ts';
import { findContradiction, readCall, readEvents } from './workflow-events.ts';
import { findUnmodelled, findUnmodelledEvents } from './workflow-shape.ts';

export type WorkflowReading =
  | { readonly kind: 'workflow'; readonly workflow: WorkflowDefinition }
  /** GitHub itself would refuse the file. */
  | { readonly kind: 'invalid'; readonly message: string }
  /** GitHub would run it, the sandbox cannot. */
  | {
      readonly kind: 'not-modelled';
      readonly message: string;
      /** Null when it is the events that are not modelled. */
      readonly events: WorkflowEvents | null;
    };

/** Said of the file, or of the run when `cancel-in-progress` is an expression. */
export const QUEUE_REFUSAL = '`queue: max` cannot be combined with `cancel-in-progress: true`';

type Mapping = Readonly<Record<string, unknown>>;
/** What GitHub's converter works out and the YAML does not say: conditions with `success()`, ids of steps. */
type Converted = Awaited<ReturnType<typeof convertWorkflowTemplate>>;

/**
 * Reads one workflow file. The plain YAML is the source, because GitHub's converter drops `with`, `shell` and
 * `working-directory`; the converter is the judge and supplies conditions and step ids.
 * @param path `.github/workflows/validate.yml`, for messages
 */
export async function readWorkflow(path: string, text: string): Promise<WorkflowReading> {
  if (isTooDeep(text)) {
    const message = `${path}: the sandbox does not model YAML that is nested this deep`;
    return { kind: 'not-modelled', message, events: null };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length === 0 && isMap(document.contents)) {
    const refusal = findUnmodelled(document.contents, path, lines);
    if (refusal !== null) {
      const isOnModelled = findUnmodelledEvents(document.get('on', true), path, lines) === null;
      const events = isOnModelled ? readEvents(mapping(document.toJS())['on']) : null;
      return { kind: 'not-modelled', message: refusal.message, events };
    }
  }
  const converted = await convert(path, text);
  if (typeof converted === 'string') return { kind: 'invalid', message: converted };
  const [error] = document.errors;
  if (error !== undefined) return { kind: 'invalid', message: `${path}: ${error.message}` };
  const workflow = readDefinition(path, mapping(document.toJS()), converted);
  const timezone = findWrongTimezone(workflow.events.schedule);
  if (timezone !== null) return { kind: 'invalid', message: `${path}: Invalid timezone: ${timezone}` };
  const contradiction = findContradiction(workflow.events) ?? findImpossibleQueue(workflow);
  if (contradiction !== null) return { kind: 'invalid', message: `${path}: ${contradiction}` };
  return { kind: 'workflow', workflow };
}

/** The converted template, or the parser's messages, one a line. */
async function convert(path: string, text: string): Promise<Converted | string> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  try {
    const template = value === undefined ? null : await convertWorkflowTemplate(context, value);
    const errors = context.errors.getErrors().map(({ message }) => message);
    if (template !== null && errors.length === 0) return template;
    return errors.join('\n') || `${path}: the workflow is empty`;
  } catch (thrown) {
    return `${path}: ${messageOf(thrown)}`;
  }
}

function readDefinition(path: string, yaml: Mapping, converted: Converted): WorkflowDefinition {
  return {
    path,
    name: yaml['name'] === undefined ? path : text(yaml['name']),
    runName: yaml['run-name'] === undefined ? null : text(yaml['run-name']),
    events: readEvents(yaml['on']),
    call: readCall(yaml['on']),
    permissions: readPermissions(yaml['permissions']),
    env: templates(yaml['env']),
    concurrency: readConcurrency(yaml['concurrency']),
    jobs: Object.entries(mapping(yaml['jobs'])).map(([key, job]) =>
      readJob(key, mapping(job), converted, runDefaults(yaml)),
    ),
  };
}

function readJob(key: string, yaml: Mapping, converted: Converted, defaults: Mapping): JobDefinition {
  const template = converted.jobs.find((job) => job.id.value === key);
  // The converter has every job of the file.
  if (template === undefined) throw new Error(`jobs.${key} of ${converted.jobs.length} jobs is missing`);
  const steps = template.type === 'job' ? template.steps : [];
  const environment = yaml['environment'];
  const named = typeof environment === 'object' && environment !== null ? mapping(environment) : null;
  return {
    key,
    name: yaml['name'] === undefined ? key : text(yaml['name']),
    needs: template.needs?.map(({ value }) => value) ?? [],
    condition: template.if.expression,
    permissions: readPermissions(yaml['permissions']),
    env: templates(yaml['env']),
    outputs: templates(yaml['outputs']),
    concurrency: readConcurrency(yaml['concurrency']),
    environment:
      environment === undefined || environment === null
        ? null
        : {
            name: text(named === null ? environment : named['name']),
            url: named?.['url'] === undefined ? null : text(named['url']),
          },
    // docs: workflow-syntax, "jobs.<job_id>.timeout-minutes": 360 when it is left out.
    timeoutMinutes: text(yaml['timeout-minutes'] ?? 360),
    continueOnError: text(yaml['continue-on-error'] ?? false),
    strategy: readStrategy(yaml['strategy']),
    call:
      template.type === 'job'
        ? null
        : {
            path: text(yaml['uses']).replace(/^\.\//, ''),
            inputs: templates(yaml['with']),
            inheritsSecrets: yaml['secrets'] === 'inherit',
          },
    steps: steps.map((step, index) =>
      readStep(step, mapping(Array.isArray(yaml['steps']) ? yaml['steps'][index] : null), {
        ...defaults,
        ...runDefaults(yaml),
      }),
    ),
  };
}

/** `shell` and `working-directory` of `defaults.run`; a job's replace the workflow's, a step's own the job's. */
function runDefaults(yaml: Mapping): Mapping {
  return mapping(mapping(yaml['defaults'])['run']);
}

function readStep(
  template: { readonly id: string; readonly if?: { readonly expression: string } },
  yaml: Mapping,
  defaults: Mapping,
): StepDefinition {
  return {
    id: template.id,
    name: yaml['name'] === undefined ? null : text(yaml['name']),
    condition: template.if?.expression ?? 'success()',
    env: templates(yaml['env']),
    continueOnError: text(yaml['continue-on-error'] ?? false),
    timeoutMinutes: yaml['timeout-minutes'] === undefined ? null : text(yaml['timeout-minutes']),
    work: readWork(yaml['uses'] === undefined ? { ...defaults, ...yaml } : yaml),
  };
}

function readWork(yaml: Mapping): StepWork {
  const uses = yaml['uses'];
  if (uses === undefined) {
    return {
      kind: 'script',
      script: text(yaml['run']),
      shell: yaml['shell'] === undefined ? null : 'bash',
      workingDirectory: yaml['working-directory'] === undefined ? null : text(yaml['working-directory']),
    };
  }
  const inputs = templates(yaml['with']);
  if (text(uses).startsWith('./')) return { kind: 'local-action', path: text(uses), inputs };
  const [action = '', reference = ''] = text(uses).split('@');
  return { kind: 'remote-action', action, reference, inputs };
}

function readConcurrency(yaml: unknown): ConcurrencyDefinition | null {
  if (yaml === undefined || yaml === null) return null;
  if (typeof yaml !== 'object') return { group: text(yaml), cancelInProgress: 'false', queue: 'single' };
  const { group, 'cancel-in-progress': cancel, queue } = mapping(yaml);
  return {
    group: text(group),
    cancelInProgress: text(cancel ?? false),
    queue: queue === 'max' ? 'max' : 'single',
  };
}

/**
 * A queue has no sense where the running one is cancelled
 * (github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues).
 */
function findImpossibleQueue({ concurrency, jobs }: WorkflowDefinition): string | null {
  const all = [concurrency, ...jobs.map((job) => job.concurrency)];
  return all.some((each) => each?.queue === 'max' && each.cancelInProgress === 'true') ? QUEUE_REFUSAL : null;
}

function readStrategy(yaml: unknown): StrategyDefinition | null {
  if (yaml === undefined || yaml === null) return null;
  const strategy = mapping(yaml);
  const maxParallel = strategy['max-parallel'];
  return {
    matrix: strategy['matrix'] ?? null,
    failFast: text(strategy['fail-fast'] ?? true),
    maxParallel: maxParallel === undefined ? null : text(maxParallel),
  };
}

/** The allow-list has checked the scopes and their values. */
function readPermissions(yaml: unknown): PermissionGrant | null {
  if (yaml === undefined || yaml === null) return null;
  return yaml as PermissionGrant;
}

function templates(yaml: unknown): TemplateMap {
  return Object.fromEntries(Object.entries(mapping(yaml)).map(([key, value]) => [key, text(value)]));
}

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

/** A scalar as GitHub turns it into text: null is empty, `true` and `1.0` are `true` and `1`. */
function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
