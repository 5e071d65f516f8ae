/** What came of an issue on which somebody declared an incident: one comment, kept in place. */
import type { RepositoryRole } from '../domain/authority.ts';
import { formatManaged } from '../domain/marker.ts';
import type { Deadline } from '../domain/next-deadline.ts';
import type { ProposedRunbook } from '../domain/propose-runbooks.ts';
import type { ProposedSeverity } from '../domain/propose-severity.ts';
import type { Incident } from '../domain/record.ts';
import { folderOf, runbookPath } from '../domain/record-path.ts';
import { momentText } from './moment-text.ts';
import { cutLine } from './shorten.ts';
import { literalMarkdown } from './untrusted.ts';

export type Declaration =
  | {
      readonly outcome: 'declared';
      readonly incident: Incident;
      /** Null when the form said how grave it is. */
      readonly proposed: ProposedSeverity | null;
      readonly deadline: Deadline | null;
      /** Those that fit best first. */
      readonly runbooks: readonly ProposedRunbook[];
      /** Open incidents that may be about the same. */
      readonly similar: readonly Incident[];
    }
  | { readonly outcome: 'mistaken'; readonly problems: readonly string[] }
  /** For somebody who may declare; `role` on the repository is what it takes. */
  | { readonly outcome: 'waiting'; readonly role: RepositoryRole }
  | { readonly outcome: 'refused'; readonly reason: string };

const MOST_SIMILAR = 5;
const MOST_RUNBOOKS = 3;
const LONGEST_PROBLEM = 600;

/** @param repositoryUrl `https://github.com/acme/incidents` */
export function renderDeclaration(declaration: Declaration, issue: number, repositoryUrl: string): string {
  return formatManaged(
    'declaration',
    `issue-${issue}`,
    null,
    renderDeclarationText(declaration, repositoryUrl),
  );
}

/** Whether a comment says that the incident was declared, and not what kept it from being. */
export function isDeclared(comment: string): boolean {
  return comment.includes(`\n${DECLARED}`);
}

const DECLARED = '**Declared as ';

/** The same as Markdown for a page that is not kept. */
export function renderDeclarationText(declaration: Declaration, repositoryUrl: string): string {
  const fileUrl = (path: string) => `${repositoryUrl}/blob/HEAD/${path}`;
  switch (declaration.outcome) {
    case 'declared':
      return renderDeclared(declaration, fileUrl);
    case 'mistaken':
      return [
        '**Not declared yet.** Edit the issue, and it is tried again:',
        '',
        ...declaration.problems.map((problem) => `- ${literalMarkdown(cutLine(problem, LONGEST_PROBLEM))}`),
      ].join('\n');
    case 'waiting':
      return `**Thank you.** Incidents are declared by people with the role \`${declaration.role}\` or above on this repository: one of them says \`/accept\` here.`;
    case 'refused':
      return `**Not declared.** The rules of the branch refuse what the automation commits (${literalMarkdown(cutLine(declaration.reason, LONGEST_PROBLEM))}). Let it pass them (docs/modes.md), or declare it by pull request.`;
  }
}

function renderDeclared(
  { incident, proposed, deadline, runbooks, similar }: Extract<Declaration, { outcome: 'declared' }>,
  fileUrl: (path: string) => string,
): string {
  const record = `[${incident.id}](${fileUrl(`${folderOf(incident.id)}/incident.md`)})`;
  const due =
    deadline === null || deadline.what === 'update'
      ? ''
      : ` Next: to ${deadline.what} by ${momentText(deadline.due)} UTC.`;
  const lines = [`${DECLARED}${record}**, severity ${literalMarkdown(incident.severity)}.${due}`];
  if (proposed !== null) {
    lines.push(
      `Severity ${literalMarkdown(proposed.severity)} is proposed: ${literalMarkdown(proposed.reason)}. Change it with \`/severity LEVEL REASON\`.`,
    );
  }
  if (similar.length > 0) {
    const list = similar
      .slice(0, MOST_SIMILAR)
      .map(
        ({ id, title }) => `- [${id}](${fileUrl(`${folderOf(id)}/incident.md`)}) ${literalMarkdown(title)}`,
      );
    lines.push(`Perhaps about the same, and open (\`/duplicate INC-…\` if it is):\n\n${list.join('\n')}`);
  }
  if (runbooks.length > 0) {
    const list = runbooks.slice(0, MOST_RUNBOOKS).map(({ runbook: { id, title }, because }) => {
      const why = because.length === 0 ? '' : ` (${literalMarkdown(because.join('; '))})`;
      return `[${literalMarkdown(title)}](${fileUrl(runbookPath(id))})${why}`;
    });
    const [first] = runbooks;
    lines.push(
      `Runbooks for it: ${list.join(', ')}. \`/runbook ${first?.runbook.id}\` lists the steps here.`,
    );
  }
  lines.push('Take it with `/ack`; `/help` lists what can be said here.');
  return lines.join('\n\n');
}
