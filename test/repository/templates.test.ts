/** The templates: in order where they belong, complete, and true to schemas and policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MessageFact, messageFacts } from '../../src/domain/message-facts.ts';
import { MESSAGES, type MessageKind } from '../../src/domain/message-kind.ts';
import type { Incident, RecordFile } from '../../src/domain/record.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/domain/record-kind.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { renderMessage } from '../../src/render/messages.ts';
import { anIncidentRecord } from '../unit/render/a-message.ts';

/** Every template and where it belongs; together they refer to each other. */
const PLACES: readonly (readonly [string, RecordKind, string])[] = [
  ['templates/incident.md', 'incident', 'incidents/2026/INC-2026-0042/incident.md'],
  ['templates/timeline.yml', 'timeline', 'incidents/2026/INC-2026-0042/timeline.yml'],
  ['templates/postmortem.md', 'postmortem', 'incidents/2026/INC-2026-0042/postmortem.md'],
  ['templates/action-item.md', 'action-item', 'incidents/2026/INC-2026-0042/actions/01-alert.md'],
  ['templates/roster.md', 'roster', 'oncall/rosters/engineering.md'],
  ['templates/person.md', 'person', 'oncall/people/maya-lindqvist.md'],
  ['templates/service.md', 'service', 'knowledge/services/ai-search.md'],
  ['templates/runbook.md', 'runbook', 'knowledge/runbooks/service-outage.md'],
  ['templates/architecture.md', 'architecture', 'knowledge/architecture/ai-search.md'],
  ['templates/baseline.md', 'baseline', 'knowledge/baselines/ai-search.md'],
];
/** The action item's owner, whom the templates name beside the person of the template. */
const DEVON = ['oncall/people/devon-okafor.md', 'person'] as const;

function readTemplate(template: string, kind: RecordKind, place: string): RecordFile {
  return readRecord(place, kind, readFileSync(template));
}

function textOf(kind: RecordKind): string {
  return readFileSync(PLACES.find((one) => one[1] === kind)?.[0] ?? '', 'utf8');
}

/** The template with everything it offers in comments taken up. */
function takenUp(text: string): string {
  return text.replaceAll(/^# ( *(?:- |[a-z_]+:(?: |$)))/gm, '$1');
}

it('there is one for every kind of record but the policy, and no other', () => {
  expect(PLACES.map(([, kind]) => kind).sort()).toEqual(
    Object.keys(RECORD_KINDS)
      .filter((kind) => kind !== 'policy')
      .sort(),
  );
  expect(PLACES.map(([, kind, place]) => [kind, recordKindOf(place)])).toEqual(
    PLACES.map(([, kind]) => [kind, kind]),
  );
  const files = readdirSync('templates').filter((name) => name !== 'README.md' && name !== 'messages');
  expect(files.map((name) => `templates/${name}`).sort()).toEqual(PLACES.map(([path]) => path).sort());
});

/** The records of all templates at their places, one of them with another text. */
function findingsAt(place: string, text?: string): readonly string[] {
  const records = [
    ...PLACES.filter((one) => text === undefined || one[2] !== place).map((one) => readTemplate(...one)),
    ...PLACES.filter((one) => text !== undefined && one[2] === place).map(([, kind]) =>
      readRecord(place, kind, new TextEncoder().encode(text)),
    ),
    readRecord(DEVON[0], DEVON[1], readFileSync(DEVON[0])),
  ];
  return checkRecords(records)
    .filter((finding) => finding.path === place)
    .map((finding) => `${finding.rule}: ${finding.found}`);
}

it.each(PLACES)(
  '%s is in order where it belongs, as soon as what is asked is written',
  (template, kind, place) => {
    // Questions alone are nothing written yet, where the policy wants a document to hold something.
    const wanted = kind === 'postmortem' ? [] : sectionsWanted(kind);
    expect(findingsAt(place)).toEqual(
      wanted.map((title) => `document-complete: section "${title}" that nobody has written`),
    );
    const text = readFileSync(template, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, 'It was the connection pool.');
    expect(findingsAt(place, text)).toEqual([]);
  },
);

it('a postmortem of which nothing is written cannot be approved', () => {
  const text = textOf('postmortem').replace('status: draft', 'status: approved');
  const titles = DEFAULT_POLICY.review.agenda.map(({ title }) => title);
  expect(findingsAt('incidents/2026/INC-2026-0042/postmortem.md', text)).toEqual(
    expect.arrayContaining(
      titles.map((title) => expect.stringContaining(`"${title}" that nobody has written`)),
    ),
  );
});

function sectionsWanted(kind: RecordKind): readonly string[] {
  const document = DEFAULT_POLICY.documents.find((one) => one.kind === kind);
  return document?.contents.flatMap((content) => content.sections ?? []) ?? [];
}

it.each(PLACES)('what %s offers in comments is in order, too', (template, kind, place) => {
  const text = readFileSync(template, 'utf8');
  const record = readRecord(place, kind, new TextEncoder().encode(takenUp(text)));
  expect([record.problems, record.violations]).toEqual([[], []]);
});

interface SchemaNode {
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** `symptoms.metric`: every property a schema has, at any depth, with the values it can have. */
function propertiesOf(node: SchemaNode, path = ''): readonly (readonly [string, readonly unknown[]])[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
      [path + key, child.enum ?? child.items?.enum ?? []] as const,
      ...propertiesOf(child, `${path}${key}.`),
    ]),
    ...(node.items === undefined ? [] : propertiesOf(node.items, path)),
  ];
}

