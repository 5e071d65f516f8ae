/**
 * `npm run screenshots`: plays the story and takes the pictures of the README and of docs/ into docs/images/;
 * `npm run screenshots -- incident` only those whose names hold a word, `phone-life` those of
 * docs/incident-on-a-phone.md. Needs chromium and a built dist/; where pngquant is installed, the files become smaller.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { REPOSITORY } from './story/example-organisation.ts';
import { request } from './story/person.ts';
import { PHONE, type PhoneStep, playPhoneLife } from './story/phone-life.ts';
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
  /** The login of whom the page is seen as; nobody unless told. */
  readonly as?: string;
}

/** The page of the run that found mistakes. */
async function findFailedRun({ end, github }: Stage): Promise<string> {
  const path = `/repos/${REPOSITORY}/actions/runs?status=failure`;
  const { workflow_runs: runs } = await request<{ readonly workflow_runs: readonly { html_url: string }[] }>(
    github.url,
    end.people.maya,
    'GET',
    path,
  );
  const [run] = runs;
  if (run === undefined) throw new Error('no run of the story failed');
  return run.html_url;
}

function listPictures({ end, github }: Stage, failedRun: string): readonly Picture[] {
  const wide = { width: 1000, colorScheme: 'light' } as const;
  const phone = { width: 390, colorScheme: 'light' } as const;
  const dark = { colorScheme: 'dark' } as const;
  const as = 'devon-okafor';
  const home = `${github.url}/${REPOSITORY}`;
  const messages = { address: `${github.url}/notifications`, as, to: 'section:last-of-type' };
  const record = `${home}/blob/main/incidents/2026/INC-2026-0002/incident.md`;
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
    { ...phone, file: 'incident-issue-phone.png', address: end.tracking, to: 'article:first-of-type' },
    {
      ...phone,
      file: 'incident-said-phone.png',
      address: end.tracking,
      from: 'article >> nth=1',
      to: 'article >> nth=2',
    },
    { ...wide, file: 'issues.png', address: `${home}/issues`, to: 'main > :last-child' },
    {
      ...wide,
      file: 'site-incident.png',
      address: `${end.site}incidents/INC-2026-0002.html`,
      to: '.prose > p:nth-of-type(2)',
    },
    { ...phone, ...dark, file: 'site-index-phone.png', address: end.site, to: 'main' },
    {
      ...wide,
      ...dark,
      file: 'sandbox-pull-request-dark.png',
      address: end.mistakes.html_url,
      as,
      to: '#checks',
    },
    { ...phone, file: 'sandbox-run-phone.png', address: failedRun, as, to: '.job > .annotation >> nth=-1' },
    { ...phone, ...dark, file: 'sandbox-record-phone-dark.png', address: record, as, to: '.front-matter' },
    { ...wide, ...messages, file: 'sandbox-messages.png' },
    { ...phone, ...messages, file: 'sandbox-messages-phone.png' },
    { ...phone, ...dark, ...messages, file: 'sandbox-messages-phone-dark.png' },
  ];
}

/** Takes one picture and says how large it became. */
async function take(browser: Browser, picture: Picture): Promise<string> {
  const { width, colorScheme } = picture;
  const context = await browser.newContext({ viewport: { width, height: 600 }, colorScheme });
  const page = await context.newPage();
  await page.goto(picture.address);
  if (picture.as !== undefined) {
    await page.locator('.actor summary').click();
    await page.locator(`.actor button[value="${picture.as}"]`).click();
    await page.locator('.messages-link').waitFor();
    await page.goto(picture.address);
  }
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
  return keep(picture.file, bytes);
}

/** What stands at the top of the picture of each step of an incident on a phone. */
const PHONE_STEPS: Readonly<Record<PhoneStep, string>> = {
  form: 'main h1',
  declared: 'article:has-text("Declared as")',
  acknowledged: 'article table',
  told: 'article:has-text("/update public") >> nth=0',
  resolved: 'article:has-text("/resolve Index")',
  reviewed: 'article:has-text("Records are in order")',
  closed: 'main h1',
  reports: 'main :is(h2, h3, h4):has-text("Timeline")',
};

/** Plays an incident on a phone and takes a picture of each step, as much as its window shows. */
async function takePhoneLife({ github, browser }: Stage): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, colorScheme: 'light' });
  let number = 0;
  await playPhoneLife(await context.newPage(), {
    github,
    root: process.cwd(),
    async look(step, page) {
      number += 1;
      await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
      const box = await page.locator(PHONE_STEPS[step]).first().boundingBox();
      if (box === null) throw new Error(`${step}: nothing on the page is ${PHONE_STEPS[step]}`);
      const clip = { x: 0, y: Math.max(0, Math.floor(box.y - MARGIN)), ...PHONE };
      console.log(keep(`phone-${number}-${step}.png`, await page.screenshot({ fullPage: true, clip })));
    },
  });
  await context.close();
}

/** Writes a picture and says how large it became. */
function keep(file: string, bytes: Buffer): string {
  const path = join(FOLDER, file);
  writeFileSync(path, bytes);
  // A picture of text and boxes loses nothing that can be seen with fewer colours.
  spawnSync('pngquant', ['--quality=80-98', '--speed=1', '--strip', '--force', '--output', path, path]);
  return `${path}  ${Math.round(statSync(path).size / 1024)} KB`;
}

const stage = await setStage(process.cwd());
try {
  mkdirSync(FOLDER, { recursive: true });
  const words = process.argv.slice(2);
  const isWanted = ({ file }: Picture) => words.length === 0 || words.some((word) => file.includes(word));
  const pictures = listPictures(stage, await findFailedRun(stage)).filter(isWanted);
  for (const picture of pictures) console.log(await take(stage.browser, picture));
  if (words.length === 0 || words.includes('phone-life')) await takePhoneLife(stage);
} finally {
  await stage.close();
}
