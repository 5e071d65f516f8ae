import { describeEffect, type Effect } from '../domain/effect.ts';
import { escapeControls } from '../domain/quote.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import { commitEdits } from './commit-edits.ts';
import type { Clock, GitHubPorts, Log } from './ports.ts';

/** What an effect came to, for the next plan. */
export type Applied =
  | { readonly kind: 'issue-created'; readonly issue: IssueSnapshot }
  | { readonly kind: 'committed'; readonly head: string | null }
  | { readonly kind: 'done' };

export interface Budget {
  /** Writes still allowed in this run (design §6: 30 unless the workflow says otherwise). */
  left: number;
}

/**
 * Carries out effects one after the other, the only place that writes to GitHub. Stops when the budget is used up.
 *
 * @returns the effects that were done, with what came of them; the rest is left for the next run
 */
export async function applyEffects(
  effects: readonly Effect[],
  ports: GitHubPorts,
  budget: Budget,
  clock: Clock,
  log: Log,
): Promise<readonly { readonly effect: Effect; readonly applied: Applied }[]> {
  const done: { effect: Effect; applied: Applied }[] = [];
  for (const effect of effects) {
    if (budget.left <= 0) break;
    budget.left -= 1;
    log.info(escapeControls(describeEffect(effect)));
    done.push({ effect, applied: await applyEffect(effect, ports, clock, log) });
  }
  return done;
}

async function applyEffect(effect: Effect, ports: GitHubPorts, clock: Clock, log: Log): Promise<Applied> {
  switch (effect.kind) {
    case 'create-issue': {
      const issue = await ports.issues.createIssue(effect);
      reportDropped(effect.key, 'label', effect.labels, issue.labels, log);
      reportDropped(effect.key, 'assignee', effect.assignees, issue.assignees, log);
      return { kind: 'issue-created', issue };
    }
    case 'update-issue':
      await ports.issues.updateIssue(effect.number, effect.changes);
      return { kind: 'done' };
    case 'write-comment':
      if (effect.comment === null) await ports.issues.createComment(effect.issue, effect.body);
      else await ports.issues.updateComment(effect.comment, effect.body);
      return { kind: 'done' };
    case 'edit-records':
      return { kind: 'committed', head: await commitEdits(effect, ports.repository, clock, log) };
    case 'dispatch-workflow': {
      const { defaultBranch } = await ports.repository.describe();
      await ports.workflows.dispatch(effect.workflow, defaultBranch);
      return { kind: 'done' };
    }
  }
}

/** GitHub drops labels and assignees it does not accept without a word (REST "Create an issue"). */
function reportDropped(
  key: string,
  what: string,
  asked: readonly string[],
  given: readonly string[],
  log: Log,
): void {
  const there = new Set(given.map((name) => name.toLowerCase()));
  const dropped = asked.filter((name) => !there.has(name.toLowerCase()));
  if (dropped.length === 0) return;
  log.warn(
    `GitHub did not take the ${what} ${dropped.join(', ')} for ${key}; does it exist, and has it access here?`,
  );
}
