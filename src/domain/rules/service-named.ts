import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule } from './rule.ts';

/** An incident that was declared here says which service it is about. */
export const serviceNamed: Rule = {
  id: 'service-named',
  level: 'error',
  kinds: ['incident'],
  summary: 'An incident names at least one service, unless it was imported.',
  reason:
    'Whom to call, what users are told and what recurs are looked up by service. Other systems do not always say it, so what comes from them is exempt.',
  examples: [
    {
      path: EXAMPLE_INCIDENT_PATH,
      good: EXAMPLE_INCIDENT,
      bad: EXAMPLE_INCIDENT.replace('services: [ai-search]', 'services: []'),
      findings: ['10:1 Unexpected incident without a service, expected at least one affected service'],
    },
  ],
  check(record) {
    const services = record.data['services'];
    if (!Array.isArray(services) || services.length > 0 || record.data['origin'] === 'imported') return [];
    return [
      {
        at: record.positionOf('/services'),
        found: 'incident without a service',
        expected: 'at least one affected service',
        fix: 'Name the service that is affected most; more can follow.',
      },
    ];
  },
};
