/** Every page with its forms, wide and narrow, light and dark: no violation, nothing too small, nothing cut off. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/story/browser.ts';
import type { World } from '../unit/sandbox/server-fixture.ts';
import { ISSUE, type Opened, openAs, PULL, startActingWorld } from './acting-world.ts';
import { surplusWidth, VIEWS, violationsOn } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Sends an issue form as it is; the browser itself would hold back what is not filled in. */
async function sendInVain(page: Page): Promise<void> {
  await page.evaluate(`document.getElementById('form-issue-form').noValidate = true`);
  await page.getByRole('button', { name: 'Open issue' }).click();
  await page.locator('.field-problem').first().waitFor();
}

/** Pages with their forms, unfolded and refused. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/notifications': async (page) => page.locator('.row.unread').first().waitFor(),
  [ISSUE]: async (page) => {
    for (const summary of await page.locator('.unfold summary').all()) await summary.click();
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.locator('#comment-body-problem').waitFor();
  },
  '/ada/ops/issues': async (page) => page.locator('.actor summary').click(),
  '/ada/ops/issues/new': async (page) => {
    await page.locator('#new-issue-body').fill('# Look\n\n- [ ] here');
    await page.locator('#new-issue-title').fill('Title');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('.preview').waitFor();
  },
  '/ada/ops/issues/new/choose': async () => undefined,
  '/ada/ops/issues/new?template=incident.yml': async () => undefined,
  '/ada/ops/issues/new?template=review.yml': sendInVain,
  [PULL]: async (page) => {
    await page.locator('#unfold-review summary').click();
    for (const summary of await page.locator('summary', { hasText: 'Raw details' }).all())
      await summary.click();
  },
  '/ada/ops/blob/main/README.md': async () => undefined,
  '/ada/ops/edit/main/README.md': async (page) => {
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.locator('#commit-content-problem').waitFor();
  },
  '/ada/ops/new/main': async () => undefined,
  '/ada/ops/compare/main...other': async () => undefined,
  '/ada/ops/actions/workflows/drill.yml': async (page) => page.locator('#unfold-dispatch summary').click(),
  '/ada/ops/actions': async () => undefined,
  '/ada/ops/actions/runs/901': async () => undefined,
  '/ada/ops/actions/runs/902': async (page) => page.getByRole('button', { name: 'Cancel run' }).waitFor(),
};

/** Everything to press that is lower or narrower than 24 px, links within text aside (WCAG 2.5.8). */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const controls: Locator = page.locator(
    'button, summary, input:not([type="hidden"]), textarea, select, .button',
  );
  const found: string[] = [];
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    // A box to tick is pressed by its label too, which is checked by the rule for targets that axe has.
    if (box === null || (await control.getAttribute('type'))?.match(/checkbox|radio/)) continue;
    if (box.width < 24 || box.height < 24)
      found.push(`${await control.textContent()} ${box.width} × ${box.height}`);
  }
  return found;
}

describe.each(VIEWS)('$width px wide, $colorScheme', ({ width, colorScheme }) => {
  let world: World;
  let opened: Opened;
  beforeAll(async () => {
    world = await startActingWorld();
    opened = await openAs(browser, world, 'ada', '/', { viewport: { width, height: 900 }, colorScheme });
  });
  afterAll(async () => {
    await opened?.close();
    await world?.close();
  });

  it('the head of a page leaves room for the page', async () => {
    await opened.page.goto(world.sandbox.url);
    const bar = await opened.page.locator('.sandbox-bar').boundingBox();
    // On a phone the clock and its buttons have a line each.
    expect(bar?.height).toBeLessThan(width < 640 ? 120 : 60);
  });

  it('no word of a table is cut, and a record keeps its keys beside or above their values', async () => {
    const { page } = opened;
    await page.goto(`${world.sandbox.url}/ada/ops/blob/main/record.md`);
    const isCut = await page.evaluate<boolean>(
      `[...document.querySelectorAll('.markdown th')].some((cell) => cell.getBoundingClientRect().height > 50)`,
    );
    expect(isCut).toBe(false);
    const box = await page.locator('.front-matter').boundingBox();
    for (const value of await page.locator('.front-matter td').all()) {
      const cell = await value.boundingBox();
      expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
    }
  });

  it.each(['incident.yml', 'review.yml'])(
    'the form %s fits the smallest phone, refused too',
    async (file) => {
      const { page, complaints } = opened;
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(`${world.sandbox.url}/ada/ops/issues/new?template=${file}`);
      expect(await surplusWidth(page)).toBeLessThanOrEqual(0);
      await sendInVain(page);
      expect(await surplusWidth(page)).toBeLessThanOrEqual(0);
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width, height: 900 });
      complaints.length = 0;
    },
  );

  it.each(Object.entries(PAGES))('%s can be used by everybody, with its forms', async (path, prepare) => {
    const { page, complaints } = opened;
    await page.goto(world.sandbox.url + path);
    expect(complaints).toEqual([]);
    await prepare(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await surplusWidth(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    // A refused form is answered 4xx, which a browser notes.
    complaints.length = 0;
  });
});
