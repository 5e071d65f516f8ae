/** How a repository is set up, to read: its workflows, Pages, variables and the names of secrets. Nobody sees a secret. */
import { createHash } from 'node:crypto';
import { notFound } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import type { Repository } from '../model.ts';
import { nodeId } from '../shapes/people.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { PAGE_QUERY, paginate } from './paginate.ts';
import type { Needs, RestRequest, Route } from './route.ts';

const WORKFLOWS = '.github/workflows';
/** Collaborators alone, and Apps with a permission that no job can have (docs.github.com/rest/actions/variables). */
const SETTINGS: Needs = { access: 'read', scopes: [], role: 'write', isSetting: true };

/** docs.github.com/rest/actions/workflows#list-repository-workflows */
async function listWorkflows(request: RestRequest): Promise<Reply> {
  const { host, repository } = request;
  const head = `refs/heads/${repository.defaultBranch}`;
  const entries = (await host.git.listFolder(repository, head, WORKFLOWS)) ?? [];
  const files = entries.filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name));
  const page = paginate(request, files);
  const workflows = await Promise.all(page.items.map(({ path }) => workflowShape(request, path)));
  return { status: 200, body: { total_count: files.length, workflows }, headers: page.headers };
}

async function workflowShape({ host, repository }: RestRequest, path: string): Promise<unknown> {
  const head = `refs/heads/${repository.defaultBranch}`;
  const text = (await host.git.readFile(repository, head, path))?.toString('utf8') ?? '';
  const id = numberOf(`${repository.id} ${path}`);
  const url = repositoryUrl(host.url, repository);
  // Only workflows with a schedule are switched off for want of activity.
  const isIdle = repository.schedulesDisabledAt !== null && /^ {2}schedule:/m.test(text);
  return {
    id,
    node_id: nodeId('Workflow', id),
    name: /^name: *(.+)$/m.exec(text)?.[1] ?? path,
    path,
    state: isIdle ? 'disabled_inactivity' : 'active',
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${url}/actions/workflows/${id}`,
    html_url: `${host.url}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${host.url}/${repository.fullName}/workflows/${encodeURIComponent(path)}/badge.svg`,
  };
}

/** The same for the same file, whatever else there is. */
function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0);
}

/** docs.github.com/rest/pages/pages#get-a-github-pages-site; Pages is on when something was deployed. */
async function readPages({ host, repository }: RestRequest): Promise<Reply> {
  if (repository.pages === null) throw notFound();
  const body = {
    url: `${repositoryUrl(host.url, repository)}/pages`,
    status: 'built',
    cname: null,
    custom_404: false,
    html_url: repository.pages.url,
    build_type: 'workflow',
    public: true,
    https_enforced: false,
  };
  return { status: 200, body };
}

/** docs.github.com/rest/actions/variables#get-a-repository-variable */
async function readVariable({ repository, params }: RestRequest): Promise<Reply> {
  const name = params['name']?.toUpperCase() ?? '';
  const value = repository.variables.get(name);
  if (value === undefined) throw notFound();
  return { status: 200, body: { name, value, ...madeWith(repository) } };
}

/** docs.github.com/rest/actions/secrets#get-an-environment-secret */
async function readEnvironmentSecret({ repository, params }: RestRequest): Promise<Reply> {
  const name = params['secret_name']?.toUpperCase() ?? '';
  const environment = repository.environments.get(params['environment_name'] ?? '');
  if (environment?.secrets.has(name) !== true) throw notFound();
  return { status: 200, body: { name, ...madeWith(repository) } };
}

/** The sandbox does not remember when. */
function madeWith({ createdAt }: Repository) {
  return { created_at: createdAt, updated_at: createdAt };
}

export const SETTING_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows',
    needs: { access: 'read', scopes: ['actions'], role: 'read' },
    query: PAGE_QUERY,
    handle: listWorkflows,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pages',
    needs: { access: 'read', scopes: ['pages'], role: 'read' },
    handle: readPages,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/variables/{name}',
    needs: SETTINGS,
    handle: readVariable,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}',
    needs: SETTINGS,
    handle: readEnvironmentSecret,
  },
];
