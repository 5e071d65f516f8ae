import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readLines } from '../../../src/adapters/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'incident-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(bytes: string | Buffer, most = 100) {
  const path = join(folder, 'lines');
  writeFileSync(path, bytes);
  return [...readLines(path, most)].map(({ line, text, why }) =>
    text === null ? [line, why] : [line, text],
  );
}

it.each<readonly [string, string | Buffer, readonly (readonly [number, string])[]]>([
  ['nothing', '', []],
  [
    'the last line needs no end',
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'empty lines count and are left out',
    '\n\na\n \nb\n',
    [
      [3, 'a'],
      [5, 'b'],
    ],
  ],
  [
    'line ends of another system stay for the reader, to whom they are white space',
    'a\r\nb\r\n',
    [
      [1, 'a\r'],
      [2, 'b\r'],
    ],
  ],
  ['a byte order mark is none of the text', '\ufeffa\n', [[1, 'a']]],
  [
    'bytes that are no text',
    Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62]),
    [
      [1, 'a'],
      [2, 'found bytes that are no UTF-8 text'],
      [3, 'b'],
    ],
  ],
  [
    'a line that is too long',
    `${'x'.repeat(101)}\n${'y'.repeat(100)}\n`,
    [
      [1, 'found 101 bytes, expected at most 100'],
      [2, 'y'.repeat(100)],
    ],
  ],
])('%s', (_, bytes, expected) => {
  expect(read(bytes)).toEqual(expected);
});

it('lines of many megabytes, before, between and behind others', () => {
  const long = 'x'.repeat(3 * 1024 * 1024 + 17);
  expect(read(`${long}\na\n${long}\nb\n${long}`)).toEqual([
    [1, `found ${long.length} bytes, expected at most 100`],
    [2, 'a'],
    [3, `found ${long.length} bytes, expected at most 100`],
    [4, 'b'],
    [5, `found ${long.length} bytes, expected at most 100`],
  ]);
});

it('characters that stand across two reads', () => {
  const line = `x${'é'.repeat(700_000)}`;
  expect(read(`${line}\n${line}`, 2_000_000)).toEqual([
    [1, line],
    [2, line],
  ]);
});
