/** `/incident` and `/accept`: an issue becomes an incident by a comment on it, against a GitHub in memory. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { isSound } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { ENOUGH, fillForm } from '../../acceptance/filled-form.ts';
import { anIncident } from '../../acceptance/records.ts';
import { showOnGitHub } from '../render/github-markdown.ts';
import { answer, beginConversation, github, PATH, reply, say, TEXT } from './conversation-fixture.ts';
import { killedAt } from './killed-ports.ts';
import { Killed, memoryFolder } from './memory-folder.ts';

const FOLDER = 'incidents/2026/INC-2026-0002';

beforeEach(() => {
  beginConversation();
  github.files = new Map([[PATH, TEXT]]);
  github.roles.set('tess', 'triage');
  open('Search fails', 'Since this morning.\n\nNobody finds anything.');
});

function open(title: string, body: string, labels: readonly string[] = []): void {
  github.issues = [{ number: 7, title, body, state: 'open', stateReason: null, labels, assignees: [] }];
}

const record = () => {
  const { tree } = memoryFolder(Object.fromEntries(github.files));
  const found = tree.readRecords().find(({ path }) => path === `${FOLDER}/incident.md`);
  expect(found === undefined || isSound(found)).toBe(true);
  return found?.data ?? null;
};
const log = () => github.files.get(`${FOLDER}/timeline.yml`) ?? '';
const shown = (text = reply()) => showOnGitHub(text).text;

describe('/incident', () => {
  it('makes an incident of the issue and carries out what follows, in one commit', async () => {
    say('tess', 'Looks bad.\n\n/incident high, availability service=ai-search since=20m');
    say('devon', '/ack');
    expect(await answer()).toEqual({ comments: 2, commands: 2, commits: 1, isRefused: false });
    expect(record()).toMatchObject({
      title: 'Search fails',
      severity: 'high',
      type: 'availability',
      services: ['ai-search'],
      status: 'acknowledged',
      visibility: 'internal',
      tracking_issue: 7,
      times: {
        started: '2026-03-02T09:40:01Z',
        detected: '2026-03-02T10:00:01Z',
        declared: '2026-03-02T10:00:01Z',
      },
    });
    expect(log()).toContain(`  - at: 2026-03-02T10:00:01Z
    by: tess
    kind: declared
    text: |-
      Since this morning.

      Nobody finds anything.
    source: https://github.com/acme/incidents/issues/7#issuecomment-1
    key: comment-1-1
  - at: 2026-03-02T10:00:02Z
    by: devon
    kind: acknowledged
`);
    expect(github.writes.filter((write) => !write.startsWith('react'))).toEqual([
      'commit INC-2026-0002: declared, acknowledged',
      'dispatch action-items.yml',
      'create-comment 7',
      'create-comment 7',
    ]);
    const [declaration, answered] = github.comments.map(({ body }) => shown(body));
    expect(declaration).toContain('Declared as INC-2026-0002, severity high. Next: to respond by');
    expect(answered).toContain('INC-2026-0002 · high · acknowledged');
    expect(answered).toContain('declared at 2026-03-02 10:00 UTC');
  });

  it('proposes a severity where nobody says one, and tells why', async () => {
    say('devon', '/declare performance service=ai-search percent=70');
    await answer();
    expect(record()).toMatchObject({ severity: 'critical' });
    expect(shown(github.comments[0]?.body)).toContain('Severity critical is proposed: 70 % of active users');
  });

  it('tells what is missing or wrong in the words of the command, and nothing is half done', async () => {
    say('devon', '/incident hihg service=ai-search\n/ack');
    await answer();
    expect(record()).toBe(null);
    expect(shown()).toContain(
      '/incident hihg service=ai-search: not declared yet. Usage: /incident [SEVERITY]',
    );
    expect(shown()).toContain('Missing: a type (performance, availability');
    expect(shown()).toContain('/ack (line 2): found an issue that is no incident, expected an incident.');
    say('devon', '/incident high avalability type=avalability service=ai-search');
    await answer();
    expect(shown()).toContain('"avalability"');
    expect(record()).toBe(null);
  });

  it('needs no service where there is one', async () => {
    github.files.set(
      'knowledge/services/ai-search.md',
      '---\nschema: 1\nid: ai-search\ntitle: AI search\nroster: x\n---\n',
    );
    say('devon', '/incident low performance');
    await answer();
    expect(record()).toMatchObject({ services: ['ai-search'] });
  });

  it.each([
    [
      'reader',
      '/incident high availability service=ai-search',
      [],
      'Commands are for the people who respond',
    ],
    ['devon', '/accept', [], 'found an issue on which the form was not filled in'],
    [
      'devon',
      '/incident high availability service=a visibility=restricted',
      [],
      'found a restricted incident',
    ],
    ['devon', '/incident high availability service=a', ['action-item'], "found an action item's issue"],
    ['devon', '/ack', [], 'No incident on the main branch has this issue'],
  ])('%s says %s with labels %j: %s', async (login, said, labels, told) => {
    open('Search fails', 'Since this morning.', labels);
    say(login, said);
    await answer();
    expect(shown()).toContain(told);
    expect(record()).toBe(null);
    expect(github.writes.filter((write) => write.startsWith('commit'))).toEqual([]);
  });

  it('is not for whoever may triage when the policy asks for more', async () => {
    const authority = (DEFAULT_POLICY.authority ?? []).map((row) =>
      row.may === 'declare' ? { ...row, repository: 'write' } : row,
    );
    github.files.set('.github/incident-policy.yml', JSON.stringify({ ...DEFAULT_POLICY, authority }));
    say('tess', '/incident high availability service=ai-search');
    await answer();
    expect(shown()).toContain(
      'found somebody with the role triage on this repository, expected the role write or above',
    );
    expect(record()).toBe(null);
  });

  it('is said to an incident in vain', async () => {
    const [path, text] = anIncident(2, { status: 'declared' });
    github.files.set(path, text.replace('kind: incident\n', 'kind: incident\ntracking_issue: 7\n'));
    say('devon', '/incident high availability service=ai-search');
    await answer();
    expect(shown()).toContain('found an issue that is INC-2026-0002, expected one that is no incident yet.');
  });

  it('gets the next number when somebody else has declared meanwhile', async () => {
    say('devon', '/incident high availability service=ai-search');
    let isFirst = true;
    github.beforeCommit = () => {
      if (!isFirst) return;
      isFirst = false;
      const [path, text] = anIncident(2);
      github.files.set(path, text);
      github.head += 1;
    };
    await answer({}, github.ports, new Map(github.files));
    expect(github.files.get('incidents/2026/INC-2026-0003/incident.md')).toContain('tracking_issue: 7');
  });

  it('is not done twice when the form has been declared meanwhile, and its timeline stays', async () => {
    say('devon', '/incident high availability service=ai-search\n/note seen');
    const [path, text] = anIncident(2);
    let isFirst = true;
    github.beforeCommit = () => {
      if (!isFirst) return;
      isFirst = false;
      github.files.set(path, text.replace('kind: incident\n', 'kind: incident\ntracking_issue: 7\n'));
      github.files.set(
        `${FOLDER}/timeline.yml`,
        'schema: 1\nincident: INC-2026-0002\nentries:\n  - {at: 2026-03-02T09:16:00Z, by: maya, kind: declared}\n',
      );
      github.head += 1;
    };
    await answer({}, github.ports, new Map(github.files));
    expect(shown()).toContain('found an issue that is INC-2026-0002');
    expect(log()).toMatch(/by: maya, kind: declared\}\n {2}- at: .*\n {4}by: devon\n {4}kind: note/);
    expect(github.files.has('incidents/2026/INC-2026-0003/incident.md')).toBe(false);
  });
});

describe('/accept', () => {
  it('declares what somebody who may not has filled in: theirs, noticed when they said so', async () => {
    open('Search fails', fillForm(ENOUGH));
    github.comments.push({
      id: 90,
      issue: 7,
      body: '<!-- incident-as-code:v1 declaration issue-7 -->\nwaiting\n<!-- /incident-as-code -->',
    });
    say('tess', '/accept critical');
    await answer();
    expect(record()).toMatchObject({
      severity: 'critical',
      type: 'availability',
      services: ['ai-search'],
      times: { detected: '2026-03-02T09:50:00Z', declared: '2026-03-02T10:00:01Z' },
    });
    expect(log()).toContain('by: reader\n    kind: declared\n    text: Two of three searches fail\n');
    expect(log()).toContain('issuecomment-1\n    key: comment-1-1\n');
    // In the comment that said that it waits.
    expect(shown(github.comments.find(({ id }) => id === 90)?.body)).toContain('Declared as INC-2026-0002');
  });

  it('of a program it is theirs who accept it', async () => {
    open('Search fails', fillForm(ENOUGH));
    say('tess', '/accept');
    await answer({
      opened: { by: { login: 'alerts[bot]', id: 9, isBot: true }, at: '2026-03-02T09:50:00Z' },
    });
    expect(log()).toContain('by: tess\n    kind: declared\n');
  });
});

test('killed before or after any write and run again: one incident, told once', async () => {
  const play = async (kill: number | null): Promise<number> => {
    const { ports, writes } = killedAt(kill, github.ports);
    await answer({}, ports, new Map(github.files)).catch((error) => {
      if (!(error instanceof Killed)) throw error;
    });
    return writes();
  };
  const begin = () => {
    beginConversation();
    github.files = new Map([[PATH, TEXT]]);
    open('Search fails', 'Since this morning.');
    say('devon', '/incident availability service=ai-search\n/ack');
  };
  begin();
  const all = await play(null);
  const end = { log: log(), record: record() };
  expect(all).toBe(6);
  expect(end.record).not.toBe(null);
  for (let kill = 1; kill <= all * 2; kill++) {
    begin();
    await play(kill);
    await play(null);
    await play(null);
    expect({ log: log(), record: record() }).toEqual(end);
    expect(github.dispatched.has('action-items.yml 2')).toBe(true);
    expect(github.comments.map(({ body }) => body.includes('Declared as'))).toEqual([true, false]);
    expect(github.files.has('incidents/2026/INC-2026-0003/incident.md')).toBe(false);
  }
});
