/**
 * The second example: an organisation that begins with the history of its status page. What `npm start -- --import`
 * plays behind the story: import, pull request, check, merge, site.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalGitHub } from '../../src/sandbox/local-github.ts';
import { copyWorkingTree } from './example-organisation.ts';
import { cloneRepository, mergePullRequest, openPullRequest, type PullRequest } from './person.ts';
import { createJudge } from './settle.ts';

export interface HistoryOptions {
  /** The working tree the repository is made from. */
  readonly root: string;
  /** A folder for the clone; removed at the end. */
  readonly desk: string;
  /** The history, see docs/import.md. */
  readonly file: string;
  /** Told at every step: what happened and where to look. */
  tell(what: string, link: string): void;
}

export interface HistoryEnd {
  readonly pull: PullRequest;
  readonly site: string;
}

const ORGANISATION = 'imported-history';
const REPOSITORY = `${ORGANISATION}/incidents`;
const SITE = 'Imported history';
const INES = { login: 'ines-almeida', name: 'Ines Almeida' };
/** What is the first example's own: its incidents, its people, what it knows about its services. */
const ITS_OWN = /^(?:incidents\/\d|knowledge\/|oncall\/)/;
/** Of `incident import`: every line was imported, or some were not. */
const IMPORTED = [0, 1];

/** Plays it to its end. @throws Error, with what to look at, when something does not do its part */
export async function playHistory(github: LocalGitHub, options: HistoryOptions): Promise<HistoryEnd> {
  const { root, desk, file, tell } = options;
  github.createUser({ login: ORGANISATION, name: SITE });
  const repository = await github.createRepository({ owner: ORGANISATION, name: 'incidents' });
  github.createUser(INES);
  github.setRole(repository, INES.login, 'maintain');
  const ines = { ...INES, token: github.tokenFor(INES.login) };
  const settle = createJudge(github, REPOSITORY);

  const clone = await cloneRepository(github.url, REPOSITORY, ines, desk);
  copyWorkingTree(root, desk, (path) => !ITS_OWN.test(path));
  nameSite(desk);
  await clone.push('Start the incident repository');
  await settle(ines, 'success');

  let sums = '';
  const pull = await openPullRequest(clone, {
    branch: 'import/history',
    title: 'Import the history of the status page',
    body: 'Made by `incident import statuspage`.',
    make: async () => {
      sums = await importHistory(desk, file);
    },
  });
  tell(`${ines.name} of another organisation imported its history: ${sums}`, pull.html_url);
  await settle(ines, 'success');
  await mergePullRequest(clone, pull);
  await settle(ines, 'success');
  const site = `${github.url}/pages/${REPOSITORY}/`;
  const page = `${site}incidents/${findNewest(desk)}.html`;
  const response = await fetch(page);
  if (!response.ok) throw new Error(`The page of an imported incident answered ${response.status}: ${page}`);
  tell('its records were checked and merged, and their pages published', site);
  rmSync(desk, { recursive: true, force: true });
  return { pull, site };
}

/** The first example's site has its own name. */
function nameSite(folder: string): void {
  const path = join(folder, '.github/workflows/publish.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=site-name: ).*/, SITE));
}

/** With the command line of the repository itself. @returns its last line: what was imported */
async function importHistory(folder: string, file: string): Promise<string> {
  const run = promisify(execFile);
  const args = [join(folder, 'dist/incident.js'), '--root', folder, 'import', 'statuspage', file];
  const options = { maxBuffer: 2 ** 28, env: { PATH: process.env['PATH'] ?? '' } };
  const { stdout, stderr, code } = await run(process.execPath, args, options).then(
    (ended) => ({ ...ended, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  const sums = stdout.trim().split('\n').at(-1) ?? '';
  if (!IMPORTED.includes(code)) throw new Error(`incident import came to ${code}: ${stderr.trim()}`);
  if (sums.startsWith('0 ')) throw new Error(`Nothing in ${file} could be imported:\n${stdout.trim()}`);
  return sums;
}

function findNewest(folder: string): string {
  const years = readdirSync(join(folder, 'incidents')).filter((name) => /^\d{4}$/.test(name));
  const year = years.sort().at(-1) ?? '';
  return (
    readdirSync(join(folder, 'incidents', year))
      .sort()
      .at(-1) ?? ''
  );
}
