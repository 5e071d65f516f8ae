/** What holds the map of the procedures: the outline, the comparison, keys of the policy and changes at them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMap, compareOutline, countStates, type Outline } from '../../scripts/procedures/compare.ts';
import { parseMap, parseState } from '../../scripts/procedures/map.ts';
import { readOutline } from '../../scripts/procedures/outline.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { changesAt, resolveKey, valueAt } from '../procedures/policy-key.ts';

const DOCUMENT = `# Title

## One

Some words.

**Label**
- a
- b
  1. c

**Name:** value
**Empty:**

| x | y |
| - | - |
| 1 | 2 |

### Two
- [ ] tick

## One
1. step
   - below

---

**Version:** 1
**Date:** 2
`;

function idsOf(text: string): readonly string[] {
  return readOutline(text).map(({ id }) => id);
}

describe('the outline', () => {
  it('has every item by where it stands', () => {
    expect(idsOf(DOCUMENT)).toEqual([
      'document/heading',
      'one/heading',
      'one/paragraph-1',
      'one/label/label',
      'one/label/bullet-1',
      'one/label/bullet-2',
      'one/label/bullet-2/step-1',
      'one/field-1',
      'one/empty/label',
      'one/empty/row-1',
      'one/two/heading',
      'one/two/box-1',
      'one-2/heading',
      'one-2/step-1',
      'one-2/step-1/bullet-1',
      'document/field-1',
      'document/field-2',
    ]);
  });

  it('knows words by their fingerprint, whatever the white space', () => {
    const [before] = readOutline('Some words here.');
    expect(readOutline('Some\n words  here.')[0]?.fingerprint).toBe(before?.fingerprint);
    expect(readOutline('Some word here.')[0]?.fingerprint).not.toBe(before?.fingerprint);
    expect(before?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it('gives no id twice, whatever the document', () => {
    const line = fc.constantFrom(
      '# Document',
      '## One',
      '## One 2',
      '### One',
      '## !',
      '**One**',
      '**One:** x',
      '- One',
      '- [ ] One',
      '1. One',
      '   - One',
      '| a |\n| - |\n| b |',
      '---',
      '> One',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const ids = idsOf(lines.join('\n'));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

const HEAD = '| item | in short | policy | code | test | state |\n| - | - | - | - | - | - |';

function rowsOf(...items: readonly string[]) {
  const lines = items.map((item) => `| ${item} | words | | | | title |`);
  return parseMap(`## One \`one\`\n\n${HEAD}\n${lines.join('\n')}\n`).rows;
}

describe('the map held against the outline', () => {
  it.each([
    [['heading', 'bullet-1'], []],
    [['heading'], ['one/bullet-1 has no line']],
    [['heading', 'bullet-1', 'bullet-2'], ['line 7: one/bullet-2 is no item of the outline']],
    [['heading', 'bullet-1', 'heading'], ['line 7: one/heading a second time, first in line 5']],
    [['bullet-1', 'heading'], ["line 5: one/bullet-1 is not in the document's order"]],
  ])('%j: %j', (items, wrong) => {
    expect(compareMap(rowsOf(...items), ['one/heading', 'one/bullet-1'])).toEqual(wrong);
  });

  it('reads keys, code, tests and state of a line', () => {
    const line = '| row-1 | a `word` | `a.b` `c` | `x.ts#y` | `z.ts › t` | data, planned: follow-up |';
    const added = '| key | why |\n| - | - |\n| `d` | because |';
    expect(parseMap(`## One \`one\`\n\n${HEAD}\n${line}\n\n${added}\n`)).toEqual({
      rows: [
        {
          id: 'one/row-1',
          says: 'a word',
          keys: ['a.b', 'c'],
          code: ['x.ts#y'],
          tests: ['z.ts › t'],
          state: { now: 'data', later: 'follow-up' },
          line: 5,
        },
      ],
      additions: [{ key: 'd', why: 'because', line: 9 }],
      problems: [],
    });
  });

  it('says what cannot be read', () => {
    expect(parseMap(`${HEAD}\n| a | b | | | | data |\n`).problems).toHaveLength(1);
    expect(parseMap(`## One \`one\`\n\n${HEAD}\n| a | b | | | | soon |\n`).problems).toEqual([
      '5: state "soon"',
    ]);
  });
});

describe('a state', () => {
  it.each([
    ['works', { now: 'works', later: null }],
    ['data, planned: follow-up', { now: 'data', later: 'follow-up' }],
    ['planned: improve', { now: null, later: 'improve' }],
    ['title', { now: 'title', later: null }],
    ['title, planned: improve', null],
    ['planned: someday', null],
    ['works,', null],
    ['', null],
  ])('%s', (text, state) => expect(parseState(text)).toEqual(state));

  it('is counted as done, begun or planned', () => {
    const states = [
      'works',
      'data',
      'works, planned: follow-up',
      'data, planned: on-call',
      'planned: follow-up',
      'title',
    ];
    const rows = states.flatMap((state) => {
      const [row] = rowsOf('heading');
      const parsed = parseState(state);
      return row === undefined || parsed === null ? [] : [{ ...row, state: parsed }];
    });
    expect(countStates(rows)).toMatchObject({
      items: 6,
      titles: 1,
      done: 2,
      begun: 2,
      planned: 1,
      later: { 'follow-up': 2, 'on-call': 1, improve: 0 },
    });
  });
});

it('the outline that is kept is held against the document', () => {
  const items = readOutline(DOCUMENT);
  const kept: Outline = Object.fromEntries(items.map(({ id, fingerprint }) => [id, fingerprint]));
  expect(compareOutline(kept, items)).toEqual([]);
  expect(compareOutline(kept, readOutline(DOCUMENT.replace('tick', 'tock')))).toEqual([
    'line 20: one/two/box-1 says something else now',
  ]);
  expect(compareOutline(kept, readOutline(DOCUMENT.replace('- [ ] tick', '')))).toEqual([
    'one/two/box-1 is no longer in the document',
  ]);
  expect(compareOutline(kept, readOutline(`${DOCUMENT}**More:** 3\n`))).toEqual([
    'line 30: document/field-3 is not in the outline',
  ]);
});

describe('a key of the policy', () => {
  it.each([
    ['version', '1.0'],
    ['severities.critical.acknowledge_within', '5m'],
    ['escalation.levels.2.title', 'Head of Engineering'],
    ['types.cost.subtypes.cost-spike', 'cost-spike'],
    ['alerts.thresholds[3].over', 200],
    ['checklists.assessment.items[0]', 'Verify that the alert is valid'],
  ])('%s is %s', (key, value) => {
    const [pointer = []] = resolveKey(DEFAULT_POLICY, key)?.values ?? [];
    expect(valueAt(DEFAULT_POLICY, pointer)).toBe(value);
  });

  it.each([
    'sev',
    'severities.grave',
    'severities[9]',
    'severities.critical.acknowledge',
    // Two thresholds go by this name.
    'alerts.thresholds.error-rate',
    'version[*]',
    'version.x',
  ])('%s is none', (key) => expect(resolveKey(DEFAULT_POLICY, key)).toBeNull());

  it('of all items stands for each of them, and for their number', () => {
    const named = resolveKey(DEFAULT_POLICY, 'escalation.without_progress[*].severity');
    expect(named?.values).toHaveLength(3);
    expect(named?.lists).toEqual([['escalation', 'without_progress']]);
  });

  it.each([
    ['escalation.impact.reputation_at_risk', ['escalation.impact.reputation_at_risk = false']],
    [
      'escalation.impact.percent_of_active_users_over',
      ['escalation.impact.percent_of_active_users_over = 51'],
    ],
    ['review.follow_up_within', ['review.follow_up_within = "8d"']],
    ['product', ['product = "Find Contacts with AIx"']],
    [
      'escalation.targets.engineering-lead',
      [
        'escalation.targets.1 without name',
        'escalation.targets.1.name = "engineering-leadx"',
        'escalation.targets.1 without levels',
        'escalation.targets.1.levels without its last item',
        'escalation.targets.1.levels.0 = 2',
      ],
    ],
    [
      'reviews[*].every',
      [
        'reviews.0.every = "monthx"',
        'reviews.1.every = "quarterx"',
        'reviews.2.every = "yearx"',
        'reviews without its last item',
      ],
    ],
  ])('%s can change: %j', (key, expected) => {
    const named = resolveKey(DEFAULT_POLICY, key);
    const changes = named === null ? [] : changesAt(DEFAULT_POLICY, named);
    expect(changes.map(([what]) => what)).toEqual(expected);
    for (const [, changed] of changes) expect(changed).not.toEqual(DEFAULT_POLICY);
  });
});
