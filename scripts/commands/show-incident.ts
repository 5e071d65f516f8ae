/** What `incident show` does. */
import { systemClock } from '../../src/adapters/clock.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { explainNotFound, findIncident } from '../../src/domain/incident-id.ts';
import { overviewOf } from '../../src/domain/incident-overview.ts';
import { dayOf } from '../../src/domain/moment.ts';
import type { RecordFile } from '../../src/domain/record.ts';
import { folderOf, idOfPath } from '../../src/domain/record-path.ts';
import { renderOverview, renderOverviewJson } from '../../src/render/incident-overview.ts';
import { colorsFor, EXIT } from './conventions.ts';
import { terminalWidth } from './terminal-width.ts';

/** @returns the exit code: findings when there is such an incident but its record is not in order */
export function showIncident(root: string, reference: string, format: 'human' | 'json'): number {
  const records = openWorkingTree(root).readRecords();
  const id = requireIncident(records, reference);
  const overview = overviewOf(records, id);
  if (overview === null) {
    const path = `${folderOf(id)}/incident.md`;
    console.error(
      `${colorsFor(process.stderr).red('error')} ${path} is not in order and cannot be shown: run incident validate`,
    );
    return EXIT.findings;
  }
  if (format === 'json') console.log(renderOverviewJson(overview));
  else {
    const { bold, dim, red } = colorsFor(process.stdout);
    const style = { strong: bold, soft: dim, grave: red, ...terminalWidth(process.stdout) };
    console.log(renderOverview(overview, dayOf(systemClock.now()), style));
  }
  return EXIT.ok;
}

/**
 * The id of the incident a person means.
 *
 * @param also ids that count although no record has them
 * @throws UsageError when there is none, or more than one
 */
export function requireIncident(
  records: readonly RecordFile[],
  reference: string,
  also: readonly string[] = [],
): string {
  const ids = records
    .filter((record) => record.kind === 'incident')
    .map((record) => idOfPath(record.path))
    .filter((id) => id !== null);
  const found = findIncident(reference, [...new Set([...ids, ...also])]);
  if (found.id === null) throw new UsageError(explainNotFound(reference, found));
  return found.id;
}
