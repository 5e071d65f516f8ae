import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageFacts, messageFacts } from '../../../src/domain/message-facts.ts';
import type { MessageKind } from '../../../src/domain/message-kind.ts';
import { escapeControls } from '../../../src/domain/quote.ts';
import type { Incident, Service } from '../../../src/domain/record.ts';
import { DEFAULT_POLICY } from '../../../src/generated/default-policy.ts';
import { type Message, type NoMessage, renderMessage } from '../../../src/render/messages.ts';
import { anIncidentRecord } from './a-message.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';

const SERVICES: Readonly<Record<string, Service>> = {
  'ai-search': {
    schema: 1,
    id: 'ai-search',
    title: 'AI Search',
    features: ['Search by question', 'Filters'],
  },
  'contact-index': { schema: 1, id: 'contact-index', title: 'Contact index', features: ['Filters'] },
};
const around = { policy: DEFAULT_POLICY, findService: (id: string) => SERVICES[id] ?? null };

function factsOf(incident: Incident, kind: MessageKind): MessageFacts {
  const outcome = messageFacts(incident, around, kind);
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return outcome.facts;
}

function write(kind: MessageKind, changes: Partial<Incident> = {}): Message | NoMessage {
  const template = readFileSync(`templates/messages/${kind}.md`, 'utf8');
  return renderMessage(template, factsOf(anIncidentRecord(changes), kind));
}

function written(kind: MessageKind, changes: Partial<Incident> = {}): Message {
  const message = write(kind, changes);
  if ('missing' in message) throw new Error([...message.missing, ...message.mistakes].join());
  return message;
}

describe('the internal alert', () => {
  it('says everything responders need, in UTC, with the four things to do', () => {
    const { subject, body } = written('internal-alert');
    expect(subject).toBe('🚨 [CRITICAL] AI Search: AI search answers with errors');
    expect(body).toBe(`\
- **Incident:** INC-2026-0042
- **Severity:** CRITICAL
- **Began:** 2026-03-02, 09:02 UTC
- **Affected systems:** AI Search
- **Impact:** Every search fails
- **Status now:** mitigated
- **Next update:** 2026-03-02, 10:00 UTC

**To do:**

- [ ] Incident response team assembled
- [ ] Investigation in progress
- [ ] User impact assessment
- [ ] Communication plan activated`);
  });

  it('takes the things to do from the policy', () => {
    const checklist = { title: 'Internal alert', items: ['Call the press'] };
    const policy = {
      ...DEFAULT_POLICY,
      checklists: { ...DEFAULT_POLICY.checklists, 'internal-alert': checklist },
    };
    const outcome = messageFacts(anIncidentRecord(), { ...around, policy }, 'internal-alert');
    expect('facts' in outcome && outcome.facts.get('checklist')).toEqual({ list: ['Call the press'] });
  });

  it('says when it is a drill, and when nobody else may know', () => {
    expect(written('internal-alert', { kind: 'drill' }).subject).toContain('DRILL');
    expect(written('internal-alert', { kind: 'drill' }).body).toContain('This is a drill');
    expect(written('internal-alert', { visibility: 'restricted' }).body).toMatch(/^\*\*Restricted/);
  });

  it('calls a service that nobody has described by its id', () => {
    expect(written('internal-alert', { services: ['billing'] }).body).toContain(
      '**Affected systems:** billing',
    );
  });
});

describe('messages to users', () => {
  it('list what fails and what works, and when it is expected back', () => {
    const { subject, body } = written('user-notification', { services: ['ai-search', 'contact-index'] });
    expect(subject).toBe('Not available at the moment: AI Search, Contact index');
    expect(body).toContain('- Search by question');
    expect(body).toContain('- Browsing by hand');
    expect(body).toContain('2026-03-02, 12:00 UTC');
  });

  it('fall back on the features of the services, each once', () => {
    const facts = factsOf(
      anIncidentRecord({ services: ['ai-search', 'contact-index'], communication: {} }),
      'user-notification',
    );
    expect(facts.get('communication.affected_features')).toEqual({ list: ['Search by question', 'Filters'] });
  });

  it('tell when it began, what happened, what was done, what will prevent it, what users can do', () => {
    const { body } = written('service-restored');
    for (const text of [
      '2026-03-02, 09:02 UTC',
      'A release opened too many connections.',
      'We took it back.',
      'Releases are tested under load.',
      'Please search again.',
    ]) {
      expect(body).toContain(text);
    }
    const { user_instructions: _, ...communication } = anIncidentRecord().communication ?? {};
    expect(written('service-restored', { communication }).body).toContain('nothing you need to do');
  });

  const kinds = ['user-notification', 'service-restored'] as const;
  it.each(kinds)('%s: none of what is restricted or a drill', (kind) => {
    const refused = (changes: Partial<Incident>) => messageFacts(anIncidentRecord(changes), around, kind);
    expect(refused({ visibility: 'restricted' })).toEqual({
      refusal: expect.stringContaining('is restricted'),
    });
    expect(refused({ kind: 'drill' })).toEqual({ refusal: expect.stringContaining('is a drill') });
    expect(refused({ visibility: 'internal' })).toHaveProperty('facts');
  });

  it.each(kinds)('%s: can say only what is public', (kind) => {
    const incident = anIncidentRecord();
    const facts = factsOf(incident, kind);
    const allowed = /^(?:services|times\.started|is_restored|communication\.[a-z_]+)$/;
    expect([...facts.keys()].filter((name) => !allowed.test(name))).toEqual([]);
    const { communication: _, services: __, times: ___, ...rest } = incident;
    const secrets = textsIn(rest);
    expect(secrets.length).toBeGreaterThan(10);
    const told = JSON.stringify([...facts]);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(renderMessage('Subject: x\n\n{{title}}{{#roles}}{{.}}{{/roles}}', facts)).toEqual({
      missing: [],
      mistakes: ['title', 'roles'].map((name) => expect.stringContaining(`called "${name}"`)),
    });
  });
});

function textsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null)
    return data === 1 || typeof data === 'boolean' ? [] : [String(data)];
  return Object.values(data).flatMap(textsIn);
}

describe('what the record does not say', () => {
  it.each<[string, MessageKind, Partial<Incident>, readonly string[]]>([
    ['no impact', 'internal-alert', { impact: { users_affected: 3 } }, ['impact.description']],
    ['no services', 'internal-alert', { services: [] }, ['services']],
    [
      'nothing for users',
      'user-notification',
      { communication: {} },
      ['communication.unaffected_features', 'communication.estimated_resolution'],
    ],
    [
      'no report',
      'service-restored',
      { communication: {} },
      ['communication.what_happened', 'communication.what_was_done', 'communication.prevention'],
    ],
    [
      'not restored',
      'service-restored',
      { times: { ...anIncidentRecord().times, mitigated: undefined } as unknown as Incident['times'] },
      ['times.mitigated'],
    ],
    [
      'a service without a title, which the public does not know by its id',
      'service-restored',
      { services: ['ai-search', 'billing'] },
      ['title in knowledge/services/billing.md'],
    ],
    [
      'a day that does not exist',
      'internal-alert',
      { next_update_due: '2026-02-30T09:00:00Z' },
      ['next_update_due'],
    ],
  ])('%s is named by its key, and there is no message', (_, kind, changes, missing) => {
    expect(write(kind, changes)).toEqual({ missing, mistakes: [] });
  });

  it('nothing to fall back on', () => {
    const facts = messageFacts(
      anIncidentRecord({ communication: {} }),
      { ...around, findService: (id) => ({ schema: 1, id, title: 'X' }) },
      'user-notification',
    );
    expect('facts' in facts && facts.facts.get('communication.affected_features')).toEqual({
      missing: 'communication.affected_features',
    });
  });
});

describe('outside text', () => {
  const TEMPLATE = 'Subject: {{a}}\n\n- {{a}}\n{{#list}}\n- {{.}}\n{{/list}}\n';
  const fillWith = (text: string, style: 'markdown' | 'plain' = 'markdown') => {
    const message = renderMessage(
      TEMPLATE,
      new Map([
        ['a', { text }],
        ['list', { list: [text] }],
      ]),
      style,
    );
    if ('missing' in message) throw new Error(message.missing.join());
    return message;
  };

  it.each(HOSTILE_LINES)('is shown as it is written: %s', (line) => {
    const { subject, body } = fillWith(line);
    expect(subject).not.toMatch(/[\r\n]/);
    const shown = showOnGitHub(body);
    const plain = line.replaceAll(/\s+/g, ' ');
    expect(shown.text).toBe(`${plain} ${plain}`);
    expect([shown.mentions, shown.references, shown.links]).toEqual([[], [], []]);
    expect([...shown.tags].sort()).toEqual(['li', 'ul']);
  });

  it('is never read as a template, whatever it holds', () => {
    expect(fillWith('{{secret}} {{#list}}').subject).toBe('{{secret}} {{#list}}');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('markdown' as const, 'plain' as const),
        (text, style) => {
          fc.pre(text.trim() !== '');
          const { subject, body } = fillWith(text, style);
          expect(escapeControls(subject)).toBe(subject);
          expect(body.split('\n- ').length).toBe(2);
        },
      ),
    );
  });

  it('keeps its paragraphs', () => {
    expect(fillWith('One\nstill one.\n\n\nTwo *stars*.', 'plain').body).toContain(
      '- One still one.\n\nTwo *stars*.',
    );
    expect(fillWith('One.\n\nTwo *stars*.').body).toContain('- One.\n\nTwo \\*stars\\*.');
  });
});
