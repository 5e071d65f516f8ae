import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEffect, type Effect } from '../../../src/domain/effect.ts';
import { formatManaged } from '../../../src/domain/marker.ts';
import {
  type ActionItemFacts,
  type DesiredIssue,
  type ObservedIssue,
  planActionItems,
  type SyncedState,
} from '../../../src/domain/plan/plan-action-items.ts';

const KEY = 'INC-2026-0042-01';

function aDesired(state: Partial<SyncedState> = {}, linked: number | null = 7, key = KEY): DesiredIssue {
  const whole: SyncedState = {
    title: 'Alert',
    state: 'open',
    labels: ['action-item', 'severity:high'],
    assignees: ['devon'],
    ...state,
  };
  return {
    key,
    path: `incidents/2026/${key.slice(0, -3)}/actions/${key.slice(-2)}-alert.md`,
    linked,
    block: formatManaged('action-item', key, { ...whole }, `text of ${whole.title} ${whole.state}`),
    state: whole,
  };
}

function anIssue(desired: DesiredIssue, changes: Partial<ObservedIssue> = {}): ObservedIssue {
  return {
    key: desired.key,
    number: 7,
    title: desired.state.title,
    state: desired.state.state === 'open' ? 'open' : 'closed',
    labels: desired.state.labels,
    assignees: desired.state.assignees,
    before: '',
    block: desired.block,
    after: '',
    synced: desired.state,
    ...changes,
  };
}

function plan(
  desired: readonly DesiredIssue[],
  observed: readonly ObservedIssue[],
  headIsPublished: boolean | null = true,
) {
  return planActionItems({ desired, observed, headIsPublished, publishWorkflow: 'publish.yml' });
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
      { labels: ['action-item', 'severity:low'] },
      { labels: ['help wanted', 'action-item', 'severity:low'] },
    ],
  ];
  for (const [name, state, changes] of carried) {
    it(`carries ${name} from the file to the issue, and nothing else but the text`, () => {
      const before = anIssue(aDesired(), {
        labels: ['help wanted', 'action-item', 'severity:high'],
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

  it('leaves what people changed on the issue while the file stayed', () => {
    const issue = anIssue(aDesired(), {
      title: 'A better title',
      state: 'closed',
      labels: ['action-item', 'later'],
      assignees: [],
    });
    expect(plan([aDesired()], [issue])).toEqual([]);
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
        changes: { state: 'closed', stateReason: 'not_planned' },
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

/** A pretend GitHub: carries out effects on facts as the real one would. */
function perform(facts: ActionItemFacts, effects: readonly Effect[], from: number): ActionItemFacts {
  let { observed, desired, headIsPublished } = facts;
  let next = from;
  for (const effect of effects) {
    if (effect.kind === 'create-issue') {
      const item = desired.find((one) => one.key === effect.key);
      if (item !== undefined) observed = [...observed, anIssue(item, { number: next++ })];
    } else if (effect.kind === 'update-issue') {
      const item = desired.find((one) => one.key === effect.key);
      observed = observed.map((issue) =>
        issue.number !== effect.number
          ? issue
          : {
              ...issue,
              ...effect.changes,
              ...(effect.changes.body === undefined || item === undefined
                ? {}
                : { block: item.block, synced: item.state }),
            },
      ) as readonly ObservedIssue[];
    } else if (effect.kind === 'edit-records') {
      desired = desired.map((item) => {
        const number = effect.edits.find((edit) => edit.path === item.path)?.set['issue'];
        return typeof number === 'number' ? { ...item, linked: number } : item;
      });
      headIsPublished = false;
    } else if (effect.kind === 'dispatch-workflow') headIsPublished = true;
  }
  return { ...facts, observed, desired, headIsPublished };
}

const keys = ['INC-2026-0001-01', 'INC-2026-0001-02', 'INC-2026-0002-01'];
const states = fc.record({
  title: fc.constantFrom('a', 'b'),
  state: fc.constantFrom('open', 'done', 'canceled'),
  labels: fc.constantFrom(['action-item'], ['action-item', 'severity:high']),
  assignees: fc.constantFrom([], ['devon'], ['Devon']),
}) as fc.Arbitrary<SyncedState>;
const desiredArbitrary = fc
  .subarray(keys)
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((key) =>
        fc
          .tuple(states, fc.option(fc.integer({ min: 1, max: 5 })))
          .map(([state, linked]) => aDesired(state, linked, key)),
      ),
    ),
  );
const observedArbitrary = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...keys),
      states,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('open', 'closed'),
    )
    .map(([key, state, number, shown]) =>
      anIssue(aDesired(state, null, key), { number, state: shown as 'open' | 'closed', before: 'kept ' }),
    ),
  { selector: (issue) => issue.number },
);

describe('properties', () => {
  it('applied until it is empty, the plan ends soon; a cut anywhere in between ends at the same place', () => {
    fc.assert(
      fc.property(
        desiredArbitrary,
        observedArbitrary,
        fc.nat(6),
        fc.boolean(),
        (desired, observed, cut, published) => {
          const start: ActionItemFacts = {
            desired,
            observed,
            headIsPublished: published,
            publishWorkflow: 'publish.yml',
          };
          const finish = (facts: ActionItemFacts) => {
            let now = facts;
            for (let round = 0; round < 6; round++) {
              const effects = planActionItems(now);
              if (effects.length === 0) return now;
              now = perform(now, effects, Math.max(10, ...now.observed.map((issue) => issue.number + 1)));
            }
            throw new Error(`does not end: ${planActionItems(now).map(describeEffect).join('; ')}`);
          };
          const whole = finish(start);
          // Killed after `cut` effects of the first round, then run again.
          const interrupted = finish(perform(start, planActionItems(start).slice(0, cut), 10));
          expect(interrupted.desired.map((item) => item.key)).toEqual(whole.desired.map((item) => item.key));
          const view = (facts: ActionItemFacts) =>
            facts.observed
              .map(({ key, title, state, block }) => JSON.stringify({ key, title, state, block }))
              .sort();
          expect(view(interrupted)).toEqual(view(whole));
          for (const key of keys) {
            const open = whole.observed.filter((issue) => issue.key === key && issue.state === 'open');
            const wanted = whole.desired.some((item) => item.key === key);
            if (wanted) expect(open.length).toBeLessThanOrEqual(1);
          }
          expect(
            whole.observed.filter((issue) => issue.number < 10).every((issue) => issue.before === 'kept '),
          ).toBe(true);
        },
      ),
    );
  });
});
