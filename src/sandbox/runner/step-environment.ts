import path from 'node:path';
import { githubContext } from './github-context.ts';
import { type JobRuntime, runnerArch } from './job-runtime.ts';

/** Fields of the `github` context that GitHub also gives as `GITHUB_<NAME>`. */
const FROM_CONTEXT = [
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

/**
 * The whole environment of a step's process. Nothing of the sandbox's own environment gets in except `PATH`; the
 * `GITHUB_*` and `RUNNER_*` variables come last, because a workflow cannot overwrite them
 * (docs.github.com/actions/reference/workflows-and-actions/variables, "Default environment variables").
 * `GITHUB_ACTION_PATH` is left out: GitHub sets it in composite actions only.
 * @param stepEnv workflow, job, `GITHUB_ENV` and step `env`, merged
 * @param commandFiles `GITHUB_OUTPUT` and its siblings
 */
export function stepEnvironment(
  runtime: JobRuntime,
  actionId: string,
  stepEnv: Readonly<Record<string, string>>,
  commandFiles: Readonly<Record<string, string>>,
): Record<string, string> {
  const { plan, folders, definition, searchPath } = runtime;
  const context = githubContext(plan, definition.key);
  const ownPath = stepEnv['PATH'] ?? systemPath(plan.host.nodePath);
  return {
    CI: 'true',
    HOME: folders.home,
    LANG: 'C.UTF-8',
    ...stepEnv,
    PATH: [...searchPath, ownPath].join(path.delimiter),
    ...commandFiles,
    ...Object.fromEntries(
      FROM_CONTEXT.map((field) => [`GITHUB_${field.toUpperCase()}`, String(context[field])]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: actionId,
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: runnerArch(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
  };
}

/** The machine's `PATH`, with the node of the actions first: a script that says `node` gets the same one. */
function systemPath(nodePath: string): string {
  return [path.dirname(nodePath), process.env['PATH'] ?? ''].join(path.delimiter);
}
