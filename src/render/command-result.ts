/** What came of a command, for the one who gave it and for the history. */
import type { TimelineEntry } from '../domain/lifecycle.ts';
import { escapeControls } from '../domain/quote.ts';
import type { Incident } from '../domain/record.ts';
import { lineChanges } from './line-changes.ts';
import { momentText } from './moment-text.ts';

export interface CommandResult {
  readonly entry: TimelineEntry;
  readonly before: Incident;
  readonly after: Incident;
}

/** `INC-2026-0042 · high · mitigated (was investigating) at 2026-03-02T09:51:00Z` */
export function renderCommandResult({ entry, before, after }: CommandResult): string {
  const was = (now: string, then: string): string => (now === then ? now : `${now} (was ${then})`);
  const lines = [
    `${after.id} · ${was(after.severity, before.severity)} · ${was(after.status, before.status)}`,
    `${describeEntry(entry)}, at ${entry.at}`,
  ];
  if (after.next_update_due !== undefined) lines.push(`next update due ${after.next_update_due}`);
  return escapeControls(lines.join('; '));
}

/** One line of at most 72 characters. */
export function renderCommitMessage({ entry, after }: CommandResult): string {
  return escapeControls(`${after.id}: ${describeEntry(entry)}`).slice(0, 72);
}

/** The lines of files that would change, each file under its path. */
export function renderFileChanges(
  files: readonly { readonly path: string; readonly before: string | null; readonly text: string }[],
): string {
  const lines = files.flatMap(({ path, before, text }) => [
    `==> ${path} <==`,
    ...lineChanges(before ?? '', text).map((change) => `${change.sign} ${change.text}`),
  ]);
  return lines.map(escapeControls).join('\n');
}

/** What an entry says, in a few words. */
export function describeEntry(entry: TimelineEntry): string {
  const { kind, to, role, person, level, of, audience, expected, runbook } = entry;
  switch (kind) {
    case 'severity':
      return `severity ${to}`;
    case 'role':
      return `${person} is ${role?.replaceAll('_', ' ')}`;
    case 'escalated':
      return `escalated${level === undefined ? '' : ` to level ${level}`}`;
    case 'duplicate':
      return `a duplicate of ${of}`;
    case 'related':
      return `related to ${of}`;
    case 'runbook':
      return `runbook ${runbook}`;
    case 'eta':
      return `expected to be resolved by ${momentText(expected ?? '')} UTC`;
    case 'update':
      return `${audience ?? 'internal'} update`;
    default:
      return kind;
  }
}
