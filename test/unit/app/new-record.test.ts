import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, INCIDENT, make, shipped, textsOf } from './a-new-record.ts';

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
      outcome: 'taken',
      path: 'incidents/2026/INC-2026-0001/postmortem.md',
    });
  });
});
