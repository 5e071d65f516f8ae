/**
 * Reusable workflows of the repository itself: `uses: ./.github/workflows/x.yml`
 * (docs.github.com/actions/how-tos/reuse-automations/reuse-workflows).
 */
import { PERMISSION_SCOPES, type Permissions, type Repository } from '../model.ts';
import { runScope } from './create-run.ts';
import { type ExpressionScope, interpolate, interpolateMap } from './expression.ts';
import type { RunPlan } from './job-runtime.ts';
import type { JobGroup } from './job-units.ts';
import { exceeds, resolvePermissions } from './permissions.ts';
import type { CallInput, JobDefinition, WorkflowDefinition } from './workflow-definition.ts';
import type { WorkflowFiles } from './workflow-files.ts';

/** docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows */
const MOST_LEVELS = 10;

/** Called workflows by path. */
export type CalledWorkflows = ReadonlyMap<string, WorkflowDefinition>;

/**
 * Reads everything that a workflow calls, and what that calls, at the commit of the run.
 * @throws Error saying why GitHub would not start the run
 */
export async function loadCalled(
  files: WorkflowFiles,
  repository: Repository,
  sha: string,
  workflow: WorkflowDefinition,
): Promise<CalledWorkflows> {
  const loaded = new Map<string, WorkflowDefinition>();
  const load = async (
    caller: WorkflowDefinition,
    ceiling: Permissions | null,
    level: number,
  ): Promise<void> => {
    for (const job of caller.jobs) {
      if (job.call === null) continue;
      const where = `${caller.path}: jobs.${job.key}`;
      if (level >= MOST_LEVELS) throw new Error(`${where}: workflows call each other on more than 10 levels`);
      const called = await read(files, repository, sha, job.call.path, where);
      loaded.set(called.path, called);
      checkInputs(called, job, where);
      const allowed = resolvePermissions(caller.permissions, job.permissions, false, ceiling);
      checkPermissions(called, allowed, where);
      await load(called, allowed, level + 1);
    }
  };
  await load(workflow, null, 1);
  return loaded;
}

async function read(
  files: WorkflowFiles,
  repository: Repository,
  sha: string,
  path: string,
  where: string,
): Promise<WorkflowDefinition> {
  const reading = await files.read(repository, sha, path);
  if (reading === null) throw new Error(`${where}: workflow was not found: ${path}`);
  if (reading.kind !== 'workflow') throw new Error(reading.message);
  const { workflow } = reading;
  if (workflow.call === null)
    throw new Error(`${where}: workflow is not reusable, it has no workflow_call: ${path}`);
  if (workflow.concurrency !== null) {
    throw new Error(`sandbox: 501 not modelled: concurrency of a called workflow at ${path}`);
  }
  return workflow;
}

function checkInputs({ call }: WorkflowDefinition, { call: order }: JobDefinition, where: string): void {
  const declared = call?.inputs ?? {};
  const given = order?.inputs ?? {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(declared, name)) throw new Error(`${where}: Invalid input, ${name} is not defined`);
  }
  for (const [name, input] of Object.entries(declared)) {
    if (input.required && input.fallback === null && !Object.hasOwn(given, name)) {
      throw new Error(`${where}: Input ${name} is required, but not provided`);
    }
  }
}

/** What a called job asks for the caller must have: permissions are kept or cut, never raised. */
function checkPermissions(called: WorkflowDefinition, allowed: Permissions, where: string): void {
  for (const job of called.jobs) {
    if (job.permissions === null && called.permissions === null) continue;
    const wanted = resolvePermissions(called.permissions, job.permissions, false);
    for (const scope of PERMISSION_SCOPES) {
      if (!exceeds(wanted[scope], allowed[scope])) continue;
      throw new Error(
        `${where}: The nested job '${job.key}' is requesting '${scope}: ${wanted[scope]}', ` +
          `but is only allowed '${scope}: ${allowed[scope]}'.`,
      );
    }
  }
}

function readInput(name: string, input: CallInput, given: string | undefined): string | boolean | number {
  if (given === undefined) return input.fallback ?? { string: '', boolean: false, number: 0 }[input.type];
  if (input.type === 'string') return given;
  if (input.type === 'boolean' && (given === 'true' || given === 'false')) return given === 'true';
  if (input.type === 'number' && given.trim() !== '' && !Number.isNaN(Number(given))) return Number(given);
  throw new Error(`the input ${name} is no ${input.type}: ${given}`);
}

/**
 * The plan of the called workflow: its own file, its own inputs, no more than the caller's permissions and secrets.
 * @param scope of the calling job
 */
export function callPlan(plan: RunPlan, definition: JobDefinition, scope: ExpressionScope): RunPlan {
  const workflow = definition.call === null ? undefined : plan.called.get(definition.call.path);
  if (workflow === undefined) throw new Error(`jobs.${definition.key} calls nothing that was read`);
  const given = interpolateMap(definition.call?.inputs ?? {}, scope);
  const inputs = Object.entries(workflow.call?.inputs ?? {}).map(([name, input]) => {
    return [name, readInput(name, input, given[name])] as const;
  });
  const ceiling = resolvePermissions(plan.workflow.permissions, definition.permissions, false, plan.ceiling);
  const hasSecrets = plan.hasSecrets && definition.call?.inheritsSecrets === true;
  return { ...plan, workflow, inputs: Object.fromEntries(inputs), ceiling, hasSecrets };
}

/** `on.workflow_call.outputs`, which look at `jobs`; called when all jobs are at their end. */
export function callOutputs({ plan, units }: JobGroup): Record<string, string> {
  const jobs = [...units.values()].map(({ definition, result, outputs }) => {
    return [definition.key, { result, outputs: Object.fromEntries(outputs) }] as const;
  });
  const scope = runScope(plan);
  const contexts = { ...scope.contexts, jobs: Object.fromEntries(jobs) };
  const templates = Object.entries(plan.workflow.call?.outputs ?? {});
  return Object.fromEntries(
    templates.map(([name, template]) => [name, interpolate(template, { ...scope, contexts })]),
  );
}
