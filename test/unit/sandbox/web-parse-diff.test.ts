import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePath, pathsOfGitLine } from '../../../src/sandbox/web/diff-paths.ts';
import { type FileDiff, parseDiff } from '../../../src/sandbox/web/parse-diff.ts';

describe('what git really prints', () => {
  let folder = '';
  let files: readonly FileDiff[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'web-diff-'));
    const run = promisify(execFile);
    const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    const git = async (...words: string[]): Promise<string> =>
      (await run('git', ['-C', folder, ...identity, ...words], { env })).stdout;
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const write = (name: string, content: string | Buffer): Promise<void> =>
      writeFile(join(folder, name), content);
    await git('init', '-q', '-b', 'main');
    await write('two hunks.md', `${lines.join('\n')}\n`);
    await write('gone.md', '-- a/gone.md\n++ b/gone.md\n');
    await write('old name.md', `${lines.join('\n')}\n`);
    await write('binary.bin', Buffer.from([0, 1, 2]));
    await write('mode.sh', 'echo\n');
    await write('end.txt', 'a\nb');
    await git('add', '.');
    await git('commit', '-qm', 'one');
    await write('two hunks.md', `${lines.with(1, 'LINE 2').toSpliced(24, 1).join('\n')}\n`);
    await rm(join(folder, 'gone.md'));
    await rename(join(folder, 'old name.md'), join(folder, 'new "ä".md'));
    await write('new "ä".md', `${lines.join('\n')}\nmore\n`);
    await write('binary.bin', Buffer.from([0, 1, 3]));
    await chmod(join(folder, 'mode.sh'), 0o755);
    await write('end.txt', 'a\nc');
    await write('empty.txt', '');
    await write('tab\there b b.txt', '-- not a header\r\n');
    await git('add', '.');
    await git('commit', '-qm', 'two');
    files = parseDiff(await git('diff', '-M', 'HEAD~1...HEAD'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const find = (path: string): FileDiff => {
    const found = files.find((file) => (file.newPath ?? file.oldPath) === path);
    if (found === undefined) throw new Error(`${path} is not in ${files.map((file) => file.newPath)}`);
    return found;
  };

  test('every file is there', () => {
    expect(files).toHaveLength(8);
  });

  test('hunks count the lines of both sides', () => {
    const file = find('two hunks.md');
    expect(file).toMatchObject({ change: 'modified', additions: 1, deletions: 2 });
    expect(file.hunks).toHaveLength(2);
    const lines = file.hunks.flatMap((hunk) => hunk.lines);
    expect(lines.filter((line) => line.kind !== 'context')).toEqual([
      { kind: 'removed', oldNumber: 2, newNumber: null, text: 'line 2', noNewline: false },
      { kind: 'added', oldNumber: null, newNumber: 2, text: 'LINE 2', noNewline: false },
      { kind: 'removed', oldNumber: 25, newNumber: null, text: 'line 25', noNewline: false },
    ]);
    expect(lines.find((line) => line.text === 'line 26')).toMatchObject({ oldNumber: 26, newNumber: 25 });
  });

  test('a deleted file whose lines look like headers', () => {
    const file = find('gone.md');
    expect(file).toMatchObject({ change: 'deleted', oldPath: 'gone.md', newPath: null, deletions: 2 });
    expect(file.hunks[0]?.lines.map((line) => line.text)).toEqual(['-- a/gone.md', '++ b/gone.md']);
  });

  test('a rename to a quoted name', () => {
    expect(find('new "ä".md')).toMatchObject({ change: 'renamed', oldPath: 'old name.md', additions: 1 });
  });

  test('a binary file, an empty file, a change of mode', () => {
    expect(find('binary.bin')).toMatchObject({ change: 'modified', binary: true, hunks: [] });
    expect(find('empty.txt')).toMatchObject({ change: 'added', oldPath: null, binary: false, hunks: [] });
    expect(find('mode.sh')).toMatchObject({ modes: ['100644', '100755'], hunks: [] });
  });

  test('no line feed at the end of either side', () => {
    const lines = find('end.txt').hunks[0]?.lines ?? [];
    expect(lines.map(({ kind, text, noNewline }) => [kind, text, noNewline])).toEqual([
      ['context', 'a', false],
      ['removed', 'b', true],
      ['added', 'c', true],
    ]);
  });

  test('a name with a tab and " b " in it, a line with a carriage return', () => {
    const file = find('tab\there b b.txt');
    expect(file.change).toBe('added');
    expect(file.hunks[0]?.lines[0]?.text).toBe('-- not a header\r');
  });
});

test('an empty diff has no files', () => {
  expect(parseDiff('')).toEqual([]);
});

test.each(['hello\n', 'diff --git a/x b/x\nsurprise\n', 'diff --git a/x b/x\n@@ -1,2 +1,2 @@\n a\n'])(
  'what git does not print is refused: %j',
  (text) => {
    expect(() => parseDiff(text)).toThrow(/not the output of git diff/);
  },
);

test('quoted paths', () => {
  expect(parsePath('"a\\303\\244\\"\\\\\\n"')).toBe('aä"\\\n');
  expect(parsePath('plain name')).toBe('plain name');
  expect(parsePath('"unfinished')).toBeNull();
});

test('the git line of a file with blanks in its name', () => {
  expect(pathsOfGitLine('diff --git a/a b/c b/a b/c')).toEqual(['a b/c', 'a b/c']);
  expect(pathsOfGitLine('diff --git "a/\\t" "b/\\t"')).toEqual(['\t', '\t']);
  expect(pathsOfGitLine('index 1..2')).toBeNull();
});
