/**
 * What a page offers to whom: the rules of the API, asked beforehand. They only decide what is shown; whether
 * something is done is decided by the API when it is sent.
 */
import type { Comment } from '../comment-model.ts';
import type { Issue, Repository, Role, User } from '../model.ts';
import { hasRole, isCollaborator } from '../state.ts';
import type { PageContext } from './page-context.ts';

function has({ visitor }: PageContext, repository: Repository, least: Role): boolean {
  return visitor.user !== null && hasRole(repository, visitor.user, least);
}

/** What is private is as if it were not there for whoever has no role in it. */
export function maySee(context: PageContext, repository: Repository): boolean {
  return !repository.private || has(context, repository, 'read');
}

/** To comment and to open issues: everybody who can read. */
export function mayWriteIssues(context: PageContext, repository: Repository): boolean {
  return has(context, repository, 'read');
}

/** Title, description and state: the author, and from `triage` on. */
export function mayEditIssue(context: PageContext, issue: Issue): boolean {
  return issue.author.id === context.visitor.user?.id || has(context, issue.repository, 'triage');
}

export function mayEditComment(context: PageContext, issue: Issue, comment: Comment): boolean {
  return comment.author.id === context.visitor.user?.id || has(context, issue.repository, 'write');
}

/** Labels, assignees, merges, commits, runs: push access. */
export function mayPush(context: PageContext, repository: Repository): boolean {
  return has(context, repository, 'write');
}

/** Everybody that an issue can be assigned to. */
export function assignable(context: PageContext, repository: Repository): readonly User[] {
  return context.host.people().filter((person) => isCollaborator(repository, person));
}
