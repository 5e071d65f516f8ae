/**
 * What a stranger may push: every input ends in clear findings, none in an exception, in code that runs or in a
 * changed prototype. How long each takes and how much memory is the bench's matter (docs/performance.md).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openGitTree, resolveCommit } from '../../../src/adapters/git-tree.ts';
import { openWorkingTree } from '../../../src/adapters/working-tree.ts';
import { explain, type Finding } from '../../../src/domain/finding.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { MAX_RECORD_BYTES, readRecord } from '../../../src/records/read-record.ts';

const PATH = 'incidents/2026/INC-2026-0042/incident.md';
const LINES = [
  'schema: 1',
  'id: INC-2026-0042',
  'title: AI search answers with errors',
  'kind: incident',
  'type: availability',
  'severity: high',
  'status: declared',
  'visibility: public',
  'services: [ai-search]',
  'times:',
  '  started: 2026-03-02T09:02:00Z',
  '  detected: 2026-03-02T09:14:00Z',
  '  declared: 2026-03-02T09:16:00Z',
];
const GOOD = `---\n${LINES.join('\n')}\n---\nProse.\n`;
/** The first line behind those of the good front matter. */
const NEXT = LINES.length + 2;

const temporary = mkdtempSync(join(tmpdir(), 'hostile-input-'));
const ran = join(temporary, 'code-ran');
afterAll(() => rmSync(temporary, { recursive: true }));

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function check(content: string | Uint8Array): readonly Finding[] {
  return checkRecords([readRecord(PATH, 'incident', bytesOf(content))]);
}

function checkTree(root: string): readonly Finding[] {
  return checkRecords(openWorkingTree(root).readRecords());
}

function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function makeRoot(): string {
  return mkdtempSync(join(temporary, 'tree-'));
}

/** A finding says where, what was found, what was expected and how to mend it, in one line that commands nothing. */
function expectClear(finding: Finding | undefined): void {
  if (finding === undefined) throw new Error('no finding');
  for (const part of [finding.found, finding.expected, finding.fix]) {
    expect(part).not.toBe('');
    expect(part.length).toBeLessThan(400);
  }
  expect(finding.fix).toMatch(/[.?]$/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(explain(finding)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  expect(explain(finding)).not.toMatch(/^::|\bat .+:\d+:\d+|\.ts\b|node_modules/);
}

function withLines(...more: readonly string[]): string {
  return `---\n${[...LINES, ...more].join('\n')}\n---\nProse.\n`;
}

function withTitle(title: string): string {
  return GOOD.replace(/^title: .*$/m, () => `title: ${title}`);
}

function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 10; level++) {
    const aliases = Array(9).fill(`*a${level - 1}`);
    lines.push(`a${level}: &a${level} [${aliases.join(', ')}]`);
  }
  return withLines(...lines);
}

function code(spelling: string): string {
  return `---${spelling}\nrequire('node:fs').writeFileSync(${JSON.stringify(ran)}, '')\n---\n`;
}

type Row = readonly [name: string, content: string | Uint8Array, place: string, found: string];

