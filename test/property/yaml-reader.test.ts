/** Our reader and the `yaml` package give the same values on our subset; outside of it ours refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { createLineIndex } from '../../src/records/line-index.ts';
import { locateYaml, readYaml } from '../../src/records/yaml-reader.ts';

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/),
  fc.constantFrom('two words', 'x: y', "it's", '#no', 'é', 'a/b~c', '42', 'true', '- a'),
);
const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '2026-03-02T09:14:00Z',
    '010',
    '0x1f',
    '1e3',
    'yes',
    'No',
    '~',
    '1:30',
    '.5',
    '+1',
    '- a',
    'a: b',
    'x #y',
    '"',
    "it's",
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));
const mapping = fc
  .dictionary(key, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
  .filter((data) => !JSON.stringify(data).includes('__proto__'));
const style = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ) as fc.Arbitrary<'PLAIN'>,
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  collectionStyle: fc.constantFrom('any', 'flow', 'block') as fc.Arbitrary<'any'>,
});

function byYaml(source: string): unknown {
  const document = parseDocument(source, { uniqueKeys: true, merge: false });
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS();
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data) ?? 'null', (_, item) => (Object.is(item, -0) ? 0 : item));
}

describe('our subset', () => {
  it('what `yaml` writes, in any style, we read as `yaml` reads it', () => {
    fc.assert(
      fc.property(mapping, style, (data, options) => {
        const source = stringify(data, { ...options, aliasDuplicateObjects: false });
        const ours = readYaml(source);
        if (ours.problem !== null) throw new Error(`${ours.problem.found}\n${source}`);
        expect(plain(ours.data)).toEqual(plain(byYaml(source)));
      }),
      { numRuns: 500 },
    );
  });

  it('any text that we read, `yaml` reads the same; and nothing makes us throw', () => {
    const pieces = fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      ' ',
      '|',
      '>',
      '1',
      '&x ',
      '*x',
      '!t ',
      '? ',
      '~',
      '%',
      '---',
      '...',
      '\t',
      'é',
      '\\',
      '0x',
      'true',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const source = parts.join('');
        const ours = readYaml(source);
        if (ours.problem !== null) return;
        let theirs: unknown;
        try {
          theirs = byYaml(source);
        } catch {
          // js-yaml is laxer in places (a tab before a comment, for one); what matters is that values never differ.
          return;
        }
        expect(plain(ours.data)).toEqual(plain(theirs));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('positions', () => {
  it('every key and scalar stands where its span says', () => {
    fc.assert(
      fc.property(mapping, style, (data, options) => {
        const source = stringify(data, { ...options, aliasDuplicateObjects: false });
        const ours = readYaml(source);
        if (ours.problem !== null) throw new Error(ours.problem.found);
        const document = parseDocument(source);
        const place = createLineIndex(source);
        for (const [pointer, span] of locateYaml(source)) {
          const path = pointer
            .slice(1)
            .split('/')
            .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
          const node = document.getIn(path, true) as
            | { range?: [number, number, number]; items?: unknown }
            | undefined;
          if (node?.range === undefined || node.items !== undefined || span.valueStart === span.keyStart)
            continue;
          const start = /^[|>]/.test(source.slice(node.range[0])) ? null : node.range[0];
          if (start !== null)
            expect(place(span.valueStart, span.valueEnd).line).toBe(place(start, start).line);
        }
      }),
      { numRuns: 300 },
    );
  });
});
