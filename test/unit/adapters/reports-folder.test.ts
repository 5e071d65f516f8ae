import {
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
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { writeReportsFolder } from '../../../src/adapters/reports-folder.ts';
import { REPORTS_MARKER } from '../../../src/domain/report-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const INDEX = `${REPORTS_MARKER}\n# Incidents\n`;
const PAGES = new Map([
  ['incidents/INC-2026-0001.md', 'One\n'],
  ['status/closed.md', 'Closed\n'],
  ['README.md', INDEX],
]);
const list = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

it('writes what differs, removes its own that are stale, leaves the rest', () => {
  expect(writeReportsFolder(folder, PAGES)).toEqual({ written: 3, removed: 0 });
  writeFileSync(join(folder, 'notes.md'), 'mine');
  writeFileSync(join(folder, 'status/README.md'), 'mine');
  const fewer = new Map([...PAGES].filter(([path]) => path !== 'status/closed.md'));
  expect(writeReportsFolder(folder, fewer)).toEqual({ written: 0, removed: 1 });
  expect(list()).toEqual(['README.md', 'incidents/INC-2026-0001.md', 'notes.md', 'status/README.md']);
  expect(writeReportsFolder(join(folder, 'a/b'), PAGES)).toMatchObject({ written: 3 });
});

it('half written, it is known again by its index', () => {
  writeFileSync(join(folder, 'README.md'), INDEX);
  expect(writeReportsFolder(folder, PAGES)).toEqual({ written: 2, removed: 0 });
});

test.each([
  ['a folder with other files', () => writeFileSync(join(folder, 'a.md'), 'x'), 'no folder of reports'],
  ['another README', () => writeFileSync(join(folder, 'README.md'), '# Mine'), 'no folder of reports'],
  [
    'an index that is a link',
    () => {
      writeFileSync(join(folder, 'x'), INDEX);
      symlinkSync(join(folder, 'x'), join(folder, 'README.md'));
    },
    'no folder of reports',
  ],
  [
    'a folder that leads elsewhere',
    () => {
      writeFileSync(join(folder, 'README.md'), INDEX);
      symlinkSync(import.meta.dirname, join(folder, 'status'));
    },
    'status" is in the way',
  ],
  [
    'a page that leads elsewhere',
    () => {
      writeFileSync(join(folder, 'README.md'), INDEX);
      mkdirSync(join(folder, 'status'));
      symlinkSync(join(folder, 'other'), join(folder, 'status/closed.md'));
    },
    'status/closed.md" is in the way',
  ],
])('refuses %s, and writes nothing', (_, prepare, message) => {
  prepare();
  const before = list();
  expect(() => writeReportsFolder(folder, PAGES)).toThrow(message);
  expect(list()).toEqual(before);
});

it('refuses a file', () => {
  writeFileSync(join(folder, 'file'), 'x');
  expect(() => writeReportsFolder(join(folder, 'file'), PAGES)).toThrow('no folder of reports');
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x');
});
