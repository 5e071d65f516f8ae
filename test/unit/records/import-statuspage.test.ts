import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendLine, mendText } from '../../../src/records/mend-text.ts';
import { parseStatuspageLine } from '../../../src/records/statuspage.ts';

const LINE = {
  id: '9632825',
  title: 'Incident with Codespaces',
  url: 'https://status.example/incidents/5jfkz8q1mlql',
  impact: 'minor',
  components: ['Codespaces'],
  updates: [
    { at: '2022-03-26T01:43:00Z', status: 'Investigating', message: 'We are looking into it.' },
    { at: '2022-03-26T03:35:00Z', status: 'Resolved', message: 'It is over.' },
  ],
};
type Line = Readonly<Record<string, unknown>>;

function parse(change: Line = {}) {
  return parseStatuspageLine(JSON.stringify({ ...LINE, ...change }));
}

/** The notes of a line that is read, or its refusal, as the report shows them. */
function words(change: Line): readonly string[] {
  const read = parse(change);
  const notes = read.incident === null ? [read.refusal] : read.notes;
  const sign = read.incident === null ? 'refused ' : '';
  return notes.map(({ field, why }) => `${sign}${field}: ${why}`);
}

function update(change: Line) {
  return { updates: [{ ...LINE.updates[0], ...change }, LINE.updates[1]] };
}

it('reads a plain line, and has nothing to say about it', () => {
  expect(parse()).toEqual({
    notes: [],
    incident: {
      id: '9632825',
      title: 'Incident with Codespaces',
      url: 'https://status.example/incidents/5jfkz8q1mlql',
      impact: 'minor',
      kind: 'incident',
      updates: [
        { at: '2022-03-26T01:43:00Z', step: 'investigating', text: 'We are looking into it.' },
        { at: '2022-03-26T03:35:00Z', step: 'resolved', text: 'It is over.' },
      ],
      window: null,
      summary: null,
      components: ['Codespaces'],
    },
  });
});

describe('a line that is refused, in one sentence', () => {
  const cases: readonly (readonly [string, Line, string])[] = [
    ['no id', { id: undefined }, 'id: missing'],
    ['a number as id', { id: 7 }, 'id: found 7, expected text'],
    [
      'a path as id',
      { id: '../../etc/passwd' },
      'id: found "../../etc/passwd", expected 1 to 64 letters, digits, hyphens and underscores',
    ],
    ['an empty id', { id: '' }, 'id: found "", expected 1 to 64 letters, digits, hyphens and underscores'],
    ['a list as title', { title: ['x'] }, 'title: found a list of 1, expected text'],
    ['a title nobody can see', { title: ' \u200b ' }, 'title: nothing in it can be seen'],
    ['no impact', { impact: null }, 'impact: found an empty value, expected text'],
    ['updates that are text', { updates: 'none' }, 'updates: found "none", expected a list'],
    ['no updates', { updates: [] }, 'updates: found an empty list, expected at least one'],
    ['an update that is a number', { updates: [3] }, 'updates[0]: found 3, expected an object'],
    [
      'a time without a zone',
      update({ at: '2022-03-26T01:43:00' }),
      'updates[0].at: found "2022-03-26T01:43:00", expected an instant with its zone, such as 2026-03-02T09:14:00Z',
    ],
    [
      'a day that does not exist',
      update({ at: '2022-02-30T01:43:00Z' }),
      'updates[0].at: found "2022-02-30T01:43:00Z", expected an instant with its zone, such as 2026-03-02T09:14:00Z',
    ],
    ['a status that is no text', update({ status: 1 }), 'updates[0].status: found 1, expected text'],
    [
      'a message that is no text',
      update({ message: {} }),
      'updates[0].message: found a mapping, expected text',
    ],
    [
      'a message as long as a book',
      update({ message: 'x'.repeat(20_001) }),
      'updates[0].message: found 20001 characters, expected at most 20000',
    ],
    [
      'an incident that goes on',
      { updates: [LINE.updates[0]] },
      'updates: not resolved at the end; only what is over is imported',
    ],
    ['components that are an object', { components: {} }, 'components: found a mapping, expected a list'],
    ['a component that is no text', { components: ['Pages', 5] }, 'components[1]: found 5, expected text'],
    [
      'more components than a record takes',
      { components: Array.from({ length: 51 }, (_, index) => `Service ${index}`) },
      'components: found 51, expected at most 50',
    ],
    ['an address that is no text', { url: 5 }, 'url: found 5, expected text'],
    [
      'a window that is a list',
      { impact_window: [] },
      'impact_window: found an empty list, expected an object',
    ],
    [
      'a downtime that is no instant',
      { downtime_start: 'soon' },
      'downtime_start: found "soon", expected an instant with its zone, such as 2026-03-02T09:14:00Z',
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(words(change)).toEqual([`refused ${expected}`]);
  });

  it.each([
    ['no JSON', '{"id": ', 'line: found no JSON, expected one object a line'],
    ['JSON that is no object', '[1, 2]', 'line: found a list of 2, expected an object'],
    ['null', 'null', 'line: found an empty value, expected an object'],
    ['a heap of brackets', '['.repeat(100_000), 'line: found no JSON, expected one object a line'],
    ['an own __proto__', '{"__proto__": {"id": "1"}}', 'id: missing'],
  ])('%s', (_, text, expected) => {
    const read = parseStatuspageLine(text);
    expect(read.incident === null && `${read.refusal.field}: ${read.refusal.why}`).toBe(expected);
  });
});

