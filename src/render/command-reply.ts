/** The automation's answer to the comments of an issue: a section for each, what came of every command in it. */
import type { CommandWords } from '../domain/commands/command.ts';
import { explain, type Finding } from '../domain/finding.ts';
import type { Refusal, TimelineEntry } from '../domain/lifecycle.ts';
import { formatManaged, parseManaged, replaceSynced } from '../domain/marker.ts';
import type { Deadline } from '../domain/next-deadline.ts';
import type { Incident, Policy } from '../domain/record.ts';
import { runbookPath } from '../domain/record-path.ts';
import { describeEntry } from './command-result.ts';
import { momentText } from './moment-text.ts';
import { type RunbookFile, renderRunbookChecklist } from './runbook-checklist.ts';
import { cutLine } from './shorten.ts';
import { codeSpan, literalMarkdown } from './untrusted.ts';

/** What is to be said of one comment. */
export interface ReplySection {
  readonly login: string;
  readonly url: string;
  /** An instant in UTC. */
  readonly at: string;
  /** The commit that holds what was done; null when none does. */
  readonly commit: string | null;
  /** Why nothing of it was done at all; null when the lines say it. */
  readonly why: NotDone | null;
  readonly lines: readonly ReplyLine[];
}

export type NotDone =
  | 'stranger'
  | 'program'
  | 'unknown-author'
  | 'changed'
  | 'foreign'
  | 'unreadable'
  | 'untracked'
  | 'restricted'
  | 'protected';

export interface ReplyLine {
  /** As it was written, and on which line of the comment. */
  readonly written: string;
  readonly line: number;
  readonly result: ReplyResult;
}

export type ReplyResult =
  /** `known`: an earlier run has written it, and did not come to say so. */
  | {
      readonly outcome: 'done' | 'known';
      readonly entry: TimelineEntry;
      /** Whose steps are posted; null when none are. */
      readonly runbook: RunbookFile | null;
    }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly usage: string | null }
  /** What is wrong with a declaration, one sentence each. */
  | { readonly outcome: 'mistaken'; readonly problems: readonly string[]; readonly usage: string }
  | { readonly outcome: 'invalid'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'impossible'; readonly why: string }
  | { readonly outcome: 'help' };

export interface ReplyFacts {
  /** Null when no incident has this issue. */
  readonly incident: Incident | null;
  readonly deadline: Deadline | null;
  readonly policy: Policy;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  readonly commands: readonly CommandWords[];
}

const WHY: Readonly<Record<NotDone, string>> = {
  stranger:
    'Thank you. Commands are for the people who respond to this incident, so nothing was done; what you wrote stays here for them to read. (This is said once.)',
  program: 'Commands of programs are not carried out. (This is said once.)',
  'unknown-author':
    'GitHub could not be asked what you may do here, so nothing was done. Say it again in a new comment.',
  changed:
    'This comment was edited after it was answered. Edits change nothing: say it in a new comment. (This is said once.)',
  foreign:
    'Somebody else edited this comment before it was read, so nothing was done. Say it again in a new comment.',
  unreadable: 'There is too much in this comment to look for commands in it. Say them in a short one.',
  untracked:
    'No incident on the main branch has this issue as its `tracking_issue`, so nothing was done. Make one of it with `/incident`, or add its number to the record.',
  restricted:
    'This incident is restricted and cannot be run where everybody reads along. Use the command line: `incident ack INC …`.',
  protected:
    'The rules of the branch refuse what the automation commits, so nothing was done. Let it pass them (docs/modes.md) and say it again; until then there is the command line: `incident ack INC …`.',
};

/** GitHub takes 65,536 characters, of which the marker needs some. */
const LONGEST = 50_000;
/** So far runbooks may fill it: what came of the other commands is said first. */
const LONGEST_WITH_STEPS = 40_000;
const LONGEST_LINE = 120;

/** @param state for the marker: which comments it answers */
export function renderReply(
  sections: readonly ReplySection[],
  facts: ReplyFacts,
  key: string,
  state: Readonly<Record<string, unknown>>,
): string {
  const parts = [renderHead(facts)];
  let length = 0;
  for (const [index, section] of sections.entries()) {
    const whole = renderSection(section, facts);
    const isTooLong = length + whole.length > LONGEST_WITH_STEPS;
    const part = isTooLong ? renderSection(withoutRunbooks(section), facts) : whole;
    length += part.length;
    if (length > LONGEST) {
      parts.push(`… and ${sections.length - index} more comments; the timeline has what was done.`);
      break;
    }
    parts.push(part);
  }
  return formatManaged('answer', key, state, parts.filter((part) => part !== '').join('\n\n'));
}

/** The line of the command still links to the runbook. */
function withoutRunbooks(section: ReplySection): ReplySection {
  const lines = section.lines.map((line) =>
    'entry' in line.result ? { ...line, result: { ...line.result, runbook: null } } : line,
  );
  return { ...section, lines };
}

