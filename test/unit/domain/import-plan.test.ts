import { describe, expect, it } from 'vitest';
import type {
  ImportedIncident,
  ImportedStep,
  ImportedUpdate,
  SourceIncident,
} from '../../../src/domain/imported-incident.ts';
import { findImportedTimes } from '../../../src/domain/imported-times.ts';
import { transition } from '../../../src/domain/lifecycle.ts';
import { planImport } from '../../../src/domain/plan/plan-import.ts';
import { type ImportRules, planImportedIncident } from '../../../src/domain/plan/plan-imported-incident.ts';
import type { Incident, RecordFile, RecordKind } from '../../../src/domain/record.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { foldTimeline } from '../../../src/domain/timeline.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { readRecord } from '../../../src/records/read-record.ts';

const RULES = DEFAULT_POLICY.imports?.[0] as ImportRules;

/** Updates an hour apart, from 10:00 of a day. */
function updates(...steps: readonly ImportedStep[]): readonly ImportedUpdate[] {
  return steps.map((step, index) => ({
    at: `2024-05-01T${10 + index}:00:00Z`,
    step,
    text: `${step} ${index}`,
  }));
}

function imported(change: Partial<ImportedIncident> = {}): ImportedIncident {
  return {
    id: '100',
    title: 'Pages are slow',
    url: 'https://status.example/incidents/100',
    impact: 'minor',
    kind: 'incident',
    updates: updates('investigating', 'resolved'),
    window: null,
    summary: null,
    components: [],
    ...change,
  };
}

function planOne(change: Partial<ImportedIncident>) {
  return planImportedIncident(imported(change), [], 'medium', RULES, DEFAULT_POLICY);
}

/** The timeline in short: `mitigated@12:00`. */
function tell(change: Partial<ImportedIncident>): readonly string[] {
  return planOne(change).entries.map(({ kind, at }) => `${kind}@${at.slice(11, 16)}`);
}

