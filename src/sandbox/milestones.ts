/** What a milestone is, and what its issues and pull requests say about it: docs.github.com/rest/issues/milestones */
import type { Issue, Repository, User } from './model.ts';

export interface Milestone {
  readonly id: number;
  /** Counts the milestones of a repository from 1; one that was deleted leaves its number to nobody. */
  readonly number: number;
  readonly repository: Repository;
  readonly creator: User;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  dueOn: string | null;
}

/** Issues and pull requests that belong to it, by number. */
export function issuesOf(milestone: Milestone): readonly Issue[] {
  return [...milestone.repository.issues.values()].filter((issue) => issue.milestone === milestone);
}

/** How many of its issues and pull requests are open, and how many are not. */
export function countsOf(milestone: Milestone): { readonly open: number; readonly closed: number } {
  const issues = issuesOf(milestone);
  const open = issues.filter(({ state }) => state === 'open').length;
  return { open, closed: issues.length - open };
}

const DAY_AND_HOUR = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The day in Los Angeles, as `2026-03-02`, and the hour. */
function inCalifornia(instant: Date): { readonly day: string; readonly hour: string } {
  const parts = new Map(DAY_AND_HOUR.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
  return { day, hour: parts.get('hour') ?? '' };
}

/**
 * The instant that GitHub keeps of a due date: the midnight before it in California, which is 07:00 or 08:00 UTC,
 * whatever time was sent (told by GitHub's support, and measured: github.com/microsoft/PowerShellForGitHub/pull/133,
 * github.com/wordpress-mobile/release-toolkit/pull/419).
 */
export function dueInstant(instant: Date): string {
  const { day } = inCalifornia(instant);
  const summer = `${day}T07:00:00Z`;
  return inCalifornia(new Date(summer)).hour === '00' ? summer : `${day}T08:00:00Z`;
}
