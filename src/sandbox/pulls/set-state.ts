/** Opens and closes issues and pull requests. */
import type { SandboxHost } from '../host.ts';
import type { Issue } from '../model.ts';

/**
 * Sets state, reason and instants; fires nothing. Closing without a reason means `completed`, reopening
 * `reopened`; pull requests carry no reason (docs.github.com/rest/issues/issues#update-an-issue, `state_reason`).
 */
export function setState(
  host: Pick<SandboxHost, 'now'>,
  issue: Issue,
  state: Issue['state'],
  reason: Issue['stateReason'],
): void {
  if (issue.state === state && (reason === null || issue.stateReason === reason)) return;
  const now = host.now();
  if (issue.state !== state) issue.closedAt = state === 'closed' ? now : null;
  issue.state = state;
  issue.updatedAt = now;
  const usual = state === 'closed' ? 'completed' : 'reopened';
  issue.stateReason = issue.pullRequest === null ? (reason ?? usual) : null;
}
