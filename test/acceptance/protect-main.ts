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

/** Protects `main` as docs/modes.md says, with an App that may pass the rules or without. */
export function protectMain({ github, repository }: World, withApp: boolean): App | null {
  if (!withApp) {
    github.setRuleset(repository, { name: 'main', rules: RULES });
    return null;
  }
  const permissions = { actions: 'write', contents: 'write', issues: 'write' } as const;
  const app = github.createApp({ slug: 'acme-incidents', name: 'Acme incidents', permissions });
  github.installApp(app, repository);
  github.setVariable(repository, 'INCIDENT_APP_CLIENT_ID', app.clientId);
  const secrets = new Map([['INCIDENT_APP_PRIVATE_KEY', app.privateKey]]);
  github.setEnvironment(repository, 'incident-app', { isDefaultBranchOnly: true, secrets });
  const bypass = [{ type: 'Integration', appId: app.id, mode: 'always' }] as const;
  github.setRuleset(repository, { name: 'main', rules: RULES, bypass });
  return app;
}
