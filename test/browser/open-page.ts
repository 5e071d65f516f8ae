/** A page in a browser, and what is wrong with it. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** How every page is looked at. */
export const VIEWS = [
  { width: 1200, colorScheme: 'light' },
  { width: 1200, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens a page; `complaints` is everything the browser found wrong with it. */
export async function open(browser: Browser, address: string, { width, colorScheme }: View) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (failed) => complaints.push(`${failed.url()}: ${failed.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

/** What axe finds, each as one line to mend it by. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, not put into the page: the page's policy forbids scripts, and stays as it is.
  await page.evaluate(axe.source);
  // A Markdown table with an empty head row is shown as people wrote it, as on GitHub.
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, { rules: { 'empty-table-header': { enabled: false } }, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}: ${node.html.slice(0, 200)} ${node.any.map((check) => check.message).join(' ')}`,
    ),
  );
}

/** By how many pixels the page is wider than the window. */
export function surplusWidth(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth',
  );
}