describe('the timeline of an imported incident', () => {
  it.each<readonly [string, readonly ImportedStep[], readonly string[]]>([
    [
      'the first update declares, the last resolves and closes',
      ['investigating', 'update', 'resolved'],
      ['declared@10:00', 'update@11:00', 'resolved@12:00', 'closed@12:00'],
    ],
    ['a single update does all three', ['resolved'], ['declared@10:00', 'resolved@10:00', 'closed@10:00']],
    [
      'the cause and the mitigation',
      ['investigating', 'identified', 'mitigated', 'resolved'],
      ['declared@10:00', 'identified@11:00', 'mitigated@12:00', 'resolved@13:00', 'closed@13:00'],
    ],
    [
      'identified from the beginning',
      ['identified', 'resolved'],
      ['declared@10:00', 'identified@10:00', 'resolved@11:00', 'closed@11:00'],
    ],
    [
      'investigating again while investigating is an update',
      ['investigating', 'investigating', 'resolved'],
      ['declared@10:00', 'update@11:00', 'resolved@12:00', 'closed@12:00'],
    ],
    [
      'it came back',
      ['investigating', 'mitigated', 'investigating', 'mitigated', 'resolved'],
      [
        'declared@10:00',
        'mitigated@11:00',
        'reopened@12:00',
        'mitigated@13:00',
        'resolved@14:00',
        'closed@14:00',
      ],
    ],
    [
      'it came back with a known cause',
      ['investigating', 'mitigated', 'identified', 'resolved'],
      [
        'declared@10:00',
        'mitigated@11:00',
        'reopened@12:00',
        'identified@12:00',
        'resolved@13:00',
        'closed@13:00',
      ],
    ],
    [
      'resolved too early',
      ['investigating', 'resolved', 'mitigated', 'resolved'],
      [
        'declared@10:00',
        'resolved@11:00',
        'reopened@12:00',
        'mitigated@12:00',
        'resolved@13:00',
        'closed@13:00',
      ],
    ],
    [
      'words after the end',
      ['investigating', 'resolved', 'update'],
      ['declared@10:00', 'resolved@11:00', 'update@12:00', 'closed@12:00'],
    ],
    [
      'resolved twice',
      ['investigating', 'resolved', 'resolved'],
      ['declared@10:00', 'resolved@11:00', 'update@12:00', 'closed@12:00'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(tell({ updates: updates(...steps) })).toEqual(expected);
  });

  it('maintenance is declared when it began; what announced it is told late', () => {
    const change = {
      kind: 'maintenance',
      updates: updates('announced', 'update', 'begun', 'update', 'resolved'),
    } as const;
    expect(tell(change)).toEqual([
      'declared@12:00',
      'update@10:00',
      'update@11:00',
      'update@13:00',
      'resolved@14:00',
      'closed@14:00',
    ]);
    expect(planOne(change).incident.times.started).toBe('2024-05-01T12:00:00Z');
  });

  it('since when users were no longer affected is learnt with the resolution', () => {
    const window = { start: '2024-05-01T09:00:00Z', end: '2024-05-01T11:30:00Z' };
    expect(tell({ updates: updates('investigating', 'update', 'resolved'), window })).toEqual([
      'declared@10:00',
      'update@11:00',
      'mitigated@11:30',
      'resolved@12:00',
      'closed@12:00',
    ]);
    expect(tell({ updates: updates('investigating', 'mitigated', 'resolved'), window })).toEqual([
      'declared@10:00',
      'mitigated@11:00',
      'corrected@12:00',
      'resolved@12:00',
      'closed@12:00',
    ]);
  });

  it('keeps every text, with its source, under a key of its own', () => {
    const all = updates('investigating', 'mitigated', 'identified', 'update', 'resolved');
    const { entries } = planOne({ updates: all });
    expect(entries.flatMap(({ text }) => text ?? [])).toEqual(all.map(({ text }) => text));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    for (const { text, audience, source, by } of entries) {
      expect(by).toBe('statuspage');
      expect(audience).toBe(text === undefined ? undefined : 'public');
      if (text !== undefined) expect(source).toBe('https://status.example/incidents/100');
    }
  });

  it('says nothing where nothing was said, and needs no address', () => {
    const silent = updates('investigating', 'update', 'resolved').map((update) => ({
      ...update,
      text: null,
    }));
    const { entries } = planOne({ updates: silent, url: null });
    expect(entries.map(({ kind }) => kind)).toEqual(['declared', 'resolved', 'closed']);
    expect(entries.some((entry) => 'source' in entry || 'text' in entry)).toBe(false);
  });

  it('is what the lifecycle makes of it: replayed, it gives the record, whatever the policy lets be passed over', () => {
    const steps = ['investigating', 'identified', 'mitigated', 'resolved', 'update'] as const;
    const window = { start: '2024-05-01T09:00:00Z', end: '2024-05-01T12:30:00Z' };
    const strict = { ...DEFAULT_POLICY, lifecycle: { may_skip: [] } };
    let tried = 0;
    for (let number = 0; number < 5 ** 4; number++) {
      const picked = [...number.toString(5).padStart(4, '0')].map(
        (digit) => steps[Number(digit)] ?? 'update',
      );
      const change = { updates: updates(...picked, 'resolved'), window: number % 2 === 0 ? window : null };
      const { incident, entries, times, notes } = planImportedIncident(
        imported(change),
        [],
        'medium',
        RULES,
        strict,
      );
      const [declared, ...rest] = entries;
      const { started, detected } = incident.times;
      const { root_cause_known: _, ...known } = incident;
      let state: Incident = {
        ...known,
        status: 'declared',
        times: { started, detected, declared: declared?.at ?? '' },
      };
      for (const entry of rest) {
        const outcome = transition(state, entry, DEFAULT_POLICY);
        expect(outcome.refusal, `${picked}: ${entry.kind}`).toBeNull();
        if (outcome.refusal === null) state = outcome.incident;
      }
      expect(state).toEqual(incident);
      expect(incident.status).toBe('closed');
      expect(foldTimeline(entries).status?.value).toBe('closed');
      // The lifecycle refuses nothing; what the window says too much is told before.
      expect(notes).toEqual(times.notes);
      tried += 1;
    }
    expect(tried).toBe(625);
  });
});

describe('when it happened', () => {
  const at = (start: string, end: string) =>
    findImportedTimes(
      imported({
        updates: updates('investigating', 'update', 'resolved'),
        window: { start: `2024-05-${start}:00Z`, end: `2024-05-${end}:00Z` },
      }),
    );
  it.each<readonly [string, string, string, string, string | null, string | null]>([
    ['a window around the first update', '01T09:30', '01T11:30', '01T09:30', '01T11:30', null],
    ['one to the end', '01T09:30', '01T12:00', '01T09:30', '01T12:00', null],
    [
      'one of the day before that is not over',
      '30T09:30',
      '30T09:30',
      '01T10:00',
      null,
      'began after the last update',
    ],
    [
      'a window that begins after the first update',
      '01T10:05',
      '01T11:00',
      '01T10:00',
      '01T11:00',
      'counts as the start',
    ],
    [
      'one that was over shortly before',
      '01T09:00',
      '01T09:30',
      '01T09:00',
      null,
      'is before the first update',
    ],
    ['one that was over long before', '01T07:00', '01T08:59', '01T10:00', null, 'more than an hour before'],
    [
      'one that ends after the resolution',
      '01T09:00',
      '01T15:00',
      '01T09:00',
      null,
      'is after the resolution',
    ],
  ])('%s', (_, start, end, started, mitigated, note) => {
    const times = at(start, end);
    expect(times.started).toBe(`2024-05-${started}:00Z`);
    expect(times.mitigated).toBe(mitigated === null ? null : `2024-05-${mitigated}:00Z`);
    expect(times.declared).toBe('2024-05-01T10:00:00Z');
    expect(times.notes.length).toBe(note === null ? 0 : 1);
    if (note !== null) expect(times.notes[0]?.why).toContain(note);
  });

  it('compares instants, not texts', () => {
    const times = findImportedTimes(
      imported({ window: { start: '2024-05-01T11:30:00+02:00', end: '2024-05-01T12:30:00+02:00' } }),
    );
    expect(times).toMatchObject({
      started: '2024-05-01T11:30:00+02:00',
      mitigated: '2024-05-01T12:30:00+02:00',
      notes: [],
    });
  });
});

function source(line: number, change: Partial<ImportedIncident>): SourceIncident {
  return { line, incident: imported(change), notes: [] };
}

function record(path: string, kind: RecordKind, text: string): RecordFile {
  return readRecord(path, kind, new TextEncoder().encode(text));
}

function plan(
  sources: readonly SourceIncident[],
  records: readonly RecordFile[] = [],
  paths: readonly string[] = [],
) {
  return planImport(sources, { records, hasPath: (path) => paths.includes(path) }, RULES, DEFAULT_POLICY);
}

const startingAt = (day: string) =>
  updates('investigating', 'resolved').map((one) => ({ ...one, at: `${day}T10:00:00Z` }));

describe('the ids', () => {
  it('follow the start, then the id in the source by its value, year by year', () => {
    const { incidents } = plan([
      source(1, { id: '30', updates: startingAt('2024-05-02') }),
      source(2, { id: '10035829', updates: startingAt('2024-05-01') }),
      source(3, { id: '9632825', updates: startingAt('2024-05-01') }),
      source(4, { id: '40', updates: startingAt('2023-05-01') }),
    ]);
    expect(incidents.map(({ incident, line }) => [incident.id, line])).toEqual([
      ['INC-2023-0001', 4],
      ['INC-2024-0001', 3],
      ['INC-2024-0002', 2],
      ['INC-2024-0003', 1],
    ]);
    for (const { incident, timeline } of incidents) expect(timeline.incident).toBe(incident.id);
  });

  it('take the year of the start in UTC', () => {
    const evening = { ...imported().updates[0], at: '2024-12-31T22:30:00-02:00' } as ImportedUpdate;
    const [only] = plan([source(1, { updates: [evening, { ...evening, step: 'resolved' }] })]).incidents;
    expect(only?.incident.id).toBe('INC-2025-0001');
  });

  it('go on behind the highest of the year, whatever stands there, and past folders without a record', () => {
    const broken = record('incidents/2024/INC-2024-0007/incident.md', 'incident', 'no front matter');
    const { incidents } = plan(
      [source(1, {}), source(2, { id: '101' })],
      [broken],
      ['incidents/2024/INC-2024-0009'],
    );
    expect(incidents.map(({ incident }) => incident.id)).toEqual(['INC-2024-0008', 'INC-2024-0010']);
  });

  it('end with the numbers of a year', () => {
    const last = record('incidents/2024/INC-2024-999998/incident.md', 'incident', 'x');
    const { incidents, refused } = plan([source(1, {}), source(2, { id: '101' })], [last]);
    expect(incidents.map(({ incident }) => incident.id)).toEqual(['INC-2024-999999']);
    expect(refused).toEqual([{ line: 2, field: 'updates', why: 'the ids of its year are used up' }]);
  });
});

describe('what is there already', () => {
  const known = (id: string) =>
    record(
      'incidents/2024/INC-2024-0001/incident.md',
      'incident',
      `---\nid: INC-2024-0001\nimported_from: {system: statuspage, id: ${id}}\n---\n`,
    );

  it.each(['"100"', '100'])('is known by its id in the source, %s, whatever else became of it', (id) => {
    const { incidents, services, known: count } = plan([source(1, { components: ['Pages'] })], [known(id)]);
    expect([incidents, services, count]).toEqual([[], [], 1]);
  });

  it('is not what another system calls the same', () => {
    const other = record(
      'incidents/2024/INC-2024-0001/incident.md',
      'incident',
      '---\nimported_from: {system: pager, id: "100"}\n---\n',
    );
    expect(plan([source(1, {})], [other]).incidents.length).toBe(1);
  });
});

describe('lines that are refused', () => {
  it('an impact the policy does not know', () => {
    const { incidents, refused } = plan([
      source(3, { impact: 'constructor', components: ['Pages'] }),
      source(4, { id: '101' }),
    ]);
    expect(refused).toEqual([
      {
        line: 3,
        field: 'impact',
        why: 'found "constructor", expected one that the policy knows (imports): none, minor, major, critical, maintenance',
      },
    ]);
    expect(incidents.map(({ line }) => line)).toEqual([4]);
  });

  it('an id for the second time in the file', () => {
    const { incidents, refused, services } = plan([
      source(3, {}),
      source(9, { title: 'Another', components: ['Pages'] }),
    ]);
    expect(incidents.map(({ incident }) => incident.title)).toEqual(['Pages are slow']);
    expect(refused).toEqual([{ line: 9, field: 'id', why: 'found "100" again, it is on line 3 already' }]);
    expect(services).toEqual([]);
  });
});

describe('the services', () => {
  it('are those that are missing, once, by the short names of components', () => {
    const pages = record('knowledge/services/pages.md', 'service', '---\nid: pages\n---\n');
    const { incidents, services } = plan(
      [
        source(1, { components: ['Pull Requests', 'Pages'] }),
        source(2, { id: '101', components: ['Übersicht!', 'pull-requests'] }),
      ],
      [pages],
    );
    expect(services).toEqual([
      { schema: 1, id: 'pull-requests', title: 'Pull Requests' },
      { schema: 1, id: 'ubersicht', title: 'Übersicht!' },
    ]);
    expect(incidents.map(({ incident }) => incident.services)).toEqual([
      ['pull-requests', 'pages'],
      ['ubersicht', 'pull-requests'],
    ]);
  });

  it('leave out a name that has no short one, and say so', () => {
    const [only] = plan([source(1, { components: ['検索'] })]).incidents;
    expect(only?.incident.services).toEqual([]);
    expect(only?.notes).toEqual([
      { field: 'components', why: 'no short name can be made of "検索": left out' },
    ]);
  });

  it.each([
    ['API Requests', 'api-requests'],
    ['  Copilot (AI) ', 'copilot-ai'],
    ['../../etc', 'etc'],
    ['x'.repeat(70), 'x'.repeat(64)],
    [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
    ['ﬁle', 'file'],
  ])('%j is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('the prose', () => {
  it.each<readonly [string, Partial<ImportedIncident>, string | null]>([
    ['what is summed up', { summary: 'A disk was full.' }, 'A disk was full.'],
    ['else the first words', {}, 'investigating 0'],
    [
      'else the last, if there is more to them',
      {
        updates: [
          { at: '2024-05-01T10:00:00Z', step: 'update', text: 'Hm.' },
          { at: '2024-05-01T11:00:00Z', step: 'resolved', text: 'A disk was full.' },
        ],
      },
      'A disk was full.',
    ],
    ['or none', { updates: [{ at: '2024-05-01T10:00:00Z', step: 'resolved', text: null }] }, null],
  ])('%s', (_, change, expected) => {
    expect(plan([source(1, change)]).incidents[0]?.prose).toBe(expected);
  });
});
