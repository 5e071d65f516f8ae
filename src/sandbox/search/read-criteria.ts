/**
 * What the terms of a search for issues ask of an issue:
 * docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests. Whatever GitHub knows and is not
 * here is refused with 501, and so is what may mean two things there (`author:a author:b`).
 */
import { type ApiError, NotModelled, validationFailed } from '../http/api-error.ts';
import type { Issue, Repository, User } from '../model.ts';
import { isWithin, readDateRange } from './date-range.ts';
import type { Term, Value } from './parse-query.ts';
import { hasPhrase, mentions, wordsOf } from './text-match.ts';

export type Criterion = (issue: Issue) => boolean;

/** Whose eyes search, and among whom. */
export interface Searcher {
  /** Null for one who is nobody, and is not `@me`. */
  readonly user: User | null;
  /** The repositories that may be seen. */
  readonly repositories: readonly Repository[];
  findUser(login: string): User | null;
}

/** @throws {NotModelled} */
function refuse({ qualifier, values }: Term): never {
  throw new NotModelled(`search ${qualifier ?? ''}:${values.map(({ text }) => text).join(',')}`);
}

function invalid(message: string): ApiError {
  return validationFailed({ message, resource: 'Search', field: 'q', code: 'invalid' });
}

const UNSEEN =
  'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.';
const UNKNOWN_USERS =
  'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.';

/** @throws {ApiError} 422 for somebody there is not */
function readUser(searcher: Searcher, login: string): User {
  const user = login.toLowerCase() === '@me' ? searcher.user : searcher.findUser(login);
  if (user === null) throw invalid(UNKNOWN_USERS);
  return user;
}

/** `repo:owner/name`. @throws {ApiError} 422 for a repository that is not to be seen */
function inRepository({ repositories }: Searcher, fullName: string): Criterion {
  const found = repositories.find((each) => each.fullName.toLowerCase() === fullName.toLowerCase());
  if (found === undefined) throw invalid(UNSEEN);
  return ({ repository }) => repository.id === found.id;
}

/** `user:` and `org:`: owners are people here, and GitHub tells them apart no more. @throws {ApiError} 422 */
function ofOwner(searcher: Searcher, login: string): Criterion {
  const owner = login.toLowerCase() === '@me' ? searcher.user : searcher.findUser(login);
  if (owner === null) throw invalid(UNSEEN);
  return ({ repository }) => repository.owner.id === owner.id;
}

const STATES: Readonly<Record<string, Criterion>> = {
  open: ({ state }) => state === 'open',
  closed: ({ state }) => state === 'closed',
};
const TYPES: Readonly<Record<string, Criterion>> = {
  issue: ({ pullRequest }) => pullRequest === null,
  pr: ({ pullRequest }) => pullRequest !== null,
};
const IS: Readonly<Record<string, Criterion>> = {
  ...STATES,
  ...TYPES,
  'pull-request': ({ pullRequest }) => pullRequest !== null,
  merged: ({ pullRequest }) => pullRequest !== null && pullRequest.mergedAt !== null,
  unmerged: ({ pullRequest }) => pullRequest !== null && pullRequest.mergedAt === null,
  locked: ({ locked }) => locked,
  unlocked: ({ locked }) => !locked,
  public: ({ repository }) => !repository.private,
  private: ({ repository }) => repository.private,
};
const NO: Readonly<Record<string, Criterion>> = {
  label: ({ labels }) => labels.length === 0,
  assignee: ({ assignees }) => assignees.length === 0,
  milestone: ({ milestone }) => milestone === null,
};

/** Reads one value of a qualifier; null when the value is none that is known. */
type ReadValue = (searcher: Searcher, value: string) => Criterion | null;

function oneOf(known: Readonly<Record<string, Criterion>>): ReadValue {
  return (_, value) =>
    Object.hasOwn(known, value.toLowerCase()) ? (known[value.toLowerCase()] ?? null) : null;
}

function dated(instantOf: (issue: Issue) => string | null): ReadValue {
  return (_, value) => {
    const range = readDateRange(value);
    if (range === null) return null;
    return (issue) => {
      const instant = instantOf(issue);
      return instant !== null && isWithin(range, instant);
    };
  };
}

