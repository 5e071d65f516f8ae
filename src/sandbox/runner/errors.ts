/**
 * A feature of GitHub Actions that the sandbox does not imitate. It always ends as a failed run or job, never as
 * something silently left out: a workflow that passes here must not depend on what was skipped.
 */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';

  /**
   * @param what the key, the function or the action that is not modelled
   * @param where `file:line`, when it is known
   */
  constructor(what: string, where?: string) {
    super(`sandbox: 501 not modelled: ${what}${where === undefined ? '' : ` at ${where}`}`);
  }
}

/** The workflow of a `workflow_dispatch` is missing, cannot be read, or has no such trigger: HTTP 422 or 404. */
export class WorkflowNotDispatchable extends Error {
  override readonly name = 'WorkflowNotDispatchable';
}

/** The inputs of a `workflow_dispatch` do not fit the workflow's `inputs`: HTTP 422. */
export class WorkflowInputsInvalid extends Error {
  override readonly name = 'WorkflowInputsInvalid';
}

/** A step ends unsuccessfully with this message as its error, as an action that calls `setFailed`. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
