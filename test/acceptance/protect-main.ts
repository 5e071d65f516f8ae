/** The rules that docs/modes.md asks for. */
import type { App } from '../../src/sandbox/model.ts';
import type { Rule } from '../../src/sandbox/rules/ruleset.ts';
import type { World } from './world.ts';

const RULES: readonly Rule[] = [
  { type: 'deletion' },
  { type: 'non_fast_forward' },
  { type: 'pull_request', requiredApprovals: 0, dismissStaleReviews: true },
  { type: 'required_status_checks', contexts: ['Records'], strict: false },
];

/** "Require merge queue" as GitHub's page has it filled in. */
export const MERGE_QUEUE: Rule = {
  type: 'merge_queue',
  checkResponseTimeoutMinutes: 60,
  groupingStrategy: 'ALLGREEN',
  maxEntriesToBuild: 5,
  maxEntriesToMerge: 5,
  minEntriesToMerge: 1,
  minEntriesToMergeWaitMinutes: 5,
  mergeMethod: 'MERGE',
};

/** Protects `main` as docs/modes.md says, with an App that may pass the rules or without. @param more rules beside */
export function protectMain(
  { github, repository }: World,
  withApp: boolean,
  ...more: readonly Rule[]
): App | null {
  const rules = [...RULES, ...more];
  if (!withApp) {
    github.setRuleset(repository, { name: 'main', rules });
    return null;
  }
  const permissions = { actions: 'write', contents: 'write', issues: 'write' } as const;
  const app = github.createApp({ slug: 'acme-incidents', name: 'Acme incidents', permissions });
  github.installApp(app, repository);
  github.setVariable(repository, 'INCIDENT_APP_CLIENT_ID', app.clientId);
  const secrets = new Map([['INCIDENT_APP_PRIVATE_KEY', app.privateKey]]);
  github.setEnvironment(repository, 'incident-app', { isDefaultBranchOnly: true, secrets });
  const bypass = [{ type: 'Integration', appId: app.id, mode: 'always' }] as const;
  github.setRuleset(repository, { name: 'main', rules, bypass });
  return app;
}
