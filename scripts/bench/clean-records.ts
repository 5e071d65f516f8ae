import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words of incident reports; what they say does not matter, how long they are does. */
const WORDS =
  'the search service answered slowly after release and users waited because every query opened a new database connection until pool was full alert fired late team rolled back error rate fell below one percent customers were told cause is known fix under review'.split(
    ' ',
  );
const PEOPLE = ['maya-lindqvist', 'devon-okafor', 'priya-raman', 'sam-ortiz', 'noor-haddad'];
const SERVICES = ['ai-search', 'contacts', 'sign-in', 'billing', 'import'];
const TIMES = ['started', 'detected', 'declared', 'acknowledged', 'responded', 'mitigated', 'resolved'];

type Random = () => number;

/** The same numbers from 0 to 1 for the same seed, on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function writeFile(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Front matter of an incident without findings, as the lines between the hyphens. */
export function incidentFrontMatter(id: string, random: Random): readonly string[] {
  const day = `2026-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
  return [
    'schema: 1',
    `id: ${id}`,
    `title: ${capitalise(words(8, random))}`,
    `kind: ${pick(['incident', 'incident', 'incident', 'drill'], random)}`,
    `type: ${pick(['performance', 'availability', 'data', 'security', 'cost'], random)}`,
    `severity: ${pick(['critical', 'high', 'medium', 'low'], random)}`,
    'status: resolved',
    'visibility: public',
    `services: [${pick(SERVICES, random)}]`,
    'times:',
    ...TIMES.map(
      (name, index) => `  ${name}: ${day}T${pad(8 + index)}:${pad(Math.floor(random() * 60))}:00Z`,
    ),
    'impact:',
    `  users_affected: ${Math.floor(random() * 5000)} # from the dashboard`,
    `  percent_of_active_users: ${Math.floor(random() * 100)}`,
    `  cost_per_hour_usd: ${Math.floor(random() * 9000)}`,
    '  reputation_at_risk: false',
    'roles:',
    ...['incident_commander', 'technical_lead', 'communications_lead', 'support_lead', 'devops_engineer'].map(
      (role) => `  ${role}: ${pick(PEOPLE, random)}`,
    ),
  ];
}

/** Writes `count` records of 4 to 6 KB without findings: for each incident, three action items. */
export function writeCleanRecords(root: string, count: number, spoil: readonly string[] = []): void {
  const random = createRandom(20260302);
  for (let index = 0; index < count; index++) {
    const id = `INC-2026-${String(1 + Math.floor(index / 4)).padStart(4, '0')}`;
    const folder = `incidents/2026/${id}`;
    const item = index % 4;
    const lines = [
      ...(item === 0 ? incidentFrontMatter(id, random) : actionItemFrontMatter(`${id}-${pad(item)}`, random)),
      ...spoil,
    ];
    const path =
      item === 0 ? `${folder}/incident.md` : `${folder}/actions/${pad(item)}-${pick(WORDS, random)}.md`;
    writeFile(root, path, `---\n${lines.join('\n')}\n---\n${prose(4000 + random() * 2000, random)}`);
  }
}

function actionItemFrontMatter(id: string, random: Random): readonly string[] {
  return [
    'schema: 1',
    `id: ${id}`,
    `title: ${capitalise(words(7, random))}`,
    `owner: ${pick(PEOPLE, random)}`,
    `due: 2026-12-${pad(1 + Math.floor(random() * 28))}`,
    `horizon: ${pick(['immediate', 'long-term', 'process'], random)}`,
    `priority: ${pick(['high', 'medium', 'low'], random)}`,
    `status: ${pick(['open', 'in-progress', 'done'], random)}`,
    `issue: ${1 + Math.floor(random() * 9000)}`,
  ];
}

/** Markdown of about this many characters: headings, paragraphs, lists, tasks, a table, code. */
function prose(length: number, random: Random): string {
  let text = '';
  while (text.length < length) {
    text += `## ${capitalise(words(4, random))}\n\n${capitalise(words(60, random))}.\n\n`;
    text += `- **${words(2, random)}**: ${words(12, random)}\n- \`${words(1, random)}\` ${words(9, random)}\n\n`;
    text += `| Time (UTC) | What |\n| --- | --- |\n| 09:10 | ${words(8, random)} |\n| 09:21 | ${words(9, random)} |\n\n`;
    text += `- [ ] ${words(7, random)}\n- [x] ${words(6, random)}, see [the runbook](../../knowledge/runbooks/x.md)\n\n`;
    text += `\`\`\`sh\nkubectl rollout undo deployment/${pick(SERVICES, random)}\n\`\`\`\n\n`;
  }
  return text;
}

function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(WORDS, random)).join(' ');
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
