import { describe, expect, it } from 'vitest';
import {
  diagnoseRepository,
  type LocalFacts,
  type RepositoryHealth,
} from '../../../src/domain/doctor/diagnose-repository.ts';
import { compareParts, partsOf } from '../../../src/domain/doctor/workflow-parts.ts';

const NOW = Date.UTC(2026, 2, 2);
const VALIDATE = '.github/workflows/validate.yml';
const PARTS = partsOf({
  on: { pull_request: null, push: { branches: ['main'] } },
  jobs: {
    validate: {
      permissions: { contents: 'read' },
      steps: [{ uses: 'actions/checkout@abc' }, { run: 'x' }, { uses: './actions/validate' }],
    },
  },
});
const LOCAL: LocalFacts = {
  workflows: new Map([[VALIDATE, PARTS]]),
  shipped: new Map([[VALIDATE, PARTS]]),
  linkedItems: 2,
};
const PROTECTED: RepositoryHealth = {
  name: 'acme/incidents',
  isPublic: true,
  defaultBranch: 'main',
  hasIssues: true,
  pushedAt: '2026-03-01T09:00:00Z',
  rules: { value: { needsPullRequest: true, checks: ['Records'], letsAppPass: { value: true } } },
  pages: { value: 'workflow' },
  workflows: { value: new Map([[VALIDATE, 'active']]) },
  app: { value: { hasClientId: true, hasPrivateKey: { value: true } } },
  hasLabel: { value: true },
  hasIncidentLabel: { value: true },
};
const OPEN_RULES = { value: { needsPullRequest: false, checks: [], letsAppPass: 'unknown' } } as const;

function diagnose(
  changes: Partial<RepositoryHealth> = {},
  local: Partial<LocalFacts> = {},
): readonly string[] {
  return diagnoseRepository({ ...PROTECTED, ...changes }, { ...LOCAL, ...local }, NOW).map(
    ({ id, level, found }) => `${level} ${id}: ${found}`,
  );
}

