import type { FieldName } from '../domain/action-item-fields.ts';
import { formatManaged } from '../domain/marker.ts';
import type { ToldConflict } from '../domain/plan/plan-action-items.ts';
import { literalMarkdown } from './untrusted.ts';

const NAMES: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  status: 'Status',
  verification: 'Verification',
  owner: 'Owner',
  due: 'Due',
  horizon: 'Horizon',
  priority: 'Priority',
  prose: 'Text',
};

/** Much longer ones are in the history of the issue's text, which GitHub shows. */
const LONGEST_TEXT = 20_000;

/**
 * The comment on an issue that says what was not taken over from it, and keeps it: on the issue itself the file's side
 * stands from now on.
 */
export function renderConflictComment({ key, item, issue, conflicts }: ToldConflict): string {
  const rows = conflicts.map(({ field, file, issue: shown, why }) => {
    const cells = field === 'prose' ? ['as in the file', 'below'] : [cell(file), cell(shown)];
    return `| ${NAMES[field]} | ${cells.join(' | ')} | ${why === null ? 'both were changed' : literalMarkdown(why)} |`;
  });
  const isText = conflicts.some(({ field }) => field === 'prose') && issue.prose !== null;
  const text = [
    `Not taken over from this issue: in these the file counts (\`${item.path}\`).`,
    '',
    '| What | In the file | On this issue until now | Why |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(isText
      ? [
          '',
          '<details><summary>The text that stood here</summary>',
          '',
          quoted(issue.prose ?? ''),
          '',
          '</details>',
        ]
      : []),
    '',
    'Change it again here or in the file if it should be otherwise.',
  ];
  return formatManaged('conflict', key, null, text.join('\n'));
}

function cell(value: string): string {
  return value === '' ? '–' : literalMarkdown(value);
}

/** As code: nothing in it acts. */
function quoted(text: string): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${shown}\n${fence}`;
}
