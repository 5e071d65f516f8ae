import { beforeEach, describe, expect, it } from 'vitest';
import { applyRenumber, prepareRenumber, readBegun } from '../../../src/app/renumber-incident.ts';
import type { RenumberPlan } from '../../../src/domain/plan/plan-renumber.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { renderRenumberPlan } from '../../../src/render/renumber-plan.ts';
import { Killed, type MemoryFolder, memoryFolder } from './memory-folder.ts';

const [OLD, NEW] = ['INC-2026-0042', 'INC-2026-0043'];
const incident = (id: string, more = '', body = '') => `---
schema: 1
id: ${id} # the id
title: 'Search fails'
kind: incident
type: availability
severity: high
status: declared
visibility: internal
services: [ai-search]
times: {started: 2026-03-02T09:02:00Z, detected: 2026-03-02T09:06:00Z, declared: 2026-03-02T09:09:00Z}
${more}---
${body}`;

const FILES = {
  [`incidents/2026/${OLD}/incident.md`]: incident(
    OLD,
    `origin: imported\nimported_from: {system: pager, id: ${OLD}, url: https://pager.example/${OLD}}\n# related: [${OLD}]\n`,
    `See [the graph](attachments/${OLD}-graph.png) and [it](../${OLD}/timeline.yml); ${OLD} again.\n`,
  ),
  [`incidents/2026/${OLD}/timeline.yml`]: `schema: 1\nincident: "${OLD}"\nentries:\n  - {at: 2026-03-02T09:09:00Z, by: maya, kind: declared, text: 'This is ${OLD}.'}\n`,
  [`incidents/2026/${OLD}/postmortem.md`]: `---\nschema: 1\nincident: ${OLD}\nstatus: draft\nowner: maya\n---\n`,
  [`incidents/2026/${OLD}/actions/01-fix.md`]: `---\nschema: 1\nid: ${OLD}-01\ntitle: Fix ${OLD}\nowner: maya\ndue: 2026-03-16\nhorizon: immediate\npriority: high\nstatus: open\n---\nIn [${OLD}](../incident.md).\n`,
  [`incidents/2026/${OLD}/attachments/${OLD}-graph.png`]: `PNG ${OLD}`,
  'incidents/2026/INC-2026-0041/incident.md': incident(
    'INC-2026-0041',
    `related:\n  - ${OLD}\n`,
    `[x](../${OLD}/incident.md)\n`,
  ),
  'incidents/2026/INC-2026-0041/timeline.yml': `schema: 1\nincident: INC-2026-0041\nentries:\n  - {at: 2026-03-02T09:09:00Z, by: maya, kind: duplicate, of: ${OLD}}\n`,
  'incidents/2026/INC-2026-0004/incident.md': incident('INC-2026-0004'),
  'oncall/people/maya.md': `---\nschema: 1\nid: maya\nname: Maya\ntime_zone: UTC\ntraining:\n  - {activity: Drills, completed: 2026-03-02, drill: ${OLD}}\n# - {activity: Drills, drill: ${OLD}}\n---\n`,
};

let folder: MemoryFolder;
beforeEach(() => {
  folder = memoryFolder(FILES);
});

function prepared(to?: string): RenumberPlan {
  const plan = prepareRenumber(folder.tree, folder, OLD, to);
  if ('refusal' in plan) throw new Error(plan.refusal);
  return plan;
}

it('moves the folder and rewrites every reference, and nothing else', () => {
  applyRenumber(prepared(), folder);
  const swap = (text: string) => text.replaceAll(OLD, NEW);
  const file = (path: string) => folder.files.get(path);
  expect([...folder.files.keys()].sort()).toEqual(
    Object.keys(FILES)
      .map((path) => path.replace(`2026/${OLD}`, `2026/${NEW}`))
      .sort(),
  );
  expect(file(`incidents/2026/${NEW}/incident.md`)).toBe(
    incident(
      NEW,
      `origin: imported\nimported_from: {system: pager, id: ${OLD}, url: https://pager.example/${OLD}}\n# related: [${OLD}]\n`,
      `See [the graph](attachments/${OLD}-graph.png) and [it](../${NEW}/timeline.yml); ${NEW} again.\n`,
    ),
  );
  for (const name of ['timeline.yml', 'postmortem.md', 'actions/01-fix.md']) {
    expect(file(`incidents/2026/${NEW}/${name}`)).toBe(swap(FILES[`incidents/2026/${OLD}/${name}`] ?? ''));
  }
  expect(file(`incidents/2026/${NEW}/attachments/${OLD}-graph.png`)).toBe(`PNG ${OLD}`);
  for (const name of ['incident.md', 'timeline.yml']) {
    expect(file(`incidents/2026/INC-2026-0041/${name}`)).toBe(
      swap(FILES[`incidents/2026/INC-2026-0041/${name}`] ?? ''),
    );
  }
  expect(file('oncall/people/maya.md')).toBe(FILES['oncall/people/maya.md']?.replace(OLD, NEW));
});

