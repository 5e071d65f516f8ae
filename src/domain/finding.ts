/**
 * A finding: one thing wrong (or improvable) in a record, said so that a person can mend it.
 *
 * Findings are a function of the records alone, never of the clock.
 */
import type { RuleId } from './rules/rule.ts';

/** 1-based; columns count UTF-16 units, as editors and GitHub's annotations do. Ends are exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Finding extends Position {
  readonly rule: RuleId;
  /** `error` fails the check, `advice` never does. */
  readonly level: 'error' | 'advice';
  /** Relative to the repository's root, `/`-separated. */
  readonly path: string;
  /** What was found, as a noun phrase: `severity "SEV9"`. Outside text in it is quoted and shortened. */
  readonly found: string;
  /** What was expected, as a noun phrase: `one of critical, high, medium, low`. */
  readonly expected: string;
  /** How to mend it, as one whole sentence. */
  readonly fix: string;
}

/** Where a record begins: for findings about a whole file. */
export const FILE_START: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** `Unexpected severity "SEV9", expected one of critical, high, medium, low` */
export function messageOf(finding: Finding): string {
  return `Unexpected ${finding.found}, expected ${finding.expected}`;
}

/** The message and the cure in one line, for places that have one line only. */
export function explain(finding: Finding): string {
  return `${messageOf(finding)}. ${finding.fix}`;
}

/** By path, then position, then rule: the one order in which findings are ever shown. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.found, b.found)
  );
}

/** Plain code-unit order, the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The findings of `head` that `base` did not have already. Two findings are the same when rule, file and what was
 * found agree; lines may shift. Each base finding excuses one head finding.
 */
export function findIntroduced(base: readonly Finding[], head: readonly Finding[]): readonly Finding[] {
  const excused = new Map<string, number>();
  for (const finding of base) {
    const key = identityOf(finding);
    excused.set(key, (excused.get(key) ?? 0) + 1);
  }
  return head.filter((finding) => {
    const key = identityOf(finding);
    const left = excused.get(key) ?? 0;
    if (left > 0) excused.set(key, left - 1);
    return left === 0;
  });
}

function identityOf(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.path, finding.found]);
}
