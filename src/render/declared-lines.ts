import { escapeControls } from '../domain/quote.ts';
import { folderOf, runbookPath } from '../domain/record-path.ts';
import type { Declaration } from './declaration.ts';

const MOST_SIMILAR = 5;
const MOST_RUNBOOKS = 3;

/** What was declared, for a terminal: the first line as of every command, then what is worth knowing. */
export function renderDeclaredLines(declaration: Extract<Declaration, { outcome: 'declared' }>): string {
  const { incident, proposed, deadline, runbooks, similar } = declaration;
  const { id, severity, status, times } = incident;
  const lines = [
    `${id} · ${severity} · ${status}; declared, at ${times.declared}`,
    `${folderOf(id)}/incident.md`,
    ...(proposed === null
      ? []
      : [`severity ${proposed.severity} is proposed: ${proposed.reason}; change it with incident severity`]),
    ...(deadline === null ? [] : [`next: to ${deadline.what} by ${deadline.due} (incident ack ${id})`]),
    ...similar
      .slice(0, MOST_SIMILAR)
      .map((one) => `perhaps about the same, and open: ${one.id} ${one.title}`),
    ...runbooks.slice(0, MOST_RUNBOOKS).map(({ runbook: { id }, because }) => {
      const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
      return `runbook: ${runbookPath(id)}${why}`;
    }),
  ];
  return lines.map(escapeControls).join('\n');
}
