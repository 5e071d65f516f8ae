import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  applyImport,
  type NewRecords,
  type PreparedImport,
  prepareImport,
  type SourceLine,
} from '../../../src/app/import-incidents.ts';
import type { Incident, RecordFile, Timeline } from '../../../src/domain/record.ts';
import { recordKindOf } from '../../../src/domain/record-path.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { readRecord } from '../../../src/records/read-record.ts';

const EXAMPLE = readFileSync('test/fixtures/github-status/incidents.jsonl', 'utf8').trim().split('\n');
type Files = Map<string, string>;

function linesOf(texts: readonly string[]): readonly SourceLine[] {
  return texts.map((text, index) => ({ line: index + 1, text, why: '' }));
}

function recordsOf(files: Files): readonly RecordFile[] {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) =>
      readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text)),
    );
}

function prepare(texts: readonly string[], files: Files = new Map()): PreparedImport {
  const hasPath = (path: string) =>
    [...files.keys()].some((one) => one === path || one.startsWith(`${path}/`));
  return prepareImport(linesOf(texts), { readRecords: () => recordsOf(files), hasPath });
}

/** Adds to `files`; killed when it is about to make its unit number `killedAt`. */
function target(files: Files, killedAt = Number.POSITIVE_INFINITY): NewRecords {
  let made = 0;
  return {
    add(unit) {
      if (made === killedAt) throw new Error('killed');
      made += 1;
      for (const { path, text } of unit) {
        expect(files.has(path), path).toBe(false);
        files.set(path, text);
      }
    },
  };
}

function importInto(files: Files, texts: readonly string[]): Extract<PreparedImport, { problem: null }> {
  const prepared = prepare(texts, files);
  if (prepared.problem !== null) throw new Error(prepared.problem);
  applyImport(prepared.units, target(files));
  return prepared;
}

function dataOf<Data>(files: Files, path: string): Data {
  const record = recordsOf(files).find((one) => one.path === path);
  return record?.data as unknown as Data;
}

function aLine(id: string, change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id,
    title: 'Pages are slow',
    impact: 'minor',
    updates: [{ at: '2024-05-01T10:00:00Z', status: 'Resolved', message: 'It was slow.' }],
    ...change,
  });
}

