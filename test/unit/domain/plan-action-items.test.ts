import { describe, expect, it } from 'vitest';
import { formatManaged } from '../../../src/domain/marker.ts';
import {
  type DesiredIssue,
  type ObservedIssue,
  type PresentItems,
  planActionItems,
  type SyncedState,
} from '../../../src/domain/plan/plan-action-items.ts';
import type { ActionItem } from '../../../src/domain/record.ts';

const KEY = 'INC-2026-0042-01';

function aDesired(state: Partial<SyncedState> = {}, linked: number | null = 7, key = KEY): DesiredIssue {
  const whole: SyncedState = {
    title: 'Alert',
    state: 'open',
    labels: ['action-item', 'severity:high', 'horizon:immediate', 'priority:high'],
    assignees: ['devon'],
    due: '2026-03-16',
    prose: 'prose-1',
    ...state,
  };
  const data: ActionItem = {
    schema: 1,
    id: key,
    title: whole.title,
    owner: whole.assignees[0] ?? 'devon',
    due: whole.due,
    horizon: 'immediate',
    priority: 'high',
    status: whole.state,
  };
  return {
    key,
    path: `incidents/2026/${key.slice(0, -3)}/actions/${key.slice(-2)}-alert.md`,
    linked,
    block: formatManaged('action-item', key, { ...whole }, `text of ${whole.title} ${whole.state}`),
    state: whole,
    source: { data, body: 'Do it.\n', shownBody: 'Do it.' },
    rejected: {},
  };
}

function anIssue(desired: DesiredIssue, changes: Partial<ObservedIssue> = {}): ObservedIssue {
  return {
    key: desired.key,
    number: 7,
    title: desired.state.title,
    state: desired.state.state === 'open' ? 'open' : 'closed',
    stateReason: { open: null, done: 'completed', canceled: 'not_planned' }[desired.state.state],
    labels: desired.state.labels,
    assignees: desired.state.assignees,
    before: '',
    block: desired.block,
    after: '',
    due: desired.state.due,
    prose: desired.source.shownBody,
    proseName: desired.state.prose,
    synced: desired.state,
    ...changes,
  };
}

function plan(
  desired: readonly DesiredIssue[],
  observed: readonly ObservedIssue[],
  headIsPublished: boolean | null = true,
  more: { readonly present?: PresentItems; readonly told?: ReadonlyMap<number, ReadonlySet<string>> } = {},
) {
  const present = {
    keys: new Set([...desired, ...observed].map(({ key }) => key)),
    unclear: new Set<null>(),
  };
  const facts = {
    desired,
    observed,
    present,
    told: new Map(),
    headIsPublished,
    publishWorkflow: 'publish.yml',
  };
  return planActionItems({ ...facts, ...more }, ({ conflicts }) => JSON.stringify(conflicts));
}

