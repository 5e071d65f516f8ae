/** `npm start` from the committed bundle: tells its story, breaks when a bundle is empty, leaves nothing behind. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const node = process.env['INCIDENT_NODE'] ?? process.execPath;
let folder: string;
let tree: string;
let temporary: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-start-'));
  tree = join(folder, 'tree');
  temporary = join(folder, 'tmp');
  const paths = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .toString()
    .split('\0');
  for (const path of paths) if (path !== '' && existsSync(path)) cpSync(path, join(tree, path));
  cpSync('dist', join(tree, 'dist'), { recursive: true });
  execFileSync('mkdir', [temporary]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when the output matches. */
  until(pattern: RegExp): Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(...args: readonly string[]): Started {
  const child = spawn(node, ['dist/sandbox/start.js', ...args], {
    cwd: tree,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, HOME: folder },
  });
  let text = '';
  const waiting: (() => void)[] = [];
  const listen = (data: Buffer) => {
    text += data.toString();
    for (const check of waiting) check();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return {
    child,
    output: () => text,
    until: (pattern) =>
      new Promise((done) => {
        const check = () => {
          if (pattern.test(text)) done();
        };
        waiting.push(check);
        check();
      }),
    ended: new Promise((done) => child.on('close', done)),
  };
}

it('tells the story to its end, with links that answer; Ctrl-C leaves nothing behind but what is to be kept', async () => {
  const kept = join(folder, 'kept');
  const started = start('--port', '0', '--keep', kept);
  await started.until(/Ctrl-C stops it/);
  const links = [...started.output().matchAll(/http:\/\/127\.0\.0\.1:\d+\S*/g)].map((match) => match[0]);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect((await fetch(link)).status).toBe(200);
  const index = links.find((link) => link.endsWith('/pages/find-contacts/incidents/')) ?? '';
  const site = await (await fetch(index)).text();
  expect(site).toContain('AI search answers with errors for every query');
  expect(site).not.toContain('INC-2026-0003');
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(kept)).toEqual(expect.arrayContaining(['pages', 'repositories']));
  await expect(fetch(index)).rejects.toThrow();
});

for (const bundle of ['validate', 'action-items', 'publish']) {
  it(`an empty ${bundle}.js breaks it: what is shown comes from the workflows alone`, async () => {
    writeFileSync(join(tree, 'dist', `${bundle}.js`), '');
    const started = start('--port', '0', '--exit');
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('It stopped here:');
    expect(readdirSync(temporary)).toEqual([]);
  });
}

it('stopped in the middle of the story, it leaves nothing behind either', async () => {
  const started = start('--port', '0');
  await started.until(/pushed this working tree/);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
});

it('a port in use, a wrong port, an unknown option, a wrong folder: one sentence and exit 2', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  for (const [args, message] of [
    [['--port', String(port)], /which is in use/],
    [['--port', 'x'], /expected a number from 0 to 65535/],
    [['--prot', '1'], /Unknown option '--prot'/],
  ] as const) {
    const started = start(...args);
    expect(await started.ended).toBe(2);
    expect(started.output()).toMatch(message);
    expect(started.output()).not.toMatch(/\n\s+at /);
  }
  server.close();
  rmSync(join(tree, 'package.json'));
  const started = start();
  expect(await started.ended).toBe(2);
  expect(started.output()).toContain('Run this in the folder of the repository');
});
