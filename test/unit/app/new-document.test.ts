import { describe, expect, it } from 'vitest';
import { NEW_RECORD_FORMS } from '../../../src/domain/new-record-form.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { fieldOf } from '../../../src/records/schema-field.ts';
import { CATALOGUES, make, textsOf } from './a-new-record.ts';
import { memoryFolder } from './memory-folder.ts';

const KEPT = { owner: 'maya-lindqvist', 'approved-by': 'Maya, Engineering Lead' };
const DOCUMENTS: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] =
  [
    [
      'runbook',
      { title: 'Queue backlog', type: 'performance,cost', contact: 'engineering-lead', ...KEPT },
      'knowledge/runbooks/queue-backlog.md',
      ['symptoms'],
    ],
    [
      'roster',
      {
        title: 'Platform',
        lead: 'maya-lindqvist',
        member: 'maya-lindqvist,devon-okafor',
        'time-zone': 'UTC',
      },
      'oncall/rosters/platform.md',
      [],
    ],
    ['person', { login: 'noor', name: 'Noor', 'time-zone': 'UTC' }, 'oncall/people/noor.md', []],
    ['service', { title: 'Mail & More', feature: 'Sending' }, 'knowledge/services/mail-more.md', []],
    [
      'baseline',
      { title: 'Search', service: 'ai-search', ...KEPT },
      'knowledge/baselines/search.md',
      ['operating_parameters', 'expected_metrics', 'seasonal_variations', 'capacity'],
    ],
    [
      'architecture',
      { title: 'Search', id: 'search-2', service: 'ai-search', ...KEPT },
      'knowledge/architecture/search-2.md',
      ['dependencies', 'failure_modes'],
    ],
  ];

describe('everything else', () => {
  it.each(DOCUMENTS)('%s', async (word, options, path, examples) => {
    const record = await make(word, options, { files: CATALOGUES });
    expect(Object.keys(textsOf(record))).toEqual([path]);
    if (record.outcome !== 'ready') return;
    expect(record.examples).toEqual(examples);
    expect(record.elsewhere).toEqual([]);
    // The check then finds what the command has told, and nothing else.
    const { tree } = memoryFolder({ ...CATALOGUES, ...textsOf(record) });
    expect(checkRecords(tree.readRecords()).map(({ line, found }) => `${line} ${found}`)).toEqual(
      record.unwritten.map(({ line, found }) => `${line} ${found}`),
    );
  });

  it('what is to be written is told by section', async () => {
    const record = await make('runbook', DOCUMENTS[0]?.[1] ?? {}, { files: CATALOGUES });
    expect(record.outcome === 'ready' ? record.unwritten.map(({ rule }) => rule) : record).toEqual(
      Array(4).fill('document-complete'),
    );
  });

  it('a review is three months after the last', async () => {
    const record = await make(
      'runbook',
      { ...DOCUMENTS[0]?.[1], 'last-review': '2026-11-30' },
      { files: CATALOGUES },
    );
    expect(Object.values(textsOf(record))[0]).toContain('last_review: 2026-11-30\nnext_review: 2027-02-28\n');
  });

  it('a title that makes no name asks for one', async () => {
    expect(await make('service', { title: '日本' })).toEqual({
      outcome: 'misused',
      problems: ['Missing: --id'],
    });
  });

  it('what a new record breaks elsewhere is told, and does not hinder it', async () => {
    // The first person makes a catalogue of people, which now binds.
    const files = {
      'oncall/rosters/ops.md':
        '---\nschema: 1\nid: ops\ntitle: Ops\nlead: gone\ntime_zone: UTC\nrotations: [{name: a, members: [gone], starts: 2026-01-05, shift: 7d}]\n---\n',
    };
    const record = await make('person', { login: 'noor', name: 'Noor', 'time-zone': 'UTC' }, { files });
    expect(record.outcome === 'ready' ? record.elsewhere.map(({ path }) => path) : record).toEqual([
      'oncall/rosters/ops.md',
      'oncall/rosters/ops.md',
    ]);
  });
});

it('every field of every form is one the schema knows, and no option comes twice', () => {
  for (const { kind, fields } of Object.values(NEW_RECORD_FORMS)) {
    for (const { key, like } of fields) {
      const [of, at] = like ?? [kind, key];
      const path = at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      expect([key, fieldOf(of, path)]).not.toEqual([key, null]);
    }
    const names = fields.map(({ flags }) => flags.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  }
});
