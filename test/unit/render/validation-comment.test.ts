import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { parseManaged } from '../../../src/domain/marker.ts';
import { renderValidationComment, renderVerdict } from '../../../src/render/validation-comment.ts';
import { showOnGitHub } from './github-markdown.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';

const RULES_URL = 'https://github.com/acme/incidents/blob/main/docs/rules.md';
const GITHUB_TAKES = 65_536;

function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'schema',
    level: 'error',
    path: 'incidents/2026/INC-2026-0001/incident.md',
    line: 7,
    column: 11,
    endLine: 7,
    endColumn: 15,
    found: 'severity "hihg"',
    expected: 'one of critical, high, medium, low',
    fix: 'Did you mean "high"?',
    ...changes,
  };
}

function verdictOf(introduced: readonly Finding[], existing: readonly Finding[] = [], records = 3): string {
  return renderVerdict({ records, introduced, existing }, RULES_URL);
}

describe('the verdict', () => {
  const error = aFinding();
  const advice = aFinding({ level: 'advice' });
  it.each<[string, readonly Finding[], readonly Finding[], number, readonly string[]]>([
    ['nothing to mend', [], [], 1, ['Records are in order', '1 record checked, nothing to mend.']],
    ['one error', [error], [], 2, ['1 error to mend', '2 records checked.']],
    ['errors and advice', [error, error, advice], [], 2, ['2 errors to mend, 1 piece of advice']],
    ['advice only', [advice, advice], [], 2, ['2 pieces of advice']],
    [
      'one old finding',
      [],
      [error],
      2,
      ['in order', '1 finding was there before this change and does not count.'],
    ],
    [
      'old findings',
      [error],
      [error, error],
      2,
      ['2 findings were there before this change and do not count.'],
    ],
  ])('of %s', (_name, introduced, existing, records, sentences) => {
    const { text } = showOnGitHub(verdictOf(introduced, existing, records));
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
  it('names place, message, cure and rule of a finding', () => {
    const { text, links } = showOnGitHub(verdictOf([error]));
    expect(text).toContain(
      'incidents/2026/INC-2026-0001/incident.md:7:11 Unexpected severity "hihg", expected one of critical, high, ' +
        'medium, low Did you mean "high"? schema',
    );
    expect(links).toEqual([`${RULES_URL}#schema`]);
  });
});

describe('the comment', () => {
  it('carries its marker, so that it is found again', () => {
    const comment = renderValidationComment({ records: 1, introduced: [], existing: [] }, [], RULES_URL);
    expect(parseManaged(comment)).toMatchObject({
      role: 'validation',
      key: 'records',
      before: '',
      after: '',
    });
  });
  it('says what merging will do, twenty lines at most', () => {
    const preview = Array.from({ length: 23 }, (_, index) => `open an issue number ${index + 1}`);
    const { text } = showOnGitHub(
      renderValidationComment({ records: 1, introduced: [], existing: [] }, preview, RULES_URL),
    );
    expect(text).toContain('When this is merged, the automation will open an issue number 1 ');
    expect(text).toContain('open an issue number 20 … and 3 more');
  });
  it('stays short with 5,000 findings, and says that there are more', () => {
    const path = `incidents/2026/INC-2026-0001/actions/01-${'x'.repeat(200)}.md`;
    const found = `title ${JSON.stringify('*'.repeat(80))}`;
    const many = Array.from({ length: 5000 }, () => aFinding({ path, found }));
    const preview = Array.from({ length: 5000 }, () => '*'.repeat(200));
    const comment = renderValidationComment(
      { records: 5000, introduced: many, existing: many },
      preview,
      RULES_URL,
    );
    expect(comment.length).toBeLessThan(GITHUB_TAKES);
    expect(comment).toContain('… and 4950 more in the log of the check');
    expect(parseManaged(comment)?.block).toBe(comment);
  });
  it('stays short with paths of 4,000 characters', () => {
    const path = `incidents/${'x/'.repeat(2000)}incident.md`;
    const many = Array.from({ length: 5000 }, () => aFinding({ path }));
    const comment = renderValidationComment({ records: 5000, introduced: many, existing: [] }, [], RULES_URL);
    expect(comment.length).toBeLessThan(GITHUB_TAKES);
    expect(comment).toMatch(/… and 49\d\d more in the log of the check/);
  });
  it.each(HOSTILE_LINES)('shows what people wrote literally: %s', (hostile) => {
    const finding = aFinding({
      found: `title "${hostile}"`,
      path: `incidents/${hostile}/incident.md`,
      fix: hostile,
    });
    const comment = renderValidationComment(
      { records: 1, introduced: [finding], existing: [] },
      [`open an issue for x "${hostile}"`],
      RULES_URL,
    );
    const shown = showOnGitHub(comment);
    const literal = hostile.replaceAll(/\s+/g, ' ');
    // Nobody's text may pass for a marker: in a code span the defused one shows its entity.
    const path = literal.replace('<!-- incident-as-code', '&lt;!-- incident-as-code');
    expect(shown.text).toContain(`incidents/${path}/incident.md:7:11`);
    expect(shown.text).toContain(`Unexpected title "${literal}"`);
    expect(shown.text).toContain(`open an issue for x "${literal}"`);
    expect(shown.links).toEqual([`${RULES_URL}#schema`]);
    expect(shown.mentions).toEqual([]);
    expect(shown.references).toEqual([]);
    expect([...shown.tags].sort()).toEqual(['a', 'code', 'h3', 'li', 'p', 'strong', 'ul']);
    expect(parseManaged(comment)?.block).toBe(comment);
  });
});