/** The same of data. */
function keysOf(data: unknown, path = ''): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => keysOf(item, path));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [path + key, ...keysOf(value, `${path}${key}.`)]);
}

it.each(PLACES)('%s offers every key, and names every value a key can have', (template, kind, place) => {
  const schema: SchemaNode = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));
  const text = readFileSync(template, 'utf8');
  const offered = keysOf(readRecord(place, kind, new TextEncoder().encode(takenUp(text))).data);
  const properties = propertiesOf(schema);
  expect(properties.length).toBeGreaterThan(3);
  expect(properties.map(([key]) => key).filter((key) => !offered.includes(key))).toEqual([]);
  for (const value of properties.flatMap(([, values]) => values)) {
    expect(text).toMatch(new RegExp(`\\b${value}\\b`));
  }
});

it('templates name what the policy names', () => {
  const { types, severities, roles, detection, training, knowledge_updates, alerts } = DEFAULT_POLICY;
  const incident = textOf('incident');
  for (const { name } of types) {
    expect(incident).toMatch(new RegExp(`^type: .*\\b${name}\\b`, 'm'));
    expect(textOf('runbook')).toMatch(new RegExp(`^types: .*\\b${name}\\b`, 'm'));
  }
  for (const { name } of severities) expect(incident).toMatch(new RegExp(`^severity: .*\\b${name}\\b`, 'm'));
  for (const name of types.flatMap((type) => type.subtypes)) expect(incident).toContain(name);
  for (const name of [...detection.monitoring, ...detection.manual]) expect(incident).toContain(name);
  for (const { name } of roles) {
    expect(incident).toContain(name);
    expect(textOf('person')).toContain(name);
  }
  for (const { name } of alerts.channels) expect(textOf('person')).toContain(name);
  for (const requirement of training.onboarding) expect(textOf('person')).toContain(requirement);
  for (const { title } of training.activities) expect(textOf('person')).toContain(title);
  const updates = textOf('postmortem').replaceAll('\n# ', ' ');
  for (const update of knowledge_updates) expect(updates).toContain(update);
});

describe('the postmortem', () => {
  const sections = readTemplate(...(PLACES[2] as (typeof PLACES)[number])).structure.sections();
  it('has the agenda of the policy, section by section and point by point', () => {
    const agenda = DEFAULT_POLICY.review.agenda.flatMap(({ title, points }) => [
      [2, title],
      ...points.map((point) => [3, point]),
    ]);
    expect(agenda).toHaveLength(6 + 19);
    expect(sections.map(({ depth, title }) => [depth, title])).toEqual(agenda);
  });
  it('asks a question under every point, and counts as not written yet', () => {
    expect(sections.map(({ text }) => text)).toEqual(sections.map(() => ''));
    const points = textOf('postmortem').split(/^### .*$/m);
    expect(points.slice(1).filter((point) => /<!--[^>]*\?[\s\S]*?-->/.test(point))).toHaveLength(19);
  });
});

it.each(['runbook', 'architecture'] as const)('the %s has the sections the policy wants', (kind) => {
  const place = PLACES.find((one) => one[1] === kind) as (typeof PLACES)[number];
  const titles = readTemplate(...place)
    .structure.sections()
    .map(({ title }) => title);
  expect(titles).toEqual(sectionsWanted(kind));
});

describe('messages', () => {
  const templateOf = (kind: string) => readFileSync(`templates/messages/${kind}.md`, 'utf8');
  /** The fields that the procedures name ("Communication Templates"), by the names of facts. */
  const FIELDS: Readonly<Record<MessageKind, readonly string[]>> = {
    'internal-alert': [
      'title',
      'id',
      'severity',
      'times.started',
      'services',
      'impact.description',
      'status',
      'next_update_due',
      'checklist',
    ],
    'user-notification': [
      'services',
      'communication.affected_features',
      'communication.unaffected_features',
      'communication.estimated_resolution',
    ],
    'service-restored': [
      'services',
      'times.started',
      'communication.what_happened',
      'communication.what_was_done',
      'communication.prevention',
      'communication.user_instructions',
    ],
  };

  it('there is a template for each, and no other', () => {
    expect(readdirSync('templates/messages').sort()).toEqual(
      Object.keys(MESSAGES)
        .map((kind) => `${kind}.md`)
        .sort(),
    );
  });

  it.each(Object.entries(FIELDS))('%s shows every field of the procedures', (name, fields) => {
    const kind = name as MessageKind;
    const outcome = messageFacts(
      anIncidentRecord() as Incident,
      { policy: DEFAULT_POLICY, findService },
      kind,
    );
    if ('refusal' in outcome) throw new Error(outcome.refusal);
    for (const field of fields) {
      const fact: MessageFact = { text: `Said here: ${field}` };
      const marked = renderMessage(templateOf(kind), new Map([...outcome.facts, [field, fact]]), 'plain');
      if ('missing' in marked) throw new Error([...marked.missing, ...marked.mistakes].join());
      expect(`${marked.subject}\n${marked.body}`).toContain(`Said here: ${field}`);
    }
  });

  it.each(Object.keys(FIELDS))('%s can say nothing it does not need', (name) => {
    const used = [...templateOf(name).matchAll(/\{\{[#^]?([\w.]+)\}\}/g)].map((tag) => tag[1]);
    const words = new Set([
      ...FIELDS[name as MessageKind],
      '.',
      'is_drill',
      'is_restricted',
      'is_restored',
      'times.started',
    ]);
    expect(used.filter((field) => !words.has(field ?? ''))).toEqual([]);
  });

  function findService() {
    return { schema: 1 as const, id: 'ai-search', title: 'AI Search' };
  }
});
