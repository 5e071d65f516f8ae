/** What two hosts answered, compared: what may fail on GitHub is a problem, what GitHub says more is a note. */
import { describe, expect, it, test } from 'vitest';
import { compareParts } from '../../../src/contract/compare-parts.ts';
import type { Exchange, Played } from '../../../src/contract/play-part.ts';

const OPERATION = 'GET /repos/{owner}/{repo}/labels';

function played(answer: Partial<Exchange> = {}, stopped: string | null = null): Played {
  const exchange = {
    operation: OPERATION,
    status: 200,
    location: null,
    link: null,
    body: undefined,
    ...answer,
  };
  return { exchanges: [exchange], stopped };
}

const compare = (sandbox: Played, github: Played) =>
  compareParts('labels', sandbox, github).map(({ level, text }) => `${level}: ${text}`);

test.each<[string, unknown, unknown, readonly string[]]>([
  ['the same', { id: 1, name: 'a' }, { id: 2, name: 'b' }, []],
  [
    'a field more on GitHub',
    { id: 1 },
    { id: 1, node_id: 'x' },
    ['note: the sandbox: the whole lacks node_id'],
  ],
  ['a field more in the sandbox', { id: 1, own: 1 }, { id: 1 }, ['problem: GitHub: the whole lacks own']],
  ['another type', { id: '1' }, { id: 1 }, ['problem: the sandbox: /id is string, not number']],
  ['null on GitHub', { body: 'a' }, { body: null }, ['note: the sandbox: /body is string, not null']],
  ['null in the sandbox', { body: null }, { body: 'a' }, ['note: the sandbox: /body is null, not string']],
  ['more of the same', [{ id: 1 }], [{ id: 1 }, { id: 2 }, { id: 3 }], []],
  ['the first of a list', [{ id: 1 }], [{ id: 'x' }], ['problem: the sandbox: /0/id is number, not string']],
  ['a list that one has empty', { a: [] }, { a: [1] }, ['note: the sandbox: /a has 0 entries, not 1']],
])('%s', (_, sandbox, github, lines) => {
  expect(compare(played({ body: sandbox }), played({ body: github }))).toEqual(lines);
});

describe('statuses and headers', () => {
  it('another status is a problem, and nothing else of it is compared', () => {
    expect(compare(played({ body: { id: 1 } }), played({ status: 403, body: { message: 'No' } }))).toEqual([
      'problem: GitHub answers 403 ("No"), the sandbox 200',
    ]);
  });
  it('the words of an error are a note', () => {
    const error = (message: string) => played({ status: 422, body: { message, more: message } });
    expect(compare(error('One'), error('Two'))).toEqual(['note: GitHub says "Two", the sandbox "One"']);
    expect(compare(error('One'), error('One'))).toEqual([]);
  });
  it('a header that one sends alone', () => {
    expect(compare(played({ location: '/a' }), played())).toEqual([
      'problem: only the sandbox sends the header location',
    ]);
    expect(compare(played(), played({ link: '<a>' }))).toEqual(['note: only GitHub sends the header link']);
    expect(compare(played({ link: '<a>' }), played({ link: '<b>' }))).toEqual([]);
  });
});

it('a part that was not played to its end is a problem of the whole part', () => {
  const [difference] = compareParts('labels', played(), played({}, 'no answer'));
  expect(difference).toEqual({
    level: 'problem',
    part: 'labels',
    operation: null,
    text: 'the rest was not played on GitHub: no answer',
  });
});

it('the same difference is told once', () => {
  const twice = (body: unknown): Played => ({
    ...played(),
    exchanges: [...played({ body }).exchanges, ...played({ body }).exchanges],
  });
  expect(compare(twice({ id: '1' }), twice({ id: 1 }))).toHaveLength(1);
});
