import { type SyncedState, VERIFICATION_LABEL } from '../domain/action-item-fields.ts';
import { ACTION_ITEM_LABEL } from '../domain/effect.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { formatManaged } from '../domain/marker.ts';
import type { DesiredIssue } from '../domain/plan/plan-action-items.ts';
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
  const prose = showProse(item.body);
  const state = syncedState(item.data, incident?.data ?? null, fingerprint(prose));
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
    `Kept with [${item.path}](${fileUrl(item.path)}): what changes here, the title, the assignee, the labels, the day above, the text below, goes there, and the other way round.`,
    '',
    '---',
    '',
    prose,
  ].join('\n');
  return {
    key: item.data.id,
    path: item.path,
    linked: item.data.issue ?? null,
    block: formatManaged('action-item', item.data.id, { ...state }, text.trim()),
    state,
    source: { data: item.data, body: item.body, shownBody: prose },
    rejected: {},
  };
}

/** A text as an issue shows it; shown again it is the same. */
export function showProse(body: string): string {
  const text = body.replaceAll('\r\n', '\n').trim();
  return closeFence(shorten(neutraliseMarkdownMentions(text), LONGEST_BODY));
}

function syncedState(item: ActionItem, incident: Incident | null, prose: string): SyncedState {
  return {
    title: item.title,
    state: item.status === 'done' || item.status === 'canceled' ? item.status : 'open',
    labels: [
      ACTION_ITEM_LABEL,
      ...(incident === null ? [] : [`severity:${incident.severity}`]),
      `horizon:${item.horizon}`,
      `priority:${item.priority}`,
      ...(item.verified === false ? [VERIFICATION_LABEL] : []),
    ],
    assignees: item.owner === undefined ? [] : [item.owner],
    due: item.due ?? '',
    prose,
  };
}
