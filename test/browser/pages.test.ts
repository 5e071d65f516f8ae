/** The story's pages as people see them: in a browser, wide and narrow, light and dark. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../scripts/story/example-organisation.ts';
import { request } from '../../scripts/story/person.ts';
import { playPhoneLife } from '../../scripts/story/phone-life.ts';
import { type Stage, setStage } from '../../scripts/story/stage.ts';
import { open, surplusWidth, VIEWS, violationsOn } from './open-page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(process.cwd());
}, 120_000);
afterAll(() => stage?.close());

const INCIDENT = 'incidents/2026/INC-2026-0002/incident.md';

/** Every kind of page, by name; an address is known once the story is told. */
const PAGES: Readonly<Record<string, (home: string) => string | Promise<string>>> = {
  'site index': () => stage.end.site,
  'incident page': () => `${stage.end.site}incidents/INC-2026-0002.html`,
  'pull request with findings': () => stage.end.mistakes.html_url,
  'merged pull request': () => stage.end.outage.html_url,
  'issues list': (home) => `${home}/issues`,
  issue: (home) => `${home}/issues/4`,
  'file page': (home) => `${home}/blob/main/${INCIDENT}`,
  'run page': () => failedRun(),
  'repository home': (home) => home,
};

async function addressOf(name: string): Promise<string> {
  const address = await PAGES[name]?.(`${stage.github.url}/${REPOSITORY}`);
  if (address === undefined) throw new Error(`there is no page ${name}`);
  return address;
}

async function failedRun(): Promise<string> {
  const { workflow_runs: runs } = await request<{
    readonly workflow_runs: readonly { readonly conclusion: string; readonly html_url: string }[];
  }>(stage.github.url, stage.end.people.maya, 'GET', `/repos/${REPOSITORY}/actions/runs?per_page=100`);
  const run = runs.find(({ conclusion }) => conclusion === 'failure');
  if (run === undefined) throw new Error('no run of the story failed');
  return run.html_url;
}

