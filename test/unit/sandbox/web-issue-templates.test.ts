/** Issue forms: chosen, filled in without scripts, and opened with what GitHub makes of them. */
import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { fillForm } from '../../acceptance/filled-form.ts';
import { call, clone, git, type World } from './server-fixture.ts';
import { startWebWorld, visitor } from './web-visitor.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const ISSUES = '/ada/ops/issues';
const NEW = `${ISSUES}/new`;
const CHOOSE = `${NEW}/choose`;
const FORM = `${NEW}?template=bug.yml`;

/** Every kind of field, each required once. */
const BUG = `name: A bug
description: Something is *wrong*
title: '[bug] '
labels: [bug, 'not there', TRIAGE]
assignees: wim, eve, nobody
body:
  - type: markdown
    attributes:
      value: Thank you **very much**.
  - type: input
    id: version
    attributes: { label: Version, description: 'See [there](https://example.org/)', placeholder: '1.0' }
    validations: { required: true }
  - type: textarea
    id: story
    attributes: { label: What happened?, value: "First\\nthen" }
  - type: textarea
    attributes: { label: Log output, render: shell }
  - type: dropdown
    id: grave
    attributes: { label: How grave?, options: [low, high] }
    validations: { required: true }
  - type: dropdown
    id: where
    attributes: { label: Where?, options: [here, there], default: 1 }
  - type: dropdown
    id: browsers
    attributes: { label: Browsers, multiple: true, options: [Firefox, Chrome, Safari] }
  - type: checkboxes
    id: terms
    attributes:
      label: Terms
      description: Read them.
      options:
        - { label: I have read them, required: true }
        - label: I want to help
`;

const ENOUGH = {
  do: 'issue-form',
  title: '[bug] Broken',
  'answer-version': '2',
  'answer-grave': 'high',
  'answer-terms': 'I have read them',
};

let world: World;
afterEach(() => world.close());

async function start(files: Readonly<Record<string, string>>): Promise<void> {
  const inFolder = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]);
  world = await startWebWorld({ 'README.md': '# Ops\n', ...Object.fromEntries(inFolder) });
}

async function issue(number = 1) {
  return (await call(world, null, 'GET', `/repos${ISSUES}/${number}`)).body;
}

/** The texts of what the page tells of files. */
function notesIn(html: string): readonly string[] {
  return [...html.matchAll(/<p class="notice notice-(?:bad|warn)">([^<]*)<\/p>/g)].map(
    ([, text = '']) => text,
  );
}

describe('choosing', () => {
  it('lists the forms and the blank issue, and the list of issues leads there', async () => {
    await start({ 'bug.yml': BUG, 'ask.yaml': BUG.replace('A bug', 'A question') });
    const eve = await visitor(world, 'eve');
    expect((await eve.get(ISSUES)).html).toContain(`href="${CHOOSE}"`);
    const { status, html } = await eve.get(CHOOSE);
    expect(status).toBe(200);
    expect(html).toContain(`<a href="${FORM}">A bug</a>`);
    expect(html).toContain('Something is *wrong*');
    expect(html).toContain(`<a href="${NEW}?template=ask.yaml">A question</a>`);
    expect(html).toContain(`<a href="${NEW}">Blank issue</a>`);
    expect(notesIn(html)).toEqual([]);
  });

  it('is not offered where there is no form', async () => {
    await start({ 'config.yml': 'blank_issues_enabled: true\n', 'old.md': '# Old' });
    const eve = await visitor(world, 'eve');
    expect((await eve.get(ISSUES)).html).toContain(`href="${NEW}"`);
    expect(notesIn((await eve.get(CHOOSE)).html)).toEqual([
      `${FOLDER}/old.md: the sandbox does not model templates in Markdown.`,
    ]);
    expect((await eve.get(`${NEW}?template=old.md`)).status).toBe(501);
  });

  it('leaves the blank issue to maintainers when it is switched off', async () => {
    await start({ 'bug.yml': BUG, 'config.yml': 'blank_issues_enabled: false\n' });
    const [eve, wim] = [await visitor(world, 'eve'), await visitor(world, 'wim')];
    expect((await eve.get(CHOOSE)).html).not.toContain('Blank issue');
    expect(await eve.get(NEW)).toMatchObject({ status: 302, location: CHOOSE });
    expect((await wim.get(CHOOSE)).html).toContain('for maintainers only');
    expect((await wim.get(NEW)).status).toBe(200);
  });

  test.each([
    ['blank_issues_enabled: maybe\n', 'blank_issues_enabled must be true or false.'],
    ['contact_links: []\n', 'the sandbox does not model the key contact_links.'],
    ['a: &a [*a]\n', 'the sandbox does not model aliases.'],
    ['"\n', 'it is not YAML: '],
    [`# ${'x'.repeat(70_000)}\n`, 'it is longer than 65536 bytes.'],
  ])('tells what it does not understand of config.yml (%#)', async (config, note) => {
    await start({ 'bug.yml': BUG, 'config.yml': config });
    const { html } = await (await visitor(world, 'eve')).get(CHOOSE);
    expect(notesIn(html)[0]).toContain(`${FOLDER}/config.yml: ${note}`);
    expect(html).toContain('Blank issue');
  });

  it('knows no other parameters and pages', async () => {
    await start({ 'bug.yml': BUG });
    const eve = await visitor(world, 'eve');
    const statuses = [];
    for (const tail of [
      '?labels=x',
      '/choose?template=bug.yml',
      '/else',
      '?template=no.yml',
      '?template=..',
    ]) {
      statuses.push((await eve.get(NEW + tail)).status);
    }
    expect(statuses).toEqual([501, 501, 501, 404, 404]);
  });
});

