import type { WriteComment } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import { nextDeadline } from '../domain/next-deadline.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { proposeRunbooks } from '../domain/propose-runbooks.ts';
import type { ProposedSeverity } from '../domain/propose-severity.ts';
import { type Incident, type RecordFile, recordsOf, timelineEntries } from '../domain/record.ts';
import { findSimilar } from '../domain/similar-incidents.ts';
import { type Declaration, isDeclared, renderDeclaration } from '../render/declaration.ts';
import type { IssuePort } from './ports.ts';

/**
 * What is to be said of an incident that was declared: what comes next, and what was there before.
 *
 * @param records with its own
 */
export function describeDeclaration(
  incident: Incident,
  records: readonly RecordFile[],
  proposed: ProposedSeverity | null,
): Extract<Declaration, { outcome: 'declared' }> {
  const baselines = new Map(recordsOf(records, 'baseline').map(({ data }) => [data.id, data]));
  const runbooks = recordsOf(records, 'runbook').map(({ data }) => data);
  const others = recordsOf(records, 'incident').flatMap(({ data }) =>
    data.id === incident.id ? [] : [data],
  );
  return {
    ...{ outcome: 'declared', incident, proposed },
    deadline: nextDeadline(incident, policyInForce(records)),
    runbooks: proposeRunbooks(
      incident,
      saidOf(records, incident),
      runbooks,
      (id) => baselines.get(id) ?? null,
    ),
    similar: findSimilar(incident, others),
  };
}

/** What was said when it was declared. */
function saidOf(records: readonly RecordFile[], { id, impact }: Incident): string {
  const text = timelineEntries(records, id)[0]?.text;
  return [text, impact?.description === text ? undefined : impact?.description].filter(Boolean).join('\n');
}

/** The one comment that says what came of an issue. */
export interface DeclarationComment {
  /** Whether it says already that the incident was declared: that is not said again, whatever has become of it. */
  readonly isDeclared: boolean;
  /** What has to be written; null when it stands there. */
  readonly effect: WriteComment | null;
}

/** @param repositoryUrl `https://github.com/acme/incidents` */
export async function planDeclarationComment(
  declaration: Declaration,
  issue: number,
  repositoryUrl: string,
  issues: IssuePort,
): Promise<DeclarationComment> {
  const comments = await issues.listBotComments(issue);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === 'declaration');
  const body = renderDeclaration(declaration, issue, repositoryUrl);
  const isSaid = own?.body.replaceAll('\r\n', '\n') === body;
  return {
    isDeclared: own !== undefined && isDeclared(own.body),
    effect: isSaid
      ? null
      : { kind: 'write-comment', key: 'declaration', issue, comment: own?.id ?? null, body },
  };
}
