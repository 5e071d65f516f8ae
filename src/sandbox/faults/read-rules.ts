/** Reads a script of faults from JSON, strictly: a misspelt rule must not be one that never hits. */
import type { FaultRule } from './fault-rule.ts';

type Mapping = Readonly<Record<string, unknown>>;
/** What a value must be, in words, and whether it is. */
type Check = readonly [string, (value: unknown) => boolean];

const TEXT: Check = ['a text', (value) => typeof value === 'string' && value !== ''];
const COUNT: Check = ['a whole number from 1', (value) => Number.isInteger(value) && Number(value) >= 1];
const STATUS: Check = [
  'a status from 200 to 599',
  (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
];
const INSTANT: Check = [
  'an instant like 2026-03-02T10:00:00Z',
  (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value)),
];
const HEADERS: Check = [
  'a mapping of texts',
  (value) => isMapping(value) && Object.values(value).every((one) => typeof one === 'string'),
];
const ANYTHING: Check = ['anything', () => true];

const WHEN: Readonly<Record<string, Check>> = { nth: COUNT, every: COUNT, from: INSTANT, until: INSTANT };
const REQUEST: Readonly<Record<string, Check>> = {
  ...WHEN,
  route: TEXT,
  method: oneOf('GET', 'POST', 'PATCH', 'PUT', 'DELETE'),
  by: oneOf('job', 'person'),
};
const SCHEDULE: Readonly<Record<string, Check>> = { ...WHEN, schedule: TEXT };

const REQUEST_EFFECTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  answer: { status: STATUS, body: ANYTHING, headers: HEADERS },
  outage: {},
  'lose-response': {},
  delay: { until: TEXT },
};
const SCHEDULE_EFFECTS: typeof REQUEST_EFFECTS = { lost: {}, late: { minutes: COUNT } };
/** What an effect cannot be without. */
const REQUIRED: Readonly<Record<string, string>> = { answer: 'status', late: 'minutes' };

function oneOf(...words: readonly string[]): Check {
  return [words.join(' or '), (value) => typeof value === 'string' && words.includes(value)];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(value: Mapping, place: string, checks: Readonly<Record<string, Check>>): void {
  for (const [key, found] of Object.entries(value)) {
    const known = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (known === undefined) throw new Error(`${place}.${key}: unknown`);
    const [expected, isRight] = known;
    if (!isRight(found))
      throw new Error(`${place}.${key}: found ${JSON.stringify(found)}, expected ${expected}`);
  }
}

function readRule(value: unknown, place: string): FaultRule {
  if (!isMapping(value)) throw new Error(`${place}: expected a mapping`);
  const { effect, ...when } = value;
  const isSchedule = 'schedule' in when;
  check(when, place, isSchedule ? SCHEDULE : REQUEST);
  const effects = isSchedule ? SCHEDULE_EFFECTS : REQUEST_EFFECTS;
  const { kind, ...details } = isMapping(effect) ? effect : {};
  if (typeof kind !== 'string' || !Object.hasOwn(effects, kind)) {
    throw new Error(`${place}.effect.kind: expected ${Object.keys(effects).join(' or ')}`);
  }
  check(details, `${place}.effect`, effects[kind] ?? {});
  const required = REQUIRED[kind];
  if (required !== undefined && !(required in details))
    throw new Error(`${place}.effect.${required}: missing`);
  // Everything the type asks for has been checked.
  return value as unknown as FaultRule;
}

/** @param text a JSON list of rules @throws Error that names the place and what is wrong there */
export function readFaultRules(text: string): readonly FaultRule[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('expected a list of faults');
  return value.map((rule, index) => readRule(rule, `[${index}]`));
}
