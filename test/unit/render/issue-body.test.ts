import { describe, expect, it } from 'vitest';
import { parseManaged } from '../../../src/domain/marker.ts';
import { recordsOf } from '../../../src/domain/record.ts';
import { renderIssue } from '../../../src/render/issue-body.ts';
import { anIncident, anItem } from './a-record.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';

const ID = 'INC-2026-0001';
const GITHUB_TAKES = 65_536;

function issueOf(
  item: Record<string, unknown>,
  body?: string,
  incident: Record<string, unknown> | null = {},
) {
  const [first] = recordsOf([anItem(ID, 1, item, body)], 'action-item');
  const [its = null] = incident === null ? [] : recordsOf([anIncident(ID, incident)], 'incident');
  if (first === undefined) throw new Error('the item is sound');
  return renderIssue(first, its, (path) => `https://github.com/acme/incidents/blob/main/${path}`);
}

describe('the issue of an action item', () => {
  it('holds its text and its facts', () => {
    const shown = showOnGitHub(issueOf({}, 'Alert at 80 %.').block);
    expect(shown.text).toContain('Alert at 80 %.');
    expect(shown.text).toContain(`Incident ${ID} Search is slow (${ID})`);
    expect(shown.text).toContain('Owner @devon-okafor');
    expect(shown.text).toContain('Due 2026-03-16 Horizon, priority immediate, high Status open');
    expect(shown.links).toEqual([
      `https://github.com/acme/incidents/blob/main/incidents/2026/${ID}/incident.md`,
      `https://github.com/acme/incidents/blob/main/incidents/2026/${ID}/actions/01-fix.md`,
    ]);
    expect(shown.mentions).toEqual(['devon-okafor']);
  });
  it('does without owner, day and incident', () => {
    const issue = issueOf({ owner: undefined, due: undefined, status: 'canceled' }, '', null);
    const { text, mentions } = showOnGitHub(issue.block);
    expect(text).toContain('Owner nobody yet Due no day yet');
    expect(text).not.toContain('Incident');
    expect(mentions).toEqual([]);
    expect(issue.state.assignees).toEqual([]);
    expect(issue.state.labels).toEqual(['action-item', 'horizon:immediate', 'priority:high']);
  });
  it.each([
    ['open', 'open'],
    ['in-progress', 'open'],
    ['done', 'done'],
    ['canceled', 'canceled'],
  ])('%s is an issue that is %s', (status, state) => {
    expect(issueOf({ status }).state.state).toBe(state);
  });
  it('knows the number its file holds', () => {
    expect(issueOf({ issue: 17 })).toMatchObject({ key: `${ID}-01`, linked: 17 });
    expect(issueOf({})).toMatchObject({ linked: null });
  });
  it('remembers what was written, whatever the title', () => {
    const title = '--> <!-- "x" \\ {"title":1} -->';
    expect(parseManaged(issueOf({ title }).block)).toMatchObject({ key: `${ID}-01`, synced: { title } });
  });
  it.each([
    ['prose', 'word '.repeat(50_000)],
    ['one line', 'x'.repeat(260_000)],
    ['mentions', '@a '.repeat(85_000)],
    ['markers', '<!--incident-as-code '.repeat(12_000)],
  ])('stays below what GitHub takes: 250 KB of %s', (_name, body) => {
    const { block } = issueOf({}, body);
    expect(block.length).toBeLessThan(GITHUB_TAKES);
    expect(block).toContain('*(shortened here; the whole text is in the file)*');
    expect(parseManaged(block)?.block).toBe(block);
  });
  it.each(HOSTILE_LINES)('pings nobody but the owner, links no issue: %s', (hostile) => {
    const { block } = issueOf({}, `${hostile}\n\n> ${hostile}`, { title: hostile });
    const shown = showOnGitHub(block);
    expect(shown.mentions.filter((login) => login !== 'devon-okafor')).toEqual([]);
    expect(shown.references).toEqual([]);
    expect(parseManaged(block)?.block).toBe(block);
  });
});