/** The same answer with another state: of comments that need no words. */
export function remember(body: string, state: Readonly<Record<string, unknown>>): string {
  const managed = parseManaged(body);
  return managed === null ? body : managed.before + replaceSynced(managed.block, state) + managed.after;
}

function renderHead({ incident, deadline }: ReplyFacts): string {
  if (incident === null) return '';
  const head = `**${incident.id}** · ${literalMarkdown(incident.severity)} · **${incident.status}**`;
  if (deadline === null) return head;
  const what = deadline.what === 'update' ? 'the next update' : `to ${deadline.what}`;
  return `${head} · next: ${what} by ${momentText(deadline.due)} UTC`;
}

function renderSection(section: ReplySection, facts: ReplyFacts): string {
  const { login, url, at, commit, why, lines } = section;
  const where =
    commit === null ? '' : ` · [\`${commit.slice(0, 7)}\`](${facts.repositoryUrl}/commit/${commit})`;
  const head = `[${literalMarkdown(login)}, ${momentText(at)} UTC](${url})${where}`;
  if (why !== null) return `${head}\n\n😕 ${WHY[why]}`;
  return [head, '', ...lines.map((line) => renderLine(line, facts))].join('\n');
}

function renderLine({ written, line, result }: ReplyLine, facts: ReplyFacts): string {
  const said = codeSpan(cutLine(written, LONGEST_LINE));
  const place = line === 1 ? said : `${said} (line ${line})`;
  switch (result.outcome) {
    case 'done':
      return `- 🚀 ${place}: ${renderEntry(result.entry, facts)}${renderSteps(result.runbook, facts)}`;
    case 'known':
      return `- 🚀 ${place}: ${renderEntry(result.entry, facts)}; it was in the timeline already${renderSteps(result.runbook, facts)}`;
    case 'refused': {
      const { found, expected, fix } = result.refusal;
      const usage = result.usage === null ? '' : ` Usage: ${codeSpan(result.usage)}`;
      const text = literalMarkdown(
        `found ${cutLine(found, 300)}, expected ${cutLine(expected, 500)}. ${fix}`,
      );
      return `- 😕 ${place}: ${text}${usage}`;
    }
    case 'mistaken': {
      const problems = result.problems.map((one) => `  - ${literalMarkdown(cutLine(one, 500))}`);
      return [`- 😕 ${place}: not declared yet. Usage: ${codeSpan(result.usage)}`, ...problems].join('\n');
    }
    case 'invalid': {
      const [first] = result.findings;
      const more = result.findings.length > 1 ? ` (and ${result.findings.length - 1} more)` : '';
      const text = first === undefined ? '' : cutLine(`${first.path}:${first.line} ${explain(first)}`, 500);
      return `- 😕 ${place}: the records would not be in order. ${literalMarkdown(text + more)}`;
    }
    case 'impossible':
      return `- 😕 ${place}: ${literalMarkdown(cutLine(result.why, 300))}`;
    case 'help':
      return [
        `- ${place}`,
        ...facts.commands.map(
          ({ name, usage, summary }) =>
            `  - ${codeSpan(`/${name} ${usage}`.trim())} ${literalMarkdown(summary)}`,
        ),
        `  - [How they are written](${fileUrl('docs/commands.md', facts)})`,
      ].join('\n');
  }
}

function renderEntry(entry: TimelineEntry, facts: ReplyFacts): string {
  const words = literalMarkdown(describeEntry(entry));
  const what =
    entry.runbook === undefined ? words : `[${words}](${fileUrl(runbookPath(entry.runbook), facts)})`;
  const text = `${what} at ${momentText(entry.at)} UTC`;
  return entry.kind === 'escalated' ? `${text}${renderWhomToTell(entry, facts.policy)}` : text;
}

/** Below the line of the command, and a part of its item. */
function renderSteps(runbook: RunbookFile | null, facts: ReplyFacts): string {
  if (runbook === null) return '';
  const steps = renderRunbookChecklist(runbook, (path) => fileUrl(path, facts));
  return steps === '' ? '' : `\n\n${steps.replaceAll(/^(?=.)/gm, '  ')}\n`;
}

function fileUrl(path: string, { repositoryUrl }: ReplyFacts): string {
  return `${repositoryUrl}/blob/HEAD/${path}`;
}

/** A mention is the message: whom the policy names for the level is told by GitHub. */
function renderWhomToTell({ level }: TimelineEntry, policy: Policy): string {
  const step = policy.escalation.levels.find((one) => one.level === level);
  const contact = policy.contacts.find(({ name }) => name === step?.contact);
  if (step === undefined) return '';
  const title = literalMarkdown(step.title);
  if (contact?.team === undefined)
    return `. The policy names nobody on GitHub for level ${level}: reach the ${title} yourself`;
  return `. @${contact.team}, as ${title} you are asked to look at this`;
}
