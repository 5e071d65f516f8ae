/**
 * Rulesets of a repository as plain data: what a branch asks for before it moves, and who need not keep to it
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets).
 */
import { NotModelled } from '../http/api-error.ts';

/**
 * The rules the sandbox enforces; `setRuleset` takes no others. `required_signatures` is none of them: here nobody signs,
 * not even GitHub what it commits itself.
 */
export type Rule =
  | { readonly type: 'creation' }
  | { readonly type: 'deletion' }
  | { readonly type: 'non_fast_forward' }
  | { readonly type: 'required_linear_history' }
  /** With `update_allows_fetch_and_merge` off, as it is unless told. */
  | { readonly type: 'update' }
  | {
      readonly type: 'pull_request';
      /** `required_approving_review_count`; 0 asks for a pull request and no review. */
      readonly requiredApprovals: number;
      /** `dismiss_stale_reviews_on_push` */
      readonly dismissStaleReviews: boolean;
      /** `require_code_owner_review`; left out, it is not asked for. */
      readonly requireCodeOwnerReview?: boolean;
    }
  | {
      readonly type: 'required_status_checks';
      /** Names of checks; the check of a job bears the job's name. */
      readonly contexts: readonly string[];
      /** `strict_required_status_checks_policy`: the head must contain the base as it is now. */
      readonly strict: boolean;
    }
  | MergeQueueRule;

/**
 * "Require merge queue"
 * (docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 * GitHub has it in repositories of organisations only; the sandbox, which has no organisations, in any.
 */
export interface MergeQueueRule {
  readonly type: 'merge_queue';
  /** How long a required check may take to report before it counts as failed. */
  readonly checkResponseTimeoutMinutes: number;
  /** `HEADGREEN` is not modelled. */
  readonly groupingStrategy: 'ALLGREEN' | 'HEADGREEN';
  /** How many entries have their checks run at the same time. */
  readonly maxEntriesToBuild: number;
  /** How many entries are merged at once, at the most and at the least. */
  readonly maxEntriesToMerge: number;
  readonly minEntriesToMerge: number;
  /** How long to wait for `minEntriesToMerge`, from when the first was added. */
  readonly minEntriesToMergeWaitMinutes: number;
  /** `SQUASH` and `REBASE` are not modelled. */
  readonly mergeMethod: 'MERGE' | 'SQUASH' | 'REBASE';
}

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

/** @throws {NotModelled} for a value of a parameter that the sandbox would otherwise ignore */
export function refuseUnmodelled(rules: readonly Rule[]): void {
  for (const rule of rules) {
    if (rule.type !== 'merge_queue') continue;
    const { groupingStrategy, mergeMethod } = rule;
    if (groupingStrategy !== 'ALLGREEN') {
      throw new NotModelled(`a merge queue with grouping_strategy ${groupingStrategy}`);
    }
    if (mergeMethod !== 'MERGE') throw new NotModelled(`a merge queue with merge_method ${mergeMethod}`);
  }
}

/** The rulesets that count for a branch, in the order they were made. */
export function rulesetsOn(
  repository: { readonly defaultBranch: string; readonly rulesets: readonly Ruleset[] },
  branch: string,
): readonly Ruleset[] {
  if (branch !== repository.defaultBranch) return [];
  return repository.rulesets.filter((ruleset) => ruleset.enforcement === 'active');
}

type Protected = Parameters<typeof rulesetsOn>[0];

/** The rule that asks for a merge queue on a branch, the first if several do; null when none does. */
export function mergeQueueOn(repository: Protected, branch: string): MergeQueueRule | null {
  const rules = rulesetsOn(repository, branch).flatMap((ruleset) => ruleset.rules);
  return rules.find((rule) => rule.type === 'merge_queue') ?? null;
}

/** The names of the checks that a branch asks for, by whatever ruleset. */
export function requiredChecksOn(repository: Protected, branch: string): readonly string[] {
  const rules = rulesetsOn(repository, branch).flatMap((ruleset) => ruleset.rules);
  return [...new Set(rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.contexts : [])))];
}
