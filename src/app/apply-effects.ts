import { describeEffect, type Effect, type SeenIssue } from '../domain/effect.ts';
import { escapeControls } from '../domain/quote.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import { type Committed, commitEdits } from './commit-edits.ts';
import { type Clock, type GitHubPorts, type Log, RefusedError } from './ports.ts';

/** What an effect came to, for the next plan. */
export type Applied =
  | { readonly kind: 'issue-created'; readonly issue: IssueSnapshot }
  | ({ readonly kind: 'committed' } & Committed)
  | { readonly kind: 'comment-written'; readonly comment: number }
  | { readonly kind: 'done' }
  /** The branch has moved: nothing was committed. */
  | { readonly kind: 'moved' }
  /** Somebody has written on the issue since it was looked at: nothing was done, and this is what it says now. */
  | { readonly kind: 'stale'; readonly issue: IssueSnapshot | null }
  /** Somebody else has done it meanwhile. */
  | { readonly kind: 'not-needed' }
  /** GitHub said no to this one; the others went on. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface Budget {
  /** Writes still allowed in this run (design §6: 30 unless the workflow says otherwise). */
  left: number;
}

/**
 * Carries out effects one after the other, the only place that writes to GitHub. Stops when the budget is used up.
 *
 * @returns the effects that were tried, with what came of them; the rest is left for the next run
 * @throws whatever is no refusal of a single write: no answer, no rights, a limit
 */
export async function applyEffects<Kind extends Effect>(
  effects: readonly Kind[],
  ports: GitHubPorts,
  budget: Budget,
  clock: Clock,
  log: Log,
): Promise<readonly { readonly effect: Kind; readonly applied: Applied }[]> {
  const done: { effect: Kind; applied: Applied }[] = [];
  for (const effect of effects) {
    if (budget.left <= 0) break;
    budget.left -= 1;
    log.info(escapeControls(describeEffect(effect)));
    done.push({ effect, applied: await tryEffect(effect, ports, clock, log) });
  }
  return done;
}

async function tryEffect(effect: Effect, ports: GitHubPorts, clock: Clock, log: Log): Promise<Applied> {
  try {
    return await applyEffect(effect, ports, clock, log);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log.warn(
      escapeControls(`GitHub refused to ${describeEffect(effect)}: ${error.message}. ${adviceFor(effect)}`),
    );
    return { kind: 'refused', reason: error.message };
  }
}

function adviceFor(effect: Effect): string {
  if (effect.kind === 'write-pages') {
    return `Let the automation write to the branch ${effect.branch}, or name another.`;
  }
  return effect.kind === 'edit-records'
    ? 'The issues are there all the same; let the automation pass the rules of the branch to have their numbers, and what changes on them, in the files.'
    : 'Mend it in the file; the other effects went on.';
}

async function applyEffect(effect: Effect, ports: GitHubPorts, clock: Clock, log: Log): Promise<Applied> {
  switch (effect.kind) {
    case 'create-issue': {
      const issue = await withoutUnassignable(effect.key, effect.assignees, log, (assignees) =>
        ports.issues.createIssue({ ...effect, assignees }),
      );
      const [findable = ''] = effect.labels;
      if (!issue.labels.includes(findable)) {
        throw new Error(
          `Issue #${issue.number} was opened, but the token may not set its label ${findable}, without which it would be opened again. Stopped here: close #${issue.number} and use a token with triage rights.`,
        );
      }
      reportDropped(effect.key, 'label', effect.labels, issue.labels, log);
      reportDropped(effect.key, 'assignee', effect.assignees, issue.assignees, log);
      return { kind: 'issue-created', issue };
    }
    case 'update-issue': {
      const now = await ports.issues.getIssue(effect.number);
      if (now === null || !isAsSeen(now, effect.seen)) return { kind: 'stale', issue: now };
      await withoutUnassignable(effect.key, effect.changes.assignees ?? [], log, (assignees) =>
        ports.issues.updateIssue(effect.number, {
          ...effect.changes,
          ...(effect.changes.assignees === undefined ? {} : { assignees }),
        }),
      );
      return { kind: 'done' };
    }
    case 'write-comment':
      if (effect.comment === null) {
        const comment = await ports.issues.createComment(effect.issue, effect.body);
        return { kind: 'comment-written', comment };
      }
      await ports.issues.updateComment(effect.comment, effect.body);
      return { kind: 'comment-written', comment: effect.comment };
    case 'add-reaction':
      await ports.issues.addReaction(effect.comment, effect.content);
      return { kind: 'done' };
    case 'commit-files': {
      const { branch, head, message, details } = effect;
      const files = new Map(effect.files.map(({ path, text }) => [path, text]));
      const request = { branch, expectedHead: head, headline: message, details, files };
      const result = await ports.repository.commit(request);
      return result === 'conflict'
        ? { kind: 'moved' }
        : { kind: 'committed', head: result.oid, dropped: new Set() };
    }
    case 'write-pages': {
      const { branch, head, message: headline, details, deletions } = effect;
      const files = new Map(effect.files.map(({ path, text }) => [path, text]));
      const written = { branch, headline, details, files };
      const result =
        head === null
          ? await ports.repository.createBranch(written)
          : await ports.repository.commit({ ...written, expectedHead: head, deletions });
      return result === 'conflict'
        ? { kind: 'moved' }
        : { kind: 'committed', head: result.oid, dropped: new Set() };
    }
    case 'edit-records':
      return { kind: 'committed', ...(await commitEdits(effect, ports.repository, clock, log)) };
    case 'dispatch-workflow': {
      if (effect.branch !== undefined) {
        await ports.workflows.dispatch(effect.workflow, effect.branch);
        return { kind: 'done' };
      }
      const { defaultBranch, head } = await ports.repository.describe();
      // The commit of an App starts runs by itself, unlike one made with a GITHUB_TOKEN. Should GitHub be slow to show
      // them, the site is published twice, to the same end.
      if ((await ports.workflows.hasRun(effect.workflow, head)) === true) {
        log.info(`${effect.workflow} runs for this commit already; it is not started again`);
        return { kind: 'not-needed' };
      }
      await ports.workflows.dispatch(effect.workflow, defaultBranch);
      return { kind: 'done' };
    }
  }
}

/** Whether nobody has worked on an issue since; GitHub can change one only as a whole, whatever is there by now. */
function isAsSeen(now: IssueSnapshot, seen: SeenIssue): boolean {
  const sameNames = (one: readonly string[], other: readonly string[]) =>
    JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
  return (
    now.title === seen.title &&
    now.state === seen.state &&
    (now.body ?? '').replaceAll('\r\n', '\n') === seen.body &&
    sameNames(now.labels, seen.labels) &&
    sameNames(now.assignees, seen.assignees)
  );
}

/** A person who cannot be assigned (misspelt, left, no access) must not keep the issue from being written. */
async function withoutUnassignable<Result>(
  key: string,
  assignees: readonly string[],
  log: Log,
  write: (assignees: readonly string[]) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(assignees);
  } catch (error) {
    const refused =
      error instanceof RefusedError ? error.unassignable.map((login) => login.toLowerCase()) : [];
    if (refused.length === 0) throw error;
    log.warn(
      `${refused.join(', ')} cannot be assigned to the issue of ${key}; does the account exist, and has it access here?`,
    );
    return write(assignees.filter((login) => !refused.includes(login.toLowerCase())));
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