/** By the rule that tells them: the content, the line and column of its one finding, and what that begins with. */
const ROWS: Readonly<Partial<Record<Finding['rule'], readonly Row[]>>> = {
  'front-matter': [
    ...['js', 'javascript', 'JS', 'JavaScript', ' js', '\tjs', 'json', 'coffee'].map(
      (spelling) =>
        [`---${JSON.stringify(spelling)}`, code(spelling), '1:1', 'front matter marked "---'] as const,
    ),
    ['an alias bomb', aliasBomb(), `${NEXT}:5`, 'a YAML anchor'],
    [
      'nested brackets',
      withLines(`x: ${'['.repeat(5000)}`),
      `${NEXT}:23`,
      'YAML that cannot be read (nesting',
    ],
    ['too many nested brackets', withLines(`x: ${'['.repeat(300_000)}`), '1:1', 'front matter of 300'],
    ['front matter of 900 KB', withLines(`x: "${'y'.repeat(900_000)}"`), '1:1', 'front matter of 900'],
    ['one long line', 'x'.repeat(MAX_RECORD_BYTES), '1:1', 'a file without front matter'],
    ['an empty file', '', '1:1', 'a file without front matter'],
    ['__proto__', withLines('__proto__: {polluted: true}'), `${NEXT}:1`, 'key "__proto__"'],
    ['a key 1,000 times', withLines(...Array(1000).fill('x: 1')), `${NEXT + 1}:1`, 'second key "x"'],
  ],
  'file-readable': [
    ['one byte too many', 'x'.repeat(MAX_RECORD_BYTES + 1), '1:1', 'a file of 1048577 bytes'],
    ['a NUL byte', GOOD.replace('Prose', 'Pr\0ose'), `${NEXT + 1}:3`, 'a NUL byte'],
    ['NUL bytes only', new Uint8Array(5000), '1:1', 'a NUL byte'],
    [
      'invalid UTF-8',
      Buffer.concat([bytesOf(GOOD), Buffer.from([0xc3, 0x28])]),
      '1:1',
      'bytes that are no UTF-8',
    ],
    ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), '1:1', 'bytes that are no UTF-8'],
  ],
  schema: [
    [
      'a command in the title',
      withTitle('"x ::set-output name=a::b"'),
      '4:8',
      'title "x ::set-output name=a::b"',
    ],
    ['a line break in the title', withTitle('"x\\n::error::y"'), '4:8', 'title "x\\u000a::error::y"'],
    ['a terminal sequence in the title', withTitle('"\\e[2J"'), '4:8', 'title "\\u001b[2J"'],
    ['a long title', withTitle('x'.repeat(60_000)), '4:8', `title "${'x'.repeat(80)}…"`],
    ['a mapping where text belongs', withTitle('{toString: 1}'), '4:1', 'title a mapping'],
  ],
  'unknown-key': [
    [
      'constructor',
      withLines('constructor: {prototype: {polluted: true}}'),
      `${NEXT}:1`,
      'key "constructor"',
    ],
  ],
};
const INPUTS = Object.entries(ROWS).flatMap(([rule, rows]) =>
  rows.map(([name, content, place, found]) => ({ name, content, told: `${place} ${rule}`, found })),
);

describe('one record', () => {
  it('the good one has no finding, so that each input below is the only fault', () => {
    expect(check(GOOD)).toEqual([]);
  });

  for (const { name, content, told, found } of INPUTS) {
    it(`${name}: one finding`, () => {
      const findings = check(content);
      expect(findings.map((finding) => `${finding.line}:${finding.column} ${finding.rule}`)).toEqual([told]);
      const [finding] = findings;
      expect(finding?.path).toBe(PATH);
      expect(finding?.found.slice(0, found.length)).toBe(found);
      expectClear(finding);
      expect(existsSync(ran)).toBe(false);
      expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).not.toContain('polluted');
    });
  }

  it('unknown keys without end are told fifty times', () => {
    const findings = check(withLines(...Array.from({ length: 3000 }, (_, index) => `key${index}: 1`)));
    expect(findings).toHaveLength(50);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set(['unknown-key']));
  });

  for (const [name, body] of [
    ['a long rule', `${'word '.repeat(1000)}\n\n${'-'.repeat(80)}\n`],
    ['stars', '*'.repeat(5000)],
    ['brackets', '['.repeat(5000)],
    ['list items', '- a\n'.repeat(5000)],
    ['front matter', GOOD.repeat(50)],
  ] as const) {
    it(`${name} in the body are prose`, () => {
      expect(check(GOOD + body)).toEqual([]);
    });
  }
});

