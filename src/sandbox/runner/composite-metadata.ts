/**
 * The steps of a composite action
 * (docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#runs-for-composite-actions).
 */
import { NotModelled, StepFailed } from './errors.ts';
import type { StepDefinition, StepWork, TemplateMap } from './workflow-definition.ts';
import { unmodelledUse } from './workflow-shape.ts';

type Mapping = Readonly<Record<string, unknown>>;

const STEP_KEYS = [
  'id',
  'name',
  'if',
  'env',
  'run',
  'shell',
  'working-directory',
  'uses',
  'with',
  'continue-on-error',
];
const STATUS_FUNCTION = /\b(success|failure|always|cancelled)\s*\(/i;

/** A condition without a status function looks at what came before too (docs: expressions, "Status check functions"). */
function conditionOf(written: unknown): string {
  const text = written === undefined ? '' : String(written);
  const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1]?.trim() ?? text.trim();
  if (inner === '') return 'success()';
  return STATUS_FUNCTION.test(inner) ? inner : `success() && (${inner})`;
}

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function templates(value: unknown): TemplateMap {
  return Object.fromEntries(Object.entries(mapping(value)).map(([key, each]) => [key, text(each)]));
}

function workOf(step: Mapping, where: string): StepWork {
  if (step['uses'] !== undefined) {
    const uses = text(step['uses']);
    const inputs = templates(step['with']);
    const refused = unmodelledUse(uses, Object.keys(inputs));
    if (refused !== null) throw new NotModelled(refused, where);
    if (uses.startsWith('./')) return { kind: 'local-action', path: uses, inputs };
    const [action = '', reference = ''] = uses.split('@');
    return { kind: 'remote-action', action, reference, inputs };
  }
  if (step['run'] === undefined) throw new StepFailed(`${where}: a step needs run or uses`);
  if (step['shell'] === undefined) throw new StepFailed(`${where}: Required property is missing: shell`);
  if (step['shell'] !== 'bash') throw new NotModelled(`shell: ${text(step['shell'])}`, where);
  const folder = step['working-directory'];
  return {
    kind: 'script',
    script: text(step['run']),
    shell: 'bash',
    workingDirectory: folder === undefined ? null : text(folder),
  };
}

/**
 * @param steps `runs.steps` as plain data
 * @param where the file, for messages
 * @throws NotModelled for keys that are not known, StepFailed for what GitHub refuses
 */
export function readCompositeSteps(steps: unknown, where: string): readonly StepDefinition[] {
  if (!Array.isArray(steps)) throw new StepFailed(`${where}: runs.steps is not a list`);
  return steps.map(mapping).map((step, at) => {
    const unknown = Object.keys(step).find((key) => !STEP_KEYS.includes(key));
    if (unknown !== undefined) throw new NotModelled(`runs.steps.${unknown}`, where);
    return {
      id: step['id'] === undefined ? `__${at}` : text(step['id']),
      name: step['name'] === undefined ? null : text(step['name']),
      condition: conditionOf(step['if']),
      env: templates(step['env']),
      continueOnError: text(step['continue-on-error'] ?? false),
      timeoutMinutes: null,
      work: workOf(step, where),
    };
  });
}
