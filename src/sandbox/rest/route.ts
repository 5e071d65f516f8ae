/** What a REST route is: its path, what it takes, what it needs, what it does. */
import type { Actor } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import { ApiError, invalidRequest, NotModelled, notAccessible, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { type Installation, isInstallation } from '../installation.ts';
import type { Identity, PermissionScope, Repository, Role } from '../model.ts';
import { hasRole } from '../state.ts';

export interface Needs {
  readonly access: 'read' | 'write';
  /**
   * What a job needs in `permissions:`, and an App among its own, any one of these, at `access`
   * (docs.github.com/rest/authentication/permissions-required-for-github-apps). `metadata` can be read
   * with every token.
   */
  readonly scopes: readonly PermissionScope[] | 'metadata';
  /** The least role of a person. */
  readonly role: Role;
  /** Not even of a public repository everybody may read it. */
  readonly isSetting?: true;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As in GitHub's documentation; it starts with `/repos/{owner}/{repo}`. `{path}`, `{ref}` and `{basehead}` take the rest. */
  readonly path: string;
  readonly needs: Needs;
  /** Known query parameters; any other is answered 501. */
  readonly query?: readonly string[];
  /** Known fields of the body; any other is answered 501. */
  readonly body?: readonly string[];
  readonly handle: (request: RestRequest) => Promise<Reply>;
}

export interface RestRequest {
  readonly host: SandboxHost;
  readonly identity: Identity;
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The requested media type, `json` or `raw`. */
  readonly media: 'json' | 'raw';
  /** Path of the request, for links to other pages of a list. */
  readonly pathname: string;
}

/** A request that names no repository in its path. */
export type WideRequest = Pick<RestRequest, 'host' | 'identity' | 'query' | 'media' | 'pathname'>;

/** A route below no repository: what it answers depends on who asks, and with any credentials one may ask. */
export interface WideRoute {
  readonly method: 'GET';
  readonly path: string;
  /** Known query parameters; any other is answered 501. */
  readonly query?: readonly string[];
  readonly handle: (request: WideRequest) => Promise<Reply>;
}

/**
 * Who may not see a repository gets 404, anonymous writers 401, everybody else who lacks something 403
 * (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). What is public may be read with any token.
 */
export function checkNeeds(needs: Needs, repository: Repository, identity: Identity): void {
  const isOpen = needs.access === 'read' && !repository.private && needs.isSetting !== true;
  switch (identity.kind) {
    case 'anonymous':
      if (repository.private) throw notFound();
      if (!isOpen) throw new ApiError(401, 'Requires authentication');
      return;
    case 'user':
      if (!hasRole(repository, identity.user, 'read')) throw notFound();
      if (!hasRole(repository, identity.user, needs.role)) {
        throw new ApiError(403, 'Must have admin rights to Repository.');
      }
      return;
    case 'job':
    case 'app': {
      const isOwn = identity.repository.id === repository.id;
      if (!isOwn && repository.private) throw notFound();
      if (isOpen) return;
      if (!isOwn || !grants(identity, needs)) throw notAccessible();
    }
  }
}

function grants(identity: Installation, { scopes, access }: Needs): boolean {
  if (scopes === 'metadata') return access === 'read';
  return scopes.some((scope) => {
    const given = identity.permissions[scope];
    return given === 'write' || given === access;
  });
}

/** True when the caller may read what `scopes`, any one of them, let a job or an App read; everybody what is public. */
export function mayRead(
  repository: Repository,
  identity: Identity,
  scopes: readonly PermissionScope[],
): boolean {
  if (!repository.private) return true;
  if (isInstallation(identity)) {
    return (
      identity.repository.id === repository.id && grants(identity, { scopes, access: 'read', role: 'read' })
    );
  }
  return identity.kind === 'user' && hasRole(repository, identity.user, 'read');
}

/** True when the caller may change the repository's content: role `write`, or a job or an App with one of `scopes` to write. */
export function mayWrite(
  repository: Repository,
  identity: Identity,
  scopes: readonly PermissionScope[],
): boolean {
  if (isInstallation(identity)) {
    return (
      identity.repository.id === repository.id && grants(identity, { scopes, access: 'write', role: 'write' })
    );
  }
  return identity.kind === 'user' && hasRole(repository, identity.user, 'write');
}

/** The one who writes. @throws {ApiError} 401 for anonymous requests, which `checkNeeds` lets through only to read */
export function actorOf(identity: Identity): Actor {
  if (identity.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  return identity;
}

/** A text in the body: undefined when it is not given. @throws {ApiError} 422 when it is something else */
export function readText(body: RestRequest['body'], field: string): string | undefined {
  const value = body[field];
  if (value === undefined || typeof value === 'string') return value;
  throw invalidRequest(`For 'properties/${field}', ${JSON.stringify(value)} is not a string.`);
}

/** As `readText`, and null is allowed too. */
export function readNullableText(body: RestRequest['body'], field: string): string | null | undefined {
  return body[field] === null ? null : readText(body, field);
}

/** @throws {ApiError} 422 when it is missing or no text */
export function readRequiredText(body: RestRequest['body'], field: string): string {
  const text = readText(body, field);
  if (text === undefined) throw invalidRequest(`"${field}" wasn't supplied.`);
  return text;
}

/** One of a few words in the query. @throws {NotModelled} for any other word */
export function readChoice<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | null {
  const value = query.get(name);
  if (value === null) return null;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new NotModelled(`query ${name}=${value}`);
  return word;
}

/** A whole number in the path. @throws {ApiError} 404 for anything else */
export function readId(params: RestRequest['params'], name: string): number {
  const text = params[name] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound();
  return Number(text);
}
