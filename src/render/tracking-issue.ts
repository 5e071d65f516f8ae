/** The issue on which an incident is run: how it stands, what to do, what can be said. */
import { type Checklist, checklistsOf } from '../domain/checklist.ts';
import { isOpen } from '../domain/incident-status.ts';
import { INCIDENT_TIMES } from '../domain/incident-times.ts';
import { parseInstant } from '../domain/instant.ts';
import type { TimelineEntry } from '../domain/lifecycle.ts';
import { formatManaged } from '../domain/marker.ts';
import { type Deadline, nextDeadline } from '../domain/next-deadline.ts';
import { type DesiredTracking, INCIDENT_LABEL, OVERDUE_LABEL } from '../domain/plan/plan-tracking-issues.ts';
import type { Incident, Policy, ReadRecord } from '../domain/record.ts';
import { folderOf } from '../domain/record-path.ts';
import { momentText } from './moment-text.ts';
import { cutLine } from './shorten.ts';
import { literalMarkdown, neutraliseMentions } from './untrusted.ts';

export interface TrackingSurroundings {
  readonly policy: Policy;
  /** Turns a path of the repository into a link. */
  readonly fileUrl: (path: string) => string;
  /** Milliseconds since 1970 in UTC: whether something is overdue. */
  readonly now: number;
}

/** GitHub takes no more (docs.github.com/rest/issues/assignees#add-assignees-to-an-issue). */
const MOST_ASSIGNEES = 10;
/** GitHub cuts nothing and takes titles of 256 characters. */
const LONGEST_TITLE = 250;

/** @param entries of its timeline */
export function renderTrackingIssue(
  { path, data: incident }: ReadRecord<Incident>,
  entries: readonly TimelineEntry[],
  { policy, fileUrl, now }: TrackingSurroundings,
): DesiredTracking {
  const checklists = checklistsOf(incident, policy, entries);
  const deadline = nextDeadline(incident, policy);
  const isOverdue = deadline !== null && (parseInstant(deadline.due) ?? now) < now;
  const assignees = assigneesOf(incident, policy, entries);
  const timelinePath = `${folderOf(incident.id)}/timeline.yml`;
  const ticked = checklists.flatMap(({ items }) =>
    items.filter((item) => item.isTicked).map(({ key }) => key),
  );
  const text = [
    renderFacts(incident, policy, deadline),
    '',
    `[Record](${fileUrl(path)}) · [timeline](${fileUrl(timelinePath)}). Say what happens in comments: \`/ack\`, \`/update\`, \`/mitigate\`, \`/resolve\`; \`/help\` lists all. Boxes that you tick go into the timeline.`,
    '',
    ...checklists.flatMap((list, index) => renderChecklist(list, index < 2 && isOpen(incident.status))),
  ].join('\n');
  return {
    key: incident.id,
    path,
    timelinePath,
    linked: incident.tracking_issue ?? null,
    title: cutLine(`${incident.id}: ${incident.title}`, LONGEST_TITLE),
    block: formatManaged('tracking', incident.id, { assignees, ticked }, text),
    labels: [
      INCIDENT_LABEL,
      `severity:${incident.severity}`,
      `status:${incident.status}`,
      ...(isOverdue ? [OVERDUE_LABEL] : []),
    ],
    assignees,
    state: stateOf(incident),
    checklists,
    entries,
  };
}

/** Whoever has a role, and whom it was escalated to where the policy names a person. */
function assigneesOf(
  { roles }: Incident,
  policy: Policy,
  entries: readonly TimelineEntry[],
): readonly string[] {
  const escalated = entries.flatMap(({ kind, level }) => {
    const step = policy.escalation.levels.find((one) => kind === 'escalated' && one.level === level);
    const contact = policy.contacts.find(({ name }) => name === step?.contact)?.team;
    return contact === undefined || contact.includes('/') ? [] : [contact];
  });
  return [...new Set([...Object.values(roles ?? {}), ...escalated])].slice(0, MOST_ASSIGNEES);
}

/** It stays open until nothing is left to be done. */
function stateOf({ status }: Incident): DesiredTracking['state'] {
  if (status === 'canceled' || status === 'duplicate') return 'not_planned';
  return status === 'closed' ? 'completed' : 'open';
}

function renderFacts(incident: Incident, policy: Policy, deadline: Deadline | null): string {
  const { times, roles = {}, impact, resolution_expected: expected } = incident;
  const title = (role: string) => policy.roles.find(({ name }) => name === role)?.title ?? role;
  const reached = INCIDENT_TIMES.flatMap((name) => {
    const at = times[name];
    return at === undefined ? [] : [`${name} ${momentText(at)}`];
  });
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Severity', incident.severity],
    ['Status', incident.status],
    ['Next', deadline === null ? undefined : describeDeadline(deadline)],
    ['Expected to be resolved', expected === undefined ? undefined : `${momentText(expected)} UTC`],
    ['Services', incident.services.join(', ')],
    ['Impact', impact?.description],
    ...policy.roles.map(({ name }) => [title(name), roles[name] ?? 'nobody yet'] as const),
    ['Times (UTC)', reached.join(', ')],
  ];
  return [
    '| | |',
    '| --- | --- |',
    ...rows.flatMap(([name, value]) =>
      value === undefined ? [] : [`| ${literalMarkdown(name)} | ${literalMarkdown(value)} |`],
    ),
  ].join('\n');
}

function describeDeadline({ what, due }: Deadline): string {
  return `${what === 'update' ? 'the next update' : `to ${what}`} by ${momentText(due)} UTC`;
}

/** In HTML, Markdown's own escapes are shown as they are. */
function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return neutraliseMentions(text.replaceAll(/[&<>]/g, (character) => names[character] ?? ''));
}

/** What is needed at once is open; the rest folds away on a phone. */
function renderChecklist({ title, items }: Checklist, isUnfolded: boolean): readonly string[] {
  const done = items.filter(({ isTicked }) => isTicked).length;
  const boxes = items.map(
    ({ key, text, isTicked }) => `- [${isTicked ? 'x' : ' '}] ${literalMarkdown(text)} <!-- ${key} -->`,
  );
  const count = `(${done} of ${items.length})`;
  if (isUnfolded) return [`**${literalMarkdown(title)}** ${count}`, '', ...boxes, ''];
  return [`<details><summary>${escapeHtml(title)} ${count}</summary>`, '', ...boxes, '', '</details>', ''];
}
