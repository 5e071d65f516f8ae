/** What the forms of issues do, sent over HTTP by a browser without scripts. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { call, type World } from './server-fixture.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

const HOSTILE = `<script>alert(1)</script></textarea>"'&`;
const ISSUE = '/ada/ops/issues/1';

let world: World;
beforeEach(async () => {
  world = await startWebWorld();
  // eve has no role: she opened the issue, and comments on it.
  await call(world, world.tokens.eve, 'POST', '/repos/ada/ops/issues', { title: 'A leak', body: 'Drip.' });
});
afterEach(() => world.close());

async function issue() {
  return (await call(world, null, 'GET', `/repos${ISSUE}`)).body;
}

async function comments(): Promise<readonly (readonly [login: string, body: string])[]> {
  const { body } = await call(world, null, 'GET', `/repos${ISSUE}/comments`);
  return body.map((each: { user: { login: string }; body: string }) => [each.user.login, each.body]);
}

describe('commenting', () => {
  it('comments as who acts, and leads to the comment', async () => {
    const eve = await visitor(world, 'eve');
    const page = await eve.send(ISSUE, { do: 'comment', body: 'It *still* leaks' });
    expect(page.status).toBe(303);
    expect(await comments()).toEqual([['eve', 'It *still* leaks']]);
    const [path, anchor] = page.location?.split('#') ?? [];
    expect(path).toBe(ISSUE);
    expect((await eve.get(ISSUE)).html).toContain(`id="${anchor}"`);
  });

  it('goes through the API, recorded as any other request of that person', async () => {
    await (await visitor(world, 'eve')).send(ISSUE, { do: 'comment', body: 'Hello' });
    expect(world.sandbox.requests).toContainEqual(
      expect.objectContaining({
        method: 'POST',
        route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        login: 'eve',
        status: 201,
      }),
    );
  });

  test.each([
    ['', /body can&#39;t be blank|body can't be blank/],
    ['x'.repeat(65_537), /body is too long/],
  ])('says beside the field why a text is not taken, and keeps it (%#)', async (body, message) => {
    const page = await (await visitor(world, 'eve')).send(ISSUE, { do: 'comment', body });
    expect(page.status).toBe(422);
    expect(page.html).toMatch(message);
    expect(page.html).toContain(
      'aria-invalid="true" aria-describedby="comment-body-hint comment-body-problem"',
    );
    expect(page.html).toContain(`${body}</textarea>`);
    expect(await comments()).toEqual([]);
  });

  it('previews without sending', async () => {
    const eve = await visitor(world, 'eve');
    const page = await eve.send(ISSUE, { do: 'comment', body: '**Look**\r\nhere', preview: '1' });
    expect(page.status).toBe(200);
    expect(page.html).toContain('<strong>Look</strong><br>');
    expect(page.html).toContain('**Look**\r\nhere</textarea>');
    expect(await comments()).toEqual([]);
  });

  it('keeps hostile text text, in a comment, in a preview and in a field', async () => {
    const eve = await visitor(world, 'eve');
    for (const preview of ['1', null]) {
      const fields = { do: 'comment', body: HOSTILE, ...(preview === null ? {} : { preview }) };
      const sent = await eve.send(ISSUE, fields);
      for (const html of [sent.html, (await eve.get(ISSUE)).html]) {
        expect(html).not.toContain('<script>');
        expect(html.match(/<textarea/g)?.length).toBe(html.match(/<\/textarea/g)?.length);
      }
    }
    expect(await comments()).toEqual([['eve', HOSTILE]]);
  });

  it('keeps a line break at the beginning of a text', async () => {
    const eve = await visitor(world, 'eve');
    const page = await eve.send(ISSUE, { do: 'comment', body: '\nfirst', preview: '1' });
    expect(page.html).toContain('>\n\nfirst</textarea>');
  });
});

describe('editing a comment', () => {
  async function editFormOf(login: string): Promise<string | null> {
    const { html } = await (await visitor(world, login)).get(ISSUE);
    return /value="(edit-comment-\d+)"/.exec(html)?.[1] ?? null;
  }

  it('is offered to its author and with push access, and to nobody else', async () => {
    await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'One' });
    world.sandbox.createUser({ login: 'zoe', name: 'Zoe' });
    const form = await editFormOf('eve');
    expect([form, await editFormOf('wim'), await editFormOf('zoe')]).toEqual([form, form, null]);
    const refused = await (await visitor(world, 'zoe')).send(ISSUE, { do: form ?? '', body: 'Mine' });
    expect([refused.status, await comments()]).toEqual([403, [['eve', 'One']]]);
    expect(refused.html).toContain('That was not done.');
    const done = await (await visitor(world, 'eve')).send(ISSUE, { do: form ?? '', body: 'Two' });
    expect([done.status, await comments()]).toEqual([303, [['eve', 'Two']]]);
  });

  it('says so beside it, once it has another text', async () => {
    for (const body of ['One', 'Another']) {
      await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body });
    }
    const eve = await visitor(world, 'eve');
    const form = (await editFormOf('eve')) ?? '';
    const edited = async () => (await eve.get(ISSUE)).html.match(/ · edited/g) ?? [];
    world.tick(60);
    await eve.send(ISSUE, { do: form, body: 'One' });
    expect(await edited()).toHaveLength(0);
    await eve.send(ISSUE, { do: form, body: 'Two' });
    expect(await edited()).toHaveLength(1);
  });

  it('leaves the form open when it was refused', async () => {
    await call(world, world.tokens.eve, 'POST', `/repos${ISSUE}/comments`, { body: 'One' });
    const form = (await editFormOf('eve')) ?? '';
    const page = await (await visitor(world, 'eve')).send(ISSUE, { do: form, body: ' ' });
    expect(page.status).toBe(422);
    expect(page.html).toMatch(new RegExp(`<details[^>]* id="unfold-${form}" open`));
  });
});

describe('closing and reopening', () => {
  test.each([
    ['completed', 'closed', 'completed', 'Closed'],
    ['not_planned', 'closed', 'not_planned', 'Closed as not planned'],
  ])('closes as %s, and the page says so', async (change, state, reason, word) => {
    const eve = await visitor(world, 'eve');
    expect((await eve.send(ISSUE, { do: 'comment', body: '', change })).status).toBe(303);
    expect(await issue()).toMatchObject({ state, state_reason: reason });
    const { html } = await eve.get(ISSUE);
    expect(html).toContain(`${word}</span>`);
    expect(html).toContain('Reopen issue');
    expect(await comments()).toEqual([]);
    await eve.send(ISSUE, { do: 'comment', body: 'Again!', change: 'reopened' });
    expect(await issue()).toMatchObject({ state: 'open', state_reason: 'reopened' });
    expect(await comments()).toEqual([['eve', 'Again!']]);
  });

  it('is not offered to whoever is neither author nor has a role, and refused; the comment is not doubled', async () => {
    world.sandbox.createUser({ login: 'zoe', name: 'Zoe' });
    const zoe = await visitor(world, 'zoe');
    expect((await zoe.get(ISSUE)).html).not.toContain('Close as');
    const page = await zoe.send(ISSUE, { do: 'comment', body: 'Enough', change: 'completed' });
    expect([page.status, (await issue()).state]).toEqual([403, 'open']);
    expect(await comments()).toEqual([['zoe', 'Enough']]);
    expect(page.html).toContain('Your comment was added, but no more was done');
    const form = page.html.slice(page.html.indexOf('id="form-comment"'));
    expect(form).not.toContain('Enough');
  });
});

describe('title and description', () => {
  it('are edited by the author', async () => {
    const eve = await visitor(world, 'eve');
    const page = await eve.send(ISSUE, { do: 'edit-issue', title: 'A flood', body: 'Pour.' });
    expect(page.location).toBe(ISSUE);
    expect(await issue()).toMatchObject({ title: 'A flood', body: 'Pour.' });
  });

  test.each([
    ['', 'This cannot be blank.'],
    ['x'.repeat(257), 'title is too long (maximum is 256 characters)'],
  ])('are kept in the form when the title is refused (%#)', async (title, message) => {
    const page = await (await visitor(world, 'eve')).send(ISSUE, { do: 'edit-issue', title, body: 'Typed' });
    expect(page.status).toBe(422);
    expect(page.html).toContain(`id="edit-issue-title-problem">${message}`);
    expect(page.html).toContain('Typed</textarea>');
    expect((await issue()).title).toBe('A leak');
  });

  it('are not offered to others', async () => {
    world.sandbox.createUser({ login: 'zoe', name: 'Zoe' });
    expect((await (await visitor(world, 'zoe')).get(ISSUE)).html).not.toContain('edit-issue');
    expect((await (await visitor(world)).get(ISSUE)).html).not.toContain('<textarea');
  });
});

describe('labels and assignees', () => {
  it('are set with push access', async () => {
    const wim = await visitor(world, 'wim');
    await wim.send(ISSUE, { do: 'labels', more: 'sev1,  pipes & more ' });
    expect((await issue()).labels.map(({ name }: { name: string }) => name)).toEqual([
      'sev1',
      'pipes & more',
    ]);
    await wim.send(ISSUE, { do: 'labels', labels: ['sev1'], more: '' });
    expect((await issue()).labels.map(({ name }: { name: string }) => name)).toEqual(['sev1']);
    await wim.send(ISSUE, { do: 'assignees', assignees: ['ada', 'wim'] });
    expect((await issue()).assignees.map(({ login }: { login: string }) => login)).toEqual(['ada', 'wim']);
    await wim.send(ISSUE, { do: 'assignees' });
    expect((await issue()).assignees).toEqual([]);
  });

  it('say what is wrong', async () => {
    const wim = await visitor(world, 'wim');
    const page = await wim.send(ISSUE, { do: 'assignees', assignees: ['eve'] });
    expect(page.status).toBe(422);
    expect(page.html).toContain('assignees eve cannot be assigned to this issue');
  });

  it('are not offered without it', async () => {
    expect((await (await visitor(world, 'wim')).get(ISSUE)).html).toContain('Change labels');
    expect((await (await visitor(world, 'eve')).get(ISSUE)).html).not.toContain('Change labels');
  });
});

describe('a new issue', () => {
  it('is opened, with labels and assignees by those who may set them', async () => {
    const wim = await visitor(world, 'wim');
    const fields = { do: 'new-issue', title: 'Second', body: 'Text', more: 'sev2', assignees: ['ada'] };
    const page = await wim.send('/ada/ops/issues/new', fields);
    expect([page.status, page.location]).toEqual([303, '/ada/ops/issues/2']);
    const { body } = await call(world, null, 'GET', '/repos/ada/ops/issues/2');
    expect(body).toMatchObject({ title: 'Second', body: 'Text', user: { login: 'wim' } });
    expect([body.labels[0].name, body.assignees[0].login]).toEqual(['sev2', 'ada']);
  });

  it('is opened by anybody, who is shown no labels to set', async () => {
    const eve = await visitor(world, 'eve');
    expect((await eve.get('/ada/ops/issues')).html).toContain('href="/ada/ops/issues/new"');
    expect((await eve.get('/ada/ops/issues/new')).html).not.toContain('New labels');
    expect((await eve.send('/ada/ops/issues/new', { do: 'new-issue', title: 'Third' })).status).toBe(303);
  });

  it('keeps what was typed and ticked when the title is blank', async () => {
    const wim = await visitor(world, 'wim');
    const fields = { do: 'new-issue', title: ' ', body: 'Long text', assignees: ['ada'] };
    const page = await wim.send('/ada/ops/issues/new', fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain('Long text</textarea>');
    expect(page.html).toMatch(/value="ada" checked/);
    expect(page.html).not.toMatch(/value="wim" checked/);
  });
});
