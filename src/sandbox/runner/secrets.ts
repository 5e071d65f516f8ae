import type { WorkflowRun } from '../model.ts';
import type { RunPlan } from './job-runtime.ts';

type Values = Readonly<Record<string, string>>;

/**
 * The secrets of the repository and of the job's environment, which come first; none for a pull request from a fork
 * (docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets: they "are not passed to the
 * runner when a workflow is triggered from a forked repository", GITHUB_TOKEN excepted), nor for a called workflow
 * that they are not passed to (docs.github.com/actions/how-tos/reuse-automations/reuse-workflows).
 */
export function secretsOf(
  { run, hasSecrets }: Pick<RunPlan, 'run' | 'hasSecrets'>,
  environment: string | null,
): Values {
  const { repository, fromFork } = run;
  if (fromFork || !hasSecrets) return {};
  const own = environment === null ? undefined : repository.environments.get(environment)?.secrets;
  return Object.fromEntries([...repository.secrets, ...(own ?? [])]);
}

/** Configuration variables. Whether forks get them is nowhere documented; here they do not, so nothing relies on it. */
export function variablesOf({ repository, fromFork }: WorkflowRun): Values {
  return fromFork ? {} : Object.fromEntries(repository.variables);
}
