/** Where the pages of the reports stand, and how they are told from what others put beside them. */

/** The branch, or folder, of the reports begins with this page. */
export const REPORTS_INDEX = 'README.md';

/** The first line of the index: whoever finds it may write the other pages. */
export const REPORTS_MARKER = '<!-- incident-as-code:v1 reports -->';

export const PAGE_FOLDERS = ['status', 'severity', 'services', 'months', 'incidents', 'postmortems'] as const;

const NAME: Readonly<Record<(typeof PAGE_FOLDERS)[number], RegExp>> = {
  status: /^[a-z]+\.md$/,
  severity: /^[a-z0-9][a-z0-9_-]*\.md$/,
  services: /^[a-z0-9][a-z0-9-]*\.md$/,
  months: /^\d{4}-\d{2}\.md$/,
  incidents: /^INC-\d{4}-\d{4,6}\.md$/,
  postmortems: /^INC-\d{4}-\d{4,6}\.md$/,
};

/** Whether the reports may have made a file, and may take it away again. */
export function isReportPage(path: string): boolean {
  if (path === REPORTS_INDEX) return true;
  const [folder = '', name = '', ...rest] = path.split('/');
  const known = PAGE_FOLDERS.find((one) => one === folder);
  return known !== undefined && rest.length === 0 && NAME[known].test(name);
}

/** Whether an index was made by the reports. */
export function isReportsIndex(text: string): boolean {
  return text.startsWith(REPORTS_MARKER);
}