describe('what is not carried as it is, told', () => {
  const cases: readonly (readonly [string, Line, readonly string[]])[] = [
    [
      'unknown keys',
      { region: 'eu', 'x\u001b[2J': 1 },
      ['region, "x\\u001b[2J": records have no place for it: not carried'],
    ],
    [
      'keys that are those of every object',
      JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}'),
      ['__proto__, constructor: records have no place for it: not carried'],
    ],
    [
      'unknown keys of an update',
      update({ author: 'x' }),
      ['updates[0].author: records have no place for it: not carried'],
    ],
    [
      'a status nobody knows',
      update({ status: 'Pondering' }),
      ['updates[0].status: "Pondering" is no known status: kept as an update'],
    ],
    ['an update that says nothing', update({ message: '' }), ['updates[0].message: nothing is said']],
    [
      'a message nobody can see',
      update({ message: '\u200b\u0007' }),
      ['updates[0].message: control characters replaced'],
    ],
    [
      'an address that is none',
      { url: 'javascript:alert(1)' },
      ['url: "javascript:alert(1)" is no address a record may hold: left out'],
    ],
    [
      'the time of the last edit',
      { updated_at: '2022-04-01T10:00:00Z', published_at: '2022-03-26T03:35:24Z' },
      ['updated_at: "2022-04-01T10:00:00Z" is not the last update\'s time 2022-03-26T03:35:00Z: not carried'],
    ],
    [
      'a start that is not the first update',
      { started_at: '2022-03-26T01:00:00Z' },
      [
        'started_at: "2022-03-26T01:00:00Z" is not the first update\'s time 2022-03-26T01:43:00Z: not carried',
      ],
    ],
    [
      'what repeats other fields, and differs',
      {
        entry_id: 'tag:x/1',
        status_sequence: ['Resolved'],
        duration_minutes: 3,
        downtime_start: '2022-03-26T01:40:00Z',
        downtime_end: '2022-03-26T03:35:00Z',
      },
      [
        'duration_minutes: 3, but from 2022-03-26T01:40:00Z to 2022-03-26T03:35:00Z it is 115: not carried',
        'entry_id: "tag:x/1" does not end in the id: not carried',
        'status_sequence: differs from the statuses of the updates: not carried',
      ],
    ],
    [
      'a window that ends before it begins',
      { downtime_start: '2022-03-26T03:00:00Z', downtime_end: '2022-03-26T02:00:00Z' },
      ['downtime_start: 2022-03-26T03:00:00Z is after downtime_end 2022-03-26T02:00:00Z: not carried'],
    ],
    [
      'updates that are not in order',
      { updates: LINE.updates.toReversed() },
      ['updates: not in order of time: sorted'],
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(words(change)).toEqual(expected);
  });

  it('what repeats other fields, and agrees, is not worth a word', () => {
    const change = {
      entry_id: 'tag:status.example,2005:Incident/9632825',
      status_sequence: ['Investigating', 'Resolved'],
      started_at: '2022-03-26T01:43:00Z',
      resolved_at: '2022-03-26T03:35:00Z',
      updated_at: '2022-03-26T04:35:12+01:00',
      downtime_start: '2022-03-26T01:43:00Z',
      downtime_end: '2022-03-26T03:35:00Z',
      duration_minutes: 112,
    };
    expect(words(change)).toEqual([]);
    expect(parse(change).incident?.window).toBeNull();
  });
});

