import { expect, it } from 'vitest';
import { explainNotFound, findIncident, nextIncidentId } from '../../../src/domain/incident-id.ts';
import { tooLarge, unreadable } from '../../../src/records/read-record.ts';
import { anIncident, aTimeline } from '../render/a-record.ts';

const IDS = ['INC-2025-0042', 'INC-2026-0001', 'INC-2026-0042', 'INC-2026-0420', 'INC-2026-100042'];

it.each([
  ['INC-2026-0042', 'INC-2026-0042'],
  ['inc-2026-0042', 'INC-2026-0042'],
  [' INC-2026-0042 ', 'INC-2026-0042'],
  ['2026-42', 'INC-2026-0042'],
  ['2025-0042', 'INC-2025-0042'],
  ['INC-420', 'INC-2026-0420'],
  ['420', 'INC-2026-0420'],
  ['1', 'INC-2026-0001'],
  ['0001', 'INC-2026-0001'],
  ['100042', 'INC-2026-100042'],
])('%s means %s', (reference, id) => {
  expect(findIncident(reference, IDS)).toEqual({ id });
});

it.each([
  ['42', '"42" can be INC-2025-0042 or INC-2026-0042: write the whole id'],
  ['7', 'There is no incident "7"'],
  ['INC-2026-0043', 'There is no incident "INC-2026-0043": did you mean INC-2026-0042?'],
  ['', 'There is no incident ""'],
  ['0042-01', 'There is no incident "0042-01"'],
  ['x\u001b[2Jy', 'There is no incident "x\\u001b[2Jy"'],
])('%s means none: one sentence', (reference, sentence) => {
  const found = findIncident(reference, IDS);
  expect(found.id).toBeNull();
  if (found.id === null) expect(explainNotFound(reference, found)).toBe(sentence);
});

it('the next free id is behind every id that is claimed or referred to', () => {
  expect(nextIncidentId([], '2026')).toBe('INC-2026-0001');
  const records = [anIncident('INC-2026-0002'), anIncident('INC-2025-0099')];
  expect(nextIncidentId(records, '2026')).toBe('INC-2026-0003');
  expect(
    nextIncidentId([...records, anIncident('INC-2026-0003', { related: ['INC-2026-0008'] })], '2026'),
  ).toBe('INC-2026-0009');
  const duplicate = { at: '2026-03-02T09:09:00Z', by: 'maya', kind: 'duplicate', of: 'INC-2026-0011' };
  expect(nextIncidentId([...records, aTimeline('INC-2026-0002', duplicate)], '2026')).toBe('INC-2026-0012');
  expect(nextIncidentId([anIncident('INC-2026-9999')], '2026')).toBe('INC-2026-10000');
  expect(nextIncidentId([anIncident('INC-2026-999999')], '2026')).toBeNull();
});

it('a record that cannot be read still claims the id of its place; prose and drills of other years claim none', () => {
  const lost = unreadable('incidents/2026/INC-2026-0077/incident.md', 'incident', tooLarge(9));
  expect(nextIncidentId([lost], '2026')).toBe('INC-2026-0078');
  expect(nextIncidentId([anIncident('INC-2026-0001', {}, 'See INC-2026-0500.')], '2026')).toBe(
    'INC-2026-0002',
  );
});
