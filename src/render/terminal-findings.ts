import { type Finding, messageOf } from '../domain/finding.ts';
import { escapeControls } from '../domain/quote.ts';

/** Colours for the parts of a finding; identity functions where there is no colour. */
export interface Palette {
  error(text: string): string;
  advice(text: string): string;
  strong(text: string): string;
  soft(text: string): string;
}

/** Two lines a finding: where and what, then how to mend it. */
export function renderTerminalFinding(finding: Finding, palette: Palette): string {
  const level = finding.level === 'error' ? palette.error('error') : palette.advice('advice');
  const place = palette.strong(`${escapeControls(finding.path)}:${finding.line}:${finding.column}`);
  return `${place} ${level} ${messageOf(finding)}\n  ${finding.fix} ${palette.soft(`docs/rules.md#${finding.rule}`)}`;
}

/** `3 records checked: 1 error, nothing else.` */
export function renderTerminalSummary(
  records: number,
  findings: readonly Finding[],
  existing: number,
): string {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const advice = findings.length - errors;
  const parts = [
    errors === 0 ? 'no errors' : `${errors} error${errors === 1 ? '' : 's'}`,
    ...(advice === 0 ? [] : [`${advice} piece${advice === 1 ? '' : 's'} of advice`]),
    ...(existing === 0 ? [] : [`${existing} that ${existing === 1 ? 'was' : 'were'} there before`]),
  ];
  return `${records} record${records === 1 ? '' : 's'} checked: ${parts.join(', ')}.`;
}
