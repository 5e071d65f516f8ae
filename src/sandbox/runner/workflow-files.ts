/** The workflow files of commits, each read and parsed once: every comment asks for those of the default branch. */
import type { Repository } from '../model.ts';
import type { GitReader } from '../ports.ts';
import { readWorkflow, type WorkflowReading } from './read-workflow.ts';

const WORKFLOWS = '.github/workflows';
export const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** How many commits are remembered; the one that was asked for longest ago is forgotten first. */
const MOST_COMMITS = 32;

export interface WorkflowFiles {
  /** By path, in the order of the folder. */
  paths(repository: Repository, sha: string): Promise<readonly string[]>;
  /** Null when the commit does not have the file. */
  read(repository: Repository, sha: string, path: string): Promise<WorkflowReading | null>;
}

interface Remembered {
  readonly paths: Promise<readonly string[]>;
  readonly readings: Map<string, Promise<WorkflowReading | null>>;
}

export function createWorkflowFiles(git: GitReader): WorkflowFiles {
  const commits = new Map<string, Remembered>();

  const list = async (repository: Repository, sha: string): Promise<readonly string[]> => {
    const entries = (await git.listFolder(repository, sha, WORKFLOWS)) ?? [];
    return entries
      .filter(({ kind, path }) => kind === 'file' && WORKFLOW_FILE.test(path))
      .map(({ path }) => path);
  };

  const read = async (repository: Repository, sha: string, path: string): Promise<WorkflowReading | null> => {
    const file = await git.readFile(repository, sha, path);
    return file === null ? null : readWorkflow(path, file.toString('utf8'));
  };

  const recall = (repository: Repository, sha: string): Remembered => {
    const key = `${repository.id} ${sha}`;
    const known = commits.get(key) ?? { paths: list(repository, sha), readings: new Map() };
    commits.delete(key);
    commits.set(key, known);
    const [oldest] = commits.keys();
    if (commits.size > MOST_COMMITS && oldest !== undefined) commits.delete(oldest);
    return known;
  };

  return {
    paths: (repository, sha) => recall(repository, sha).paths,
    read(repository, sha, path) {
      const { readings } = recall(repository, sha);
      const known = readings.get(path);
      if (known !== undefined) return known;
      const reading = read(repository, sha, path);
      readings.set(path, reading);
      // What failed once may work the next time.
      reading.catch(() => readings.delete(path));
      return reading;
    },
  };
}
