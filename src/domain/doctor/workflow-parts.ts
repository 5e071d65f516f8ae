/**
 * The parts of a workflow that decide what it may do and when it runs. All else, such as names and the inputs of
 * actions, is for whoever keeps a repository to change.
 */
export interface WorkflowParts {
  /** The events, in the order of their names. */
  readonly triggers: readonly string[];
  readonly jobs: Readonly<Record<string, JobParts>>;
}

export interface JobParts {
  /** `contents: read` */
  readonly permissions: readonly string[];
  /** The actions of its steps, with what they are pinned to. */
  readonly uses: readonly string[];
}

/** @param workflow what YAML makes of its file */
export function partsOf(workflow: unknown): WorkflowParts {
  const jobs = Object.entries(mappingOf(mappingOf(workflow)['jobs']));
  return {
    triggers: triggersOf(mappingOf(workflow)['on']).toSorted(),
    jobs: Object.fromEntries(jobs.map(([key, job]) => [key, jobParts(mappingOf(job))])),
  };
}

function jobParts(job: Readonly<Record<string, unknown>>): JobParts {
  const steps = Array.isArray(job['steps']) ? job['steps'] : [];
  const { permissions } = job;
  const asked =
    typeof permissions === 'string'
      ? [permissions]
      : Object.entries(mappingOf(permissions)).map(([scope, access]) => `${scope}: ${String(access)}`);
  return {
    permissions: asked.toSorted(),
    uses: steps.map((step) => mappingOf(step)['uses']).filter((uses) => typeof uses === 'string'),
  };
}

/** `on: push`, `on: [push]` and `on: {push: …}` are the same. */
function triggersOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** How a workflow differs from the one that is shipped, a phrase for each difference. */
export function compareParts(own: WorkflowParts, shipped: WorkflowParts): readonly string[] {
  const differences: string[] = [];
  const compare = (what: string, found: readonly string[], expected: readonly string[]) => {
    const [missing, more] = [
      expected.filter((one) => !found.includes(one)),
      found.filter((one) => !expected.includes(one)),
    ];
    if (missing.length > 0) differences.push(`${what} without ${missing.join(', ')}`);
    if (more.length > 0) differences.push(`${what} with ${more.join(', ')}`);
  };
  compare('triggers', own.triggers, shipped.triggers);
  compare('jobs', Object.keys(own.jobs), Object.keys(shipped.jobs));
  for (const [key, expected] of Object.entries(shipped.jobs)) {
    const found = own.jobs[key];
    if (found === undefined) continue;
    compare(`permissions of ${key}`, found.permissions, expected.permissions);
    compare(`steps of ${key}`, found.uses, expected.uses);
  }
  return differences;
}
