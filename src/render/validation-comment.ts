import { type Finding, messageOf } from '../domain/finding.ts';
import { formatManaged } from '../domain/marker.ts';
import { codeSpan, literalMarkdown } from './untrusted.ts';

/** GitHub takes 65,536 characters; this many findings fit well below that. */
const MOST_FINDINGS = 50;
/** And this many characters of them, however long their paths are. */
const LONGEST_LIST = 45_000;
const MOST_EFFECTS = 20;

interface Verdict {
  readonly records: number;
  readonly introduced: readonly Finding[];
  readonly existing: readonly Finding[];
}

/** The one comment on a pull request: the verdict, every finding with its cure, and what merging will do. */
export function renderValidationComment(
  verdict: Verdict,
  preview: readonly string[],
  rulesUrl: string,
): string {
  const text = [renderVerdict(verdict, rulesUrl), renderPreview(preview)]
    .filter((part) => part !== '')
    .join('\n\n');
  return formatManaged('validation', 'records', null, text);
}

/** The same verdict as Markdown for a job summary. */
export function renderVerdict(verdict: Verdict, rulesUrl: string): string {
  const errors = verdict.introduced.filter((finding) => finding.level === 'error').length;
  const advice = verdict.introduced.length - errors;
  const head =
    verdict.introduced.length === 0
      ? `### Records are in order\n\n${count(verdict.records, 'record')} checked, nothing to mend.`
      : `### ${summarise(errors, advice)}\n\n${count(verdict.records, 'record')} checked.`;
  const known =
    verdict.existing.length === 0
      ? ''
      : `\n\n${count(verdict.existing.length, 'finding')} ${verdict.existing.length === 1 ? 'was' : 'were'} there before this change and ${verdict.existing.length === 1 ? 'does' : 'do'} not count.`;
  return head + renderFindings(verdict.introduced, rulesUrl) + known;
}

function renderFindings(findings: readonly Finding[], rulesUrl: string): string {
  if (findings.length === 0) return '';
  const shown: string[] = [];
  let length = 0;
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    const line = renderFinding(finding, rulesUrl);
    length += line.length + 1;
    if (length > LONGEST_LIST) break;
    shown.push(line);
  }
  const rest = findings.length - shown.length;
  if (rest > 0) shown.push(`- … and ${rest} more in the log of the check`);
  return `\n\n${shown.join('\n')}`;
}

function renderFinding(finding: Finding, rulesUrl: string): string {
  const place = codeSpan(`${finding.path}:${finding.line}:${finding.column}`);
  return (
    `- **${place}** ${literalMarkdown(messageOf(finding))}\n` +
    `  ${literalMarkdown(finding.fix)} [${finding.rule}](${rulesUrl}#${finding.rule})`
  );
}

function renderPreview(preview: readonly string[]): string {
  if (preview.length === 0) return '';
  const shown = preview.slice(0, MOST_EFFECTS).map((line) => `- ${literalMarkdown(line)}`);
  const rest = preview.length - shown.length;
  return [
    '**When this is merged**, the automation will',
    '',
    ...shown,
    ...(rest > 0 ? [`- … and ${rest} more`] : []),
  ].join('\n');
}

function summarise(errors: number, advice: number): string {
  const parts = [
    errors > 0 ? `${count(errors, 'error')} to mend` : '',
    advice > 0 ? `${count(advice, 'piece')} of advice` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
