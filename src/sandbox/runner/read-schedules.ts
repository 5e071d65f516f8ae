/** The schedules of a repository's workflows, for the clock. */
import type { Repository } from '../model.ts';
import type { ScheduledWorkflow } from '../ports.ts';
import type { WorkflowFiles } from './workflow-files.ts';

/**
 * Every workflow with a schedule, by path. One that GitHub would refuse to read has none; one that only the sandbox
 * cannot run has, so that the run that fails says so.
 */
export async function readSchedules(
  workflows: WorkflowFiles,
  repository: Repository,
  sha: string,
): Promise<readonly ScheduledWorkflow[]> {
  const schedules: ScheduledWorkflow[] = [];
  for (const workflowPath of await workflows.paths(repository, sha)) {
    const reading = await workflows.read(repository, sha, workflowPath);
    const events = reading?.kind === 'workflow' ? reading.workflow.events : null;
    const lines = (events ?? (reading?.kind === 'not-modelled' ? reading.events : null))?.schedule ?? [];
    if (lines.length > 0) schedules.push({ workflowPath, lines });
  }
  return schedules;
}

/** The first `timezone` that is no IANA name; GitHub's parser takes any text. */
export function findWrongTimezone(lines: ScheduledWorkflow['lines'] | null): string | null {
  return lines?.find(({ timezone }) => timezone !== null && !isTimezone(timezone))?.timezone ?? null;
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
