/**
 * What happens when the clock goes on: the workflows of each default branch that are due run, in order of time, each
 * at most once at an instant
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule).
 */
import { fireSchedule } from '../events.ts';
import type { SandboxHost } from '../host.ts';
import type { Repository } from '../model.ts';
import type { ScheduledWorkflow } from '../ports.ts';
import { idleSince } from './activity.ts';
import { type OnTheWay, writeInstant } from './clock.ts';
import { createCronBook } from './cron.ts';

/** A workflow that is due. */
export interface DueSchedule {
  readonly repository: Repository;
  /** `.github/workflows/timer.yml` */
  readonly workflowPath: string;
  /** The line that is due; the first, if several lines of one workflow are. */
  readonly cron: string;
}

/** GitHub promises neither the minute nor the run: a schedule may come late, or never. */
export type ScheduleDecision = 'fire' | 'lose' | { readonly lateByMinutes: number };

/** "The shortest interval you can run scheduled workflows is once every 5 minutes": what comes sooner is left out. */
const SHORTEST_INTERVAL = 5 * 60_000;
const MINUTE = 60_000;

type Host = Pick<SandboxHost, 'url' | 'state' | 'git' | 'runner'>;

export function createSchedules(
  host: Host,
  decide: (due: DueSchedule) => ScheduleDecision,
): Omit<OnTheWay, 'moved'> {
  /** By repository and commit: the workflows of a commit never change. */
  const known = new Map<string, readonly ScheduledWorkflow[]>();
  const nextCron = createCronBook();
  const lastDue = new Map<string, number>();
  /** Whether something was fired since `settle` was called last. */
  let hasFired = false;
  let late: (DueSchedule & { readonly at: number })[] = [];

  /** Of the head of the default branch as it is now; forks have none, workflows of a fork are off. */
  const schedulesOf = async (repository: Repository): Promise<readonly ScheduledWorkflow[]> => {
    if (repository.parent !== null || repository.schedulesDisabledAt !== null) return [];
    const head = await host.git.resolve(repository, `refs/heads/${repository.defaultBranch}`);
    if (head === null) return [];
    const key = `${repository.id} ${head}`;
    const schedules = known.get(key) ?? (await host.runner.schedules(repository, head));
    known.set(key, schedules);
    return schedules;
  };

  const dueAt = async (repository: Repository, instant: number): Promise<readonly DueSchedule[]> => {
    const due: DueSchedule[] = [];
    for (const { workflowPath, lines } of await schedulesOf(repository)) {
      const line = lines.find((one) => nextCron(one, instant - 1) === instant);
      const key = `${repository.id} ${workflowPath}`;
      if (line === undefined || instant - (lastDue.get(key) ?? 0) < SHORTEST_INTERVAL) continue;
      lastDue.set(key, instant);
      due.push({ repository, workflowPath, cron: line.cron });
    }
    return due;
  };

  const disableIdle = async (repository: Repository, instant: number): Promise<void> => {
    const end = idleSince(repository);
    if (end === null || end > instant || (await schedulesOf(repository)).length === 0) return;
    repository.schedulesDisabledAt = writeInstant(end);
  };

  return {
    async next(after, until) {
      const instants = late.map(({ at }) => at);
      for (const repository of host.state.repositories.values()) {
        const schedules = await schedulesOf(repository);
        if (schedules.length === 0) continue;
        const lines = schedules.flatMap((workflow) => workflow.lines);
        instants.push(...lines.flatMap((line) => nextCron(line, after) ?? []), idleSince(repository) ?? 0);
      }
      const ahead = instants.filter((instant) => instant > after && instant <= until);
      return ahead.length === 0 ? null : Math.min(...ahead);
    },

    async happen(instant) {
      const fire = late.filter(({ at }) => at <= instant);
      late = late.filter(({ at }) => at > instant);
      const due: DueSchedule[] = [...fire];
      for (const repository of host.state.repositories.values()) {
        await disableIdle(repository, instant);
        for (const one of await dueAt(repository, instant)) {
          const decision = decide(one);
          if (decision === 'fire') due.push(one);
          else if (decision !== 'lose') {
            late.push({ ...one, at: instant + decision.lateByMinutes * MINUTE });
          }
        }
      }
      for (const one of due) await fireSchedule(host, one.repository, one.workflowPath, one.cron);
      hasFired ||= due.length > 0;
    },

    async settle() {
      if (!hasFired) return;
      hasFired = false;
      await host.runner.idle();
    },
  };
}
