import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openImportTarget } from '../../../src/adapters/import-target.ts';
import { openWorkingTree } from '../../../src/adapters/working-tree.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'incident-import-target-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FOLDER = 'incidents/2024/INC-2024-0001';
const UNIT = [
  { path: `${FOLDER}/incident.md`, text: 'one' },
  { path: `${FOLDER}/timeline.yml`, text: 'two' },
];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('makes folders and files, and leaves nothing else', () => {
  const target = openImportTarget(root);
  target.add([{ path: 'knowledge/services/pages.md', text: 'pages' }]);
  target.add([{ path: 'knowledge/services/issues.md', text: 'issues' }]);
  target.add(UNIT);
  target.close();
  expect(readdirSync(root).sort()).toEqual(['incidents', 'knowledge']);
  expect([read(UNIT[0]?.path ?? ''), read(UNIT[1]?.path ?? '')]).toEqual(['one', 'two']);
  expect(readdirSync(join(root, 'knowledge/services')).sort()).toEqual(['issues.md', 'pages.md']);
});

it('never writes over what is there', () => {
  const target = openImportTarget(root);
  mkdirSync(join(root, FOLDER), { recursive: true });
  mkdirSync(join(root, 'knowledge/services'), { recursive: true });
  writeFileSync(join(root, 'knowledge/services/pages.md'), 'mine');
  expect(() => target.add(UNIT)).toThrow(`${FOLDER} is there already`);
  expect(() => target.add([{ path: 'knowledge/services/pages.md', text: 'x' }])).toThrow('is there already');
  expect(readdirSync(join(root, FOLDER))).toEqual([]);
  expect(read('knowledge/services/pages.md')).toBe('mine');
});

it('follows no symbolic link out of the repository', () => {
  const outside = mkdtempSync(join(tmpdir(), 'incident-outside-'));
  symlinkSync(outside, join(root, 'incidents'));
  expect(() => openImportTarget(root).add(UNIT)).toThrow('incidents is no folder');
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

it('what a killed run left is no record, is hidden from git, and goes with the next run', () => {
  openImportTarget(root).add([{ path: 'incidents/2024/INC-2024-0002/incident.md', text: 'x' }]);
  mkdirSync(join(root, '.incident-import/9'));
  writeFileSync(join(root, '.incident-import/9/incident.md'), 'half');
  expect(read('.incident-import/.gitignore')).toBe('*\n');
  expect(
    openWorkingTree(root)
      .readRecords()
      .map(({ path }) => path),
  ).toEqual(['incidents/2024/INC-2024-0002/incident.md']);
  openImportTarget(root).close();
  expect(existsSync(join(root, '.incident-import'))).toBe(false);
});
