import { type Finding, messageOf } from '../domain/finding.ts';
import { escapeControls } from '../domain/quote.ts';
import { countLevels, type JudgedFindings } from './judged-findings.ts';

/** Colours for the parts of a finding; identity functions where there is no colour. */
export interface Palette {
  error(text: string): string;
  advice(text: string): string;
  strong(text: string): string;
  soft(text: string): string;
}

/** Every finding that counts, then one line that sums up. */
export function renderTerminalFindings(judged: JudgedFindings, palette: Palette): string {
  return [
    ...judged.introduced.map((finding) => renderTerminalFinding(finding, palette)),
    renderTerminalSummary(judged),
  ].join('\n');
}

/** Two lines a finding: where and what, then how to mend it. */
export function renderTerminalFinding(finding: Finding, palette: Palette): string {
  const level = finding.level === 'error' ? palette.error('error') : palette.advice('advice');
  const place = palette.strong(`${escapeControls(finding.path)}:${finding.line}:${finding.column}`);
  const anchor = palette.soft(`docs/rules.md#${finding.rule}`);
  return `${place} ${level} ${escapeControls(messageOf(finding))}\n  ${escapeControls(finding.fix)} ${anchor}`;
}

/** `3 records checked: 1 error, 2 that were there before.` */
export function renderTerminalSummary({ records, introduced, existing, leftOut }: JudgedFindings): string {
  const { errors, advice } = countLevels(introduced);
  const parts = [
    errors === 0 ? 'no errors' : `${errors} error${errors === 1 ? '' : 's'}`,
    ...(advice === 0 ? [] : [`${advice} piece${advice === 1 ? '' : 's'} of advice`]),
    ...(existing.length === 0
      ? []
      : [`${existing.length} that ${existing.length === 1 ? 'was' : 'were'} there before`]),
    ...(leftOut === 0 ? [] : [`${leftOut} in files that have not changed left out`]),
  ];
  return `${records} record${records === 1 ? '' : 's'} checked: ${parts.join(', ')}.`;
}
