/** What comments make of an incident: pure, so that it can be worked out anew when the branch has moved. */
import type { Person } from '../domain/authority.ts';
import { type DeclaringCommand, findDeclaring } from '../domain/commands/declaring.ts';
import { findCommand } from '../domain/commands/registry.ts';
import { parseInstant } from '../domain/instant.ts';
import type { Refusal, TimelineEntry } from '../domain/lifecycle.ts';
import type { ProposedSeverity } from '../domain/propose-severity.ts';
import { type Incident, type RecordFile, recordsOf, timelineEntries } from '../domain/record.ts';
import { runbookPath } from '../domain/record-path.ts';
import type { SlashCommand } from '../records/slash-commands.ts';
import type { NotDone, ReplyResult } from '../render/command-reply.ts';
import type { Declaration } from '../render/declaration.ts';
import type { RunbookFile } from '../render/runbook-checklist.ts';
import { type CheckedRecords, withFiles } from './checked-records.ts';
import type { DeclarableIssue } from './declare-on-issue.ts';
import type { Unanswered } from './find-unanswered.ts';
import { runCommand } from './run-command.ts';

/** A comment that waits, and what its author may do; null where GitHub could not be asked. */
export interface Asked extends Unanswered {
  readonly person: Person | null;
}

export interface Answered extends Asked {
  /** Why nothing of it was done; null when the commands say it one by one. */
  readonly why: NotDone | null;
  readonly said: readonly { readonly command: SlashCommand; readonly result: ReplyResult }[];
}

interface NewText {
  readonly path: string;
  readonly text: string;
}

export interface AnswerPlan {
  readonly answered: readonly Answered[];
  /** The files as they should be after all commands. */
  readonly files: readonly NewText[];
  /** The records once they are written. */
  readonly records: CheckedRecords;
  readonly incident: Incident | null;
  /** What is to be told of the incident that the comments made of the issue; null when they made none. */
  readonly declared: Extract<Declaration, { outcome: 'declared' }> | null;
}

/** What the comments are said to. */
export interface Place {
  /** The id of the incident of the issue; null when it is none. */
  readonly incident: string | null;
  /** What an incident could be made of; null when no comment asks for that. */
  readonly issue: DeclarableIssue | null;
  /** The text of a template by its name: `incident.md`. */
  template(name: string): string;
}

export async function planAnswers(
  checked: CheckedRecords,
  place: Place,
  asked: readonly Asked[],
): Promise<AnswerPlan> {
  let state: State = { records: checked, incident: place.incident, declared: null };
  const texts = new Map<string, string>();
  const answered: Answered[] = [];
  for (const one of asked) {
    const why = whyNothing(one) ?? (state.incident === null && !asksToDeclare(one) ? 'untracked' : null);
    const said: Answered['said'][number][] = [];
    const { person, comment } = one;
    if (why === null && person !== null) {
      for (const [index, command] of (one.commands ?? []).entries()) {
        const step = await say(state, place, { person, comment, command, index });
        state = step.state;
        for (const { path, text } of step.files) texts.set(path, text);
        said.push({ command, result: step.result });
      }
    }
    answered.push({ ...one, why, said });
  }
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const { records, declared } = state;
  const incident = incidentOf(records.records, state.incident);
  const plan = { answered, files, records, incident };
  if (incident === null || declared === null) return { ...plan, declared: null };
  const { describeDeclaration } = await import('./tell-declaration.ts');
  return { ...plan, declared: describeDeclaration(incident, records.records, declared.proposed) };
}

/** Whether a comment wants an incident to be made of its issue. */
export function asksToDeclare({ commands }: Pick<Asked, 'commands'>): boolean {
  return commands?.some(({ name }) => findDeclaring(name) !== null) === true;
}

/** The incident that is run on an issue; of several that name it, the first. */
export function findTracked(records: readonly RecordFile[], issue: number): Incident | null {
  return recordsOf(records, 'incident').find(({ data }) => data.tracking_issue === issue)?.data ?? null;
}

function incidentOf(records: readonly RecordFile[], id: string | null): Incident | null {
  return recordsOf(records, 'incident').find(({ data }) => data.id === id)?.data ?? null;
}

/** Why nothing of a comment can be done, whatever it says; null when that is for its commands to tell. */
export function whyNothing({ comment, commands, state, person }: Asked): Answered['why'] {
  if (comment.author === null) return 'stranger';
  if (comment.author.isBot) return 'program';
  if (state !== 'new') return state;
  if (person === null) return 'unknown-author';
  if (person.role === 'none' || person.role === 'read') return 'stranger';
  return commands === null ? 'unreadable' : null;
}

/** How far the comments have brought it. */
interface State {
  readonly records: CheckedRecords;
  readonly incident: string | null;
  /** Of the incident that was made of the issue; null when none was. */
  readonly declared: { readonly proposed: ProposedSeverity | null } | null;
}

interface Step {
  readonly result: ReplyResult;
  readonly state: State;
  readonly files: readonly NewText[];
}

