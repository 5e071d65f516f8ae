/** Which runbooks are proposed for what people say, with this repository's own. */
import { expect, test } from 'vitest';
import { openWorkingTree } from '../../../src/adapters/working-tree.ts';
import { proposeRunbooks } from '../../../src/domain/propose-runbooks.ts';
import { recordsOf } from '../../../src/domain/record.ts';

const RECORDS = openWorkingTree('.').readRecords();
const RUNBOOKS = recordsOf(RECORDS, 'runbook').map(({ data }) => data);
const BASELINES = new Map(recordsOf(RECORDS, 'baseline').map(({ data }) => [data.id, data]));

function propose(type: string, title: string, text = '') {
  const incident = { title, type, services: ['ai-search'] };
  return proposeRunbooks(incident, text, RUNBOOKS, (id) => BASELINES.get(id) ?? null).map(
    ({ runbook: { id }, because }) => `${id}${because.length === 0 ? '' : `: ${because.join('; ')}`}`,
  );
}

test.each([
  ['by its type', 'availability', 'Trouble', '', ['service-outage']],
  [
    'a figure over its threshold goes before the type',
    'availability',
    'Trouble',
    'Error rate: 7 % since ten',
    ['performance-degradation: error-rate 7', 'service-outage'],
  ],
  ['a figure below it says nothing', 'availability', 'Trouble', 'error-rate=3', ['service-outage']],
  [
    'words of the same stems',
    'performance',
    'Searches are slow for users',
    '',
    ['performance-degradation: Users say that searching is slow'],
  ],
  ['nothing fits', 'security', 'Trouble', '', []],
])('%s', (_, type, title, text, expected) => {
  expect(propose(type, title, text)).toEqual(expected);
});
