import { describe, expect, it } from 'vitest';
import {
  EXAMPLE_ACTION_ITEM,
  EXAMPLE_ACTION_ITEM_PATH,
  EXAMPLE_INCIDENT,
  EXAMPLE_INCIDENT_PATH,
} from '../../../src/domain/rules/example-records.ts';
import type { Files } from '../../../src/domain/rules/rule.ts';
import { findingsOf } from './rules-files.ts';

const SECRET_PATH = 'incidents/2026/INC-2026-0041/incident.md';
const SECRET = EXAMPLE_INCIDENT.replaceAll('0042', '0041').replace(
  'visibility: public',
  'visibility: restricted',
);
const BASE: Files = { [SECRET_PATH]: SECRET, [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT };
const check = (files: Files) => findingsOf('restricted-not-public', { ...BASE, ...files });
const changed = (from: string, to: string) => {
  expect(EXAMPLE_INCIDENT).toContain(from);
  return { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT.replace(from, to) };
};

describe('outside its folder nothing names a restricted incident', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    ['a related one', changed('roles:', 'related: [INC-2026-0041]\nroles:'), 'incident.md 17:11'],
    ['the title', changed('title: AI search', 'title: After INC-2026-0041 AI search'), 'incident.md 4:14'],
    [
      'what users are told',
      changed('roles:', 'communication: {prevention: See INC-2026-0041}\nroles:'),
      'incident.md 17:33',
    ],
    ['a comment', changed('roles:', '# as in inc-2026-0041\nroles:'), 'incident.md 17:9'],
    ['the body', { [EXAMPLE_INCIDENT_PATH]: `${EXAMPLE_INCIDENT}See\nINC-2026-0041.\n` }, 'incident.md 21:1'],
    [
      'a link',
      { [EXAMPLE_INCIDENT_PATH]: `${EXAMPLE_INCIDENT}[x](../INC-2026-0041/)\n` },
      'incident.md 20:8',
    ],
    [
      'an internal incident',
      { [EXAMPLE_INCIDENT_PATH]: `${EXAMPLE_INCIDENT.replace('public', 'internal')}INC-2026-0041\n` },
      'incident.md 20:1',
    ],
    [
      'an action item',
      { [EXAMPLE_ACTION_ITEM_PATH]: `${EXAMPLE_ACTION_ITEM}INC-2026-0041\n` },
      '01-alert.md 11:1',
    ],
    [
      'a timeline',
      {
        'incidents/2026/INC-2026-0042/timeline.yml':
          'schema: 1\nincident: INC-2026-0042\nentries:\n  - {at: 2026-03-02T09:20:00Z, by: x, kind: note, text: Like INC-2026-0041}\n',
      },
      'timeline.yml 4:62',
    ],
    [
      'a person',
      {
        'oncall/people/x.md':
          '---\nschema: 1\nid: x\nname: X\ntime_zone: UTC\ntraining: [{activity: Incident response drills, completed: 2026-01-01, drill: INC-2026-0041}]\n---\n',
      },
      'x.md 6:79',
    ],
  ];
  it.each(cases)('%s', (_, files, place) => {
    expect(check(files)).toEqual([
      `${place} Unexpected restricted incident "INC-2026-0041", expected none outside its own folder`,
    ]);
  });

  const silent: readonly (readonly [string, Files])[] = [
    ['nothing names it', {}],
    ['it names itself and others', { [SECRET_PATH]: `${SECRET}Like INC-2026-0041 and INC-2026-0042.\n` }],
    [
      'what stands in its folder names it',
      {
        'incidents/2026/INC-2026-0041/actions/01-alert.md': EXAMPLE_ACTION_ITEM.replaceAll('0042', '0041'),
        'incidents/2026/INC-2026-0041/postmortem.md':
          '---\nschema: 1\nincident: INC-2026-0041\nstatus: draft\nowner: x\n---\nOf INC-2026-0041.\n',
      },
    ],
    [
      'one restricted incident names another',
      {
        'incidents/2026/INC-2026-0040/incident.md': `${SECRET.replaceAll('0041', '0040')}Like INC-2026-0041.\n`,
      },
    ],
    ['a longer id', { [EXAMPLE_INCIDENT_PATH]: `${EXAMPLE_INCIDENT}INC-2026-00411\n` }],
    [
      'users are told of it',
      { [SECRET_PATH]: SECRET.replace('roles:', 'communication: {prevention: We test more}\nroles:') },
    ],
  ];
  it.each(silent)('no finding when %s', (_, files) => expect(check(files)).toEqual([]));

  it('what users are told of it names it neither in a list', () => {
    const text = SECRET.replace(
      'roles:',
      'communication: {affected_features: [Search, Part of inc-2026-0041]}\nroles:',
    );
    expect(check({ [SECRET_PATH]: text })).toEqual([
      'incident.md 17:45 Unexpected restricted incident "INC-2026-0041", expected none in what users are told',
    ]);
  });
  it('when it is made public again, it may be named', () => {
    const open = { [SECRET_PATH]: SECRET.replace('restricted', 'internal') };
    expect(check({ ...open, ...changed('roles:', 'related: [INC-2026-0041]\nroles:') })).toEqual([]);
  });
});
