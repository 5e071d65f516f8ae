import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { isTooDeep } from '../yaml-depth.ts';
import { readCompositeSteps } from './composite-metadata.ts';
import { NotModelled, StepFailed } from './errors.ts';
import type { StepDefinition, Template, TemplateMap } from './workflow-definition.ts';

/** An action of the repository itself, as its `action.yml` describes it. */
export type ActionMetadata = NodeMetadata | CompositeMetadata;

interface NodeMetadata {
  readonly kind: 'node';
  /** Absolute path of the script. */
  readonly main: string;
  /** Inputs by name with their defaults; a default may hold expressions. */
  readonly inputs: Readonly<Record<string, Template | null>>;
}

export interface CompositeMetadata {
  readonly kind: 'composite';
  /** Absolute path of the action. */
  readonly folder: string;
  readonly inputs: NodeMetadata['inputs'];
  readonly steps: readonly StepDefinition[];
  readonly outputs: TemplateMap;
}

const TOP_KEYS = ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'];
const INPUT_KEYS = ['description', 'required', 'default', 'deprecationMessage'];
const OUTPUT_KEYS = { node: ['description'], composite: ['description', 'value'] };
const RUNS_KEYS = { node: ['using', 'main'], composite: ['using', 'steps'] };
const NODE_RUNTIMES = ['node20', 'node24'];

/**
 * Reads `./actions/validate` in the workspace
 * (docs.github.com/actions/reference/workflows-and-actions/metadata-syntax).
 * @throws StepFailed when there is no such action
 * @throws NotModelled for container actions, `pre`, `post` and unknown keys
 */
export async function readActionMetadata(workspace: string, uses: string): Promise<ActionMetadata> {
  const folder = await insideWorkspace(workspace, path.join(workspace, uses), uses);
  const { file, text } = await readEither(folder, uses);
  const where = path.join(uses, file);
  if (isTooDeep(text)) throw new NotModelled('YAML that is nested this deep', where);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem !== undefined) throw new StepFailed(`${where}: ${problem.message}`);

  const check = (node: unknown, allowed: readonly string[], trail: string): void => {
    if (!isMap(node)) return;
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (allowed.includes(name)) continue;
      const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
      throw new NotModelled(`${trail}${name}`, `${where}:${lines.linePos(offset).line}`);
    }
  };
  check(document.contents, TOP_KEYS, '');
  const using = String(document.getIn(['runs', 'using']));
  const kind = using === 'composite' ? 'composite' : 'node';
  if (kind === 'node' && !NODE_RUNTIMES.includes(using)) throw new NotModelled(`runs.using: ${using}`, where);
  check(document.get('runs'), RUNS_KEYS[kind], 'runs.');
  for (const [section, keys] of [
    ['inputs', INPUT_KEYS],
    ['outputs', OUTPUT_KEYS[kind]],
  ] as const) {
    const entries = document.get(section);
    if (!isMap(entries)) continue;
    for (const { key, value } of entries.items) check(value, keys, `${section}.${String(key)}.`);
  }
  const yaml: unknown = document.toJS();
  const inputs = readInputs(yaml);
  if (kind === 'composite') {
    const { runs, outputs } = yaml as CompositeYaml;
    return {
      kind,
      folder,
      inputs,
      steps: readCompositeSteps(runs?.steps, where),
      outputs: Object.fromEntries(
        Object.entries(outputs ?? {}).map(([name, output]) => [name, String(output?.value ?? '')]),
      ),
    };
  }
  const main = document.getIn(['runs', 'main']);
  if (typeof main !== 'string') throw new StepFailed(`${where}: runs.main is missing`);
  return { kind, main: await insideWorkspace(workspace, path.join(folder, main), `${uses}/${main}`), inputs };
}

interface CompositeYaml {
  readonly runs?: { readonly steps?: unknown };
  readonly outputs?: Readonly<Record<string, { readonly value?: unknown } | null>>;
}

/** The real path of something that must lie in the workspace, links followed. */
async function insideWorkspace(workspace: string, target: string, shown: string): Promise<string> {
  const root = await realpath(workspace);
  const real = await realpath(target).catch(() => null);
  if (real === null) {
    throw new StepFailed(
      `Can't find '${shown}' in the workspace. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  if (!real.startsWith(root + path.sep)) throw new StepFailed(`'${shown}' leads out of the workspace`);
  return real;
}

async function readEither(
  folder: string,
  uses: string,
): Promise<{ readonly file: string; readonly text: string }> {
  for (const file of ['action.yml', 'action.yaml']) {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => null);
    if (text !== null) return { file, text };
  }
  throw new StepFailed(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${uses}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

function readInputs(yaml: unknown): Readonly<Record<string, Template | null>> {
  const inputs = (
    yaml as { readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>> }
  ).inputs;
  return Object.fromEntries(
    Object.entries(inputs ?? {}).map(([name, input]) => {
      const fallback = input?.default;
      return [name, fallback === undefined || fallback === null ? null : String(fallback)];
    }),
  );
}
