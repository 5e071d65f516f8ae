/**
 * `npm run screenshots`: plays the story and takes the pictures of the README into docs/images/. Needs chromium
 * and a built dist/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { REPOSITORY } from './story/example-organisation.ts';
import { type Stage, setStage } from './story/stage.ts';

const FOLDER = 'docs/images';
const TALLEST = 1100;
/** Around what is pictured; less than the pages leave between two boxes. */
const MARGIN = 12;

interface Picture {
  readonly file: string;
  readonly address: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** CSS selector of what the picture begins with; the page's top unless told. */
  readonly from?: string;
  /** CSS selector of what it ends with. */
  readonly to: string;
}

function listPictures({ end, github }: Stage): readonly Picture[] {
  const wide = { width: 1000, colorScheme: 'light' } as const;
  const incident = 'section.file[aria-label$="/incident.md"]';
  return [
    { ...wide, file: 'pull-request-checked.png', address: end.outage.html_url, to: 'article:last-of-type' },
    {
      ...wide,
      file: 'pull-request-annotated.png',
      address: end.mistakes.html_url,
      from: incident,
      to: incident,
    },
    { ...wide, file: 'issues.png', address: `${github.url}/${REPOSITORY}/issues`, to: 'main > :last-child' },
    {
      ...wide,
      file: 'site-incident.png',
      address: `${end.site}incidents/INC-2026-0002.html`,
      to: '.prose > p:nth-of-type(2)',
    },
    { file: 'site-index-phone.png', address: end.site, width: 390, colorScheme: 'dark', to: 'main' },
  ];
}

/** Takes one picture and says how large it became. */
async function take(browser: Browser, picture: Picture): Promise<string> {
  const { width, colorScheme } = picture;
  const context = await browser.newContext({ viewport: { width, height: 600 }, colorScheme });
  const page = await context.newPage();
  await page.goto(picture.address);
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`${picture.file}: nothing on the page is ${selector}`);
    return box;
  };
  const top = picture.from === undefined ? 0 : Math.floor((await boxOf(picture.from)).y - MARGIN);
  const last = await boxOf(picture.to);
  const height = Math.min(TALLEST, Math.ceil(last.y + last.height + MARGIN - top));
  const bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width, height } });
  await context.close();
  const path = join(FOLDER, picture.file);
  writeFileSync(path, bytes);
  return `${path}  ${width} × ${height}, ${Math.round(bytes.length / 1024)} KB`;
}

const stage = await setStage(process.cwd());
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of listPictures(stage)) console.log(await take(stage.browser, picture));
} finally {
  await stage.close();
}
