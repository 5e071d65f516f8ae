/** `timeout-minutes` of jobs and steps. */
import { StepFailed } from './errors.ts';

/** The longest a timer can wait; a longer limit waits this long. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Milliseconds. @throws StepFailed for what is no positive number */
export function readMinutes(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !(minutes > 0)) {
    throw new StepFailed(`timeout-minutes is not a positive number: ${text}`);
  }
  return minutes * 60_000;
}
