import { describe, expect, it } from 'vitest';
import { applyMigration, planMigration, type Versions } from '../../../src/app/migrate-records.ts';
import type { RecordKind } from '../../../src/domain/record-kind.ts';
import type { Migration } from '../../../src/records/migrations.ts';
import { MIGRATIONS } from '../../../src/records/migrations.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { newestSchema } from '../../../src/records/schema-field.ts';
import { renderMigration, renderStuck } from '../../../src/render/migration-plan.ts';

const record = (path: string, kind: RecordKind, text: string) =>
  readRecord(path, kind, new TextEncoder().encode(text));
const SERVICE = 'knowledge/services/mail.md';
const service = (text: string) => record(SERVICE, 'service', text);

/** Version 0 called the title `name`, and had one feature. */
const RENAME: Migration = {
  kind: 'service',
  from: 0,
  to: 1,
  summary: 'renames "name" to "title"',
  edits: (data) => [
    { path: ['title'], value: data['name'] },
    { path: ['name'], value: undefined },
  ],
};
const LIST: Migration = {
  kind: 'service',
  from: -1,
  to: 0,
  summary: 'makes "feature" a list',
  edits: (data) =>
    data['feature'] === undefined
      ? []
      : [
          { path: ['features'], value: [data['feature']] },
          { path: ['feature'], value: undefined },
        ],
};
const VERSIONS: Versions = { migrations: [LIST, RENAME], newest: () => 1 };

const OLD = `---
schema: 0 # version
id: mail
name: 'Mail' # for people
# a remark
roster: engineering
---
name: not this
`;

it('carries a record over and changes nothing else', () => {
  const plan = planMigration([service(OLD), service(OLD.replace('schema: 0', 'schema: 1'))], VERSIONS);
  expect(plan.current).toBe(1);
  expect(plan.migrated).toEqual([
    {
      path: SERVICE,
      from: 0,
      to: 1,
      before: OLD,
      text: '---\nschema: 1 # version\nid: mail\n# a remark\nroster: engineering\ntitle: Mail\n---\nname: not this\n',
      summaries: ['renames "name" to "title"'],
    },
  ]);
});

it('goes step by step, and another run finds nothing to do', () => {
  const older = OLD.replace('schema: 0', 'schema: -1').replace('roster: engineering', 'feature: Sending');
  const { migrated } = planMigration([service(older)], VERSIONS);
  expect(migrated[0]).toMatchObject({ from: -1, to: 1, summaries: [LIST.summary, RENAME.summary] });
  const text = migrated[0]?.text ?? '';
  expect(service(text).data).toEqual({ schema: 1, id: 'mail', features: ['Sending'], title: 'Mail' });
  expect(planMigration([service(text)], VERSIONS)).toMatchObject({ migrated: [], stuck: [], current: 1 });
});

it('writes what changed, record by record', () => {
  const written: string[] = [];
  applyMigration(planMigration([service(OLD), service(OLD.replace('0 #', '1 #'))], VERSIONS), {
    writeText: (path, text) => written.push(`${path} ${text.includes('title: Mail')}`),
  });
  expect(written).toEqual([`${SERVICE} true`]);
});

describe('what cannot be carried over is said', () => {
  it.each([
    [
      'schema: 2',
      'Unexpected schema 2, expected 1. It was written by a newer version of this tool: update the tool',
    ],
    ['schema: -7', 'Unexpected schema -7, expected 1. There is no migration from version -7'],
  ])('%s', (line, message) => {
    const { stuck, migrated } = planMigration([service(OLD.replace('schema: 0', line))], VERSIONS);
    expect(migrated).toEqual([]);
    expect(stuck.map(renderStuck)).toEqual([expect.stringContaining(`${SERVICE}: ${message}`)]);
  });
  it('a migration whose edits cannot be made', () => {
    const bad: Migration = { ...RENAME, edits: () => [{ path: ['id', 'x'], value: 1 }] };
    const { stuck } = planMigration([service(OLD)], { ...VERSIONS, migrations: [bad] });
    expect(stuck.map(renderStuck)[0]).toMatch(/It cannot be edited \(.+\): mend it by hand/);
  });
  it('records without a version are counted, not touched', () => {
    const unknown = [
      service('no front matter'),
      service('---\nid: mail\n---\n'),
      service("---\nschema: '1'\n---\n"),
    ];
    expect(planMigration(unknown, VERSIONS)).toEqual({ migrated: [], stuck: [], current: 0, unknown: 3 });
  });
});

describe('for people', () => {
  const plan = planMigration([service(OLD)], VERSIONS);
  it('beforehand with the lines that change', () => {
    expect(
      renderMigration(plan, false),
    ).toBe(`${SERVICE}: schema 0 to 1, +2 -2 lines: renames "name" to "title"
  - 2: schema: 0 # version
  + 2: schema: 1 # version
  - 4: name: 'Mail' # for people
  + 6: title: Mail
1 record to migrate, 0 records have the newest shape.`);
  });
  it('afterwards without', () => {
    expect(
      renderMigration(plan, true),
    ).toBe(`${SERVICE}: schema 0 to 1, +2 -2 lines: renames "name" to "title"
1 record migrated, 0 records have the newest shape.`);
  });
  it('nothing to do', () => {
    expect(renderMigration({ migrated: [], stuck: [], current: 3, unknown: 1 }, true)).toBe(
      'Nothing to migrate: 3 records have the newest shape. 1 record says no version: run incident validate.',
    );
  });
});

it('every migration there is leads on, and none past the newest version', () => {
  for (const { kind, from, to } of MIGRATIONS) {
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(newestSchema(kind));
  }
  expect(new Set(MIGRATIONS.map(({ kind, from }) => `${kind} ${from}`)).size).toBe(MIGRATIONS.length);
});
