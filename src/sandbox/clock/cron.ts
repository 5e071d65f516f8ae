/**
 * When a cron line is due. GitHub's parser has checked the line before (five fields, no letters but the names of
 * months and days); `timezone` is an IANA name, and an hour that a change of clocks skips moves to the next valid time
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onschedule).
 */
import { Cron } from 'croner';
import type { CronLine } from '../ports.ts';

/** The first instant after `after` (milliseconds since 1970) at which the line is due; null when it never is again. */
export function nextCron(line: CronLine, after: number): number | null {
  // Sloppy ranges are `5/10`, "every tenth minute from the fifth", which GitHub's documentation shows.
  const options = { mode: '5-part', sloppyRanges: true, timezone: line.timezone ?? 'Etc/UTC' } as const;
  return new Cron(line.cron, options).nextRun(new Date(after))?.getTime() ?? null;
}

/** `nextCron` with the last answer for each line kept, because the clock asks the same at every stop. */
export function createCronBook(): typeof nextCron {
  const answers = new Map<string, { readonly after: number; readonly next: number | null }>();
  return (line, after) => {
    const key = `${line.cron} ${line.timezone}`;
    const last = answers.get(key);
    if (last !== undefined && last.after <= after && (last.next === null || after < last.next))
      return last.next;
    const next = nextCron(line, after);
    answers.set(key, { after, next });
    return next;
  };
}
