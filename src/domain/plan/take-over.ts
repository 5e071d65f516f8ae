/** What people changed on an issue, as a change of the file of its action item. */
import type { ActionItemFields } from '../action-item-fields.ts';
import type { RecordEdit } from '../effect.ts';
import type { ActionItem } from '../record.ts';

/** The file an issue is made from. */
export interface SourceItem {
  readonly data: ActionItem;
  /** The Markdown below the front matter, and the same as the issue shows it. */
  readonly body: string;
  readonly shownBody: string;
}

/**
 * @param fields what the file takes over
 * @param prose the text below the facts as the issue has it now
 * @returns null when nothing of the file changes
 */
export function takeOver(
  fields: Partial<ActionItemFields>,
  source: SourceItem,
  prose: string | null,
): Pick<RecordEdit, 'set' | 'body' | 'seen'> | null {
  const { data } = source;
  const set: Record<string, string | boolean | null> = {};
  for (const key of ['title', 'owner', 'due', 'horizon', 'priority', 'status'] as const) {
    const value = fields[key];
    if (value !== undefined) set[key] = value === '' ? null : value;
  }
  const isDone = (fields.status ?? data.status) === 'done';
  if (fields.verification === 'needed') set['verified'] = false;
  else if (fields.verification === 'none') set['verified'] = isDone ? true : null;
  // What is taken up again has to be checked anew.
  else if (fields.status === 'open' && data.verified === true) set['verified'] = null;
  const body = fields.prose === undefined || prose === null ? null : carryBack(source, prose);
  if (Object.keys(set).length === 0 && body === null) return null;
  const seen = { data: { ...data }, body: source.body };
  return body === null ? { set, seen } : { set, body, seen };
}

/**
 * The body of the file with what was changed of it on the issue. The issue shows lines a little otherwise (nobody is
 * mentioned there): a line it shows as before is the file's own line, every other one is as somebody wrote it.
 */
function carryBack({ body, shownBody }: SourceItem, prose: string): string {
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const own = body.trim().split(/\r?\n/);
  const shown = shownBody.split('\n');
  const sources = new Map(shown.map((line, index) => [line, own[index]]));
  const lines = prose.split('\n').flatMap((line) => {
    // The end of a code fence that only the issue has.
    if (sources.has(line) && sources.get(line) === undefined) return [];
    return [sources.get(line) ?? line];
  });
  const [lead = ''] = /^\s*/.exec(body) ?? [];
  return `${body.trim() === '' ? '' : lead}${lines.join(lineEnd).trim()}${lineEnd}`;
}
