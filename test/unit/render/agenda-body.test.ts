import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { readFrontMatter } from '../../../src/records/front-matter.ts';
import { addSections, renderAgendaBody } from '../../../src/render/agenda-body.ts';

const TEMPLATE = `<!-- Nobody is to blame. -->

## Timeline

What happened.

### Detection

<!-- Who saw it? -->

## Learning ##
`;

it('the shipped template is the agenda of the shipped policy, to the byte', () => {
  const read = readFrontMatter(readFileSync('templates/postmortem.md', 'utf8'));
  const body = read.problem === null ? read.body : '';
  expect(renderAgendaBody(body, DEFAULT_POLICY.review.agenda)).toBe(body);
});

it("another organisation's agenda, with the template's words where it has them", () => {
  const agenda = [
    { title: 'Learning', points: [] },
    { title: 'TIMELINE', points: ['detection', 'Who paid -- and <how>'] },
    { title: 'Money', points: [] },
  ];
  expect(renderAgendaBody(TEMPLATE, agenda)).toBe(`<!-- Nobody is to blame. -->

## Learning

## TIMELINE

What happened.

### detection

<!-- Who saw it? -->

### Who paid -- and <how>

<!-- Who paid – and <how: what is there to say? -->

## Money

<!-- Money: what is there to say? -->
`);
});

it('a template without words is no obstacle', () => {
  expect(renderAgendaBody('', [{ title: 'One', points: ['Two'] }])).toBe(
    '## One\n\n### Two\n\n<!-- Two: what is there to say? -->\n',
  );
});

it('sections that are missing come at the end, once', () => {
  expect(addSections(TEMPLATE, ['timeline', 'Learning'])).toBe(TEMPLATE);
  expect(addSections('# A\n\n\n', ['Contacts', 'a', 'Contacts'])).toBe(
    '# A\n\n## Contacts\n\n<!-- Contacts: what is there to say? -->\n',
  );
});
