/**
 * The story `npm start` tells: an outage is declared by pull request, another pull request has mistakes, the first
 * is merged, it and its action items get issues, on its own it is run by comments, its page is published. Whatever the repository ends up holding was put
 * there by its own workflows; the story only plays the people.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalGitHub } from '../../src/sandbox/local-github.ts';
import { copyWorkingTree, foundOrganisation, type People, REPOSITORY } from './example-organisation.ts';
import {
  cloneRepository,
  mergePullRequest,
  openPullRequest,
  type Person,
  type PullRequest,
  request,
  storyRecords,
} from './person.ts';
import { createJudge } from './settle.ts';

export interface StoryOptions {
  /** The working tree the repository is made from. */
  readonly root: string;
  /** A folder for the people's clones; removed at the end. */
  readonly desk: string;
  /** Told at every step: what happened and where to look. */
  tell(what: string, link: string): void;
}

export interface StoryEnd {
  readonly people: People;
  readonly outage: PullRequest;
  readonly mistakes: PullRequest;
  /** Of the outage: `…/issues/7` */
  readonly tracking: string;
  readonly site: string;
}

const DECLARED = 'Declared from the on-call channel.';
const SAID =
  '/update public Searches work again; we keep watching. next:2h\n/note All replicas are back to half load';

/** Plays the story to its end. @throws Error, with the link to look at, when a workflow does not do its part */
export async function playStory(github: LocalGitHub, options: StoryOptions): Promise<StoryEnd> {
  const people = await foundOrganisation(github);
  const settle = createJudge(github, REPOSITORY);
  const home = `${github.url}/${REPOSITORY}`;
  const tell = options.tell;
  const desks = {
    maya: join(options.desk, 'maya'),
    devon: join(options.desk, 'devon'),
    sam: join(options.desk, 'sam'),
  };

  const maya = await cloneRepository(github.url, REPOSITORY, people.maya, desks.maya);
  copyWorkingTree(options.root, desks.maya);
  await maya.push('Start the incident repository');
  tell(`${people.maya.name} pushed this working tree to main; its workflows ran`, home);
  await settle(people.maya, 'success');

  const devon = await cloneRepository(github.url, REPOSITORY, people.devon, desks.devon);
  const outage = await openPullRequest(devon, {
    branch: 'declare/INC-2026-0002',
    title: 'Declare INC-2026-0002: AI search answers with errors for every query',
    body: DECLARED,
    make: (clone) => clone.add(storyRecords(options.root, 'outage')),
  });
  tell(`${people.devon.name} declared an outage, with two action items, by pull request`, outage.html_url);
  await settle(people.devon, 'success');
  tell('its records were checked: in order', `${outage.html_url}#checks`);

  const sam = await cloneRepository(github.url, REPOSITORY, people.sam, desks.sam);
  const mistakes = await openPullRequest(sam, {
    branch: 'declare/INC-2026-0003',
    title: 'Declare INC-2026-0003: AI service costs are at 170 % of the baseline',
    body: DECLARED,
    make: (clone) => clone.add(storyRecords(options.root, 'cost-spike')),
  });
  tell(`${people.sam.name} declared a cost spike, in a hurry`, mistakes.html_url);
  await settle(people.sam, 'failure');
  tell('its check failed: each mistake is annotated on its line', `${mistakes.html_url}#diff`);

  await mergePullRequest(maya, outage);
  tell(`${people.maya.name} merged the outage`, outage.html_url);
  await settle(people.maya, 'success');
  await expectIssues(github, people.maya, ['INC-2026-0002-01', 'INC-2026-0002-02']);
  tell('it and its action items got issues, linked from their files', `${home}/issues`);
  const tracking = await findTrackingIssue(github, people.maya, 'INC-2026-0002');
  await request(github.url, people.maya, 'POST', `/repos/${REPOSITORY}/issues/${tracking.number}/comments`, {
    body: SAID,
  });
  tell(`${people.maya.name} said on its issue how it stands`, tracking.html_url);
  await settle(people.maya, 'success');
  await expectSaid(github);
  tell('what she said is in its timeline and its record, and was answered', tracking.html_url);
  const site = await findSite(github);
  tell('and its page was published', `${site}incidents/INC-2026-0002.html`);
  tell('the reports were written to a branch of their own', `${home}/blob/reports/README.md`);
  rmSync(options.desk, { recursive: true, force: true });
  return { people, outage, mistakes, tracking: tracking.html_url, site };
}

/** A workflow can end well without having done anything; the issues themselves cannot lie. */
async function expectIssues(github: LocalGitHub, person: Person, items: readonly string[]): Promise<void> {
  const issues = await request<readonly { readonly body: string | null }[]>(
    github.url,
    person,
    'GET',
    `/repos/${REPOSITORY}/issues?labels=action-item&state=all&per_page=100`,
  );
  const missing = items.filter(
    (item) => !issues.some((issue) => issue.body?.includes(`action-item ${item} `)),
  );
  if (missing.length > 0) {
    throw new Error(`No issue was opened for ${missing.join(', ')}: ${github.url}/${REPOSITORY}/actions`);
  }
}

async function findTrackingIssue(
  github: LocalGitHub,
  person: Person,
  incident: string,
): Promise<{ readonly number: number; readonly html_url: string }> {
  const path = `/repos/${REPOSITORY}/issues?labels=incident`;
  type Found = { readonly number: number; readonly html_url: string; readonly title: string };
  const issues = await request<readonly Found[]>(github.url, person, 'GET', path);
  const own = issues.find(({ title }) => title.startsWith(`${incident}: `));
  if (own === undefined) {
    throw new Error(`No issue was opened for ${incident}: ${github.url}/${REPOSITORY}/actions`);
  }
  return own;
}

async function expectSaid(github: LocalGitHub): Promise<void> {
  const path = 'incidents/2026/INC-2026-0002/timeline.yml';
  const response = await fetch(`${github.url}/${REPOSITORY}/raw/main/${path}`);
  const timeline = await response.text();
  if (!timeline.includes('All replicas are back to half load')) {
    throw new Error(`What was said is not in ${path}: ${github.url}/${REPOSITORY}/actions`);
  }
}

async function findSite(github: LocalGitHub): Promise<string> {
  const site = `${github.url}/pages/${REPOSITORY}/`;
  const response = await fetch(`${site}incidents/INC-2026-0002.html`);
  if (!response.ok) throw new Error(`The page of the incident answered ${response.status}: ${site}`);
  return site;
}
