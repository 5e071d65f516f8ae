import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/sandbox/web/front-matter.ts';
import { fileLinks, keepLinks } from '../../../src/sandbox/web/markdown-links.ts';
import { referencesIn } from '../../../src/sandbox/web/markdown-references.ts';
import { type MarkdownContext, renderMarkdown } from '../../../src/sandbox/web/render-markdown.ts';
import { makeWorld } from './web-fake-world.ts';

const { host, main } = makeWorld();
const comment: MarkdownContext = {
  place: 'comment',
  headingLevel: 3,
  idPrefix: 'c1-',
  links: keepLinks,
  references: referencesIn(host, main),
};
const file: MarkdownContext = {
  ...comment,
  place: 'file',
  headingLevel: 2,
  idPrefix: '',
  links: fileLinks(main, 'main', 'incidents/2026'),
};

describe('what is hostile goes', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="//evil.example">x</a>',
    '<a href="/\\evil.example">x</a>',
    '[x](vbscript:a) [y](data:text/html,a)',
    '<iframe src="https://evil.example"></iframe><form action="/x"><button>b</button></form>',
    '<style>*{display:none}</style><p style="color:red">x</p>',
    '<svg onload=alert(1)></svg><math href="javascript:alert(1)">',
  ])('%s', (markdown) => {
    const html = renderMarkdown(markdown, comment);
    expect(html).not.toMatch(
      /<script|<style|<iframe|<form|<button|<svg|<math|style=|\son\w+=|(?:href|src)="[^"]*(?:script|data):/i,
    );
    expect(html).not.toMatch(/(?:href|src)="[/\\]{2}|href="[^"]*evil/i);
  });

  test('an image from elsewhere becomes a link, one from here stays', () => {
    expect(renderMarkdown('![chart](https://elsewhere.example/a.png)', comment)).toContain(
      '<a href="https://elsewhere.example/a.png" rel="nofollow noopener noreferrer">Image: chart</a>',
    );
    expect(renderMarkdown('![logo](../../docs/a b.png)', file)).not.toContain('<img');
    expect(renderMarkdown('![logo](../../docs/logo.png)', file)).toContain(
      'src="/ada/incidents/raw/main/docs/logo.png"',
    );
  });

  test.each(['>', '- + ', '1. ', '<div>', '**a *b '])('a great many %j end soon and stay escaped', (part) => {
    const html = renderMarkdown(part.repeat(10_000) + '<script>', comment);
    expect(html).toMatch(/^<(?:pre|p|div|ol)/);
    expect(html).not.toContain('<script');
  });
});

test('comments, and with them hidden markers, vanish', () => {
  const html = renderMarkdown('<!-- incident-as-code:v1 key -->\nvisible\n\nin <!-- here --> line', comment);
  expect(html).not.toContain('incident-as-code');
  expect(html).not.toContain('here');
  expect(html).toContain('visible');
});

test('task lists, tables, struck text, footnotes, details', () => {
  const html = renderMarkdown(
    '- [x] done\n- [ ] not\n\n~~old~~ a[^1]\n\n[^1]: note\n\n|a|\n|-|\n|b|',
    comment,
  );
  expect(html).toMatch(/<input type="checkbox" checked disabled aria-label="Done">/);
  expect(html).toContain('<del>old</del>');
  expect(html).toMatch(/<div class="scroll"[^>]*><table>/);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets).toHaveLength(2);
  for (const target of targets) expect(ids).toContain(target);
  expect([...ids].every((id) => id?.startsWith('c1-'))).toBe(true);
  expect(renderMarkdown('<details><summary>more</summary>\n\n**x**\n</details>', comment)).toMatch(
    /<details><summary>more<\/summary>\s*<p><strong>x<\/strong><\/p>\s*<\/details>/,
  );
});

test('a line break breaks in a comment, not in a file', () => {
  expect(renderMarkdown('a\nb', comment)).toMatch(/a<br>\s*b/);
  expect(renderMarkdown('a\nb', file)).toBe('<p>a\nb</p>');
});

