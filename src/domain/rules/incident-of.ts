/** The incident that a record of an incident's folder belongs to, for rules that ask what sort of incident it is. */
import type { RecordFile } from '../record.ts';
import { idOfPath, incidentIdOf } from '../record-path.ts';
import type { TreeFacts } from './rule.ts';

/** The incident a record is or stands beside; null when it belongs to none, or to one that is not there. */
export function incidentOf(record: RecordFile, tree: TreeFacts): RecordFile | null {
  if (record.kind === 'incident') return record;
  const id = record.path.startsWith('incidents/') ? idOfPath(record.path) : null;
  if (id === null) return null;
  return tree.recordOf('incident', record.kind === 'action-item' ? incidentIdOf(id) : id);
}

/** What was imported from another system is exempt from the obligations of what is declared here. */
export function isOfImported(record: RecordFile, tree: TreeFacts): boolean {
  return incidentOf(record, tree)?.data['origin'] === 'imported';
}
