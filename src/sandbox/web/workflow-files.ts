/** The workflows of a repository as its pages list them: their names, and what they ask of whoever starts them by hand. */
import { parseDocument } from 'yaml';
import type { Repository } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { isTooDeep } from '../yaml-depth.ts';

const FOLDER = '.github/workflows';

/** An input of `workflow_dispatch`, as its form shows it. */
export interface DispatchField {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: 'text' | 'boolean' | 'choice';
  readonly fallback: string;
  readonly options: readonly string[];
}

export interface WorkflowFile {
  /** `validate.yml` */
  readonly file: string;
  /** What the file calls it, or the path, as on github.com. */
  readonly name: string;
  /** Null when it cannot be started by hand. */
  readonly dispatch: readonly DispatchField[] | null;
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function readField(name: string, value: unknown): DispatchField {
  const input = mapping(value);
  const type = input['type'] === 'boolean' || input['type'] === 'choice' ? input['type'] : 'text';
  const options = Array.isArray(input['options']) ? input['options'].map(textOf) : [];
  return {
    name,
    description: textOf(input['description']),
    required: input['required'] === true,
    type,
    fallback: textOf(input['default']),
    options,
  };
}

/** `on:` is a name, a list of names, or a mapping. */
function readDispatch(on: unknown): readonly DispatchField[] | null {
  const events = Array.isArray(on) ? on : typeof on === 'string' ? [on] : Object.keys(mapping(on));
  if (!events.includes('workflow_dispatch')) return null;
  const inputs = mapping(mapping(mapping(on)['workflow_dispatch'])['inputs']);
  return Object.entries(inputs).map(([name, value]) => readField(name, value));
}

/** Never throws: a file that is no YAML has its path for a name. What holds of it is for the runner to say. */
export function readWorkflowFile(file: string, text: string): WorkflowFile {
  const path = `${FOLDER}/${file}`;
  if (isTooDeep(text)) return { file, name: path, dispatch: null };
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const content = document.errors.length > 0 ? {} : mapping(document.toJS({ maxAliasCount: 100 }));
    const name = textOf(content['name']);
    return { file, name: name === '' ? path : name, dispatch: readDispatch(content['on']) };
  } catch {
    return { file, name: path, dispatch: null };
  }
}

/** The workflows of the default branch: only they can be started by hand (docs.github.com/actions/how-tos/manage-workflow-runs/manually-run-a-workflow). */
export async function listWorkflows(host: WebHost, repository: Repository): Promise<readonly WorkflowFile[]> {
  const branch = repository.defaultBranch;
  if ((await host.git.resolve(repository, branch)) === null) return [];
  const entries = (await host.git.listFolder(repository, branch, FOLDER)) ?? [];
  const files = entries.filter(({ kind, name }) => kind === 'file' && /\.ya?ml$/.test(name));
  return Promise.all(
    files.map(async ({ name, path }) => {
      const bytes = await host.git.readFile(repository, branch, path);
      return readWorkflowFile(name, bytes?.toString('utf8') ?? '');
    }),
  );
}
