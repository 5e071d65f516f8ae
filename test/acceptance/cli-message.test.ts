/** `incident message` and `incident runbooks` from the committed bundle, on the example of this repository. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyRecords } from '../../scripts/story/person.ts';
import { incident } from './command.ts';
import { writeFiles } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-message-'));
  for (const part of ['incidents', 'knowledge', 'oncall', 'templates']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  cpSync(storyRecords('.', 'outage'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('incident message', () => {
  it.each([
    ['internal-alert', /^Subject: 🚨 \[CRITICAL\] AI Search: .*\n\n- \*\*Incident:\*\* INC-2026-0002\n/],
    [
      'user-notification',
      /^Subject: .*AI Search\n\n[\s\S]*- Manual contact browsing\n[\s\S]*2026-03-02, 12:00 UTC/,
    ],
    [
      'service-restored',
      /^Subject: .*AI Search\n\n[\s\S]*2026-03-02, 09:02 UTC[\s\S]*Please run searches again/,
    ],
  ])('%s: subject and body', async (message, expected) => {
    const { code, out, err } = await incident(['message', '2', message], folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(expected);
  });

  it('--plain leaves outside text as it is', async () => {
    const markdown = await incident(['message', '2', 'user-notification'], folder);
    const plain = await incident(['message', '2', 'user-notification', '--plain'], folder);
    expect(markdown.out).toContain('- AI\\-powered contact search\n');
    expect(plain.out).toContain('- AI-powered contact search\n');
  });

  it('what the record lacks is named, and nothing is printed: exit 1', async () => {
    const { code, out, err } = await incident(['message', 'INC-2026-0001', 'internal-alert'], folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'error incidents/2026/INC-2026-0001/incident.md: this message needs next_update_due, which is not there\n',
    );
  });

  it('a mistake in a template is told with its file: exit 1', async () => {
    writeFiles(folder, { 'templates/messages/service-restored.md': 'Subject: {{servcies}}\n\n{{impact}}\n' });
    const { code, out, err } = await incident(['message', '1', 'service-restored'], folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /messages\/service-restored\.md: .*"servcies"\. Did you mean "services"\?\n.*"impact"/,
    );
  });

  it.each([
    ['no such incident', ['message', '77', 'internal-alert'], /77/],
    ['no such message', ['message', '1', 'tweet'], /Allowed choices are internal-alert, user-notification/],
  ])('%s: exit 2', async (_, args, message) => {
    const { code, out, err } = await incident(args, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('a repository without templates of its own gets the shipped one', async () => {
    const { out } = await incident(['message', '1', 'service-restored'], folder);
    rmSync(join(folder, 'templates'), { recursive: true });
    expect(await incident(['message', '1', 'service-restored'], folder)).toEqual({ code: 0, out, err: '' });
  });
});

describe('incident runbooks', () => {
  it('the one whose symptoms hold comes first, with the figures', async () => {
    const { code, out, err } = await incident(['runbooks', '--reading', 'daily-cost=320'], folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Cost spike: 2 of 3 symptoms hold knowledge\/runbooks\/cost-spike\.md\n/);
    expect(out).toContain(
      '  ✓ daily-cost 320 usd is over 120 usd (150 % of the usual 80 usd, baseline ai-search)\n',
    );
    expect(out).toContain('  ? response-time over 2 seconds: no reading\n');
    expect(out).toContain('  ☐ Users say that searching is slow\n');
  });

  it.each([
    ['daily-cots=320', /Did you mean "daily-cost"\?/],
    ['daily-cost=much', /expected a metric and a number/],
  ])('--reading %s: exit 2', async (reading, message) => {
    const { code, out, err } = await incident(['runbooks', '--reading', reading], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('no runbooks at all', async () => {
    rmSync(join(folder, 'knowledge'), { recursive: true });
    const { code, out } = await incident(['runbooks'], folder);
    expect([code, out]).toEqual([0, 'No runbooks: write them to knowledge/runbooks/.\n']);
  });
});
