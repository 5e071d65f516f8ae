import { describe, expect, it } from 'vitest';
import {
  decideFault,
  type FaultRule,
  type RequestHappening,
  type RequestRule,
} from '../../../src/sandbox/faults/fault-rule.ts';
import { readFaultRules } from '../../../src/sandbox/faults/read-rules.ts';

const NOON = '2026-03-02T12:00:00Z';
const ISSUES = '/repos/{owner}/{repo}/issues';
const LOSE = { kind: 'lose-response' } as const;

function post(route = ISSUES, by: RequestHappening['by'] = 'job', method = 'POST'): RequestHappening {
  return { kind: 'request', method, route, by };
}

/** Which of the happenings hit, by their number from 1. */
function hits(rules: readonly FaultRule[], happenings: readonly RequestHappening[], now = NOON): number[] {
  let counts: readonly number[] = [];
  return happenings.flatMap((happening, at) => {
    const decision = decideFault(rules, counts, happening, now);
    counts = decision.counts;
    return decision.hit === null ? [] : [at + 1];
  });
}

describe('which requests a rule is for', () => {
  it.each<[string, Omit<RequestRule, 'effect'>, RequestHappening, boolean]>([
    ['every request', {}, post(), true],
    ['GraphQL', {}, post('graphql: repository'), true],
    ['but not git, unless told', {}, post('git git-receive-pack'), false],
    ['git when told', { route: 'git *' }, post('git git-receive-pack'), true],
    ['everything', { route: '*' }, post('git git-upload-pack'), true],
    ['the same route', { route: ISSUES }, post(), true],
    ['no longer route', { route: ISSUES }, post(`${ISSUES}/{issue_number}`), false],
    ['any ending', { route: `${ISSUES}*` }, post(`${ISSUES}/{issue_number}`), true],
    ['the method', { method: 'POST' }, post(), true],
    ['no other method', { method: 'GET' }, post(), false],
    ['jobs', { by: 'job' }, post(), true],
    ['no people', { by: 'job' }, post(ISSUES, 'person'), false],
    ['people', { by: 'person' }, post(ISSUES, 'person'), true],
  ])('%s', (_, rule, happening, expected) => {
    expect(hits([{ ...rule, effect: LOSE }], [happening])).toEqual(expected ? [1] : []);
  });

  it('no request is a schedule and the other way round', () => {
    const lost: FaultRule = { schedule: '*', effect: { kind: 'lost' } };
    const schedule = { kind: 'schedule', workflowPath: '.github/workflows/a.yml' } as const;
    expect(hits([lost], [post()])).toEqual([]);
    expect(decideFault([{ effect: LOSE }], [], schedule, NOON).hit).toBeNull();
    expect(decideFault([{ effect: LOSE }, lost], [], schedule, NOON).hit).toBe(lost);
    const other: FaultRule = { ...lost, schedule: '.github/workflows/b.yml' };
    expect(decideFault([other], [], schedule, NOON)).toEqual({ counts: [0], hit: null });
  });
});

describe('when a rule hits', () => {
  const many = [post(), post('other'), post(), post(), post(), post()];

  it.each<[string, Partial<RequestRule>, number[]]>([
    ['always', {}, [1, 2, 3, 4, 5, 6]],
    ['the second', { nth: 2 }, [2]],
    ['the second of a route', { route: ISSUES, nth: 2 }, [3]],
    ['every second of a route', { route: ISSUES, every: 2 }, [3, 5]],
    ['the first and every third', { nth: 1, every: 3 }, [1, 3, 6]],
  ])('%s', (_, rule, expected) => {
    expect(hits([{ ...rule, effect: LOSE }], many)).toEqual(expected);
  });

  it.each([
    ['2026-03-02T11:59:59Z', []],
    ['2026-03-02T12:00:00Z', [1]],
    ['2026-03-02T12:09:59Z', [1]],
    ['2026-03-02T12:10:00Z', []],
  ])('within its window only: at %s', (now, expected) => {
    const rule: FaultRule = { from: NOON, until: '2026-03-02T12:10:00Z', effect: { kind: 'outage' } };
    expect(hits([rule], [post()], now)).toEqual(expected);
  });

  it('counts nothing outside of its window', () => {
    const rule: FaultRule = { from: NOON, nth: 1, effect: LOSE };
    const before = decideFault([rule], [], post(), '2026-03-02T11:00:00Z');
    expect(before).toEqual({ counts: [0], hit: null });
    expect(decideFault([rule], before.counts, post(), NOON)).toEqual({ counts: [1], hit: rule });
  });

  it('takes the first rule that hits, and counts for those behind it', () => {
    const first: FaultRule = { nth: 1, effect: LOSE };
    const second: FaultRule = { nth: 2, effect: { kind: 'outage' } };
    const one = decideFault([first, second], [], post(), NOON);
    expect(one).toEqual({ counts: [1, 1], hit: first });
    expect(decideFault([first, second], one.counts, post(), NOON)).toEqual({ counts: [2, 2], hit: second });
  });
});

describe('a script in JSON', () => {
  it('is read with all there is', () => {
    const script: readonly FaultRule[] = [
      {
        route: ISSUES,
        method: 'POST',
        by: 'job',
        nth: 2,
        effect: { kind: 'answer', status: 502, body: 'x' },
      },
      { effect: { kind: 'answer', status: 429, headers: { 'retry-after': '60' } } },
      { every: 3, effect: LOSE },
      { from: NOON, until: '2026-03-02T12:30:00Z', effect: { kind: 'outage' } },
      { nth: 1, effect: { kind: 'delay', until: `POST ${ISSUES}` } },
      { schedule: '*', effect: { kind: 'late', minutes: 45 } },
      { schedule: '.github/workflows/a.yml', nth: 1, effect: { kind: 'lost' } },
    ];
    expect(readFaultRules(JSON.stringify(script))).toEqual(script);
  });

  it.each([
    ['{}', 'expected a list of faults'],
    ['[1]', '[0]: expected a mapping'],
    ['[{}]', '[0].effect.kind: expected answer or outage or lose-response or delay'],
    ['[{"effect":{"kind":"toString"}}]', '[0].effect.kind: expected answer'],
    ['[{"schedule":"*","effect":{"kind":"outage"}}]', '[0].effect.kind: expected lost or late'],
    ['[{"schedule":"*","effect":{"kind":"late"}}]', '[0].effect.minutes: missing'],
    ['[{"effect":{"kind":"answer"}}]', '[0].effect.status: missing'],
    ['[{"effect":{"kind":"answer","status":"502"}}]', '[0].effect.status: found "502", expected a status'],
    ['[{"effect":{"kind":"outage","until":"x"}}]', '[0].effect.until: unknown'],
    ['[{"nht":1,"effect":{"kind":"outage"}}]', '[0].nht: unknown'],
    ['[{"nth":0,"effect":{"kind":"outage"}}]', '[0].nth: found 0, expected a whole number from 1'],
    ['[{"method":"post","effect":{"kind":"outage"}}]', '[0].method: found "post"'],
    ['[{"until":"noon","effect":{"kind":"outage"}}]', '[0].until: found "noon", expected an instant'],
    ['[{"effect":{"kind":"answer","status":500,"headers":{"a":1}}}]', '[0].effect.headers: found {"a":1}'],
    ['[{"schedule":"*","route":"x","effect":{"kind":"lost"}}]', '[0].route: unknown'],
    ['[{"effect":{"kind":"outage"}},{"effect":{"kind":"x"}}]', '[1].effect.kind'],
  ])('%s is refused', (text, message) => {
    expect(() => readFaultRules(text)).toThrow(message);
  });
});
