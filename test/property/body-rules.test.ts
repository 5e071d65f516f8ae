/** What rules see of a body without parsing it is what the parser sees; and findings stand where they say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/body-outline.ts';
import { explain, type Finding } from '../../src/domain/finding.ts';
import { resolveLink } from '../../src/domain/link-target.ts';
import type { RecordFile, RecordKind } from '../../src/domain/record.ts';
import { linkResolves } from '../../src/domain/rules/link-resolves.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { rosterConsistent } from '../../src/domain/rules/roster-consistent.ts';
import type { RuleId, TreeFacts } from '../../src/domain/rules/rule.ts';
import { isWritten } from '../../src/domain/written-section.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';

const FOLDER = 'incidents/2026/INC-2026-0042';
const INCIDENT = `---
schema: 1
id: INC-2026-0042
title: Search fails
kind: incident
type: availability
severity: high
status: declared
visibility: public
services: [ai-search]
times: {started: 2026-03-02T09:02:00Z, detected: 2026-03-02T09:14:00Z, declared: 2026-03-02T09:16:00Z}
---
`;
const POSTMORTEM = '---\nschema: 1\nincident: INC-2026-0042\nstatus: approved\nowner: maya\n---\n';

const read = (path: string, kind: RecordKind, text: string) =>
  readRecord(path, kind, new TextEncoder().encode(text));
const incident = (body: string) => read(`${FOLDER}/incident.md`, 'incident', INCIDENT + body);

/** Signs of Markdown and words, put together in any order: most of it is nearly Markdown, which is the hard part. */
function markdown(words: readonly string[]) {
  const signs = [
    ...'[ ] ( ) : < > ` ``` ~~~ # ## - * _ ! \\ | " & &amp; <!-- --> = --- ] ( [^1]: [a]: ](< - > 1.'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\u00a0',
  ];
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    { weight: 4, arbitrary: fc.constantFrom(...words) },
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

describe('links', () => {
  const there = new Set([`${FOLDER}/a.md`, 'docs', 'docs/b.md']);
  const facts: TreeFacts = {
    policy: DEFAULT_POLICY,
    pathsOf: () => [],
    recordOf: () => null,
    recordAt: () => null,
    idsOf: () => [],
    hasPath: (path) => there.has(path),
    isChanged: () => false,
    before: () => null,
  };
  const dangles = (target: string) => {
    const resolved = resolveLink(`${FOLDER}/incident.md`, target);
    return (
      resolved.kind === 'above' ||
      (resolved.kind === 'inside' && !there.has(resolved.path) && resolved.path !== '')
    );
  };
  /** What the rule says of a body when it asks the parser in any case. */
  const withoutSkimming = (record: RecordFile) =>
    record.structure
      .links()
      .filter(({ target }) => dangles(target))
      .map(({ target, at }) => ({ target: target.slice(0, 20), line: at.line, column: at.column }));
  const pieces = [
    ...'](a.md) ](x.md) ](a.md "t") ]: a.md\n ]: x.md\n ](/docs/b.md) ](<x y>) ](x\\)y) ](../..) a.md x.md [x] ![i]( ](\n> x.md)'.split(
      ' ',
    ),
    '](\n> x.md)',
    '[x](x.md)',
    '[x](a.md)',
    '\n[x]: x.md\n',
    '\n[x]:\n  x.md "t"\n',
    '\n> [x]:\n> x.md\n',
  ];

  it('what dangles is told, whatever surrounds it', () => {
    let dangling = 0;
    fc.assert(
      fc.property(markdown(pieces), (body) => {
        const record = incident(body);
        const expected = withoutSkimming(record).filter(({ line, column }) => {
          const text = record.text.split(/\r\n|\n|\r/)[line - 1] ?? '';
          return !text.startsWith('[^', column - 1);
        });
        dangling += expected.length;
        expect(linkResolves.check(record, facts)).toHaveLength(expected.length);
      }),
      { numRuns: 1200 },
    );
    // The bodies are such that the property says something.
    expect(dangling).toBeGreaterThan(200);
  });
});

describe('sections', () => {
  /** Lines that decide what the lines after them are, and lines that look as if they did. */
  const line = fc.constantFrom(
    ...[
      '# One',
      '## Two',
      '### Three',
      '#### ',
      '#Four',
      '# `Five`',
      ' ## Six',
      '## Seven ##',
      '## TODO',
      '   ',
    ],
    ...[
      'words',
      'more words',
      'TODO',
      'One',
      '**words**',
      'a `b',
      'c` d',
      '[a](b "c',
      'd")',
      '[a]: b',
      'words  ',
      '',
    ],
    ...[
      '- item',
      '* item',
      '- [ ] task',
      '- [ ] ',
      '1. item',
      '1. TODO',
      '  more',
      '    code',
      '> ## Quoted',
      '> words',
    ],
    ...[
      '```',
      '```sh',
      '````',
      '~~~',
      '~~~ a`b',
      '  ```',
      '- ```',
      '``` ```',
      '<!--',
      '-->',
      '<!-- ## c -->',
      'a <!--',
    ],
    ...[
      '===',
      '---',
      '--',
      '***',
      '- - -',
      '<div>',
      '</div>',
      '<b>',
      '| a | b |',
      '| - | - |',
      '--- | ---',
      '  --- | -',
    ],
  );
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), { maxLength: 9 });
  const bodies = lines.map((all) => all.flat().join(''));

  it('an outline has the headings of the parser, and no words it has not', () => {
    let outlined = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        const outline = outlineOf(body);
        if (outline === null) return;
        const sections = incident(body).structure.sections();
        outlined += sections.length;
        expect(outline.map(({ depth, title }) => [depth, title])).toEqual(
          sections.map(({ depth, title }) => [depth, title]),
        );
        const given = new Set(['more words', 'one']);
        for (const [index, { text }] of outline.entries()) {
          if (isWritten(text, given)) expect(isWritten(sections[index]?.text ?? '', given)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(outlined).toBeGreaterThan(200);
  });
});

/** The words a finding points at; its lines end with line feeds. */
function wordsAt(text: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = text.split('\n');
  const [first = ''] = lines.slice(line - 1, line);
  if (line === endLine) return first.slice(column - 1, endColumn - 1);
  return [
    first.slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n');
}

describe('places', () => {
  const words = [
    '070-123 45 67',
    'human error',
    'should have\ntested',
    'maya@gmail.com',
    '[x](nowhere.md)',
    'word',
  ];
  it('are those of the very words', () => {
    let found = 0;
    fc.assert(
      fc.property(markdown(words), (body) => {
        const record = incident(body);
        for (const finding of checkRecords([record])) {
          const there = wordsAt(record.text, finding);
          if (finding.rule === 'contact-not-plain')
            expect(there).toMatch(/^(?:tel:)?[\d(+][^a-z]*\d$|@gmail\.com$/);
          if (finding.rule === 'blameless-wording')
            expect(there).toMatch(/^(?:human\s+error|should\s+have\s+tested)$/);
          if (finding.rule === 'link-resolves') expect(there).toMatch(/^!?\[/);
          found += 1;
        }
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(200);
  });
});

const OURS = new Set<RuleId>([
  'reference-exists',
  'link-resolves',
  'document-complete',
  'roster-consistent',
  'contact-not-plain',
  'restricted-not-public',
  'blameless-wording',
]);

describe('any text', () => {
  const starts: readonly (readonly [string, RecordKind, string])[] = [
    [`${FOLDER}/postmortem.md`, 'postmortem', POSTMORTEM],
    ['oncall/rosters/engineering.md', 'roster', rosterConsistent.examples[0]?.good ?? ''],
    ['oncall/people/maya-lindqvist.md', 'person', rosterConsistent.examples[1]?.good ?? ''],
    [`${FOLDER}/timeline.yml`, 'timeline', 'schema: 1\nincident: INC-2026-0042\nentries: []\n'],
  ];
  it.each(starts)('%s: findings stand inside the file, and never an exception', (path, kind, start) => {
    const pieces = [
      '070-123 45 67',
      'human error',
      '[x](y)',
      'INC-2026-0041',
      '## Action Items',
      'person: ',
      '2026-02-30',
      'Europe',
    ];
    const change = fc.record({ at: fc.nat(start.length), drop: fc.nat(30), piece: markdown(pieces) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let text = start;
        for (const { at, drop, piece } of changes) text = text.slice(0, at) + piece + text.slice(at + drop);
        const lines = text.split('\n').length;
        for (const finding of checkRecords([read(path, kind, text), incident('')])) {
          if (finding.path !== path || !OURS.has(finding.rule)) continue;
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.column).toBeGreaterThanOrEqual(1);
          expect(finding.endLine).toBeGreaterThanOrEqual(finding.line);
          expect(finding.endLine).toBeLessThanOrEqual(lines);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
          expect(explain(finding)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        }
      }),
      { numRuns: 250 },
    );
  });
});
