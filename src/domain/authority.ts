/**
 * Who may say what to an incident. It is asked of the event and not of the command: `/status resolved` and `/resolve` are
 * the same. On the command line nobody is asked: whoever can push to the branch can write the records anyway.
 */
import { DEFAULT_POLICY } from '../generated/default-policy.ts';
import type { CommandEvent } from './commands/command.ts';
import type { Refusal } from './lifecycle.ts';
import type { Incident, Policy } from './record.ts';

/** Roles on a repository, each with all rights of those before it (docs.github.com, "Repository roles for an organization"). */
const REPOSITORY_ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type RepositoryRole = (typeof REPOSITORY_ROLES)[number];

type Row = NonNullable<Policy['authority']>[number];

/** What it takes a right for. */
export type Right = Row['may'];

/** Who asks: a person as GitHub knows them at this moment. */
export interface Person {
  readonly login: string;
  readonly role: RepositoryRole;
}

const DECISIONS: ReadonlySet<CommandEvent['kind']> = new Set([
  'severity',
  'role',
  'resolved',
  'closed',
  'reopened',
  'canceled',
  'duplicate',
  'redacted',
]);

export function rightFor(event: Pick<CommandEvent, 'kind' | 'audience'>): Right {
  if (event.kind === 'update' && event.audience === 'public') return 'publish';
  return DECISIONS.has(event.kind) ? 'decide' : 'respond';
}

/** Null when they may; else why not, with who may. */
export function refuseUnauthorised(
  person: Person,
  right: Right,
  incident: Incident,
  policy: Policy,
): Refusal | null {
  const holds = rolesOf(person, incident);
  if (!isAtLeast(person.role, 'triage') || !(isEnough(person, 'respond', policy) || holds.length > 0)) {
    const { repository } = rowFor('respond', policy);
    return {
      found: `somebody with the role ${person.role} on this repository`,
      expected: `the role ${repository} or above, or a role in the incident`,
      fix: 'Ask somebody of the response team to say it, or a maintainer for access.',
    };
  }
  if (right === 'respond' || isEnough(person, right, policy)) return null;
  const { repository, roles = [] } = rowFor(right, policy);
  const given = roles.filter((role) => incident.roles?.[role] !== undefined);
  if (given.length === 0 || given.some((role) => holds.includes(role))) return null;
  const holders = given.map((role) => `${incident.roles?.[role]} (${role.replaceAll('_', ' ')})`);
  return {
    found: `somebody with the role ${person.role} on this repository`,
    expected: `${holders.join(' or ')}, or the role ${repository} or above`,
    fix: `Ask ${holders[0]} to say it.`,
  };
}

/** Whether somebody may make an incident of an issue they open; an incident that is none yet has no roles. */
export function mayDeclare({ role }: Person, policy: Policy): boolean {
  return isAtLeast(role, rowFor('declare', policy).repository);
}

/** The role on the repository that a right takes. */
export function roleFor(right: Right, policy: Policy): RepositoryRole {
  return rowFor(right, policy).repository;
}

function rolesOf({ login }: Person, { roles = {} }: Incident): readonly string[] {
  return Object.keys(roles).filter((role) => roles[role]?.toLowerCase() === login.toLowerCase());
}

function isEnough({ role }: Person, right: Right, policy: Policy): boolean {
  return isAtLeast(role, rowFor(right, policy).repository);
}

function rowFor(right: Right, policy: Policy): Row {
  const rows = [...(policy.authority ?? []), ...(DEFAULT_POLICY.authority ?? [])];
  return rows.find(({ may }) => may === right) ?? { may: right, repository: 'admin' };
}

function isAtLeast(role: RepositoryRole, least: RepositoryRole): boolean {
  return REPOSITORY_ROLES.indexOf(role) >= REPOSITORY_ROLES.indexOf(least);
}

/** The role that GitHub names; null for one it does not name here, such as a custom role of an organisation. */
export function parseRepositoryRole(name: string): RepositoryRole | null {
  return REPOSITORY_ROLES.find((role) => role === name) ?? null;
}
