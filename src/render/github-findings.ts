import { explain, type Finding } from '../domain/finding.ts';
import { escapeControls } from '../domain/quote.ts';
import type { JudgedFindings } from './judged-findings.ts';
import { renderTerminalSummary } from './terminal-findings.ts';

/**
 * Workflow commands: GitHub shows each finding that counts on its line of the change, the first ten of a level and step
 * (docs.github.com, "Workflow commands for GitHub Actions"). The last line sums up, for whoever reads the log.
 */
export function renderGitHubFindings(judged: JudgedFindings): string {
  return [...judged.introduced.map(renderCommand), renderTerminalSummary(judged)].join('\n');
}

function renderCommand(finding: Finding): string {
  const command = finding.level === 'error' ? 'error' : 'warning';
  // GitHub accepts columns only within one line.
  const columns: readonly (readonly [string, string])[] =
    finding.line === finding.endLine
      ? [
          ['col', `${finding.column}`],
          ['endColumn', `${finding.endColumn}`],
        ]
      : [];
  const properties: readonly (readonly [string, string])[] = [
    ['file', finding.path],
    ['line', `${finding.line}`],
    ['endLine', `${finding.endLine}`],
    ...columns,
    ['title', finding.rule],
  ];
  const head = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${command} ${head}::${escapeMessage(explain(finding))}`;
}

/** Control characters are no text: without them nothing can end the line, whatever ends one for the runner. */
function escapeMessage(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

/** As @actions/core does it: what would end the value or the head of the command. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
