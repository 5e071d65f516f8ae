/** What `/incident` and `/accept` make of an issue: pure, so that it can be worked out anew when the branch has moved. */
import { mayDeclare, type Person, roleFor } from '../domain/authority.ts';
import { type DeclaringCommand, readAnswers } from '../domain/commands/declaring.ts';
import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import type { Refusal } from '../domain/lifecycle.ts';
import { isLogin } from '../domain/login.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import type { ProposedSeverity } from '../domain/propose-severity.ts';
import { type FormQuestion, parseFormBody } from '../records/issue-form.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import type { CheckedRecords } from './checked-records.ts';
import type { EntryOrigin, NewFile } from './new-record.ts';
import type { OpenedBy } from './ports.ts';
import { prepareDeclaration, problemsOf, proposalOf } from './prepare-declaration.ts';

/** An issue of which an incident can be made. */
export interface DeclarableIssue {
  readonly issue: IssueSnapshot;
  readonly opened: OpenedBy;
  /** The fields of the issue form; none where there is no form. */
  readonly questions: readonly FormQuestion[];
  /** Whether everybody can read the repository. */
  readonly isPublic: boolean;
}

export interface SaidDeclaration {
  readonly command: DeclaringCommand;
  /** What follows its name. */
  readonly said: string;
  readonly person: Person;
  /** When it is said: an instant in UTC. */
  readonly at: string;
  readonly origin: EntryOrigin;
  /** The text of a template by its name: `incident.md`. */
  template(name: string): string;
}

export type DeclaredOnIssue =
  | { readonly outcome: 'ready'; readonly files: readonly NewFile[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'mistaken'; readonly problems: readonly string[] }
  /** Something stands where the record would. */
  | { readonly outcome: 'taken' };

/** Those that are not called by their ids. */
const NAMES: Readonly<Record<string, string>> = {
  services: 'service=NAME',
  started: 'started=WHEN',
  type: 'a type',
  severity: 'a severity',
};
const LONGEST_TEXT = 2000;

/** The files of the incident that an issue becomes. Nothing is written here. */
export async function declareOnIssue(
  records: CheckedRecords,
  { issue, opened, questions, isPublic }: DeclarableIssue,
  { command, said, person, at, origin, template }: SaidDeclaration,
): Promise<DeclaredOnIssue> {
  const policy = policyInForce(records.records);
  if (!mayDeclare(person, policy)) {
    return refuse(
      `somebody with the role ${person.role} on this repository`,
      `the role ${roleFor('declare', policy)} or above`,
      'Ask somebody of the response team to say it.',
    );
  }
  if (issue.labels.includes(ACTION_ITEM_LABEL)) {
    return refuse("an action item's issue", 'an issue that stands for nothing yet', 'Open a new one.');
  }
  const form = parseFormBody(issue.body ?? '', questions);
  if (command.isForForms && form === null) {
    return refuse(
      'an issue on which the form was not filled in',
      'a filled-in form',
      'Say /incident SEVERITY TYPE service=NAME.',
    );
  }
  const words = readAnswers(command, said, policy);
  if (isPublic && words.get('visibility') === 'restricted') {
    return refuse(
      'a restricted incident where everybody reads along',
      'public or internal',
      'Declare it in a private repository.',
    );
  }
  const answers = new Map([...onlyService(records), ...(form ?? textOf(issue)), ...words]);
  const proposed = proposalOf(answers, policy);
  const isReporter = command.isForForms && isLogin(opened.by.login);
  const record = await prepareDeclaration(
    {
      title: issue.title,
      answers,
      questions: form === null ? fieldNames(questions.map(({ id }) => id)) : questions,
      issue: issue.number,
      by: isReporter ? opened.by.login : person.login,
      detected: form === null ? at : opened.at,
      at,
      origin,
      template,
    },
    proposed,
    records,
  );
  switch (record.outcome) {
    case 'ready':
      return { outcome: 'ready', files: record.files };
    case 'taken':
      return { outcome: 'taken' };
    default:
      return { outcome: 'mistaken', problems: problemsOf(record) };
  }
}

/** The severity that was proposed for an issue; null when somebody said how grave it is. */
export function proposedFor(
  { issue, questions }: DeclarableIssue,
  { command, said }: Pick<SaidDeclaration, 'command' | 'said'>,
  records: CheckedRecords,
): ProposedSeverity | null {
  const policy = policyInForce(records.records);
  const form = parseFormBody(issue.body ?? '', questions) ?? [];
  return proposalOf(new Map([...form, ...readAnswers(command, said, policy)]), policy);
}

/** What somebody wrote freely says what users notice; the whole of it stays on the issue. */
function textOf({ body }: IssueSnapshot): ReadonlyMap<string, string> {
  const text = (body ?? '').replaceAll(/\r\n?/g, '\n').trim();
  if (text === '') return new Map();
  const end = text.length <= LONGEST_TEXT ? text.length : text.lastIndexOf('\n', LONGEST_TEXT);
  return new Map([['text', text.slice(0, end > 0 ? end : LONGEST_TEXT).trim()]]);
}

/** Where there is one service it is that one: the answer to `services`, else none. */
export function onlyService({ records }: CheckedRecords): readonly (readonly [string, string])[] {
  const services = records.filter(({ kind }) => kind === 'service');
  const [only] = services;
  if (only === undefined || services.length > 1) return [];
  return [['services', only.path.replace(/^.*\//, '').replace(/\.md$/, '')]];
}

/** What fields are called where no form calls them. */
export function fieldNames(ids: Iterable<string>): readonly FormQuestion[] {
  return [...new Set([...ids, ...Object.keys(NAMES)])].map((id) => ({ id, label: NAMES[id] ?? id }));
}

function refuse(found: string, expected: string, fix: string): DeclaredOnIssue {
  return { outcome: 'refused', refusal: { found, expected, fix } };
}
