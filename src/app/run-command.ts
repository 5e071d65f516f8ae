import { type Person, refuseUnauthorised, rightFor } from '../domain/authority.ts';
import {
  type Command,
  type CommandEvent,
  type CommandFacts,
  isMisuse,
  misuse,
} from '../domain/commands/command.ts';
import { TOMBSTONE } from '../domain/commands/redact.ts';
import { PAST_FORMS, parsePast } from '../domain/commands/when.ts';
import { readWords, type Words } from '../domain/commands/words.ts';
import { compareText, type Finding } from '../domain/finding.ts';
import { formatInstant } from '../domain/instant.ts';
import { type Refusal, type TimelineEntry, transition } from '../domain/lifecycle.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { quote } from '../domain/quote.ts';
import { type Incident, isSound, type RecordFile, recordsOf, timelineEntries } from '../domain/record.ts';
import { folderOf, idOfPath } from '../domain/record-path.ts';
import { type EditResult, editRecord } from '../records/edit-record.ts';
import { appendEntry, newTimeline } from '../records/edit-timeline.ts';
import { type CheckedRecords, introducedErrors, withFiles } from './checked-records.ts';

export interface SaidCommand {
  readonly command: Command;
  /** What follows its name. */
  readonly said: string;
  /** The id of an incident whose record is there. */
  readonly incident: string;
  /** The login of who says it. */
  readonly by: string;
  /** When it is said, in milliseconds since 1970 in UTC. */
  readonly now: number;
  /** The text of a template by its name: `action-item.md`. */
  template(name: string): string;
  /** The comment it is said in; null on the command line, where whoever has the clone may. */
  readonly comment: SaidInComment | null;
}

export interface SaidInComment {
  readonly person: Person;
  /** Its address. */
  readonly url: string;
  /** Of this command among all commands of all comments: it is never written twice. */
  readonly key: string;
}

export interface ChangedFile {
  readonly path: string;
  /** As it was; null when it is new. */
  readonly before: string | null;
  readonly text: string;
}

export type CommandOutcome =
  | {
      readonly outcome: 'ready';
      readonly entry: TimelineEntry;
      readonly before: Incident;
      readonly after: Incident;
      /** The timeline, the incident when it changes, and what a command adds. */
      readonly files: readonly ChangedFile[];
      /** As they are once these files are written. */
      readonly records: CheckedRecords;
    }
  /** The words make no event, or the incident is not where it can happen. */
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  /** The records would not be in order. */
  | { readonly outcome: 'invalid'; readonly findings: readonly Finding[] }
  /** `why` is one sentence. */
  | { readonly outcome: 'impossible'; readonly why: string };

/** What a command makes of an incident and its timeline. Nothing is written here. */
export async function runCommand(checked: CheckedRecords, said: SaidCommand): Promise<CommandOutcome> {
  const { records } = checked;
  const folder = folderOf(said.incident);
  const own = (name: string) => records.find(({ path }) => path === `${folder}/${name}`) ?? null;
  const [file, timeline] = [own('incident.md'), own('timeline.yml')];
  for (const record of [file, timeline]) {
    if (record !== null && !isSound(record)) {
      return { outcome: 'impossible', why: `${record.path} is not in order: run incident validate` };
    }
  }
  const before = recordsOf(records, 'incident').find(({ data }) => data.id === said.incident)?.data;
  if (before === undefined || file === null) {
    return { outcome: 'impossible', why: `${folder}/incident.md is not in order: run incident validate` };
  }
  const policy = policyInForce(records);
  const entries = timelineEntries(records, said.incident);
  const idsOf = (wanted: RecordFile['kind']) =>
    records.flatMap(({ kind, path }) => (kind === wanted ? (idOfPath(path) ?? []) : []));
  const facts: CommandFacts = {
    incident: before,
    entries,
    ids: idsOf('incident'),
    runbooks: idsOf('runbook').sort(compareText),
    policy,
    now: said.now,
  };
  const entry = readEntry(said, facts);
  if ('found' in entry) return { outcome: 'refused', refusal: entry };
  const step = transition(before, entry, policy);
  if (step.refusal !== null) return { outcome: 'refused', refusal: step.refusal };
  const written = writeStep({ file, timeline, folder }, before, step.incident, entry);
  if (typeof written === 'string') return { outcome: 'impossible', why: written };
  const given = said.command.record?.(wordsOf(said), facts);
  // Most commands make no record, and what makes them takes time to load.
  const added =
    given === undefined ? [] : await (await import('./add-record.ts')).addRecord(checked, given, said);
  if ('outcome' in added) return added;
  const files = [...written, ...added];
  const changed = withFiles(checked, files);
  const findings = introducedErrors(checked, changed);
  if (findings.length > 0) return { outcome: 'invalid', findings };
  return { outcome: 'ready', entry, before, after: step.incident, files, records: changed };
}

function wordsOf({ said, command }: SaidCommand): Words {
  return readWords(said, ['at', ...command.options]);
}

function readEntry(said: SaidCommand, facts: CommandFacts): TimelineEntry | Refusal {
  const { command, by, comment } = said;
  const words = wordsOf(said);
  const given = words.options.get('at');
  const at = given === undefined ? formatInstant(facts.now) : parsePast(given, facts.now);
  if (at === null)
    return misuse(`at ${quote(given)}`, `a time that has been: ${PAST_FORMS}`, 'For example: at:10m');
  const options = new Map([...words.options].filter(([name]) => name !== 'at'));
  const event: CommandEvent | Refusal = command.parse({ ...words, options }, facts);
  if (isMisuse(event)) return event;
  if (comment !== null) {
    const refusal = refuseUnauthorised(comment.person, rightFor(event), facts.incident, facts.policy);
    if (refusal !== null) return refusal;
  }
  const { kind, ...rest } = event;
  const told = given === undefined ? {} : { recorded_at: formatInstant(facts.now) };
  const origin = comment === null ? {} : { source: comment.url, key: comment.key };
  return { at, ...told, by, kind, ...rest, ...origin };
}

interface Place {
  readonly file: RecordFile;
  readonly timeline: RecordFile | null;
  readonly folder: string;
}

/** @returns why it cannot be written, as a sentence */
function writeStep(
  { file, timeline, folder }: Place,
  before: Incident,
  after: Incident,
  entry: TimelineEntry,
): readonly ChangedFile[] | string {
  const path = `${folder}/timeline.yml`;
  const kept = timeline === null ? null : withoutRedacted(timeline.text, entry);
  if (kept?.text === null) return `${path} cannot be changed: ${kept.refusal}`;
  const log =
    kept === null ? newTimeline({ schema: 1, incident: before.id }, [entry]) : appendEntry(kept.text, entry);
  if (log.text === null) return `${path} cannot be continued: ${log.refusal}`;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Incident)[];
  const edits = keys.map((key) => ({ path: [key], value: after[key] }));
  const edited = editRecord(file.text, edits, 'markdown');
  if (edited.text === null) return `${file.path} cannot be changed: ${edited.refusal}`;
  return [
    { path, before: timeline?.text ?? null, text: log.text },
    ...(edited.text === file.text ? [] : [{ path: file.path, before: file.text, text: edited.text }]),
  ];
}

/** The timeline as it stays beneath a new entry: all of it, unless that says that a text has to go. */
function withoutRedacted(text: string, { kind, entry: number }: TimelineEntry): EditResult {
  if (kind !== 'redacted' || number === undefined) return { text, refusal: null };
  return editRecord(text, [{ path: ['entries', number - 1, 'text'], value: TOMBSTONE }], 'yaml');
}
