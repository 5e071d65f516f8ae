import { WorkflowInputsInvalid } from './errors.ts';
import type { DispatchInput } from './workflow-definition.ts';

export type DispatchInputs = Readonly<Record<string, string | boolean>>;

/**
 * The inputs of a `workflow_dispatch`, with defaults filled in and booleans as booleans
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, "on.workflow_dispatch.inputs"; the
 * refusals are those of docs.github.com/rest/actions/workflows, "Create a workflow dispatch event", 422).
 * @throws WorkflowInputsInvalid
 */
export function resolveDispatchInputs(
  declared: Readonly<Record<string, DispatchInput>>,
  given: unknown,
): DispatchInputs {
  const values = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const unexpected = Object.keys(values).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0) {
    throw new WorkflowInputsInvalid(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, resolve(name, input, values[name])]),
  );
}

function resolve(name: string, input: DispatchInput, given: unknown): string | boolean {
  if (given === undefined || given === null || given === '') {
    if (input.fallback !== null) return input.fallback;
    if (input.required) throw new WorkflowInputsInvalid(`Required input '${name}' not provided`);
    // A choice without a default shows its first option; a boolean is an unticked box.
    if (input.type === 'choice') return input.options[0] ?? '';
    return input.type === 'boolean' ? false : '';
  }
  const text = String(given);
  if (input.type === 'boolean') {
    if (text !== 'true' && text !== 'false') {
      throw new WorkflowInputsInvalid(`Provided value '${text}' for input '${name}' is not a boolean`);
    }
    return text === 'true';
  }
  if (input.type === 'choice' && !input.options.includes(text)) {
    throw new WorkflowInputsInvalid(
      `Provided value '${text}' for input '${name}' not in the list of allowed values`,
    );
  }
  return text;
}
