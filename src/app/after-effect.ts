import type { Effect } from '../domain/effect.ts';
import type { ActionItemFacts } from '../domain/plan/plan-action-items.ts';
import { parseActionItemIssue } from '../records/observed-issue.ts';
import type { Applied } from './apply-effects.ts';

/** The facts as they are once an effect is done, so that the next plan needs no second look at GitHub. */
export function afterEffect(facts: ActionItemFacts, effect: Effect, applied: Applied): ActionItemFacts {
  if (applied.kind === 'refused' && 'key' in effect) {
    // Not planned again in this run; the next one tries anew.
    return { ...facts, desired: facts.desired.filter((item) => item.key !== effect.key) };
  }
  const desired = facts.desired.find((item) => 'key' in effect && item.key === effect.key);
  switch (effect.kind) {
    case 'create-issue': {
      if (applied.kind !== 'issue-created') return facts;
      const issue = parseActionItemIssue(applied.issue);
      return issue === null ? facts : { ...facts, observed: [...facts.observed, issue] };
    }
    case 'update-issue': {
      const observed = facts.observed.map((issue) => {
        if (issue.number !== effect.number) return issue;
        const {
          title = issue.title,
          state = issue.state,
          labels = issue.labels,
          assignees = issue.assignees,
        } = effect.changes;
        const isText = effect.changes.body !== undefined && desired !== undefined;
        return {
          ...issue,
          title,
          state,
          labels,
          assignees,
          block: isText ? desired.block : issue.block,
          synced: isText ? desired.state : issue.synced,
        };
      });
      return { ...facts, observed };
    }
    case 'edit-records': {
      const linked = new Map(effect.edits.map((edit) => [edit.path, edit.set['issue']]));
      return {
        ...facts,
        desired: facts.desired.map((item) => {
          const number = linked.get(item.path);
          return typeof number === 'number' ? { ...item, linked: number } : item;
        }),
        // A new commit of the automation has no run yet; without one, nothing changed.
        headIsPublished:
          hasCommitted(applied) && facts.headIsPublished !== null ? false : facts.headIsPublished,
      };
    }
    case 'dispatch-workflow':
      return { ...facts, headIsPublished: true };
    case 'write-comment':
      return facts;
  }
}

function hasCommitted(applied: Applied): boolean {
  return applied.kind === 'committed' && applied.head !== null;
}

/** What an effect would come to. The number of an issue to be is a guess, which no plan shows. */
export function pretend(effect: Effect, facts: ActionItemFacts): Applied {
  if (effect.kind === 'edit-records') return { kind: 'committed', head: 'planned' };
  if (effect.kind !== 'create-issue') return { kind: 'done' };
  const number = Math.max(0, ...facts.observed.map((issue) => issue.number)) + 1;
  return { kind: 'issue-created', issue: { ...effect, number, state: 'open' } };
}
