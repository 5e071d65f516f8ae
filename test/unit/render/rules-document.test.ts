import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/domain/rules/registry.ts';
import { renderRulesDocument } from '../../../src/render/rules-document.ts';
import { showOnGitHub } from './github-markdown.ts';

describe('docs/rules.md', () => {
  const text = renderRulesDocument();
  it('is what is committed', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(text);
  });
  it('explains every rule once, linked from the table', () => {
    const withoutExamples = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
    const headings = [...withoutExamples.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(RULES.map((rule) => rule.id));
    expect(showOnGitHub(text).links).toEqual(RULES.map((rule) => `#${rule.id}`));
  });
  it('shows reason and examples of every rule', () => {
    const { text: shown } = showOnGitHub(text);
    const flat = (lines: string) => lines.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').trim();
    for (const rule of RULES) {
      expect(flat(shown)).toContain(flat(rule.reason));
      for (const { bad, before = {}, beside = {} } of rule.examples) {
        for (const file of [bad, ...Object.values(before), ...Object.values(beside)]) {
          expect(shown).toContain(file.replaceAll(/\s+/g, ' ').trim());
        }
      }
    }
  });
});
