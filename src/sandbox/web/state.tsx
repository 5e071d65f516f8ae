/** The state of an issue, a pull request, a run, a job, a step: always an icon, a word and a colour together. */
import type { VNode } from 'preact';
import type { CheckConclusion, CommitStatus } from '../check-model.ts';
import type { Annotation, Conclusion, Issue, RunStatus } from '../model.ts';
import { Icon, type IconName } from './icons.tsx';

export interface State {
  readonly tone: 'good' | 'bad' | 'warn' | 'busy' | 'quiet' | 'merged';
  readonly icon: IconName;
  readonly word: string;
}

const CONCLUSIONS: Readonly<Record<Conclusion | CheckConclusion, State>> = {
  success: { tone: 'good', icon: 'check', word: 'Success' },
  failure: { tone: 'bad', icon: 'cross', word: 'Failure' },
  cancelled: { tone: 'quiet', icon: 'stop', word: 'Cancelled' },
  skipped: { tone: 'quiet', icon: 'skip', word: 'Skipped' },
  startup_failure: { tone: 'bad', icon: 'cross', word: 'Could not start' },
  action_required: { tone: 'bad', icon: 'warn', word: 'Action required' },
  neutral: { tone: 'quiet', icon: 'stop', word: 'Neutral' },
  timed_out: { tone: 'bad', icon: 'wait', word: 'Timed out' },
};

const STATUSES: Readonly<Record<CommitStatus['state'], State>> = {
  success: CONCLUSIONS.success,
  failure: CONCLUSIONS.failure,
  error: { tone: 'bad', icon: 'warn', word: 'Error' },
  pending: { tone: 'busy', icon: 'busy', word: 'Pending' },
};

const LEVELS: Readonly<Record<Annotation['level'], State>> = {
  failure: { tone: 'bad', icon: 'cross', word: 'Error' },
  warning: { tone: 'warn', icon: 'warn', word: 'Warning' },
  notice: { tone: 'busy', icon: 'info', word: 'Notice' },
};

/** For a run, a job, a step or a check run. */
export function workState(work: {
  readonly status: RunStatus;
  readonly conclusion: Conclusion | CheckConclusion | null;
}): State {
  if (work.status === 'queued') return { tone: 'quiet', icon: 'wait', word: 'Queued' };
  if (work.status === 'in_progress') return { tone: 'busy', icon: 'busy', word: 'In progress' };
  return work.conclusion === null
    ? { tone: 'quiet', icon: 'wait', word: 'Ended' }
    : CONCLUSIONS[work.conclusion];
}

export function statusState({ state }: CommitStatus): State {
  return STATUSES[state];
}

export function issueState(issue: Issue): State {
  if (issue.pullRequest !== null) {
    if (issue.pullRequest.mergedAt !== null) return { tone: 'merged', icon: 'merge', word: 'Merged' };
    return issue.state === 'open'
      ? { tone: 'good', icon: 'pull', word: 'Open' }
      : { tone: 'bad', icon: 'pull', word: 'Closed' };
  }
  if (issue.state === 'open') return { tone: 'good', icon: 'dot', word: 'Open' };
  if (issue.stateReason === 'not_planned')
    return { tone: 'quiet', icon: 'skip', word: 'Closed as not planned' };
  if (issue.stateReason === 'duplicate') return { tone: 'quiet', icon: 'skip', word: 'Closed as duplicate' };
  return { tone: 'merged', icon: 'check', word: 'Closed' };
}

export function annotationState(annotation: Annotation): State {
  return LEVELS[annotation.level];
}

/** An icon and a word; `solid` is for the one state a page is about. */
export function StateBadge({ state, solid }: { readonly state: State; readonly solid?: boolean }): VNode {
  return (
    <span class={`state tone-${state.tone}${solid === true ? ' solid' : ''}`}>
      <Icon name={state.icon} />
      {state.word}
    </span>
  );
}
