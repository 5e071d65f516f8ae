import { readdirSync, readFileSync } from 'node:fs';

/** SIGKILLs a process and all that share its group; nothing happens when none is left. */
export function killProcessGroup(leader: number): void {
  kill(-leader);
}

/**
 * SIGKILLs the processes whose environment carries the tracking id, as GitHub's runner does at the end of a job
 * ("Cleaning up orphan processes", github.com/actions/runner, JobExtension.cs): a process can leave its group,
 * but not its first environment. Where there is no `/proc` only process groups are killed.
 */
export function killTracked(trackingId: string): void {
  for (const entry of listProcesses()) {
    if (/^\d+$/.test(entry) && readEnvironment(entry).includes(`RUNNER_TRACKING_ID=${trackingId}`)) {
      kill(Number(entry));
    }
  }
}

function listProcesses(): readonly string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

function readEnvironment(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    // Another user's process, or it ended meanwhile.
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
