import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/app/collect-values.ts';
import { type NewRecord, prepareRecord } from '../../../src/app/new-record.ts';
import { parseInstant } from '../../../src/domain/instant.ts';
import { NEW_RECORD_FORMS, type RecordForm } from '../../../src/domain/new-record-form.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { fieldOf } from '../../../src/records/schema-field.ts';
import type { Question } from '../../../src/render/question.ts';
import { memoryFolder } from './memory-folder.ts';

const NOW = parseInstant('2026-03-02T09:30:00Z') ?? 0;
const PERSON = (login: string) =>
  ({
    [`oncall/people/${login}.md`]: `---\nschema: 1\nid: ${login}\nname: X\ntime_zone: UTC\n---\n`,
  }) as const;
const SERVICE = {
  'knowledge/services/ai-search.md': '---\nschema: 1\nid: ai-search\ntitle: AI Search\n---\n',
};
const CATALOGUES = { ...PERSON('maya-lindqvist'), ...PERSON('devon-okafor'), ...SERVICE };

const shipped = (name: string) => readFileSync(`templates/${name}`, 'utf8');

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: readonly string[];
  readonly ask?: Ask | null;
  readonly template?: (name: string) => string;
  readonly now?: number;
}

/** @param options by the long name of the option: `--title` */
async function make(
  word: string,
  options: Readonly<Record<string, string>>,
  { files = {}, settings = [], ask = null, template = shipped, now = NOW }: Setting = {},
): Promise<NewRecord> {
  const form = formOf(word);
  const texts = Object.entries(options).map(([option, text]) => {
    const field = form.fields.find(({ flags }) => flags.startsWith(`--${option} `));
    if (field === undefined) throw new Error(`no option --${option}`);
    return [field.key, text] as const;
  });
  const { tree } = memoryFolder(files);
  return prepareRecord(form, { options: new Map(texts), settings }, { tree, now, template, ask });
}

function formOf(word: string): RecordForm {
  const form = NEW_RECORD_FORMS[word];
  if (form === undefined) throw new Error(`no form ${word}`);
  return form;
}

function textsOf(record: NewRecord): Readonly<Record<string, string>> {
  if (record.outcome !== 'ready') throw new Error(JSON.stringify(record));
  return Object.fromEntries(record.files.map(({ path, text }) => [path, text]));
}

const INCIDENT = {
  title: 'Search fails',
  severity: 'high',
  type: 'availability',
  service: 'ai-search',
  commander: 'maya-lindqvist',
};

