/** What `incident reports` does. */
import { writeReportsFolder } from '../../src/adapters/reports-folder.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { buildReports } from '../../src/app/publish-reports.ts';
import { escapeControls, quote } from '../../src/domain/quote.ts';
import type { ReportPlaces } from '../../src/render/reports/report-links.ts';
import { colorsFor } from './conventions.ts';
import type { ReportsOptions } from './reports.ts';

/** @throws UsageError for a folder that holds something else, or an address that is none */
export function writeReports(root: string, folder: string, options: ReportsOptions): void {
  const places = readPlaces(options.repositoryUrl);
  const audience = options.public === true ? 'public' : 'repository';
  const { pages, unreported } = buildReports(openWorkingTree(root), audience, places);
  const { written, removed } = writeReportsFolder(folder, pages);
  console.log(escapeControls(`${folder}: ${pages.size} pages, ${written} written, ${removed} removed`));
  if (unreported === 0) return;
  const { yellow } = colorsFor(process.stderr);
  console.error(`${yellow('warning')} ${unreported} not in order and missing: run incident validate`);
}

function readPlaces(address: string | undefined): ReportPlaces | null {
  if (address === undefined) return null;
  if (!/^https?:\/\/[^\s()<>[\]|]+$/.test(address)) {
    throw new UsageError(
      `--repository-url: found ${quote(address)}, expected an address such as https://github.com/you/incidents`,
    );
  }
  return { repositoryUrl: address.replace(/\/+$/, ''), defaultBranch: 'HEAD' };
}
