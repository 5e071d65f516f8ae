/** Checks and statuses of commits that were made through the API: the part of the state next to `model.ts`. */
import type { Annotation, RunStatus, User } from './model.ts';

/** A check of a commit (docs.github.com/rest/checks/runs). */
export interface CheckRun {
  readonly id: number;
  /** The bot of the App that made it, and may change it. */
  readonly creator: User;
  readonly headSha: string;
  name: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: RunStatus;
  conclusion: CheckConclusion | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export const CHECK_CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const;
export type CheckConclusion = (typeof CHECK_CONCLUSIONS)[number];

export interface CheckAnnotation extends Omit<Annotation, 'title'> {
  readonly title: string | null;
  readonly rawDetails: string | null;
}

/** docs.github.com/rest/commits/statuses */
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly creator: User;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
}
