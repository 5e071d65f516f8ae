/** The judgement of a change, shared by the rules that each tell a part of it. */
import { type Judgement, judgeChange } from '../judge-change.ts';
import { type Incident, isSound, type RecordFile } from '../record.ts';
import type { TreeFacts, Violation } from './rule.ts';
import { entriesOf, incidentBeside, timelineBeside } from './timeline-of.ts';

/** What of one sort is wrong with the way an incident came here, told in the record that can mend it. */
export function findJudged(
  record: RecordFile,
  tree: TreeFacts,
  about: Judgement['about'],
): readonly Violation[] {
  const path = record.kind === 'incident' ? record.path : incidentBeside(record.path);
  if (!tree.isChanged(path, timelineBeside(path))) return [];
  const [was, is] = [tree.before(path), record.kind === 'incident' ? record : tree.recordAt(path)];
  const [timelineWas, timelineIs] = [tree.before(timelineBeside(path)), tree.recordAt(timelineBeside(path))];
  if (was === null || is === null || !isSound(was) || !isSound(is)) return [];
  const told = (incident: RecordFile, timeline: RecordFile | null) => ({
    incident: incident.data as unknown as Incident,
    entries: entriesOf(timeline),
  });
  return judgeChange(told(was, timelineWas), told(is, timelineIs), tree.policy)
    .filter((judgement) => judgement.about === about && judgement.record === record.kind)
    .map(({ pointer, found, expected, fix }) => ({ at: record.positionOf(pointer), found, expected, fix }));
}
