/**
 * A whole incident on a phone: declared on the form, run by comments, reviewed by a pull request, read in the reports.
 * Played in a browser on the sandbox, by people who touch nothing else; for the browser tests and for the pictures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { LocalGitHub } from '../../src/sandbox/local-github.ts';
import { REPOSITORY } from './example-organisation.ts';
import { writtenReview } from './written-review.ts';

export const PHONE = { width: 390, height: 844 } as const;

export interface PhoneLifeOptions {
  readonly github: LocalGitHub;
  /** The working tree whose templates are used. */
  readonly root: string;
  /** Called at each step with its name, when the page shows what came of it. */
  look(step: PhoneStep, page: Page): Promise<void>;
}

export type PhoneStep =
  | 'form'
  | 'declared'
  | 'acknowledged'
  | 'told'
  | 'resolved'
  | 'reviewed'
  | 'closed'
  | 'reports';

export interface PhoneLifeEnd {
  /** `INC-2026-0004` */
  readonly incident: string;
  /** `…/issues/9` */
  readonly issue: string;
}

/** Plays it to its end. @throws Error when a page does not show what it should, naming what was looked for */
export async function playPhoneLife(
  page: Page,
  { github, root, look }: PhoneLifeOptions,
): Promise<PhoneLifeEnd> {
  const home = `${github.url}/${REPOSITORY}`;
  await page.goto(`${home}/issues`);
  await actAs(page, 'devon-okafor');
  await page.getByRole('link', { name: 'New issue' }).click();
  await page.getByRole('link', { name: 'Declare an incident' }).click();
  await page.getByLabel('Title').fill('Search finds nobody');
  await page.getByLabel('What do users notice?').fill('Every search comes back empty. error-rate=40');
  await page.getByLabel('How grave is it?').selectOption('I do not know');
  await page.getByLabel('What sort of trouble?').selectOption('availability');
  await page.getByLabel('Which services?').fill('ai-search');
  await page.getByLabel('Who may see it?').selectOption('public');
  await look('form', page);
  await page.getByRole('button', { name: 'Open issue' }).click();
  await page.waitForURL(/\/issues\/\d+/);
  const issue = page.url().replace(/[?#].*$/, '');
  const show = async (words: string): Promise<void> => {
    await github.idle();
    await page.goto(issue);
    await page.locator('article', { hasText: words }).last().waitFor();
  };
  await show('Declared as');
  const incident = /INC-\d{4}-\d{4}/.exec((await page.locator('h1').textContent()) ?? '')?.[0];
  if (incident === undefined) throw new Error('the title of the issue names no incident');
  await look('declared', page);

  const say = async (words: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Comment' }).fill(words);
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.waitForURL(/#issuecomment-/);
  };
  const wait = async (time: string): Promise<void> => {
    await page.getByRole('button', { name: `+${time}` }).click();
    await github.idle();
    await page.goto(issue);
  };
  await wait('5 min');
  await say('/ack on it\n/role commander @maya-lindqvist');
  await show('maya-lindqvist is incident commander');
  await look('acknowledged', page);
  await actAs(page, 'maya-lindqvist');
  await wait('5 min');
  await say(
    "/update public We know that search finds nobody, and we're on it. next:30m\n/escalate Nobody knows the index",
  );
  await show('escalated to level');
  await look('told', page);
  await wait('30 min');
  await say('/mitigate Searches use the old index\n/resolve Index rebuilt; error rate is normal');
  await show('resolved at');
  await look('resolved', page);

  const folder = `incidents/${incident.slice(4, 8)}/${incident}`;
  await page.goto(`${home}/new/main/${folder}`);
  await page.getByLabel('Path').fill(`${folder}/postmortem.md`);
  const template = readFileSync(join(root, 'templates/postmortem.md'), 'utf8');
  await page.getByLabel('Content').fill(writtenReview(template, incident, 'maya-lindqvist'));
  await page.getByLabel('Commit message').fill(`Review ${incident}`);
  await page.getByRole('button', { name: 'Commit' }).click();
  await page.locator('h1', { hasText: `Review ${incident}` }).waitFor();
  const pull = page.url();
  await github.idle();
  await page.goto(pull);
  await page.locator('article', { hasText: 'Records are in order' }).waitFor();
  await look('reviewed', page);
  await page.getByRole('button', { name: 'Merge pull request' }).click();
  await page.locator('.notice', { hasText: 'merged this' }).waitFor();
  await github.idle();
  await page.goto(issue);
  await say('/close The review is held');
  await show('closed at');
  await look('closed', page);

  await page.goto(`${home}/blob/reports/README.md`);
  await page.getByRole('link', { name: 'closed', exact: true }).click();
  await page.getByRole('link', { name: incident }).click();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await look('reports', page);
  return { incident, issue };
}

async function actAs(page: Page, login: string): Promise<void> {
  await page.locator('.actor summary').click();
  await page.locator(`.actor button[value="${login}"]`).click();
  await page.locator('.actor [aria-current="true"]', { hasText: login }).waitFor({ state: 'attached' });
}
