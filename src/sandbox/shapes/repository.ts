/** A repository as GitHub's API writes it (docs.github.com/rest/repos/repos#get-a-repository). */
import { commitEmail } from '../git/write-commit.ts';
import type { Identity, Repository } from '../model.ts';
import { hasRole } from '../state.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryLinks } from './repository-links.ts';

export function repositoryUrl(url: string, repository: Repository): string {
  return `${url}/api/v3/repos/${repository.fullName}`;
}

/**
 * What REST answers and event payloads carry. Stars, forks and sizes are not counted here: they are zero. Of the
 * instants the last push is kept; it stands for the last change too.
 */
export function repositoryShape(url: string, repository: Repository): Record<string, unknown> {
  const page = `${url}/${repository.fullName}`;
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userShape(url, repository.owner),
    html_url: page,
    description: null,
    fork: repository.parent !== null,
    url: repositoryUrl(url, repository),
    ...repositoryLinks(repositoryUrl(url, repository)),
    git_url: `${page.replace(/^https?:/, 'git:')}.git`,
    ssh_url: `git@${new URL(url).hostname}:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    created_at: repository.createdAt,
    pushed_at: repository.lastActivityAt,
    updated_at: repository.lastActivityAt,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_discussions: false,
    has_downloads: false,
    has_pages: repository.pages !== null,
    archived: false,
    disabled: false,
  };
}

/**
 * As the event `push` carries it: instants as seconds since 1970, and two fields of old
 * (docs.github.com/webhooks/webhook-events-and-payloads#push).
 */
export function pushRepositoryShape(url: string, repository: Repository): Record<string, unknown> {
  const seconds = Math.floor(Date.parse(repository.createdAt) / 1000);
  const { owner } = repository;
  return {
    ...repositoryShape(url, repository),
    owner: { ...userShape(url, owner), name: owner.login, email: commitEmail(owner) },
    created_at: seconds,
    pushed_at: seconds,
    stargazers: 0,
    master_branch: repository.defaultBranch,
  };
}

/** How pull requests are merged, as far as the sandbox does; for eyes that may write. */
const MERGE_SETTINGS = {
  allow_merge_commit: true,
  allow_squash_merge: false,
  allow_rebase_merge: false,
  allow_auto_merge: false,
  allow_update_branch: false,
  delete_branch_on_merge: false,
  use_squash_pr_title_as_default: false,
} as const;

/** With what only a single repository carries: what the caller may do, and where a fork came from. */
export function fullRepositoryShape(
  url: string,
  repository: Repository,
  identity: Identity,
): Record<string, unknown> {
  const origin = repository.parent === null ? null : repositoryShape(url, repository.parent);
  const parent = origin === null ? {} : { parent: origin, source: origin };
  const user = identity.kind === 'user' ? identity.user : null;
  const permissions =
    user === null
      ? {}
      : {
          permissions: {
            admin: hasRole(repository, user, 'admin'),
            maintain: hasRole(repository, user, 'maintain'),
            push: hasRole(repository, user, 'write'),
            triage: hasRole(repository, user, 'triage'),
            pull: hasRole(repository, user, 'read'),
          },
        };
  const counts = { network_count: 0, subscribers_count: 0 };
  return {
    ...repositoryShape(url, repository),
    ...counts,
    ...parent,
    ...permissions,
    ...(user === null ? {} : { ...MERGE_SETTINGS, temp_clone_token: repository.private ? null : '' }),
  };
}
