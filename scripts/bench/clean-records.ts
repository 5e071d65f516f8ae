import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  capitalise,
  createRandom,
  PEOPLE,
  pad,
  pick,
  prose,
  type Random,
  SERVICES,
  TIMES,
  whole,
  words,
} from './seeded-words.ts';

export function writeFile(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Front matter of an incident without findings, as the lines between the hyphens. */
export function incidentFrontMatter(id: string, random: Random): readonly string[] {
  const day = `2026-${pad(whole(1, 13, random))}-${pad(whole(1, 29, random))}`;
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
    ...TIMES.map((name, index) => `  ${name}: ${day}T${pad(8 + index)}:${pad(whole(0, 60, random))}:00Z`),
    'impact:',
    `  users_affected: ${whole(0, 5000, random)} # from the dashboard`,
    `  percent_of_active_users: ${whole(0, 100, random)}`,
    `  cost_per_hour_usd: ${whole(0, 9000, random)}`,
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
      item === 0 ? `${folder}/incident.md` : `${folder}/actions/${pad(item)}-${words(1, random)}.md`;
    const body = prose(4000 + random() * 2000, item === 0 ? './incident.md' : '../incident.md#top', random);
    writeFile(root, path, `---\n${lines.join('\n')}\n---\n${body}`);
  }
}

function actionItemFrontMatter(id: string, random: Random): readonly string[] {
  return [
    'schema: 1',
    `id: ${id}`,
    `title: ${capitalise(words(7, random))}`,
    `owner: ${pick(PEOPLE, random)}`,
    `due: 2026-12-${pad(whole(1, 29, random))}`,
    `horizon: ${pick(['immediate', 'long-term', 'process'], random)}`,
    `priority: ${pick(['high', 'medium', 'low'], random)}`,
    `status: ${pick(['open', 'in-progress', 'done'], random)}`,
    `issue: ${whole(1, 9000, random)}`,
  ];
}
