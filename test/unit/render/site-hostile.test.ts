import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSite } from '../../../src/render/site/site.ts';
import { anIncident, anItem, published } from './a-record.ts';
import { A, SITE, siteOf } from './a-site.ts';
import { HOSTILE_HTML } from './hostile-lines.ts';
import { dangersIn, elementsOf, textOf } from './html-tree.ts';

describe('hostile texts', () => {
  it.each(HOSTILE_HTML)('stay texts: %s', (hostile) => {
    const site = siteOf(
      anIncident(
        A,
        { title: hostile },
        `${hostile}\n\n# ${hostile}\n\n- ${hostile}\n\n| ${hostile} |\n| --- |\n\n${hostile}`,
      ),
      anItem(A, 1, { title: hostile }),
    );
    for (const [path, text] of site) if (path.endsWith('.html')) expect(dangersIn(text)).toEqual([]);
    const title = elementsOf(site.get(`incidents/${A}.html`) ?? '').find(
      (element) => element.tagName === 'title',
    );
    expect(title && textOf(title)).toBe(`${A} ${hostile} · ${SITE.name}`);
  });

  it('are noticed by this test', () => {
    expect(dangersIn('<script>x</script>')).toEqual(['<script>']);
    expect(dangersIn('<p onclick="x">')).toEqual(['p onClick']);
    expect(dangersIn('<a href="java&Tab;script:x">')).toEqual(['href=java\tscript:x']);
  });

  it('of any kind make no page that acts', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_HTML),
      fc.constantFrom(
        '<!--',
        '-->',
        '`',
        '```\n',
        '\n',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '[',
        '](',
        ')',
        '![',
        '<',
        '>',
        '"',
      ),
      fc.constantFrom(
        "'",
        '&',
        '\\',
        '<b onclick=x',
        'javascript:',
        'https://',
        '|',
        '---',
        '#',
        '[x]: ',
        '\t',
        '\0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const [record] = published(anIncident(A));
    if (record === undefined) throw new Error('the incident is public');
    fc.assert(
      fc.property(body, body, (title, prose) => {
        const hostile = { ...record, title, body: prose, services: [title] };
        for (const [path, text] of renderSite([hostile], { ...SITE, name: title })) {
          if (path.endsWith('.html')) expect(dangersIn(text)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every page forbids scripts and foreign origins', () => {
    for (const [path, text] of siteOf(anIncident(A))) {
      if (!path.endsWith('.html')) continue;
      const policy = elementsOf(text).find((element) => element.properties['httpEquiv'] !== undefined);
      expect(policy?.properties['content']).toMatch(/^default-src 'none'; style-src 'self'; img-src data:;/);
    }
  });
});
