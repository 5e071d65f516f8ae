/**
 * The addresses of the sandbox's pages: the same paths as on github.com, so that a link written in a comment works.
 *
 * Every part that comes from data is percent-encoded, one path segment at a time.
 */
import type { Issue, Job, Repository, WorkflowRun } from '../model.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One path segment, percent-encoded; half of a surrogate pair, which cannot be encoded, becomes U+FFFD. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(LONE_SURROGATE, '\ufffd'));
}

/** A `/`-separated path or ref, each segment percent-encoded. */
function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

export function userPath(login: string): string {
  return `/${encodeSegment(login)}`;
}

export function repositoryPath(repository: Repository): string {
  return `/${encodeSegment(repository.owner.login)}/${encodeSegment(repository.name)}`;
}

export type FileView = 'tree' | 'blob' | 'raw' | 'edit' | 'new';

/** The page of a file or folder at a ref; `path` is relative to the root, `''` is the root itself. */
export function filePath(repository: Repository, view: FileView, ref: string, path: string): string {
  const tail = path === '' ? '' : `/${encodePath(path)}`;
  return `${repositoryPath(repository)}/${view}/${encodePath(ref)}${tail}`;
}

export function commitsPath(repository: Repository, ref: string): string {
  return `${repositoryPath(repository)}/commits/${encodePath(ref)}`;
}

export function commitPath(repository: Repository, sha: string): string {
  return `${repositoryPath(repository)}/commit/${encodeSegment(sha)}`;
}

/** Where a pull request of one branch into another is opened. */
export function comparePath(repository: Repository, base: string, head: string): string {
  return `${repositoryPath(repository)}/compare/${encodePath(base)}...${encodePath(head)}`;
}

/** An issue's page, or a pull request's: they share their numbers, not their paths. */
export function issuePath(issue: Issue): string {
  return `${repositoryPath(issue.repository)}/${issue.pullRequest === null ? 'issues' : 'pull'}/${issue.number}`;
}

/** Where a new issue is begun: with the form of that file, or without one. */
export function newIssuePath(repository: Repository, template: string | null): string {
  const query = template === null ? '' : `?template=${encodeSegment(template)}`;
  return `${repositoryPath(repository)}/issues/new${query}`;
}

/** Where the form of a new issue is chosen. */
export function choosePath(repository: Repository): string {
  return `${newIssuePath(repository, null)}/choose`;
}

export function runPath(run: WorkflowRun): string {
  return `${repositoryPath(run.repository)}/actions/runs/${run.id}`;
}

/** A job's place on its run's page. */
export function jobPath(run: WorkflowRun, job: Job): string {
  return `${runPath(run)}#job-${job.id}`;
}

/** The place of a check that was made through the API on a pull request's page. */
export function checkPath(issue: Issue, id: number): string {
  return `${issuePath(issue)}#check-${id}`;
}
