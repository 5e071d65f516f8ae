import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkingTree } from '../../../src/adapters/working-tree.ts';
import {
  AlreadyThereError,
  openRecordFolder,
  type RecordFolder,
} from '../../../src/adapters/write-records.ts';
import { applyRenumber, prepareRenumber } from '../../../src/app/renumber-incident.ts';

let root: string;
let folder: RecordFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'incident-write-'));
  mkdirSync(join(root, 'incidents'));
  folder = openRecordFolder(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const list = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

const INCIDENT = 'incidents/2026/INC-2026-0001';

describe('createFiles', () => {
  it('makes a new folder with all of its files, and leaves nothing else', () => {
    folder.createFiles([
      { path: `${INCIDENT}/incident.md`, text: 'é\n' },
      { path: `${INCIDENT}/timeline.yml`, text: 't' },
    ]);
    expect(read(`${INCIDENT}/incident.md`)).toBe('é\n');
    expect(list()).toEqual([
      'incidents',
      'incidents/2026',
      INCIDENT,
      `${INCIDENT}/incident.md`,
      `${INCIDENT}/timeline.yml`,
    ]);
  });
  it('adds a file to a folder that is there', () => {
    folder.createFiles([{ path: `${INCIDENT}/incident.md`, text: 'a' }]);
    folder.createFiles([{ path: `${INCIDENT}/postmortem.md`, text: 'b' }]);
    expect(read(`${INCIDENT}/incident.md`) + read(`${INCIDENT}/postmortem.md`)).toBe('ab');
    expect(list()).toHaveLength(5);
  });
  it('never overwrites: nothing is written when one of them is there', () => {
    folder.createFiles([{ path: `${INCIDENT}/timeline.yml`, text: 'old' }]);
    const before = list();
    expect(() =>
      folder.createFiles([
        { path: `${INCIDENT}/incident.md`, text: 'new' },
        { path: `${INCIDENT}/timeline.yml`, text: 'new' },
      ]),
    ).toThrow(new AlreadyThereError(`${INCIDENT}/timeline.yml`));
    expect(list()).toEqual(before);
    expect(read(`${INCIDENT}/timeline.yml`)).toBe('old');
  });
  it('goes through no symbolic link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'incident-outside-'));
    symlinkSync(outside, join(root, 'oncall'));
    expect(() => folder.createFiles([{ path: 'oncall/people/maya.md', text: 'x' }])).toThrow(
      /oncall is no folder/,
    );
    expect(readdirSync(outside)).toEqual([]);
    expect(list()).toEqual(['incidents', 'oncall']);
    rmSync(outside, { recursive: true });
  });
});

describe('writeText', () => {
  it('makes a file and the folders above it, and puts a text in the place of another', () => {
    folder.writeText('a/b/c.md', 'one');
    folder.writeText('a/b/c.md', 'two');
    expect(read('a/b/c.md')).toBe('two');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.md']);
  });
  it('keeps who may read it', () => {
    folder.writeText('c.md', 'one');
    chmodSync(join(root, 'c.md'), 0o600);
    folder.writeText('c.md', 'two');
    expect(statSync(join(root, 'c.md')).mode & 0o777).toBe(0o600);
  });
  it('leaves what was there when it cannot be done', () => {
    mkdirSync(join(root, 'c.md/x'), { recursive: true });
    expect(() => folder.writeText('c.md', 'x')).toThrow();
    expect(list()).toEqual(['c.md', 'c.md/x', 'incidents']);
  });
});

describe('replaceFiles', () => {
  it('puts all in place, keeps who may read, leaves nothing else', () => {
    writeFileSync(join(root, 'a.md'), 'one');
    chmodSync(join(root, 'a.md'), 0o600);
    folder.replaceFiles([
      { path: 'a.md', before: 'one', text: 'two' },
      { path: 'b.md', before: null, text: 'new' },
    ]);
    expect([read('a.md'), read('b.md')]).toEqual(['two', 'new']);
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o600);
    expect(list()).toEqual(['a.md', 'b.md', 'incidents']);
  });
  it.each([
    ['another text', 'a.md', 'one', 'else'],
    ['a file that is there since', 'a.md', null, 'else'],
    ['a file that is gone', 'b.md', 'one', null],
  ])('%s: nothing is written', (_, path, before, now) => {
    writeFileSync(join(root, 'first.md'), 'first');
    if (now !== null) writeFileSync(join(root, path), now);
    const files = [
      { path: 'first.md', before: 'first', text: 'changed' },
      { path, before, text: 'two' },
    ];
    expect(() => folder.replaceFiles(files)).toThrow(`${path} was changed meanwhile; nothing was written`);
    expect(read('first.md')).toBe('first');
    expect(list()).toEqual([...(now === null ? [] : [path]), 'first.md', 'incidents']);
  });
});

it('readText gives null for what is not there', () => {
  writeFileSync(join(root, 'a'), 'text');
  expect(folder.readText('a')).toBe('text');
  expect(folder.readText('b')).toBeNull();
});

it('a renumbering on a real folder: attachments move along, nothing is left behind', () => {
  const text = (id: string) =>
    `---\nschema: 1\nid: ${id}\ntitle: X\nkind: incident\ntype: cost\nseverity: low\nstatus: declared\nvisibility: internal\nservices: [a]\ntimes: {started: 2026-03-02T09:02:00Z, detected: 2026-03-02T09:02:00Z, declared: 2026-03-02T09:02:00Z}\n---\n`;
  folder.createFiles([{ path: `${INCIDENT}/incident.md`, text: text('INC-2026-0001') }]);
  mkdirSync(join(root, INCIDENT, 'attachments/empty'), { recursive: true });
  const bytes = Buffer.from([0, 255, 73, 78, 67]);
  writeFileSync(join(root, INCIDENT, 'attachments/dump.bin'), bytes);
  const plan = prepareRenumber(openWorkingTree(root), folder, 'INC-2026-0001', undefined);
  if ('refusal' in plan) throw new Error(plan.refusal);
  applyRenumber(plan, folder);
  const moved = 'incidents/2026/INC-2026-0002';
  expect(list()).toEqual([
    'incidents',
    'incidents/2026',
    moved,
    `${moved}/attachments`,
    `${moved}/attachments/dump.bin`,
    `${moved}/attachments/empty`,
    `${moved}/incident.md`,
  ]);
  expect(read(`${moved}/incident.md`)).toBe(text('INC-2026-0002'));
  expect(readFileSync(join(root, moved, 'attachments/dump.bin'))).toEqual(bytes);
  expect(existsSync(join(root, '.incident-renumber'))).toBe(false);
});
