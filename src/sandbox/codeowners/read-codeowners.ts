/** Finds the CODEOWNERS file of a commit, and who owns what a pull request changes. */
import { pulledPaths } from '../git/changed-paths.ts';
import type { Repository } from '../model.ts';
import type { GitReader } from '../ports.ts';
import { type CodeOwners, parseCodeOwners, ruleFor } from './parse-codeowners.ts';

/** The first that is there counts (…/about-code-owners#codeowners-file-location). */
const LOCATIONS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** A file of 3 MB or more is not loaded (…/about-code-owners#codeowners-file-size). */
const TOO_LARGE = 3 * 1024 * 1024;

export interface OwnersFile extends CodeOwners {
  readonly path: string;
}

/** Null when there is none, or it is too large. */
export async function readCodeOwners(
  git: GitReader,
  repository: Repository,
  revision: string,
): Promise<OwnersFile | null> {
  for (const path of LOCATIONS) {
    const file = await git.readFile(repository, revision, path);
    if (file === null) continue;
    return file.length >= TOO_LARGE ? null : { path, ...parseCodeOwners(file.toString('utf8')) };
  }
  return null;
}

/**
 * The names of the owners of each path that a pull request changes and that has some, by the file of its base; what
 * several paths have in common is told once.
 */
export async function ownersOfChange(
  git: GitReader,
  repository: Repository,
  { baseSha, headSha }: { readonly baseSha: string; readonly headSha: string },
): Promise<readonly (readonly string[])[]> {
  const file = await readCodeOwners(git, repository, baseSha);
  if (file === null) return [];
  const paths = (await pulledPaths(repository.gitDir, baseSha, headSha)) ?? [];
  const rules = new Set(paths.flatMap((path) => ruleFor(file, path) ?? []));
  const owners = file.rules
    .filter((rule) => rules.has(rule))
    .map((rule) => rule.owners.map(({ name }) => name));
  return owners.filter((names) => names.length > 0);
}