describe('an incident', () => {
  it('gets the next id, its times, its commander and a timeline', async () => {
    const record = await make('incident', { ...INCIDENT, started: '10m ago', text: 'Error rate 12 %' });
    const texts = textsOf(record);
    expect(Object.keys(texts)).toEqual([
      'incidents/2026/INC-2026-0001/incident.md',
      'incidents/2026/INC-2026-0001/timeline.yml',
    ]);
    const [incident = '', timeline = ''] = Object.values(texts);
    for (const line of [
      "id: INC-2026-0001 # the name of this file's directory",
      'title: Search fails # one line, as a user would notice it',
      'kind: incident # incident, drill, maintenance',
      'status: declared # ',
      'visibility: internal # ',
      '  started: 2026-03-02T09:20:00Z # when users began to be affected',
      '  detected: 2026-03-02T09:30:00Z',
      '  declared: 2026-03-02T09:30:00Z',
      '  incident_commander: maya-lindqvist',
      '<!-- One or two sentences',
    ]) {
      expect(incident).toContain(`\n${line}`);
    }
    expect(timeline).toMatch(/^# The log of an incident\./);
    expect(timeline.replaceAll(/^#.*\n/gm, '')).toBe(`schema: 1
incident: INC-2026-0001
entries:
  - at: 2026-03-02T09:30:00Z
    by: maya-lindqvist
    kind: declared
    text: Error rate 12 %
  - at: 2026-03-02T09:30:00Z
    by: maya-lindqvist
    kind: role
    role: incident_commander
    person: maya-lindqvist
`);
  });

  it('a drill, told later by somebody without a role', async () => {
    const { commander: _, ...rest } = INCIDENT;
    const texts = textsOf(
      await make('incident', { ...rest, by: 'pager-bot', kind: 'drill', declared: '2026-01-01T00:30+02:00' }),
    );
    // The year of an id is that of the declaration in UTC.
    const incident = texts['incidents/2025/INC-2025-0001/incident.md'];
    expect(incident).toContain('\nkind: drill #');
    expect(incident).toContain('\n  started: 2026-01-01T00:30+02:00 #');
    expect(incident).toContain(
      '\n# roles: # GitHub logins without @\n#   incident_commander: maya-lindqvist\n',
    );
    expect(texts['incidents/2025/INC-2025-0001/timeline.yml']).toMatch(
      /by: pager-bot\n {4}kind: declared\n$/,
    );
  });

  it('the next id is behind every other, whatever is free between', async () => {
    const first = textsOf(await make('incident', INCIDENT));
    const other = Object.fromEntries(
      Object.entries(first).map(([path, text]) => [
        path.replaceAll('-0001', '-0041'),
        text.replaceAll('INC-2026-0001', 'INC-2026-0041'),
      ]),
    );
    const second = await make('incident', INCIDENT, { files: other });
    expect(Object.keys(textsOf(second))[0]).toBe('incidents/2026/INC-2026-0042/incident.md');
  });

  it('any other key by --set, checked as it is read', async () => {
    const record = await make('incident', INCIDENT, {
      settings: [
        'impact.users_affected=1200',
        'impact.description=Half of it',
        'related=',
        'caused_by.url=https://x.example',
      ],
    });
    expect(record).toEqual({
      outcome: 'misused',
      problems: ['--set related: a value is needed, a list of an incident id such as INC-2026-0042'],
    });
    const texts = textsOf(
      await make('incident', INCIDENT, {
        settings: ['impact.users_affected=1200', 'impact.description=Half of it'],
      }),
    );
    expect(Object.values(texts)[0]).toContain('impact:\n  users_affected: 1200\n  description: Half of it\n');
  });

  it('names every wrong option at once, with the nearest', async () => {
    const record = await make(
      'incident',
      { ...INCIDENT, severity: 'hihg', started: 'noon', service: 'ai-serch' },
      {
        files: CATALOGUES,
        settings: ['titel=x', 'id=INC-2026-0001', 'nonsense'],
      },
    );
    expect(record).toMatchObject({
      outcome: 'misused',
      problems: [
        '--severity: found "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
        '--service: found "ai-serch", expected one of ai-search. Did you mean "ai-search"?',
        expect.stringContaining('--started: found "noon", expected an instant with its zone'),
        '--set: found "titel", expected key=value with a key of the record. Did you mean "title"?',
        expect.stringContaining('--set: found "id", expected key=value with a key of the record'),
        expect.stringContaining('--set: found "", expected key=value with a key of the record'),
      ],
    });
  });

  it('without a terminal names everything that is missing at once', async () => {
    expect(await make('incident', { title: 'X' }, { files: CATALOGUES })).toEqual({
      outcome: 'misused',
      problems: [
        'Missing: --severity (critical, high, medium, low); --type (performance, availability, data, security, cost); --service (ai-search); --by',
      ],
    });
  });

  it('what would not be in order is not written', async () => {
    const record = await make('incident', {
      ...INCIDENT,
      started: '2026-03-02T10:00:00Z',
      status: 'resolved',
    });
    expect(record.outcome === 'invalid' ? record.findings.map(({ rule }) => rule) : record).toEqual(
      expect.arrayContaining(['time-order', 'status-agrees']),
    );
  });

  it("goes by the organisation's own policy and template", async () => {
    const policy = readFileSync('.github/incident-policy.yml', 'utf8')
      .replaceAll(/\b(severity: |name: )critical\b/g, '$1sev1')
      .replaceAll('incident_commander', 'captain');
    const record = await make(
      'incident',
      { ...INCIDENT, severity: 'sev1' },
      {
        files: { '.github/incident-policy.yml': policy },
        template: (name) => shipped(name).replace('visibility: internal', 'visibility: public'),
      },
    );
    const incident = Object.values(textsOf(record))[0] ?? '';
    expect(incident).toContain('\nseverity: sev1 #');
    expect(incident).toContain('\nvisibility: public #');
    expect(incident).toContain('\nroles: # GitHub logins without @\n  captain: maya-lindqvist\n');
    expect(incident).not.toContain('\n  incident_commander');
  });

  it('a template that cannot be read is said', async () => {
    expect(await make('incident', INCIDENT, { template: () => 'none' })).toEqual({
      outcome: 'impossible',
      why: 'the template cannot be read: a file without front matter (templates/incident.md)',
    });
  });
});

describe('what belongs to an incident', () => {
  const declared = async () => textsOf(await make('incident', INCIDENT, { files: CATALOGUES }));

  it('an action item gets the next number and a name', async () => {
    const files = { ...CATALOGUES, ...(await declared()) };
    const item = { incident: '1', title: 'Älert, pool 90 % full!', owner: 'DEVON-okafor', due: 'in 14d' };
    const first = textsOf(await make('action', item, { files }));
    const [[path = '', text = ''] = []] = Object.entries(first);
    expect(path).toBe('incidents/2026/INC-2026-0001/actions/01-alert-pool-90-full.md');
    for (const line of [
      'id: INC-2026-0001-01 #',
      'title: Älert, pool 90 % full! #',
      'owner: devon-okafor #',
      'due: 2026-03-16\n',
      'priority: medium #',
    ]) {
      expect(text).toContain(`\n${line}`);
    }
    const second = await make('action', { ...item, title: '日本' }, { files: { ...files, ...first } });
    expect(Object.keys(textsOf(second))).toEqual(['incidents/2026/INC-2026-0001/actions/02-action.md']);
  });

  it('an incident that is not there is a wrong option', async () => {
    const files = await declared();
    expect(
      await make('action', { incident: 'INC-2026-0002', title: 'X', owner: 'a', due: 'today' }, { files }),
    ).toEqual({
      outcome: 'misused',
      problems: [
        '--incident: found "INC-2026-0002", expected the id of an incident. Did you mean INC-2026-0001?',
      ],
    });
  });

  it("a postmortem has the policy's agenda, whatever organisation's, and what its documents must hold", async () => {
    const policy = readFileSync('.github/incident-policy.yml', 'utf8')
      .replace(
        / {2}agenda:[\s\S]*? {2}documentation:/,
        '  agenda:\n    - title: Root Cause Analysis\n      points: [Contributing factors, Money]\n  documentation:',
      )
      .replace(
        / {2}- kind: postmortem[\s\S]*? {2}- kind: runbook/,
        '  - kind: postmortem\n    contents:\n      - {title: Law, sections: [Legal review, Contributing factors]}\n  - kind: runbook',
      );
    const files = { ...CATALOGUES, ...(await declared()), '.github/incident-policy.yml': policy };
    const texts = textsOf(await make('postmortem', { incident: '1', owner: 'maya-lindqvist' }, { files }));
    const [[path, text = ''] = []] = Object.entries(texts);
    expect(path).toBe('incidents/2026/INC-2026-0001/postmortem.md');
    expect(text).toContain("\nincident: INC-2026-0001 # the name of this file's directory\nstatus: draft #");
    expect(text.match(/^#+ [A-Z].*$|^<!-- (?:What else|Money|Legal).*/gm)).toEqual([
      '# Parts of the knowledge base: Incident response procedures, Technical documentation, Troubleshooting guides,',
      '# Best practices documentation',
      '## Root Cause Analysis',
      '### Contributing factors',
      '<!-- What else had to come together? Without which of these would it have been shorter or smaller? -->',
      '### Money',
      '<!-- Money: what is there to say? -->',
      '## Legal review',
      '<!-- Legal review: what is there to say? -->',
    ]);
  });

  it('a second postmortem is refused', async () => {
    const files = { ...CATALOGUES, ...(await declared()) };
    const review = { incident: '1', owner: 'maya-lindqvist' };
    const first = textsOf(await make('postmortem', review, { files }));
    expect(await make('postmortem', review, { files: { ...files, ...first } })).toEqual({
      outcome: 'impossible',
      why: 'incidents/2026/INC-2026-0001/postmortem.md is there already',
    });
  });
});

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

describe('on a terminal', () => {
  const asking = (answers: readonly string[]) => {
    const asked: Question[] = [];
    const ask: Ask = async (question) => {
      asked.push(question);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new Error(`no answer to ${question.field.key}`);
      return answer;
    };
    return { asked, ask };
  };

  it('asks for what is missing, with what there is, and again after a wrong answer', async () => {
    const { asked, ask } = asking([
      '',
      'Search fails',
      'hihg',
      'HIGH',
      'availability',
      'ai-search, mail',
      'ai-search',
      'maya-lindqvist',
    ]);
    const record = await make('incident', {}, { files: CATALOGUES, ask });
    expect(asked.map(({ field, choices, complaint }) => [field.key, choices.length, complaint])).toEqual([
      ['title', 0, null],
      ['title', 0, expect.stringContaining('--title: a value is needed')],
      ['severity', 4, null],
      [
        'severity',
        4,
        '--severity: found "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
      ],
      ['type', 5, null],
      ['services', 1, null],
      ['services', 1, '--service: found "mail", expected one of ai-search'],
      ['@by', 0, null],
    ]);
    expect(Object.values(textsOf(record))[0]).toContain('\nseverity: high #');
  });

  it('a wrong option is no question: it ends there', async () => {
    const { asked, ask } = asking([]);
    expect((await make('incident', { kind: 'drll' }, { ask })).outcome).toBe('misused');
    expect(asked).toEqual([]);
  });

  it('whoever stops has written nothing', async () => {
    const ask: Ask = async () => {
      throw new Error('stopped');
    };
    await expect(make('incident', {}, { ask })).rejects.toThrow('stopped');
  });

  it('what a schema asks for and no option names is asked for, too', async () => {
    const form: RecordForm = {
      ...formOf('action'),
      fields: formOf('action').fields.filter(({ key }) => key !== 'priority'),
    };
    const files = textsOf(await make('incident', INCIDENT));
    const { asked, ask } = asking(['low']);
    const options = new Map([
      ['@incident', '1'],
      ['title', 'X'],
      ['owner', 'a'],
      ['due', 'today'],
    ]);
    const facts = { tree: memoryFolder(files).tree, now: NOW, template: shipped };
    const record = await prepareRecord(form, { options, settings: [] }, { ...facts, ask });
    expect(asked.map(({ field }) => field.flags)).toEqual(['--set priority=<value>']);
    expect(Object.values(textsOf(record))[0]).toContain('\npriority: low #');
    expect(await prepareRecord(form, { options, settings: [] }, { ...facts, ask: null })).toEqual({
      outcome: 'misused',
      problems: ['Missing: --set priority (high, medium, low)'],
    });
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
