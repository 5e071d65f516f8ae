/** An incident that says everything messages can say. */
import type { Incident } from '../../../src/domain/record.ts';

export function anIncidentRecord(changes: Partial<Incident> = {}): Incident {
  return {
    schema: 1,
    id: 'INC-2026-0042',
    title: 'AI search answers with errors',
    kind: 'incident',
    type: 'availability',
    severity: 'critical',
    status: 'mitigated',
    visibility: 'public',
    services: ['ai-search'],
    times: {
      started: '2026-03-02T09:02:00Z',
      detected: '2026-03-02T09:06:00Z',
      declared: '2026-03-02T09:09:00Z',
      mitigated: '2026-03-02T09:48:00Z',
    },
    next_update_due: '2026-03-02T11:00:00+01:00',
    impact: {
      description: 'Every search fails',
      users_affected: 3217,
      percent_of_active_users: 92.5,
      cost_per_hour_usd: 4219,
    },
    communication: {
      affected_features: ['Search by question'],
      unaffected_features: ['Browsing by hand'],
      estimated_resolution: '2026-03-02T12:00:00Z',
      what_happened: 'A release opened too many connections.',
      what_was_done: 'We took it back.',
      prevention: 'Releases are tested under load.',
      user_instructions: 'Please search again.',
    },
    roles: { incident_commander: 'maya-lindqvist', technical_lead: 'devon-okafor' },
    expertise_needed: 'PostgreSQL internals',
    caused_by: { deployment: 'search-api 2026.3.1' },
    ...changes,
  };
}
