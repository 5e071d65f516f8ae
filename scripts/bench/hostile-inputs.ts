import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { incidentFrontMatter, writeCleanRecords, writeFile } from './clean-records.ts';
import { HOSTILE_BODIES, HOSTILE_PROSE } from './hostile-bodies.ts';
import { createRandom } from './seeded-words.ts';

const ID = 'INC-2026-0666';
const FOLDER = `incidents/2026/${ID}`;
const RECORD = `${FOLDER}/incident.md`;

/** Something a stranger may push, alone in a tree that is otherwise in order. */
export interface HostileInput {
  readonly name: string;
  /** How many findings `incident validate` tells of it; null for one or more. */
  readonly findings: number | null;
  /** Puts it into the tree at `root`; code in it that runs would create the file `marker`. */
  place(root: string, marker: string): void;
}

const SPELLINGS = ['js', 'javascript', 'JS', 'JavaScript', ' js', '\tjs', 'json', 'coffee'];

/** A record whose front matter is that of a clean one with these lines behind. */
function withLines(lines: readonly string[], body = 'Prose.\n'): string {
  return `---\n${[...incidentFrontMatter(ID, createRandom(666)), ...lines].join('\n')}\n---\n${body}`;
}

/** A clean record whose title is this YAML. */
function withTitle(title: string): string {
  return withLines([]).replace(/^title: .*$/m, () => `title: ${title}`);
}

function file(name: string, findings: number | null, content: () => string | Uint8Array): HostileInput {
  return { name, findings, place: (root) => writeFile(root, RECORD, content()) };
}

/** Ten levels of nine aliases: 9^10 values if any reader unfolded them. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 10; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return withLines(lines);
}

function link(name: string, target: (root: string) => string, at: string): HostileInput {
  return {
    name,
    findings: 1,
    place(root) {
      mkdirSync(join(root, at, '..'), { recursive: true });
      symlinkSync(target(root), join(root, at));
    },
  };
}

/** A folder of broken records beside the tree, which nobody may look into. */
function outside(root: string): string {
  const folder = `${root}-outside`;
  writeFile(folder, 'incident.md', 'no record\n');
  return folder;
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `key${index}: 1`);
}

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  {
    name: `code as front matter, ${SPELLINGS.length} spellings`,
    findings: SPELLINGS.length,
    place(root, marker) {
      for (const [index, spelling] of SPELLINGS.entries()) {
        const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`;
        writeFile(root, `incidents/2026/INC-2026-07${index}0/incident.md`, `---${spelling}\n${code}\n---\n`);
      }
    },
  },
  file('YAML alias bomb, 10 levels of 9', 1, aliasBomb),
  file('300,000 nested brackets', 1, () => withLines([`x: ${'['.repeat(300_000)}`])),
  file('60,000 nested brackets, below the limit', 1, () => withLines([`x: ${'['.repeat(60_000)}`])),
  file('front matter of 900 KB', 1, () => withLines([`x: "${'long '.repeat(180_000)}"`])),
  file('1 MiB of one line', 1, () => 'x'.repeat(2 ** 20)),
  file('1 MiB of NUL bytes', 1, () => new Uint8Array(2 ** 20)),
  file('a file of 30 MB', 1, () => Buffer.alloc(30_000_000, 'x')),
  link('symbolic link to /dev/zero', () => '/dev/zero', RECORD),
  link('symbolic link out of the tree', outside, FOLDER),
  file('__proto__', 1, () => withLines(['__proto__: {polluted: true}'])),
  file('10,000 times one key', 1, () => withLines(Array(10_000).fill('x: 1'))),
  file('invalid UTF-8', 1, () => Buffer.concat([Buffer.from(withLines([])), Buffer.from([0xc3, 0x28])])),
  file('::set-output in the title', 1, () => withTitle('"x ::set-output name=a::b"')),
  file('50,000 unknown keys', 1, () => withLines(numbered(50_000))),
  // The most a record tells: what breaks in more than fifty places is another kind of file.
  file('3,500 unknown keys, below the limit', 50, () => withLines(numbered(3_500))),
  file('title of 1 MB', 1, () => withTitle('x'.repeat(1_000_000))),
  file('title of 60 KB, below the limit', 1, () => withTitle('x:: '.repeat(15_000).trim())),
  ...HOSTILE_BODIES.map((body) =>
    file(`body: ${body.name}`, body.findings, () => withLines([], body.markdown())),
  ),
  // A link that leads nowhere and a word of blame have the body parsed, unless it is refused.
  ...HOSTILE_PROSE.map((body) =>
    file(`read: ${body.name}`, null, () => withLines([], `[x](gone.md): human error\n\n${body.markdown()}`)),
  ),
];

/** Makes the tree at `root`: one clean record and the hostile input. */
export function writeHostileTree(root: string, input: HostileInput, marker: string): void {
  writeCleanRecords(root, 1);
  input.place(root, marker);
}

/** Makes the tree at `root`: one incident to be published, with this body. */
export function writePageTree(root: string, body: string): void {
  writeFile(root, RECORD, withLines([], body));
}
