import { planReportPages, withPages } from '../domain/plan/plan-report-pages.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { quote } from '../domain/quote.ts';
import { isReportsIndex, REPORTS_INDEX } from '../domain/report-pages.ts';
import { type Audience, countUnreported, reportRecords } from '../domain/report-record.ts';
import type { ReportPlaces } from '../render/reports/report-links.ts';
import { renderReports } from '../render/reports/report-pages.ts';
import { applyEffects } from './apply-effects.ts';
import { MOVED, onMovingBranch } from './on-moving-branch.ts';
import type { BranchFiles, Clock, GitHubPorts, Log, RecordTree } from './ports.ts';

export interface ReportOptions {
  /** Where the pages go. */
  readonly branch: string;
  /** The commit that the records are of. */
  readonly commit: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
}

export interface PublishedReports {
  readonly pages: number;
  readonly written: number;
  readonly removed: number;
  /** Why GitHub did not let them be written; null when it did. */
  readonly refused: string | null;
}

export interface BuiltReports {
  /** Path → Markdown. */
  readonly pages: ReadonlyMap<string, string>;
  /** Incidents that cannot be read and are missing; the index says so. */
  readonly unreported: number;
}

/** The reports of a tree of records, for an audience. */
export function buildReports(
  tree: RecordTree,
  audience: Audience,
  places: ReportPlaces | null,
): BuiltReports {
  const records = tree.readRecords();
  const unreported = countUnreported(records, audience);
  const severities = policyInForce(records).severities.map(({ name }) => name);
  const pages = renderReports(reportRecords(records, audience), { severities, unreported, places });
  return { pages, unreported };
}

/**
 * Makes a branch show the reports: only what changed is written. Who may read the repository decides what is in them.
 *
 * @throws Error when the branch holds something else, or kept moving for 90 s
 */
export async function publishReports(
  tree: RecordTree,
  ports: GitHubPorts,
  options: ReportOptions,
  clock: Clock,
  log: Log,
): Promise<PublishedReports> {
  const { branch, repositoryUrl } = options;
  const { isPublic, defaultBranch } = await ports.repository.describe();
  if (branch === defaultBranch) {
    throw new Error(`${quote(branch)} is the branch of the records: the reports need one of their own`);
  }
  const places = { repositoryUrl, defaultBranch };
  const { pages, unreported } = buildReports(tree, isPublic ? 'public' : 'repository', places);
  if (unreported > 0) {
    log.warn(
      `${unreported} incident records cannot be read and are missing in the reports; the check of records says which.`,
    );
  }
  let [written, removed] = [0, 0];
  const outcome = (refused: string | null) => ({ pages: pages.size, written, removed, refused });
  const read = () => readReports(ports, branch, pages);
  const attempt = async (found: BranchFiles | null): Promise<PublishedReports | typeof MOVED> => {
    let observed = found;
    for (;;) {
      const effect = planReportPages(pages, observed, options);
      if (effect === null) return outcome(null);
      const [done] = await applyEffects([effect], ports, { left: 1 }, clock, log);
      switch (done?.applied.kind) {
        case 'committed':
          written += effect.files.length;
          removed += effect.deletions.length;
          observed = withPages(observed, effect, done.applied.head ?? '');
          break;
        case 'refused':
          return outcome(done.applied.reason);
        default:
          return MOVED;
      }
    }
  };
  return onMovingBranch(await read(), attempt, read, 'the reports', { clock, log });
}

/** @throws Error when somebody keeps something else on the branch, which must not be written over */
async function readReports(
  { repository }: GitHubPorts,
  branch: string,
  pages: ReadonlyMap<string, string>,
): Promise<BranchFiles | null> {
  const found = await repository.readBranch(branch);
  const isSame = found?.hasText(REPORTS_INDEX, pages.get(REPORTS_INDEX) ?? '') === true;
  if (found === null || isSame || !found.paths.has(REPORTS_INDEX)) return found;
  const texts = await repository.readFiles(found.head, [REPORTS_INDEX]);
  if (!isReportsIndex(texts.get(REPORTS_INDEX) ?? '')) {
    throw new Error(
      `The ${REPORTS_INDEX} of the branch ${quote(branch)} was not made by the reports: name another branch, or remove it there`,
    );
  }
  return found;
}
