import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Conclusion, Job, Permissions, Step, WorkflowRun } from '../model.ts';
import type { RunnerHost } from '../ports.ts';
import type { CalledWorkflows } from './call-workflow.ts';
import type { ExpressionScope } from './expression.ts';
import { githubContext } from './github-context.ts';
import type { JobControl } from './job-control.ts';
import type { Masks } from './masks.ts';
import { secretsOf, variablesOf } from './secrets.ts';
import type { StepConsole } from './step-console.ts';
import type { JobVariation } from './strategy.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from './workflow-definition.ts';

/** The `needs` context: the jobs this one names, with what they gave. */
export type NeedsContext = Readonly<
  Record<string, { readonly result: Conclusion | null; readonly outputs: Readonly<Record<string, string>> }>
>;

/** What a run is made of, for one attempt. */
export interface RunPlan {
  readonly host: RunnerHost;
  readonly run: WorkflowRun;
  readonly workflow: WorkflowDefinition;
  /** What `inputs` is: of a dispatch, or of the call of this workflow. */
  readonly inputs: Readonly<Record<string, string | boolean | number>>;
  /** The workflows of the repository that jobs of the run call. */
  readonly called: CalledWorkflows;
  /** In a called workflow what the calling job may do. */
  readonly ceiling: Permissions | null;
  /** False in a called workflow whose caller does not say `secrets: inherit`. */
  readonly hasSecrets: boolean;
  /** The run's artifacts lie here until the run ends. */
  readonly artifactsDirectory: string;
}

/** The folders of one job on its machine; all of them go when the job ends. */
export interface JobFolders {
  readonly root: string;
  /** `GITHUB_WORKSPACE` */
  readonly workspace: string;
  /** `RUNNER_TEMP` */
  readonly temp: string;
  readonly home: string;
  readonly toolCache: string;
  readonly commandFiles: string;
  /** `GITHUB_EVENT_PATH` */
  readonly eventPath: string;
}

export interface StepResult {
  /** Before `continue-on-error` is looked at. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A job while it runs: what its steps share. */
export interface JobRuntime {
  readonly plan: RunPlan;
  readonly definition: JobDefinition;
  readonly job: Job;
  readonly needs: NeedsContext;
  readonly variation: JobVariation;
  readonly permissions: Permissions;
  readonly token: string;
  /** Tokens that steps asked for; they end with the job. */
  readonly ownTokens: string[];
  readonly folders: JobFolders;
  readonly masks: Masks;
  readonly control: JobControl;
  /** Workflow, job and `GITHUB_ENV`, in this order. */
  readonly env: Map<string, string>;
  /** What steps put before `PATH`; the last one first. */
  readonly searchPath: string[];
  /** By step id. */
  readonly results: Map<string, StepResult>;
  failed: boolean;
  /** The environment the job runs in, known once it is set up. */
  environment: string | null;
}

/** One step while it runs. */
export interface StepRuntime {
  readonly job: JobRuntime;
  /** What people see; of a step in a composite action the one that uses the action. */
  readonly step: Step;
  readonly definition: StepDefinition;
  readonly console: StepConsole;
  readonly scope: ExpressionScope;
  /** What `env` of the step itself adds, that of the composite actions around it included. */
  readonly ownEnv: Readonly<Record<string, string>>;
  /** How many composite actions it is in. */
  readonly depth: number;
  /** The environment of the step's process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Makes the folders of a job below `workDirectory`, laid out as on GitHub: `work/<repo>/<repo>`. */
export async function createJobFolders(
  workDirectory: string,
  job: Job,
  repository: string,
): Promise<JobFolders> {
  const root = path.join(workDirectory, `job-${job.id}`);
  const folders: JobFolders = {
    root,
    workspace: path.join(root, 'work', repository, repository),
    temp: path.join(root, 'work', '_temp'),
    home: path.join(root, 'home'),
    toolCache: path.join(root, 'tools'),
    commandFiles: path.join(root, 'work', '_temp', '_runner_file_commands'),
    eventPath: path.join(root, 'work', '_temp', '_github_workflow', 'event.json'),
  };
  const needed = [folders.workspace, folders.home, folders.toolCache, path.dirname(folders.eventPath)];
  await Promise.all(needed.map((folder) => mkdir(folder, { recursive: true })));
  return folders;
}

/**
 * What expressions of a running job see (docs.github.com/actions/reference/workflows-and-actions/contexts).
 * @param env the `env` context at this place
 */
export function jobScope(runtime: JobRuntime, env: Readonly<Record<string, string>>): ExpressionScope {
  const { plan, control, folders, token } = runtime;
  const cancelled = control.ending !== null;
  const failed = runtime.failed || control.forcedFailure !== null;
  const status = cancelled ? 'cancelled' : failed ? 'failure' : 'success';
  return {
    contexts: {
      github: {
        ...githubContext(plan, runtime.definition.key),
        token,
        workspace: folders.workspace,
        event_path: folders.eventPath,
      },
      env,
      inputs: plan.inputs,
      needs: runtime.needs,
      matrix: runtime.variation.matrix,
      strategy: runtime.variation.strategy,
      steps: Object.fromEntries(runtime.results),
      job: { status },
      runner: {
        os: 'Linux',
        arch: runnerArch(),
        name: 'sandbox',
        temp: folders.temp,
        tool_cache: folders.toolCache,
        environment: 'github-hosted',
      },
      secrets: { ...secretsOf(plan, runtime.environment), GITHUB_TOKEN: token },
      vars: variablesOf(plan.run),
    },
    status: { success: status === 'success', failure: status === 'failure', cancelled },
  };
}

/** `X64`, `ARM64` (docs: variables, `RUNNER_ARCH`). */
export function runnerArch(): string {
  return process.arch.toUpperCase();
}
