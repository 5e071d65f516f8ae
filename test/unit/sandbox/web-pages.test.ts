import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTarget } from '../../../src/sandbox/web/request-target.ts';
import { HOSTILE, MAIN, ROOT, type Served, serve } from './web-fake-host.ts';
import { INCIDENT_PATH, makeWorld } from './web-fake-world.ts';

const HOME = '/ada/incidents';
const HOSTILE_FILE = `odd/${encodeURIComponent(HOSTILE.replaceAll('/', ''))}.txt`;

let served: Served;
beforeAll(async () => {
  served = await serve(makeWorld().host);
});
afterAll(() => served.stop());

const PAGES: readonly [path: string, status: number, texts: readonly string[]][] = [
  [
    '/',
    200,
    ['Repositories', 'ada/incidents', 'forked from ada/incidents', 'a local GitHub for trying things'],
  ],
  ['/notifications', 200, ['Messages', 'Choose above whom to act as']],
  ['/ada', 200, ['ada the person']],
  [
    HOME,
    200,
    [
      'README.md',
      'git clone http://127.0.0.1:4000/ada/incidents.git',
      '/pages/ada/incidents/',
      'Published site',
    ],
  ],
  ['/ADA/Incidents/', 200, ['README.md']],
  ['/bob/incidents', 200, ['forked from']],
  [`${HOME}/tree/main/docs`, 200, ['rules.md', `${HOME}/blob/main/docs/rules.md`]],
  [`${HOME}/tree/declare/INC-2026-0042/docs`, 200, ['declare/INC-2026-0042', 'rules.md']],
  [`${HOME}/tree/declare/docs`, 200, ['rules.md']],
  [
    `${HOME}/blob/main/${INCIDENT_PATH}`,
    200,
    ['<th scope="row">severity</th><td>sev1</td>', 'Do not restart', '<li>payments</li>'],
  ],
  [`${HOME}/blob/main/${INCIDENT_PATH}?plain=1`, 200, ['id="L5"', '<code>severity: sev1</code>']],
  [`${HOME}/blob/main/docs/broken.md`, 200, ['cannot be shown as a table', 'a: [1']],
  [`${HOME}/blob/main/docs/rules.md`, 200, ['id="ir-001-severity"']],
  [`${HOME}/blob/main/docs/data.bin`, 200, ['This file is binary']],
  [`${HOME}/blob/main/docs/logo.png`, 200, [`<img src="${HOME}/raw/main/docs/logo.png"`]],
  [`${HOME}/blob/main/oncall/a%20b%23c%3F.yml`, 200, ['a b#c?.yml', '&lt;b>bold']],
  [`${HOME}/blob/main/${HOSTILE_FILE}`, 200, ['&lt;script>']],
  [`${HOME}/tree/main/odd`, 200, ['&lt;script>']],
  [`${HOME}/commits/main`, 200, ['Declare INC-2026-0042', 'Set the skeleton']],
  [`${HOME}/commit/${MAIN}`, 200, ['Because checkout is down.', 'severity: sev0']],
  [`${HOME}/commit/${ROOT}`, 200, ['The first commit']],
  [`${HOME}/issues`, 200, ['Add a timeout', 'action-item']],
  [`${HOME}/issues?state=closed`, 200, ['Solved']],
  [`${HOME}/issues?state=all`, 200, ['Solved', 'Add a timeout']],
  [
    `${HOME}/issues/3`,
    200,
    ['id="issuecomment-32"', 'Acknowledged', 'Labels', 'Assignees', 'First line<br>'],
  ],
  [`${HOME}/issues/5`, 200, ['&lt;script>alert(1)']],
  [`${HOME}/pulls`, 200, ['Conflict', 'Checks: ']],
  [
    `${HOME}/pull/7`,
    200,
    [
      'Validate / records',
      '1 error, 1 warning, 1 notice',
      'expected one of sev1',
      `${HOME}/actions/runs/902#job-5001`,
    ],
  ],
  [`${HOME}/pull/7/files`, 200, ['knowledge/old.md → ', 'Renamed without changes', 'severity: sev0']],
  [`${HOME}/pull/8`, 200, ['Merged', 'bob/incidents:patch', 'from a fork', 'ada merged this']],
  [`${HOME}/pull/9`, 200, ['conflicts with main', 'is not modelled']],
  [`${HOME}/actions`, 200, ['In progress', 'Publish the site', 'Superseded run']],
  [`${HOME}/actions/workflows/publish.yml`, 200, ['Publish the site']],
  [
    `${HOME}/actions/runs/902`,
    200,
    ['Validate the records', '<h3 id="summary-5001-2-1-error">', 'pull request #7', 'No step ran.'],
  ],
  [`${HOME}/actions/runs/904`, 200, ['This run could not start. The key']],
  ['/nobody', 404, ['Not found']],
  ['/ada/nothing', 404, ['Not found']],
  [`${HOME}/issues/999`, 404, ['Not found']],
  [`${HOME}/blob/main/missing.md`, 404, ['Not found']],
  [`${HOME}/blob/nobranch/README.md`, 404, ['Not found']],
  [`${HOME}/commit/--output=x`, 404, ['Not found']],
  [`${HOME}/commit/main~1`, 404, ['Not found']],
  [`${HOME}/actions/runs/1`, 404, ['Not found']],
  [`${HOME}/settings`, 501, ['does not model the page']],
  [`${HOME}/issues?q=is%3Aopen`, 501, ['does not model the parameter']],
  [`${HOME}/issues?state=odd`, 501, ['does not model the state']],
  [`${HOME}/commits/main/README.md`, 501, ['history of one file']],
  [`${HOME}/raw/main/..%2f..%2fetc`, 400, ['cannot be read']],
  [`${HOME}/blob/main/%FF`, 400, ['cannot be read']],
];

