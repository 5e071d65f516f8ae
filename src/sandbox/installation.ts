/** What GITHUB_TOKENs and tokens of Apps have in common: both are tokens of an App's installation in one repository. */
import type { Identity, Job } from './model.ts';

/**
 * Somebody whose rights are permissions and not a role
 * (docs.github.com/actions/concepts/security/github_token: "a GitHub App installation access token").
 */
export type Installation = Identity & { readonly kind: 'job' | 'app' };

export function isInstallation(identity: Identity): identity is Installation {
  return identity.kind === 'job' || identity.kind === 'app';
}

/** The job a request comes from: with its GITHUB_TOKEN, or with an App's token that it made. */
export function jobOf(identity: Identity | null): Job | null {
  return identity !== null && isInstallation(identity) ? identity.job : null;
}
