import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type Finding } from '../../../src/domain/finding.ts';
import { escapeControls } from '../../../src/domain/quote.ts';
import { renderGitHubFindings } from '../../../src/render/github-findings.ts';
import { renderTerminalSummary } from '../../../src/render/terminal-findings.ts';
import { parseCommand } from '../../../src/sandbox/runner/workflow-commands.ts';
import { anyFinding, FINDING, judgedOf } from './any-findings.ts';

function propertiesOf(finding: Finding): Record<string, string> {
  const isOneLine = finding.line === finding.endLine;
  return {
    file: escapeControls(finding.path),
    line: `${finding.line}`,
    endline: `${finding.endLine}`,
    ...(isOneLine ? { col: `${finding.column}`, endcolumn: `${finding.endColumn}` } : {}),
    title: finding.rule,
  };
}

describe('findings as workflow commands', () => {
  it('is a command a finding and the summary', () => {
    expect(renderGitHubFindings(judgedOf([FINDING]))).toBe(
      '::error file=incidents/2026/INC-2026-0001/incident.md,line=7,endLine=7,col=11,endColumn=15,title=known-term::' +
        'Unexpected severity "hihg", expected one of critical, high, medium, low. Did you mean "high"?\n' +
        '3 records checked: 1 error.',
    );
  });
  it('gives no columns for more than a line', () => {
    expect(renderGitHubFindings(judgedOf([{ ...FINDING, endLine: 9 }]))).toContain(
      'line=7,endLine=9,title=known-term::',
    );
  });
  it('escapes as GitHub unescapes', () => {
    const hostile = { ...FINDING, path: 'incidents/a,line=1:b%2C.md', fix: 'Write 100%25.' };
    expect(renderGitHubFindings(judgedOf([hostile]))).toMatch(
      /file=incidents\/a%2Cline=1%3Ab%252C\.md,line=7.* Write 100%2525\.\n/,
    );
  });
  it('is read by a runner as exactly one command a finding, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 5 }), (findings) => {
        const judged = judgedOf(findings);
        const lines = renderGitHubFindings(judged).split(/\r\n|[\n\r]/);
        expect(lines.pop()).toBe(renderTerminalSummary(judged));
        expect(lines).toHaveLength(findings.length);
        for (const [index, finding] of findings.entries()) {
          const command = parseCommand(lines[index] ?? '', null);
          expect(command?.name).toBe(finding.level === 'error' ? 'error' : 'warning');
          expect(Object.fromEntries(command?.properties ?? [])).toEqual(propertiesOf(finding));
          expect(command?.message).toBe(escapeControls(explain(finding)));
        }
      }),
    );
  });
});
