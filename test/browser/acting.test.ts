/** What people do in the pages, with a keyboard, on a phone, without scripts, and while others do things too. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/story/browser.ts';
import { call, type World } from '../unit/sandbox/server-fixture.ts';
import { ISSUE, type Opened, openAs, PULL, startActingWorld } from './acting-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

let world: World;
let moved: number[];

/** Opens a page as somebody. */
function openPage(login: string | null, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  return openAs(browser, world, login, path, options);
}

/** Resolves when the page follows what happens. */
async function live({ page }: Opened): Promise<void> {
  await page.locator('html[data-live="on"]').waitFor();
}

async function comments(): Promise<readonly string[]> {
  const { body } = await call(world, null, 'GET', `/repos${ISSUE}/comments`);
  return body.map((each: { user: { login: string }; body: string }) => `${each.user.login}: ${each.body}`);
}

describe('acting', () => {
  beforeEach(async () => {
    moved = [];
    world = await startActingWorld(moved);
  });
  afterEach(() => world.close());

  describe('with a keyboard alone', () => {
    it('somebody chooses whom to act as, comments, and closes the issue', async () => {
      const { page, complaints, close } = await openPage(null, ISSUE);
      const focused = page.locator(':focus');
      const tabTo = async (text: string | RegExp): Promise<void> => {
        for (let presses = 0; presses < 60; presses += 1) {
          await page.keyboard.press('Tab');
          if ((await focused.textContent())?.match(text)) return;
        }
        throw new Error(`Tab never came to ${text}`);
      };
      await tabTo('Acting as nobody');
      await page.keyboard.press('Enter');
      await tabTo('ada Example');
      await page.keyboard.press('Escape');
      expect(await page.locator('.actor').getAttribute('open')).toBe(null);
      expect(await focused.textContent()).toBe('Acting as nobody');
      await page.keyboard.press('Enter');
      await tabTo('ada Example');
      await page.keyboard.press('Enter');
      await page.locator('.actor summary', { hasText: 'ada Example' }).waitFor();
      await page.getByLabel('Comment', { exact: true }).last().focus();
      await page.keyboard.type('Found it: a gasket.');
      await tabTo('Close as completed');
      await page.keyboard.press('Enter');
      await page.locator('.lead', { hasText: 'Closed' }).waitFor();
      expect(await comments()).toEqual(['eve: I hear it too.', 'ada: Found it: a gasket.']);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it('a button that is pressed twice is pressed once', async () => {
    const { page, close } = await openPage('ada', ISSUE);
    // Held back here, so that both are sent while neither has been answered.
    const isHeldBack = await page.evaluate<readonly boolean[]>(`(() => {
      const prevented = [];
      addEventListener('submit', (event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      });
      const form = document.getElementById('form-comment');
      form.requestSubmit();
      form.requestSubmit();
      return prevented;
    })()`);
    expect(isHeldBack).toEqual([false, true]);
    await close();
  });

  describe('without scripts', () => {
    it('people act, preview, comment and are told what is wrong', async () => {
      const { page, close } = await openPage('eve', ISSUE, { javaScriptEnabled: false });
      const field = page.locator('#comment-body');
      await field.fill('It is *loud*');
      await page.getByRole('button', { name: 'Preview' }).last().click();
      expect(await page.locator('.preview em').textContent()).toBe('loud');
      expect(await field.inputValue()).toBe('It is *loud*');
      await page.getByRole('button', { name: 'Comment', exact: true }).click();
      await page.locator('article', { hasText: 'It is loud' }).waitFor();
      await page.getByRole('button', { name: 'Comment', exact: true }).click();
      expect(await page.locator('#comment-body-problem').textContent()).toBe("body can't be blank");
      expect(await comments()).toEqual(['eve: I hear it too.', 'eve: It is *loud*']);
      await close();
    });
  });

  describe('while others do things', () => {
    it('an open page follows without a reload, and what is typed, unfolded and focused stays', async () => {
      const opened = await openPage('ada', ISSUE);
      const { page, complaints, close } = opened;
      await live(opened);
      await page.evaluate('window.stillThis = true');
      await page.locator('#unfold-labels summary').click();
      await page.locator('#labels-labels-0').uncheck();
      const field = page.locator('#comment-body');
      await field.fill('half a thought');
      await field.evaluate((element) => (element as unknown as HTMLTextAreaElement).setSelectionRange(5, 6));
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));

      await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'Louder now.' });
      await page.locator('article', { hasText: 'Louder now.' }).waitFor();
      await call(world, world.tokens.ada, 'PATCH', `/repos${ISSUE}`, { title: 'A flood', state: 'closed' });
      await page.locator('h1', { hasText: 'A flood' }).waitFor();
      await page.getByRole('button', { name: 'Reopen issue' }).waitFor();

      expect(await page.title()).toContain('A flood');
      expect(await page.locator('.tabs [aria-current] .count').textContent()).toBe('0');
      expect(await field.inputValue()).toBe('half a thought');
      const at = 'document.activeElement';
      expect(await page.evaluate(`[${at}.id, ${at}.selectionStart, ${at}.selectionEnd]`)).toEqual([
        'comment-body',
        5,
        6,
      ]);
      expect(await page.locator('#unfold-labels').getAttribute('open')).toBe('');
      expect(await page.locator('#labels-labels-0').isChecked()).toBe(false);
      expect(await page.evaluate('window.stillThis')).toBe(true);
      expect(new Set(fetched)).toEqual(new Set([ISSUE]));
      expect(complaints).toEqual([]);

      await page.getByRole('button', { name: 'Comment', exact: true }).click();
      await page.locator('article', { hasText: 'half a thought' }).waitFor();
      await close();
    });

    it('a page that does not show what has changed asks for nothing', async () => {
      // Whoever does something is told nothing of it: the count of their messages stays, too.
      const opened = await openPage('eve', '/ada/ops/blob/main/README.md');
      const { page, close } = opened;
      await live(opened);
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'Louder now.' });
      // What comes after it on the same stream: once it is here, the comment has been passed over.
      await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/issues', { title: 'Another' });
      await page.locator('.tabs .count', { hasText: '2' }).first().waitFor();
      expect(fetched).toEqual([`${world.sandbox.url}/ada/ops/blob/main/README.md`]);
      await close();
    });

    it('the text in a form is not lost when parts of the page above it come and go', async () => {
      const opened = await openPage('wim', PULL);
      const { page, close } = opened;
      await live(opened);
      // Below the form, of the kind of what is about to come above it.
      await page.evaluate(`document.querySelector('main').append(document.createElement('p'))`);
      await page.locator('#comment-body').fill('half a thought');
      const { body } = await call(world, null, 'GET', '/repos/ada/ops/pulls/2');
      await call(world, world.tokens.ada, 'PUT', '/repos/ada/ops/pulls/2/merge', { sha: body.head.sha });
      await page.locator('.notice', { hasText: 'ada merged this' }).waitFor();
      expect(await page.getByRole('button', { name: 'Merge pull request' }).count()).toBe(0);
      expect(await page.locator('#comment-body').inputValue()).toBe('half a thought');
      expect(await page.evaluate('document.activeElement.id')).toBe('comment-body');
      await close();
    });

    it('a run is cancelled, and its page follows it to its end', async () => {
      const run = world.repository.runs.find(({ id }) => id === 902);
      if (run === undefined) throw new Error('there is no run 902');
      const opened = await openPage('wim', `/ada/ops/actions/runs/${run.id}`);
      const { page, complaints, close } = opened;
      await page.getByRole('button', { name: 'Cancel run' }).click();
      await page.waitForURL(/#form-cancel$/);
      await live(opened);
      expect(world.runner.cancelled).toEqual([run]);
      await page.evaluate('window.stillThis = true');
      run.status = 'completed';
      run.conclusion = 'cancelled';
      world.host.onChange(run);
      await page.getByRole('button', { name: 'Re-run all jobs' }).waitFor();
      await page.locator('.state.solid', { hasText: 'Cancelled' }).waitFor();
      expect(await page.evaluate('window.stillThis')).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    });

    it('the count of messages follows what others write, and what is read elsewhere', async () => {
      const opened = await openPage('ada', '/ada/ops');
      const { page, close } = opened;
      await live(opened);
      const count = page.locator('.messages-link .count');
      // The comment on the issue, and the mention in the pull request.
      expect(await count.textContent()).toBe('2 unread');
      const { body: made } = await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', {
        title: 'New',
      });
      await call(world, world.tokens.eve, 'POST', `/repos/ada/ops/issues/${made.number}/comments`, {
        body: 'Oh.',
      });
      await page.locator('.messages-link .count', { hasText: '3' }).waitFor();
      const other = await page.context().newPage();
      await other.goto(`${world.sandbox.url}/notifications`);
      await other.locator('.row.unread').getByRole('link', { name: 'New' }).click();
      await other.locator('article', { hasText: 'Oh.' }).waitFor();
      await page.locator('.messages-link .count', { hasText: '2' }).waitFor();
      await other.goBack();
      await other.locator('.row:not(.unread)', { hasText: 'New' }).waitFor();
      await close();
    });

    it('a page that edits a file holds still', async () => {
      const { page, close } = await openPage('wim', '/ada/ops/edit/main/README.md');
      expect(await page.locator('html').getAttribute('data-version')).toBe(null);
      await close();
    });

    it('a page that went out of sight catches up when it is looked at again', async () => {
      const opened = await openPage('ada', ISSUE);
      const { page, close } = opened;
      await live(opened);
      const show = (hidden: boolean) =>
        page.evaluate(
          `Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });` +
            `document.dispatchEvent(new Event('visibilitychange'));`,
        );
      await show(true);
      await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'Louder now.' });
      expect(await page.locator('article', { hasText: 'Louder now.' }).count()).toBe(0);
      await show(false);
      await page.locator('article', { hasText: 'Louder now.' }).waitFor();
      await close();
    });
  });

  describe('a page of another origin', () => {
    let server: Server;
    let page: string;
    beforeAll(async () => {
      // Another port of this machine: the same site, so that the cookie goes along, and another origin.
      server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    it('cannot send a form, not even one with the right token', async () => {
      const opened = await openPage('ada', ISSUE);
      const token = await opened.page.locator('#form-comment input[name="token"]').getAttribute('value');
      page = `<form method="post" action="${world.sandbox.url}${ISSUE}">
      <input name="token" value="${token}"><input name="do" value="comment"><input name="body" value="Gotcha">
      <button>Win a prize</button></form>`;
      await opened.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const answer = opened.page.waitForResponse((response) => response.url() === world.sandbox.url + ISSUE);
      await opened.page.getByRole('button').click();
      expect((await answer).status()).toBe(403);
      expect(await comments()).toEqual(['eve: I hear it too.']);
      await opened.close();
    });
  });

  it('the clock is moved by its buttons, and the page shows the time it is then', async () => {
    const { page, close } = await openPage('ada', ISSUE);
    await page.getByRole('button', { name: '+2 h' }).click();
    await page.locator('.clock', { hasText: '2 Mar 2026, 11:00 UTC' }).waitFor();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.locator('.clock', { hasText: '3 Mar 2026, 11:00 UTC' }).waitFor();
    expect(moved).toEqual([120, 1440]);
    expect(new URL(page.url()).pathname).toBe(ISSUE);
    await close();
  });
});
