/** The checks and statuses of a pull request's head that were made through the API. */
import type { VNode } from 'preact';
import type { CheckRun, CommitStatus } from '../check-model.ts';
import type { Issue } from '../model.ts';
import { CheckFindings } from './check-findings.tsx';
import { checkAnnotations, countAnnotations } from './checks.ts';
import { commentContext, MarkdownText } from './markdown-text.tsx';
import { formatSpan } from './moment.tsx';
import type { PageContext } from './page-context.ts';
import type { FileDiff } from './parse-diff.ts';
import { StateBadge, statusState, workState } from './state.tsx';

/** A link to where an App says more; anything but a web address, which it may send as well, is left away. */
function DetailsLink({ url, name }: { readonly url: string | null; readonly name: string }): VNode | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <a class="details-link" href={url} rel="noreferrer" aria-label={`Details of ${name}`}>
      Details
    </a>
  );
}

interface ApiCheckProps {
  readonly context: PageContext;
  readonly issue: Issue;
  readonly check: CheckRun;
  readonly files: readonly FileDiff[];
}

/** A check run (docs.github.com/rest/checks/runs): its title beside the name, summary, text and annotations below. */
export function ApiCheck({ context, issue, check, files }: ApiCheckProps): VNode {
  const said = [check.summary, check.text].filter((text) => text !== null && text.trim() !== '').join('\n\n');
  const took = check.completedAt === null ? '' : `, ${formatSpan(check.startedAt, check.completedAt)}`;
  return (
    <li class="check" id={`check-${check.id}`}>
      <p class="check-head">
        <StateBadge state={workState(check)} />
        <strong>{check.name}</strong>
        {check.title === null ? null : <span>{check.title}</span>}
        <span class="quiet">
          {check.creator.login}
          {took} · {countAnnotations(check.annotations)}
        </span>
        <DetailsLink url={check.detailsUrl} name={check.name} />
      </p>
      <CheckFindings
        found={checkAnnotations(issue, check)}
        files={files}
        open={workState(check).tone === 'bad'}
        rest={null}
      >
        {said === '' ? null : (
          <MarkdownText
            source={said}
            context={commentContext(context.host, issue.repository, `check-${check.id}`)}
          />
        )}
      </CheckFindings>
    </li>
  );
}

/** A status of a commit (docs.github.com/rest/commits/statuses). */
export function StatusCheck({ status }: { readonly status: CommitStatus }): VNode {
  return (
    <li class="check">
      <p class="check-head">
        <StateBadge state={statusState(status)} />
        <strong>{status.context}</strong>
        {status.description === null ? null : <span>{status.description}</span>}
        <span class="quiet">{status.creator.login}</span>
        <DetailsLink url={status.targetUrl} name={status.context} />
      </p>
    </li>
  );
}