describe('references', () => {
  test.each([
    ['see #3.', '<a href="/ada/incidents/issues/3" class="issue-link">#3</a>.'],
    ['(#7)', '<a href="/ada/incidents/pull/7" class="issue-link">#7</a>'],
    ['ada/incidents#3', '<a href="/ada/incidents/issues/3" class="issue-link">ada/incidents#3</a>'],
    ['@BOB, hello', '<a href="/bob" class="user-mention">@BOB</a>, hello'],
  ])('%s', (markdown, html) => {
    expect(renderMarkdown(markdown, comment)).toContain(html);
  });

  test.each(['`#3 @bob`', '#999', '@nobody', 'a@bob', '@bob/team', '#3a', 'x#3', '&#35;', '    #3'])(
    'nothing in %s',
    (markdown) => {
      expect(renderMarkdown(markdown, comment)).not.toContain('<a ');
    },
  );
});

describe('links in files', () => {
  test.each([
    ['[x](INC/a.md#top)', '/ada/incidents/blob/main/incidents/2026/INC/a.md#top'],
    ['[x](../../docs/rules.md?plain=1)', '/ada/incidents/blob/main/docs/rules.md?plain=1'],
    ['[x](/docs/a%20b.md)', '/ada/incidents/blob/main/docs/a%20b.md'],
    ['[x](#here)', '#here'],
    ['[x](https://example.org/a)', 'https://example.org/a'],
    ['[x](mailto:a@example.org)', 'mailto:a@example.org'],
  ])('%s', (markdown, href) => {
    expect(renderMarkdown(markdown, file)).toContain(`href="${href}"`);
  });

  test.each(['[x](../../../outside)', '[x](a%2Fb)', '[x](%ZZ)'])('%s leads nowhere', (markdown) => {
    expect(renderMarkdown(markdown, file)).toBe('<p><a>x</a></p>');
  });
});

test('headings fit the page, skip no level and carry anchors once', () => {
  const html = renderMarkdown('# Top\n### Deep (ä)\n## Mid\n# Top\n', file);
  expect(html).toContain('<h2 id="top">Top</h2>');
  expect(html).toContain('<h3 id="deep-ä">Deep (ä)</h3>');
  expect(html).toContain('<h3 id="mid">Mid</h3>');
  expect(html).toContain('<h2 id="top-1">Top</h2>');
});

test("an id of the page's own, or one given twice, is dropped; <a name> works", () => {
  const html = renderMarkdown(
    '<a id="page-main">x</a> <a id="k">y</a> <a name="k">z</a> <a name="n">n</a>',
    file,
  );
  expect(html.match(/ id="[^"]*"/g)).toEqual([' id="k"', ' id="n"']);
  expect(html).not.toContain('name=');
});

test('alerts', () => {
  for (const context of [comment, file]) {
    const html = renderMarkdown('> [!CAUTION]\n> Stop', context);
    expect(html).toContain('<div class="alert alert-caution"><p class="alert-title">Caution</p>');
    expect(html).not.toContain('[!CAUTION]');
    expect(html).toContain('Stop');
  }
  expect(renderMarkdown('> plain', comment)).toContain('<blockquote>');
});

describe('front matter', () => {
  test('becomes values, dates and versions stay text', () => {
    const { frontMatter, body } = splitFrontMatter(
      '---\nat: 2026-03-02\nyes: yes\n__proto__: {a: 1}\n---\nbody\n',
    );
    expect(frontMatter.kind === 'table' && [...frontMatter.values]).toEqual([
      ['at', '2026-03-02'],
      ['yes', 'yes'],
      ['__proto__', new Map([['a', 1]])],
    ]);
    expect(body).toBe('body\n');
  });

  test.each([
    ['a list', '---\n- 1\n---\n'],
    ['broken', '---\na: [1\n---\n'],
    ['an alias', '---\na: &x [1]\nb: *x\n---\n'],
    ['a key twice', '---\na: 1\na: 2\n---\n'],
    ['nested beyond the stack', `---\na: ${'['.repeat(20_000)}\n---\n`],
    ['nested and closed', `---\na: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n---\n`],
    ['huge', `---\na: ${'x'.repeat(70_000)}\n---\n`],
  ])('%s is shown raw', (_name, text) => {
    const { frontMatter } = splitFrontMatter(text);
    expect(frontMatter.kind).toBe('raw');
    expect(frontMatter.kind === 'raw' && frontMatter.reason).not.toBe('');
  });

  test.each(['text\n---\na: 1\n---\n', '---\nnever closed\n', ' ---\na: 1\n---\n', '---\n---\nbody'])(
    'there is none in %j',
    (text) => {
      expect(splitFrontMatter(text).frontMatter.kind).toBe('none');
    },
  );
});
