/** Writing files in the browser. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { call, clone, commit, git, type World } from './server-fixture.ts';
import { startWebWorld, type Visitor, visitor } from './web-visitor.ts';

const EDIT = '/ada/ops/edit/main/docs/guide.md';
const NEW = '/ada/ops/new/main/docs';

let world: World;
beforeEach(async () => {
  world = await startWebWorld({
    'docs/guide.md': '\n# Guide\n',
    'docs/windows.txt': 'a\r\nb\r\n',
    'docs/data.bin': 'a\0b',
  });
});
afterEach(() => world.close());

async function contentOf(path: string, ref = 'main', repository = 'ada/ops'): Promise<string | null> {
  const { status, body } = await call(world, null, 'GET', `/repos/${repository}/contents/${path}?ref=${ref}`);
  return status === 200 ? Buffer.from(body.content, 'base64').toString() : null;
}

async function subjects(ref = 'main'): Promise<readonly string[]> {
  const work = await clone(world, 'ada', `look-${ref.replaceAll('/', '-')}`);
  return (await git(work, 'log', '--format=%an: %s', `origin/${ref}`)).split('\n');
}

/** Sends the form with the base the page holds. */
async function commitForm(who: Visitor, path: string, fields: Record<string, string>) {
  const base = /name="base" value="([0-9a-f]{40})"/.exec((await who.get(path)).html)?.[1] ?? '';
  return who.send(path, { do: 'commit', base, message: '', branch: '', ...fields });
}

describe('editing a file', () => {
  it('is offered on a branch to who acts, with the content as it is', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get('/ada/ops/blob/main/docs/guide.md')).html).toContain(`href="${EDIT}"`);
    expect((await wim.get(EDIT)).html).toContain('>\n\n# Guide\n</textarea>');
    const nobody = await visitor(world);
    expect((await nobody.get('/ada/ops/blob/main/docs/guide.md')).html).not.toContain(EDIT);
    expect((await nobody.get(EDIT)).html).not.toContain('<textarea');
  });

  it('commits to the branch itself', async () => {
    const wim = await visitor(world, 'wim');
    world.runner.triggers.length = 0;
    const page = await commitForm(wim, EDIT, { where: 'direct', content: '# Guide\r\n\r\nMore.\r\n' });
    expect([page.status, page.location]).toEqual([303, '/ada/ops/blob/main/docs/guide.md']);
    expect(await contentOf('docs/guide.md')).toBe('# Guide\n\nMore.\n');
    expect((await subjects())[0]).toBe('wim Example: Update guide.md');
    expect(world.runner.triggers.map(({ event, headBranch }) => [event, headBranch])).toEqual([
      ['push', 'main'],
    ]);
  });

  it('proposes the change from a new branch, by pull request', async () => {
    const wim = await visitor(world, 'wim');
    const fields = { where: 'pull', content: '# Handbook\n', message: 'Call it a handbook' };
    const page = await commitForm(wim, EDIT, fields);
    expect([page.status, page.location]).toEqual([303, '/ada/ops/pull/1']);
    expect(await contentOf('docs/guide.md')).toBe('\n# Guide\n');
    expect(await contentOf('docs/guide.md', 'wim-patch-1')).toBe('# Handbook\n');
    const { body } = await call(world, null, 'GET', '/repos/ada/ops/pulls/1');
    expect(body).toMatchObject({
      title: 'Call it a handbook',
      user: { login: 'wim' },
      base: { ref: 'main' },
    });
    const second = await commitForm(wim, EDIT, { where: 'pull', content: '# Other\n' });
    expect(second.location).toBe('/ada/ops/pull/2');
    expect(await contentOf('docs/guide.md', 'wim-patch-2')).toBe('# Other\n');
  });

  it('goes to a fork of whoever cannot write', async () => {
    const eve = await visitor(world, 'eve');
    expect((await eve.get(EDIT)).html).not.toContain('Directly to main');
    const page = await commitForm(eve, EDIT, { where: 'pull', content: '# Mine\n', branch: 'mine' });
    expect(page.location).toBe('/ada/ops/pull/1');
    expect(await contentOf('docs/guide.md', 'mine', 'eve/ops')).toBe('# Mine\n');
    expect((await call(world, null, 'GET', '/repos/ada/ops/pulls/1')).body.head.label).toBe('eve:mine');
  });

  it('is refused to whoever cannot write, if sent for the branch itself', async () => {
    const page = await commitForm(await visitor(world, 'eve'), EDIT, { where: 'direct', content: 'x' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('eve does not have the correct permissions');
    expect(page.html).toContain('x</textarea>');
    expect(await contentOf('docs/guide.md')).toBe('\n# Guide\n');
  });

  it('overwrites nothing that came in between, and keeps what was typed', async () => {
    const wim = await visitor(world, 'wim');
    const base = /name="base" value="([0-9a-f]{40})"/.exec((await wim.get(EDIT)).html)?.[1] ?? '';
    const work = await clone(world, 'ada', 'ada');
    await commit(work, { 'docs/guide.md': '# Hers\n' }, 'Between');
    await git(work, 'push', '-q', 'origin', 'main');
    const fields = { do: 'commit', base, where: 'direct', content: '# His\n', message: 'Mine', branch: '' };
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const page = await wim.send(EDIT, fields);
      expect(page.status).toBe(422);
      expect(page.html).toContain('Expected branch to point to');
      expect(page.html).toContain('# His\n</textarea>');
      // Sending the refused form again is no way around.
      expect(page.html).toContain(`name="base" value="${base}"`);
    }
    expect(await contentOf('docs/guide.md')).toBe('# Hers\n');
  });

  test.each([
    [{ where: 'direct', content: '\r\n# Guide\r\n' }, 'commit-content-problem', 'Nothing has been changed.'],
    [{ where: 'pull', content: 'x', branch: 'main' }, 'commit-branch-problem', 'Reference already exists'],
    [
      { where: 'pull', content: 'x', branch: 'a..b' },
      'commit-branch-problem',
      'refs/heads/a..b is not a valid ref name',
    ],
  ])('says beside the field what is wrong (%#)', async (fields, place, message) => {
    const page = await commitForm(await visitor(world, 'wim'), EDIT, fields);
    expect(page.status).toBe(422);
    expect(page.html).toMatch(new RegExp(`id="${place}">[^<]*${message}`));
  });

  it('leaves the line breaks of a file as they are', async () => {
    const wim = await visitor(world, 'wim');
    const path = '/ada/ops/edit/main/docs/windows.txt';
    await commitForm(wim, path, { where: 'direct', content: 'a\r\nb\r\nc\r\n' });
    expect(await contentOf('docs/windows.txt')).toBe('a\r\nb\r\nc\r\n');
  });

  it('offers no form for what is binary, no page for what is not there or no branch', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get('/ada/ops/edit/main/docs/data.bin')).html).not.toContain('<textarea');
    expect((await wim.get('/ada/ops/edit/main/docs/none.md')).status).toBe(404);
    const sha = (await call(world, null, 'GET', '/repos/ada/ops/git/ref/heads/main')).body.object.sha;
    expect((await wim.get(`/ada/ops/edit/${sha}/docs/guide.md`)).status).toBe(404);
    expect((await wim.get(`/ada/ops/new/${sha}`)).status).toBe(404);
  });
});

