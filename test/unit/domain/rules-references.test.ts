import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY_PATH } from '../../../src/domain/record-path.ts';
import {
  EXAMPLE_ACTION_ITEM,
  EXAMPLE_ACTION_ITEM_PATH,
  EXAMPLE_INCIDENT,
  EXAMPLE_INCIDENT_PATH,
} from '../../../src/domain/rules/example-records.ts';
import type { Files } from '../../../src/domain/rules/rule.ts';
import { findingsOf, fixesOf } from './rules-files.ts';

const person = (login: string, more = '') =>
  `---\nschema: 1\nid: ${login}\nname: Somebody\ntime_zone: UTC\n${more}---\n`;
const KNOWLEDGE = `version: '1.0'
owner: maya-lindqvist
last_review: 2026-09-01
next_review: 2026-12-01
approved_by: Maya Lindqvist, Engineering Lead
---
`;
/** One record of every kind, in order; each refers to others. */
const ALL: Files = {
  [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT.replace(
    'roles:',
    'runbooks: [outage]\nrelated: [INC-2026-0041]\nroles:',
  ),
  'incidents/2026/INC-2026-0041/incident.md': EXAMPLE_INCIDENT.replace('0042', '0041')
    .replace('status: mitigated', 'status: duplicate\nduplicate_of: INC-2026-0042')
    .replace(/ {2}acknowledged.*\n {2}mitigated.*\n/, ''),
  'incidents/2026/INC-2026-0042/timeline.yml': `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:20:00Z, by: some-robot, kind: role, role: technical_lead, person: devon-okafor}
  - {at: 2026-03-02T09:21:00Z, by: some-robot, kind: note, text: Looking, of: INC-2026-0041}
  - {at: 2026-03-02T09:22:00Z, by: some-robot, kind: runbook, runbook: outage}
`,
  'incidents/2026/INC-2026-0042/postmortem.md': `---
schema: 1
incident: INC-2026-0042
status: draft
owner: maya-lindqvist
participants: [maya-lindqvist, devon-okafor]
approved_by: devon-okafor
---
`,
  [EXAMPLE_ACTION_ITEM_PATH]: EXAMPLE_ACTION_ITEM,
  'oncall/people/maya-lindqvist.md': person('maya-lindqvist', ''),
  'oncall/people/devon-okafor.md': person(
    'devon-okafor',
    'training:\n  - {activity: Incident response drills, completed: 2026-09-15, drill: INC-2026-0041}\n',
  ),
  'oncall/rosters/engineering.md': `---
schema: 1
id: engineering
title: Engineering
lead: maya-lindqvist
time_zone: UTC
rotations:
  - {name: primary, members: [maya-lindqvist, devon-okafor], starts: 2026-01-05, shift: 7d}
overrides:
  - {rotation: primary, from: 2026-12-24T09:00:00Z, until: 2026-12-26T09:00:00Z, person: devon-okafor}
swaps:
  - {rotation: primary, shift_of: maya-lindqvist, shift_on: 2026-11-30, with: devon-okafor, with_on: 2026-12-07}
escalation:
  - {after: 5m, rotation: primary}
  - {after: 15m, person: maya-lindqvist}
---
`,
  'knowledge/services/ai-search.md':
    '---\nschema: 1\nid: ai-search\ntitle: AI Search\nroster: engineering\n---\n',
  'knowledge/runbooks/outage.md': `---
schema: 1
id: outage
title: Outage
types: [availability]
services: [ai-search]
symptoms:
  - {metric: daily-cost, over_percent_of_baseline: 150, baseline: search}
contacts: [engineering-lead]
${KNOWLEDGE}`,
  'knowledge/architecture/search.md': `---
schema: 1
id: search
title: Search
services: [ai-search]
dependencies:
  - {name: Index, service: ai-search, needed_for: Every search}
failure_modes:
  - {name: The pool is full, effect: Searches fail, runbook: outage}
${KNOWLEDGE}`,
  'knowledge/baselines/search.md': `---
schema: 1
id: search
title: Search
service: ai-search
operating_parameters: [{name: Connections, value: '200'}]
expected_metrics: [{metric: daily-cost, unit: usd, typical: 100}]
seasonal_variations: [{when: Mondays, effect: Twice as many}]
capacity: [{resource: Connections, limit: '200'}]
${KNOWLEDGE}`,
};
const incidents = Object.fromEntries(Object.entries(ALL).filter(([path]) => path.endsWith('incident.md')));

/** Those files with one text of one of them replaced, which must be there. */
function changed(path: string, from: string, to: string): Files {
  expect(ALL[path]).toContain(from);
  return { ...ALL, [path]: (ALL[path] ?? '').replace(from, to) };
}

describe('what a record names is there', () => {
  it('in a tree where everything is', () => {
    for (const rule of ['reference-exists', 'known-term', 'schema', 'unknown-key'] as const) {
      expect(findingsOf(rule, ALL)).toEqual([]);
    }
  });

  const INCIDENT = EXAMPLE_INCIDENT_PATH;
  const ROSTER = 'oncall/rosters/engineering.md';
  const cases: readonly (readonly [string, string, string, string])[] = [
    [INCIDENT, '[ai-search]', '[ai-serach]', 'incident.md 10:12 Unexpected service "ai-serach"'],
    [INCIDENT, '[outage]', '[outages]', 'incident.md 17:12 Unexpected runbook "outages"'],
    [INCIDENT, '[INC-2026-0041]', '[INC-2026-0099]', 'incident.md 18:11 Unexpected incident "INC-2026-0099"'],
    [INCIDENT, 'commander: maya-lindqvist', 'commander: maya', 'incident.md 20:23 Unexpected person "maya"'],
    [
      'incidents/2026/INC-2026-0041/incident.md',
      'duplicate_of: INC-2026-0042',
      'duplicate_of: INC-2026-0043',
      'incident.md 9:15 Unexpected incident "INC-2026-0043"',
    ],
    ['incidents/2026/INC-2026-0042/timeline.yml', 'person: devon-okafor', 'person: devon', 'person "devon"'],
    ['incidents/2026/INC-2026-0042/timeline.yml', 'of: INC-2026-0041', 'of: INC-2025-0041', 'INC-2025-0041'],
    [
      'incidents/2026/INC-2026-0042/timeline.yml',
      'runbook: outage',
      'runbook: outages',
      'runbook "outages", expected the name of a file in knowledge/runbooks/',
    ],
    ['incidents/2026/INC-2026-0042/postmortem.md', 'owner: maya-lindqvist', 'owner: mia', 'person "mia"'],
    ['incidents/2026/INC-2026-0042/postmortem.md', '[maya-lindqvist,', '[mia,', 'person "mia"'],
    [
      'incidents/2026/INC-2026-0042/postmortem.md',
      'approved_by: devon-okafor',
      'approved_by: dev',
      'person "dev"',
    ],
    [
      EXAMPLE_ACTION_ITEM_PATH,
      'owner: devon-okafor',
      'owner: devon',
      '01-alert.md 5:8 Unexpected person "devon"',
    ],
    ['oncall/people/devon-okafor.md', 'INC-2026-0041', 'INC-2026-0040', 'incident "INC-2026-0040"'],
    ['knowledge/services/ai-search.md', 'roster: engineering', 'roster: enginering', 'roster "enginering"'],
    ['knowledge/runbooks/outage.md', '[ai-search]', '[search]', 'service "search"'],
    ['knowledge/runbooks/outage.md', 'baseline: search', 'baseline: serach', 'baseline "serach"'],
    ['knowledge/runbooks/outage.md', 'owner: maya-lindqvist', 'owner: mia', 'person "mia"'],
    ['knowledge/architecture/search.md', 'services: [ai-search]', 'services: [search]', 'service "search"'],
    ['knowledge/architecture/search.md', 'service: ai-search', 'service: search', 'service "search"'],
    ['knowledge/architecture/search.md', 'runbook: outage', 'runbook: outtage', 'runbook "outtage"'],
    ['knowledge/baselines/search.md', 'service: ai-search', 'service: search', 'service "search"'],
    ['knowledge/baselines/search.md', 'owner: maya-lindqvist', 'owner: mia', 'person "mia"'],
    [ROSTER, 'lead: maya-lindqvist', 'lead: mia', 'person "mia"'],
    [ROSTER, 'members: [maya-lindqvist', 'members: [mia', 'person "mia"'],
    [ROSTER, 'person: devon-okafor', 'person: mia', 'person "mia"'],
    [ROSTER, 'shift_of: maya-lindqvist', 'shift_of: mia', 'person "mia"'],
    [ROSTER, 'with: devon-okafor', 'with: mia', 'person "mia"'],
    [ROSTER, '{after: 15m, person: maya-lindqvist}', '{after: 15m, person: mia}', 'person "mia"'],
    [
      ROSTER,
      'overrides:\n  - {rotation: primary',
      'overrides:\n  - {rotation: primry',
      'rotation "primry", expected one of primary',
    ],
    [
      ROSTER,
      'swaps:\n  - {rotation: primary',
      'swaps:\n  - {rotation: night',
      'rotation "night", expected one of primary',
    ],
    [ROSTER, '{after: 5m, rotation: primary}', '{after: 5m, rotation: first}', 'rotation "first"'],
  ];
  it.each(cases)('%s: %s → %s', (path, from, to, expected) => {
    const findings = findingsOf('reference-exists', changed(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it('a login is the same in capitals', () => {
    expect(findingsOf('reference-exists', changed(INCIDENT, 'commander: maya', 'commander: Maya'))).toEqual(
      [],
    );
  });
  it('who writes an entry may be an automation', () => {
    const path = 'incidents/2026/INC-2026-0042/timeline.yml';
    expect(findingsOf('reference-exists', changed(path, 'some-robot', 'another-robot'))).toEqual([]);
  });
  it('the nearest is suggested, but no incident for another', () => {
    expect(fixesOf('reference-exists', changed(INCIDENT, '[ai-search]', '[ai-serach]'))).toEqual([
      'Did you mean "ai-search"?',
    ]);
    expect(fixesOf('reference-exists', changed(INCIDENT, '[ai-search]', '[billing]'))).toEqual([
      'Add "knowledge/services/billing.md", or correct the name.',
    ]);
    expect(fixesOf('reference-exists', changed(INCIDENT, '[INC-2026-0041]', '[INC-2026-0049]'))).toEqual([
      'Correct the id; there is no "incidents/2026/INC-2026-0049/incident.md".',
    ]);
  });
  it('a value that has a finding of the schema has no second one', () => {
    const files = changed(INCIDENT, '[ai-search]', '[AI Search]');
    expect(findingsOf('schema', files)).toHaveLength(1);
    expect(findingsOf('reference-exists', files)).toEqual([]);
  });
});

describe('a catalogue that nobody keeps is not asked', () => {
  it('incidents alone are in order, but name each other', () => {
    const known = EXAMPLE_INCIDENT_PATH;
    expect(findingsOf('reference-exists', incidents)).toEqual([]);
    const { [known]: text = '' } = incidents;
    expect(findingsOf('reference-exists', { [known]: text })).toEqual([
      'incident.md 18:11 Unexpected incident "INC-2026-0041", expected the id of an incident in this repository',
    ]);
  });
  it('the first person makes the others missing', () => {
    const files = { ...incidents, 'oncall/people/devon-okafor.md': person('devon-okafor') };
    expect(findingsOf('reference-exists', files).map((one) => one.replace(/,.*/, ''))).toEqual([
      'incident.md 17:23 Unexpected person "maya-lindqvist"',
      'incident.md 20:23 Unexpected person "maya-lindqvist"',
    ]);
  });
});

describe('an incident names a service', () => {
  const none = EXAMPLE_INCIDENT.replace('[ai-search]', '[]');
  it('unless it was imported', () => {
    expect(findingsOf('service-named', { [EXAMPLE_INCIDENT_PATH]: none })).toHaveLength(1);
    const imported = none.replace('kind: incident', 'kind: incident\norigin: imported');
    expect(findingsOf('service-named', { [EXAMPLE_INCIDENT_PATH]: imported })).toEqual([]);
    const declared = none.replace('kind: incident', 'kind: incident\norigin: declared');
    expect(findingsOf('service-named', { [EXAMPLE_INCIDENT_PATH]: declared })).toHaveLength(1);
  });
});

describe('names that the policy defines', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      EXAMPLE_INCIDENT_PATH,
      'type: availability',
      'type: availability\nsubtype: data-loss',
      'subtype of availability "data-loss", expected one of service-outage',
      'Use a name of',
    ],
    [
      EXAMPLE_INCIDENT_PATH,
      'type: availability',
      'type: availability\nsubtype: service-outtage',
      'subtype of availability "service-outtage"',
      'Did you mean "service-outage"?',
    ],
    [
      EXAMPLE_INCIDENT_PATH,
      'services:',
      'detected_by: user-reports\nservices:',
      'source of detection "user-reports", expected one of anomaly, alert-threshold, dashboard, user-report',
      'Did you mean "user-report"?',
    ],
    [
      'incidents/2026/INC-2026-0042/timeline.yml',
      'role: technical_lead',
      'role: tech_lead',
      'role "tech_lead"',
      'Use a name of',
    ],
    [
      'incidents/2026/INC-2026-0042/timeline.yml',
      'kind: note, text: Looking, of: INC-2026-0041',
      'kind: severity, reason: Worse, to: sev1',
      'severity "sev1", expected one of critical, high, medium, low',
      'Use a name of',
    ],
    [
      'incidents/2026/INC-2026-0042/postmortem.md',
      'approved_by',
      'knowledge_updated: [Troubleshooting guide]\napproved_by',
      'part of the knowledge base "Troubleshooting guide"',
      'Did you mean "Troubleshooting guides"?',
    ],
    [
      'oncall/people/devon-okafor.md',
      'training:',
      'roles: [commander]\ntraining:',
      'role "commander"',
      'Use a name of',
    ],
    [
      'oncall/people/devon-okafor.md',
      'training:',
      'contacts: [{method: pager, secret: PAGER}]\ntraining:',
      'channel "pager", expected one of email, slack, phone',
      'Use a name of',
    ],
    [
      'oncall/people/devon-okafor.md',
      'training:',
      'onboarding: [{requirement: Incident response trainings, completed: 2026-01-01}]\ntraining:',
      'onboarding requirement "Incident response trainings"',
      'Did you mean "Incident response training"?',
    ],
    [
      'oncall/people/devon-okafor.md',
      'Incident response drills',
      'Fire drills',
      'training activity "Fire drills"',
      'Use a name of',
    ],
    ['knowledge/runbooks/outage.md', '[availability]', '[availabilty]', 'type "availabilty"', 'Did you mean'],
    [
      'knowledge/runbooks/outage.md',
      '[engineering-lead]',
      '[boss]\nnotify: [finance]',
      'contact "boss"',
      'Use a name of',
    ],
  ];
  it.each(cases)('%s: %s → %s', (path, from, to, expected, fix) => {
    const files = changed(path, from, to);
    const findings = findingsOf('known-term', files);
    expect(findings[0]).toContain(expected);
    expect(fixesOf('known-term', files)[0]).toContain(fix);
    expect(findings).toHaveLength(to.includes('notify') ? 2 : 1);
  });
  it('a type that nobody knows has no subtypes to judge', () => {
    const files = changed(EXAMPLE_INCIDENT_PATH, 'type: availability', 'type: other\nsubtype: data-loss');
    expect(findingsOf('known-term', files)).toHaveLength(1);
  });
});

describe('how imports are read', () => {
  const POLICY = readFileSync(POLICY_PATH, 'utf8');
  const policy = (from: string, to: string) => {
    expect(POLICY).toContain(from);
    return findingsOf('policy-consistent', { [POLICY_PATH]: POLICY.replace(from, to) });
  };
  it.each([
    [
      'system: statuspage\n    type: availability',
      'system: statuspage\n    type: avail',
      'type "avail", expected one of performance',
    ],
    [
      '{impact: minor, severity: medium}',
      '{impact: minor, severity: sev3}',
      'severity "sev3", expected one of critical',
    ],
  ])('%j → %j', (from, to, expected) => {
    const findings = policy(from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });
});
