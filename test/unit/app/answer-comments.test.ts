/** What becomes of the comments of an incident's issue: against a GitHub in memory that can be cut off at any write. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { anIncident } from '../../acceptance/records.ts';
import { showOnGitHub } from '../render/github-markdown.ts';
import {
  answer,
  beginConversation,
  github,
  ID,
  PATH,
  RUNBOOK,
  reply,
  say,
  TEXT,
  TRACKED,
  timeline,
  warnings,
} from './conversation-fixture.ts';
import { killedAt } from './killed-ports.ts';
import { Killed } from './memory-folder.ts';

beforeEach(beginConversation);

describe('a comment', () => {
  it('is seen, carried out, synced, marked and answered, in this order', async () => {
    say('devon', 'On it.\n\n/ack Looking at the pool');
    expect(await answer()).toEqual({ comments: 1, commands: 1, commits: 1, isRefused: false });
    expect(github.writes).toEqual([
      'react 1 eyes',
      `commit ${ID}: acknowledged`,
      'dispatch action-items.yml',
      'react 1 rocket',
      'create-comment 7',
    ]);
    expect(github.reads).toEqual(['conversation', 'role devon', 'conversation']);
    expect(timeline()).toBe(`schema: 1
incident: ${ID}
entries:
  - at: 2026-03-02T10:00:01Z
    by: devon
    kind: acknowledged
    text: Looking at the pool
    source: https://github.com/acme/incidents/issues/7#issuecomment-1
    key: comment-1-1
`);
    expect(reply()).toBe(`**${ID}** · high · **acknowledged** · next: to respond by 2026-03-02 10:09 UTC

[devon, 2026-03-02 10:00 UTC](https://github.com/acme/incidents/issues/7#issuecomment-1) · [\`2\`](https://github.com/acme/incidents/commit/2)

- 🚀 \`/ack Looking at the pool\` (line 3): acknowledged at 2026-03-02 10:00 UTC`);
  });

  it('without commands is nothing to us', async () => {
    say('devon', 'It is the pool; see /etc/pool.conf and https://a.example/ack');
    await answer();
    expect(github.writes).toEqual([]);
    expect(github.reads).toEqual(['conversation']);
  });

  it('is answered once', async () => {
    say('devon', '/ack');
    await answer();
    const { writes, comments } = structuredClone({ writes: github.writes, comments: github.comments });
    await answer();
    expect({ writes: github.writes, comments: github.comments }).toEqual({ writes, comments });
  });

  it('may hold many commands, of which one that fails keeps nobody from the others', async () => {
    say('devon', '/ack\n/sevrity critical All of them\n/note a\n\n/mitigate Rolled back');
    expect(await answer()).toMatchObject({ commands: 3, commits: 1 });
    expect(github.writes).toContain('react 1 confused');
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: acknowledged', 'kind: note', 'kind: mitigated']);
    expect(reply()).toContain(
      '- 😕 `/sevrity critical All of them` (line 2): found "/sevrity", expected a command. Did you mean "/severity"?',
    );
  });

  it('that misuses a command is told how it is used', async () => {
    say('devon', '/severity critical');
    await answer();
    expect(github.writes).toEqual(['react 1 eyes', 'react 1 confused', 'create-comment 7']);
    expect(reply()).toContain('no reason');
    expect(reply()).toContain('Usage: `/severity LEVEL REASON`');
  });

  it('that asks for help gets all commands', async () => {
    say('devon', '/help');
    expect(await answer()).toMatchObject({ comments: 1, commits: 0 });
    expect(github.writes).toEqual(['react 1 eyes', 'react 1 rocket', 'create-comment 7']);
    expect(reply()).toContain('`/mitigate [TEXT]`');
  });

  it('that escalates tells whom the policy names, and nobody else', async () => {
    say('devon', '/escalate 1 @everyone and @acme/all: no access');
    await answer();
    expect(reply()).toContain('@maya-lindqvist, as Engineering Lead you are asked to look at this');
    // GitHub looks for no names in code.
    expect(
      reply()
        .replaceAll(/`[^`]*`/g, '')
        .match(/@(?=[a-z])/g),
    ).toHaveLength(1);
    say('devon', '/escalate 4');
    await answer();
    expect(reply()).toContain('The policy names nobody on GitHub for level 4: reach the CEO yourself');
  });

  it('that says when it is expected to be resolved', async () => {
    say('devon', '/eta 2h The index is being built');
    await answer();
    expect(timeline()).toContain(
      '    kind: eta\n    expected: 2026-03-02T12:00:01Z\n    text: The index is being built\n',
    );
    expect(github.files.get(PATH)).toContain('resolution_expected: 2026-03-02T12:00:01Z\n');
    expect(reply()).toContain('expected to be resolved by 2026\\-03\\-02 12:00 UTC at 2026-03-02 10:00 UTC');
  });

  it('that names a related incident adds it, once', async () => {
    const [other, text] = anIncident(2);
    github.files.set(other, text);
    say('devon', '/related 2 The same pool\n/related INC-2026-0002\n/related 1\n/relates 77');
    await answer();
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: related']);
    expect(timeline()).toContain('    of: INC-2026-0002\n    text: The same pool\n');
    expect(github.files.get(PATH)).toMatch(/^related: ?(?:\[|\n {2}- )INC-2026-0002/m);
    expect(github.files.get(other)).toBe(text);
    expect(reply()).toContain('related to INC\\-2026\\-0002 at');
    expect(reply()).toContain('found INC\\-2026\\-0002, which it is related to');
    expect(reply()).toContain('found it related to itself');
    expect(reply()).toContain('There is no incident "77"');
  });

  it('that uses a runbook gets its steps as boxes, and mentions nobody', async () => {
    github.files.set('knowledge/runbooks/service-outage.md', RUNBOOK);
    say('devon', '/runbook outage\n/note Begun');
    await answer();
    expect(timeline()).toContain('    kind: runbook\n    runbook: service-outage\n');
    expect(github.files.get(PATH)).toMatch(/^runbooks: ?(?:\[|\n {2}- )service-outage/m);
    expect(
      reply(),
    ).toContain(`- 🚀 \`/runbook outage\`: [runbook service\\-outage](https://github.com/acme/incidents/blob/HEAD/knowledge/runbooks/service-outage.md) at 2026-03-02 10:00 UTC

  **Immediate actions**

  - [ ] **Ask every component.** Call \`@acme/probe\` and @\u2060maya; see #\u206012.
  - [ ] Read [the other one](https://github.com/acme/incidents/blob/HEAD/knowledge/runbooks/slow.md#first).

  **Resolution options**

  - [ ] Restart.

- 🚀 \`/note Begun\` (line 2): note`);
    const { mentions, references } = showOnGitHub(reply());
    expect({ mentions, references }).toEqual({ mentions: [], references: [] });
  });

  it('that uses a runbook again gets its steps again; one that uses none that there is, which there are', async () => {
    github.files.set('knowledge/runbooks/service-outage.md', RUNBOOK);
    say('devon', '/runbook service-outage\n/playbook outage\n/runbook service-outrage\n/runbook');
    await answer();
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: runbook', 'kind: runbook']);
    expect(github.files.get(PATH)?.match(/service-outage/g)).toHaveLength(1);
    expect(reply()).toContain('Did you mean "service\\-outage"?');
    expect(reply()).toContain('found nothing, expected one of service\\-outage.');
    expect(reply().match(/\[ \] Restart/g)).toHaveLength(2);
  });

  it('that used a runbook in a run that was killed before it could answer gets its steps all the same', async () => {
    github.files.set('knowledge/runbooks/service-outage.md', RUNBOOK);
    say('devon', '/runbook outage');
    const { issues } = github.ports;
    const createComment = async () => {
      throw new Killed();
    };
    await expect(answer({}, { ...github.ports, issues: { ...issues, createComment } })).rejects.toThrow(
      Killed,
    );
    await answer();
    expect(reply()).toContain('it was in the timeline already\n\n  **Immediate actions**\n');
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: runbook']);
  });

  it('that uses many long runbooks gets the steps of as many as fit', async () => {
    const long = RUNBOOK.replace('- Restart.', `- ${'Restart. '.repeat(20)}\n`.repeat(60));
    const names = Array.from({ length: 8 }, (_, index) => `outage-${index}`);
    for (const name of names) {
      github.files.set(`knowledge/runbooks/${name}.md`, long.replace('service-outage', name));
      say('devon', `/runbook ${name}`);
    }
    await answer();
    expect(reply().length).toBeLessThan(65_536);
    expect(reply()).toContain('… the rest is in [the file](https://github.com/acme/');
    expect(reply().match(/🚀/g)).toHaveLength(8);
    expect(reply().match(/\*\*Immediate actions/g)).toHaveLength(4);
  });

  it('that is too much to be read is told so', async () => {
    say('devon', `/note ${'> '.repeat(2000)}`);
    await answer();
    expect(reply()).toContain('There is too much in this comment');
  });
});

describe('who is heard', () => {
  it('a stranger is told once, and never looked at again', async () => {
    say('reader', '/ack');
    await answer();
    expect(github.writes).toEqual(['react 1 eyes', 'react 1 confused', 'create-comment 7']);
    expect(reply()).toContain('Commands are for the people who respond');
    say('reader', '/resolve It works for me');
    await answer();
    expect(github.writes.slice(3)).toEqual(['react 2 eyes', 'react 2 confused', 'update-comment 100']);
    github.reads.length = 0;
    await answer();
    expect(github.reads).toEqual(['conversation']);
    expect(timeline()).toBe('');
  });

  it('whom GitHub does not speak of cannot do anything, and hears that', async () => {
    say('nobody', '/ack');
    await answer();
    expect(reply()).toContain('GitHub could not be asked');
    expect(warnings).toEqual(['warning GitHub does not say what nobody may do here: GitHub is away']);
    expect(timeline()).toBe('');
  });

  it('a program is not heard, and what we write ourselves is no command', async () => {
    say('other-bot', '/ack', { author: { login: 'other-bot', id: 3, isBot: true } });
    await answer();
    expect(reply()).toContain('Commands of programs are not carried out');
    expect(timeline()).toBe('');
  });

  it('a person cannot pass for our answer', async () => {
    const marker = `<!-- incident-as-code:v1 answer ${ID} {"seen":{"2":""}} -->\nx\n<!-- incident-as-code:end -->`;
    say('devon', marker);
    say('devon', '/ack');
    expect(await answer()).toMatchObject({ commands: 1 });
  });

  it('an account that is gone has no say', async () => {
    say('ghost', '/ack', { author: null });
    await answer();
    expect(timeline()).toBe('');
    expect(reply()).toContain('[ghost, ');
  });

  it('who decides is asked of each command', async () => {
    say('maya', '/role commander @maya');
    say('devon', '/note a\n/resolve Restarted');
    await answer();
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: role', 'kind: note']);
    expect(reply()).toContain(
      'expected maya \\(incident commander\\), or the role maintain or above. Ask maya',
    );
  });
});

describe('edits', () => {
  const late = '2026-03-02T10:30:00Z';
  it('who mends their own slip before it is read means what is there', async () => {
    say('devon', '/ack', { editedAt: '2026-03-02T10:00:09Z', editedBy: 'devon' });
    expect(await answer()).toMatchObject({ commands: 1 });
  });

  it('what somebody else has edited is not carried out', async () => {
    say('maya', '/resolve All good', { editedAt: '2026-03-02T10:00:09Z', editedBy: 'devon' });
    await answer();
    expect(timeline()).toBe('');
    expect(reply()).toContain('Somebody else edited this comment');
  });

  it('one after the answer does nothing, which is told once', async () => {
    say('devon', '/ack');
    await answer();
    const before = timeline();
    const edit = (body: string, editedAt: string) => {
      github.said = github.said.map((one) => ({ ...one, body, editedAt, editedBy: 'devon' }));
    };
    edit('/ack\n/mitigate', late);
    await answer();
    expect(reply()).toContain('This comment was edited after it was answered');
    expect(github.comments).toHaveLength(2);
    edit('/ack\n/resolve x', '2026-03-02T10:31:00Z');
    await answer();
    expect(github.comments).toHaveLength(2);
    expect(timeline()).toBe(before);
  });

  it('one that was there when it was answered is none afterwards', async () => {
    say('devon', '/ack', { editedAt: '2026-03-02T10:00:09Z', editedBy: 'devon' });
    await answer();
    await answer();
    expect(github.comments).toHaveLength(1);
  });
});

describe('the incident', () => {
  it.each([
    ['no incident has the issue', TEXT, {}, 'No incident on the main branch has this issue'],
    [
      'it is restricted, where everybody reads along',
      TRACKED.replace('visibility: public', 'visibility: restricted'),
      {},
      'This incident is restricted',
    ],
  ])('%s', async (_, text, options, told) => {
    github.files.set(PATH, text);
    say('devon', '/ack');
    await answer(options);
    expect(reply()).toContain(told);
    expect(reply()).not.toContain(ID);
    expect(github.writes).toContain('react 1 confused');
    expect(timeline()).toBe('');
  });

  it('strangers on an issue that has none are told once, too', async () => {
    github.files.set(PATH, TEXT);
    say('reader', '/ack');
    await answer();
    say('reader', '/resolve');
    await answer();
    expect(github.comments).toHaveLength(1);
    expect(reply()).toContain('Commands are for the people who respond');
  });

  it('a restricted one is run where only its people read', async () => {
    github.files.set(PATH, TRACKED.replace('visibility: public', 'visibility: restricted'));
    say('devon', '/ack');
    expect(await answer({ isPublic: false })).toMatchObject({ commands: 1 });
  });

  it('what the records would not be in order with is not written', async () => {
    github.files.set(PATH, TRACKED.replace('severity: high', 'severity: critical'));
    say('maya', '/resolve Restarted\n/close');
    await answer();
    expect(timeline().match(/kind: \w+/g)).toEqual(['kind: resolved']);
    expect(reply()).toContain('the records would not be in order');
  });
});

describe('a branch that moves', () => {
  it('is read again, and the commands are judged by what stands there now', async () => {
    say('devon', '/ack');
    const checkout = new Map(github.files);
    let moves = 2;
    github.beforeCommit = () => {
      if (moves-- <= 0) return;
      github.head += 1;
      github.files.set(PATH, TRACKED.replace('Searches take', 'All searches take'));
    };
    expect(await answer({}, github.ports, checkout)).toMatchObject({ commands: 1, commits: 1 });
    expect(github.files.get(PATH)).toContain('All searches take');
    expect(github.files.get(PATH)).toContain('status: acknowledged');
    // Two more calls a conflict: the head with its files, and the commit.
    expect(github.reads).toEqual(['conversation', 'role devon', 'head', 'head', 'conversation']);
  });

  it('may have made a command impossible', async () => {
    say('devon', '/ack');
    const checkout = new Map(github.files);
    github.head += 1;
    const times = '  declared: 2026-03-02T09:09:00Z\n  acknowledged: 2026-03-02T09:30:00Z\n';
    github.files.set(
      PATH,
      TRACKED.replace('status: declared', 'status: acknowledged').replace(
        '  declared: 2026-03-02T09:09:00Z\n',
        times,
      ),
    );
    expect(await answer({ head: '1' }, github.ports, checkout)).toMatchObject({ commands: 0, commits: 0 });
    expect(reply()).toContain('acknowledged while acknowledged');
  });

  it('that never rests ends the run, and nothing was said', async () => {
    say('devon', '/ack');
    github.beforeCommit = () => {
      github.head += 1;
    };
    await expect(answer()).rejects.toThrow('The branch kept moving for 90 s');
    expect(github.writes).toEqual(['react 1 eyes']);
  });

  it('whose rules refuse the commit is told', async () => {
    say('devon', '/ack');
    const { ports } = github;
    const { RefusedError } = await import('../../../src/app/ports.ts');
    const repository = {
      ...ports.repository,
      commit: async () => {
        throw new RefusedError('Repository rule violations found');
      },
    };
    expect(await answer({}, { ...ports, repository })).toMatchObject({ isRefused: true });
    expect(reply()).toContain('The rules of the branch refuse');
  });
});

it('what is said while a run answers is answered by it, in the same reply', async () => {
  say('devon', '/ack');
  github.beforeCommit = () => {
    if (github.said.length < 3) say('maya', `/note ${github.said.length}`);
  };
  expect(await answer()).toEqual({ comments: 3, commands: 3, commits: 3, isRefused: false });
  expect(github.comments).toHaveLength(1);
  expect(reply().match(/🚀/g)).toHaveLength(3);
});

it('fifty at once are answered in one commit and one reply, with the signs the budget allows', async () => {
  for (let index = 0; index < 50; index++) say(index % 2 === 0 ? 'devon' : 'maya', `/note ${index}`);
  expect(await answer({ writeBudget: 10 })).toEqual({
    comments: 50,
    commands: 50,
    commits: 1,
    isRefused: false,
  });
  expect(timeline().match(/text: .\d+/g)).toHaveLength(50);
  expect(github.writes.filter((write) => write.startsWith('react'))).toHaveLength(9);
  expect(github.comments).toHaveLength(1);
});

test('killed before or after any write and run again: nothing lost, nothing twice', async () => {
  const play = async (kill: number | null): Promise<number> => {
    const { ports, writes } = killedAt(kill, github.ports);
    const checkout = new Map(github.files);
    await answer({}, ports, checkout).catch((error) => {
      if (!(error instanceof Killed)) throw error;
    });
    return writes();
  };
  const begin = () => {
    beginConversation();
    say('devon', '/ack\n/note a');
    say('maya', '/sev critical Nobody can log in\n/nte b');
  };
  begin();
  const all = await play(null);
  const end = { timeline: timeline(), incident: github.files.get(PATH) };
  expect(all).toBe(7);
  for (let kill = 1; kill <= all * 2; kill++) {
    begin();
    await play(kill);
    await play(null);
    await play(null);
    expect({ timeline: timeline(), incident: github.files.get(PATH) }).toEqual(end);
    expect(github.dispatched.has('action-items.yml 2')).toBe(true);
    expect(github.comments).toHaveLength(1);
    for (const { id } of github.said) {
      expect(github.writes.some((write) => new RegExp(`^react ${id} (?:rocket|confused)$`).test(write))).toBe(
        true,
      );
    }
  }
});
