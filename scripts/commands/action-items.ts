/** What `incident plan` and `incident apply` do: the commands that talk to GitHub, whose client takes long to load. */
import { systemClock } from '../../src/adapters/clock.ts';
import { type Connection, connectFromEnvironment, consoleLog } from '../../src/adapters/command-line.ts';
import { hasUncommittedRecords, resolveCommit } from '../../src/adapters/git-tree.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { planIssues, syncIssues } from '../../src/app/sync-issues.ts';
import { describeEffect, type Effect } from '../../src/domain/effect.ts';
import { escapeControls } from '../../src/domain/quote.ts';

const NOTHING = 'Nothing to do: issues and files agree.';

/** Prints what {@link apply} would do. `repository` is `owner/name`, found out when undefined. */
export async function plan(root: string, repository: string | undefined): Promise<void> {
  const connection = connectFromEnvironment(root, repository);
  const effects = await planIssues(
    openWorkingTree(root),
    connection.ports,
    syncOptions(connection),
    systemClock,
    consoleLog,
  );
  printEffects(effects);
}

/**
 * Makes the issues of open incidents and action items and links the files to them, with at most `writeBudget` writes.
 *
 * @returns false when GitHub refused any of it
 */
export async function apply(
  root: string,
  repository: string | undefined,
  writeBudget: number,
): Promise<boolean> {
  const connection = connectFromEnvironment(root, repository);
  await refuseOtherTree(root, connection);
  const options = { ...syncOptions(connection), writeBudget };
  const { done, left, refused } = await syncIssues(
    openWorkingTree(root),
    connection.ports,
    options,
    systemClock,
    consoleLog,
  );
  printEffects(done);
  if (left.length > 0) {
    console.log(`${left.length} left for the next run: the budget of ${writeBudget} writes is used up.`);
  }
  return refused.length === 0;
}

/** What is applied is what everybody sees: the head of the default branch, not an old or an edited copy of it. */
async function refuseOtherTree(root: string, { ports }: Connection): Promise<void> {
  const { head, defaultBranch } = await ports.repository.describe();
  if (hasUncommittedRecords(root)) {
    throw new UsageError(
      `Records here are not committed: push them to ${defaultBranch} first ("plan" works on any tree)`,
    );
  }
  if (resolveCommit(root, 'HEAD') !== head) {
    throw new UsageError(
      `This tree is not the newest ${defaultBranch}: run git pull or git push first ("plan" works on any tree)`,
    );
  }
}

function syncOptions({ repositoryUrl }: Connection) {
  const workflows = { publishWorkflow: 'publish.yml', syncWorkflow: 'action-items.yml' };
  return { ...workflows, repositoryUrl, isTracking: true, change: null };
}

function printEffects(effects: readonly Effect[]): void {
  if (effects.length === 0) console.log(NOTHING);
  for (const effect of effects) console.log(escapeControls(describeEffect(effect)));
}
