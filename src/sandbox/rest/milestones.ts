/** docs.github.com/rest/issues/milestones, docs.github.com/rest/issues/labels#list-labels-for-issues-in-a-milestone */
import { invalidRequest, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { countsOf, dueInstant, issuesOf, type Milestone } from '../milestones.ts';
import type { PermissionScope, Repository } from '../model.ts';
import { labelShape } from '../shapes/issue.ts';
import { milestoneShape } from '../shapes/milestone.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import {
  actorOf,
  type RestRequest,
  type Route,
  readChoice,
  readId,
  readNullableText,
  readRequiredText,
  readText,
} from './route.ts';

/** @throws {ApiError} 404 */
function findMilestone({ repository, params }: RestRequest): Milestone {
  const milestone = repository.milestones.get(readId(params, 'milestone_number'));
  if (milestone === undefined) throw notFound();
  return milestone;
}

/** The share of a milestone's issues that is closed; none of none is nothing. */
function completeness(milestone: Milestone): number {
  const { open, closed } = countsOf(milestone);
  return closed === 0 ? 0 : closed / (open + closed);
}

type Order = (one: Milestone, other: Milestone) => number;

/** Those without a due date come after those with one. */
const BY_DUE_DATE: Order = ({ dueOn: one }, { dueOn: other }) => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};

const ORDERS: Readonly<Record<'due_on' | 'completeness', Order>> = {
  due_on: BY_DUE_DATE,
  completeness: (one, other) => completeness(one) - completeness(other),
};

async function list(request: RestRequest): Promise<Reply> {
  const { host, repository, query } = request;
  const state = readChoice(query, 'state', ['open', 'closed', 'all']) ?? 'open';
  const order = ORDERS[readChoice(query, 'sort', ['due_on', 'completeness']) ?? 'due_on'];
  const sign = readChoice(query, 'direction', ['asc', 'desc']) === 'desc' ? -1 : 1;
  const wanted = [...repository.milestones.values()]
    .filter((milestone) => state === 'all' || milestone.state === state)
    .sort((one, other) => sign * (order(one, other) || one.number - other.number));
  const page = paginate(request, wanted);
  const body = page.items.map((milestone) => milestoneShape(host.url, milestone));
  return { status: 200, body, headers: page.headers };
}

/** Titles are unique in a repository, those of closed milestones too. @throws {ApiError} 422 */
function checkTitle(repository: Repository, title: string, own: Milestone | null): void {
  const refuse = (code: 'missing_field' | 'already_exists') =>
    validationFailed({ resource: 'Milestone', field: 'title', code });
  if (title.trim() === '') throw refuse('missing_field');
  const isTaken = [...repository.milestones.values()].some((each) => each !== own && each.title === title);
  if (isTaken) throw refuse('already_exists');
}

/** @throws {ApiError} 422 for another word */
function readState(body: RestRequest['body']): Milestone['state'] | undefined {
  const state = readText(body, 'state');
  if (state === undefined || state === 'open' || state === 'closed') return state;
  throw validationFailed({ resource: 'Milestone', field: 'state', code: 'invalid' });
}

/** @throws {ApiError} 422 for what is no instant */
function dueOn(text: string): string {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) {
    throw invalidRequest(`For 'properties/due_on', ${JSON.stringify(text)} is not a timestamp.`);
  }
  return dueInstant(instant);
}

function setState(milestone: Milestone, state: Milestone['state'], now: string): void {
  if (milestone.state === state) return;
  milestone.state = state;
  milestone.closedAt = state === 'closed' ? now : null;
}

async function create({ host, repository, identity, body }: RestRequest): Promise<Reply> {
  const creator = actorOf(identity).user;
  const title = readRequiredText(body, 'title');
  const state = readState(body) ?? 'open';
  const due = readText(body, 'due_on');
  const description = readNullableText(body, 'description') ?? null;
  checkTitle(repository, title, null);
  repository.lastMilestone += 1;
  const now = host.now();
  const milestone: Milestone = {
    id: host.state.nextId(),
    number: repository.lastMilestone,
    repository,
    creator,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    title,
    description,
    state: 'open',
    dueOn: due === undefined ? null : dueOn(due),
  };
  setState(milestone, state, now);
  repository.milestones.set(milestone.number, milestone);
  const shape = milestoneShape(host.url, milestone);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/**
 * Null takes the due date away; a milestone that is made must not have one that is null
 * (github.com/harvester/harvester/pull/11739).
 */
async function update(request: RestRequest): Promise<Reply> {
  const { host, repository, body } = request;
  const milestone = findMilestone(request);
  const title = readText(body, 'title');
  const state = readState(body);
  const due = readNullableText(body, 'due_on');
  const description = readNullableText(body, 'description');
  if (title !== undefined) checkTitle(repository, title, milestone);
  milestone.title = title ?? milestone.title;
  if (due !== undefined) milestone.dueOn = due === null ? null : dueOn(due);
  if (description !== undefined) milestone.description = description;
  milestone.updatedAt = host.now();
  if (state !== undefined) setState(milestone, state, milestone.updatedAt);
  return { status: 200, body: milestoneShape(host.url, milestone) };
}

/** Its issues and pull requests stay, without it. */
async function remove(request: RestRequest): Promise<Reply> {
  const milestone = findMilestone(request);
  for (const issue of issuesOf(milestone)) issue.milestone = null;
  request.repository.milestones.delete(milestone.number);
  return { status: 204 };
}

async function listLabels(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const labels = new Set(issuesOf(findMilestone(request)).flatMap((issue) => issue.labels));
  const page = paginate(request, [...labels]);
  const body = page.items.map((label) => labelShape(host.url, repository, label));
  return { status: 200, body, headers: page.headers };
}

const EITHER: readonly PermissionScope[] = ['issues', 'pull-requests'];
const READ = { access: 'read', scopes: EITHER, role: 'read' } as const;
const WRITE = { access: 'write', scopes: EITHER, role: 'write' } as const;
const FIELDS = ['title', 'state', 'description', 'due_on'] as const;
const MILESTONES = '/repos/{owner}/{repo}/milestones';
const MILESTONE = `${MILESTONES}/{milestone_number}`;

export const MILESTONE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: MILESTONES,
    needs: READ,
    query: ['state', 'sort', 'direction', ...PAGE_QUERY],
    handle: list,
  },
  { method: 'POST', path: MILESTONES, needs: WRITE, body: FIELDS, handle: create },
  {
    method: 'GET',
    path: MILESTONE,
    needs: READ,
    handle: async (request) => {
      return { status: 200, body: milestoneShape(request.host.url, findMilestone(request)) };
    },
  },
  { method: 'PATCH', path: MILESTONE, needs: WRITE, body: FIELDS, handle: update },
  { method: 'DELETE', path: MILESTONE, needs: WRITE, handle: remove },
  { method: 'GET', path: `${MILESTONE}/labels`, needs: READ, query: PAGE_QUERY, handle: listLabels },
];
