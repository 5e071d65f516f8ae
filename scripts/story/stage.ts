/** The story played to its end, with a browser to look at what came of it: for browser tests and for pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type LocalGitHub, startLocalGitHub } from '../../src/sandbox/local-github.ts';
import { playStory, type StoryEnd } from './story.ts';

export interface Stage {
  readonly github: LocalGitHub;
  readonly end: StoryEnd;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** The sandbox's clock stands still, so that pages show the same times whenever they are made. */
const NOW = '2026-03-02T10:00:00Z';

/** Nothing but the pages asked for leaves or enters the browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Plays the story with the working tree of `root` (its dist/ must be built) and opens a browser: the one the
 * environment names as `CHROMIUM`, or Debian's.
 */
export async function setStage(root: string): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'incident-stage-'));
  const github = await startLocalGitHub({ directory, now: NOW });
  let browser: Browser | null = null;
  const close = async (): Promise<void> => {
    await browser?.close();
    await github.close();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    const opening = chromium.launch({ executablePath, args: FLAGS }).then((opened) => {
      browser = opened;
      return opened;
    });
    const playing = playStory(github, { root, desk: join(directory, 'desks'), tell: () => undefined });
    const [opened, played] = await Promise.allSettled([opening, playing]);
    if (opened.status === 'rejected') throw opened.reason;
    if (played.status === 'rejected') throw played.reason;
    return { github, end: played.value, browser: opened.value, close };
  } catch (error) {
    await close();
    throw error;
  }
}
