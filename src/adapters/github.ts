/** GitHub's REST and GraphQL APIs behind the ports of the application. */
import type { Octokit } from '@octokit/rest';
import {
  type CommitRequest,
  type GitHubPorts,
  type IssuePort,
  RefusedError,
  type RepositoryPort,
  type WorkflowPort,
} from '../app/ports.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';

/** What `getOctokit` of @actions/github and `Octokit` of @octokit/rest have in common. */
export type GitHubClient = Pick<Octokit, 'rest' | 'graphql' | 'paginate'>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const PAGE = 100;

/** The ports for one repository. Every method is one request, lists one for each hundred. */
export function connectGitHub(client: GitHubClient, name: RepositoryName): GitHubPorts {
  return {
    issues: connectIssues(client, name),
    repository: connectRepository(client, name),
    workflows: connectWorkflows(client, name),
  };
}

function connectIssues(client: GitHubClient, name: RepositoryName): IssuePort {
  return {
    async listIssues(label) {
      const issues = await client.paginate(client.rest.issues.listForRepo, {
        ...name,
        labels: label,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: PAGE,
      });
      return issues.filter((issue) => issue.pull_request === undefined).map(toSnapshot);
    },
    async getIssue(number) {
      try {
        const { data } = await client.rest.issues.get({ ...name, issue_number: number });
        return data.pull_request === undefined ? toSnapshot(data) : null;
      } catch (error) {
        const { status } = error as RequestFailure;
        if (status === 404 || status === 410) return null;
        throw error;
      }
    },
    async createIssue({ title, body, labels, assignees }) {
      const { data } = await tellRefusal(
        client.rest.issues.create({ ...name, title, body, labels: [...labels], assignees: [...assignees] }),
      );
      return toSnapshot(data);
    },
    async updateIssue(number, { stateReason, labels, assignees, ...changes }) {
      await tellRefusal(
        client.rest.issues.update({
          ...name,
          issue_number: number,
          ...changes,
          ...(stateReason === undefined ? {} : { state_reason: stateReason }),
          ...(labels === undefined ? {} : { labels: [...labels] }),
          ...(assignees === undefined ? {} : { assignees: [...assignees] }),
        }),
      );
    },
    async listBotComments(issue) {
      const comments = await client.paginate(client.rest.issues.listComments, {
        ...name,
        issue_number: issue,
        per_page: PAGE,
      });
      // Only a bot's comment may be taken for our own: anybody can copy a marker.
      return comments
        .filter((comment) => comment.user?.type === 'Bot')
        .map((comment) => ({ id: comment.id, body: comment.body ?? '' }));
    },
    async createComment(issue, body) {
      await client.rest.issues.createComment({ ...name, issue_number: issue, body });
    },
    async updateComment(comment, body) {
      await client.rest.issues.updateComment({ ...name, comment_id: comment, body });
    },
  };
}

function connectRepository(client: GitHubClient, name: RepositoryName): RepositoryPort {
  return {
    async describe() {
      const answer = await client.graphql<{
        repository: {
          isPrivate: boolean;
          defaultBranchRef: { name: string; target: { oid: string } } | null;
        };
      } | null>(
        `query describe($owner: String!, $repo: String!) {
          repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
        }`,
        { ...name },
      );
      // Every use case asks this first: a server that is not GitHub is found out here.
      if (typeof answer?.repository?.isPrivate !== 'boolean') {
        throw new Error('The server does not answer as GitHub does: check GITHUB_API_URL');
      }
      const { repository } = answer;
      if (repository.defaultBranchRef === null)
        throw new Error(`${name.owner}/${name.repo} has no commit yet`);
      return {
        isPublic: !repository.isPrivate,
        defaultBranch: repository.defaultBranchRef.name,
        head: repository.defaultBranchRef.target.oid,
      };
    },
    async readFiles(oid, paths) {
      const texts = new Map<string, string | null>();
      if (paths.length === 0) return texts;
      const variables = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${oid}:${path}`]));
      const declared = paths.map((_, index) => `$f${index}: String!`).join(', ');
      const fields = paths.map(
        (_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { text isTruncated } }`,
      );
      const { repository } = await client.graphql<{
        repository: Readonly<Record<string, { text?: string | null; isTruncated?: boolean } | null>>;
      }>(
        `query readFiles($owner: String!, $repo: String!, ${declared}) {
          repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
        }`,
        { ...name, ...variables },
      );
      for (const [index, path] of paths.entries()) {
        const blob = repository[`f${index}`];
        texts.set(path, blob == null || blob.isTruncated === true ? null : (blob.text ?? null));
      }
      return texts;
    },
    commit: (request) => createCommit(client, name, request),
  };
}

