/** Records in order, from which the examples of the rules are made. */

export const EXAMPLE_INCIDENT_PATH = 'incidents/2026/INC-2026-0042/incident.md';

export const EXAMPLE_INCIDENT = `---
schema: 1
id: INC-2026-0042
title: AI search answers with errors
kind: incident
type: availability
severity: high
status: mitigated
visibility: public
services: [ai-search]
times:
  started: 2026-03-02T09:02:00Z
  detected: 2026-03-02T09:14:00Z
  declared: 2026-03-02T09:16:00Z
  acknowledged: 2026-03-02T09:18:00Z
  mitigated: 2026-03-02T09:51:00Z
roles:
  incident_commander: maya-lindqvist
---
`;

/** The same incident when it had only just been declared. */
export const EXAMPLE_DECLARED_INCIDENT = EXAMPLE_INCIDENT.replace('status: mitigated', 'status: declared')
  .replace('  acknowledged: 2026-03-02T09:18:00Z\n', '')
  .replace('  mitigated: 2026-03-02T09:51:00Z\n', '');

export const EXAMPLE_ACTION_ITEM_PATH = 'incidents/2026/INC-2026-0042/actions/01-alert.md';

export const EXAMPLE_ACTION_ITEM = `---
schema: 1
id: INC-2026-0042-01
title: Alert on pool saturation
owner: devon-okafor
due: 2026-03-16
horizon: immediate
priority: high
status: open
---
`;