describe.each(Object.keys(PAGES))('%s', (name) => {
  it.each(VIEWS)('$width px wide, $colorScheme: can be used by everybody', async (view) => {
    const { page, complaints, close } = await open(stage.browser, await addressOf(name), view);
    expect(complaints).toEqual([]);
    expect(await surplusWidth(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });
});

it.each(['incident page', 'pull request with findings'])(
  'the skip link of the %s leads past its head',
  async (name) => {
    const { page, close } = await open(stage.browser, await addressOf(name), VIEWS[0]);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toMatch(/^Skip to (?:the )?content$/);
    expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>(`document.activeElement.closest('main') !== null`)).toBe(true);
    await close();
  },
);

describe('the pull request with mistakes', () => {
  it.each([
    ['schema: 1', 'action item without due'],
    ['severity: hihg', 'Unexpected severity "hihg"'],
    ['aknowledged: 2026-03-04T07:50:00Z', 'Did you mean "acknowledged"?'],
  ])('shows under the line "%s" what is wrong with it', async (line, message) => {
    const { page, close } = await open(
      stage.browser,
      await addressOf('pull request with findings'),
      VIEWS[0],
    );
    const annotation = page.locator('tr.annotation-row', { hasText: message });
    expect(await annotation.count()).toBe(1);
    const above = annotation.locator('xpath=preceding-sibling::tr[1]');
    expect((await above.locator('code').textContent())?.trim()).toBe(line);
    const [upper, lower] = [await above.boundingBox(), await annotation.boundingBox()];
    if (upper === null || lower === null) throw new Error('both rows are visible');
    expect(Math.abs(lower.y - (upper.y + upper.height))).toBeLessThan(2);
    await close();
  });

  it('shows as many annotations in the diff as the check has', async () => {
    const { page, close } = await open(
      stage.browser,
      await addressOf('pull request with findings'),
      VIEWS[0],
    );
    expect(await page.locator('tr.annotation-row').count()).toBe(3);
    await close();
  });
});

describe('a diff', () => {
  it('keeps the sign of an empty line on its line', async () => {
    const { page, close } = await open(stage.browser, await addressOf('merged pull request'), VIEWS[0]);
    const wrong = await page.evaluate<number>(`
      [...document.querySelectorAll('.lines .sign')].filter((sign) => {
        const [inner, outer] = [sign.getBoundingClientRect(), sign.closest('tr').getBoundingClientRect()];
        return inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
      }).length`);
    expect(wrong).toBe(0);
    await close();
  });
});

describe('the published site', () => {
  it('stands on a phone of 320 px without scrolling sideways', async () => {
    for (const name of ['site index', 'incident page']) {
      const { page, close } = await open(stage.browser, await addressOf(name), {
        width: 320,
        colorScheme: 'light',
      });
      expect(await page.evaluate<number>('document.scrollingElement.scrollWidth'), name).toBeLessThanOrEqual(
        320,
      );
      await close();
    }
  });
  it('is read from the list to the incident and back', async () => {
    const { page, complaints, close } = await open(stage.browser, stage.end.site, VIEWS[0]);
    await page.getByRole('region', { name: 'Going on now' }).getByRole('link').click();
    expect(await page.locator('h1').textContent()).toBe('AI search answers with errors for every query');
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').click();
    expect(await page.locator('h1').textContent()).toBe('Incidents');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('in the browser alone', () => {
  async function actAs(page: Page, login: string): Promise<void> {
    await page.locator('.actor summary').click();
    await page.locator(`.actor button[value="${login}"]`).click();
    await page.locator('.actor [aria-current="true"]', { hasText: login }).waitFor({ state: 'attached' });
  }

  it('a record is changed, checked, and merged, and the open page follows each step without a reload', async () => {
    const home = `${stage.github.url}/${REPOSITORY}`;
    const { page, complaints, close } = await open(stage.browser, `${home}/blob/main/${INCIDENT}`, VIEWS[2]);
    await actAs(page, 'devon-okafor');
    await page.getByRole('link', { name: 'Edit' }).click();
    const content = page.getByLabel('Content');
    await content.fill(`${await content.inputValue()}\nThe pool is watched now.\n`);
    await page.getByLabel('Commit message').fill('Say that the pool is watched');
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.locator('h1', { hasText: 'Say that the pool is watched' }).waitFor();
    await page.evaluate('window.stillThis = true');
    await page.locator('#checks .check', { hasText: 'Validate' }).getByText('Success').waitFor();
    await page.locator('article', { hasText: 'github-actions[bot]' }).waitFor();
    expect(await page.evaluate('window.stillThis')).toBe(true);
    await actAs(page, 'maya-lindqvist');
    await page.getByRole('button', { name: 'Merge pull request' }).click();
    await page.locator('.notice', { hasText: 'maya-lindqvist merged this' }).waitFor();
    await stage.github.idle();
    await page.goto(`${home}/blob/main/${INCIDENT}`);
    expect(await page.locator('main').textContent()).toContain('The pool is watched now.');
    // A stream that is left with its page is no fault.
    expect(complaints.filter((complaint) => !complaint.includes('/_sandbox/events'))).toEqual([]);
    await close();
  });

  it('a workflow is started, and its run is followed to its end', async () => {
    const address = `${stage.github.url}/${REPOSITORY}/actions/workflows/publish.yml`;
    const { page, close } = await open(stage.browser, address, VIEWS[0]);
    await actAs(page, 'maya-lindqvist');
    const before = await page.locator('.rows .row').count();
    await page.locator('#unfold-dispatch summary').click();
    await page.getByRole('button', { name: 'Run workflow' }).click();
    const newest = page.locator('.rows .row').first();
    await newest.getByText('workflow_dispatch on main by maya-lindqvist').waitFor();
    await newest.getByText('Success').waitFor();
    expect(await page.locator('.rows .row').count()).toBe(before + 1);
    await newest.getByRole('link').first().click();
    await page.getByRole('button', { name: 'Re-run all jobs' }).click();
    await page.locator('.facts', { hasText: 'Attempt2' }).waitFor();
    await page.locator('.state.solid', { hasText: 'Success' }).waitFor();
    await close();
  });
});

describe('on a phone', () => {
  it('an incident is declared, run, reviewed and read about', async () => {
    const { page, complaints, close } = await open(stage.browser, stage.github.url, VIEWS[2]);
    const seen: Record<string, string> = {};
    const { incident } = await playPhoneLife(page, {
      github: stage.github,
      root: process.cwd(),
      async look(step) {
        seen[step] = (await page.locator('main').textContent()) ?? '';
        expect(await surplusWidth(page), step).toBeLessThanOrEqual(0);
        expect(await violationsOn(page), step).toEqual([]);
      },
    });
    expect(seen['declared']).toContain('severity high');
    expect(seen['declared']).toContain('service-outage');
    expect(seen['acknowledged']).toMatch(/Incident Commander\s*maya-lindqvist/);
    expect(seen['told']).toContain('as Engineering Lead you are asked to look at this');
    expect(seen['resolved']).toContain('resolved');
    expect(seen['closed']).toContain('Closed');
    expect(seen['reports']).toContain(`${incident}: Search finds nobody`);
    for (const kind of ['declared', 'acknowledged', 'update', 'mitigated', 'resolved']) {
      expect(seen['reports']).toContain(kind);
    }
    // What a page was still asking for when it was left is no fault.
    expect(complaints.filter((complaint) => !complaint.endsWith(': net::ERR_ABORTED'))).toEqual([]);
    await close();
  }, 600_000);
});
