import { expect, test } from 'vitest';
import { type CheckState, judgeMove, type Move } from '../../../src/sandbox/rules/judge-move.ts';
import { type Rule, type Ruleset, rulesetsOn } from '../../../src/sandbox/rules/ruleset.ts';

const PUSH: Move = {
  how: 'push',
  isDeletion: false,
  isCreation: false,
  bringsMerges: false,
  isForced: false,
  checks: new Map(),
  reviews: null,
  awaitedOwners: [],
  isUpToDate: true,
  by: { appId: null, isAdmin: false },
};
const MERGE: Move = {
  ...PUSH,
  how: 'merge',
  bringsMerges: true,
  reviews: { approving: 0, requestingChanges: 0 },
};

function ruleset(rules: readonly Rule[], bypass: Ruleset['bypass'] = []): Ruleset {
  const when = '2026-03-02T09:00:00Z';
  return { id: 1, name: 'main', enforcement: 'active', bypass, rules, createdAt: when, updatedAt: when };
}

const reviewed = (requiredApprovals: number): Rule => ({
  type: 'pull_request',
  requiredApprovals,
  dismissStaleReviews: false,
});
const owned = (requiredApprovals: number): Rule => ({
  type: 'pull_request',
  requiredApprovals,
  dismissStaleReviews: false,
  requireCodeOwnerReview: true,
});
const checked = (contexts: readonly string[], strict = false): Rule => ({
  type: 'required_status_checks',
  contexts,
  strict,
});
const checks = (states: Readonly<Record<string, CheckState>>) => new Map(Object.entries(states));

test.each<[string, Rule, Move, readonly string[]]>([
  ['a deletion', { type: 'deletion' }, { ...PUSH, isDeletion: true }, ['Cannot delete this branch']],
  ['a push, deletions forbidden', { type: 'deletion' }, PUSH, []],
  [
    'a force-push',
    { type: 'non_fast_forward' },
    { ...PUSH, isForced: true },
    ['Cannot force-push to this branch'],
  ],
  ['a push, force-pushes forbidden', { type: 'non_fast_forward' }, PUSH, []],
  [
    'a new branch',
    { type: 'creation' },
    { ...PUSH, isCreation: true },
    ['Cannot create ref due to creations being restricted.'],
  ],
  ['a push, creations forbidden', { type: 'creation' }, PUSH, []],
  ['a push, updates forbidden', { type: 'update' }, PUSH, ['Cannot update this protected ref.']],
  ['a merge, updates forbidden', { type: 'update' }, MERGE, ['Cannot update this protected ref.']],
  ['a new branch, updates forbidden', { type: 'update' }, { ...PUSH, isCreation: true }, []],
  ['a deletion, updates forbidden', { type: 'update' }, { ...PUSH, isDeletion: true }, []],
  [
    'a push of merges',
    { type: 'required_linear_history' },
    { ...PUSH, bringsMerges: true },
    ['This branch must not contain merge commits.'],
  ],
  ['a push without merges', { type: 'required_linear_history' }, PUSH, []],
  [
    'a merge, history being linear',
    { type: 'required_linear_history' },
    MERGE,
    ['This branch must not contain merge commits.'],
  ],
  ['a direct push', reviewed(0), PUSH, ['Changes must be made through a pull request.']],
  ['a push of an open head', reviewed(0), { ...PUSH, reviews: { approving: 0, requestingChanges: 0 } }, []],
  ['a merge', reviewed(0), MERGE, []],
  [
    'a merge',
    reviewed(1),
    MERGE,
    ['At least 1 approving review is required by reviewers with write access.'],
  ],
  [
    'an approved merge',
    reviewed(2),
    { ...MERGE, reviews: { approving: 1, requestingChanges: 0 } },
    ['At least 2 approving reviews are required by reviewers with write access.'],
  ],
  ['an approved merge', reviewed(1), { ...MERGE, reviews: { approving: 1, requestingChanges: 0 } }, []],
  [
    'a merge somebody objects to',
    reviewed(1),
    { ...MERGE, reviews: { approving: 1, requestingChanges: 1 } },
    ['1 review requesting changes by reviewers with write access.'],
  ],
  ['an owner’s missing word, not asked for', reviewed(0), { ...MERGE, awaitedOwners: ['ada'] }, []],
  [
    'an owner’s missing word',
    owned(0),
    { ...MERGE, awaitedOwners: ['ada'] },
    ['Waiting on code owner review from ada.'],
  ],
  [
    'the word of one of two',
    owned(1),
    { ...MERGE, reviews: { approving: 1, requestingChanges: 0 }, awaitedOwners: ['ada', 'rae'] },
    ['Waiting on code owner review from ada and/or rae.'],
  ],
  [
    'the word of one of three, and any',
    owned(1),
    { ...MERGE, awaitedOwners: ['ada', 'rae', 'wim'] },
    [
      'At least 1 approving review is required by reviewers with write access.',
      'Waiting on code owner review from ada, rae, and/or wim.',
    ],
  ],
  ['a merge that no owner is missing of', owned(0), MERGE, []],
  ['a push without a pull request', owned(0), PUSH, ['Changes must be made through a pull request.']],
  ['a deletion, reviews required', reviewed(1), { ...PUSH, isDeletion: true }, []],
  ['a missing check', checked(['Records']), MERGE, ['Required status check "Records" is expected.']],
  [
    'a check in progress',
    checked(['Records']),
    { ...MERGE, checks: checks({ Records: 'in-progress' }) },
    ['Required status check "Records" is in progress.'],
  ],
  [
    'a failed check',
    checked(['Records', 'Other']),
    { ...MERGE, checks: checks({ Records: 'failed', Other: 'passed' }) },
    ['Required status check "Records" is failing.'],
  ],
  ['a passed check', checked(['Records']), { ...PUSH, checks: checks({ Records: 'passed' }) }, []],
  [
    'two missing',
    checked(['a', 'b', 'c']),
    { ...MERGE, checks: checks({ c: 'passed' }) },
    ['2 of 3 required status checks are expected.'],
  ],
  [
    'one failed, one running',
    checked(['a', 'b']),
    { ...MERGE, checks: checks({ a: 'failed', b: 'in-progress' }) },
    ['2 of 2 required status checks have not succeeded: 1 failing.'],
  ],
  [
    'one failed, one missing',
    checked(['a', 'b']),
    { ...MERGE, checks: checks({ a: 'failed' }) },
    ['2 of 2 required status checks have not succeeded: 1 expected and 1 failing.'],
  ],
  [
    'an old head, strictly checked',
    checked(['a'], true),
    { ...MERGE, checks: checks({ a: 'passed' }), isUpToDate: false },
    ['The head branch is not up to date with the base branch.'],
  ],
  ['an old head', checked(['a']), { ...MERGE, checks: checks({ a: 'passed' }), isUpToDate: false }, []],
])('%s under %j', (_, rule, move, violations) => {
  expect(judgeMove([ruleset([rule])], move)).toEqual(violations);
});

