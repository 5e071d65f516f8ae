import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/domain/record.ts';
import { renderImportedBody } from '../../../src/render/imported-prose.ts';

const INCIDENT = { imported_from: { system: 'statuspage', id: '100' } } as Incident;
const LAST = 'Imported from statuspage 100.\n';

function render(prose: string): string {
  const body = renderImportedBody(INCIDENT, prose);
  expect(body.endsWith(`\n\n${LAST}`)).toBe(true);
  return body.slice(0, -LAST.length - 2);
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

const parser = remark().use(remarkGfm);

describe('outside text in the body', () => {
  it.each([
    [
      'plain words stay',
      'About 5% of users (1-2 a day) saw "502": try again!',
      'About 5% of users (1-2 a day) saw "502": try again!',
    ],
    ['names with underscores', 'workflow_dispatch and _this_', 'workflow_dispatch and \\_this\\_'],
    ['HTML', '<img src=x onerror=alert(1)> <1%', '\\<img src=x onerror=alert(1)> \\<1%'],
    ['code and emphasis', '`a` *b* ~c~ [d](e)', '\\`a\\` \\*b\\* \\~c\\~ \\[d\\](e)'],
    ['an entity', 'a &copy; b & c', 'a \\&copy; b & c'],
    ['a mention and an issue', 'ask @maya about #12', 'ask @\u2060maya about #\u206012'],
    ['a workflow command', '::error::broken', ':\\:error:\\:broken'],
    ['more colons', ':::error:::', ':\\:\\:error:\\:\\:'],
    ['a heading', '# Head', '\\# Head'],
    ['a numbered list', '1. Make', '1\\. Make'],
    ['a rule', '---', '\\---'],
    ['line ends', 'one\r\ntwo', 'one two'],
    ['paragraphs', 'one\n \n\ntwo', 'one\n\ntwo'],
    ['an address', 'see https://docs.example/a_b?c=*d.', 'see <https://docs.example/a_b?c=*d>.'],
    ['an address in brackets', '(https://docs.example/x)', '(<https://docs.example/x>)'],
    ['half an address', 'https:// www.x', 'https:\u2060// www\u2060.x'],
  ])('%s', (_, given, expected) => {
    expect(render(given)).toBe(expected);
  });

  it('says where it is from, whatever the address holds', () => {
    const url = 'https://status.example/a)b(\\&copy;';
    const incident = { imported_from: { system: 'statuspage', id: '100', url } } as Incident;
    const body = renderImportedBody(incident, null);
    const links = nodesOf(parser.parse(body) as Node).filter(({ type }) => type === 'link');
    expect(links.map((link) => link.url)).toEqual(['https://status.example/a)b(%5C&copy;']);
    expect(body.startsWith('Imported from ')).toBe(true);
  });

  it('is words and addresses only, whatever it was', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<b>',
        '](',
        '[x]: y',
        '![',
        '`',
        '```',
        '~~~',
        '**',
        '__',
        '\\',
        '&lt;',
        '&#64;',
        '@a',
        '#1',
        'https://a.example/',
        '<https://',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '- ',
        '+ ',
        '> ',
        '1) ',
        '# ',
        '=',
        '---',
        '|',
        '|-|',
        '::x::',
        '##[',
        '$',
        '<!--',
        '-->',
        '[^1]',
        '[ ]',
        'www.',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = renderImportedBody(INCIDENT, pieces.join(''));
        const nodes = nodesOf(parser.parse(body) as Node);
        const types = new Set(nodes.map(({ type }) => type));
        for (const type of types) expect(['root', 'paragraph', 'text', 'link'], body).toContain(type);
        for (const { type, url = '' } of nodes) {
          if (type === 'link') expect(url).toMatch(/^(?:https?:\/\/|mailto:)/i);
        }
        expect(body).not.toMatch(/^\s*::|::\w+.*::|##\[/m);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const words = (value: string) => value.replaceAll(/[\s\u2060]+/g, '');
        const nodes = nodesOf(parser.parse(renderImportedBody(INCIDENT, text)) as Node);
        const shown = nodes.flatMap(({ type, value }) => (type === 'text' ? (value ?? '') : [])).join('');
        expect(words(shown)).toBe(words(`${text}Imported from statuspage 100.`));
      }),
    );
  });
});
