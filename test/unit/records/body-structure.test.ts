import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { structureOf } from '../../../src/records/body-structure.ts';
import { readRecord } from '../../../src/records/read-record.ts';

const FRONT_MATTER = '---\nschema: 1\n---\n';
const read = (body: string) => structureOf(FRONT_MATTER + body, FRONT_MATTER.length);

describe('the structure of a body', () => {
  it('is its headings with the words below them, comments left out', () => {
    const { sections } = read(`# Impact

<!-- How many users? -->

## Users

410 users, \`12 %\` of all.

- [ ] count again

## Business
# Cause
It *was* the pool.
`);
    expect(sections().map(({ depth, title, text, at }) => [depth, title, text, at.line])).toEqual([
      [1, 'Impact', '410 users, 12 % of all.\n[ ] count again', 4],
      [2, 'Users', '410 users, 12 % of all.\n[ ] count again', 8],
      [2, 'Business', '', 14],
      [1, 'Cause', 'It was the pool.', 15],
    ]);
  });

  it('is its links and images with their places, none of them in code or comments', () => {
    const { links } = read(
      'See [a](x.md),\n![b](y.png) and [c].\n\n`[d](no.md)` <!-- [e](no.md) -->\n\n[c]: z.md\n',
    );
    expect(links().map(({ target, at }) => [target, at.line, at.column])).toEqual([
      ['x.md', 4, 5],
      ['y.png', 5, 1],
      ['z.md', 9, 1],
    ]);
  });

  it('is the words somebody wrote: no code, no quotation, no comment', () => {
    const { texts } = read('One `two` three.\n\n> four\n\n```\nfive\n```\n\n<!-- six -->\n');
    expect(texts().map(({ text }) => text)).toEqual(['One ', ' three.']);
  });
});

describe('a body that cannot be parsed in reasonable time', () => {
  it.each([
    ['containers on one line', `# a\n\n${'>'.repeat(5000)} x`],
    [
      'lists in lists',
      `# a\n\n${Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- b`).join('\n')}`,
    ],
    ['emphasis that never ends', `# a\n\n${'**b'.repeat(5000)}`],
    ['brackets that lead nowhere', `# a\n\n${'['.repeat(30_000)}`],
    ['more text than anybody reads', `# a\n\n${'word '.repeat(60_000)}`],
  ])('for its %s is a finding, so that nothing in it passes unseen', (_, body) => {
    const path = 'knowledge/services/mail.md';
    const text = `---\nschema: 1\nid: mail\ntitle: Mail\n---\n${body}\n\nCall +46 70 123 45 67\n`;
    const [finding, ...more] = checkRecords([readRecord(path, 'service', new TextEncoder().encode(text))]);
    expect([finding?.rule, finding?.line, more]).toEqual(['file-readable', 6, []]);
  });
});
