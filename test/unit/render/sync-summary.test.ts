import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/domain/effect.ts';
import { renderSyncSummary } from '../../../src/render/sync-summary.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';

function opening(title: string): Effect {
  return { kind: 'create-issue', key: 'INC-2026-0001-01', title, body: '', labels: [], assignees: ['devon'] };
}

describe('the summary of a run', () => {
  it.each<[string, readonly Effect[], readonly Effect[], boolean, string]>([
    ['nothing', [], [], false, 'Issues and files agree; nothing to do.'],
    [
      'everything',
      [opening('a')],
      [],
      false,
      'Done open an issue for INC-2026-0001-01 "a", assigned to devon',
    ],
    [
      'a part',
      [opening('a')],
      [opening('b')],
      false,
      'Done open an issue for INC-2026-0001-01 "a", assigned to devon ' +
        'Left for the next run (the write budget is used up) open an issue for INC-2026-0001-01 "b", assigned to devon',
    ],
    [
      'a dry run',
      [],
      [opening('b')],
      true,
      'Would be done (dry run) open an issue for INC-2026-0001-01 "b", assigned to devon',
    ],
  ])('of %s', (_name, done, left, isDryRun, expected) => {
    expect(showOnGitHub(renderSyncSummary({ done, left, refused: [] }, isDryRun)).text).toBe(expected);
  });
  it.each(HOSTILE_LINES)('shows what people wrote literally: %s', (hostile) => {
    const shown = showOnGitHub(renderSyncSummary({ done: [opening(hostile)], left: [], refused: [] }, false));
    expect(shown.text).toContain(`"${hostile}"`);
    expect(shown.links).toEqual([]);
    expect(shown.mentions).toEqual([]);
    expect([...shown.tags].sort()).toEqual(['li', 'p', 'strong', 'ul']);
  });
});
