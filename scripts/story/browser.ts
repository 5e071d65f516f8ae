/** The browser that looks at the pages: for browser tests and for pictures. */
import { type Browser, chromium } from 'playwright-core';

/** Nothing but the pages asked for leaves or enters the browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Opens the one the environment names as `CHROMIUM`, or Debian's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
}
