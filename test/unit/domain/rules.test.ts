import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/domain/finding.ts';
import { recordKindOf } from '../../../src/domain/record-path.ts';
import {
  EXAMPLE_INCIDENT as GOOD_INCIDENT,
  EXAMPLE_ACTION_ITEM as GOOD_ITEM,
  EXAMPLE_INCIDENT_PATH as INCIDENT_PATH,
  EXAMPLE_ACTION_ITEM_PATH as ITEM_PATH,
} from '../../../src/domain/rules/example-records.ts';
import { checkRecords, RULES } from '../../../src/domain/rules/registry.ts';
import type { RuleExample } from '../../../src/domain/rules/rule.ts';
import { readFile, readFiles } from './rules-files.ts';

/** The findings of one record; what stands beside it, and what was there before it, may have none of their own. */
function check(
  path: string,
  text: string,
  { beside = {}, before }: Pick<RuleExample, 'beside' | 'before'> = {},
) {
  const record = readFile(path, text);
  // An action item stands beside its incident.
  const standing = record.kind === 'action-item' ? { [INCIDENT_PATH]: GOOD_INCIDENT, ...beside } : beside;
  const change = before && {
    paths: new Set([path, ...Object.keys(before)]),
    before: readFiles(before),
  };
  return checkRecords([...readFiles(standing), record], change === undefined ? {} : { change });
}

describe('the examples of every rule', () => {
  for (const rule of RULES) {
    for (const [index, example] of rule.examples.entries()) {
      it(`${rule.id} ${index + 1}: the good record has no finding`, () => {
        expect(check(example.path, example.good, example)).toEqual([]);
      });
      it(`${rule.id} ${index + 1}: the bad record has exactly the findings shown, all of this rule`, () => {
        const findings = check(example.path, example.bad, example);
        expect(findings.map((f) => `${f.line}:${f.column} ${messageOf(f)}`)).toEqual(example.findings);
        expect(new Set(findings.map((f) => f.rule))).toEqual(new Set([rule.id]));
      });
    }
  }

  it('are there for every rule but five: files that are no text, the policy (see policy.test.ts), and three that need several files', () => {
    expect(RULES.filter((rule) => rule.examples.length === 0).map((rule) => rule.id)).toEqual([
      'file-readable',
      'unique-id',
      'incident-kept',
      'has-incident',
      'policy-consistent',
    ]);
  });

  it('have ids that are unique', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });
});

describe('single faults in an action item', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a misspelt status',
      'status: open',
      'status: opne',
      '9:9 Unexpected status "opne", expected one of open, in-progress, done, canceled',
    ],
    [
      'a number where text belongs',
      'title: Alert on pool saturation',
      'title: 42',
      '4:8 Unexpected title 42, expected one line of',
    ],
    [
      'an empty title',
      'title: Alert on pool saturation',
      'title: " "',
      '4:8 Unexpected title " ", expected one line of',
    ],
    [
      'a workflow command in the title',
      'title: Alert on pool saturation',
      'title: "x ::set-output name=a::b"',
      '4:8 Unexpected title "x ::set-output name=a::b", expected one line of',
    ],
    [
      'a login with @',
      'owner: devon-okafor',
      'owner: "@devon-okafor"',
      '5:8 Unexpected owner "@devon-okafor", expected a GitHub login',
    ],
    ['a due day that is an instant', 'due: 2026-03-16', 'due: 2026-03-16T10:00:00Z', '6:6 Unexpected due'],
    [
      'an unknown key in another style',
      'priority: high',
      'priority: high\nDue-Date: 2026-03-16',
      '9:1 Unexpected key "Due-Date"',
    ],
    ['a schema of the future', 'schema: 1', 'schema: 2', '2:9 Unexpected schema 2, expected 1'],
  ];
  for (const [name, from, to, expected] of cases) {
    it(name, () => {
      const findings = check(ITEM_PATH, GOOD_ITEM.replace(from, to));
      expect(findings).toHaveLength(1);
      const [finding] = findings;
      expect(finding && `${finding.line}:${finding.column} ${messageOf(finding)}`).toContain(expected);
      expect(finding?.fix).not.toBe('');
    });
  }

  it('a near key is suggested', () => {
    const [finding] = check(ITEM_PATH, GOOD_ITEM.replace('status: open', 'status: open\nverifyed: true'));
    expect(finding?.fix).toBe('Did you mean "verified"?');
  });

  it('owner and due may be missing when it is canceled', () => {
    const canceled = GOOD_ITEM.replace('owner: devon-okafor\ndue: 2026-03-16\n', '').replace(
      'open',
      'canceled',
    );
    expect(check(ITEM_PATH, canceled)).toEqual([]);
    const open = GOOD_ITEM.replace('owner: devon-okafor\ndue: 2026-03-16\n', '');
    expect(check(ITEM_PATH, open).map((f) => f.found)).toEqual([
      'action item without due',
      'action item without owner',
    ]);
  });
});