test.each<[string, Ruleset['bypass'][number], Move, boolean]>([
  [
    'the App',
    { type: 'Integration', appId: 7, mode: 'always' },
    { ...PUSH, by: { appId: 7, isAdmin: false } },
    true,
  ],
  [
    'another App',
    { type: 'Integration', appId: 7, mode: 'always' },
    { ...PUSH, by: { appId: 8, isAdmin: true } },
    false,
  ],
  ['no App', { type: 'Integration', appId: 7, mode: 'always' }, PUSH, false],
  [
    'an admin',
    { type: 'RepositoryRole', role: 'admin', mode: 'always' },
    { ...PUSH, by: { appId: null, isAdmin: true } },
    true,
  ],
  ['somebody', { type: 'RepositoryRole', role: 'admin', mode: 'always' }, PUSH, false],
  [
    'an admin who pushes',
    { type: 'RepositoryRole', role: 'admin', mode: 'pull_request' },
    { ...PUSH, by: { appId: null, isAdmin: true } },
    false,
  ],
  [
    'an admin who merges',
    { type: 'RepositoryRole', role: 'admin', mode: 'pull_request' },
    { ...MERGE, by: { appId: null, isAdmin: true } },
    true,
  ],
])('%s and the bypass list %j', (_, actor, move, passes) => {
  const rules = [reviewed(1), checked(['Records'])];
  expect(judgeMove([ruleset(rules, [actor])], move)).toHaveLength(passes ? 0 : 2);
});

test('of two rulesets each counts for itself, and what both say is said once', () => {
  const mine = ruleset([reviewed(0)], [{ type: 'Integration', appId: 7, mode: 'always' }]);
  const byApp = { ...PUSH, by: { appId: 7, isAdmin: false } };
  expect(judgeMove([mine, ruleset([checked(['a'])])], byApp)).toEqual([
    'Required status check "a" is expected.',
  ]);
  expect(judgeMove([mine, ruleset([reviewed(0)])], PUSH)).toEqual([
    'Changes must be made through a pull request.',
  ]);
});

test('only what is active counts, and only for the default branch', () => {
  const active = ruleset([reviewed(0)]);
  const repository = {
    defaultBranch: 'main',
    rulesets: [active, { ...active, enforcement: 'disabled' as const }],
  };
  expect(rulesetsOn(repository, 'main')).toEqual([active]);
  expect(rulesetsOn(repository, 'side')).toEqual([]);
});
