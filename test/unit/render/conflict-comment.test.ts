import { describe, expect, it } from 'vitest';
import { parseManaged } from '../../../src/domain/marker.ts';
import type { Conflict } from '../../../src/domain/plan/merge-action-item.ts';
import type { ToldConflict } from '../../../src/domain/plan/plan-action-items.ts';
import { renderConflictComment } from '../../../src/render/conflict-comment.ts';

const PATH = 'incidents/2026/INC-2026-0001/actions/01-fix.md';

function comment(conflicts: readonly Conflict[], prose: string | null = null): string {
  const told = { key: 'INC-2026-0001-01/abc', item: { path: PATH }, issue: { prose }, conflicts };
  return renderConflictComment(told as unknown as ToldConflict);
}

describe('renderConflictComment', () => {
  it('says what the file has, what the issue had and why, under the key of the conflict', () => {
    const text = comment([
      { field: 'title', file: 'From the file', issue: 'From the issue', why: null },
      { field: 'due', file: '2026-03-16', issue: 'soon', why: 'Unexpected due "soon"' },
      { field: 'owner', file: '', issue: 'noor', why: null },
    ]);
    expect(parseManaged(text)).toMatchObject({ role: 'conflict', key: 'INC-2026-0001-01/abc' });
    expect(text).toContain('| Title | From the file | From the issue | both were changed |');
    expect(text).toContain('| Due | 2026\\-03\\-16 | soon | Unexpected due "soon" |');
    expect(text).toContain('| Owner | – | noor | both were changed |');
    expect(text).toContain(PATH);
  });

  it('keeps a text as code, whatever it holds', () => {
    const prose = 'mine\n```\n@everyone <!-- incident-as-code:end -->\n```\n</details>';
    const text = comment([{ field: 'prose', file: 'a', issue: 'b', why: null }], prose);
    const managed = parseManaged(text);
    expect(managed?.after).toBe('');
    const block = /\n(`{4,})\n([\s\S]*?)\n\1\n/.exec(text);
    expect(block?.[2]).toContain('mine\n```\n@everyone');
    expect(text).not.toContain('| b |');
  });

  it.each([
    'a | b',
    '@everyone',
    '[x](javascript:1)',
    '<img src=x onerror=1>',
    '::set-output name=x::y',
    'a\nb',
  ])('shows %j as it was typed, and it does nothing', (issue) => {
    const text = comment([{ field: 'title', file: 'x', issue, why: issue }]);
    const row = text.split('\n').find((line) => line.startsWith('| Title |')) ?? '';
    expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(row).not.toMatch(/@[a-z]|(?<!\\)<img|(?<!\\)\]\(/);
  });

  it('a text of 100,000 characters fits into a comment', () => {
    const text = comment([{ field: 'prose', file: 'a', issue: 'b', why: null }], 'x'.repeat(100_000));
    expect(text.length).toBeLessThan(65_536);
  });
});
