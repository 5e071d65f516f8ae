/** docs.github.com/rest/repos/repos#list-codeowners-errors */
import { knownOwner } from '../codeowners/known-owners.ts';
import { isTeam, type OwnersFault } from '../codeowners/parse-codeowners.ts';
import { type OwnersFile, readCodeOwners } from '../codeowners/read-codeowners.ts';
import { notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Repository } from '../model.ts';
import type { RestRequest, Route } from './route.ts';

/** Owners who cannot write, or are nobody; the file is in order, and they own nothing. */
function unknownOwners(repository: Repository, { rules }: OwnersFile): readonly OwnersFault[] {
  return rules.flatMap(({ line, source, owners }) =>
    owners
      .filter(({ name }) => knownOwner(repository, name) === null)
      .map(({ name, column }) => ({
        line,
        column,
        source,
        kind: 'Unknown owner',
        suggestion: adviceOn(name),
      })),
  );
}

/** As people quote it: github.com/notaryproject/ratify/issues/625 for a user. */
function adviceOn(name: string): string {
  return isTeam(name)
    ? `make sure the team ${name} exists, is publicly visible, and has write access to the repository`
    : `make sure ${name} exists and has write access to the repository`;
}

/** `message` puts the other fields together, with a mark below the place. */
function faultShape(path: string, { line, column, source, kind, suggestion }: OwnersFault) {
  const said = suggestion === null ? '' : ` ${suggestion}`;
  const message = `${kind} on line ${line}:${said}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`;
  return { line, column, source, kind, suggestion, message, path };
}

async function listErrors({ host, repository, query }: RestRequest): Promise<Reply> {
  const revision = query.get('ref') ?? repository.defaultBranch;
  const file = await readCodeOwners(host.git, repository, revision);
  if (file === null) throw notFound();
  const faults = [...file.faults, ...unknownOwners(repository, file)].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return { status: 200, body: { errors: faults.map((fault) => faultShape(file.path, fault)) } };
}

export const CODEOWNERS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/codeowners/errors',
    needs: { access: 'read', scopes: ['contents'], role: 'read' },
    query: ['ref'],
    handle: listErrors,
  },
];
