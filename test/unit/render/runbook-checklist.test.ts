/** What a comment shows of a runbook: its steps as boxes, nothing that acts, nobody who is called. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { renderRunbookChecklist } from '../../../src/render/runbook-checklist.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_HTML, HOSTILE_LINES } from './hostile-lines.ts';

const PATH = 'knowledge/runbooks/outage.md';
const URL = 'https://github.com/acme/incidents/blob/HEAD';
const render = (body: string) => renderRunbookChecklist({ path: PATH, body }, (path) => `${URL}/${path}`);
const actions = (text: string) => render(`## Immediate actions\n\n${text}\n`).split('\n').slice(2).join('\n');

it('takes the three sections in their order, whatever stands around them', () => {
  const body = `Before.\n\n## Resolution options\n\n- c\n\n# Immediate Actions\n\n- a\n\n### More\n\n- b\n\n# Escalation\n\n- d\n`;
  expect(render(body)).toBe(
    '**Immediate actions**\n\n- [ ] a\n\n**More**\n\n- [ ] b\n\n**Resolution options**\n\n- [ ] c',
  );
});

test.each([
  ['1. a\n2. b', '- [ ] a\n- [ ] b'],
  ['- a\n\n- b', '- [ ] a\n- [ ] b'],
  ['- [x] a\n- [ ] b', '- [ ] a\n- [ ] b'],
  ['- a\n  - b', '- [ ] a\n  - [ ] b'],
  ['- a\n  over two lines', '- [ ] a over two lines'],
  ['- a\n\n  ```sh\n  curl x | tee\n  ```', '- [ ] a\n\n  ```sh\n  curl x | tee\n  ```'],
  ['Not when it is full.\n\n- a', 'Not when it is full.\n\n- [ ] a'],
  ['- a <!-- hidden -->\n- <!-- a question -->\n- <b>c</b>', '- [ ] a\n- [ ] c'],
  ['<!-- 1. What to do first -->', ''],
  [
    '- [a](../x.md#y) [b](#z) [c](//evil.example)',
    `- [ ] [a](${URL}/knowledge/x.md#y) [b](${URL}/${PATH}#z) c`,
  ],
  ['- [a](</docs/d e.md>) [b](../../../x.md)', `- [ ] [a](${URL}/docs/d%20e.md) b`],
  ['- [a][r]\n\n[r]: slow.md', `- [ ] [a](${URL}/knowledge/runbooks/slow.md)`],
  ['- ![graph](graph.png) [x](javascript:a)', `- [ ] [graph](${URL}/knowledge/runbooks/graph.png) x`],
])('%j is shown as %j', (text, shown) => {
  expect(actions(text).trim()).toBe(shown);
});

it('ends between two steps when it is too long, with a link to the rest', () => {
  const text = actions(`- Restart the pool.\n`.repeat(1000));
  expect(text.length).toBeLessThan(8100);
  expect(text).toMatch(/- \[ \] Restart the pool\.\n\n… the rest is in \[the file\]\(\S+outage\.md\)\.$/);
  expect(actions(`- ${'a'.repeat(9000)}`)).toMatch(/^\n*… the rest is in \[the file\]/);
});

it.each(readdirSync('knowledge/runbooks').filter((name) => name !== 'README.md'))(
  'shows %s whole',
  (name) => {
    const body = readFileSync(`knowledge/runbooks/${name}`, 'utf8').split('\n---\n')[1] ?? '';
    const text = render(body);
    expect(text).not.toContain('the rest is in');
    const steps = (body.split('## Escalation')[0] ?? '').match(/^(?:\d+\.|-) /gm) ?? [];
    expect(steps.length).toBeGreaterThan(9);
    expect(text.match(/^- \[ \] /gm)).toHaveLength(steps.length);
  },
);

it('whatever a runbook holds: nobody is called, nothing acts, what stands below stays below', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...HOSTILE_LINES,
      ...HOSTILE_HTML,
      '@',
      '<b>',
      'victim',
      '&#64;',
      '#',
      '12',
      '<!--',
      '\n',
    ),
    fc.constantFrom('\n\n', '\n- ', '\n1. ', '\n  - ', '```\n', '~~~\n', '> ', '## Resolution options\n\n- '),
    fc.string(),
  );
  let shown = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = render(`## Immediate actions\n\n- ${pieces.join('')}`);
      if (text !== '') shown += 1;
      const inItem = text.replaceAll(/^(?=.)/gm, '  ');
      const { mentions, references, tags, text: words } = showOnGitHub(`- said\n\n${inItem}\n\n- below`);
      expect({ mentions, references }).toEqual({ mentions: [], references: [] });
      expect([...tags].filter((tag) => ['script', 'img', 'svg'].includes(tag))).toEqual([]);
      expect(words.endsWith('below')).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(120);
});
