/** A local GitHub with one incident, its issue and the shipped workflow that answers comments. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exchange } from '../../src/sandbox/http/observe-exchange.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/sandbox/local-github.ts';
import type { Repository } from '../../src/sandbox/model.ts';
import { type Clone, cloneRepository, type Person, request } from '../story/person.ts';

const NAME = 'acme/incidents';
const ID = 'INC-2026-0001';
const TIMELINE = `incidents/2026/${ID}/timeline.yml`;
const INCIDENT = `---
schema: 1
id: ${ID}
title: Search is slow
kind: incident
tracking_issue: 1
type: performance
severity: high
status: acknowledged
visibility: public
services: [ai-search]
times:
  started: 2026-03-02T09:02:00Z
  detected: 2026-03-02T09:06:00Z
  declared: 2026-03-02T09:09:00Z
  acknowledged: 2026-03-02T09:12:00Z
---
Searches take ten seconds.
`;
/** In the place of the workflow that a commit starts: what that does is not measured here, and takes longer. */
const SYNC = `name: Action items
on: { workflow_dispatch: }
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`;

export interface CommentWorld {
  readonly github: LocalGitHub;
  readonly repository: Repository;
  /** Says something on the incident's issue; resolves when GitHub has taken it. */
  say(body: string): Promise<void>;
  /** Lands a commit on main that touches no record. */
  land(): Promise<void>;
  /** The incident's timeline on main; empty when there is none. */
  timeline(): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param directory to write into; need not be there
 * @param onExchange gets everything that is asked of the APIs, when it has been answered
 */
export async function createCommentWorld(
  directory: string,
  onExchange: (exchange: Exchange) => void,
): Promise<CommentWorld> {
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 2, 2, 10, 0, second++)).toISOString();
  const github = await startLocalGitHub({ directory: join(directory, 'github'), now, onExchange });
  github.createUser({ login: 'acme', name: 'Acme' });
  github.createUser({ login: 'maya', name: 'Maya Lindqvist' });
  const repository = await github.createRepository({ owner: 'acme', name: 'incidents' });
  github.setRole(repository, 'maya', 'maintain');
  const maya: Person = { login: 'maya', name: 'Maya Lindqvist', token: github.tokenFor('maya') };
  const clone = await cloneRepository(github.url, NAME, maya, join(directory, 'maya'));
  await fill(clone);
  const issues = `/repos/${NAME}/issues`;
  await request(github.url, maya, 'POST', issues, { title: 'Search is slow', labels: ['incident'] });
  await github.idle();
  return {
    github,
    repository,
    say: (body) => request(github.url, maya, 'POST', `${issues}/1/comments`, { body }),
    async land() {
      await clone.branch('main');
      write(clone.folder, 'knowledge/note.md', 'Somebody was faster.\n');
      await clone.push('Add a note');
    },
    async timeline() {
      const answer = await fetch(`${github.url}/${NAME}/raw/main/${TIMELINE}`);
      return answer.ok ? answer.text() : '';
    },
    close: () => github.close(),
  };
}

/** Pushes the records, the action with its bundle and the workflows. */
async function fill(clone: Clone): Promise<void> {
  const { folder } = clone;
  for (const path of ['actions', 'dist', '.github/workflows/command.yml']) {
    cpSync(path, join(folder, path), {
      recursive: true,
      filter: (source) => !source.includes(join('dist', 'sandbox')),
    });
  }
  write(folder, '.github/workflows/action-items.yml', SYNC);
  write(folder, `incidents/2026/${ID}/incident.md`, INCIDENT);
  await clone.push('Start');
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
