import { quote } from '../quote.ts';
import { RECORD_KINDS } from '../record-kind.ts';
import { idOfPath, incidentIdOf } from '../record-path.ts';
import type { Rule } from './rule.ts';

/** What belongs to an incident stands beside one that is there. */
export const hasIncident: Rule = {
  id: 'has-incident',
  level: 'error',
  kinds: ['action-item', 'timeline', 'postmortem'],
  summary: 'The incident of an action item, a timeline or a postmortem exists beside it.',
  reason: 'Without its incident nobody knows what it is about, and nothing acts on it.',
  examples: [],
  check(record, tree) {
    const id = idOfPath(record.path);
    // Elsewhere than in its place, the place is the finding.
    if (id === null) return [];
    const { idKey, title } = RECORD_KINDS[record.kind];
    const incident = idKey === 'incident' ? id : incidentIdOf(id);
    if (tree.pathsOf('incident', incident).length > 0) return [];
    return [
      {
        at: record.positionOf(`/${idKey ?? 'id'}`),
        found: `${title} of ${quote(incident)}, which is not there`,
        expected: record.kind === 'action-item' ? 'incident.md in the folder above' : 'incident.md beside it',
        fix: 'Add the incident, or move the file to the incident it belongs to.',
      },
    ];
  },
};
