import { explain, type Finding } from '../domain/finding.ts';
import { escapeControls } from '../domain/quote.ts';
import type { JudgedFindings } from './judged-findings.ts';
import { renderTerminalSummary } from './terminal-findings.ts';

/** Stands before the findings of each round of `--watch`. No finding looks like it: each begins with a path. */
export const ROUND_BEGINS = 'incident validate: begin';

/** A line for every finding that counts, as compilers print them: what editors and CI systems parse. Else nothing. */
export function renderGccFindings({ introduced }: JudgedFindings): string {
  return introduced.map(renderLine).join('\n');
}

/** `incidents/2026/INC-2026-0001/incident.md:7:11: error: Unexpected …, expected …. How to mend it. [known-term]` */
function renderLine(finding: Finding): string {
  const level = finding.level === 'error' ? 'error' : 'warning';
  const place = `${escapeControls(finding.path)}:${finding.line}:${finding.column}`;
  return `${place}: ${level}: ${escapeControls(explain(finding))} [${finding.rule}]`;
}

/** Stands behind the findings of each round; editors take them for complete then. */
export function renderRoundEnd(judged: JudgedFindings): string {
  return `incident validate: end: ${renderTerminalSummary(judged)}`;
}
