import type { Finding } from '../domain/finding.ts';

/** What a check came to: the same for every format. */
export interface JudgedFindings {
  /** How many records were checked. */
  readonly records: number;
  /** Findings that count. */
  readonly introduced: readonly Finding[];
  /** Findings that were there before. */
  readonly existing: readonly Finding[];
  /** How many findings were not asked for: their files have not changed. */
  readonly leftOut: number;
}

/** How many findings of each level there are. */
export function countLevels(findings: readonly Finding[]): {
  readonly errors: number;
  readonly advice: number;
} {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  return { errors, advice: findings.length - errors };
}
