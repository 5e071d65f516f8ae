/** Incidents as a big organisation writes them: every key of the schema, the catalogues they refer to, timelines. */
import { writeFile } from './clean-records.ts';
import {
  capitalise,
  createRandom,
  PEOPLE,
  pad,
  pick,
  prose,
  type Random,
  SERVICES,
  sentence,
  TIMES,
  whole,
  words,
} from './seeded-words.ts';

/** The policy's types and a sub-kind of each. */
const TYPES = [
  ['performance', 'slow-response'],
  ['availability', 'service-outage'],
  ['data', 'data-inconsistency'],
  ['security', 'vulnerability'],
  ['cost', 'cost-spike'],
] as const;
const ROLES = [
  'incident_commander',
  'technical_lead',
  'communications_lead',
  'support_lead',
  'devops_engineer',
] as const;
const PER_YEAR = 1000;
const FIRST_YEAR = 2015;
/** Every so many incidents have their timeline in a file beside them. */
const TIMELINE_EVERY = 10;

/**
 * One error for each incident, six kinds in turn: what is done to the front matter of a clean one, whose lines begin
 * with their keys.
 */
const ERRORS: readonly ((frontMatter: string) => string)[] = [
  (text) => text.replace(/^severity: /m, 'severty: none\n$&'),
  (text) => text.replace(/^kind: .*$/m, 'kind: incidnet'),
  (text) => text.replace(/^ {2}declared: .*\n/m, ''),
  (text) => text.replace(/^( {2}detected: \d{4}-\d{2}-\d{2}T)../m, '$107'),
  (text) => text.replace(/^(services): \[.*$/m, '$1: [ai-serach]'),
  (text) => text.replace(/^visibility: .*$/m, '$&\n$&'),
];

/** What {@link writeRichIncidents} has made. */
export interface WrittenFiles {
  readonly incidents: number;
  readonly timelines: number;
  /** The people and services that the incidents name. */
  readonly catalogue: number;
  /** The mean size of an incident, in bytes. */
  readonly size: number;
}

/**
 * Writes `count` incidents of 4 to 6 KB below `root` and the people and services they name.
 *
 * @param sort `told`: every tenth has a timeline; `spoiled`: each has exactly one finding; all others have none
 */
export function writeRichIncidents(
  root: string,
  count: number,
  sort: 'plain' | 'told' | 'spoiled',
): WrittenFiles {
  const random = createRandom(20261123);
  const catalogue = writeCatalogue(root);
  let timelines = 0;
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const id = idOf(index);
    const folder = `incidents/${id.slice(4, 8)}/${id}`;
    const day = `${id.slice(4, 8)}-${pad(whole(1, 13, random))}-${pad(whole(1, 29, random))}`;
    const times = TIMES.map((_, hour) => `${day}T${pad(8 + hour)}:${pad(whole(0, 60, random))}:00Z`);
    const related = index === 0 ? id : idOf(whole(Math.max(0, index - 50), index, random));
    const clean = frontMatter(id, times, index === 0 ? [] : [related], random);
    const lines = sort === 'spoiled' ? spoilOne(clean, index) : clean;
    const body = prose(
      whole(2000, 3000, random),
      `../../${related.slice(4, 8)}/${related}/incident.md`,
      random,
    );
    const text = `---\n${lines}---\n${body}`;
    bytes += text.length;
    writeFile(root, `${folder}/incident.md`, text);
    if (sort !== 'told' || index % TIMELINE_EVERY !== 0) continue;
    writeFile(root, `${folder}/timeline.yml`, timeline(id, times, random));
    timelines += 1;
  }
  return { incidents: count, timelines, catalogue, size: Math.round(bytes / count) };
}

function spoilOne(clean: string, index: number): string {
  const spoiled = ERRORS[index % ERRORS.length]?.(clean);
  if (spoiled === undefined || spoiled === clean) throw new Error('nothing was spoiled');
  return spoiled;
}

