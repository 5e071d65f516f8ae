/** Waiting for the workflows of a repository, and holding each run to what it should come to. */
import type { LocalGitHub } from '../../src/sandbox/local-github.ts';
import { type Person, request } from './person.ts';

interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly html_url: string;
}

/** Waits until no run is left. @throws Error, with the link to look at, when a new one came to something else */
export type Judge = (person: Person, expected: 'success' | 'failure') => Promise<void>;

/** Every run is judged once: by the first call after it began. */
export function createJudge(github: LocalGitHub, repository: string): Judge {
  const judged = new Set<number>();
  return async (person, expected) => {
    await github.idle();
    const { workflow_runs: runs } = await request<{ readonly workflow_runs: readonly WorkflowRun[] }>(
      github.url,
      person,
      'GET',
      `/repos/${repository}/actions/runs?per_page=100`,
    );
    const fresh = runs.filter((run) => !judged.has(run.id));
    for (const run of fresh) judged.add(run.id);
    if (fresh.length === 0) throw new Error('No workflow ran: is .github/workflows/ complete?');
    for (const run of fresh) {
      // A run that waited for one of its own kind gives way to a newer one; that is no failure.
      if (run.conclusion === 'cancelled' || run.conclusion === expected) continue;
      throw new Error(
        `The workflow "${run.name}" came to "${run.conclusion}", expected "${expected}": ${run.html_url}`,
      );
    }
  };
}
