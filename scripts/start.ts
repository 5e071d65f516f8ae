/** `npm start`: a local GitHub with this repository in it, at work. Nothing leaves the machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FaultRule } from '../src/sandbox/faults/fault-rule.ts';
import { readFaultRules } from '../src/sandbox/faults/read-rules.ts';
import { startLocalGitHub } from '../src/sandbox/local-github.ts';
import { playHistory } from './story/history.ts';
import { playStory } from './story/story.ts';

const HELP = `npm start -- [options]

Starts a local GitHub, makes a repository of this working tree in it, declares an incident by pull request, lets the
workflows run, merges, runs it by comments on its issue, and serves the result until Ctrl-C.

  --port <n>    listen on this port of 127.0.0.1 (default: 4567, or any free one when that is taken)
  --open        open the result in the browser
  --import <f>  play a second organisation, too, that begins with the history in this file (docs/import.md)
  --faults <f>  break requests and schedules as the script in this file says (src/sandbox/faults/fault-rule.ts)
  --keep <dir>  keep repositories and pages in this folder instead of a temporary one
  --exit        stop when the story is told instead of serving (for scripts)
  --help        show this
`;
const USAGE = 2;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        open: { type: 'boolean', default: false },
        import: { type: 'string' },
        faults: { type: 'string' },
        keep: { type: 'string' },
        exit: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65_536)) {
      throw new Error(`--port: found "${values.port}", expected a number from 0 to 65535`);
    }
    if (
      values.import !== undefined &&
      statSync(values.import, { throwIfNoEntry: false })?.isFile() !== true
    ) {
      throw new Error(`--import: found "${values.import}", expected a file`);
    }
    return { ...values, rules: readRules(values.faults) };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(USAGE);
  }
}

function readRules(file: string | undefined): readonly FaultRule[] {
  if (file === undefined) return [];
  try {
    return readFaultRules(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--faults: ${file}: ${(error as Error).message}`);
  }
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const root = process.cwd();
if (!isOurs(root)) {
  console.error(
    'Run this in the folder of the repository: there is no package.json of incident-as-code here.',
  );
  process.exit(USAGE);
}

const directory =
  options.keep === undefined ? mkdtempSync(join(tmpdir(), 'incident-sandbox-')) : resolve(options.keep);
mkdirSync(directory, { recursive: true });
const beginning = performance.now();
const github = await start(options.port);

let stopping: Promise<never> | null = null;
/** Whoever asks first says how it ends: the story, whose host goes away under it, asks again and waits. */
function stop(code: number): Promise<never> {
  stopping ??= closeAndExit(code);
  return stopping;
}
async function closeAndExit(code: number): Promise<never> {
  await github.close();
  // A git of the story may still be writing.
  if (options.keep === undefined) rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0));

console.log(`A local GitHub is at ${github.url}\n`);
try {
  const end = await playStory(github, { root, desk: join(directory, 'desks'), tell });
  const history = await playImport(options.import);
  console.log(`
Look around:
  the pull request      ${end.outage.html_url}
  one with mistakes     ${end.mistakes.html_url}
  the incident's issue  ${end.tracking}
  the issues            ${github.url}/find-contacts/incidents/issues
  the published site    ${end.site}${history === null ? '' : `\n  the imported history  ${history.site}`}

Take part: choose at the top of a page whom to act as, then declare an incident (Issues, New issue), comment
(/help on the incident's issue), merge, edit a file, start a workflow.
Or work in it as Maya Lindqvist (push, then look at the pull request page):
  git clone ${github.url.replace('//', `//${end.people.maya.login}:${end.people.maya.token}@`)}/find-contacts/incidents.git
`);
  if (options.exit) await stop(0);
  if (options.open) openBrowser(end.outage.html_url);
  console.log('Ctrl-C stops it and leaves nothing behind.');
} catch (error) {
  if (stopping === null) console.error(`\nIt stopped here: ${(error as Error).message}`);
  await stop(1);
}

function tell(what: string, link: string): void {
  const seconds = ((performance.now() - beginning) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${what}\n         ${link}`);
}

async function playImport(file: string | undefined) {
  if (file === undefined) return null;
  return playHistory(github, { root, desk: join(directory, 'history'), file: resolve(file), tell });
}

/** Time passes by itself here, and schedules fire when it is their time. */
function everySecond(tick: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const look = async (): Promise<void> => {
    try {
      await tick();
    } catch (error) {
      if (!isOver) console.error(`A schedule could not be fired: ${String(error)}`);
    }
    if (!isOver) timer = setTimeout(look, 1000);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function start(port: string | undefined) {
  const github = {
    directory,
    now: () => new Date().toISOString(),
    timer: everySecond,
    faults: options.rules,
  };
  try {
    return await startLocalGitHub({ ...github, port: Number(port ?? 4567) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) {
      if (options.keep === undefined) rmSync(directory, { recursive: true, force: true });
      console.error(`--port: found ${port}, which is in use; expected a free one`);
      process.exit(USAGE);
    }
    return startLocalGitHub(github);
  }
}

function isOurs(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === 'incident-as-code';
  } catch {
    return false;
  }
}

function openBrowser(url: string): void {
  const command =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`No browser could be opened; the address is ${url}`))
    .unref();
}
