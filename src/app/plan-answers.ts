/** What comments make of an incident: pure, so that it can be worked out anew when the branch has moved. */
import type { Person } from '../domain/authority.ts';
import { findCommand } from '../domain/commands/registry.ts';
import { parseInstant } from '../domain/instant.ts';
import type { TimelineEntry } from '../domain/lifecycle.ts';
import { type Incident, type RecordFile, recordsOf } from '../domain/record.ts';
import { runbookPath } from '../domain/record-path.ts';
import type { SlashCommand } from '../records/slash-commands.ts';
import type { NotDone, ReplyResult } from '../render/command-reply.ts';
import type { RunbookFile } from '../render/runbook-checklist.ts';
import type { CheckedRecords } from './checked-records.ts';
import type { Unanswered } from './find-unanswered.ts';
import { entriesOf, runCommand } from './run-command.ts';

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
}

/** @param incident its id */
export function planAnswers(checked: CheckedRecords, incident: string, asked: readonly Asked[]): AnswerPlan {
  let records = checked;
  const texts = new Map<string, string>();
  const answered = asked.map((one): Answered => {
    const why = whyNothing(one);
    if (why !== null || one.commands === null || one.person === null) return { ...one, why, said: [] };
    const { person, comment } = one;
    const said = one.commands.map((command, index) => {
      const step = say(records, incident, { person, comment, command, index });
      records = step.records;
      for (const { path, text } of step.files) texts.set(path, text);
      return { command, result: step.result };
    });
    return { ...one, why, said };
  });
  const files = [...texts].map(([path, text]) => ({ path, text }));
  return { answered, files, records, incident: incidentOf(records.records, incident) };
}

/** The incident that is run on an issue; of several that name it, the first. */
export function findTracked(records: readonly RecordFile[], issue: number): Incident | null {
  return recordsOf(records, 'incident').find(({ data }) => data.tracking_issue === issue)?.data ?? null;
}

function incidentOf(records: readonly RecordFile[], id: string): Incident | null {
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

interface Step {
  readonly result: ReplyResult;
  readonly records: CheckedRecords;
  readonly files: readonly NewText[];
}

interface Words {
  readonly person: Person;
  readonly comment: Unanswered['comment'];
  readonly command: SlashCommand;
  /** Its place among the commands of the comment, from 0. */
  readonly index: number;
}

function say(records: CheckedRecords, incident: string, { person, comment, command, index }: Words): Step {
  const unchanged = (result: ReplyResult): Step => ({ result, records, files: [] });
  if (command.name === 'help') return unchanged({ outcome: 'help' });
  const found = findCommand(command.name);
  if (found.command === null) return unchanged(unknownCommand(command.name, found.nearest));
  const key = `comment-${comment.id}-${index + 1}`;
  const known = entriesOf(records.records, incident).find((entry) => entry.key === key);
  if (known !== undefined) {
    // The run that wrote it was killed before it could post anything.
    return unchanged({ outcome: 'known', entry: known, runbook: usedRunbook(records, known) });
  }
  const outcome = runCommand(records, {
    command: found.command,
    said: command.said,
    incident,
    by: person.login,
    now: parseInstant(comment.createdAt) ?? 0,
    comment: { person, url: comment.url, key },
  });
  if (outcome.outcome === 'ready') {
    return {
      result: { outcome: 'done', entry: outcome.entry, runbook: usedRunbook(records, outcome.entry) },
      records: outcome.records,
      files: outcome.files,
    };
  }
  if (outcome.outcome !== 'refused') return unchanged(outcome);
  const usage = `/${found.command.name} ${found.command.usage}`.trim();
  return unchanged({ ...outcome, usage });
}

/** The runbook that an entry says is used, whatever the check says of it: it is needed now. Null for other entries. */
function usedRunbook({ records }: CheckedRecords, { kind, runbook }: TimelineEntry): RunbookFile | null {
  if (kind !== 'runbook' || runbook === undefined) return null;
  return records.find(({ path }) => path === runbookPath(runbook)) ?? null;
}

function unknownCommand(name: string, nearest: string | null): ReplyResult {
  const fix = nearest === null ? 'See them with /help.' : `Did you mean "/${nearest}"?`;
  return {
    outcome: 'refused',
    refusal: { found: `"/${name}"`, expected: 'a command', fix },
    usage: null,
  };
}
