import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseMentions } from '../../../src/render/untrusted.ts';
import { neutraliseMarkdownMentions } from '../../../src/render/untrusted-markdown.ts';

const J = '\u2060';

describe('neutraliseMarkdownMentions', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['prose', 'ask @maya about #12', `ask @${J}maya about #${J}12`],
    ['a code span', 'run `npm i @types/node` or @maya', `run \`npm i @types/node\` or @${J}maya`],
    [
      'a code block',
      '```sh\nnpm i @types/node #1\n```\n@maya',
      `\`\`\`sh\nnpm i @types/node #1\n\`\`\`\n@${J}maya`,
    ],
    ['indented code', 'x\n\n    @decorator\n\n@maya', `x\n\n    @decorator\n\n@${J}maya`],
    ['HTML', '<div>\n@maya\n</div>', `<div>\n@${J}maya\n</div>`],
    ['a lone backtick opens nothing', '` @maya', `\` @${J}maya`],
    ['an escaped backtick opens nothing', '\\`@maya`', `\\\`@${J}maya\``],
    ['a fence that never ends is code to its end', '```\n@maya', '```\n@maya'],
    ['a link', '[@maya](https://x.example/@maya)', `[@${J}maya](https://x.example/@${J}maya)`],
    ['no mention at all', 'nothing here', 'nothing here'],
  ];
  it.each(cases)('%s', (_, before, after) => expect(neutraliseMarkdownMentions(before)).toBe(after));

  it('too deep or too long to be read, everything is prose', () => {
    const deep = `${'> '.repeat(3000)}\`@maya\``;
    expect(neutraliseMarkdownMentions(deep)).toBe(neutraliseMentions(deep));
    const long = `\`@maya\`${'x'.repeat(300_000)}`;
    expect(neutraliseMarkdownMentions(long)).toBe(neutraliseMentions(long));
  });

  it('property: takes nothing away and adds nothing but the joiner', () => {
    const piece = fc.constantFrom(
      '@maya',
      '#12',
      '`',
      '```\n',
      '\n',
      ' ',
      '> ',
      '- ',
      '<b>',
      '&#64;x',
      'text',
      '    ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const markdown = pieces.join('');
        const plain = (text: string) => text.replaceAll(J, '').replaceAll('&#64;', '@');
        expect(plain(neutraliseMarkdownMentions(markdown))).toBe(plain(markdown));
      }),
    );
  });
});