describe('diagnoseRepository', () => {
  it('finds everything in order in protected mode', () => {
    expect(diagnose().filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(diagnose()).toHaveLength(9);
  });

  it('misses no label before there is an issue', () => {
    expect(diagnose({ hasLabel: { value: false } }, { linkedItems: 0 })).toContain(
      'ok label: The label action-item comes with the first issue',
    );
  });

  const cases: readonly (readonly [Partial<RepositoryHealth>, string])[] = [
    [{ hasIssues: false }, 'problem issues: Issues are off'],
    [
      { hasLabel: { value: false } },
      'advice label: The label action-item is gone, so what people change on 2 issues is not noticed at once',
    ],
    [{ hasLabel: 'unknown' }, 'unknown label: '],
    [{ hasIncidentLabel: { value: false } }, 'problem incident-label: The label incident is missing'],
    [{ hasIncidentLabel: 'unknown' }, 'unknown incident-label: '],
    [{ rules: OPEN_RULES }, 'advice protection: main is not protected: open mode'],
    [
      { rules: { value: { ...OPEN_RULES.value, checks: ['Records'] } } },
      'advice protection: main asks for the check "Records", but takes pushes: open mode',
    ],
    [
      { rules: { value: { needsPullRequest: true, checks: ['Other'], letsAppPass: { value: true } } } },
      'problem protection: main takes pull requests only, but does not ask for the check "Records"',
    ],
    [
      { rules: { value: { needsPullRequest: true, checks: ['Records'], letsAppPass: { value: false } } } },
      'problem bypass: No App may pass the rules',
    ],
    [
      { app: { value: { hasClientId: false, hasPrivateKey: { value: false } } } },
      'problem app: The automation has no App',
    ],
    [
      { app: { value: { hasClientId: true, hasPrivateKey: { value: false } } } },
      "problem app: The App's key is missing in the environment incident-app",
    ],
    [{ app: { value: { hasClientId: true, hasPrivateKey: 'unknown' } } }, 'unknown app: '],
    [{ rules: 'unknown' }, 'unknown protection: '],
    [{ pages: { value: 'none' } }, 'problem pages: Pages is off'],
    [{ pages: { value: 'branch' } }, 'problem pages: Pages is built from a branch'],
    [{ pages: 'unknown' }, 'unknown pages: '],
    [
      { workflows: { value: new Map([[VALIDATE, 'disabled_inactivity']]) } },
      'problem workflow-validate: validate.yml does not run: GitHub has switched it off',
    ],
    [{ workflows: { value: new Map([[VALIDATE, 'disabled_manually']]) } }, 'it is disabled_manually'],
    [{ pushedAt: '2026-01-12T00:00:00Z' }, 'advice schedules: Schedules stop in 11 days'],
    [{ pushedAt: '2026-01-01T23:00:00Z' }, 'advice schedules: Schedules stop in 1 day,'],
    [{ pushedAt: '2025-12-01T00:00:00Z' }, 'advice schedules: Nothing has been pushed for 60 days'],
  ];
  it.each(cases)('%j', (changes, line) => {
    const lines = diagnose(changes).filter((one) => !one.startsWith('ok '));
    expect(lines).toEqual([expect.stringContaining(line)]);
  });

  it('an App is no matter in open mode, nor idleness in a private repository', () => {
    const lines = diagnose({
      rules: OPEN_RULES,
      app: 'unknown',
      isPublic: false,
      pushedAt: '2020-01-01T00:00:00Z',
    });
    expect(lines.join('\n')).not.toMatch(/ app|bypass|schedules/);
    expect(lines.join('\n')).toContain('the pages of a private repository are public on most plans');
  });

  it('everything that is no ok says what to do', () => {
    for (const [changes] of cases) {
      for (const { level, fix } of diagnoseRepository({ ...PROTECTED, ...changes }, LOCAL, NOW)) {
        if (level === 'ok') expect(fix).toBeNull();
        else expect(fix).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it.each([
    [new Map(), 'problem workflow-validate: .github/workflows/validate.yml is not there'],
    [new Map([[VALIDATE, null]]), 'problem workflow-validate: .github/workflows/validate.yml cannot be read'],
    [
      new Map([[VALIDATE, { ...PARTS, triggers: ['push'] }]]),
      'advice workflow-validate: validate.yml differs from the shipped one: triggers without pull_request',
    ],
  ])('workflows %#', (workflows, line) => {
    expect(diagnose({}, { workflows })).toContain(line);
  });
});

describe('workflow parts', () => {
  it.each([
    ['push', ['push']],
    [
      ['push', 'issues'],
      ['issues', 'push'],
    ],
    [{ push: null, issues: { types: [] } }, ['issues', 'push']],
    [undefined, []],
  ])('triggers of %j', (on, triggers) => expect(partsOf({ on }).triggers).toEqual(triggers));

  it('a file that is anything else has no parts', () => {
    for (const odd of [
      null,
      1,
      'x',
      [],
      { jobs: [] },
      { jobs: { a: null } },
      { jobs: { a: { steps: 'x' } } },
    ]) {
      expect(() => partsOf(odd)).not.toThrow();
    }
    expect(partsOf({ jobs: { a: { permissions: 'read-all' } } }).jobs['a']?.permissions).toEqual([
      'read-all',
    ]);
  });

  it('names every difference', () => {
    const own = partsOf({
      on: 'push',
      jobs: {
        validate: { permissions: { contents: 'write' }, steps: [{ uses: 'actions/checkout@old' }] },
        more: {},
      },
    });
    expect(compareParts(own, PARTS)).toEqual([
      'triggers without pull_request',
      'jobs with more',
      'permissions of validate without contents: read',
      'permissions of validate with contents: write',
      'steps of validate without actions/checkout@abc, ./actions/validate',
      'steps of validate with actions/checkout@old',
    ]);
    expect(compareParts(PARTS, PARTS)).toEqual([]);
  });
});
