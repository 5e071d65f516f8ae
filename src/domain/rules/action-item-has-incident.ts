import { quote } from '../quote.ts';
import { idOfPath, incidentIdOf } from '../record-path.ts';
import type { Rule } from './rule.ts';

/** An action item stands beside the incident it came from. */
export const actionItemHasIncident: Rule = {
  id: 'action-item-has-incident',
  level: 'error',
  kinds: ['action-item'],
  summary: 'The incident of an action item exists beside it.',
  reason: 'Without its incident nobody knows what an action item is for, and it gets no issue.',
  examples: [],
  check(record, tree) {
    const id = idOfPath(record.path);
    // Elsewhere than in its place, the place is the finding.
    if (id === null || tree.pathsOf(incidentIdOf(id)).length > 0) return [];
    return [
      {
        at: record.positionOf('/id'),
        found: `action item of ${quote(incidentIdOf(id))}, which is not there`,
        expected: 'incident.md in the folder above',
        fix: 'Add the incident, or move the item to the incident it belongs to.',
      },
    ];
  },
};
