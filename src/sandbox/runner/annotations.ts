import path from 'node:path';
import type { Annotation } from '../model.ts';

/** github.com/actions/runner, ExecutionContext.cs: `_maxCountPerIssueType`, `_maxIssueMessageLength`. */
export const ANNOTATIONS_PER_LEVEL = 10;
/** Of one job; the rest is in the log alone (github.com/orgs/community/discussions/26680). */
export const ANNOTATIONS_PER_JOB = 50;
const MESSAGE_LENGTH = 4096;
/** Where GitHub puts an annotation that names no file. */
const NO_FILE = '.github';

/**
 * Makes an annotation of `::error file=,line=,endLine=,col=,endColumn=,title=::message`
 * (docs: workflow-commands, "Setting an error message"). Columns count only within one line
 * (docs.github.com/rest/checks/runs: `start_column`).
 * @param properties names in lower case
 * @param workspace absolute; a file below it is shown relative to it
 * @param logLine the line of the step's log, from 1, for an annotation without a file
 */
export function toAnnotation(
  level: Annotation['level'],
  message: string,
  properties: ReadonlyMap<string, string>,
  workspace: string,
  logLine: number,
): Annotation {
  const file = properties.get('file');
  const start = positive(properties.get('line')) ?? positive(properties.get('endline'));
  const end = positive(properties.get('endline')) ?? start;
  const ordered = start !== null && end !== null && start <= end;
  const startLine = ordered ? start : file === undefined ? logLine : 1;
  const endLine = ordered ? end : startLine;
  const startColumn = positive(properties.get('col'));
  const withColumns = ordered && startLine === endLine && startColumn !== null;
  return {
    level,
    path: file === undefined ? NO_FILE : relativeTo(workspace, file),
    startLine,
    endLine,
    startColumn: withColumns ? startColumn : null,
    endColumn: withColumns ? (positive(properties.get('endcolumn')) ?? startColumn) : null,
    title: properties.get('title') ?? '',
    message: message.slice(0, MESSAGE_LENGTH),
  };
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function relativeTo(workspace: string, file: string): string {
  const relative = path.relative(workspace, path.resolve(workspace, file));
  return relative.startsWith('..') ? file : relative;
}
