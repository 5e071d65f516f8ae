import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import { formatManaged } from '../domain/marker.ts';
import type { DesiredIssue, SyncedState } from '../domain/plan/plan-action-items.ts';
import type { ActionItem, Incident, ReadRecord } from '../domain/record.ts';
import { closeFence } from './close-fence.ts';
import { shorten } from './shorten.ts';
import { literalMarkdown } from './untrusted.ts';
import { neutraliseMarkdownMentions } from './untrusted-markdown.ts';

/** GitHub takes 65,536 characters; people's own text around the block needs room too. */
const LONGEST_BODY = 50_000;

/**
 * The issue an action item should have. `fileUrl` turns a path of the repository into a link.
 * Nobody but the owner is mentioned: the item's text cannot ping people.
 */
export function renderIssue(
  item: ReadRecord<ActionItem>,
  incident: ReadRecord<Incident> | null,
  fileUrl: (path: string) => string,
): DesiredIssue {
  const state = syncedState(item.data, incident?.data ?? null);
  const text = [
    // The facts come first: a code fence or a comment that the prose leaves open cannot hide them.
    '| Fact | Value |',
    '| --- | --- |',
    ...(incident === null
      ? []
      : [
          `| Incident | [${incident.data.id}](${fileUrl(incident.path)}) ${literalMarkdown(incident.data.title)} |`,
        ]),
    `| Owner | ${item.data.owner === undefined ? 'nobody yet' : `@${item.data.owner}`} |`,
    `| Due | ${item.data.due ?? 'no day yet'} |`,
    `| Horizon, priority | ${item.data.horizon}, ${item.data.priority} |`,
    `| Status | ${item.data.status}${item.data.verified === true ? ', verified' : ''} |`,
    '',
    `The facts above are kept in [${item.path}](${fileUrl(item.path)}); change them there.`,
    '',
    '---',
    '',
    closeFence(shorten(neutraliseMarkdownMentions(item.body.trim()), LONGEST_BODY)),
  ].join('\n');
  return {
    key: item.data.id,
    path: item.path,
    linked: item.data.issue ?? null,
    block: formatManaged('action-item', item.data.id, { ...state }, text.trim()),
    state,
  };
}

function syncedState(item: ActionItem, incident: Incident | null): SyncedState {
  return {
    title: item.title,
    state: item.status === 'done' || item.status === 'canceled' ? item.status : 'open',
    labels: [
      ACTION_ITEM_LABEL,
      ...(incident === null ? [] : [`severity:${incident.severity}`]),
      `horizon:${item.horizon}`,
      `priority:${item.priority}`,
    ],
    assignees: item.owner === undefined ? [] : [item.owner],
  };
}
