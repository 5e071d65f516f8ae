/** What the commands that write to a clone have in common: who it is, and the commit. */
import { commitPaths, configuredLogin, isInClone } from '../../src/adapters/git-commit.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { parseLogin } from '../../src/domain/login.ts';
import { EXIT } from './conventions.ts';
import { tellError } from './tell-error.ts';

/** @throws UsageError when nobody says who it is */
export function readLogin(root: string, given: string | undefined): string {
  const login = given ?? process.env['INCIDENT_LOGIN'] ?? configuredLogin(root);
  if (login === null || login === '') {
    throw new UsageError(
      'Who are you? Say it with --by LOGIN, with INCIDENT_LOGIN, or once with: git config --global github.user LOGIN',
    );
  }
  const name = parseLogin(login);
  if (name !== null) return name;
  throw new UsageError(`--by: found "${login}", expected a GitHub login such as maya-lindqvist`);
}

/** Commits files that were written; outside a clone they stay as they are. @returns the exit code */
export function commitWritten(root: string, paths: readonly string[], message: string): number {
  if (!isInClone(root)) return EXIT.ok;
  const refusal = commitPaths(root, paths, message);
  if (refusal === null) return EXIT.ok;
  tellError(`Written, but git did not commit it: ${refusal}. Commit ${paths.join(' and ')} yourself.`);
  return EXIT.failed;
}