function idOf(index: number): string {
  const number = String(1 + (index % PER_YEAR)).padStart(4, '0');
  return `INC-${FIRST_YEAR + Math.floor(index / PER_YEAR)}-${number}`;
}

function writeCatalogue(root: string): number {
  for (const person of PEOPLE) {
    const name = person.split('-').map(capitalise).join(' ');
    writeFile(
      root,
      `oncall/people/${person}.md`,
      `---\nschema: 1\nid: ${person}\nname: ${name}\ntime_zone: UTC\n---\n`,
    );
  }
  for (const service of SERVICES) {
    writeFile(
      root,
      `knowledge/services/${service}.md`,
      `---\nschema: 1\nid: ${service}\ntitle: ${capitalise(service)}\n---\n`,
    );
  }
  return PEOPLE.length + SERVICES.length;
}

function frontMatter(
  id: string,
  times: readonly string[],
  related: readonly string[],
  random: Random,
): string {
  const [type, subtype] = pick(TYPES, random);
  const lines = [
    'schema: 1',
    `id: ${id}`,
    `title: ${capitalise(words(9, random))}`,
    `kind: ${pick(['incident', 'incident', 'incident', 'drill'], random)}`,
    'origin: declared',
    `type: ${type}`,
    `subtype: ${subtype}`,
    `severity: ${pick(['critical', 'high', 'medium', 'low'], random)}`,
    'status: resolved',
    'visibility: public',
    `services: [${SERVICES.slice(0, whole(1, 4, random)).join(', ')}]`,
    'times:',
    ...TIMES.map((name, index) => `  ${name}: ${times[index]}${index === 1 ? ' # the first alert' : ''}`),
    `detected_by: ${pick(['alert-threshold', 'dashboard', 'user-report'], random)}`,
    'root_cause_known: true',
    `expertise_needed: ${capitalise(words(3, random))}`,
    'caused_by:',
    `  deployment: "${pick(SERVICES, random)} 2026.${whole(1, 13, random)}.${whole(1, 99, random)}"`,
    `  url: https://github.com/octo-org/search/pull/${whole(1, 9000, random)}`,
    'impact:',
    `  description: ${capitalise(words(14, random))}`,
    `  users_affected: ${whole(0, 5000, random)} # from the dashboard`,
    `  percent_of_active_users: ${whole(0, 100, random)}`,
    `  cost_per_hour_usd: ${whole(0, 9000, random)}.5`,
    '  reputation_at_risk: false',
    'communication:',
    `  affected_features: [${words(2, random)}, '${words(3, random)}']`,
    '  unaffected_features:',
    `    - ${words(3, random)}`,
    `    - ${words(2, random)}`,
    `  what_happened: ${sentence(30, random)}`,
    '  what_was_done: >-',
    ...Array.from({ length: 4 }, () => `    ${sentence(12, random)}`),
    `  prevention: "${sentence(24, random)}"`,
    `  user_instructions: ${sentence(18, random)}`,
    'roles:',
    ...ROLES.map((role) => `  ${role}: ${pick(PEOPLE, random)}`),
    ...(related.length === 0 ? [] : [`related: [${related.join(', ')}]`]),
    `tracking_issue: ${whole(1, 9000, random)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function timeline(id: string, times: readonly string[], random: Random): string {
  const entry = (kind: string, at: string | undefined) =>
    `  - at: ${at}\n    by: ${pick(PEOPLE, random)}\n    kind: ${kind}\n    text: ${sentence(12, random)}\n`;
  const events = TIMES.slice(2).map((kind, index) => entry(kind, times[2 + index]));
  const notes = Array.from({ length: 5 }, () => entry('note', times[5]));
  return `schema: 1\nincident: ${id}\nentries:\n${[...events.slice(0, 3), ...notes, ...events.slice(3)].join('')}`;
}
