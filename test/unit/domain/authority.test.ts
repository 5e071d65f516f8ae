/** Who may say what: every role, every command, in one table. */
import { describe, expect, it, test } from 'vitest';
import {
  mayDeclare,
  type RepositoryRole,
  refuseUnauthorised,
  rightFor,
} from '../../../src/domain/authority.ts';
import { isMisuse } from '../../../src/domain/commands/command.ts';
import { COMMANDS } from '../../../src/domain/commands/registry.ts';
import { readWords } from '../../../src/domain/commands/words.ts';
import type { TimelineEntry } from '../../../src/domain/lifecycle.ts';
import type { Incident, Policy } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';

const INCIDENT: Incident = {
  schema: 1,
  id: 'INC-2026-0042',
  title: 'Search fails',
  kind: 'incident',
  type: 'availability',
  severity: 'high',
  status: 'declared',
  visibility: 'internal',
  services: ['ai-search'],
  times: {
    started: '2026-03-02T08:40:00Z',
    detected: '2026-03-02T08:45:00Z',
    declared: '2026-03-02T08:50:00Z',
  },
  roles: { incident_commander: 'Ada', communications_lead: 'cleo', technical_lead: 'tom' },
};

/** Who; what they may do on the repository; whether they may respond, decide, publish. */
const PEOPLE: readonly (readonly [who: string, role: RepositoryRole, may: string])[] = [
  ['an admin', 'admin', 'respond decide publish'],
  ['a maintainer', 'maintain', 'respond decide publish'],
  ['somebody who writes', 'write', 'respond'],
  ['somebody who triages', 'triage', ''],
  ['somebody who reads', 'read', ''],
  ['somebody who was removed', 'none', ''],
  ['ada', 'write', 'respond decide publish'],
  ['ada', 'triage', 'respond decide publish'],
  // Whoever lost their access lost their say, whatever the record still says.
  ['ada', 'read', ''],
  ['ada', 'none', ''],
  ['cleo', 'triage', 'respond publish'],
  ['tom', 'triage', 'respond'],
];

/** What a command is for, in the words of its examples that work. */
const RIGHTS: Readonly<Record<string, string>> = {
  ack: 'respond',
  status: 'decide respond',
  severity: 'decide',
  role: 'decide',
  impact: 'respond',
  note: 'respond',
  update: 'publish respond',
  eta: 'respond',
  escalate: 'respond',
  expertise: 'respond',
  runbook: 'respond',
  related: 'respond',
  cause: 'respond',
  mitigate: 'respond',
  resolve: 'decide',
  close: 'decide',
  reopen: 'decide',
  cancel: 'decide',
  duplicate: 'decide',
  action: 'respond',
  redact: 'decide',
};

/** With a text that can be redacted. */
const ENTRIES: readonly TimelineEntry[] = [
  { at: '2026-03-02T08:50:00Z', by: 'ada', kind: 'declared' },
  { at: '2026-03-02T08:52:00Z', by: 'ada', kind: 'note', text: 'The password is hunter2' },
];

const SAID = COMMANDS.flatMap((command) =>
  command.examples.flatMap(({ words, means }) => {
    if ('refused' in means) return [];
    const facts = {
      incident: INCIDENT,
      entries: ENTRIES,
      ids: ['INC-2026-0041', INCIDENT.id],
      runbooks: ['cost-spike', 'service-outage'],
      policy: DEFAULT_POLICY,
      now: Date.UTC(2026, 2, 2, 9),
    };
    const event = command.parse(readWords(words, command.options), facts);
    return isMisuse(event) ? [] : [{ name: command.name, words, event }];
  }),
);

it('every command has its right here', () => {
  const rights = Object.fromEntries(
    COMMANDS.map(({ name }) => {
      const own = SAID.filter((said) => said.name === name).map(({ event }) => rightFor(event));
      return [name, [...new Set(own)].sort().join(' ')];
    }),
  );
  expect(rights).toEqual(RIGHTS);
});

describe.each(PEOPLE)('%s with the role %s may %s', (who, role, may) => {
  test.each(SAID)('/$name $words', ({ event }) => {
    const right = rightFor(event);
    const refusal = refuseUnauthorised({ login: who, role }, right, INCIDENT, DEFAULT_POLICY);
    expect(refusal === null).toBe(may.split(' ').includes(right));
    if (refusal !== null) expect(refusal.fix).not.toBe('');
  });
});

test.each([
  ['resolved', undefined, 'decide'],
  ['closed', undefined, 'decide'],
  ['mitigated', undefined, 'respond'],
  ['redacted', undefined, 'decide'],
  ['update', 'public', 'publish'],
  ['update', 'internal', 'respond'],
] as const)('however %s (%s) is said, it takes the right to %s', (kind, audience, right) => {
  expect(rightFor({ kind, ...(audience === undefined ? {} : { audience }) })).toBe(right);
});

describe('a policy', () => {
  const devon = { login: 'devon', role: 'write' } as const;
  const refusal = (right: 'decide' | 'publish' | 'respond', incident: Incident, policy: Policy) =>
    refuseUnauthorised(devon, right, incident, policy);

  it('lets whoever responds decide until somebody holds the role', () => {
    const { roles: _, ...nobody } = INCIDENT;
    expect(refusal('decide', nobody, DEFAULT_POLICY)).toBe(null);
    expect(refusal('publish', { ...nobody, roles: { technical_lead: 'tom' } }, DEFAULT_POLICY)).toBe(null);
  });

  it('names whom to ask', () => {
    expect(refusal('publish', INCIDENT, DEFAULT_POLICY)).toEqual({
      found: 'somebody with the role write on this repository',
      expected: 'Ada (incident commander) or cleo (communications lead), or the role maintain or above',
      fix: 'Ask Ada (incident commander) to say it.',
    });
  });

  it('may ask for more, or for less', () => {
    const authority = [
      { may: 'respond', repository: 'maintain' },
      { may: 'decide', repository: 'triage' },
    ] as const;
    const policy = { ...DEFAULT_POLICY, authority: [...authority] };
    expect(refusal('respond', INCIDENT, policy)).toMatchObject({
      expected: 'the role maintain or above, or a role in the incident',
    });
    expect(refuseUnauthorised({ login: 'tom', role: 'triage' }, 'decide', INCIDENT, policy)).toBe(null);
  });

  it('that says nothing means the shipped one', () => {
    const { authority: _, ...policy } = DEFAULT_POLICY;
    expect(refusal('decide', INCIDENT, policy)).not.toBe(null);
    expect(refusal('respond', INCIDENT, policy)).toBe(null);
  });
});

// An incident that is none yet has no roles: it is the repository's alone that count, for the form and both commands.
test.each(PEOPLE)('%s with the role %s declares from triage on', (who, role) => {
  const may = ['triage', 'write', 'maintain', 'admin'].includes(role);
  expect(mayDeclare({ login: who, role }, DEFAULT_POLICY)).toBe(may);
});
