/**
 * Rulesets of a repository as plain data: what a branch asks for before it moves, and who need not keep to it
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets).
 */

/** The rules the sandbox enforces; `setRuleset` takes no others. */
export type Rule =
  | { readonly type: 'deletion' }
  | { readonly type: 'non_fast_forward' }
  | {
      readonly type: 'pull_request';
      /** `required_approving_review_count`; 0 asks for a pull request and no review. */
      readonly requiredApprovals: number;
      /** `dismiss_stale_reviews_on_push` */
      readonly dismissStaleReviews: boolean;
    }
  | {
      readonly type: 'required_status_checks';
      /** Names of checks; the check of a job bears the job's name. */
      readonly contexts: readonly string[];
      /** `strict_required_status_checks_policy`: the head must contain the base as it is now. */
      readonly strict: boolean;
    };

/**
 * Who may pass the rules: always, or only by merging a pull request. A GITHUB_TOKEN can never be one of them
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset
 * names roles, teams and GitHub Apps).
 */
export type BypassActor =
  | { readonly type: 'Integration'; readonly appId: number; readonly mode: BypassMode }
  | { readonly type: 'RepositoryRole'; readonly role: 'admin'; readonly mode: BypassMode };

export type BypassMode = 'always' | 'pull_request';

/** A ruleset for branches that targets `~DEFAULT_BRANCH`. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: 'active' | 'disabled';
  readonly bypass: readonly BypassActor[];
  readonly rules: readonly Rule[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What `setRuleset` is told. */
export type NewRuleset = Pick<Ruleset, 'name' | 'rules'> & Partial<Pick<Ruleset, 'enforcement' | 'bypass'>>;

/** The rulesets that count for a branch, in the order they were made. */
export function rulesetsOn(
  repository: { readonly defaultBranch: string; readonly rulesets: readonly Ruleset[] },
  branch: string,
): readonly Ruleset[] {
  if (branch !== repository.defaultBranch) return [];
  return repository.rulesets.filter((ruleset) => ruleset.enforcement === 'active');
}
