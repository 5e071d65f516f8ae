/** A postmortem in order, of the incident in example-records.ts. */

export const EXAMPLE_POSTMORTEM_PATH = 'incidents/2026/INC-2026-0042/postmortem.md';

export const EXAMPLE_POSTMORTEM = `---
schema: 1
incident: INC-2026-0042
status: approved
owner: maya-lindqvist
root_cause: The release opened one connection for every query
contributing_factors:
  - The release was not tested under load
  - The connection pool had no alert
---
## Incident Timeline

The release reached all users at 08:58 UTC; four minutes later the pool was exhausted.

### Resolution and recovery

The release was rolled back at 09:43 UTC, and searches worked again at 09:51 UTC.

## Impact Assessment

Every search failed for 49 minutes.

## Root Cause Analysis

Each query opened a connection of its own, and nothing counted them.

## Response Evaluation

The rollback was quick once the release was suspected; the alert came late.

## Action Items

- An alert when the pool is nearly full.

## Knowledge Sharing

The runbook for outages now names the pool.
`;
