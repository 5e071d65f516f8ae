/** The story played to its end, with a browser to look at what came of it: for browser tests and for pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type LocalGitHub, startLocalGitHub } from '../../src/sandbox/local-github.ts';
import { openBrowser } from './browser.ts';
import { playStory, type StoryEnd } from './story.ts';

export interface Stage {
  readonly github: LocalGitHub;
  readonly end: StoryEnd;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** The sandbox's clock stands still, so that pages show the same times whenever they are made. */
const NOW = '2026-03-02T10:00:00Z';

/**
 * Plays the story with the working tree of `root` (its dist/ must be built) and opens a browser.
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
    const opening = openBrowser().then((opened) => {
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
