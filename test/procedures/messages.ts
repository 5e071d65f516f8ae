/** "Communication Templates": every field of the three messages, by what a message says of an incident. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { messageFacts } from '../../src/domain/message-facts.ts';
import type { MessageKind } from '../../src/domain/message-kind.ts';
import type { Incident, Policy, Service } from '../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { renderMessage } from '../../src/render/messages.ts';
import type { Checks, DocumentChecks } from './checks.ts';

/** Nothing that a message needs is missing, and no two values are alike. */
const INCIDENT: Incident = {
  schema: 1,
  id: 'INC-2026-0042',
  title: 'Searches fail',
  kind: 'incident',
  type: 'availability',
  severity: 'high',
  status: 'mitigated',
  visibility: 'public',
  services: ['ai-search'],
  times: {
    started: '2026-03-02T09:02:00Z',
    detected: '2026-03-02T09:14:00Z',
    declared: '2026-03-02T09:16:00Z',
    mitigated: '2026-03-02T09:51:00Z',
  },
  impact: { description: 'Two of three searches end with an error' },
  next_update_due: '2026-03-02T10:15:00Z',
  communication: {
    affected_features: ['Asking in plain words'],
    unaffected_features: ['Browsing by hand'],
    estimated_resolution: '2026-03-02T12:00:00Z',
    what_happened: 'A release opened too many connections',
    what_was_done: 'We took it back',
    prevention: 'Releases are tested under load first',
    user_instructions: 'Please search again',
  },
};

/** What a message must say, in its subject or below, and the key of the record without which there is no message. */
interface Field {
  readonly kind: MessageKind;
  readonly name: string;
  readonly says: RegExp;
  readonly in: 'subject' | 'body';
  readonly needs?: keyof Incident | `communication.${string}`;
}

const ALERT = { kind: 'internal-alert', in: 'body' } as const;
const USERS = { kind: 'user-notification', in: 'body' } as const;
const RESTORED = { kind: 'service-restored', in: 'body' } as const;

const FIELDS: readonly Field[] = [
  { ...ALERT, in: 'subject', name: 'subject', says: /HIGH.*AI Search.*Searches fail/ },
  { ...ALERT, name: 'id', says: /INC-2026-0042/ },
  { ...ALERT, name: 'severity', says: /Severity:\** HIGH/ },
  { ...ALERT, name: 'begin', says: /2026-03-02, 09:02 UTC/ },
  { ...ALERT, name: 'affected systems', says: /AI Search/, needs: 'services' },
  { ...ALERT, name: 'impact', says: /Two of three searches/, needs: 'impact' },
  { ...ALERT, name: 'status', says: /mitigated/ },
  { ...ALERT, name: 'next update', says: /2026-03-02, 10:15 UTC/, needs: 'next_update_due' },
  { ...USERS, in: 'subject', name: 'subject', says: /not available.*AI Search/i, needs: 'services' },
  { ...USERS, name: 'that people work on it', says: /working\s+on\s+it/ },
  { ...USERS, name: 'affected', says: /\n- Asking in plain words\n/ },
  {
    ...USERS,
    name: 'unaffected',
    says: /\n- Browsing by hand\n/,
    needs: 'communication.unaffected_features',
  },
  {
    ...USERS,
    name: 'estimated resolution',
    says: /2026-03-02, 12:00 UTC/,
    needs: 'communication.estimated_resolution',
  },
  { ...USERS, name: 'sorry, and more to come', says: /sorry[\s\S]*hear\s+from\s+us\s+again/ },
  { ...RESTORED, in: 'subject', name: 'subject', says: /working again.*AI Search/i, needs: 'services' },
  { ...RESTORED, name: 'begin', says: /2026-03-02, 09:02 UTC[\s\S]*AI Search/ },
  { ...RESTORED, name: 'what happened', says: /too many/, needs: 'communication.what_happened' },
  { ...RESTORED, name: 'what was done', says: /took it back/, needs: 'communication.what_was_done' },
  { ...RESTORED, name: 'prevention', says: /under load/, needs: 'communication.prevention' },
  { ...RESTORED, name: 'for affected users', says: /Please search again/ },
  { ...RESTORED, name: 'sorry, and thanks', says: /sorry[\s\S]*thank\s+you/ },
];

const SERVICE_PATH = 'knowledge/services/ai-search.md';

function readService(): Service {
  return readRecord(SERVICE_PATH, 'service', readFileSync(SERVICE_PATH)).data as unknown as Service;
}

function render(template: string, kind: MessageKind, incident: Incident, policy: Policy = DEFAULT_POLICY) {
  const service = readService();
  const said = messageFacts(incident, { policy, findService: () => service }, kind);
  if ('refusal' in said) throw new Error(said.refusal);
  return renderMessage(template, said.facts, 'plain');
}

/** The incident as it is before somebody has said this. */
function without(key: string): Incident {
  const [first = '', second] = key.split('.');
  if (key === 'services') return { ...INCIDENT, services: [] };
  const { [first as keyof Incident]: dropped, ...rest } = INCIDENT;
  if (second === undefined) return rest as Incident;
  const { [second]: _, ...others } = dropped as Readonly<Record<string, unknown>>;
  return { ...rest, [first]: others } as Incident;
}

function pathOf(kind: MessageKind): string {
  return `templates/messages/${kind}.md`;
}

export const MESSAGES: DocumentChecks = {
  ...Object.fromEntries(
    FIELDS.map(({ kind, name, says, in: part, needs }) => [
      `${kind}: ${name}`,
      {
        path: pathOf(kind),
        check: (template: string) => {
          expect(render(template, kind, INCIDENT)).toHaveProperty(part, expect.stringMatching(says));
          if (needs === undefined) return;
          const { missing } = render(template, kind, without(needs)) as { missing?: readonly string[] };
          expect(missing?.some((key) => key.startsWith(needs))).toBe(true);
        },
      },
    ]),
  ),
  'user-notification: features of the service': {
    path: SERVICE_PATH,
    check: () => {
      const message = render(
        readFileSync(pathOf('user-notification'), 'utf8'),
        'user-notification',
        without('communication.affected_features'),
      );
      expect(message).toHaveProperty(
        'body',
        expect.stringMatching(/\n- .*contact search\n- .*result.*\n- .*filter.*\n/),
      );
    },
  },
};

export const MESSAGE_POLICY: Checks = {
  'internal-alert: boxes to tick': (policy) => {
    const template = readFileSync(pathOf('internal-alert'), 'utf8');
    const message = render(template, 'internal-alert', INCIDENT, policy);
    const boxes = [
      'Incident response team assembled',
      'Investigation in progress',
      'User impact assessment',
      'Communication plan activated',
    ];
    expect('body' in message && message.body.match(/(?<=^- \[ \] ).*$/gm)).toEqual(boxes);
  },
};
