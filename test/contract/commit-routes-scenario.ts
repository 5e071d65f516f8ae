/** Steps for the routes about commits: git data, refs, comparisons, statuses and checks; and for labels. */
import { startJob, type World } from '../unit/sandbox/server-fixture.ts';
import type { PlayStep } from './routes-scenario.ts';

const REPO = '/repos/{owner}/{repo}';
const NOWHERE = '0'.repeat(40);

export async function playCommits(world: World, step: PlayStep): Promise<void> {
  const { git } = world.host;
  const sha = (await git.resolve(world.repository, 'main')) ?? '';
  const side = (await git.resolve(world.repository, 'side')) ?? '';
  await playGitData(step, sha);
  await playRefs(step, sha, side);
  await playStatuses(world, step, sha);
  await playChecks(world, step, sha);
  await playLabels(world, step);
}

async function playGitData(step: PlayStep, sha: string): Promise<void> {
  const commit = `GET ${REPO}/git/commits/{commit_sha}`;
  await step(commit, { in: { commit_sha: sha }, to: 200 });
  await step(commit, { in: { commit_sha: NOWHERE }, to: 404 });
  const tree = `GET ${REPO}/git/trees/{tree_sha}`;
  const root = await step(tree, { in: { tree_sha: 'main' }, query: '?recursive=1', to: 200 });
  await step(tree, { in: { tree_sha: NOWHERE }, to: 404 });
  const file = root.tree?.find(({ type }: { type: string }) => type === 'blob');
  const blob = `GET ${REPO}/git/blobs/{file_sha}`;
  await step(blob, { in: { file_sha: file?.sha ?? NOWHERE }, to: 200 });
  await step(blob, { in: { file_sha: NOWHERE }, to: 404 });
  const compare = `GET ${REPO}/compare/{basehead}`;
  await step(compare, { in: { basehead: 'side...main' }, to: 200 });
  await step(compare, { in: { basehead: 'main...none' }, to: 404 });
}

async function playRefs(step: PlayStep, sha: string, side: string): Promise<void> {
  const refs = `${REPO}/git/refs`;
  const made = { ref: 'refs/heads/made', sha: side };
  await step(`POST ${refs}`, { body: made, to: 201 });
  await step(`POST ${refs}`, { body: made, to: 422 });
  await step(`POST ${refs}`, { body: { ref: 'refs/heads/other' }, to: 422, wrong: /lacks sha/ });
  const named = { ref: 'heads/made' };
  await step(`PATCH ${refs}/{ref}`, { in: named, body: { sha, force: false }, to: 200 });
  await step(`PATCH ${refs}/{ref}`, { in: named, body: { sha: side }, to: 422 });
  await step(`DELETE ${refs}/{ref}`, { in: named, to: 204 });
  await step(`DELETE ${refs}/{ref}`, { in: named, to: 422 });
}

async function playStatuses({ tokens }: World, step: PlayStep, sha: string): Promise<void> {
  const statuses = `POST ${REPO}/statuses/{sha}`;
  const status = { state: 'success', context: 'ci', description: 'Done', target_url: 'https://example.com' };
  await step(statuses, { in: { sha }, body: status, to: 201 });
  await step(statuses, { in: { sha }, body: { state: 'fine' }, to: 422, wrong: /\/state must be equal/ });
  await step(statuses, { in: { sha }, body: status, token: tokens.eve, to: 403 });
  for (const name of ['statuses', 'status']) {
    const list = `GET ${REPO}/commits/{commit_ref}/${name}`;
    await step(list, { in: { commit_ref: 'main' }, to: 200 });
    await step(list, { in: { commit_ref: 'main', repo: 'none' }, to: 404 });
  }
}

async function playChecks(world: World, step: PlayStep, sha: string): Promise<void> {
  const checks = `${REPO}/check-runs`;
  const { token } = startJob(world, Object.fromEntries([['checks', 'write' as const]]));
  const check = { name: 'Records', head_sha: sha, status: 'in_progress' };
  const made = await step(`POST ${checks}`, { body: check, token, to: 201 });
  await step(`POST ${checks}`, { body: { name: 'x' }, token, to: 422, wrong: /lacks head_sha/ });
  await step(`POST ${checks}`, { body: check, to: 403 });
  const one = { check_run_id: made.id };
  const none = { check_run_id: 99999 };
  const annotation = {
    path: 'README.md',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'M',
  };
  const output = { title: 'T', summary: 'S', text: 'X', annotations: [annotation] };
  const done = { status: 'completed', conclusion: 'failure', output };
  await step(`PATCH ${checks}/{check_run_id}`, { in: one, body: done, token, to: 200 });
  await step(`PATCH ${checks}/{check_run_id}`, { in: none, body: done, token, to: 404 });
  await step(`GET ${checks}/{check_run_id}`, { in: one, to: 200 });
  await step(`GET ${checks}/{check_run_id}`, { in: none, to: 404 });
  await step(`GET ${checks}/{check_run_id}/annotations`, { in: one, to: 200 });
  await step(`GET ${checks}/{check_run_id}/annotations`, { in: none, to: 404 });
  const list = `GET ${REPO}/commits/{commit_ref}/check-runs`;
  await step(list, { in: { commit_ref: sha }, query: '?check_name=Records&filter=latest', to: 200 });
  await step(list, { in: { commit_ref: NOWHERE }, to: 422 });
}

async function playLabels({ tokens }: World, step: PlayStep): Promise<void> {
  const labels = `${REPO}/labels`;
  const label = { name: 'severity', color: 'd73a4a', description: 'How bad it is' };
  await step(`POST ${labels}`, { body: label, to: 201 });
  await step(`POST ${labels}`, { body: label, to: 422 });
  await step(`POST ${labels}`, { body: { color: 'd73a4a' }, to: 422, wrong: /lacks name/ });
  await step(`GET ${labels}`, { query: '?per_page=100', to: 200 });
  await step(`GET ${labels}`, { in: { repo: 'none' }, to: 404 });
  const named = { name: 'severity' };
  await step(`GET ${labels}/{name}`, { in: named, to: 200 });
  await step(`GET ${labels}/{name}`, { in: { name: 'none' }, to: 404 });
  await step(`PATCH ${labels}/{name}`, { in: named, body: { color: 'ededed' }, to: 200 });
  await step(`PATCH ${labels}/{name}`, { in: named, body: { color: 'ededed' }, token: tokens.eve, to: 403 });
  await step(`DELETE ${labels}/{name}`, { in: named, to: 204 });
  await step(`DELETE ${labels}/{name}`, { in: named, to: 404 });
}
