/** The timeline beside an incident, for rules that hold the two against each other. */
import type { TimelineEntry } from '../lifecycle.ts';
import { isSound, type RecordFile } from '../record.ts';

/** The entries of a timeline; none when there is no timeline, or one that cannot be acted on. */
export function entriesOf(timeline: RecordFile | null): readonly TimelineEntry[] {
  if (timeline === null || !isSound(timeline)) return [];
  return timeline.data['entries'] as readonly TimelineEntry[];
}

/** `incidents/2026/INC-2026-0042/incident.md` → `incidents/2026/INC-2026-0042/timeline.yml` */
export function timelineBeside(path: string): string {
  return `${path.slice(0, path.lastIndexOf('/'))}/timeline.yml`;
}

/** `incidents/2026/INC-2026-0042/timeline.yml` → `incidents/2026/INC-2026-0042/incident.md` */
export function incidentBeside(path: string): string {
  return `${path.slice(0, path.lastIndexOf('/'))}/incident.md`;
}