describe('the example', () => {
  const files: Files = new Map();
  let result: Extract<PreparedImport, { problem: null }>;
  beforeAll(() => {
    result = importInto(files, EXAMPLE);
  });

  it('becomes records without a finding', () => {
    expect(checkRecords(recordsOf(files)).filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.plan.incidents.length).toBe(29);
    expect(result.plan.refused).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('/timeline.yml')).length).toBe(29);
    expect([...files.keys()].filter((path) => path.startsWith('knowledge/')).sort()).toEqual(
      [
        'actions',
        'api-requests',
        'codespaces',
        'copilot',
        'git-operations',
        'issues',
        'packages',
        'pages',
        'pull-requests',
        'webhooks',
      ].map((id) => `knowledge/services/${id}.md`),
    );
  });

  it('keeps every message to the letter', () => {
    const messages = EXAMPLE.flatMap((line) =>
      JSON.parse(line).updates.map(({ message }: { message: string }) => message),
    );
    const texts = recordsOf(files)
      .filter(({ kind }) => kind === 'timeline')
      .flatMap(({ data }) => (data as unknown as Timeline).entries)
      .flatMap(({ text, audience }) => (audience === 'public' ? (text ?? []) : []));
    expect(texts.toSorted()).toEqual(messages.toSorted());
  });

  it('is read as the policy says: severities, type, visibility', () => {
    const ofImpact = new Map<string, Set<string>>();
    const sources = new Map(EXAMPLE.map((line) => JSON.parse(line)).map((one) => [one.id, one]));
    for (const { kind, data } of recordsOf(files)) {
      if (kind !== 'incident') continue;
      const incident = data as unknown as Incident;
      const { impact } = sources.get(incident.imported_from?.id ?? '');
      ofImpact.set(impact, (ofImpact.get(impact) ?? new Set()).add(`${incident.severity} ${incident.kind}`));
      expect([incident.type, incident.visibility, incident.origin, incident.status]).toEqual([
        'availability',
        'public',
        'imported',
        'closed',
      ]);
    }
    expect(
      Object.fromEntries([...ofImpact].map(([impact, severities]) => [impact, [...severities]])),
    ).toEqual({
      none: ['low incident'],
      minor: ['medium incident'],
      major: ['high incident'],
      critical: ['critical incident'],
      maintenance: ['low maintenance'],
    });
  });

  it('one record, to the byte', () => {
    expect(files.get('incidents/2022/INC-2022-0002/incident.md')).toBe(`---
schema: 1
id: INC-2022-0002
title: Team Synchronization for GitHub is Paused
kind: maintenance
origin: imported
type: availability
severity: low
status: closed
visibility: public
services: []
times:
  started: 2022-03-28T12:01:00Z
  detected: 2022-03-28T12:01:00Z
  declared: 2022-03-28T12:01:00Z
  resolved: 2022-03-28T15:02:00Z
imported_from:
  system: statuspage
  id: "9630129"
  url: https://www.githubstatus.com/incidents/qdh0m7tdrh80
---
Team synchronization for GHEC organizations will proactively be paused on Monday, March 28th from 12:00 to 16:30 UTC to reduce mySQL1 load. Some teams may see delayed synchronization of teams linked to security group memberships on GitHub Enterprise Cloud and invited users may see delays in access to organizational resources. There will be no impact to enterprise managed users and groups.

Imported from [statuspage 9630129](https://www.githubstatus.com/incidents/qdh0m7tdrh80).
`);
  });

  it('times that the source told afterwards, and those that cannot be', () => {
    const byId = new Map(
      recordsOf(files)
        .filter(({ kind }) => kind === 'incident')
        .map(({ data }) => data as unknown as Incident)
        .map((incident) => [incident.imported_from?.id, incident.times]),
    );
    // The status page said 14:28, its summary says 15:23.
    expect(byId.get('28922400')).toMatchObject({
      started: '2026-03-11T13:00:00Z',
      mitigated: '2026-03-11T15:23:00Z',
    });
    // A summary that writes a morning for an evening.
    expect(byId.get('24613351')).toMatchObject({ started: '2025-04-09T23:27:00Z' });
    // Over before anybody wrote about it: there was a start, but no mitigation behind the declaration.
    expect(byId.get('28339403')).toEqual({
      started: '2026-02-03T09:35:00Z',
      detected: '2026-02-03T10:16:00Z',
      declared: '2026-02-03T10:16:00Z',
      resolved: '2026-02-03T10:56:00Z',
    });
  });

  it('a second run adds nothing, also when people have edited what there is', () => {
    const path = 'incidents/2022/INC-2022-0001/incident.md';
    const edited = new Map(files).set(path, (files.get(path) ?? '').replace(/title: .*/, 'title: Ours now'));
    edited.delete('knowledge/services/copilot.md');
    const again = prepare(EXAMPLE, edited);
    expect(again.problem === null && [again.units, again.plan.known, again.plan.refused]).toEqual([
      [],
      29,
      [],
    ]);
  });
});

const SOME = EXAMPLE.slice(0, 8);

describe('a run that is cut off', () => {
  it('anywhere, is finished by the next one: the same tree as at one go', () => {
    const whole: Files = new Map();
    const { units } = importInto(whole, SOME);
    for (let killedAt = 0; killedAt <= units.length; killedAt++) {
      const files: Files = new Map();
      const begun = prepare(SOME, files);
      if (begun.problem !== null) throw new Error(begun.problem);
      let isKilled = false;
      try {
        applyImport(begun.units, target(files, killedAt));
      } catch {
        isKilled = true;
      }
      expect(isKilled).toBe(killedAt < units.length);
      importInto(files, SOME);
      expect([...files].sort()).toEqual([...whole].sort());
    }
  });
});

