/** Records for acceptance tests, valid unless told otherwise. */

export function anIncident(
  number: number,
  changes: Readonly<Record<string, string>> = {},
): readonly [string, string] {
  const id = `INC-2026-${String(number).padStart(4, '0')}`;
  const values = {
    id,
    title: `Search is slow (${number})`,
    severity: 'high',
    status: 'investigating',
    visibility: 'public',
    ...changes,
  };
  const text = `---
schema: 1
id: ${values.id}
title: ${values.title}
kind: incident
type: performance
severity: ${values.severity}
status: ${values.status}
visibility: ${values.visibility}
services: [ai-search]
times:
  started: 2026-03-02T09:02:00Z
  detected: 2026-03-02T09:06:00Z
  declared: 2026-03-02T09:09:00Z
---
Searches take ten seconds.
`;
  return [`incidents/2026/${id}/incident.md`, text];
}

export function anItem(
  incident: number,
  number: number,
  changes: Readonly<Record<string, string>> = {},
): readonly [string, string] {
  const id = `INC-2026-${String(incident).padStart(4, '0')}`;
  const nn = String(number).padStart(2, '0');
  const values = {
    title: `Fix part ${number} of ${id}`,
    owner: 'devon',
    due: '2026-03-16',
    status: 'open',
    ...changes,
  };
  const text = `---
schema: 1
id: ${id}-${nn}
title: ${values.title}
owner: ${values.owner}
due: ${values.due}
horizon: immediate
priority: high
status: ${values.status} # kept as written
---
Do part ${number}.
`;
  return [`incidents/2026/${id}/actions/${nn}-fix.md`, text];
}
