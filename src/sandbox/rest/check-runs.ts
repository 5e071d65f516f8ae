/** docs.github.com/rest/checks/runs */
import { CHECK_CONCLUSIONS, type CheckRun } from '../check-model.ts';
import { ApiError, NotModelled, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { annotationShape, checkRunShape, jobAsCheckRun } from '../shapes/check-run.ts';
import { readOutput } from './check-output.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import {
  actorOf,
  type RestRequest,
  type Route,
  readChoice,
  readId,
  readRequiredText,
  readText,
} from './route.ts';

const STATUSES = ['queued', 'in_progress', 'completed'] as const;
const FIELDS = [
  'name',
  'details_url',
  'external_id',
  'status',
  'started_at',
  'conclusion',
  'completed_at',
  'output',
] as const;

/** Jobs of workflow runs first, then what was made through the API; oldest first. */
function checksOf({ host, repository }: RestRequest): readonly CheckRun[] {
  const jobs = repository.runs.flatMap((run) =>
    run.jobs.map((job) => jobAsCheckRun(run, job, host.state.actionsBot)),
  );
  return [...jobs, ...repository.checkRuns];
}

/** @throws {ApiError} 404 */
function findCheck(request: RestRequest): CheckRun {
  const id = readId(request.params, 'check_run_id');
  const check = checksOf(request).find((each) => each.id === id);
  if (check === undefined) throw notFound();
  return check;
}

function readInstant(body: RestRequest['body'], field: string): string | undefined {
  const text = readText(body, field);
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw validationFailed({ resource: 'CheckRun', field, code: 'invalid' });
  }
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** People cannot make checks. @throws {ApiError} 403 */
function refusePeople({ identity }: RestRequest): ReturnType<typeof actorOf> {
  const actor = actorOf(identity);
  if (actor.kind === 'user') throw new ApiError(403, 'You must authenticate via a GitHub App.');
  return actor;
}

/** What both writes set. To give a conclusion is to complete the check, and a completed check has one. */
function apply({ host, body }: RestRequest, check: CheckRun): void {
  const status = STATUSES.find((known) => known === body['status']);
  const conclusion = CHECK_CONCLUSIONS.find((known) => known === body['conclusion']);
  if (body['status'] !== undefined && status === undefined) {
    throw validationFailed({ resource: 'CheckRun', field: 'status', code: 'invalid' });
  }
  if (body['conclusion'] !== undefined && conclusion === undefined) {
    throw validationFailed({ resource: 'CheckRun', field: 'conclusion', code: 'invalid' });
  }
  if (status === 'completed' && conclusion === undefined && check.conclusion === null) {
    throw validationFailed({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  }
  const output = readOutput(body);
  const completedAt = readInstant(body, 'completed_at') ?? check.completedAt ?? host.now();
  const next = conclusion === undefined ? (status ?? check.status) : 'completed';
  const isDone = next === 'completed';
  // All is read before anything is changed.
  Object.assign(check, {
    startedAt: readInstant(body, 'started_at') ?? check.startedAt,
    name: readText(body, 'name') ?? check.name,
    detailsUrl: readText(body, 'details_url') ?? check.detailsUrl,
    externalId: readText(body, 'external_id') ?? check.externalId,
    status: next,
    conclusion: isDone ? (conclusion ?? check.conclusion) : null,
    completedAt: isDone ? completedAt : null,
  } satisfies Partial<CheckRun>);
  if (output === null) return;
  check.title = output.title;
  check.summary = output.summary;
  check.text = output.text;
  // Each request adds its fifty to those there are.
  check.annotations.push(...output.annotations);
}

async function create(request: RestRequest): Promise<Reply> {
  const { host, repository, body } = request;
  const { user } = refusePeople(request);
  const name = readRequiredText(body, 'name');
  const sha = readRequiredText(body, 'head_sha');
  if (!/^[0-9a-f]{40}$/.test(sha) || (await host.git.resolve(repository, sha)) === null) {
    throw new ApiError(422, `No commit found for SHA: ${sha}`);
  }
  const check: CheckRun = {
    id: host.state.nextId(),
    creator: user,
    headSha: sha,
    name,
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: host.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(request, check);
  repository.checkRuns.push(check);
  const shape = checkRunShape(host.url, repository, check);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

async function update(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const { user } = refusePeople(request);
  const check = findCheck(request);
  if (!repository.checkRuns.includes(check)) throw new NotModelled('changing the check of a job');
  if (check.creator.id !== user.id) {
    throw new ApiError(
      403,
      `Invalid app_id \`${user.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  }
  apply(request, check);
  return { status: 200, body: checkRunShape(host.url, repository, check) };
}

async function listAnnotations(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const check = findCheck(request);
  const page = paginate(request, check.annotations);
  const body = page.items.map((each) => annotationShape(host.url, repository, check, each));
  return { status: 200, body, headers: page.headers };
}

/** The newest of each name and App unless all are asked for; the newest first. */
async function listOfCommit(request: RestRequest): Promise<Reply> {
  const { host, repository, params, query } = request;
  const ref = params['commit_ref'] ?? '';
  const sha = await host.git.resolve(repository, ref);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  const status = readChoice(query, 'status', STATUSES);
  const isLatest = readChoice(query, 'filter', ['latest', 'all']) !== 'all';
  const name = query.get('check_name');
  const all = checksOf(request)
    .filter((check) => check.headSha === sha && (name === null || check.name === name))
    .sort((one, other) => other.id - one.id);
  const latest = new Map([...all].reverse().map((check) => [`${check.creator.id} ${check.name}`, check]));
  const wanted = all
    .filter((check) => !isLatest || latest.get(`${check.creator.id} ${check.name}`) === check)
    .filter((check) => status === null || check.status === status);
  const page = paginate(request, wanted);
  const body = {
    total_count: wanted.length,
    check_runs: page.items.map((check) => checkRunShape(host.url, repository, check)),
  };
  return { status: 200, body, headers: page.headers };
}

const READ = { access: 'read', scopes: ['checks'], role: 'read' } as const;
const WRITE = { access: 'write', scopes: ['checks'], role: 'read' } as const;
const CHECK_RUNS = '/repos/{owner}/{repo}/check-runs';

export const CHECK_RUN_ROUTES: readonly Route[] = [
  { method: 'POST', path: CHECK_RUNS, needs: WRITE, body: [...FIELDS, 'head_sha'], handle: create },
  { method: 'PATCH', path: `${CHECK_RUNS}/{check_run_id}`, needs: WRITE, body: FIELDS, handle: update },
  {
    method: 'GET',
    path: `${CHECK_RUNS}/{check_run_id}`,
    needs: READ,
    handle: async (request) => ({
      status: 200,
      body: checkRunShape(request.host.url, request.repository, findCheck(request)),
    }),
  },
  {
    method: 'GET',
    path: `${CHECK_RUNS}/{check_run_id}/annotations`,
    needs: READ,
    query: PAGE_QUERY,
    handle: listAnnotations,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_ref}/check-runs',
    needs: READ,
    query: ['check_name', 'status', 'filter', ...PAGE_QUERY],
    handle: listOfCommit,
  },
];
