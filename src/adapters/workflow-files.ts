import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { partsOf, type WorkflowParts } from '../domain/doctor/workflow-parts.ts';

const FOLDER = '.github/workflows';

/** The workflows of a tree by their paths; null for one that is no YAML. None when there is no such folder. */
export function readWorkflowParts(root: string): ReadonlyMap<string, WorkflowParts | null> {
  const files = listFolder(`${root}/${FOLDER}`).filter((file) => /\.ya?ml$/.test(file));
  return new Map(files.map((file) => [`${FOLDER}/${file}`, readParts(`${root}/${FOLDER}/${file}`)]));
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path).toSorted();
  } catch {
    return [];
  }
}

function readParts(path: string): WorkflowParts | null {
  try {
    return partsOf(parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 }));
  } catch {
    return null;
  }
}
