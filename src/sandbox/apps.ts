/** GitHub Apps: made, installed in repositories, and given tokens for one of them. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  type Access,
  type App,
  type Job,
  PERMISSION_SCOPES,
  type PermissionScope,
  type Permissions,
  type Repository,
} from './model.ts';
import { issueToken, type SandboxState } from './state.ts';

export interface NewApp {
  /** Its login is `<slug>[bot]`. */
  readonly slug: string;
  readonly name: string;
  readonly permissions: Partial<Permissions>;
}

const SLUG = /^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,33}$/;

/** @throws when the slug is taken or none that GitHub would give out */
export function addApp(state: SandboxState, { slug, name, permissions }: NewApp): App {
  const login = `${slug}[bot]`;
  if (!SLUG.test(slug)) throw new Error(`not the slug of an App: ${slug}`);
  if (state.users.has(login)) throw new Error(`the App ${slug} exists`);
  const id = state.nextId();
  const app: App = {
    id,
    // Of the form of GitHub's: Iv23li and 14 more letters and digits.
    clientId: `Iv23li${randomBytes(7).toString('hex')}`,
    slug,
    name,
    user: { id: state.nextId(), login, name: login, type: 'Bot' },
    permissions: complete(permissions),
    privateKey: generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    }).privateKey,
    installations: new Map(),
  };
  state.apps.push(app);
  state.users.set(login, app.user);
  return app;
}

/** A second time it stays as it is. */
export function installApp(state: SandboxState, app: App, repository: Repository): void {
  if (!app.installations.has(repository.id)) app.installations.set(repository.id, state.nextId());
}

export interface TokenRequest {
  /** The App's number or its client id. */
  readonly app: string;
  readonly privateKey: string;
  readonly repository: Repository;
  /** Less than what the installation may do; null for all of it. */
  readonly permissions: Partial<Permissions> | null;
  /** On whose behalf. */
  readonly job: Job | null;
}

export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string; readonly app: App; readonly installationId: number }
  | { readonly kind: 'refused'; readonly status: 401 | 404 | 422; readonly message: string };

/**
 * An installation token for one repository
 * (docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app). Whoever has the private key proves
 * by it to be the App; here it is compared instead of a signature being checked.
 */
export function requestAppToken(state: SandboxState, request: TokenRequest): TokenAnswer {
  const { repository, permissions, job } = request;
  const app = state.apps.find(({ id, clientId }) => String(id) === request.app || clientId === request.app);
  if (app === undefined || app.privateKey.trim() !== request.privateKey.trim()) {
    return { kind: 'refused', status: 401, message: 'A JSON web token could not be decoded' };
  }
  const installationId = app.installations.get(repository.id);
  if (installationId === undefined) return { kind: 'refused', status: 404, message: 'Not Found' };
  const wanted = permissions === null ? app.permissions : complete(permissions);
  if (PERMISSION_SCOPES.some((scope) => RANK[wanted[scope]] > RANK[app.permissions[scope]])) {
    const message = 'The permissions requested are not granted to this installation.';
    return { kind: 'refused', status: 422, message };
  }
  const identity = { kind: 'app', user: app.user, app, repository, permissions: wanted, job } as const;
  return { kind: 'token', token: issueToken(state, 'ghs', identity), app, installationId };
}

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

function complete(permissions: Partial<Permissions>): Permissions {
  return Object.fromEntries(
    PERMISSION_SCOPES.map((scope) => [scope, permissions[scope] ?? 'none']),
  ) as Record<PermissionScope, Access>;
}