interface Qualifier {
  readonly read: ReadValue;
  /** Given twice, both must hold. What may not be repeated has one meaning here and another there. */
  readonly mayRepeat?: true;
  /** A comma parts alternatives. */
  readonly mayList?: true;
  readonly mayNegate?: false;
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  repo: { read: inRepository },
  user: { read: ofOwner },
  org: { read: ofOwner },
  is: { read: oneOf(IS), mayRepeat: true },
  type: { read: oneOf(TYPES) },
  state: { read: oneOf(STATES) },
  label: {
    read: (_, name) => (issue) =>
      issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()),
    mayRepeat: true,
    mayList: true,
  },
  author: {
    read: (searcher, login) => {
      if (login.includes('/')) return null;
      const user = readUser(searcher, login);
      return ({ author }) => author.id === user.id;
    },
  },
  assignee: {
    read: (searcher, login) => {
      if (login === '*') return ({ assignees }) => assignees.length > 0;
      const user = readUser(searcher, login);
      return ({ assignees }) => assignees.some(({ id }) => id === user.id);
    },
  },
  mentions: {
    read: (searcher, login) => {
      const user = readUser(searcher, login);
      return ({ body, comments }) =>
        [body ?? '', ...comments.map((comment) => comment.body)].some((text) => mentions(text, user.login));
    },
  },
  milestone: {
    read: (_, title) =>
      title === '*' ? null : (issue) => issue.milestone?.title.toLowerCase() === title.toLowerCase(),
  },
  // "These qualifiers cannot be combined with the minus (hyphen) symbol".
  no: { read: oneOf(NO), mayRepeat: true, mayNegate: false },
  created: { read: dated(({ createdAt }) => createdAt), mayRepeat: true },
  updated: { read: dated(({ updatedAt }) => updatedAt), mayRepeat: true },
  closed: { read: dated(({ closedAt }) => closedAt), mayRepeat: true },
  merged: { read: dated(({ pullRequest }) => pullRequest?.mergedAt ?? null), mayRepeat: true },
};

function readQualified(searcher: Searcher, term: Term, known: Qualifier): Criterion {
  const { length } = term.values;
  if (length === 0 || (length > 1 && known.mayList !== true) || (term.isNegated && known.mayNegate === false))
    refuse(term);
  const alternatives = term.values.map(({ text }) => known.read(searcher, text) ?? refuse(term));
  return (issue) => alternatives.some((holds) => holds(issue)) !== term.isNegated;
}

type Field = (issue: Issue) => readonly string[];
const FIELDS: Readonly<Record<string, Field>> = {
  title: ({ title }) => [title],
  body: ({ body }) => (body === null ? [] : [body]),
  comments: ({ comments }) => comments.map(({ body }) => body),
};

/** Where words are looked for: everywhere, unless `in:` says otherwise. */
function readFields(terms: readonly Term[]): readonly Field[] {
  const wanted = terms.filter(({ qualifier }) => qualifier === 'in');
  if (wanted.length === 0) return Object.values(FIELDS);
  return wanted.flatMap((term) =>
    term.values.map(({ text }) => (term.isNegated ? undefined : FIELDS[text.toLowerCase()]) ?? refuse(term)),
  );
}

/** What looks like a commit finds its pull requests on GitHub, which is not imitated. */
const SHA = /^[\da-f]{7,40}$/i;

/** A word, or a phrase: a word with a hyphen is one too. */
function readText(term: Term, { text, isQuoted }: Value, fields: readonly Field[]): Criterion {
  const phrase = wordsOf(text);
  const isUnclear = !isQuoted && (SHA.test(text) || text.startsWith('-'));
  if (phrase.length === 0 || isUnclear) throw new NotModelled(`search ${text}`);
  return (issue) =>
    fields.some((field) => field(issue).some((found) => hasPhrase(found, phrase))) !== term.isNegated;
}

/**
 * Only what may be repeated is repeated, and of `repo`, `user` and `org` there is one, exclusions aside; `assignee:*`
 * needs a repository.
 */
function refuseUnclear(terms: readonly Term[]): void {
  const seen = new Set<string>();
  for (const term of terms) {
    const { qualifier, isNegated } = term;
    if (qualifier === null || isNegated || qualifier === 'in' || QUALIFIERS[qualifier]?.mayRepeat) continue;
    const key = qualifier === 'repo' || qualifier === 'user' || qualifier === 'org' ? 'repo' : qualifier;
    if (seen.has(key)) refuse(term);
    seen.add(key);
  }
  // "Only within a single repository."
  const anybody = terms.find(
    ({ qualifier, values }) => qualifier === 'assignee' && values.some(({ text }) => text === '*'),
  );
  const isOne = terms.some(({ qualifier, isNegated }) => qualifier === 'repo' && !isNegated);
  if (anybody !== undefined && !isOne) refuse(anybody);
}

/**
 * What all terms together ask of an issue.
 *
 * @throws {ApiError} 422 for users and repositories that are not there or not to be seen
 * @throws {NotModelled} for what is not imitated
 */
export function readCriteria(terms: readonly Term[], searcher: Searcher): Criterion {
  refuseUnclear(terms);
  const fields = readFields(terms);
  const criteria = terms.flatMap((term): readonly Criterion[] => {
    const { qualifier, values } = term;
    if (qualifier === 'in') return [];
    if (qualifier === null) return values.map((value) => readText(term, value, fields));
    const known = Object.hasOwn(QUALIFIERS, qualifier) ? QUALIFIERS[qualifier] : undefined;
    return [readQualified(searcher, term, known ?? refuse(term))];
  });
  return (issue) => criteria.every((holds) => holds(issue));
}