describe.each(PAGES)('%s', (path, status, texts) => {
  test(`answers ${status} and shows what it should`, async () => {
    const response = await served.get(path);
    const html = await response.text();
    expect(response.status).toBe(status);
    for (const text of texts) expect(html).toContain(text);
    // The page's own script and no other.
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/-/live.js" defer>']);
    expect(html).not.toContain(' style=');
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('href="#page-main"');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test.each([
  ['nobody', ''],
  ['the owner, with all forms', 'sandbox_actor_4000=ada.1'],
])('the pages are valid HTML for %s', async (_who, cookie) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Titles hold what people wrote.
      'long-title': 'off',
      // The serialiser writes <meta/>; browsers do not care.
      'void-style': 'off',
    },
  });
  for (const [path] of PAGES) {
    const report = await validator.validateString(await (await served.get(path, 'GET', cookie)).text());
    const found = report.results.flatMap(({ messages }) =>
      messages.map((message) => `${path}: ${message.ruleId} ${message.message} (${message.selector})`),
    );
    expect(found).toEqual([]);
  }
});

test('titles are unique', async () => {
  const titles = new Map<string, string>();
  for (const [path, status] of PAGES) {
    if (status !== 200 || path === '/ADA/Incidents/') continue;
    const title = /<title>(.*?)<\/title>/.exec(await (await served.get(path)).text())?.[1] ?? '';
    expect([title, titles.get(title)]).toEqual([title, undefined]);
    titles.set(title, path);
  }
});

test('the annotation stands right under its line of the diff', async () => {
  const html = await (await served.get(`${HOME}/pull/7/files`)).text();
  const row = html.indexOf('<code>severity: sev0</code>');
  const note = html.indexOf('severity/unknown', row);
  const next = html.indexOf('<code>status: investigating</code>');
  expect(row).toBeGreaterThan(-1);
  expect(note).toBeGreaterThan(row);
  expect(note).toBeLessThan(next);
  expect(html.indexOf('body/missing')).toBeLessThan(row);
  expect(html).toContain('Annotations on files that are not changed here');
});

