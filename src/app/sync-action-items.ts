import { ACTION_ITEM_LABEL, type Effect } from '../domain/effect.ts';
import {
  type ActionItemFacts,
  type DesiredIssue,
  followRenames,
  type ObservedIssue,
  planActionItems,
} from '../domain/plan/plan-action-items.ts';
import { actionItemsOf, incidentsOf, type RecordFile } from '../domain/record.ts';
import { incidentIdOf } from '../domain/record-path.ts';
import { type IssueSnapshot, parseActionItemIssue } from '../records/observed-issue.ts';
import { renderIssue } from '../render/issue-body.ts';
import { type Applied, applyEffects, type Budget } from './apply-effects.ts';
import type { Clock, GitHubPorts, Log, RecordTree, RepositoryFacts } from './ports.ts';

export interface SyncOptions {
  /** File name of the workflow that publishes the site. */
  readonly publishWorkflow: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The most writes this run may make. */
  readonly writeBudget: number;
}

export interface SyncOutcome {
  readonly done: readonly Effect[];
  /** What the budget left for the next run. */
  readonly left: readonly Effect[];
  /** What GitHub said no to. */
  readonly refused: readonly Effect[];
}

/** Everything a sync would do from here to its end, stage after stage, without writing anything. */
export async function planSync(
  tree: RecordTree,
  ports: GitHubPorts,
  options: SyncOptions,
  log: Log,
): Promise<readonly Effect[]> {
  let { facts } = await observe(tree, ports, options, log);
  const planned: Effect[] = [];
  for (;;) {
    const effects = planActionItems(facts);
    if (effects.length === 0) return planned;
    for (const effect of effects) {
      planned.push(effect);
      facts = afterEffect(facts, effect, pretend(effect, facts));
    }
  }
}

/** What an effect would come to. The number of an issue to be is a guess, which no plan shows. */
function pretend(effect: Effect, facts: ActionItemFacts): Applied {
  if (effect.kind === 'edit-records') return { kind: 'committed', head: 'planned' };
  if (effect.kind !== 'create-issue') return { kind: 'done' };
  const number = Math.max(0, ...facts.observed.map((issue) => issue.number)) + 1;
  return { kind: 'issue-created', issue: { ...effect, number, state: 'open' } };
}

/**
 * Makes GitHub show the action items of a tree: plans, applies, and plans again with what came of it, until nothing
 * is missing or the budget is used up. Run again after any interruption it does only what is missing.
 */
export async function syncActionItems(
  tree: RecordTree,
  ports: GitHubPorts,
  options: SyncOptions,
  clock: Clock,
  log: Log,
): Promise<SyncOutcome> {
  let { facts, repository } = await observe(tree, ports, options, log);
  const budget: Budget = { left: options.writeBudget };
  const done: Effect[] = [];
  const refused: Effect[] = [];
  for (;;) {
    const effects = planActionItems(facts);
    if (effects.length === 0) return { done, left: [], refused };
    const results = await applyEffects(effects, ports, budget, clock, log);
    for (const { effect, applied } of results) {
      facts = afterEffect(facts, effect, applied);
      (applied.kind === 'refused' ? refused : done).push(effect);
      if (applied.kind === 'committed' && applied.head !== null)
        repository = { ...repository, head: applied.head };
    }
    if (results.length < effects.length) return { done, left: effects.slice(results.length), refused };
  }
}

async function observe(
  tree: RecordTree,
  ports: GitHubPorts,
  options: SyncOptions,
  log: Log,
): Promise<{ readonly facts: ActionItemFacts; readonly repository: RepositoryFacts }> {
  const repository = await ports.repository.describe();
  const records = tree.readRecords();
  const desired = desiredIssues(records, repository, options.repositoryUrl, log);
  const observed = await observeIssues(desired, ports);
  const headIsPublished = await ports.workflows.hasRun(options.publishWorkflow, repository.head);
  return {
    repository,
    facts: {
      desired,
      observed: followRenames(desired, observed),
      headIsPublished,
      publishWorkflow: options.publishWorkflow,
    },
  };
}

/** The issues a tree of records asks for. What cannot be read is skipped with a warning; the check reports it. */
export function desiredIssues(
  records: readonly RecordFile[],
  repository: Pick<RepositoryFacts, 'isPublic' | 'defaultBranch'>,
  repositoryUrl: string,
  log: Log,
): readonly DesiredIssue[] {
  const incidents = new Map(incidentsOf(records).map((incident) => [incident.data.id, incident]));
  const seen = new Set<string>();
  const fileUrl = (path: string) =>
    `${repositoryUrl}/blob/${repository.defaultBranch}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return actionItemsOf(records).flatMap((item) => {
    const incident = incidents.get(incidentIdOf(item.data.id)) ?? null;
    if (incident === null) {
      log.warn(`${item.path} belongs to no incident that can be read; it gets no issue`);
      return [];
    }
    if (incident.data.visibility === 'restricted' && repository.isPublic) {
      log.warn(`${item.data.id} belongs to a restricted incident; it gets no issue in a public repository`);
      return [];
    }
    if (seen.has(item.data.id)) {
      log.warn(`${item.path} repeats the id ${item.data.id}; the first file counts`);
      return [];
    }
    seen.add(item.data.id);
    return [renderIssue(item, incident, fileUrl)];
  });
}

/**
 * The issues of action items: all with the label, and those that files are linked to though somebody took the label
 * away.
 */
export async function observeIssues(
  desired: readonly DesiredIssue[],
  ports: GitHubPorts,
): Promise<readonly ObservedIssue[]> {
  const listed = await ports.issues.listIssues(ACTION_ITEM_LABEL);
  const numbers = new Set(listed.map((issue) => issue.number));
  const strays: IssueSnapshot[] = [];
  for (const { linked } of desired) {
    if (linked === null || numbers.has(linked)) continue;
    const issue = await ports.issues.getIssue(linked);
    if (issue !== null) strays.push(issue);
    numbers.add(linked);
  }
  const observed = [...listed, ...strays].map(parseActionItemIssue).filter((issue) => issue !== null);
  return observed;
}

function hasCommitted(applied: Applied): boolean {
  return applied.kind === 'committed' && applied.head !== null;
}

/** The facts as they are once an effect is done, so that the next plan needs no second look at GitHub. */
function afterEffect(facts: ActionItemFacts, effect: Effect, applied: Applied): ActionItemFacts {
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
