import { literalMarkdown } from '../untrusted.ts';

/** What came of publishing the reports, for the page of the run. */
export function renderReportsSummary(
  {
    pages,
    written,
    removed,
    refused,
  }: {
    readonly pages: number;
    readonly written: number;
    readonly removed: number;
    readonly refused: string | null;
  },
  branch: string,
  repositoryUrl: string,
): string {
  const place = `[${literalMarkdown(branch)}](${repositoryUrl}/tree/${encodeURI(branch)})`;
  const done = `${pages} pages, ${written} written, ${removed} removed`;
  return refused === null
    ? `Reports on ${place}: ${done}.`
    : `Reports on ${place}: ${done}; then GitHub refused: ${literalMarkdown(refused)}`;
}
