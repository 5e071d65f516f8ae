/** The issue of an incident, against a GitHub in memory: people say something, a run answers. */
import { type AnswerOptions, answerComments } from '../../../src/app/answer-comments.ts';
import type { GitHubPorts, SaidComment } from '../../../src/app/ports.ts';
import { FORM_FILES } from '../../acceptance/filled-form.ts';
import { anIncident } from '../../acceptance/records.ts';
import { type FakeGitHub, fakeClock, fakeGitHub, fakeLog } from './fakes.ts';
import { memoryFolder } from './memory-folder.ts';

export const ID = 'INC-2026-0001';
export const LOG = `incidents/2026/${ID}/timeline.yml`;
export const [PATH, TEXT] = anIncident(1, { status: 'declared' });
export const TRACKED = TEXT.replace('kind: incident\n', 'kind: incident\ntracking_issue: 7\n');

export const RUNBOOK = `---
schema: 1
id: service-outage
title: Service outage
types: [availability]
version: '1.0'
owner: maya
last_review: 2026-02-02
next_review: 2026-08-02
---
Nobody gets an answer.

## Immediate actions

1. **Ask every component.** Call \`@acme/probe\`
   and @maya; see #12.
2. Read [the other one](slow.md#first).

## Resolution options

- Restart.

## Escalation

- @maya knows.
`;

export let github: FakeGitHub;
export let warnings: string[];

/** For `beforeEach`: an incident on issue 7, three people, nothing said. */
export function beginConversation(): void {
  github = fakeGitHub();
  github.files = new Map([[PATH, TRACKED]]);
  github.roles = new Map([
    ['maya', 'maintain'],
    ['devon', 'write'],
    ['reader', 'read'],
  ]);
  warnings = [];
}

/** Adds a comment; each a second after the last. */
export function say(login: string, body: string, more: Partial<SaidComment> = {}): number {
  const id = 1 + github.said.length;
  const at = new Date(Date.UTC(2026, 2, 2, 10, 0, id)).toISOString().replace('.000Z', 'Z');
  github.said.push({
    id,
    author: { login, id: 40 + login.length, isBot: false },
    url: `https://github.com/acme/incidents/issues/7#issuecomment-${id}`,
    body,
    createdAt: at,
    editedAt: null,
    editedBy: null,
    ...more,
  });
  return id;
}

/** One run, on a checkout of the head unless told otherwise. */
export async function answer(
  more: Partial<AnswerOptions> = {},
  ports: GitHubPorts = github.ports,
  files = github.files,
) {
  const { tree } = memoryFolder(Object.fromEntries(files));
  const options: AnswerOptions = {
    issue: 7,
    commentedAt: '2026-03-02T10:00:01Z',
    branch: 'main',
    head: String(github.head),
    isPublic: true,
    repositoryUrl: 'https://github.com/acme/incidents',
    syncWorkflow: 'action-items.yml',
    writeBudget: 60,
    opened: { by: { login: 'reader', id: 46, isBot: false }, at: '2026-03-02T09:50:00Z' },
    readForm: async () => FORM_FILES['.github/ISSUE_TEMPLATE/incident.yml'] ?? null,
    template: (name) => FORM_FILES[`templates/${name}`] ?? '',
    ...more,
  };
  const log = fakeLog();
  try {
    return await answerComments(tree, ports, options, fakeClock(), log);
  } finally {
    warnings = log.lines.filter((line) => line.startsWith('warn'));
  }
}

/** What the newest reply says, without its marker. */
export function reply(): string {
  const lines = (github.comments.at(-1)?.body ?? '').split('\n');
  return lines.filter((line) => !line.startsWith('<!--')).join('\n');
}

export const timeline = () => github.files.get(LOG) ?? '';