describe('places', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['the right one', INCIDENT_PATH, 0],
    ['another year', 'incidents/2025/INC-2026-0042/incident.md', 1],
    ['another id', 'incidents/2026/INC-2026-0043/incident.md', 1],
    ['no year', 'incidents/INC-2026-0042/incident.md', 1],
    ['too deep', 'incidents/2026/INC-2026-0042/more/incident.md', 1],
  ];
  for (const [name, path, count] of cases) {
    it(`${name}: ${path}`, () => {
      const findings = check(path, GOOD_INCIDENT);
      expect(findings.map((f) => f.rule)).toEqual(Array(count).fill('id-matches-directory'));
    });
  }
});

describe('times', () => {
  it('a day that does not exist is named', () => {
    const findings = check(
      INCIDENT_PATH,
      GOOD_INCIDENT.replace('mitigated: 2026-03-02', 'mitigated: 2026-02-30'),
    );
    expect(findings.map(messageOf)).toEqual([
      'Unexpected mitigated "2026-02-30T09:51:00Z", expected a day that exists in the calendar',
    ]);
  });
  it('offsets count: 10:51 in Berlin is 09:51 in UTC', () => {
    const text = GOOD_INCIDENT.replace(
      'mitigated: 2026-03-02T09:51:00Z',
      'mitigated: 2026-03-02T10:18:30+01:00',
    );
    expect(check(INCIDENT_PATH, text)).toEqual([]);
  });
  it('one early time in the middle is told once, not for everything behind it', () => {
    const text = GOOD_INCIDENT.replace('acknowledged: 2026-03-02', 'acknowledged: 2026-03-01');
    expect(check(INCIDENT_PATH, text).map((f) => f.found)).toEqual(['acknowledged at 2026-03-01T09:18:00Z']);
  });
});

describe('several records', () => {
  const incident = readFile(INCIDENT_PATH, GOOD_INCIDENT);
  const found = (...records: readonly ReturnType<typeof readFile>[]) =>
    checkRecords(records).map((one) => `${one.rule} ${one.path.split('/').at(-1)} ${one.found}`);

  it('two files with one id: the second is told', () => {
    expect(
      found(
        incident,
        readFile(ITEM_PATH, GOOD_ITEM),
        readFile(ITEM_PATH.replace('alert', 'other'), GOOD_ITEM),
      ),
    ).toEqual(['unique-id 01-other.md second record "INC-2026-0042-01"']);
  });
  it('an item without its incident', () => {
    expect(found(readFile(ITEM_PATH, GOOD_ITEM))).toEqual([
      'has-incident 01-alert.md action item of "INC-2026-0042", which is not there',
    ]);
  });
  it('an incident that cannot be read is there all the same', () => {
    expect(found(readFile(INCIDENT_PATH, 'hello'), readFile(ITEM_PATH, GOOD_ITEM))).toEqual([
      'front-matter incident.md a file without front matter',
    ]);
  });
});

describe('names a little off are records in the wrong place, not invisible', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['incidents/2026/INC-2026-0042/Incident.md', 'incident'],
    ['incidents/2026/INC-2026-0042/incident.MD', 'incident'],
    ['incidents/2026/INC-2026-0042/INC-2026-0042.md', 'incident'],
    ['incidents/2026/INC-2026-0042/action/04-x.md', 'action-item'],
    ['incidents/2026/INC-2026-0042/Action-Items/04-x.md', 'action-item'],
    ['incidents/2026/INC-2026-0042/actions/README.md', null],
    ['incidents/2026/INC-2026-0042/notes.md', null],
    ['incidents/README.md', null],
    ['docs/incident.md', null],
  ];
  it.each(cases)('%s is %s', (path, kind) => {
    expect(recordKindOf(path)).toBe(kind);
    if (kind === 'incident')
      expect(check(path, GOOD_INCIDENT).map((one) => one.rule)).toEqual(['id-matches-directory']);
    if (kind === 'action-item')
      expect(check(path, GOOD_ITEM).map((one) => one.rule)).toEqual(['id-matches-directory']);
  });
});

describe('titles', () => {
  const title = (text: string) =>
    check(ITEM_PATH, GOOD_ITEM.replace('title: Alert on pool saturation', `title: ${JSON.stringify(text)}`))
      .length;
  it.each(['std::vector::reserve is slow', '👩🏽‍🚒 on call', 'عطل في البحث', 'a :: b', 'C# 12'])(
    '%s is fine',
    (text) => expect(title(text)).toBe(0),
  );
  it.each(['\u200b', 'x\u202ey', '  ::error::x', 'x ::add-mask::y', 'x ##[group]', 'a\nb', 'x'.repeat(201)])(
    '%j is not',
    (text) => expect(title(text)).toBe(1),
  );
});

it('a due day that does not exist', () => {
  expect(check(ITEM_PATH, GOOD_ITEM.replace('2026-03-16', '2026-02-31')).map((one) => one.found)).toEqual([
    'due "2026-02-31"',
  ]);
});
