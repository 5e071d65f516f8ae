/** Markdown that is a valid record's body and makes a careless parser slow, deep or large. */
export interface HostileBody {
  readonly name: string;
  markdown(): string;
}

/** With the number of findings they have: what cannot be parsed in reasonable time is refused in one. */
export const HOSTILE_BODIES: readonly (HostileBody & { readonly findings: number })[] = [
  { ...repeated('> 100,000 deep', '>', 100_000), findings: 1 },
  { ...repeated('* 100,000 times', '*', 100_000), findings: 0 },
  { ...repeated('[ 100,000 times', '[', 100_000), findings: 1 },
  { ...repeated('200,000 list items', '- a\n', 200_000), findings: 1 },
];

/** As much as fits into a record of 1 MiB with its front matter, and as much as a page lays out. */
const ROOMS = [
  ['1 MB', 1_040_000],
  ['200 KB', 199_000],
] as const;

/** What is said again and again, and what stands before it. */
const PIECES: readonly (readonly [name: string, piece: string, before?: string])[] = [
  ['image openers', '!['],
  ['open brackets', '['],
  ['emphasis', '**a*'],
  ['links', '[a](b) '],
  ['autolinks', '<http://a'],
  ['bare URLs', 'http://a.b/('],
  ['nested lists', '- '],
  ['equal headings', '# a\n'],
  ['comment openers', '<!--'],
  ['comment openers in one line', '<!-- ', 'a '],
  ['table rows', '|a|b|\n', '|a|b|\n|-|-|\n'],
];

/** Prose that whoever asks what it is made of has to bear. */
export const HOSTILE_PROSE: readonly HostileBody[] = [
  ...PIECES,
  ['list items', '- a\n'],
  ['quotations', '> a\n'],
].map(([name = '', piece = '', before = '']) => ({
  name: `250 KB of ${name}`,
  markdown: () => before + piece.repeat(Math.floor(250_000 / piece.length)),
}));

/** Further ones that only the page has to bear. */
export const HOSTILE_PAGES: readonly HostileBody[] = [
  ...HOSTILE_BODIES,
  ...ROOMS.flatMap(([size, room]) =>
    PIECES.map(([name, piece, before = '']) => ({
      name: `${size} of ${name}`,
      markdown: () => before + piece.repeat(Math.floor((room - before.length) / piece.length)),
    })),
  ),
  {
    name: 'code spans of 1 to 600 backticks',
    markdown: () => Array.from({ length: 600 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  },
  // Three characters repeat what the definition says once: 200 KB could become a page of gigabytes.
  amplified('30,000 references to a URL of 50 KB', `[a]: /${'b'.repeat(50_000)}`),
  amplified('30,000 references to a title of 50 KB', `[a]: /b "${'c'.repeat(50_000)}"`),
  {
    name: '3,000 definitions, each used',
    markdown: () => Array.from({ length: 3000 }, (_, index) => `[${index}]: /x\n\n[${index}]\n\n`).join(''),
  },
];

function repeated(name: string, piece: string, count: number): HostileBody {
  return { name, markdown: () => piece.repeat(count) };
}

function amplified(name: string, definition: string): HostileBody {
  return { name, markdown: () => `${definition}\n\n${'[a]'.repeat(30_000)}\n` };
}
