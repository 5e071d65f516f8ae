import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/domain/body-outline.ts';
import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from '../../../src/domain/rules/example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import type { Files } from '../../../src/domain/rules/rule.ts';
import { isWritten, plainWords } from '../../../src/domain/written-section.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { findingsOf } from './rules-files.ts';

const AGENDA = DEFAULT_POLICY.review.agenda.map(({ title }) => title);
const postmortem = (text: string, incident = EXAMPLE_INCIDENT): Files => ({
  [EXAMPLE_INCIDENT_PATH]: incident,
  [EXAMPLE_POSTMORTEM_PATH]: text,
});
const check = (text: string, incident = EXAMPLE_INCIDENT) =>
  findingsOf('document-complete', postmortem(text, incident)).map((one) =>
    one.replace(/^\S+ \S+ Unexpected /, ''),
  );
const changed = (from: string, to: string) => {
  expect(EXAMPLE_POSTMORTEM).toContain(from);
  return EXAMPLE_POSTMORTEM.replace(from, to);
};
const asDraft = (text: string) => text.replace('status: approved', 'status: draft');
const SHARED = '## Knowledge Sharing\n\nThe runbook for outages now names the pool.\n';

describe('the sections of a postmortem', () => {
  it('are those of the policy', () => {
    const [frontMatter = ''] = EXAMPLE_POSTMORTEM.split('## ');
    expect(new Set(check(frontMatter))).toEqual(
      new Set([
        ...AGENDA.map(
          (title) => `postmortem without the section "${title}", expected the heading "## ${title}"`,
        ),
        'postmortem without the section "Resolution and recovery", expected a heading "Resolution and recovery"',
      ]),
    );
    expect(check(asDraft(frontMatter))).toHaveLength(AGENDA.length + 1);
  });

  const same: readonly (readonly [string, string])[] = [
    ['## Impact Assessment', '## impact  assessment'],
    ['## Impact Assessment', '## 2. Impact Assessment'],
    ['## Impact Assessment', '## Impact Assessment ##'],
    ['## Impact Assessment', '## **Impact Assessment**'],
    ['## Impact Assessment', 'Impact Assessment\n---'],
    ['### Resolution and recovery', '##### Resolution and recovery:'],
    ['## Action Items', '## Something of our own\n\n## Action Items'],
    ['## Incident Timeline', '# Postmortem\n\n## Incident Timeline'],
  ];
  it.each(same)('%j may be %j', (from, to) => expect(check(changed(from, to))).toEqual([]));

  const other: readonly (readonly [string, string, string])[] = [
    ['## Impact Assessment', '### Impact Assessment', 'postmortem without the section "Impact Assessment"'],
    [
      '## Impact Assessment',
      '```\n## Impact Assessment\n```',
      'postmortem without the section "Impact Assessment"',
    ],
    [
      '## Impact Assessment',
      '<!-- ## Impact Assessment -->',
      'postmortem without the section "Impact Assessment"',
    ],
    ['## Impact Assessment', '> ## Impact Assessment', 'postmortem without the section "Impact Assessment"'],
    ['## Impact Assessment', '## Impact', 'postmortem without the section "Impact Assessment"'],
  ];
  it.each(other)('%j may not be %j', (from, to, expected) => {
    const findings = check(changed(from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it('stand in the order of the agenda', () => {
    const moved = changed(SHARED, '').replace('## Impact Assessment', `${SHARED}\n## Impact Assessment`);
    expect(check(moved)).toEqual([
      'section "Knowledge Sharing" before "Action Items", expected the order of the policy\'s agenda',
    ]);
    expect(check(asDraft(moved))).toHaveLength(1);
  });
});

describe('what nobody has written', () => {
  const empty = [
    '',
    'TODO',
    '- TODO: fill in',
    '- [ ]',
    '…',
    '...',
    'TBD.',
    'Knowledge sharing',
    '- Documentation updates\n- Team training needs:\n- Best practice identification',
    '<!-- Documentation, training, best practices. -->',
    '[what others should learn]',
    '{{knowledge}}',
    '| What | Who |\n| --- | --- |\n',
    '| What | Who |\n| --- | --- |\n|  |  |\n',
    '***',
    '### Team training needs\n\n### Best practice identification\n',
  ];
  it.each(empty)('%j is not written', (text) => {
    const body = changed('The runbook for outages now names the pool.', text);
    expect(check(body)).toEqual([
      'section "Knowledge Sharing" that nobody has written, expected words below the heading',
    ]);
    expect(check(body.replace('approved', 'in-review'))).toHaveLength(1);
    expect(check(asDraft(body))).toEqual([]);
  });

  const written = [
    'Nothing to share.',
    'None',
    '- the runbook',
    '- [x] Runbook updated',
    '> A quotation',
    '```\nkubectl\n```',
    '`code`',
    '**Nothing**',
    '[the runbook](incident.md)',
    '| What | Who |\n| --- | --- |\n| Runbook | Devon |\n',
    '### Team training needs\n\nNone.\n',
    '1. The runbook',
    'TODO\n\nAnd words.',
    '<!-- comment -->\nWords',
  ];
  it.each(written)('%j is', (text) => {
    expect(check(changed('The runbook for outages now names the pool.', text))).toEqual([]);
  });

  it('imported incidents owe none', () => {
    const imported = EXAMPLE_INCIDENT.replace('kind: incident', 'kind: incident\norigin: imported');
    expect(check(changed('## Impact Assessment', '## Impact'), imported)).toEqual([]);
  });
});

const KNOWLEDGE = `version: '1.0'
owner: maya-lindqvist
last_review: 2026-09-01
next_review: 2026-12-01
approved_by: Maya Lindqvist, Engineering Lead
---
`;

describe('documents of the knowledge base', () => {
  const runbook = (body: string) =>
    findingsOf('document-complete', {
      'knowledge/runbooks/x.md': `---
schema: 1
id: x
title: X
types: [availability]
symptoms: [{observe: Something}]
contacts: [engineering-lead]
${KNOWLEDGE}${body}`,
    });
  const SECTIONS = ['Immediate actions', 'Investigation steps', 'Resolution options', 'Escalation'];
  it('a runbook has its sections, in any order, at any depth', () => {
    const body = SECTIONS.map((title, i) => `${'#'.repeat(i + 1)} ${title}\n\n1. Do it.\n\n`).reverse();
    expect(runbook(body.join(''))).toEqual([]);
    expect(runbook('')).toHaveLength(4);
    expect(runbook(body.join('').replace('# Immediate actions\n\n1. Do it.', '# Immediate actions'))).toEqual(
      [
        'x.md 26:1 Unexpected section "Immediate actions" that nobody has written, expected words below the heading',
      ],
    );
  });
  it('an architecture document has diagrams and flow', () => {
    const path = 'knowledge/architecture/x.md';
    const text = `---
schema: 1
id: x
title: X
services: [x]
dependencies: [{name: Index, needed_for: Search}]
failure_modes: [{name: Full, effect: Errors}]
${KNOWLEDGE}## Component diagrams

\`\`\`mermaid
graph TD
\`\`\`

## Data flow

From left to right.
`;
    expect(findingsOf('document-complete', { [path]: text })).toEqual([]);
    expect(findingsOf('document-complete', { [path]: text.replace('From left to right.', '') })).toHaveLength(
      1,
    );
    expect(findingsOf('document-complete', { [path]: text.replace('## Data flow', '## Flow') })).toHaveLength(
      1,
    );
  });
  it('a key that the policy asks for is there', () => {
    const named = JSON.stringify({
      ...DEFAULT_POLICY,
      documents: [
        { kind: 'postmortem', contents: [{ title: 'Satisfaction', keys: ['user_satisfaction'] }] },
        ...DEFAULT_POLICY.documents.filter(({ kind }) => kind !== 'postmortem'),
      ],
    });
    const files = { ...postmortem(EXAMPLE_POSTMORTEM), '.github/incident-policy.yml': named };
    expect(findingsOf('schema', files)).toEqual([]);
    expect(findingsOf('document-complete', files)).toEqual([
      'postmortem.md 2:1 Unexpected postmortem without "user_satisfaction", expected the key, which holds "Satisfaction"',
    ]);
    const filled = EXAMPLE_POSTMORTEM.replace('owner:', 'user_satisfaction: 4\nowner:');
    expect(findingsOf('document-complete', { ...files, [EXAMPLE_POSTMORTEM_PATH]: filled })).toEqual([]);
  });
});

describe('a closed incident has an approved postmortem', () => {
  const CLOSED = EXAMPLE_INCIDENT.replace('status: mitigated', 'status: closed').replace(
    'roles:',
    '  resolved: 2026-03-02T11:30:00Z\nroles:',
  );
  const missing = (files: Files) =>
    findingsOf('postmortem-required', files).map((one) => one.replace(/^\S+ \S+ Unexpected (.*),.*/, '$1'));
  const alone = (text: string) => missing({ [EXAMPLE_INCIDENT_PATH]: text });

  it('of the severities the policy names', () => {
    expect(alone(CLOSED)).toEqual(['status closed of a high incident without a postmortem']);
    expect(alone(CLOSED.replace('severity: high', 'severity: low'))).toEqual([]);
    expect(alone(CLOSED.replace('severity: high', 'severity: medium'))).toHaveLength(1);
  });
  it('unless it is a drill, maintenance, imported, or not closed', () => {
    expect(alone(CLOSED.replace('kind: incident', 'kind: drill'))).toEqual([]);
    expect(alone(CLOSED.replace('kind: incident', 'kind: maintenance'))).toEqual([]);
    expect(alone(CLOSED.replace('kind: incident', 'kind: incident\norigin: imported'))).toEqual([]);
    expect(alone(CLOSED.replace('kind: incident', 'kind: incident\norigin: declared'))).toHaveLength(1);
    for (const status of ['resolved', 'mitigated', 'canceled']) {
      expect(alone(CLOSED.replace('status: closed', `status: ${status}`))).toEqual([]);
    }
  });
  it.each([
    ['approved', 0],
    ['in-review', 1],
    ['draft', 1],
    ['aproved', 1],
  ])('with a postmortem that is %s', (status, count) => {
    expect(missing(postmortem(changed('status: approved', `status: ${status}`), CLOSED))).toHaveLength(count);
  });
  it('one that cannot be read has its own finding', () => {
    const files = postmortem('no front matter', CLOSED);
    expect(findingsOf('front-matter', files)).toHaveLength(1);
    expect(missing(files)).toEqual([]);
  });
});

describe('several factors', () => {
  const TWO = '  - The release was not tested under load\n  - The connection pool had no alert\n';
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['two', TWO, TWO, 0],
    ['one', TWO, '  - The release was not tested under load\n', 1],
    ['none', `contributing_factors:\n${TWO}`, '', 1],
    [
      'no root cause',
      `root_cause: The release opened one connection for every query\ncontributing_factors:\n${TWO}`,
      '',
      0,
    ],
  ];
  it.each(cases)('%s', (_, from, to, count) => {
    const text = changed(from, to);
    expect(findingsOf('several-factors', postmortem(text))).toHaveLength(count);
    expect(findingsOf('several-factors', postmortem(text.replace('approved', 'in-review')))).toHaveLength(
      count,
    );
    expect(findingsOf('several-factors', postmortem(asDraft(text)))).toEqual([]);
  });
});

describe('isWritten', () => {
  const given = new Set(['what went well'].map(plainWords));
  it.each([
    ['What went well?', false],
    ['1. What went well', false],
    ['> - [ ] what  went well', false],
    ['What went well: the rollback', true],
    ['todos were few', true],
    ['TODO(devon)', false],
    ['[x] done', true],
    ['a | b\n--- | ---\n', false],
    ['a | b\n--- | ---\n1 | 2', true],
    ['--', false],
    ['5', true],
    ['良い', true],
  ])('%j: %s', (text, is) => expect(isWritten(text, given)).toBe(is));
});

describe('outlineOf', () => {
  it('reads plain bodies', () => {
    const body =
      '# One\nwords\n\n- item\n- [ ] task\n\n## Two\n```\n# code\n```\n<!-- # comment\n-->\nmore\n# Three';
    expect(outlineOf(body)).toEqual([
      { depth: 1, title: 'One', text: 'words\nitem\ntask\nmore' },
      { depth: 2, title: 'Two', text: 'more' },
      { depth: 1, title: 'Three', text: '' },
    ]);
  });
  it('leaves out words that may be something else', () => {
    expect(outlineOf('# One\n[a]: b "title\nmore title"\n\nwords `code\nmore code`\n')).toEqual([
      { depth: 1, title: 'One', text: '' },
    ]);
  });
  it.each([
    'One\n===',
    'One\n---',
    ' # One',
    '<div>\n# One',
    '- ```\n# One',
    '# `One`',
    '# One #',
    'a <!--\n# b\n-->',
    '# One\n| a |\n```\n| - |\n```',
  ])('leaves %j to the parser', (body) => expect(outlineOf(body)).toBeNull());
});
