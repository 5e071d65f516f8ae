/** The labels of a repository: docs.github.com/rest/issues/labels */
import { type ApiError, notFound, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Label, PermissionScope } from '../model.ts';
import { labelShape } from '../shapes/issue.ts';
import { labelNamed, renameLabel } from '../state.ts';
import { readLabelName } from './issue-fields.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import { type RestRequest, type Route, readNullableText, readRequiredText, readText } from './route.ts';

const LONGEST_DESCRIPTION = 100;
/** What GitHub gives a label without one. */
const NO_COLOR = 'ededed';

/** @throws {ApiError} 404 */
function findLabel({ repository, params }: RestRequest): Label {
  const label = repository.labels.get((params['name'] ?? '').toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

/** @throws {ApiError} 422 for a color that is no hexadecimal code without `#`, and for a long description */
function readLook(body: RestRequest['body']): Partial<Pick<Label, 'color' | 'description'>> {
  const color = readText(body, 'color');
  const description = readNullableText(body, 'description');
  if (color !== undefined && !/^[0-9a-fA-F]{6}$/.test(color)) {
    throw validationFailed({ resource: 'Label', field: 'color', code: 'invalid' });
  }
  if ((description ?? '').length > LONGEST_DESCRIPTION) {
    const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    throw validationFailed({ resource: 'Label', field: 'description', code: 'custom', message });
  }
  return {
    ...(color === undefined ? {} : { color: color.toLowerCase() }),
    ...(description === undefined ? {} : { description }),
  };
}

function taken(): ApiError {
  return validationFailed({ resource: 'Label', field: 'name', code: 'already_exists' });
}

async function create(request: RestRequest): Promise<Reply> {
  const { host, repository, body } = request;
  const name = readLabelName(readRequiredText(body, 'name'));
  const look = readLook(body);
  if (repository.labels.has(name.toLowerCase())) {
    throw taken();
  }
  const label = Object.assign(labelNamed(host.state, repository, name), { color: NO_COLOR, ...look });
  const shape = labelShape(host.url, repository, label);
  return { status: 201, body: shape, headers: { location: String(shape['url']) } };
}

/** Issues and pull requests that bear the label show its new name at once; no event tells of it. */
async function update(request: RestRequest): Promise<Reply> {
  const { host, repository, body } = request;
  const label = findLabel(request);
  const name = readText(body, 'new_name');
  const look = readLook(body);
  if (name !== undefined && !renameLabel(repository, label, readLabelName(name))) throw taken();
  Object.assign(label, look);
  return { status: 200, body: labelShape(host.url, repository, label) };
}

/** It goes from the issues that bear it too. */
async function remove(request: RestRequest): Promise<Reply> {
  const { repository } = request;
  const label = findLabel(request);
  repository.labels.delete(label.name.toLowerCase());
  for (const issue of repository.issues.values()) {
    issue.labels = issue.labels.filter((each) => each !== label);
  }
  return { status: 204 };
}

const EITHER: readonly PermissionScope[] = ['issues', 'pull-requests'];
const READ = { access: 'read', scopes: EITHER, role: 'read' } as const;
const WRITE = { access: 'write', scopes: EITHER, role: 'write' } as const;
const LABELS = '/repos/{owner}/{repo}/labels';

export const LABEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LABELS,
    needs: READ,
    query: PAGE_QUERY,
    handle: async (request) => {
      const { host, repository } = request;
      const page = paginate(request, [...repository.labels.values()]);
      const body = page.items.map((label) => labelShape(host.url, repository, label));
      return { status: 200, body, headers: page.headers };
    },
  },
  { method: 'POST', path: LABELS, needs: WRITE, body: ['name', 'color', 'description'], handle: create },
  {
    method: 'GET',
    path: `${LABELS}/{name}`,
    needs: READ,
    handle: async (request) => {
      const { host, repository } = request;
      return { status: 200, body: labelShape(host.url, repository, findLabel(request)) };
    },
  },
  {
    method: 'PATCH',
    path: `${LABELS}/{name}`,
    needs: WRITE,
    body: ['new_name', 'color', 'description'],
    handle: update,
  },
  { method: 'DELETE', path: `${LABELS}/{name}`, needs: WRITE, handle: remove },
];
