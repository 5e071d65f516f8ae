/** How a repository on GitHub is set up, read through the REST API; what the token may not read is unknown. */
import {
  APP_ENVIRONMENT,
  APP_SECRET,
  APP_VARIABLE,
  type AppSettings,
  type BranchRules,
  type Known,
  type RepositoryHealth,
} from '../../domain/doctor/diagnose-repository.ts';
import { ACTION_ITEM_LABEL } from '../../domain/effect.ts';
import { INCIDENT_LABEL } from '../../domain/plan/plan-tracking-issues.ts';
import type { GitHubClient, RepositoryName, RequestFailure } from './client.ts';

const PAGE = 100;

export async function readRepositoryHealth(
  client: GitHubClient,
  name: RepositoryName,
): Promise<RepositoryHealth> {
  const { data: repository } = await client.rest.repos.get({ ...name });
  const defaultBranch = repository.default_branch;
  return {
    name: repository.full_name,
    isPublic: !repository.private,
    defaultBranch,
    hasIssues: repository.has_issues,
    pushedAt: repository.pushed_at ?? null,
    rules: await known(() => readRules(client, name, defaultBranch)),
    pages: await readPages(client, name),
    workflows: await known(async () => {
      const workflows = await client.paginate(client.rest.actions.listRepoWorkflows, {
        ...name,
        per_page: PAGE,
      });
      return new Map(workflows.map(({ path, state }) => [path, state]));
    }),
    app: await readApp(client, name),
    hasLabel: await exists(() => client.rest.issues.getLabel({ ...name, name: ACTION_ITEM_LABEL })),
    hasIncidentLabel: await exists(() => client.rest.issues.getLabel({ ...name, name: INCIDENT_LABEL })),
  };
}

async function readRules(client: GitHubClient, name: RepositoryName, branch: string): Promise<BranchRules> {
  const { data: rules } = await client.rest.repos.getBranchRules({ ...name, branch, per_page: PAGE });
  const isOf = (type: string) => rules.filter((rule) => rule.type === type);
  const checks = isOf('required_status_checks').flatMap((rule) =>
    'parameters' in rule && rule.parameters !== undefined && 'required_status_checks' in rule.parameters
      ? rule.parameters.required_status_checks.map(({ context }) => context)
      : [],
  );
  const [pull] = isOf('pull_request');
  return {
    needsPullRequest: pull !== undefined,
    checks,
    letsAppPass: pull?.ruleset_id === undefined ? 'unknown' : await readBypass(client, name, pull.ruleset_id),
  };
}

/** Only who may write a ruleset is told who may pass it (docs.github.com/rest/repos/rules#get-a-repository-ruleset). */
async function readBypass(
  client: GitHubClient,
  name: RepositoryName,
  ruleset: number,
): Promise<Known<boolean>> {
  const answer = await known(() => client.rest.repos.getRepoRuleset({ ...name, ruleset_id: ruleset }));
  const actors = answer === 'unknown' ? undefined : answer.value.data.bypass_actors;
  if (actors === undefined) return 'unknown';
  return { value: actors.some(({ actor_type }) => actor_type === 'Integration') };
}

function readPages(client: GitHubClient, name: RepositoryName): Promise<RepositoryHealth['pages']> {
  return known(async () => {
    const { data } = await client.rest.repos.getPages({ ...name });
    return data.build_type === 'workflow' ? 'workflow' : 'branch';
  }, 'none');
}

async function readApp(client: GitHubClient, name: RepositoryName): Promise<Known<AppSettings>> {
  const variable = await exists(() => client.rest.actions.getRepoVariable({ ...name, name: APP_VARIABLE }));
  if (variable === 'unknown') return 'unknown';
  const hasPrivateKey = await exists(() =>
    client.rest.actions.getEnvironmentSecret({
      ...name,
      environment_name: APP_ENVIRONMENT,
      secret_name: APP_SECRET,
    }),
  );
  return { value: { hasClientId: variable.value, hasPrivateKey } };
}

function exists(read: () => Promise<unknown>): Promise<Known<boolean>> {
  return known(async () => {
    await read();
    return true;
  }, false);
}

/**
 * GitHub answers 403 or 404 to who may not read a thing.
 * @param absent what a 404 says, where it says that there is none
 */
async function known<Value>(read: () => Promise<Value>, absent?: Value): Promise<Known<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    const { status } = error as RequestFailure;
    if (status === 404 && absent !== undefined) return { value: absent };
    if (status === 403 || status === 404) return 'unknown';
    throw error;
  }
}
