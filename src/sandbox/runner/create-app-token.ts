import { type Access, PERMISSION_SCOPES, type Permissions } from '../model.ts';
import { StepFailed } from './errors.ts';
import type { StepRuntime } from './job-runtime.ts';

/**
 * `actions/create-github-app-token`: a token of the App's installation in the run's repository, hidden in logs and
 * revoked when the job ends (github.com/actions/create-github-app-token, "Inputs" and "Outputs"; `permission-…`
 * inputs give it less than the App may do).
 */
export async function createAppToken(
  step: StepRuntime,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { plan, job, masks, ownTokens } = step.job;
  const app = inputs['client-id'] || inputs['app-id'] || '';
  const privateKey = inputs['private-key'] ?? '';
  if (app === '') throw new StepFailed("The 'client-id' input must be set to a non-empty string.");
  if (privateKey === '') throw new StepFailed("The 'private-key' input must be set to a non-empty string.");
  const { repository } = plan.run;
  const permissions = readPermissions(inputs);
  const answer = plan.host.requestAppToken({ app, privateKey, repository, permissions, job });
  if (answer.kind === 'refused') throw new StepFailed(answer.message);
  masks.add(answer.token);
  ownTokens.push(answer.token);
  step.console.outputs.set('token', answer.token);
  step.console.outputs.set('installation-id', String(answer.installationId));
  step.console.outputs.set('app-slug', answer.app.slug);
}

/** Null when none is asked for by name: then the token may do all that the App may. */
function readPermissions(inputs: Readonly<Record<string, string>>): Partial<Permissions> | null {
  const entries = PERMISSION_SCOPES.flatMap((scope) => {
    const access = inputs[`permission-${scope}`] ?? '';
    if (access === '') return [];
    if (access !== 'read' && access !== 'write') {
      throw new StepFailed(`permission-${scope} is neither read nor write: ${access}`);
    }
    return [[scope, access] as const];
  });
  return entries.length === 0 ? null : (Object.fromEntries(entries) as Partial<Record<string, Access>>);
}
