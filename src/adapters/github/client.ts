/** GitHub's APIs as the adapters see them: a client, a repository, what a failed request tells. */
import type { Octokit } from '@octokit/rest';

/** What `getOctokit` of @actions/github and `Octokit` of @octokit/rest have in common. */
export type GitHubClient = Pick<Octokit, 'rest' | 'graphql' | 'paginate'>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** What Octokit's errors carry, as far as it is read here. */
export interface RequestFailure {
  readonly status?: unknown;
  readonly message?: string;
  readonly errors?: readonly { readonly message?: string }[];
  readonly response?: {
    readonly data?: { readonly errors?: readonly { readonly field?: string; readonly value?: unknown }[] };
  };
}
