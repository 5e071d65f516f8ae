/** Checks and resolves what people write into issues and comments. */

import type { SandboxHost } from '../host.ts';
import { invalidRequest, NotModelled, validationFailed } from '../http/api-error.ts';
import type { Milestone } from '../milestones.ts';
import type { Label, Repository, User } from '../model.ts';
import { findUser, isCollaborator, labelNamed } from '../state.ts';
import type { RestRequest } from './route.ts';

/** What GitHub's error messages call the longest body: 65,536 characters. */
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const LONGEST_LABEL = 50;
export const MOST_ASSIGNEES = 10;

/** Characters, not UTF-16 units. */
function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function refuseLong(resource: string, field: string, text: string, longest: number): void {
  if (lengthOf(text) <= longest) return;
  const message = `${field} is too long (maximum is ${longest} characters)`;
  throw validationFailed({ resource, field, code: 'custom', message });
}

/** @throws {ApiError} 422 for a blank or too long title */
export function checkTitle(resource: 'Issue' | 'PullRequest', title: string): void {
  if (title.trim() === '') throw validationFailed({ resource, field: 'title', code: 'missing_field' });
  refuseLong(resource, 'title', title, LONGEST_TITLE);
}

/** @throws {ApiError} 422 for a too long body */
export function checkBody(
  resource: 'Issue' | 'PullRequest' | 'PullRequestReview' | 'IssueComment',
  body: string,
): void {
  refuseLong(resource, 'body', body, LONGEST_BODY);
}

/** @throws {ApiError} 422 when the list is none of texts, or, where `allowed`, of objects with a `name` alone */
export function readNames(
  body: RestRequest['body'],
  field: string,
  allowed: 'texts' | 'objects-too',
): readonly string[] | undefined {
  const list = body[field];
  if (list === undefined) return undefined;
  if (!Array.isArray(list))
    throw invalidRequest(`For 'properties/${field}', ${JSON.stringify(list)} is not an array.`);
  return list.map((entry: unknown) => {
    if (typeof entry === 'string') return entry;
    if (allowed === 'objects-too' && typeof entry === 'object' && entry !== null && 'name' in entry) {
      if (Object.keys(entry).length > 1) throw new NotModelled(`a label with more than a name`);
      if (typeof entry.name === 'string') return entry.name;
    }
    throw invalidRequest(`For 'items', ${JSON.stringify(entry)} is not a string.`);
  });
}

/** @throws {ApiError} 422 for a blank or too long name */
export function readLabelName(name: string): string {
  if (name.trim() === '') throw validationFailed({ resource: 'Label', field: 'name', code: 'missing_field' });
  refuseLong('Label', 'name', name, LONGEST_LABEL);
  return name.trim();
}

/**
 * The labels of the body, those that do not exist made; undefined when the body names none, or when the caller may
 * not set them: then they are dropped without a word (docs.github.com/rest/issues/issues#create-an-issue, `labels`).
 */
export function readLabels(
  host: SandboxHost,
  repository: Repository,
  body: RestRequest['body'],
  mayPush: boolean,
): Label[] | undefined {
  const names = readNames(body, 'labels', 'objects-too');
  if (names === undefined || !mayPush) return undefined;
  return [...new Set(names.map(readLabelName).map((name) => labelNamed(host.state, repository, name)))];
}

/**
 * The people to assign, ten at most; undefined when the body names none or the caller may not assign. Somebody who
 * cannot be assigned is refused when an issue is made or changed; only the endpoint "Add assignees to an issue" drops
 * such people without a word (docs.github.com/rest/issues/issues#create-an-issue; the answer as recorded in
 * harvester/harvester#10448).
 *
 * @throws {ApiError} 422, `field: assignees`, `code: invalid`
 */
export function readAssignees(
  host: SandboxHost,
  repository: Repository,
  body: RestRequest['body'],
  mayPush: boolean,
): User[] | undefined {
  const logins = readNames(body, 'assignees', 'texts');
  if (logins === undefined || !mayPush) return undefined;
  const users = logins.map((login) => {
    const user = findUser(host.state, login);
    if (user !== null && isCollaborator(repository, user)) return user;
    throw validationFailed({
      message: `assignees ${login} cannot be assigned to this issue`,
      value: [login],
      resource: 'Issue',
      field: 'assignees',
      code: 'invalid',
    });
  });
  return [...new Set(users)].slice(0, MOST_ASSIGNEES);
}

/** The milestone of that number, as a number or as text. @throws {ApiError} 422 when there is none, with what was sent */
export function milestoneNumbered(repository: Repository, wanted: string | number): Milestone {
  const number = typeof wanted === 'string' && /^\d{1,15}$/.test(wanted) ? Number(wanted) : wanted;
  const milestone = typeof number === 'number' ? repository.milestones.get(number) : undefined;
  if (milestone !== undefined) return milestone;
  throw validationFailed({ value: wanted, resource: 'Issue', field: 'milestone', code: 'invalid' });
}

/**
 * The milestone of the body, by number; null takes it away. Undefined when the body names none, or when the caller may
 * not set it: then it is dropped without a word (docs.github.com/rest/issues/issues#create-an-issue, `milestone`).
 *
 * @throws {ApiError} 422, `field: milestone`, `code: invalid`, also for a title (github.com/gavinr/github-csv-tools/issues/57)
 */
export function readMilestone(
  repository: Repository,
  body: RestRequest['body'],
  mayPush: boolean,
): Milestone | null | undefined {
  const { milestone } = body;
  if (milestone === undefined || !mayPush) return undefined;
  if (milestone === null) return null;
  if (typeof milestone === 'string' || typeof milestone === 'number') {
    return milestoneNumbered(repository, milestone);
  }
  const what = JSON.stringify(milestone);
  throw invalidRequest(`For 'properties/milestone', ${what} is not a string or an integer.`);
}