describe('the form', () => {
  it('has its fields in order, tied to labels and hints, and says what is required', async () => {
    await start({ 'bug.yml': BUG });
    const { html } = await (await visitor(world, 'eve')).get(FORM);
    const parts = [
      'value="[bug] "',
      'Thank you <strong>very much</strong>.',
      '<label for="issue-form-answer-version">Version (required)</label>',
      'aria-describedby="issue-form-answer-version-hint"',
      'placeholder="1.0" required',
      'href="https://example.org/"',
      '<label for="issue-form-answer-story">What happened?</label>',
      '\nFirst\nthen</textarea>',
      '<label for="issue-form-answer-log-output">Log output</label>',
      'class="code"',
      'How grave? (required)',
      '<option value>Choose one</option>',
      '<option value>None</option>',
      '<option value="there" selected>',
      '<legend>Browsers</legend>',
      'type="checkbox" id="issue-form-answer-browsers-0"',
      'aria-describedby="issue-form-answer-terms-hint"',
      'I have read them (required)</label>',
      'I want to help</label>',
    ];
    let from = 0;
    for (const part of parts) {
      const at = html.indexOf(part, from);
      expect(at, part).toBeGreaterThan(-1);
      from = at;
    }
    expect(notesIn(html)).toEqual([]);
  });

  it('is shown to nobody without a person to act as', async () => {
    await start({ 'bug.yml': BUG });
    const { html } = await (await visitor(world)).get(FORM);
    expect(html).toContain('Choose whom to act as');
    expect(html).not.toContain('<textarea');
  });

  it('asks nothing of anybody in a private repository, as on GitHub', async () => {
    world = await startWebWorld();
    await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
    const work = await clone(world, 'ada', 'ada', 'ada/secret');
    await mkdir(join(work, FOLDER), { recursive: true });
    await writeFile(join(work, FOLDER, 'bug.yml'), BUG);
    await git(work, 'add', '-A');
    await git(work, 'commit', '-q', '-m', 'Form');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    const ada = await visitor(world, 'ada');
    const address = FORM.replace('ops', 'secret');
    const { html } = await ada.get(address);
    expect(html).not.toContain('Version (required)');
    expect(html).toContain('Nothing but the title has to be filled in');
    const sent = await ada.send(address, { do: 'issue-form', title: 'Nothing to say' });
    expect(sent.location).toBe('/ada/secret/issues/1');
  });
});

