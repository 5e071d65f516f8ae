import { type Part, REPO } from '../scenario.ts';

/** The repository, its files and rules, and what it has none of. */
export const REPOSITORY: Part = {
  name: 'repository',
  async play(ask, { mark }) {
    const none = { repo: `none-${mark}` };
    await ask(`GET ${REPO}`, { to: 200 });
    await ask(`GET ${REPO}`, { as: 'nobody', to: 200 });
    await ask(`GET ${REPO}`, { as: 'stranger', to: 401 });
    await ask(`GET ${REPO}`, { in: none, to: 404 });
    await ask(`GET ${REPO}/git/ref/{ref}`, { in: { ref: 'heads/main' }, to: 200 });
    await ask(`GET ${REPO}/git/ref/{ref}`, { in: { ref: `heads/none-${mark}` }, to: 404 });
    await ask(`GET ${REPO}/git/matching-refs/{ref}`, { in: { ref: 'heads/ma' }, to: 200 });
    await ask(`GET ${REPO}/git/matching-refs/{ref}`, { in: { ...none, ref: 'heads' }, to: 404 });
    const contents = `GET ${REPO}/contents/{path}`;
    await ask(contents, { in: { path: 'README.md' }, query: '?ref=main', to: 200 });
    await ask(contents, { in: { path: '' }, to: 200 });
    await ask(contents, { in: { path: `none-${mark}.md` }, to: 404 });
    await ask(`GET ${REPO}/rulesets`, { query: '?includes_parents=false', to: 200 });
    await ask(`GET ${REPO}/rulesets`, { in: none, to: 404 });
    await ask(`GET ${REPO}/rulesets/{ruleset_id}`, { in: { ruleset_id: 99999 }, to: 404 });
    await ask(`GET ${REPO}/rules/branches/{branch}`, { in: { branch: 'main' }, to: 200 });
    await ask(`GET ${REPO}/rules/branches/{branch}`, { in: { ...none, branch: 'main' }, to: 404 });
    await ask('GET /rate_limit', { to: 200 });
    await ask('GET /rate_limit', { as: 'stranger', to: 401 });
    // What is searched for is found minutes later, so nothing is expected of it.
    await ask('GET /search/issues', { query: `?q=none${mark}+repo:{owner}/{repo}`, to: 200 });
    await ask('GET /search/issues', { query: '?q=', to: 422 });
    await ask(`GET ${REPO}/pages`, { to: 404 });
    await ask(`GET ${REPO}/actions/variables/{name}`, { in: { name: `NONE_${mark}` }, to: 404 });
    await ask(`GET ${REPO}/actions/variables/{name}`, { in: { name: 'LEVEL' }, as: 'nobody', to: 401 });
    await ask(`GET ${REPO}/environments/{environment_name}/secrets/{secret_name}`, {
      in: { environment_name: `none-${mark}`, secret_name: 'KEY' },
      to: 404,
    });
  },
};
