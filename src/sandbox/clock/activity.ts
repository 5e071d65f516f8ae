/** What counts as activity of a repository, and what follows when there is none. */
import type { Actor } from '../events.ts';
import type { Repository } from '../model.ts';

const DAY = 86_400_000;
/**
 * Schedules of a public repository end after so many days without activity
 * (docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows).
 */
const IDLE_DAYS = 60;

/**
 * Remembers a push, by whatever way it came: GitHub does not say what else is activity, so nothing else counts here.
 * The last person who moved the default branch is the actor of its schedules: GitHub takes the last one who committed
 * to the cron line, and no job can
 * (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule).
 */
export function noteActivity(repository: Repository, branch: string, actor: Actor, now: string): void {
  repository.lastActivityAt = now;
  if (actor.kind !== 'job' && branch === repository.defaultBranch) repository.lastPusher = actor.user;
}

/** When the schedules of a repository end unless something happens in it; null when they do not, or did already. */
export function idleSince(repository: Repository): number | null {
  if (repository.private || repository.schedulesDisabledAt !== null) return null;
  return Date.parse(repository.lastActivityAt) + IDLE_DAYS * DAY;
}

/** As "Enable workflow" on the page: the sixty days begin anew. */
export function enableSchedules(repository: Repository, now: string): void {
  repository.schedulesDisabledAt = null;
  repository.lastActivityAt = now;
}
