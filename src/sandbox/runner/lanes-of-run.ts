/** `concurrency` of runs and of jobs: its values, and the way into the lane. */
import type { RunnerState } from './execute-run.ts';
import { type ExpressionScope, interpolate, interpolateFlag } from './expression.ts';
import type { RunPlan } from './job-runtime.ts';
import { QUEUE_REFUSAL } from './read-workflow.ts';
import type { LaneRules, Place } from './waiting-places.ts';
import type { ConcurrencyDefinition } from './workflow-definition.ts';

type Concurrency = LaneRules & { readonly group: string };

/** @throws Error for a queue whose running holder were to be cancelled */
export function readConcurrency(
  concurrency: ConcurrencyDefinition | null,
  scope: ExpressionScope,
): Concurrency | null {
  if (concurrency === null) return null;
  const { queue } = concurrency;
  const cancelInProgress = interpolateFlag(concurrency.cancelInProgress, scope);
  if (queue === 'max' && cancelInProgress) throw new Error(QUEUE_REFUSAL);
  return { group: interpolate(concurrency.group, scope), cancelInProgress, queue };
}

/** Groups belong to a repository: runs and jobs of one repository share them. */
export function enterLane(
  state: RunnerState,
  { run }: RunPlan,
  { group, ...rules }: Concurrency,
  cancel: (message: string) => void,
): Place {
  return state.lanes.enter(`${run.repository.id}\n${group}`, rules, (why) =>
    cancel(
      why === 'newer'
        ? `Canceling since a higher priority waiting request for '${group}' exists`
        : `Canceling since the queue of '${group}' is full`,
    ),
  );
}
