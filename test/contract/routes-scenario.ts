/**
 * Calls the routes of a sandbox, each with ordinary and with failing input: first the parts of `src/contract`, which
 * can be played on GitHub too, then what takes other people, jobs, pushes or a hand inside the sandbox. A route that the
 * sandbox does not have (yet) must answer 501, so a step for it may be written beforehand.
 */
import { pathShape } from '../../scripts/contract/description.ts';
import { PARTS } from '../../src/contract/parts.ts';
import { type Ask, GRAPHQL, REPO } from '../../src/contract/scenario.ts';
import { ROUTES, WIDE_ROUTES } from '../../src/sandbox/rest/handle-rest.ts';
import {
  addRun,
  call as ask,
  clone,
  commit,
  git,
  startJob,
  type World,
} from '../unit/sandbox/server-fixture.ts';
import { playChecks, playRefusals, playReviews, playRulesets, playSearch } from './other-people-scenario.ts';

export interface Step {
  /** `POST /repos/{owner}/{repo}/issues` */
  readonly operation: string;
  readonly path: string;
  readonly status: number;
  /** Whether the sandbox has the route. */
  readonly isKnown: boolean;
  /** What the checker must say of the request, for input that is wrong on purpose. */
  readonly wrong: RegExp | null;
}

interface Input {
  /** Values of placeholders; `owner` and `repo` are known. */
  readonly in?: Readonly<Record<string, string | number | undefined>>;
  readonly query?: string;
  readonly body?: unknown;
  /** Ada, the owner, unless told. */
  readonly token?: string | null;
  /** The status that must come of it. */
  readonly to: number;
  readonly wrong?: RegExp;
}

export const FILES = {
  'README.md': '# Ops\n',
  'docs/guide.md': 'A guide.\n',
  CODEOWNERS: '* @wim @nobody\n!docs @ada\n',
  '.github/workflows/timer.yml': 'on: workflow_dispatch\n',
} as const;

const known = new Set([...ROUTES, ...WIDE_ROUTES].map(({ method, path }) => pathShape(`${method} ${path}`)));

/** Plays the whole; @returns the steps in order, one for each exchange. */
export async function playRoutes(world: World): Promise<readonly Step[]> {
  const steps: Step[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API, of which ids are taken.
  const step = async (operation: string, input: Input): Promise<any> => {
    const [method = '', template = ''] = operation.split(' ');
    const values = { owner: 'ada', repo: 'ops', ...input.in };
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof values) => String(values[name]));
    const token = input.token === undefined ? world.tokens.ada : input.token;
    const answer = await ask(
      world,
      token,
      method,
      path + (input.query ?? '').replace('{owner}/{repo}', 'ada/ops'),
      input.body,
    );
    const isKnown = known.has(pathShape(operation));
    // What is not known may look like something else: `issues/comments` like an issue.
    if (isKnown ? answer.status !== input.to : answer.status !== 501 && answer.status !== 404) {
      throw new Error(`${operation}: ${answer.status} ${JSON.stringify(answer.body)}, not ${input.to}`);
    }
    steps.push({ operation, path, status: answer.status, isKnown, wrong: input.wrong ?? null });
    return answer.body;
  };
  const work = await clone(world, 'ada', 'routes');
  await commit(work, { 'side.md': 'one\n' }, 'A side');
  await git(work, 'push', '-q', 'origin', 'HEAD:side');

  for (const part of PARTS) await part.play(asAda(world, step), { mark: 'm1' });
  await playForks(world, step);
  await playIssues(world, step);
  await playRefusals(world, step);
  await playPulls(world, step);
  await playSearch(world, step);
  await playActions(world, step);
  await playSettings(world, step);
  await playChecks(world, step);
  await playRulesets(world, step);
  return steps;
}

