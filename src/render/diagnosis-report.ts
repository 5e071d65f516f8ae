import type { Diagnosis } from '../domain/doctor/diagnose-repository.ts';
import { escapeControls } from '../domain/quote.ts';

export interface DiagnosisPalette {
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly soft: (text: string) => string;
}

const WIDTH = 'problem'.length;

/** A line for each diagnosis, what to do below it, and a count. */
export function renderDiagnoses(
  repository: string,
  diagnoses: readonly Diagnosis[],
  { good, warning, bad, soft }: DiagnosisPalette,
): string {
  const paint = { ok: good, advice: warning, problem: bad, unknown: soft };
  const lines = diagnoses.flatMap(({ level, found, fix }) => [
    `${paint[level](level.padEnd(WIDTH))}  ${escapeControls(found)}.`,
    ...(fix === null ? [] : [`${' '.repeat(WIDTH)}  ${soft(fix)}`]),
  ]);
  const count = (level: Diagnosis['level'], one: string, many: string) => {
    const number = diagnoses.filter((diagnosis) => diagnosis.level === level).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  const summary = [
    ...count('problem', 'problem', 'problems'),
    ...count('advice', 'advice', 'advices'),
    ...count('unknown', 'thing this token cannot read', 'things this token cannot read'),
  ];
  return [
    ...lines,
    '',
    `${escapeControls(repository)}: ${summary.length === 0 ? 'in order' : summary.join(', ')}.`,
  ].join('\n');
}

/** Version 1 of the JSON for programs. */
export function renderDiagnosesJson(repository: string, diagnoses: readonly Diagnosis[]): string {
  return JSON.stringify({ version: 1, repository, diagnoses }, null, 2);
}
