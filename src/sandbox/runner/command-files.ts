import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StepFailed } from './errors.ts';

/** docs: workflow-commands, "Step isolation and limits": a summary larger than this is not kept. */
const SUMMARY_BYTES = 1024 * 1024;

/** The files a step writes to instead of printing commands (docs: workflow-commands, "Environment files"). */
export interface CommandFiles {
  /** `GITHUB_OUTPUT` and its siblings. */
  readonly variables: Readonly<Record<string, string>>;
  /** @throws StepFailed when a file is not in the documented form */
  collect(): Promise<CollectedCommands>;
}

export interface CollectedCommands {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
  /** Set when the summary was too large and is dropped; the step stays as it is. */
  readonly summaryRefusal: string | null;
}

/** Makes one empty set of files for one step. @param folder made when missing @param label in their names */
export async function createCommandFiles(folder: string, label: string): Promise<CommandFiles> {
  const file = (kind: string) => path.join(folder, `${kind}_${label}`);
  const kinds = ['output', 'env', 'path', 'state', 'step_summary'];
  await mkdir(folder, { recursive: true });
  await Promise.all(kinds.map((kind) => writeFile(file(kind), '')));
  return {
    variables: Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, file(kind)])),
    async collect() {
      const summaryBytes = await sizeOf(file('step_summary'));
      const fits = summaryBytes <= SUMMARY_BYTES;
      const env = parseEntries(await read(file('env')), 'env');
      if ([...env.keys()].some((name) => name.toUpperCase() === 'NODE_OPTIONS')) {
        throw new StepFailed("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      }
      // Nothing reads the state: an action with a `post` step is refused. It is parsed all the same, because a
      // malformed file fails the step.
      parseEntries(await read(file('state')), 'state');
      return {
        outputs: parseEntries(await read(file('output')), 'output'),
        env,
        paths: (await read(file('path'))).split(/\r\n|\n/).filter((line) => line !== ''),
        summary: fits ? await read(file('step_summary')) : '',
        summaryRefusal: fits ? null : summaryTooLarge(summaryBytes),
      };
    },
  };
}

/**
 * Reads lines of `name=value`, and values of several lines as `name<<delimiter … delimiter`.
 * @param kind for the message
 * @throws StepFailed
 */
export function parseEntries(text: string, kind: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split(/\r\n|\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw malformed(kind, `Invalid format '${line}'. Name must not be empty`);
      entries.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw malformed(kind, `Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw malformed(kind, `Invalid format '${line}'. Name and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw malformed(kind, `Invalid value. Matching delimiter not found '${delimiter}'`);
    entries.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return entries;
}

function malformed(kind: string, message: string): StepFailed {
  return new StepFailed(`Unable to process file command '${kind}' successfully.\n${message}`);
}

function summaryTooLarge(bytes: number): string {
  return (
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_BYTES / 1024}k, ` +
    `got ${Math.ceil(bytes / 1024)}k.`
  );
}

/** A step may remove its files; that is the same as writing nothing. */
async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
