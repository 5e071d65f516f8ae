/** Comparing shapes: what is another shape is told, what is another value is not. */
import { expect, test } from 'vitest';
import { shapeDifferences } from '../../../src/contract/shape-differences.ts';

test.each([
  ['the same', { a: 1, b: ['x'] }, { a: 1, b: ['x'] }, []],
  ['other values', { id: 1, name: 'a' }, { id: 2, name: 'b' }, []],
  ['a field more', { id: 1 }, { id: 1, more: true }, []],
  ['a field less', { user: { id: 1 } }, { user: {} }, ['/user lacks id']],
  ['a field less at the top', { id: 1 }, {}, ['the whole lacks id']],
  ['another type', { id: 1 }, { id: '1' }, ['/id is string, not number']],
  ['null', { body: null }, { body: '' }, ['/body is string, not null']],
  ['a list less', [{ id: 1 }, { id: 2 }], [{ id: 1 }], [' has 1 entries, not 2']],
  ['an entry', [{ id: 1 }], [{ id: null }], ['/0/id is null, not number']],
  ['a list for an object', {}, [], ['the whole is array, not object']],
  ['a time', { at: '2017-10-10T16:00:00Z' }, { at: 'today' }, ['/at is today, unlike 2017-10-10T16:00:00Z']],
  [
    'a time with a fraction',
    { at: '2017-10-10T16:00:00Z' },
    { at: '2026-03-02T09:00:00.000Z' },
    ['/at is 2026-03-02T09:00:00.000Z, unlike 2017-10-10T16:00:00Z'],
  ],
  ['another host', { url: 'https://api.github.com/a' }, { url: 'http://127.0.0.1/b' }, []],
  [
    'an address without what clients fill in',
    { url: 'https://api.github.com/labels{/name}' },
    { url: 'http://127.0.0.1/labels' },
    ['/url is http://127.0.0.1/labels, unlike https://api.github.com/labels{/name}'],
  ],
] as const)('%s', (_, recorded, ours, lines) => {
  expect(shapeDifferences(recorded, ours)).toEqual(lines);
});