describe('what is missing', () => {
  it('is told beside its field, and everything typed is kept', async () => {
    await start({ 'bug.yml': BUG });
    const eve = await visitor(world, 'eve');
    const page = await eve.send(FORM, {
      do: 'issue-form',
      title: '',
      'answer-version': ' ',
      'answer-story': 'A long\r\nstory',
      'answer-where': 'here',
      'answer-browsers': ['Firefox', 'Safari'],
      'answer-terms': 'I want to help',
    });
    expect(page.status).toBe(422);
    const problems = [...page.html.matchAll(/id="issue-form-([\w-]+)-problem">([^<]*)</g)];
    expect(problems.map(([, field, text]) => [field, text])).toEqual([
      ['title', 'The title cannot be left empty.'],
      ['answer-version', '&quot;Version&quot; cannot be left empty.'],
      ['answer-grave', '&quot;How grave?&quot; cannot be left empty.'],
      ['answer-terms', '&quot;I have read them&quot; has to be ticked.'],
    ]);
    expect(page.html).toContain(
      'aria-invalid="true" aria-describedby="issue-form-answer-version-hint issue-form-answer-version-problem"',
    );
    expect(page.html).toContain('A long\r\nstory</textarea>');
    expect(page.html).toContain('<option value="here" selected>');
    for (const chosen of ['Firefox', 'Safari', 'I want to help'])
      expect(page.html).toMatch(new RegExp(`value="${chosen}"[^>]* checked`));
    expect(page.html).not.toMatch(/value="Chrome"[^>]* checked/);
    // Sent again it is the same form.
    expect(page.html).toContain(`action="${FORM}#form-issue-form"`);
    expect(world.repository.issues.size).toBe(0);
  });

  it('is a title of blanks, which the API refuses', async () => {
    await start({ 'bug.yml': BUG });
    const page = await (await visitor(world, 'eve')).send(FORM, { ...ENOUGH, title: ' ' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="issue-form-title-problem">This cannot be blank.');
    expect(page.html).toMatch(/name="answer-version"[^>]* value="2"/);
  });

  it.each([
    ['answer-grave', 'medium'],
    ['answer-browsers', 'Lynx'],
    ['answer-terms', 'I have read nothing'],
  ])('is a choice that is none of the form’s: %s', async (field, value) => {
    await start({ 'bug.yml': BUG });
    const page = await (await visitor(world, 'eve')).send(FORM, { ...ENOUGH, [field]: value });
    expect(page.status).toBe(422);
    expect(page.html).toContain(`&quot;${value}&quot; is none of the choices`);
  });
});

describe('the issue', () => {
  it('has a heading for each field, and the answer byte by byte', async () => {
    await start({ 'bug.yml': BUG });
    const eve = await visitor(world, 'eve');
    const page = await eve.send(FORM, {
      ...ENOUGH,
      'answer-version': '2.0 <script>',
      'answer-story': 'One\r\n\r\n- two\rthree',
      'answer-log-output': '$ make\r\nfailed',
      'answer-where': '',
      'answer-browsers': ['Safari', 'Firefox'],
      'answer-terms': ['I have read them'],
    });
    expect([page.status, page.location]).toEqual([303, `${ISSUES}/1`]);
    const { title, body, user } = await issue();
    expect([title, user.login]).toEqual(['[bug] Broken', 'eve']);
    expect(body).toBe(`### Version

2.0 <script>

### What happened?

One

- two
three

### Log output

\`\`\`shell
$ make
failed
\`\`\`

### How grave?

high

### Where?

_No response_

### Browsers

Firefox, Safari

### Terms

- [x] I have read them
- [ ] I want to help`);
  });

  it('says where nothing was filled in', async () => {
    await start({ 'bug.yml': BUG });
    await (await visitor(world, 'eve')).send(FORM, { ...ENOUGH, 'answer-story': ' \r\n' });
    const { body } = await issue();
    for (const label of ['What happened?', 'Log output', 'Where?', 'Browsers'])
      expect(body).toContain(`### ${label}\n\n_No response_\n\n`);
  });

  it('bears the labels and people of the form, whoever filled it in, from the moment it is opened', async () => {
    await start({ 'bug.yml': BUG });
    for (const name of ['bug', 'triage'])
      await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/labels', { name });
    // eve may not label; what the request itself names is dropped as ever.
    await (await visitor(world, 'eve')).send(FORM, { ...ENOUGH, labels: 'mine', assignees: 'ada' });
    const opened = await issue();
    expect(opened.labels.map(({ name }: { name: string }) => name)).toEqual(['bug', 'triage']);
    expect(opened.assignees.map(({ login }: { login: string }) => login)).toEqual(['wim']);
    const told = world.runner.triggers.map(({ activity, actor, payload }) => [
      activity,
      actor.login,
      (payload as { issue: { labels: readonly { name: string }[] } }).issue.labels.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['opened', 'eve', ['bug', 'triage']],
      ['labeled', 'eve', ['bug', 'triage']],
      ['labeled', 'eve', ['bug', 'triage']],
      ['assigned', 'eve', ['bug', 'triage']],
    ]);
    expect([...world.repository.labels.keys()]).toEqual(['bug', 'triage']);
    expect(world.sandbox.requests).toContainEqual(
      expect.objectContaining({ route: '/repos/{owner}/{repo}/issues', login: 'eve', status: 201 }),
    );
  });

  it('without the form bears none of it, nor does what eve opens next', async () => {
    await start({ 'bug.yml': BUG });
    await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/labels', { name: 'bug' });
    const eve = await visitor(world, 'eve');
    await eve.send(FORM, ENOUGH);
    await eve.send(NEW, { do: 'new-issue', title: 'Plain', labels: 'bug' });
    expect((await issue(2)).labels).toEqual([]);
  });
});

describe('a hostile file', () => {
  it('stays text, whatever its labels are', async () => {
    const script = `</textarea><script>alert(1)</script>"'&`;
    const text = JSON.stringify(script);
    await start({
      'bug.yml': `name: ${text}
description: ${text}
title: ${text}
${text}: 1
body:
  - { type: markdown, attributes: { value: ${text} } }
  - { type: input, id: one, attributes: { label: ${text}, description: ${text}, placeholder: ${text}, value: ${text} } }
  - { type: textarea, id: two, attributes: { label: ${text}, description: ${text}, value: ${text}, render: ${text} } }
  - { type: dropdown, id: three, attributes: { label: ${text}, options: [${text}] } }
  - { type: dropdown, id: four, attributes: { label: ${text}, options: [${text}], multiple: true } }
  - { type: checkboxes, id: five, attributes: { label: ${text}, options: [{ label: ${text}, required: true }] } }
`,
    });
    const eve = await visitor(world, 'eve');
    for (const page of [
      await eve.get(CHOOSE),
      await eve.get(FORM),
      await eve.send(FORM, { do: 'issue-form' }),
    ]) {
      expect(page.html).not.toContain('<script>alert');
      expect(page.html.match(/<textarea/g)?.length).toBe(page.html.match(/<\/textarea/g)?.length);
    }
  });

  test.each([
    ['is no YAML', 'name: "', 'it is not YAML: '],
    ['is too large', 'x'.repeat(300_000), 'it is longer than 65536 characters.'],
    ['holds itself', 'name: &a [*a]', 'the sandbox does not model aliases.'],
  ])('that %s is told, and the others stay usable', async (_, text, why) => {
    await start({ 'bug.yml': text, 'good.yml': BUG });
    const eve = await visitor(world, 'eve');
    const page = await eve.get(FORM);
    expect(page.status).toBe(422);
    const chooser = await eve.get(CHOOSE);
    for (const { html } of [page, chooser]) expect(notesIn(html)[0]).toContain(`${FOLDER}/bug.yml: ${why}`);
    expect(chooser.html).toContain(`<a href="${NEW}?template=good.yml">A bug</a>`);
    expect((await eve.send(FORM, ENOUGH)).status).toBe(422);
    expect(world.repository.issues.size).toBe(0);
  });

  it('that asks for what is not modelled is told, and usable without it', async () => {
    await start({
      'bug.yml': `${BUG}  - { type: upload, id: files, attributes: { label: Files } }\ntype: bug\nprojects: [ada/1]\n__proto__: { a: 1 }\n`,
    });
    const eve = await visitor(world, 'eve');
    const why = (what: string) => `${FOLDER}/bug.yml: the sandbox does not model the key ${what}.`;
    expect(notesIn((await eve.get(FORM)).html)).toEqual(
      ['type', 'projects', '__proto__', 'body[8].type: upload'].map(why),
    );
    expect((await eve.send(FORM, ENOUGH)).status).toBe(303);
    expect((await issue()).body).not.toContain('Files');
  });

  it('that is a symbolic link is not followed', async () => {
    await start({ 'good.yml': BUG });
    const work = await clone(world, 'wim', 'wim');
    await symlink('good.yml', join(work, FOLDER, 'bug.yml'));
    await git(work, 'add', '-A');
    await git(work, 'commit', '-q', '-m', 'Link');
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    const page = await (await visitor(world, 'eve')).get(FORM);
    expect([page.status, ...notesIn(page.html)]).toEqual([
      422,
      `${FOLDER}/bug.yml: the sandbox reads no form from a symlink.`,
    ]);
  });
});

it('reads the form of this project', async () => {
  await start({ 'incident.yml': readFileSync(`${FOLDER}/incident.yml`, 'utf8') });
  await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/labels', { name: 'incident' });
  const eve = await visitor(world, 'eve');
  const address = `${NEW}?template=incident.yml`;
  expect(notesIn((await eve.get(address)).html)).toEqual([]);
  const answers = {
    text: 'Two of three fail',
    severity: 'high',
    type: 'availability',
    services: 'ai-search',
  };
  const named = Object.entries(answers).map(([id, answer]) => [`answer-${id}`, answer]);
  await eve.send(address, { do: 'issue-form', title: 'Search fails', ...Object.fromEntries(named) });
  const { body, labels } = await issue();
  expect(body).toBe(fillForm(answers));
  expect(labels[0].name).toBe('incident');
});