/** Asks for the parts of `src/contract`. A GraphQL query is no step: no route is asked. */
function asAda(world: World, step: PlayStep): Ask {
  const { ada } = world.tokens;
  const tokens = { owner: ada, nobody: null, stranger: 'wrong' };
  return async (operation, { as = 'owner', ...call }) => {
    if (operation !== GRAPHQL) return step(operation, { ...call, token: tokens[as] });
    const body = JSON.stringify(call.body).replaceAll('{owner}/{repo}', 'ada/ops');
    const answer = await ask(world, ada, 'POST', 'graphql', JSON.parse(body));
    if (answer.status !== call.to) throw new Error(`${body}: ${answer.status}, not ${call.to}`);
    return answer.body;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: see playRoutes.
export type PlayStep = (operation: string, input: Input) => Promise<any>;

async function playForks({ tokens }: World, step: PlayStep): Promise<void> {
  await step(`POST ${REPO}/forks`, { token: tokens.eve, to: 202 });
  await step(`POST ${REPO}/forks`, { to: 403 });
  await step(`GET ${REPO}/contents/{path}`, { in: { path: 'docs' }, to: 200 });
}

async function playIssues(world: World, step: PlayStep): Promise<void> {
  const issues = `${REPO}/issues`;
  const { eve } = world.tokens;
  const full = { title: 'One', body: 'Text', labels: ['bug', { name: 'late' }], assignees: ['wim'] };
  await step(`POST ${issues}`, { body: full, to: 201 });
  // Labels of who may not push are dropped in silence.
  await step(`POST ${issues}`, { body: { title: 'By eve', labels: ['bug'] }, token: eve, to: 201 });
  await step(`POST ${issues}`, { body: { title: 'x' }, token: startJob(world, {}).token, to: 403 });
  await step(`GET ${issues}`, { query: '?state=all&per_page=1&page=2&sort=updated&direction=asc', to: 200 });
}

/** A pull request of a branch that was pushed, with the review of somebody else. */
async function playPulls(world: World, step: PlayStep): Promise<void> {
  const pulls = `${REPO}/pulls`;
  const { tokens } = world;
  const wanted = { title: 'A side', head: 'side', base: 'main', body: 'Closes #1' };
  const made = await step(`POST ${pulls}`, { body: wanted, to: 201 });
  await step(`GET ${pulls}`, { query: '?state=open&head=ada:side&base=main', to: 200 });
  await step(`GET ${pulls}`, { in: { repo: 'none' }, to: 404 });
  const pull = { pull_number: made.number };
  const closing = { state: 'closed', title: 'A side', body: 'Closes #1' };
  await step(`PATCH ${pulls}/{pull_number}`, { in: pull, body: closing, token: tokens.eve, to: 403 });
  // A list of issues with one that is a pull request.
  await step(`GET ${REPO}/issues`, { to: 200 });
  await playReviews(world, step, pull);
  const order = { merge_method: 'merge', commit_title: 'T', commit_message: 'M', sha: made.head.sha };
  await step(`PUT ${pulls}/{pull_number}/merge`, { in: pull, body: order, to: 200 });
}

/** What nobody sets through the API. */
async function playSettings(world: World, step: PlayStep): Promise<void> {
  const { repository, tokens } = world;
  repository.pages = {
    directory: '/',
    url: 'http://127.0.0.1/pages',
    deployedAt: repository.createdAt,
    runId: 1,
  };
  await step(`GET ${REPO}/pages`, { to: 200 });
  repository.pages = null;
  const variable = `GET ${REPO}/actions/variables/{name}`;
  repository.variables.set('LEVEL', 'high');
  await step(variable, { in: { name: 'level' }, to: 200 });
  await step(variable, { in: { name: 'level' }, token: tokens.eve, to: 403 });
  const secret = `GET ${REPO}/environments/{environment_name}/secrets/{secret_name}`;
  repository.environments.set('app', { isDefaultBranchOnly: true, secrets: new Map([['KEY', 'hidden']]) });
  await step(secret, { in: { environment_name: 'app', secret_name: 'key' }, to: 200 });
  await step(secret, { in: { environment_name: 'app', secret_name: 'none' }, to: 404 });
  await step(secret, { in: { environment_name: 'app', secret_name: 'key' }, token: tokens.eve, to: 403 });
}

/** A workflow that is there, and runs of it. */
async function playActions(world: World, step: PlayStep): Promise<void> {
  const actions = `${REPO}/actions`;
  const timer = { workflow_id: 'timer.yml' };
  const run = { run_id: addRun(world, {}).id };
  const going = {
    run_id: addRun(world, { status: 'in_progress', conclusion: null, pullRequestNumber: 3 }).id,
  };
  const dispatches = `POST ${actions}/workflows/{workflow_id}/dispatches`;
  await step(dispatches, { in: timer, body: { ref: 'main' }, to: 204 });
  await step(dispatches, { in: timer, body: { ref: 'none', inputs: { at: 'noon' } }, to: 422 });
  await step(`GET ${actions}/workflows/{workflow_id}/runs`, { in: timer, query: '?per_page=1', to: 200 });
  await step(`GET ${actions}/runs`, { in: { repo: 'none' }, to: 404 });
  await step(`GET ${actions}/runs/{run_id}`, { in: going, to: 200 });
  await step(`POST ${actions}/runs/{run_id}/rerun`, { in: run, to: 201 });
  await step(`POST ${actions}/runs/{run_id}/rerun`, { in: going, to: 403 });
  await step(`POST ${actions}/runs/{run_id}/cancel`, { in: going, to: 202 });
  await step(`POST ${actions}/runs/{run_id}/cancel`, { in: run, to: 409 });
}
