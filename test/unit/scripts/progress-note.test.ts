import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { showThatItTakesLong } from '../../../scripts/commands/progress-note.ts';

const roots: Record<'few' | 'many' | 'none', string> = { few: '', many: '', none: '' };
beforeAll(() => {
  for (const [name, count] of [
    ['few', 3],
    ['many', 1200],
    ['none', 0],
  ] as const) {
    const root = mkdtempSync(join(tmpdir(), 'incident-note-'));
    roots[name] = root;
    for (let number = 1; number <= count; number++) {
      const year = number % 2 === 0 ? 2026 : 2027;
      mkdirSync(join(root, `incidents/${year}/INC-${year}-${number}`), { recursive: true });
    }
  }
});
afterAll(() => {
  for (const root of Object.values(roots)) rmSync(root, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

const NOTE = 'Checking 1200 incidents…';
const cases: readonly (readonly [keyof typeof roots, boolean, string, readonly string[]])[] = [
  ['many', true, '', [NOTE, '\r\u001b[K']],
  ['many', false, '', []],
  ['many', true, 'true', []],
  ['few', true, '', []],
  ['none', true, '', []],
];
it.each(cases)('%s incidents, on a terminal %s, CI "%s": %j', (name, isTTY, ci, expected) => {
  vi.stubEnv('CI', ci);
  const written: string[] = [];
  const write = (text: unknown) => written.push(String(text)) > 0;
  const takeAway = showThatItTakesLong(roots[name], { isTTY, write });
  expect(written).toEqual(expected.slice(0, 1));
  takeAway();
  expect(written).toEqual(expected);
});