describe('a new file', () => {
  it('is committed where its path says', async () => {
    const wim = await visitor(world, 'wim');
    expect((await wim.get('/ada/ops/tree/main/docs')).html).toContain(`href="${NEW}"`);
    expect((await wim.get(NEW)).html).toContain('value="docs/"');
    const page = await commitForm(wim, NEW, { where: 'direct', path: 'docs/a b/ä.md', content: 'x' });
    expect(page.location).toBe('/ada/ops/blob/main/docs/a%20b/%C3%A4.md');
    expect(await contentOf('docs/a%20b/%C3%A4.md')).toBe('x');
    expect((await subjects())[0]).toBe('wim Example: Create ä.md');
  });

  test.each([
    ['', 'The file needs a name.'],
    ['docs/', 'The file needs a name.'],
    ['docs/guide.md', 'There is a file of that name already.'],
  ])('is not made at %j', async (path, message) => {
    const page = await commitForm(await visitor(world, 'wim'), NEW, { where: 'direct', path, content: 'x' });
    expect(page.status).toBe(422);
    expect(page.html).toContain(`id="commit-path-problem">${message}`);
  });

  test.each(['../x', '/x', '.git/config', 'docs/guide.md/x', 'a//b'])(
    'is not made at %s, and the page says why',
    async (path) => {
      const page = await commitForm(await visitor(world, 'wim'), NEW, {
        where: 'direct',
        path,
        content: 'x',
      });
      expect(page.status).toBe(422);
      expect(page.html).toContain('That was not done.');
      expect((await subjects()).length).toBe(1);
    },
  );

  it('has a name that stays text', async () => {
    const wim = await visitor(world, 'wim');
    const path = `<script>alert(1)<`;
    const page = await commitForm(wim, NEW, { where: 'direct', path, content: '</textarea><script>' });
    expect(page.status).toBe(303);
    for (const at of [page.location ?? '', (page.location ?? '').replace('/blob/', '/edit/')]) {
      const { status, html } = await wim.get(at);
      expect(status).toBe(200);
      expect(html).not.toContain('<script>');
    }
  });
});