test('the link of an annotation in the checks leads to its line below', async () => {
  const html = await (await served.get(`${HOME}/pull/7`)).text();
  const target = /href="#(diff-[0-9a-f]{64}R5)"/.exec(html)?.[1];
  expect(target).toBeDefined();
  expect(html).toContain(`id="${target}"`);
});

test('only the newest run of a workflow speaks for the pull request', async () => {
  const html = await (await served.get(`${HOME}/pull/7`)).text();
  expect(html).not.toContain('/actions/runs/901');
  expect(html).not.toContain('/actions/runs/903');
});

test('failed steps are open, the others closed; colours of a terminal are gone', async () => {
  const html = await (await served.get(`${HOME}/actions/runs/902`)).text();
  expect(html.match(/<details class="step" open/g)).toHaveLength(1);
  expect(html).toContain('Error: severity/unknown\n');
  expect(html).not.toContain('\u001b');
});

test('a log shows what its marks mean, and not the marks', async () => {
  const html = await (await served.get(`${HOME}/actions/runs/902`)).text();
  expect(html).toContain('<span class="log-group">Run validate\n</span>');
  expect(html).toContain('<span class="log-command">git rev-parse HEAD\n</span>Reading 12 records\n');
  expect(html).toContain('<span class="log-error">Error: &lt;script>alert(1)');
  expect(html).not.toMatch(/##\[|\[command\]/);
});

test('hidden markers stay hidden', async () => {
  expect(await (await served.get(`${HOME}/issues/3`)).text()).not.toContain('secret-marker');
});

test.each([
  [`${HOME}/issues/7`, `${HOME}/pull/7`],
  [`${HOME}/pull/3`, `${HOME}/issues/3`],
  [`${HOME}/pull/7/checks`, `${HOME}/pull/7#checks`],
  [`${HOME}/tree/main/README.md`, `${HOME}/blob/main/README.md`],
  [`${HOME}/blob/main/docs`, `${HOME}/tree/main/docs`],
  [`${HOME}/actions/runs/902/job/5001`, `${HOME}/actions/runs/902#job-5001`],
])('%s leads to %s', async (from, to) => {
  const response = await served.get(from);
  expect([response.status, response.headers.get('location')]).toEqual([302, to]);
});

test('raw files are text that no browser guesses about', async () => {
  const response = await served.get(`${HOME}/raw/main/${INCIDENT_PATH}`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(await response.text()).toMatch(/^---\nschema: 1\n/);
  expect((await served.get(`${HOME}/raw/main/docs/logo.png`)).headers.get('content-type')).toBe('image/png');
});

test('the stylesheet knows both schemes', async () => {
  const response = await served.get('/-/style.css');
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(await response.text()).toContain('prefers-color-scheme: dark');
});

test.each([
  '/api/v3/user',
  '/api/graphql',
  '/ada/incidents.git/info/refs',
  '/-/other',
  '/-/constructor',
  '/_sandbox/clock',
  '/api',
])('%s is left to others', async (path) => {
  expect((await served.get(path)).status).toBe(599);
});

test("HEAD has the headers and no body; methods that are no form's are refused", async () => {
  const head = await served.get(HOME, 'HEAD');
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
  expect(await head.text()).toBe('');
  const put = await served.get(HOME, 'PUT');
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

describe('addresses', () => {
  test.each([
    '/a/../b',
    '/a/%2e%2e/b',
    '/a/./b',
    '/a//b',
    '/a%2Fb',
    '/a%00',
    '/%FF',
    '//host/a',
    '*',
    'http://x/',
    '/?a=1&a=2',
  ])('%s is refused', (url) => {
    expect(parseTarget(url)).toBeNull();
  });

  test('segments and parameters are decoded once', () => {
    expect(parseTarget('/a%20b/%2525/?x=%26#y')).toEqual({
      segments: ['a b', '%25'],
      query: new Map([['x', '&#y']]),
    });
    expect(parseTarget('/')).toEqual({ segments: [], query: new Map() });
  });
});
