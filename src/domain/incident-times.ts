/** The times of an incident in the order in which things happen; a later one is never earlier than one before it. */
export const INCIDENT_TIMES = [
  'started',
  'detected',
  'declared',
  'acknowledged',
  'responded',
  'mitigated',
  'resolved',
] as const;
