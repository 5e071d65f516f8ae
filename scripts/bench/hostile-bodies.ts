/** Markdown that is a valid record's body and makes a careless parser slow, deep or large. */
export interface HostileBody {
  readonly name: string;
  markdown(): string;
}

/** As much as fits into a record of 1 MiB with its front matter. */
const ROOM = 1_040_000;

function repeated(name: string, piece: string, count: number): HostileBody {
  return { name, markdown: () => piece.repeat(count) };
}

function filled(name: string, piece: string): HostileBody {
  return repeated(name, piece, Math.floor(ROOM / piece.length));
}

export const HOSTILE_BODIES: readonly HostileBody[] = [
  repeated('> 100,000 deep', '>', 100_000),
  repeated('* 100,000 times', '*', 100_000),
  repeated('[ 100,000 times', '[', 100_000),
  repeated('200,000 list items', '- a\n', 200_000),
];

/** Further ones that only the page has to bear. */
export const HOSTILE_PAGES: readonly HostileBody[] = [
  ...HOSTILE_BODIES,
  filled('1 MB of image openers', '!['),
  filled('1 MB of open brackets', '['),
  filled('1 MB of emphasis', '**a*'),
  filled('1 MB of autolinks', '<http://a'),
  filled('1 MB of nested lists', '- '),
  filled('1 MB of comment openers', '<!--'),
  filled('1 MB of table rows', '|a|b|\n'),
  {
    name: 'code spans of 1 to 1,400 backticks',
    markdown: () => Array.from({ length: 1400 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  },
  {
    // Unbounded, 1 MB of these becomes a page of many gigabytes.
    name: '30,000 references to one URL of 50 KB',
    markdown: () => `[a]: /${'b'.repeat(50_000)}\n\n${'[a]'.repeat(30_000)}\n`,
  },
  {
    name: '30,000 references to one title of 50 KB',
    markdown: () => `[a]: /b "${'c'.repeat(50_000)}"\n\n${'[a]'.repeat(30_000)}\n`,
  },
  {
    name: '3,000 footnote-like definitions, each used',
    markdown: () => Array.from({ length: 3000 }, (_, index) => `[${index}]: /x\n\n[${index}]\n\n`).join(''),
  },
];
