import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/domain/instant.ts';
import type { RecordKind } from '../../../src/domain/record-kind.ts';
import { parseField } from '../../../src/records/parse-field.ts';
import { fieldOf, newestSchema } from '../../../src/records/schema-field.ts';

const NOW = parseInstant('2026-03-02T09:30:00Z') ?? 0;

function parse(kind: RecordKind, key: string, text: string, names: readonly string[] = []) {
  const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const field = fieldOf(kind, path);
  if (field === null) throw new Error(`no field ${key}`);
  return parseField(text, field, { what: '--it', names, now: NOW });
}

it.each([
  ['incident', 'title', ' Search fails ', 'Search fails'],
  ['incident', 'kind', 'DRILL', 'drill'],
  ['incident', 'times.started', '10m ago', '2026-03-02T09:20:00Z'],
  ['incident', 'services', 'ai-search, mail,ai-search', ['ai-search', 'mail']],
  ['incident', 'services', '[ai-search, mail]', ['ai-search', 'mail']],
  ['incident', 'impact.users_affected', '12', 12],
  ['incident', 'impact.percent_of_active_users', '12.5', 12.5],
  ['incident', 'impact.reputation_at_risk', 'yes', true],
  ['incident', 'root_cause_known', 'FALSE', false],
  ['incident', 'caused_by', '{deployment: x 1.0}', { deployment: 'x 1.0' }],
  ['incident', 'roles.scribe', 'maya', 'maya'],
  ['incident', 'title', '42', '42'],
  ['action-item', 'due', 'in 14d', '2026-03-16'],
  ['roster', 'rotations.0.starts', 'today', '2026-03-02'],
  [
    'person',
    'contacts',
    '[{method: email, email: a@b.example}]',
    [{ method: 'email', email: 'a@b.example' }],
  ],
] as const)('%s %s: %s', (kind, key, text, value) => {
  expect(parse(kind, key, text)).toEqual({ value, problem: null });
});

it.each([
  ['incident', 'title', '  ', '--it: a value is needed, one line of 1 to 200 characters'],
  [
    'incident',
    'kind',
    'dril',
    '--it: found "dril", expected one of incident, drill, maintenance. Did you mean "drill"?',
  ],
  ['incident', 'kind', '', '--it: a value is needed, one of incident, drill, maintenance'],
  ['incident', 'times.started', 'noon', '--it: found "noon", expected an instant with its zone'],
  [
    'incident',
    'services',
    'AI Search',
    '--it: found "AI Search", expected a short name of lower-case letters',
  ],
  ['incident', 'services', ' , ', '--it: found " , ", expected a list of a short name'],
  ['incident', 'services', '[a', '--it: found "[a", expected a list such as [a, b]'],
  ['incident', 'impact.users_affected', '1.5', '--it: found "1.5", expected a whole number, at least 0'],
  ['incident', 'impact.users_affected', '-1', '--it: found "-1", expected a whole number, at least 0'],
  [
    'incident',
    'impact.percent_of_active_users',
    '101',
    '--it: found "101", expected a number, at least 0 and at most 100',
  ],
  ['incident', 'root_cause_known', 'perhaps', '--it: found "perhaps", expected true or false'],
  ['incident', 'caused_by', 'x', '--it: found "x", expected a mapping such as {key: value}'],
  ['incident', 'caused_by', '{a: !!js/function x}', '--it: found "{a: !!js/function x}", expected a mapping'],
  ['action-item', 'due', '2026-02-30', '--it: found "2026-02-30", expected a day such as'],
  ['action-item', 'owner', '@maya', '--it: found "@maya", expected a GitHub login'],
] as const)('%s %s: "%s" is refused', (kind, key, text, message) => {
  const { problem } = parse(kind, key, text);
  expect(problem).toContain(message);
});

describe('names', () => {
  it('bind when there are any, also within a list', () => {
    expect(parse('incident', 'severity', 'sev1', ['sev1', 'sev2'])).toEqual({ value: 'sev1', problem: null });
    expect(parse('incident', 'severity', 'high', ['sev1', 'sev2']).problem).toContain(
      'expected one of sev1, sev2',
    );
    expect(parse('incident', 'services', 'mail,serch', ['mail', 'search']).problem).toContain(
      'Did you mean "search"?',
    );
    expect(parse('incident', 'severity', 'high')).toEqual({ value: 'high', problem: null });
  });
  it('are compared without case, and written as they are known', () => {
    expect(parse('action-item', 'owner', 'maya-l', ['Maya-L'])).toEqual({ value: 'Maya-L', problem: null });
  });
  it('of many, twenty are told', () => {
    const names = Array.from({ length: 30 }, (_, index) => `service-${index}`);
    expect(parse('incident', 'services', 'qqqqqqqqqq', names).problem).toMatch(/service-19 and 10 more$/);
  });
});

it('the schema knows fields and versions', () => {
  expect(fieldOf('incident', ['titel'])).toBeNull();
  expect(fieldOf('incident', ['constructor'])).toBeNull();
  expect(fieldOf('incident', ['times', 'started', 'x'])).toBeNull();
  expect(fieldOf('incident', [])?.required).toContain('severity');
  expect(newestSchema('incident')).toBe(1);
  expect(newestSchema('policy')).toBe(1);
});
