/** `strategy` of a job: its matrix, how many run at a time, and whether one failure ends the others. */
import { type ExpressionScope, evaluateJson, interpolate } from './expression.ts';
import { type Combination, expandMatrix } from './matrix.ts';
import type { StrategyDefinition } from './workflow-definition.ts';

/** The contexts `matrix` and `strategy` of one job (docs: contexts, "strategy context"). */
export interface JobVariation {
  readonly matrix: Combination | null;
  readonly strategy: {
    readonly 'fail-fast': boolean;
    readonly 'job-index': number;
    readonly 'job-total': number;
    readonly 'max-parallel': number;
  };
}

/** Of a job without a matrix. */
export const ONLY_JOB: JobVariation = {
  matrix: null,
  strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
};

/**
 * The variations of a job, in order (docs: workflow-syntax, "jobs.<job_id>.strategy").
 * @param strategy null for a job without one
 * @throws Error for a matrix that GitHub refuses
 */
export function readVariations(
  strategy: StrategyDefinition | null,
  scope: ExpressionScope,
): readonly JobVariation[] {
  if (strategy === null) return [ONLY_JOB];
  const combinations = strategy.matrix === null ? [null] : expandMatrix(evaluateJson(strategy.matrix, scope));
  const total = combinations.length;
  const limit = strategy.maxParallel === null ? total : Number(interpolate(strategy.maxParallel, scope));
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`max-parallel is not a positive number: ${strategy.maxParallel}`);
  }
  const failFast = interpolate(strategy.failFast, scope) !== 'false';
  return combinations.map((matrix, index) => ({
    matrix,
    strategy: {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': total,
      'max-parallel': Math.min(limit, total),
    },
  }));
}
