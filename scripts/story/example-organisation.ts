/** The organisation of the example: the roles of the procedures ("Roles and Responsibilities"), as people. */
import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalGitHub } from '../../src/sandbox/local-github.ts';
import type { Role } from '../../src/sandbox/model.ts';
import type { Person } from './person.ts';

export const ORGANISATION = 'find-contacts';
export const REPOSITORY = `${ORGANISATION}/incidents`;

const PEOPLE = {
  maya: { login: 'maya-lindqvist', name: 'Maya Lindqvist', role: 'maintain' }, // engineering lead
  devon: { login: 'devon-okafor', name: 'Devon Okafor', role: 'write' }, // senior AI engineer
  priya: { login: 'priya-raman', name: 'Priya Raman', role: 'write' }, // product manager
  sam: { login: 'sam-ortiz', name: 'Sam Ortiz', role: 'write' }, // customer support lead
  noor: { login: 'noor-haddad', name: 'Noor Haddad', role: 'write' }, // DevOps
} as const satisfies Readonly<Record<string, { login: string; name: string; role: Role }>>;

export type People = Readonly<Record<keyof typeof PEOPLE, Person>>;

/** Makes the organisation, its people and its empty repository. */
export async function foundOrganisation(github: LocalGitHub): Promise<People> {
  github.createUser({ login: ORGANISATION, name: 'Find Contacts' });
  const repository = await github.createRepository({ owner: ORGANISATION, name: 'incidents' });
  const join = ({ login, name, role }: (typeof PEOPLE)[keyof typeof PEOPLE]): Person => {
    github.createUser({ login, name });
    github.setRole(repository, login, role);
    return { login, name, token: github.tokenFor(login) };
  };
  return {
    maya: join(PEOPLE.maya),
    devon: join(PEOPLE.devon),
    priya: join(PEOPLE.priya),
    sam: join(PEOPLE.sam),
    noor: join(PEOPLE.noor),
  };
}

/** What stays out of the copy: the project's own CI needs a package registry, which the sandbox does not have. */
const LEFT_OUT = new Set(['.github/workflows/ci.yml']);
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', 'build', 'coverage', '_site']);

/**
 * Copies the working tree (what git would commit) into a folder; without git, everything but what is built.
 *
 * @param isWanted says of a path whether it is copied; all are when it is missing
 */
export function copyWorkingTree(root: string, folder: string, isWanted = (_path: string) => true): void {
  for (const path of listWorkingTree(root)) {
    if (LEFT_OUT.has(path) || !isWanted(path)) continue;
    cpSync(join(root, path), join(folder, path), { verbatimSymlinks: true });
  }
}

function listWorkingTree(root: string): readonly string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const paths = list
      .toString()
      .split('\0')
      .filter((path) => path !== '');
    const present = paths.filter(
      (path) => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined,
    );
    if (present.length > 0) return present;
  } catch {
    // No git here, or an archive without its history: take what is there.
  }
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.split('/').some((part) => SKIPPED_FOLDERS.has(part)));
}
