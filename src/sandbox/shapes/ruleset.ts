/** Rulesets as GitHub's API writes them (docs.github.com/rest/repos/rules). */
import type { Repository } from '../model.ts';
import type { BypassActor, Rule, Ruleset } from '../rules/ruleset.ts';
import { nodeId } from './people.ts';
import { repositoryUrl } from './repository.ts';

/** The number of the repository role "admin" on a bypass list, the same in every repository. */
const ADMIN_ROLE = 5;

/** A rule with its parameters, those that are not modelled at GitHub's defaults. */
export function ruleShape(rule: Rule): Record<string, unknown> {
  switch (rule.type) {
    case 'creation':
    case 'deletion':
    case 'non_fast_forward':
    case 'required_linear_history':
      return { type: rule.type };
    case 'update':
      return { type: rule.type, parameters: { update_allows_fetch_and_merge: false } };
    case 'pull_request':
      return {
        type: rule.type,
        parameters: {
          required_approving_review_count: rule.requiredApprovals,
          dismiss_stale_reviews_on_push: rule.dismissStaleReviews,
          required_reviewers: [],
          require_code_owner_review: rule.requireCodeOwnerReview ?? false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
          allowed_merge_methods: ['merge', 'squash', 'rebase'],
        },
      };
    case 'required_status_checks':
      return {
        type: rule.type,
        parameters: {
          strict_required_status_checks_policy: rule.strict,
          do_not_enforce_on_create: false,
          required_status_checks: rule.contexts.map((context) => ({ context })),
        },
      };
    case 'merge_queue':
      return {
        type: rule.type,
        parameters: {
          check_response_timeout_minutes: rule.checkResponseTimeoutMinutes,
          grouping_strategy: rule.groupingStrategy,
          max_entries_to_build: rule.maxEntriesToBuild,
          max_entries_to_merge: rule.maxEntriesToMerge,
          merge_method: rule.mergeMethod,
          min_entries_to_merge: rule.minEntriesToMerge,
          min_entries_to_merge_wait_minutes: rule.minEntriesToMergeWaitMinutes,
        },
      };
  }
}

function bypassShape(actor: BypassActor): Record<string, unknown> {
  const id = actor.type === 'Integration' ? actor.appId : ADMIN_ROLE;
  return { actor_id: id, actor_type: actor.type, bypass_mode: actor.mode };
}

/** As lists show it. */
export function rulesetShape(url: string, repository: Repository, ruleset: Ruleset): Record<string, unknown> {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: {
      self: { href: `${repositoryUrl(url, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${url}/${repository.fullName}/rules/${ruleset.id}` },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

/**
 * With its rules, and its bypass list for those who may change it.
 *
 * @param pass whether the caller may pass the rules
 */
export function fullRulesetShape(
  url: string,
  repository: Repository,
  ruleset: Ruleset,
  caller: { readonly isAdmin: boolean; readonly pass: 'always' | 'pull_requests_only' | 'never' },
): Record<string, unknown> {
  return {
    ...rulesetShape(url, repository, ruleset),
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: ruleset.rules.map(ruleShape),
    ...(caller.isAdmin ? { bypass_actors: ruleset.bypass.map(bypassShape) } : {}),
    current_user_can_bypass: caller.pass,
  };
}