describe('planActionItems', () => {
  it('nothing to do when issue, file and page agree', () => {
    expect(plan([aDesired()], [anIssue(aDesired())])).toEqual([]);
  });

  it('opens an issue for an open item that has none, and for no done one', () => {
    expect(plan([aDesired({}, null)], []).map((effect) => effect.kind)).toEqual(['create-issue']);
    expect(
      plan(
        [aDesired({ state: 'done' }, null), aDesired({ state: 'canceled' }, null, 'INC-2026-0042-02')],
        [],
      ),
    ).toEqual([]);
  });

  it('writes numbers into all files in one commit, only once every issue is there', () => {
    const items = [aDesired({}, null, 'INC-2026-0042-01'), aDesired({}, null, 'INC-2026-0042-02')];
    const [one, two] = items.map((item, index) => anIssue(item, { number: 5 + index })) as [
      ObservedIssue,
      ObservedIssue,
    ];
    expect(plan(items, [one]).map((effect) => effect.kind)).toEqual(['create-issue']);
    const effects = plan(items, [one, two]);
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      kind: 'edit-records',
      edits: [
        { id: 'INC-2026-0042-01', set: { issue: 5 } },
        { id: 'INC-2026-0042-02', set: { issue: 6 } },
      ],
    });
  });

  it('asks for the page when the head has no run, last of all', () => {
    expect(plan([aDesired()], [anIssue(aDesired())], false).map((effect) => effect.kind)).toEqual([
      'dispatch-workflow',
    ]);
    expect(plan([aDesired({}, null)], [anIssue(aDesired())], false).map((effect) => effect.kind)).toEqual([
      'edit-records',
    ]);
    expect(plan([aDesired()], [anIssue(aDesired())], null)).toEqual([]);
  });

  const carried: readonly (readonly [string, Partial<SyncedState>, object])[] = [
    ['a title', { title: 'Alert sooner' }, { title: 'Alert sooner' }],
    ['done', { state: 'done' }, { state: 'closed', stateReason: 'completed' }],
    ['canceled', { state: 'canceled' }, { state: 'closed', stateReason: 'not_planned' }],
    ['an owner', { assignees: ['noor'] }, { assignees: ['noor'] }],
    [
      'a severity',
      { labels: ['action-item', 'severity:low', 'horizon:immediate', 'priority:high'] },
      { labels: ['help wanted', 'action-item', 'severity:low', 'horizon:immediate', 'priority:high'] },
    ],
  ];
  for (const [name, state, changes] of carried) {
    it(`carries ${name} from the file to the issue, and nothing else but the text`, () => {
      const before = anIssue(aDesired(), {
        labels: ['help wanted', ...aDesired().state.labels],
        before: 'mine\n',
        after: '\nmine too',
      });
      const desired = aDesired(state);
      const [effect] = plan([desired], [before]);
      expect(effect).toMatchObject({ kind: 'update-issue', number: 7 });
      expect(effect?.kind === 'update-issue' && effect.changes).toEqual({
        ...changes,
        body: `mine\n${desired.block}\nmine too`,
      });
    });
  }

  it('reopens what the file opens again', () => {
    const done = aDesired({ state: 'done' });
    const [effect] = plan([aDesired()], [anIssue(done)]);
    expect(effect?.kind === 'update-issue' && effect.changes).toMatchObject({
      state: 'open',
      stateReason: 'reopened',
    });
  });

  const taken: readonly (readonly [string, Partial<ObservedIssue>, object])[] = [
    ['a title', { title: 'A better title' }, { title: 'A better title' }],
    ['closed', { state: 'closed', stateReason: 'completed' }, { status: 'done' }],
    ['closed without a reason', { state: 'closed' }, { status: 'done' }],
    ['closed as not planned', { state: 'closed', stateReason: 'not_planned' }, { status: 'canceled' }],
    ['closed as a duplicate', { state: 'closed', stateReason: 'duplicate' }, { status: 'canceled' }],
    ['somebody else assigned', { assignees: ['noor'] }, { owner: 'noor' }],
    ['another priority', { labels: ['action-item', 'priority:low'] }, { priority: 'low' }],
    ['one more horizon', { labels: [...aDesired().state.labels, 'horizon:process'] }, { horizon: 'process' }],
    ['a day', { due: '2026-04-01' }, { due: '2026-04-01' }],
    [
      'closed, to be verified',
      {
        state: 'closed',
        stateReason: 'completed',
        labels: [...aDesired().state.labels, 'needs verification'],
      },
      { status: 'done', verified: false },
    ],
  ];
  for (const [name, changes, set] of taken) {
    it(`takes over from the issue: ${name}`, () => {
      const desired = aDesired();
      expect(plan([desired], [anIssue(desired, changes)])).toEqual([
        {
          kind: 'edit-records',
          message: `Take over what changed on the issue of ${KEY}`,
          edits: [
            {
              path: desired.path,
              id: KEY,
              set,
              seen: { data: desired.source.data, body: desired.source.body },
            },
          ],
        },
      ]);
    });
  }

  it('takes over a text, line by line; what only the issue shows otherwise stays as the file has it', () => {
    const desired = {
      ...aDesired(),
      source: {
        ...aDesired().source,
        body: '\nAsk @noor.\n\n- [ ] Alert\n',
        shownBody: 'Ask @\u2060noor.\n\n- [ ] Alert',
      },
    };
    const issue = anIssue(desired, {
      prose: 'Ask @\u2060noor.\n\n- [x] Alert\n- [ ] Test',
      proseName: 'prose-2',
    });
    const [effect] = plan([desired], [issue]);
    expect(effect?.kind === 'edit-records' && effect.edits[0]?.body).toBe(
      '\nAsk @noor.\n\n- [x] Alert\n- [ ] Test\n',
    );
  });

  it.each([
    ['nobody assigned any more', { assignees: [] }],
    ['one more assigned', { assignees: ['noor', 'Devon'] }],
    ['labels gone', { labels: ['action-item', 'mine'] }],
    ['a place gone', { due: null, prose: null, proseName: null }],
    ['another case', { assignees: ['DEVON'] }],
  ] satisfies readonly (readonly [string, Partial<ObservedIssue>])[])(
    'means nothing for the file: %s',
    (_, changes) => {
      expect(plan([aDesired()], [anIssue(aDesired(), changes)])).toEqual([]);
    },
  );

  it('where both changed the file wins, and a comment says so first, once', () => {
    const desired = aDesired({ title: 'From the file', due: '2026-03-20' });
    const issue = anIssue(aDesired(), { title: 'From the issue' });
    const [comment, update, ...more] = plan([desired], [issue]);
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ kind: 'write-comment', issue: 7, comment: null });
    expect(comment?.kind === 'write-comment' && JSON.parse(comment.body)).toEqual([
      { field: 'title', file: 'From the file', issue: 'From the issue', why: null },
    ]);
    expect(update).toMatchObject({ kind: 'update-issue', changes: { title: 'From the file' } });
    const told = new Map([[7, new Set([comment?.kind === 'write-comment' ? comment.key : ''])]]);
    expect(plan([desired], [issue], true, { told })).toEqual([update]);
  });

  it('both changed to the same: nothing but the memory changes', () => {
    const desired = aDesired({ title: 'The same' });
    const [effect, ...more] = plan([desired], [anIssue(aDesired(), { title: 'The same' })]);
    expect(more).toEqual([]);
    expect(effect?.kind === 'update-issue' && Object.keys(effect.changes)).toEqual(['body']);
  });

  it('what a rule forbids is changed back on the issue, and told with what the rule says', () => {
    const desired = { ...aDesired(), rejected: { due: 'Unexpected due "soon"' } };
    const effects = plan([desired], [anIssue(desired, { due: 'soon', block: 'edited' })]);
    expect(effects.map(({ kind }) => kind)).toEqual(['write-comment', 'update-issue']);
    expect(effects[0]?.kind === 'write-comment' && effects[0].body).toContain('Unexpected due');
  });

  it('whoever was assigned besides stays when the owner changes', () => {
    const [effect] = plan(
      [aDesired({ assignees: ['noor'] })],
      [anIssue(aDesired(), { assignees: ['devon', 'sam'] })],
    );
    expect(effect?.kind === 'update-issue' && effect.changes.assignees).toEqual(['noor', 'sam']);
  });

  it('a deleted item closes its issue as not planned, and remembers that', () => {
    const issue = anIssue(aDesired());
    const present = { keys: new Set<string>(), unclear: new Set<null>() };
    const [effect] = plan([], [issue], true, { present });
    expect(effect).toMatchObject({
      kind: 'update-issue',
      changes: { state: 'closed', stateReason: 'not_planned' },
    });
    expect(effect?.kind === 'update-issue' && effect.changes.body).toContain('"state":"canceled"');
    expect(plan([], [{ ...issue, state: 'closed' }], true, { present })).toEqual([]);
  });

  it.each([
    ['its file may be one that cannot be read', new Set(['INC-2026-0042'])],
    ['some file may be any', new Set([null])],
  ])('is not deleted while %s', (_, unclear) => {
    expect(plan([], [anIssue(aDesired())], true, { present: { keys: new Set(), unclear } })).toEqual([]);
  });

  it('of two issues with one key the lower number counts and the other is closed', () => {
    const effects = plan(
      [aDesired()],
      [anIssue(aDesired(), { number: 9 }), anIssue(aDesired(), { number: 7 })],
    );
    expect(effects).toEqual([
      expect.objectContaining({
        kind: 'update-issue',
        number: 9,
        changes: expect.objectContaining({ state: 'closed', stateReason: 'not_planned' }),
      }),
    ]);
    expect(
      plan([aDesired()], [anIssue(aDesired()), anIssue(aDesired(), { number: 9, state: 'closed' })]),
    ).toEqual([]);
  });

  it('an issue whose marker cannot be read is written anew', () => {
    const issue = anIssue(aDesired(), { synced: null, block: 'old' });
    const [effect] = plan([aDesired()], [issue]);
    expect(effect?.kind === 'update-issue' && effect.changes).toEqual({ body: aDesired().block });
  });
});