describe('a working tree', () => {
  it('tells of every input what reading it tells, at its path', () => {
    for (const { content } of INPUTS) {
      const root = makeRoot();
      write(root, PATH, content);
      expect(checkTree(root)).toEqual(check(content));
    }
  });

  const places: readonly (readonly [string, string, RegExp, (root: string) => void])[] = [
    ['a link to a device', PATH, /^a symbolic link$/, (root) => link(root, '/dev/zero', PATH)],
    ['a link to nothing', PATH, /^a symbolic link$/, (root) => link(root, 'nowhere', PATH)],
    ['a link to itself', PATH, /^a symbolic link$/, (root) => link(root, 'incident.md', PATH)],
    [
      'a folder linked out of the tree',
      'incidents/2026/INC-2026-0001',
      /^a symbolic link$/,
      (root) => {
        write(`${root}-outside`, 'incident.md', 'secret\n');
        link(root, `${root}-outside`, 'incidents/2026/INC-2026-0001');
      },
    ],
    [
      'a folder linked to its parent',
      'incidents/up',
      /^a symbolic link$/,
      (root) => link(root, '..', 'incidents/up'),
    ],
    [
      'a pipe nobody writes into',
      PATH,
      /^a pipe, socket or device$/,
      (root) => {
        mkdirSync(dirname(join(root, PATH)), { recursive: true });
        execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, PATH)]);
      },
    ],
    ['a folder in its place', PATH, /^a folder$/, (root) => write(root, `${PATH}/notes.md`, 'x\n')],
    [
      'a file of 30 MB',
      PATH,
      /^a file of 30000000 bytes$/,
      (root) => write(root, PATH, Buffer.alloc(30_000_000)),
    ],
  ];
  for (const [name, path, found, place] of places) {
    it(`${name}: one finding, and it is not opened`, () => {
      const root = makeRoot();
      write(root, 'incidents/2026/INC-2026-0043/incident.md', GOOD.replace('0042', '0043'));
      place(root);
      const findings = checkTree(root);
      expect(findings.map((finding) => finding.path)).toEqual([path]);
      expect(findings[0]?.found).toMatch(found);
      expect(findings[0]?.rule).toBe('file-readable');
      expectClear(findings[0]);
    });
  }

  function link(root: string, target: string, path: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }

  it.runIf(process.platform === 'linux')('a path longer than the system opens is one finding', () => {
    // 4,096 bytes is the most Linux takes; a short way in makes what the long way cannot reach.
    const long = join(makeRoot(), ...Array(19).fill('r'.repeat(200)));
    const short = join(temporary, 'short');
    mkdirSync(long, { recursive: true });
    symlinkSync(long, short);
    const path = `incidents/${'d'.repeat(250)}`;
    mkdirSync(join(short, path), { recursive: true });
    const findings = checkTree(long);
    rmSync(join(short, 'incidents'), { recursive: true });
    expect(findings.map((finding) => `${finding.path} ${finding.found}`)).toEqual([
      `${path} a file or folder that cannot be opened (ENAMETOOLONG)`,
    ]);
    expectClear(findings[0]);
  });

  it('a name that is no UTF-8 is one finding, the same on disk and in git', () => {
    const root = makeRoot();
    write(root, PATH, GOOD);
    const folder = Buffer.concat([Buffer.from(join(root, 'incidents/2026/')), Buffer.from([0xff])]);
    try {
      mkdirSync(folder);
    } catch {
      return; // Some systems allow no such name, which is as good.
    }
    for (const name of ['/incident.md', '/other.md']) {
      writeFileSync(Buffer.concat([folder, Buffer.from(name)]), GOOD);
    }
    const findings = checkTree(root);
    expect(findings.map((finding) => finding.found)).toEqual(['a name that is no UTF-8 text']);
    expectClear(findings[0]);

    commit(root);
    const oid = resolveCommit(root, 'HEAD') ?? '';
    expect(checkRecords(openGitTree(root, oid).readRecords())).toEqual(findings);
  });

  it('a commit holds the same findings as the tree it was made of', () => {
    const root = makeRoot();
    for (const [index, { content }] of INPUTS.entries()) {
      write(root, `incidents/2026/INC-2026-${1000 + index}/incident.md`, content);
    }
    link(root, '/dev/zero', 'incidents/2026/INC-2026-0001/incident.md');
    write(root, 'incidents/2026/INC-2026-0002/incident.md/actions/01-x.md', GOOD);
    commit(root);
    const oid = resolveCommit(root, 'HEAD') ?? '';
    const findings = checkRecords(openGitTree(root, oid).readRecords());
    expect(findings).toEqual(checkTree(root));
    expect(findings.length).toBeGreaterThan(INPUTS.length);
  });

  function commit(root: string): void {
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'core.autocrlf=false', ...args],
        {
          cwd: root,
          stdio: 'pipe',
        },
      );
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=hostile');
  }
});
