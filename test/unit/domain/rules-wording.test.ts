import { describe, expect, it } from 'vitest';
import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from '../../../src/domain/rules/example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import type { Files } from '../../../src/domain/rules/rule.ts';
import { findWording } from '../../../src/domain/wording.ts';
import { findingsOf, fixesOf } from './rules-files.ts';

const phrasesIn = (text: string) => findWording(text).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  const blame: readonly (readonly [string, string])[] = [
    ['It was human error.', 'human error'],
    ['HUMAN ERROR', 'HUMAN ERROR'],
    ['human\n  errors', 'human\n  errors'],
    ['Caused by operator error.', 'operator error'],
    ['due to user error', 'user error'],
    ['Devon was careless.', 'careless'],
    ['carelessly merged', 'carelessly'],
    ['gross negligence', 'negligence'],
    ['an incompetent change', 'incompetent'],
    ['sloppy review', 'sloppy'],
    ['a stupid mistake', 'stupid'],
    ['It is the fault of Devon', 'the fault of'],
    ['This was entirely their fault', 'was entirely their fault'],
    ['Devon is to blame', 'is to blame'],
    ['We blame the vendor', 'blame the'],
    ['It can be blamed on the release', 'blamed on'],
    ['Devon failed to follow the runbook', 'failed to follow'],
    ['the engineer failed to look', 'the engineer failed to'],
    ['He forgot to roll back', 'forgot to'],
    ['somebody forgot about it', 'forgot about'],
    ['She neglected to tell', 'neglected to'],
    ["They didn't bother to test", "didn't bother to"],
    ['They should have known better', 'should have known better'],
  ];
  it.each(blame)('%j blames', (text, phrase) => {
    expect(phrasesIn(text)).toContain(phrase);
    expect(findWording(text)[0]?.sort).toBe('blame');
    expect(findWording(text)[0]?.instead).toMatch(/^[A-Z].*[.?]$/);
  });

  const counterfactual: readonly (readonly [string, string])[] = [
    ['Devon should have tested it', 'should have tested'],
    ["We shouldn't have merged it", "shouldn't have merged"],
    ['we shouldn’t have gone on', 'shouldn’t have gone'],
    ['The alert should not have been muted', 'should not have been'],
    ['It ought to have been reviewed', 'ought to have been'],
    ['We should also have told users', 'should also have told'],
    ['It should have clearly been said', 'should have clearly been'],
    ['A test would have prevented this', 'would have prevented'],
    ['which would easily have been caught', 'would easily have been caught'],
    ['It could have been avoided', 'could have been avoided'],
    ['It might have been noticed', 'might have been noticed'],
    ['if only we had known', 'if only we'],
    ['Had the team been told', 'Had the team been'],
    ['had we known', 'had we known'],
  ];
  it.each(counterfactual)('%j tells what might have been', (text, phrase) => {
    expect(phrasesIn(text)).toEqual([phrase]);
    expect(findWording(text)[0]?.sort).toBe('counterfactual');
  });

  it.each([
    'The default of the pool is 200.',
    'user errors rose to 5 %',
    'the user error rate rose',
    'operator error messages were unclear',
    'humane errors',
    'Each pool should have a limit.',
    'Every service should have its own alert.',
    'It should have no effect.',
    'Users would have to sign in again.',
    'They could have three replicas.',
    'The node failed to start.',
    'The job failed to read from the disk.',
    'curl failed to follow redirects',
    'git blame shows the line',
    'a page-fault of the kernel',
    'if only one replica is left, the pool is closed',
    'the release had the flag',
    'the team had been told',
    'unforgotten tokens',
    'careful',
    'It is not a matter of "human error".',
    'They called it “human error”.',
    'should-have-tested',
  ])('%j is fine', (text) => expect(phrasesIn(text)).toEqual([]));
});

const INCIDENT = EXAMPLE_INCIDENT_PATH;
const TIMELINE = 'incidents/2026/INC-2026-0042/timeline.yml';
const timeline = (entry: string): Files => ({
  [INCIDENT]: EXAMPLE_INCIDENT,
  [TIMELINE]: `schema: 1\nincident: INC-2026-0042\nentries:\n  - at: 2026-03-02T09:20:00Z\n    by: x\n    kind: note\n${entry}`,
});
const check = (files: Files) =>
  findingsOf('blameless-wording', files).map((one) =>
    one.replace(', expected what happened and what led to it', ''),
  );
const body = (text: string) => check({ [INCIDENT]: EXAMPLE_INCIDENT + text });

describe('in records', () => {
  const found = 'Unexpected blame in "human error"';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It was human error.\n', [`incident.md 20:8 ${found}`]],
    ['Well\n\n- it\n  was human error\n', [`incident.md 23:7 ${found}`]],
    ['It was human\r\nerror.\r\n', [`incident.md 20:8 ${found}`]],
    ['It was _human error_.\n', [`incident.md 20:9 ${found}`]],
    ['It was [human error](incident.md).\n', [`incident.md 20:9 ${found}`]],
    ['&amp; human error\n', [`incident.md 20:7 ${found}`]],
    ['| it | was |\n| -- | --- |\n| human error | x |\n', [`incident.md 22:3 ${found}`]],
    ['It was `human error`.\n', []],
    ['```\nhuman error\n```\n', []],
    ['> human error\n', []],
    ['<!-- human error -->\n', []],
    ['[x](incident.md "human error")\n', []],
  ];
  it.each(cases)('%j', (text, expected) => expect(body(text)).toEqual(expected));

  it('in the texts of a timeline', () => {
    expect(check(timeline('    text: It was human error\n'))).toEqual([`timeline.yml 7:18 ${found}`]);
    expect(check(timeline('    text: |\n      It was\n      human error\n'))).toEqual([
      `timeline.yml 9:7 ${found}`,
    ]);
    expect(check(timeline('    text: It was `human error`\n'))).toEqual([]);
    expect(check(timeline('    reason: human error\n    text: x\n'))).toEqual([]);
  });
  it('in the factors of a postmortem', () => {
    const text = EXAMPLE_POSTMORTEM.replace('The release was not tested', 'Human error');
    expect(check({ [INCIDENT]: EXAMPLE_INCIDENT, [EXAMPLE_POSTMORTEM_PATH]: text })).toEqual([
      'postmortem.md 8:5 Unexpected blame in "Human error"',
    ]);
  });
  it('at most five times a file, each with better words', () => {
    const files = { [INCIDENT]: `${EXAMPLE_INCIDENT}${'It was human error.\n'.repeat(9)}` };
    expect(check(files)).toHaveLength(5);
    expect(new Set(fixesOf('blameless-wording', files))).toEqual(
      new Set([
        'Say what was done, and what made it look right: the tool, the alert, the words of the runbook.',
      ]),
    );
  });
  it('not in what was imported, nor in other records', () => {
    const imported = EXAMPLE_INCIDENT.replace('kind: incident', 'kind: incident\norigin: imported');
    const files = { ...timeline('    text: It was human error\n'), [INCIDENT]: `${imported}human error\n` };
    expect(check(files)).toEqual([]);
    expect(
      check({ 'knowledge/services/x.md': '---\nschema: 1\nid: x\ntitle: X\n---\nhuman error\n' }),
    ).toEqual([]);
  });
});