async function createCommit(
  client: GitHubClient,
  name: RepositoryName,
  request: CommitRequest,
): Promise<{ readonly oid: string } | 'conflict'> {
  const additions = [...request.files].map(([path, text]) => ({
    path,
    contents: Buffer.from(text, 'utf8').toString('base64'),
  }));
  try {
    const { createCommitOnBranch } = await client.graphql<{
      createCommitOnBranch: { commit: { oid: string } };
    }>(
      `mutation commit($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid } }
      }`,
      {
        input: {
          branch: { repositoryNameWithOwner: `${name.owner}/${name.repo}`, branchName: request.branch },
          message: { headline: request.headline },
          fileChanges: { additions },
          expectedHeadOid: request.expectedHead,
        },
      },
    );
    return { oid: createCommitOnBranch.commit.oid };
  } catch (error) {
    if (isStale(error)) return 'conflict';
    const { errors } = error as RequestFailure;
    // GraphQL refuses with 200 and errors: a ruleset, a protected branch, a token that may not write contents.
    if (Array.isArray(errors))
      throw new RefusedError(errors.map((one) => one.message ?? 'no reason').join('; '));
    throw error;
  }
}

interface RequestFailure {
  readonly status?: unknown;
  readonly message?: string;
  readonly errors?: readonly { readonly message?: string }[];
  readonly response?: {
    readonly data?: { readonly errors?: readonly { readonly field?: string; readonly value?: unknown }[] };
  };
}

/** 422 is about this one request (docs.github.com/rest, "Troubleshooting the REST API", Validation failed). */
async function tellRefusal<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    const { status, message = '', response } = error as RequestFailure;
    if (status !== 422) throw error;
    const errors = Array.isArray(response?.data?.errors) ? response.data.errors : [];
    const people = errors.filter((one) => one.field === 'assignees').flatMap((one) => one.value ?? []);
    throw new RefusedError(message.split('\n')[0] ?? '', people.map(String));
  }
}

/** GitHub answers a stale `expectedHeadOid` with 200 and an error of type STALE_DATA. */
function isStale(error: unknown): boolean {
  const errors = (error as { errors?: readonly { type?: string; message?: string }[] } | null)?.errors;
  return (
    Array.isArray(errors) &&
    errors.some((one) => one.type === 'STALE_DATA' || /^Expected branch to point to/.test(one.message ?? ''))
  );
}

function connectWorkflows(client: GitHubClient, name: RepositoryName): WorkflowPort {
  return {
    async hasRun(workflow, oid) {
      try {
        const { data } = await client.rest.actions.listWorkflowRuns({
          ...name,
          workflow_id: workflow,
          head_sha: oid,
          per_page: 1,
        });
        return data.total_count > 0;
      } catch (error) {
        if ((error as RequestFailure).status === 404) return null;
        throw error;
      }
    },
    async dispatch(workflow, branch) {
      await client.rest.actions.createWorkflowDispatch({ ...name, workflow_id: workflow, ref: branch });
    },
  };
}

function toSnapshot(issue: {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
}): IssueSnapshot {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? null,
    state: issue.state === 'closed' ? 'closed' : 'open',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((user) => user.login),
  };
}