describe('a longer history', () => {
  it('adds only what is new, behind what there is', () => {
    const files: Files = new Map();
    importInto(files, EXAMPLE.slice(10));
    const before = new Map(files);
    const { plan } = importInto(files, EXAMPLE);
    expect([plan.incidents.length, plan.known]).toEqual([10, 19]);
    for (const [path, text] of before) expect(files.get(path)).toBe(text);
    expect(checkRecords(recordsOf(files)).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('what cannot be', () => {
  it('a line whose record would break a rule is refused, and leaves no gap', () => {
    const phone = {
      updates: [{ at: '2024-05-01T10:00:00Z', status: 'Resolved', message: 'Call +46 70 123 45 67.' }],
    };
    const files: Files = new Map();
    const { plan } = importInto(files, [
      aLine('1'),
      aLine('2', { ...phone, components: ['Pages'] }),
      aLine('3'),
    ]);
    expect(plan.refused.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 contact-not-plain']);
    expect([...files.keys()]).toEqual(
      ['INC-2024-0001', 'INC-2024-0002'].flatMap((id) => [
        `incidents/2024/${id}/incident.md`,
        `incidents/2024/${id}/timeline.yml`,
      ]),
    );
  });

  it('a history that is longer than a record may be', () => {
    const update = { at: '2024-05-01T10:00:00Z', status: 'Resolved', message: 'word '.repeat(3999) };
    const { plan } = importInto(new Map(), [
      aLine('1', { updates: Array.from({ length: 60 }, () => update) }),
    ]);
    expect(plan.refused.map(({ line }) => line)).toEqual([1]);
    expect(plan.incidents).toEqual([]);
  });

  it('every refusal is one line, in the order of the file; the rest is imported', () => {
    const read = prepareImport(
      [
        { line: 1, text: aLine('1'), why: '' },
        { line: 2, text: null, why: 'found 10485760 bytes, expected at most 1048576' },
        { line: 3, text: '{', why: '' },
        { line: 4, text: aLine('1'), why: '' },
        { line: 5, text: aLine('../x'), why: '' },
        { line: 6, text: aLine('6', { impact: 'apocalyptic' }), why: '' },
      ],
      { readRecords: () => [], hasPath: () => false },
    );
    expect(read.problem === null && read.plan.refused.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 line',
      '3 line',
      '4 id',
      '5 id',
      '6 impact',
    ]);
    expect(read.problem === null && read.plan.incidents.length).toBe(1);
  });

  it('a tree in which an incident cannot be read: it might be one that was imported', () => {
    const path = 'incidents/2024/INC-2024-0001/incident.md';
    expect(prepare([aLine('1')], new Map([[path, '---\nid: [\n---\n']]))).toEqual({
      problem: `${path} cannot be read, and may be an incident imported before: mend it first (incident validate)`,
    });
  });

  it('a policy that is not in order, or does not know the system', () => {
    const path = '.github/incident-policy.yml';
    const shipped = readFileSync(path, 'utf8');
    expect(prepare([aLine('1')], new Map([[path, 'schema: 1\n']]))).toEqual({
      problem: `${path} is not in order: mend it first (incident validate)`,
    });
    const without = shipped.slice(0, shipped.indexOf('\nimports:'));
    expect(prepare([aLine('1')], new Map([[path, `${without}\n`]]))).toEqual({
      problem: `${path} does not say how to read statuspage: add it to "imports"`,
    });
  });

  it('the policy of the repository decides, not the shipped one', () => {
    const path = '.github/incident-policy.yml';
    const files: Files = new Map([
      [
        path,
        readFileSync(path, 'utf8').replace(
          '{impact: minor, severity: medium}',
          '{impact: minor, severity: high}',
        ),
      ],
    ]);
    importInto(files, [aLine('1')]);
    expect(dataOf<Incident>(files, 'incidents/2024/INC-2024-0001/incident.md').severity).toBe('high');
  });
});

describe('a file that is one document', () => {
  it.each([
    ['[{"id":"a"},{"id":"b"}]', '.[]'],
    ['[', '.[]'],
    ['{', '.incidents[]'],
    ['{"page":{"id":"x"},"incidents":[]}', '.incidents[]'],
    ['{ "incidents" : [', '.incidents[]'],
  ])('%s: nothing is imported, and how to make lines of it is told', (first, query) => {
    expect(prepare([first, ...EXAMPLE.slice(0, 1)])).toEqual({
      problem: `The file is one JSON document, expected one incident a line: make it so with jq -c '${query}'`,
    });
  });
  it('a later line that looks like one is refused alone', () => {
    const prepared = prepare([EXAMPLE[0] ?? '', '[']);
    if (prepared.problem !== null) throw new Error(prepared.problem);
    expect(prepared.plan.refused.map(({ line }) => line)).toEqual([2]);
  });
});