describe('what a line says', () => {
  it.each([
    ['Scheduled', 'announced'],
    ['In progress', 'begun'],
    ['in_progress', 'begun'],
    [' IDENTIFIED ', 'identified'],
    ['Monitoring', 'mitigated'],
    ['verifying', 'update'],
    ['Postmortem', 'update'],
  ])('status %s is %s', (status, step) => {
    expect(parse(update({ status })).incident?.updates[0]?.step).toBe(step);
  });

  it('maintenance is what its impact or an announcement says', () => {
    expect(parse({ impact: 'maintenance' }).incident?.kind).toBe('maintenance');
    expect(parse(update({ status: 'Scheduled' })).incident?.kind).toBe('maintenance');
    expect(parse({ impact: 'none' }).incident?.kind).toBe('incident');
  });

  it('a window and what was summed up', () => {
    const told = {
      start_at: '2022-03-26T01:00:00Z',
      end_at: '2022-03-26T03:00:00Z',
      context: 'A disk was full.',
    };
    const incident = parse({ impact_window: { ...told, source: 'postmortem' } }).incident;
    expect(incident?.window).toEqual({ start: told.start_at, end: told.end_at });
    expect(incident?.summary).toBe('A disk was full.');
  });

  it('a component named twice counts once; none is fine', () => {
    expect(parse({ components: ['Pages', 'Pages'] }).incident?.components).toEqual(['Pages']);
    expect(parse({ components: undefined }).incident?.components).toEqual([]);
  });

  it('every line of the example, each with its own messages', () => {
    const lines = readFileSync('test/fixtures/github-status/incidents.jsonl', 'utf8').trim().split('\n');
    for (const line of lines) {
      const messages = JSON.parse(line).updates.map(({ message }: { message: string }) => message);
      expect(parseStatuspageLine(line).incident?.updates.map(({ text }) => text)).toEqual(messages);
    }
    expect(lines.length).toBe(29);
  });
});

describe('text that records refuse', () => {
  it.each([
    ['Half \ud83d a smile', 'Half \ufffd a smile', 'half a character replaced'],
    ['Two\r\nlines', 'Two lines', 'line breaks replaced by spaces'],
    ['A bell\u0007', 'A bell\ufffd', 'control characters replaced'],
    ['::error::x', ': :error: :x', 'a workflow command taken apart'],
    ['a ##[group]b', 'a ## [group]b', 'a workflow command taken apart'],
    ['x'.repeat(201), `${'x'.repeat(199)}…`, 'cut from 201 to 200 characters'],
  ])('line %j', (given, text, mended) => {
    expect(mendLine(given)).toEqual({ text, mended: [mended] });
  });

  it('a line and a text that are fine stay as they are; what cannot be seen is none', () => {
    expect(mendLine('All “is” fine: 1–2 % #3')).toEqual({ text: 'All “is” fine: 1–2 % #3', mended: [] });
    expect(mendText('Two\n\nparagraphs\t')).toEqual({ text: 'Two\n\nparagraphs\t', mended: [] });
    expect(mendText('Mac\rand\r\nDOS')).toEqual({
      text: 'Mac\nand\nDOS',
      mended: ['line ends written as LF'],
    });
    expect(mendLine('\u2060')).toBeNull();
    expect(mendText(' \n ')).toBeNull();
  });

  it('is mended once: what came out stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const [line, prose] = [mendLine(text), mendText(text)];
        if (line !== null) expect(mendLine(line.text)).toEqual({ text: line.text, mended: [] });
        if (prose !== null) expect(mendText(prose.text)).toEqual({ text: prose.text, mended: [] });
      }),
    );
  });
});

it('whatever JSON a line holds, it is read or refused in one line without control characters', () => {
  const field = fc.constantFrom(
    ...Object.keys(LINE),
    'impact_window',
    'downtime_start',
    'duration_minutes',
    'x\n',
  );
  fc.assert(
    fc.property(field, fc.jsonValue(), (key, value) => {
      const read = parse({ [key]: value });
      const notes = read.incident === null ? [read.refusal] : read.notes;
      for (const { field: where, why } of notes) expect(`${where}: ${why}`).toMatch(/^[^\p{Cc}]+$/u);
    }),
  );
});
