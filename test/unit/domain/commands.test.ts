/** Every command by its examples; what words, options and times are. */
import { describe, expect, it, test } from 'vitest';
import { type CommandFacts, isMisuse } from '../../../src/domain/commands/command.ts';
import { DECLARING_COMMANDS, findDeclaring, readAnswers } from '../../../src/domain/commands/declaring.ts';
import { COMMANDS, findCommand } from '../../../src/domain/commands/registry.ts';
import { parseFuture, parsePast } from '../../../src/domain/commands/when.ts';
import { readWords } from '../../../src/domain/commands/words.ts';
import { lacksWhatItNeeds, type TimelineEntry } from '../../../src/domain/lifecycle.ts';
import type { Incident } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 0);
const INCIDENT: Incident = {
  schema: 1,
  id: 'INC-2026-0042',
  title: 'Search fails',
  kind: 'incident',
  type: 'availability',
  severity: 'high',
  status: 'declared',
  visibility: 'internal',
  services: ['ai-search'],
  times: {
    started: '2026-03-02T08:40:00Z',
    detected: '2026-03-02T08:45:00Z',
    declared: '2026-03-02T08:50:00Z',
  },
};
const FACTS: CommandFacts = {
  incident: INCIDENT,
  entries: [
    { at: '2026-03-02T08:50:00Z', by: 'ada', kind: 'declared' },
    { at: '2026-03-02T08:52:00Z', by: 'ada', kind: 'note', text: 'The password is hunter2' },
  ],
  ids: ['INC-2026-0041', 'INC-2026-0042'],
  runbooks: ['cost-spike', 'service-outage'],
  policy: DEFAULT_POLICY,
  now: NOW,
};

const EXAMPLES = COMMANDS.flatMap((command) => command.examples.map((example) => ({ command, ...example })));

describe('commands', () => {
  test.each(EXAMPLES)('$command.name $words', ({ command, words, means }) => {
    const parsed = command.parse(readWords(words, command.options), FACTS);
    if (!('refused' in means)) {
      expect(parsed).toEqual(means);
      // The lifecycle need not ask for more.
      if (!isMisuse(parsed))
        expect(lacksWhatItNeeds({ at: '2026-03-02T09:00:00Z', by: 'ada', ...parsed })).toBe(null);
      return;
    }
    expect(isMisuse(parsed)).toBe(true);
    const { found, expected, fix } = parsed as { found: string; expected: string; fix: string };
    expect(`${found} ${expected}`).toContain(means.refused);
    expect(fix).not.toBe('');
  });

  test.each(COMMANDS)(
    '$name has an example that works, and one that does not unless everything does',
    (command) => {
      const works = command.examples.filter(({ means }) => 'kind' in means);
      expect(works.length).toBeGreaterThan(0);
      const takesAnything = ['ack', 'mitigate', 'close'].includes(command.name);
      expect(command.examples.some(({ means }) => 'refused' in means)).toBe(!takesAnything);
    },
  );

  it('no name means two things', () => {
    const names = COMMANDS.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('escalation goes on where it was, and ends at the top', () => {
    const escalate = COMMANDS.find(({ name }) => name === 'escalate');
    const afterLevel = (level: number) =>
      escalate?.parse(readWords('', []), {
        ...FACTS,
        entries: [
          { at: '2026-03-02T08:55:00Z', by: 'ada', kind: 'escalated', level, reason: 'x' } as TimelineEntry,
        ],
      });
    expect(afterLevel(1)).toMatchObject({ kind: 'escalated', level: 2 });
    expect(afterLevel(4)).toMatchObject({ expected: 'one of 1, 2, 3, 4, since 4 was told already' });
  });
});

test.each<[string, readonly string[], string, Readonly<Record<string, string>>]>([
  ['a b', [], 'a b', {}],
  ['a next:30m b', ['next'], 'a b', { next: '30m' }],
  ['next:30m a', ['next'], 'a', { next: '30m' }],
  ['a next:30m', ['next'], 'a', { next: '30m' }],
  ['a\nnext:30m\nb', ['next'], 'a\n\nb', { next: '30m' }],
  ['a next="in a while" b', ['next'], 'a b', { next: 'in a while' }],
  ['Next:1h a', ['next'], 'a', { next: '1h' }],
  ['a next:30m', [], 'a next:30m', {}],
  ['see anext:30m', ['next'], 'see anext:30m', {}],
  ['http://x/?next=1', ['next'], 'http://x/?next=1', {}],
  ['at 10:15 we saw', ['at'], 'at 10:15 we saw', {}],
  ['next:1h next:2h', ['next'], '', { next: '2h' }],
  ['next:', ['next'], 'next:', {}],
  ['  a  ', [], 'a', {}],
])('%j with the options %j', (said, options, text, found) => {
  const words = readWords(said, options);
  expect(words.text).toBe(text);
  expect(Object.fromEntries(words.options)).toEqual(found);
});

test.each([
  ['10m', '2026-03-02T08:50:00Z', '2026-03-02T09:10:00Z'],
  ['2H', '2026-03-02T07:00:00Z', '2026-03-02T11:00:00Z'],
  ['0m', '2026-03-02T09:00:00Z', null],
  ['8:30', '2026-03-02T08:30:00Z', '2026-03-03T08:30:00Z'],
  ['23:59Z', '2026-03-01T23:59:00Z', '2026-03-02T23:59:00Z'],
  ['09:00', '2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z'],
  ['now', '2026-03-02T09:00:00Z', null],
  ['10m ago', '2026-03-02T08:50:00Z', null],
  ['2026-03-02T08:00:00+01:00', '2026-03-02T08:00:00+01:00', null],
  ['2026-03-02T12:00:00Z', null, '2026-03-02T12:00:00Z'],
  ['2026-02-30T12:00:00Z', null, null],
  ['24:00', null, null],
  ['soon', null, null],
  ['', null, null],
])('%j was %j and will be %j', (text, past, future) => {
  expect(parsePast(text, NOW)).toBe(past);
  expect(parseFuture(text, NOW)).toBe(future);
});

describe('declaring commands', () => {
  const examples = DECLARING_COMMANDS.flatMap((command) =>
    command.examples.map((example) => ({ command, ...example })),
  );

  test.each(examples)('$command.name $words', ({ command, words, answers }) => {
    expect(Object.fromEntries(readAnswers(command, words, DEFAULT_POLICY))).toEqual(answers);
    expect(findDeclaring(command.name.toUpperCase())).toBe(command);
  });

  it('take no name of another command', () => {
    const names = DECLARING_COMMANDS.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    for (const name of names) expect(findCommand(name).command).toBe(null);
    expect(new Set(names).size).toBe(names.length);
  });
});
