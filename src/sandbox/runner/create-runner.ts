import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { Trigger, WorkflowRun } from '../model.ts';
import type { Runner, RunnerHost } from '../ports.ts';
import { loadCalled } from './call-workflow.ts';
import { createJobs, createRun, failStartup, planAttempt, titleOf } from './create-run.ts';
import { type DispatchInputs, resolveDispatchInputs } from './dispatch-inputs.ts';
import { messageOf, WorkflowNotDispatchable } from './errors.ts';
import { concludeRun, executeRun, type RunnerState } from './execute-run.ts';
import type { RunPlan } from './job-runtime.ts';
import { isSkippedByMessage, matchesTrigger } from './match-trigger.ts';
import { readSchedules } from './read-schedules.ts';
import { createConcurrencyLanes, createSlots } from './waiting-places.ts';
import { createWorkflowFiles, WORKFLOW_FILE, type WorkflowFiles } from './workflow-files.ts';

/** How many jobs run at the same time, over all runs. */
const MACHINES = 2;
const SHUTDOWN = 'The runner has received a shutdown signal. The machine of this job is gone.';

/** The runner of the sandbox: see `Runner` in `ports.ts`. */
export function createRunner(host: RunnerHost): Runner {
  const state: RunnerState = {
    lanes: createConcurrencyLanes(),
    slots: createSlots(MACHINES),
    controls: new Map(),
    tolerated: new WeakSet(),
    endings: new Map(),
    trackingPrefix: `sandbox-${randomUUID()}`,
  };
  const workflows = createWorkflowFiles(host.git);
  const plans = new WeakMap<WorkflowRun, RunPlan>();
  /** Every run that was started. */
  const known: WorkflowRun[] = [];
  /** Triggers and runs that are not at their end. */
  const active = new Set<Promise<unknown>>();
  /** Triggers are read one after the other, so that runs start in the order of their events. */
  let lastTrigger: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const track = (task: Promise<unknown>): void => {
    const watched = task.catch(() => {}).finally(() => active.delete(watched));
    active.add(watched);
  };

  const idle = async (): Promise<void> => {
    while (active.size > 0) await Promise.all(active);
  };

  const start = (attempt: Omit<RunPlan, 'artifactsDirectory'>): void => {
    const plan = planAttempt(attempt);
    const { run } = plan;
    plans.set(run, plan);
    if (!known.includes(run)) known.push(run);
    try {
      run.displayTitle = titleOf(plan);
      run.jobs = createJobs(plan);
    } catch (thrown) {
      failStartup(host, run, messageOf(thrown));
      return;
    }
    host.onChange(run);
    track(executeRun(state, plan));
  };

  /** Starts one workflow when the event is for it; null when it is not. */
  const startWorkflow = async (trigger: Trigger, path: string): Promise<WorkflowRun | null> => {
    const { repository, checkoutSha } = trigger;
    const isDispatch = trigger.event === 'workflow_dispatch';
    const reading = await workflows.read(repository, checkoutSha, path);
    if (reading === null) {
      if (isDispatch) throw new WorkflowNotDispatchable(`${path} is not at ${checkoutSha}`);
      return null;
    }
    if (reading.kind !== 'workflow') {
      // docs.github.com/rest/actions/workflows: a file that cannot be read is refused before there is a run.
      if (isDispatch && reading.kind === 'invalid') throw new WorkflowNotDispatchable(reading.message);
      // GitHub shows a file that it cannot read as a failed run of a push, and starts nothing for events of issues.
      const isCode = trigger.event === 'push' || trigger.event === 'pull_request';
      if (reading.kind === 'invalid' && !isCode) return null;
      const events = reading.kind === 'not-modelled' ? reading.events : null;
      if (events !== null && !matchesTrigger(events, trigger)) return undispatchable(isDispatch, path);
      const run = createRun(host, trigger, path, path, trigger.payload);
      failStartup(host, run, reading.message);
      return run;
    }
    const { workflow } = reading;
    if (!matchesTrigger(workflow.events, trigger)) return undispatchable(isDispatch, path);
    const declared = workflow.events.workflowDispatch?.inputs ?? {};
    const inputs = isDispatch ? resolveDispatchInputs(declared, trigger.payload['inputs']) : {};
    const payload = isDispatch ? { ...trigger.payload, inputs: asEventInputs(inputs) } : trigger.payload;
    const run = createRun(host, trigger, path, workflow.name, payload);
    try {
      const called = await loadCalled(workflows, repository, checkoutSha, workflow);
      start({ host, run, workflow, inputs, called, ceiling: null, hasSecrets: true });
    } catch (thrown) {
      failStartup(host, run, messageOf(thrown));
    }
    return run;
  };

  const startAll = async (trigger: Trigger): Promise<readonly WorkflowRun[]> => {
    if (stopped) throw new Error('the runner is stopped');
    await mkdir(host.workDirectory, { recursive: true });
    const runs: WorkflowRun[] = [];
    for (const path of await workflowPaths(host, workflows, trigger)) {
      const run = await startWorkflow(trigger, path);
      if (run !== null) runs.push(run);
    }
    return runs;
  };

  return {
    trigger(trigger) {
      const started = lastTrigger.then(() => startAll(trigger));
      lastTrigger = started.catch(() => {});
      track(started);
      return started;
    },
    schedules: (repository, sha) => readSchedules(workflows, repository, sha),
    rerun(run) {
      const plan = plans.get(run);
      if (stopped || plan === undefined || run.status !== 'completed') {
        throw new Error(`run ${run.id} cannot be run again: it is ${run.status} or has never started`);
      }
      run.attempt += 1;
      run.status = 'queued';
      run.conclusion = null;
      run.startupError = null;
      run.startedAt = null;
      run.completedAt = null;
      start(plan);
    },
    idle,
    cancel(run) {
      state.endings.get(run)?.('cancelled', 'The operation was canceled.');
    },
    lookAtClock() {
      for (const control of state.controls.values()) control.lookAtClock(host.now());
    },
    killJob(job) {
      if (job.status === 'in_progress') state.controls.get(job)?.end('killed', SHUTDOWN);
    },
    failJob(job, reason) {
      const control = state.controls.get(job);
      if (control !== undefined) {
        control.fail(reason);
        return;
      }
      // It came after the job's end, from a process the job had left behind.
      job.conclusion = 'failure';
      state.tolerated.delete(job);
      job.steps.at(-1)?.log.push(`##[error]${reason}`);
      const run = known.find(({ jobs }) => jobs.includes(job));
      if (run?.status !== 'completed') return;
      run.conclusion = concludeRun(state, run, run.conclusion === 'cancelled');
      host.onChange(run);
    },
    async stop() {
      stopped = true;
      for (const end of state.endings.values()) end('stopped', 'The operation was canceled.');
      await idle();
      await rm(host.workDirectory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function workflowPaths(
  host: RunnerHost,
  workflows: WorkflowFiles,
  trigger: Trigger,
): Promise<readonly string[]> {
  const { event, workflowPath, repository, checkoutSha } = trigger;
  if (event === 'schedule' && workflowPath !== null) return [workflowPath];
  if (event === 'workflow_dispatch') {
    if (workflowPath === null || !WORKFLOW_FILE.test(workflowPath)) {
      throw new WorkflowNotDispatchable(`${workflowPath} is not a workflow file`);
    }
    return [workflowPath];
  }
  if (await isSkippedByMessage(host.git, trigger)) return [];
  return workflows.paths(repository, checkoutSha);
}

function undispatchable(isDispatch: boolean, path: string): null {
  if (isDispatch)
    throw new WorkflowNotDispatchable(`Workflow does not have 'workflow_dispatch' trigger: ${path}`);
  return null;
}

/** `github.event.inputs` holds text only; `inputs` keeps booleans (docs: contexts, "inputs context"). */
function asEventInputs(inputs: DispatchInputs): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
