/** Commits, files and trees as GitHub's API writes them (docs.github.com/rest/git, docs.github.com/rest/commits/commits). */
import type { FileChange } from '../git/file-changes.ts';
import type { Repository } from '../model.ts';
import type { Commit } from '../ports.ts';
import { nodeId } from './people.ts';
import { repositoryUrl } from './repository.ts';

/** Nothing here is signed. */
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function messageOf({ subject, body }: Commit): string {
  return body === '' ? subject : `${subject}\n\n${body}`;
}

export interface Ref {
  /** `refs/heads/main` */
  readonly name: string;
  /** Of what it points to: `commit`, or `tag` for a tag with a message. */
  readonly type: string;
  readonly sha: string;
}

/** docs.github.com/rest/git/refs#get-a-reference */
export function refShape(
  url: string,
  repository: Repository,
  { name, type, sha }: Ref,
): Record<string, unknown> {
  const api = `${repositoryUrl(url, repository)}/git`;
  return {
    ref: name,
    node_id: nodeId('Ref', `${repository.id}:${name}`),
    url: `${api}/${name}`,
    object: { type, sha, url: `${api}/${type}s/${sha}` },
  };
}

/** docs.github.com/rest/git/commits#get-a-commit-object @param tree the SHA of its tree */
export function gitCommitShape(
  url: string,
  repository: Repository,
  commit: Commit,
  tree: string,
): Record<string, unknown> {
  const api = repositoryUrl(url, repository);
  const page = `${url}/${repository.fullName}/commit`;
  const person = { name: commit.authorName, email: commit.authorEmail, date: commit.date };
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', `${repository.id}:${commit.sha}`),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    author: person,
    committer: person,
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    message: messageOf(commit),
    parents: commit.parents.map((sha) => {
      return { sha, url: `${api}/git/commits/${sha}`, html_url: `${page}/${sha}` };
    }),
    verification: UNSIGNED,
  };
}

/** docs.github.com/rest/commits/commits#get-a-commit; git's people are not matched with users. */
export function commitShape(
  url: string,
  repository: Repository,
  commit: Commit,
  tree: string,
): Record<string, unknown> {
  const api = repositoryUrl(url, repository);
  const git = gitCommitShape(url, repository, commit, tree);
  const page = `${url}/${repository.fullName}/commit`;
  return {
    sha: commit.sha,
    node_id: git['node_id'],
    commit: {
      author: git['author'],
      committer: git['committer'],
      message: git['message'],
      tree: git['tree'],
      url: git['url'],
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/${sha}`,
    })),
  };
}

/** A "diff entry" (docs.github.com/rest/commits/commits#compare-two-commits). @param sha the commit it is shown at */
export function fileChangeShape(
  url: string,
  repository: Repository,
  change: FileChange,
  sha: string,
): Record<string, unknown> {
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${url}/${repository.fullName}/blob/${sha}/${path}`,
    raw_url: `${url}/${repository.fullName}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(url, repository)}/contents/${path}?ref=${sha}`,
    ...(change.patch === null ? {} : { patch: change.patch }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
}
