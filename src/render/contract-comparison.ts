import type { Comparison } from '../contract/compare-parts.ts';
import { escapeControls } from '../domain/quote.ts';

export interface ComparisonPalette {
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly soft: (text: string) => string;
}

/** Part by part, request by request, what is otherwise; then a count. Control characters of answers are escaped. */
export function renderComparison(
  { repository, api, parts, differences }: Comparison,
  { good, warning, bad, soft }: ComparisonPalette,
): string {
  const lines: string[] = [];
  for (const { name, requests } of parts) {
    const own = differences.filter(({ part }) => part === name);
    const isWell = own.every(({ level }) => level === 'note');
    lines.push(
      `${(isWell ? good : bad)(isWell ? 'ok     ' : 'problem')}  ${name} ${soft(`(${count(requests, 'request')})`)}`,
    );
    for (const operation of new Set(own.map((each) => each.operation))) {
      if (operation !== null) lines.push(`         ${operation}`);
      for (const { level, text } of own.filter((each) => each.operation === operation)) {
        const word = level === 'problem' ? bad('problem') : warning('note   ');
        lines.push(`           ${word}  ${escapeControls(text)}`);
      }
    }
  }
  const problems = differences.filter(({ level }) => level === 'problem').length;
  const notes = differences.length - problems;
  const total = parts.reduce((sum, { requests }) => sum + requests, 0);
  lines.push(
    '',
    `${escapeControls(repository)} at ${escapeControls(api)}, ${count(total, 'request')}: ${count(problems, 'problem')}, ${count(notes, 'note')}.`,
  );
  return lines.join('\n');
}

/** Version 1 of the JSON for programs. */
export function renderComparisonJson(comparison: Comparison): string {
  return JSON.stringify({ version: 1, ...comparison }, null, 2);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
