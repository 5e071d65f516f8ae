import { describe, expect, it } from 'vitest';
import { resolveLink, skimTargets } from '../../../src/domain/link-target.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import { findingsOf } from './rules-files.ts';

const FOLDER = 'incidents/2026/INC-2026-0042';
const PATHS = [`${FOLDER}/graph.png`, `${FOLDER}/two words.png`, 'docs', 'docs/a.md', 'README.md'];

const found = (body: string) =>
  findingsOf('link-resolves', { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT + body }, PATHS);

describe('links that lead somewhere, or are not ours to judge', () => {
  it.each([
    '![graph](graph.png)',
    '![graph](./graph.png "Errors")',
    '![graph](two%20words.png)',
    '![graph](<two words.png>)',
    '[docs](../../../docs)',
    '[docs](../../../docs/)',
    '[docs](../../../docs/a.md#steps)',
    '[docs](/docs/a.md?plain=1)',
    '[docs](/docs//./a.md)',
    '[root](../../..)',
    '[root](/)',
    '[above](incident.md)',
    '[below](#what-happened)',
    '[query](?x)',
    '[nothing]()',
    '[page](https://example.com/x)',
    '[page](HTTPS://example.com/x)',
    '[page](//example.com/x)',
    '[mail](mailto:oncall@example.com)',
    '<https://example.com/x>',
    '[docs][d]\n\n[d]: ../../../docs/a.md "The docs"',
    'A footnote[^1].\n\n[^1]: Rollback',
    '`[code](nowhere.md)`',
    '```md\n[code](nowhere.md)\n```',
    '<!-- [comment](nowhere.md) -->',
    '[not a link] (nowhere.md) and array[0](x',
    '\\[escaped](nowhere.md)',
    '- [ ] [task](graph.png)',
  ])('%s', (body) => expect(found(`${body}\n`)).toEqual([]));
});

describe('links that lead nowhere', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['[x](nowhere.md)', '20:1', 'nowhere.md'],
    ['See ![x](nowhere.png "Title").', '20:5', 'nowhere.png'],
    ['See [x](./Graph.png)', '20:5', './Graph.png'],
    ['[x](/incidents/2026/INC-2026-0042/nowhere)', '20:1', '/incidents/2026/INC-2026-0042/nowhere'],
    ['[x](../../../../secret)', '20:1', '../../../../secret'],
    ['[x](/../secret)', '20:1', '/../secret'],
    ['[x](%E0%A4%A)', '20:1', '%E0%A4%A'],
    ['[x](nowhere.md#graph.png)', '20:1', 'nowhere.md#graph.png'],
    ['[x](<no where.md>)', '20:1', 'no where.md'],
    ['[x](a\\)b.md)', '20:1', 'a)b.md'],
    ['[x](a&amp;b.md)', '20:1', 'a&b.md'],
    ['[x]\n\n[x]: nowhere.md', '22:1', 'nowhere.md'],
    ['[x]\n\n[x]:\n  nowhere.md', '22:1', 'nowhere.md'],
    ['> [x](\n> nowhere.md)', '20:3', 'nowhere.md'],
    ['- item\n\n  [x](nowhere.md)', '22:3', 'nowhere.md'],
    ['[![x](graph.png)](nowhere.md)', '20:1', 'nowhere.md'],
    ['`[code](graph.png)` and [x](nowhere.md)', '20:25', 'nowhere.md'],
  ];
  it.each(cases)('%j', (body, place, target) => {
    expect(found(`${body}\n`)).toEqual([
      `incident.md ${place} Unexpected link to ${JSON.stringify(target)}, expected a file or folder of the repository`,
    ]);
  });
  it('each is told', () => {
    expect(found('[x](a.md) and [y](b.md)\n')).toHaveLength(2);
  });
});

describe('resolveLink', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['a/b/c.md', 'd.md', 'a/b/d.md'],
    ['a/b/c.md', '../d.md', 'a/d.md'],
    ['a/b/c.md', '../../', ''],
    ['a/b/c.md', '../../../d', null],
    ['c.md', '..', null],
    ['a/b/c.md', '/d/../e', 'e'],
    ['a/b/c.md', 'd%2Fe', 'a/b/d/e'],
    ['a/b/c.md', '100%', 'a/b/100%'],
  ];
  it.each(cases)('%s + %s = %s', (from, target, path) => {
    expect(resolveLink(from, target)).toEqual(path === null ? { kind: 'above' } : { kind: 'inside', path });
  });
});

describe('skimTargets', () => {
  it('sees plain targets without a parser', () => {
    expect([...(skimTargets('[a](b.md) ![c](d.png "e")\n[f]: g#h\n') ?? [])]).toEqual([
      'b.md',
      'd.png',
      'g#h',
    ]);
  });
  it.each(['[a](<b>)', '[a](b\\)c)', '[a](b&amp;c)', '[a](é)', '[a]()', '[a]: b)', '> [a]:\n> b'])(
    'leaves %j to the parser',
    (markdown) => expect(skimTargets(markdown)).toBeNull(),
  );
});
