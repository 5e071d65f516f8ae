/** docs.github.com/rest/actions/workflows, docs.github.com/rest/actions/workflow-runs */
import { fireDispatch } from '../events.ts';
import { readBranch } from '../git/bare-repository.ts';
import type { SandboxHost } from '../host.ts';
import { ApiError, invalidRequest, NotModelled, notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { WorkflowRun } from '../model.ts';
import { readSimpleCommit } from '../shapes/commit.ts';
import { runShape } from '../shapes/run.ts';
import { findRun } from '../state.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { actorOf, type RestRequest, type Route, readChoice, readId, readRequiredText } from './route.ts';

const RUN_QUERY = ['head_sha', 'event', 'branch', 'status', ...PAGE_QUERY] as const;
const STATUSES = [
  'queued',
  'in_progress',
  'completed',
  'success',
  'failure',
  'cancelled',
  'skipped',
  'startup_failure',
] as const;

/** The path of a workflow file. @throws {ApiError} 404 unless the default branch has it, {NotModelled} for ids */
async function findWorkflow({ host, repository, params }: RestRequest): Promise<string> {
  const file = params['workflow_id'] ?? '';
  if (/^\d+$/.test(file)) throw new NotModelled('a workflow by its number; use the name of its file');
  if (!/^[A-Za-z0-9._-]+\.ya?ml$/.test(file)) throw notFound();
  const path = `.github/workflows/${file}`;
  const known = await host.git.readFile(repository, `refs/heads/${repository.defaultBranch}`, path);
  if (known === null) throw notFound();
  return path;
}

/** The names of the errors by which the runner refuses to dispatch a workflow. */
const DISPATCH_REFUSALS = new Set(['WorkflowNotDispatchable', 'WorkflowInputsInvalid']);

/** Plain values only; whether the workflow knows them is for the runner to say. */
function readInputs(body: RestRequest['body']): Readonly<Record<string, unknown>> | null {
  const inputs = body['inputs'] ?? null;
  if (inputs === null) return null;
  if (typeof inputs !== 'object' || Array.isArray(inputs)) throw invalidRequest('"inputs" is not an object.');
  for (const [name, value] of Object.entries(inputs)) {
    if (value !== null && typeof value === 'object')
      throw invalidRequest(`The input ${name} is no plain value.`);
  }
  return inputs as Readonly<Record<string, unknown>>;
}

/** Starts a run; a job may do so too, the exception to the rule that its events start nothing. */
async function dispatch(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const workflowPath = await findWorkflow(request);
  const branch = readRequiredText(body, 'ref').replace(/^refs\/heads\//, '');
  const sha = await readBranch(repository.gitDir, branch);
  if (sha === null) throw new ApiError(422, `No ref found for: ${branch}`);
  const order = { repository, branch, sha, workflowPath, inputs: readInputs(body), actor: actorOf(identity) };
  await fireDispatch(host, order).catch((error: unknown) => {
    if (error instanceof Error && DISPATCH_REFUSALS.has(error.name)) throw new ApiError(422, error.message);
    throw error;
  });
  return { status: 204 };
}

async function shapeOf(host: SandboxHost, run: WorkflowRun): Promise<Record<string, unknown>> {
  return runShape(host.url, run, await readSimpleCommit(host, run.repository, run.headSha));
}

/** Newest first. `status` is a status or a conclusion, as GitHub has it. */
async function listRuns(request: RestRequest, runs: readonly WorkflowRun[]): Promise<Reply> {
  const { query, host } = request;
  const status = readChoice(query, 'status', STATUSES);
  const is = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value;
  const wanted = runs
    .filter((run) => is('head_sha', run.headSha) && is('event', run.event) && is('branch', run.headBranch))
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .sort((one, other) => other.id - one.id);
  const page = paginate(request, wanted);
  const body = {
    total_count: wanted.length,
    workflow_runs: await Promise.all(page.items.map((run) => shapeOf(host, run))),
  };
  return { status: 200, body, headers: page.headers };
}

async function listOfWorkflow(request: RestRequest): Promise<Reply> {
  const path = await findWorkflow(request);
  return listRuns(
    request,
    request.repository.runs.filter((run) => run.workflowPath === path),
  );
}

/** @throws {ApiError} 404 */
function runOf({ repository, params }: RestRequest): WorkflowRun {
  const run = findRun(repository, readId(params, 'run_id'));
  if (run === null) throw notFound();
  return run;
}

async function rerun(request: RestRequest): Promise<Reply> {
  const run = runOf(request);
  if (run.status !== 'completed') throw new ApiError(403, 'This workflow is already running');
  if (run.startupError !== null) throw new ApiError(403, 'This workflow run cannot be retried');
  request.host.runner.rerun(run);
  return { status: 201, body: {} };
}

/** Answered at once, as the cancelling takes its time (docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run). */
async function cancel(request: RestRequest): Promise<Reply> {
  const run = runOf(request);
  if (run.status === 'completed') throw new ApiError(409, 'Cannot cancel a workflow run that is completed.');
  request.host.runner.cancel(run);
  return { status: 202, body: {} };
}

export const ACTIONS_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    needs: { access: 'write', scopes: ['actions'], role: 'write' },
    body: ['ref', 'inputs'],
    handle: dispatch,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    needs: { access: 'read', scopes: ['actions'], role: 'read' },
    query: RUN_QUERY,
    handle: listOfWorkflow,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    needs: { access: 'read', scopes: ['actions'], role: 'read' },
    query: RUN_QUERY,
    handle: async (request) => listRuns(request, request.repository.runs),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    needs: { access: 'read', scopes: ['actions'], role: 'read' },
    handle: async (request) => ({ status: 200, body: await shapeOf(request.host, runOf(request)) }),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    needs: { access: 'write', scopes: ['actions'], role: 'write' },
    handle: rerun,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
    needs: { access: 'write', scopes: ['actions'], role: 'write' },
    handle: cancel,
  },
];