interface Words {
  readonly person: Person;
  readonly comment: Unanswered['comment'];
  readonly command: SlashCommand;
  /** Its place among the commands of the comment, from 0. */
  readonly index: number;
}

async function say(state: State, place: Place, words: Words): Promise<Step> {
  const { person, comment, command, index } = words;
  const { records, incident } = state;
  const unchanged = (result: ReplyResult): Step => ({ result, state, files: [] });
  if (command.name === 'help') return unchanged({ outcome: 'help' });
  const key = `comment-${comment.id}-${index + 1}`;
  const entries = incident === null ? [] : timelineEntries(records.records, incident);
  const known = entries.find((entry) => entry.key === key);
  const declaring = findDeclaring(command.name);
  if (declaring !== null) return declare(state, place, { ...words, declaring, key, known: known ?? null });
  const found = findCommand(command.name);
  if (found.command === null) return unchanged(unknownCommand(command.name, found.nearest));
  if (incident === null) return unchanged(refused(NO_INCIDENT, null));
  if (known !== undefined) {
    // The run that wrote it was killed before it could post anything.
    return unchanged({ outcome: 'known', entry: known, runbook: usedRunbook(records, known) });
  }
  const outcome = await runCommand(records, {
    command: found.command,
    said: command.said,
    incident,
    by: person.login,
    now: parseInstant(comment.createdAt) ?? 0,
    template: place.template,
    comment: { person, url: comment.url, key },
  });
  if (outcome.outcome === 'ready') {
    return {
      result: { outcome: 'done', entry: outcome.entry, runbook: usedRunbook(records, outcome.entry) },
      state: { ...state, records: outcome.records },
      files: outcome.files,
    };
  }
  if (outcome.outcome !== 'refused') return unchanged(outcome);
  const usage = `/${found.command.name} ${found.command.usage}`.trim();
  return unchanged(refused(outcome.refusal, usage));
}

interface DeclaringWords extends Words {
  readonly declaring: DeclaringCommand;
  readonly key: string;
  /** The entry that an earlier run has written; null when none has. */
  readonly known: TimelineEntry | null;
}

/** An incident is made of the issue; what follows in the comment is said to that. */
async function declare(state: State, place: Place, words: DeclaringWords): Promise<Step> {
  const { person, comment, command, declaring, key, known } = words;
  const { records, incident } = state;
  const { issue, template } = place;
  const unchanged = (result: ReplyResult): Step => ({ result, state, files: [] });
  if (issue === null) return unchanged({ outcome: 'impossible', why: 'This is no issue that can be read' });
  // Seldom said, and it takes time to load.
  const { declareOnIssue, proposedFor } = await import('./declare-on-issue.ts');
  const said = {
    ...{ command: declaring, said: command.said, person, at: comment.createdAt, template },
    origin: { source: comment.url, key },
  };
  const told = { proposed: proposedFor(issue, said, records) };
  if (known !== null) {
    const result: ReplyResult = { outcome: 'known', entry: known, runbook: null };
    return { result, state: { ...state, declared: told }, files: [] };
  }
  if (incident !== null) {
    const refusal = {
      found: `an issue that is ${incident}`,
      expected: 'one that is no incident yet',
      fix: 'Say what has changed: /help lists the words.',
    };
    return unchanged(refused(refusal, null));
  }
  const declared = await declareOnIssue(records, issue, said);
  switch (declared.outcome) {
    case 'refused':
      return unchanged(refused(declared.refusal, null));
    case 'mistaken':
      return unchanged({
        ...{ outcome: 'mistaken', problems: declared.problems },
        usage: `/${declaring.name} ${declaring.usage}`,
      });
    case 'taken':
      return unchanged({ outcome: 'impossible', why: 'The next id is taken by something else' });
    case 'ready': {
      const now = withFiles(records, declared.files);
      const made = findTracked(now.records, issue.issue.number);
      const entry = made === null ? undefined : timelineEntries(now.records, made.id)[0];
      if (made === null || entry === undefined) throw new Error('the record does not name its issue');
      return {
        result: { outcome: 'done', entry, runbook: null },
        state: { records: now, incident: made.id, declared: told },
        files: declared.files,
      };
    }
  }
}

const NO_INCIDENT: Refusal = {
  found: 'an issue that is no incident',
  expected: 'an incident',
  fix: 'Declare it with /incident first.',
};

function refused(refusal: Refusal, usage: string | null): ReplyResult {
  return { outcome: 'refused', refusal, usage };
}

/** The runbook that an entry says is used, whatever the check says of it: it is needed now. Null for other entries. */
function usedRunbook({ records }: CheckedRecords, { kind, runbook }: TimelineEntry): RunbookFile | null {
  if (kind !== 'runbook' || runbook === undefined) return null;
  return records.find(({ path }) => path === runbookPath(runbook)) ?? null;
}

function unknownCommand(name: string, nearest: string | null): ReplyResult {
  const fix = nearest === null ? 'See them with /help.' : `Did you mean "/${nearest}"?`;
  return refused({ found: `"/${name}"`, expected: 'a command', fix }, null);
}