it('says what it will do', () => {
  const lines = renderRenumberPlan(prepared('INC-2026-0050'), false).split('\n');
  expect(lines).toEqual([
    `move incidents/2026/${OLD} to incidents/2026/INC-2026-0050`,
    `rewrite incidents/2026/${OLD}/actions/01-fix.md: the id, 3 times`,
    `rewrite incidents/2026/${OLD}/incident.md: the id, 3 times`,
    `rewrite incidents/2026/${OLD}/postmortem.md: the id, once`,
    `rewrite incidents/2026/${OLD}/timeline.yml: the id, twice`.replace('twice', '2 times'),
    'rewrite incidents/2026/INC-2026-0041/incident.md: the id, 2 times',
    'rewrite incidents/2026/INC-2026-0041/timeline.yml: the id, once',
    'rewrite oncall/people/maya.md: the id, once',
  ]);
  expect(renderRenumberPlan(prepared(), true)).toContain(
    `  - 3: id: ${OLD} # the id\n  + 3: id: ${NEW} # the id`,
  );
  expect(folder.steps).toBe(0);
});

it('brings no finding about', () => {
  const before = checkRecords(folder.tree.readRecords(), { hasPath: folder.hasPath });
  applyRenumber(prepared(), folder);
  const after = checkRecords(folder.tree.readRecords(), { hasPath: folder.hasPath });
  expect(after.map(({ rule, line }) => `${rule} ${line}`)).toEqual(
    before.map(({ rule, line }) => `${rule} ${line}`),
  );
});

describe('killed before any step, and run again', () => {
  const whole = memoryFolder(FILES);
  const plan = prepareRenumber(whole.tree, whole, OLD, 'INC-2026-0050');
  if ('refusal' in plan) throw new Error(plan.refusal);
  applyRenumber(plan, whole);

  it.each(Array.from({ length: whole.steps }, (_, step) => step))('step %i', (step) => {
    folder.killedAt = step;
    expect(() => applyRenumber(prepared('INC-2026-0050'), folder)).toThrow(Killed);
    folder.killedAt = null;
    const begun = readBegun(folder);
    if (begun === null && folder.hasPath(`incidents/2026/${OLD}`)) {
      // Before the first step nothing is remembered, and nothing has happened.
      expect(new Map(Object.entries(FILES))).toEqual(folder.files);
      applyRenumber(prepared('INC-2026-0050'), folder);
    } else if (begun !== null) {
      // The new id is known without being said again.
      applyRenumber(prepared(), folder);
    }
    expect(folder.files).toEqual(whole.files);
  });

  it('two runs at different steps', () => {
    for (const step of [9, 3]) {
      folder.steps = 0;
      folder.killedAt = step;
      expect(() => applyRenumber(prepared('INC-2026-0050'), folder)).toThrow(Killed);
    }
    folder.killedAt = null;
    applyRenumber(prepared(), folder);
    expect(folder.files).toEqual(whole.files);
  });
});

describe('is refused in one sentence, with nothing changed', () => {
  const refusal = (to?: string, from = OLD) => {
    const plan = prepareRenumber(folder.tree, folder, from, to);
    expect(folder.steps).toBe(0);
    return 'refusal' in plan ? plan.refusal : null;
  };
  it('when the new id is taken', () => {
    expect(refusal('INC-2026-0004')).toBe(
      'incidents/2026/INC-2026-0004 is there already: name a free id with --to',
    );
  });
  it('when a record of it cannot be read: after a merge with conflicts', () => {
    folder.files.set(`incidents/2026/${OLD}/incident.md`, '<<<<<<< ours\n---\n');
    expect(refusal()).toBe(
      `"incidents/2026/${OLD}/incident.md" cannot be read: mend it first (incident validate)`,
    );
  });
  it('when the id is written as only a YAML reader understands it', () => {
    folder.files.set(
      'incidents/2026/INC-2026-0004/incident.md',
      incident('INC-2026-0004', 'related: ["INC-2026\\x2d0042"]\n'),
    );
    expect(refusal()).toBe(
      `incidents/2026/INC-2026-0004/incident.md names ${OLD} in a way that cannot be rewritten: write the id out there first`,
    );
  });
  it('while another one was cut off', () => {
    folder.files.set('.incident-renumber/begun.json', '{"from":"INC-2026-0004","to":"INC-2026-0009"}');
    expect(refusal()).toBe(
      'Renumbering INC-2026-0004 to INC-2026-0009 was cut off: run "incident renumber INC-2026-0004" first, which ends it',
    );
    expect(refusal('INC-2026-0010', 'INC-2026-0004')).toContain('was cut off');
  });
  it('when the numbers of the year are used up', () => {
    folder.files.set('incidents/2026/INC-2026-999999/incident.md', incident('INC-2026-999999'));
    expect(refusal()).toBe('The year has no free number left');
  });
});

it.each([
  '',
  '{',
  '[]',
  '{"from":1,"to":"INC-2026-0001"}',
  '{"from":"../../etc","to":"INC-2026-0001"}',
  'null',
])('a note of what was begun that is none is ignored: %s', (note) => {
  folder.files.set('.incident-renumber/begun.json', note);
  expect(readBegun(folder)).toBeNull();
});
