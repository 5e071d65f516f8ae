import { describe, expect, it } from 'vitest';
import { anIncident } from './a-record.ts';
import { A, B, C, pageOf, SITE, textOfPage } from './a-site.ts';

describe('the prose', () => {
  const prose = (body: string): string => {
    const page = pageOf(anIncident(A, {}, body), anIncident(B), anIncident(C, { visibility: 'internal' }));
    return (
      /<div class="prose">([\s\S]*?)<\/div><\/section><section aria-labelledby="action-items">/.exec(
        page,
      )?.[1] ?? ''
    );
  };
  const file = (path: string) => `https://github.com/acme/incidents/blob/${SITE.commit}/${path}`;

  it.each([
    ['a block', 'one\n\n<!-- guidance\n\nover lines -->\n\ntwo', '<p>one</p>\n<p>two</p>'],
    ['a block with text behind it', '<!-- a\nb --> two', '<p>two</p>'],
    ['in a line', 'one <!-- guidance --> two', '<p>one  two</p>'],
    ['at the beginning of a line', '<!-- guidance -->two', '<p>two</p>'],
    ['a block without its end', 'one\n\n<!-- guidance\n\ntwo', '<p>one</p>'],
    ['in a list', '- one\n  <!-- guidance -->\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['in a quote', '> <!-- guidance -->\n> two', '<blockquote>\n<p>two</p>\n</blockquote>'],
  ])('loses HTML comments: %s', (_name, body, expected) => {
    expect(prose(body)).toBe(expected);
  });
  it('keeps comments in code', () => {
    expect(prose('`<!--` and `<!-- x -->`')).toBe(
      '<p><code>&lt;!--</code> and <code>&lt;!-- x --&gt;</code></p>',
    );
    expect(prose('```\n<!-- x -->\n```')).toContain('&lt;!-- x --&gt;');
  });
  it('is empty when it is guidance only', () => {
    expect(textOfPage(pageOf(anIncident(A, {}, '<!-- Write here. -->')))).toContain(
      'Nothing has been written yet.',
    );
  });
  it('shows raw HTML as text', () => {
    expect(prose('<b>x</b>')).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>');
  });
  it.each([
    ['another published incident', `../${B}/incident.md`, `${B}.html`],
    ['a place in it', `../${B}/incident.md#what`, `${B}.html#report-what`],
    ['its folder', `../${B}/`, `${B}.html`],
    ['the record itself', 'incident.md', `${A}.html`],
    ['an attachment', 'graph.png', file(`incidents/2026/${A}/graph.png`)],
    [
      'a file from the root',
      '/knowledge/runbooks/outage.md#first',
      file('knowledge/runbooks/outage.md#first'),
    ],
    ['above the root', '../../../../../x.md', file('x.md')],
    ['another site', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['a mail address', 'mailto:on-call@example.org', 'mailto:on-call@example.org'],
  ])('links to %s', (_name, href, expected) => {
    expect(prose(`[x](${href})`)).toContain(`href="${expected}"`);
  });
  it.each([
    ['an incident that is not published', `../${C}/incident.md`],
    ['what lies beside it', `/incidents/2026/${C}/graph.png`],
    ['no heading of the page', '#nothing'],
    // Not one that depends on the Unicode version: Node 24 knows more letters in host names than Node 20.
    ['an address that is none', 'https://[nope'],
  ])('does not link to %s', (_name, href) => {
    expect(prose(`a [*x*](${href}) b`)).toBe('<p>a <em>x</em> b</p>');
  });
  it('makes links of pictures', () => {
    expect(prose('![a *graph*](graph.png)')).toBe(
      `<p><a href="${file(`incidents/2026/${A}/graph.png`)}" rel="nofollow noopener">Picture: a graph</a></p>`,
    );
    expect(prose('[![](a.png)](https://example.org)')).toContain('>Picture: no description</a></p>');
  });
  it('puts headings below the page’s own, without gaps, each with an id of its own', () => {
    expect(prose('# A b\n##### A b\n## ![x](y)\n[to it](#a-b-1)')).toBe(
      '<h3 id="report-a-b">A b</h3>\n<h4 id="report-a-b-1">A b</h4>\n' +
        `<h4 id="report-xy"><a href="${file(`incidents/2026/${A}/y`)}" rel="nofollow noopener">Picture: x</a></h4>\n` +
        '<p><a href="#report-a-b-1">to it</a></p>',
    );
  });
  it('shows task lists', () => {
    expect(prose('- [ ] a\n- [x] b\n- c [ ] d')).toContain('<li>☐ a</li>\n<li>☑ b</li>\n<li>c [ ] d</li>');
  });
});
