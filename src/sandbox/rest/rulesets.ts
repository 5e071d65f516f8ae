/** docs.github.com/rest/repos/rules; rulesets are made by `setRuleset` of the sandbox, not by the API. */
import { notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { moverOf } from '../rules/judge-branch-move.ts';
import { bypassOf } from '../rules/judge-move.ts';
import { rulesetsOn } from '../rules/ruleset.ts';
import { fullRulesetShape, ruleShape, rulesetShape } from '../shapes/ruleset.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { type Needs, type RestRequest, type Route, readId } from './route.ts';

const NEEDS: Needs = { access: 'read', scopes: 'metadata', role: 'read' };

async function list(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const page = paginate(request, repository.rulesets);
  const body = page.items.map((ruleset) => rulesetShape(host.url, repository, ruleset));
  return { status: 200, body, headers: page.headers };
}

async function readOne({ host, repository, params, identity }: RestRequest): Promise<Reply> {
  const id = readId(params, 'ruleset_id');
  const ruleset = repository.rulesets.find((each) => each.id === id);
  if (ruleset === undefined) throw notFound();
  const mover = moverOf(repository, identity);
  const caller = { isAdmin: mover.isAdmin, pass: bypassOf(ruleset, mover) };
  return { status: 200, body: fullRulesetShape(host.url, repository, ruleset, caller) };
}

/** The active rules of a branch, which need not exist, each with the ruleset it comes from. */
async function listOfBranch(request: RestRequest): Promise<Reply> {
  const { repository, params } = request;
  const rules = rulesetsOn(repository, params['branch'] ?? '').flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...ruleShape(rule),
      ruleset_source_type: 'Repository',
      ruleset_source: repository.fullName,
      ruleset_id: ruleset.id,
    })),
  );
  const page = paginate(request, rules);
  return { status: 200, body: page.items, headers: page.headers };
}

export const RULESET_ROUTES: readonly Route[] = [
  // No ruleset comes from anywhere above the repository, so `includes_parents` changes nothing.
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets',
    needs: NEEDS,
    query: ['includes_parents', ...PAGE_QUERY],
    handle: list,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets/{ruleset_id}',
    needs: NEEDS,
    query: ['includes_parents'],
    handle: readOne,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rules/branches/{branch}',
    needs: NEEDS,
    query: PAGE_QUERY,
    handle: listOfBranch,
  },
];
