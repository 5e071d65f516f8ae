import { type Access, PERMISSION_SCOPES, type PermissionScope, type Permissions } from '../model.ts';
import type { PermissionGrant } from './workflow-definition.ts';

/**
 * What a job's `GITHUB_TOKEN` may do. The job's `permissions` replace the workflow's; a scope that is not named
 * is `none`; with neither, the token has GitHub's restricted default
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "permissions", and
 * docs.github.com/actions/concepts/security/github_token, "Permissions for the GITHUB_TOKEN").
 * @param fromFork a pull request from a fork: write is cut down to read
 * @param ceiling in a called workflow, what the calling job has: nothing goes beyond it, and it is the default
 */
export function resolvePermissions(
  workflow: PermissionGrant | null,
  job: PermissionGrant | null,
  fromFork: boolean,
  ceiling: Permissions | null = null,
): Permissions {
  const grant = job ?? workflow ?? ceiling ?? { contents: 'read' as const };
  const entries = PERMISSION_SCOPES.map((scope) => {
    const asked = accessOf(grant, scope);
    const most = ceiling?.[scope] ?? 'write';
    const access = exceeds(asked, most) ? most : asked;
    return [scope, fromFork && access === 'write' ? 'read' : access] as const;
  });
  return Object.fromEntries(entries) as Record<PermissionScope, Access>;
}

function accessOf(grant: PermissionGrant, scope: PermissionScope): Access {
  if (grant === 'write-all') return 'write';
  // `id-token` can be written or nothing: to read it has no meaning.
  if (grant === 'read-all') return scope === 'id-token' ? 'none' : 'read';
  return grant[scope] ?? 'none';
}

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

export function exceeds(wanted: Access, allowed: Access): boolean {
  return RANK[wanted] > RANK[allowed];
}
