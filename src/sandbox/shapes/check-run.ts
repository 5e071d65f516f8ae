/** Check runs as GitHub's API writes them (docs.github.com/rest/checks/runs). */
import type { CheckAnnotation, CheckRun } from '../check-model.ts';
import type { Job, Repository, User, WorkflowRun } from '../model.ts';
import { nodeId, userShape } from './people.ts';
import { repositoryUrl } from './repository.ts';

/** The App behind a bot (docs.github.com/rest/apps/apps#get-an-app). */
function appShape(url: string, bot: User, at: string): Record<string, unknown> {
  const slug = bot.login.replace(/\[bot\]$/, '');
  return {
    id: bot.id,
    slug,
    node_id: nodeId('App', bot.id),
    owner: userShape(url, bot),
    name: bot.name.replace(/\[bot\]$/, ''),
    description: null,
    external_url: `${url}/apps/${slug}`,
    html_url: `${url}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: {},
    events: [],
  };
}

export function checkRunShape(url: string, repository: Repository, run: CheckRun): Record<string, unknown> {
  const self = `${repositoryUrl(url, repository)}/check-runs/${run.id}`;
  const page = `${url}/${repository.fullName}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url: self,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${self}/annotations`,
    },
    // GitHub keeps one suite for each App and commit.
    check_suite: { id: run.creator.id },
    app: appShape(url, run.creator, repository.createdAt),
    pull_requests: [],
  };
}

/** A job of a workflow run is a check of the run's commit. @param bot `github-actions[bot]` */
export function jobAsCheckRun(run: WorkflowRun, job: Job, bot: User): CheckRun {
  const { conclusion } = job;
  return {
    id: job.id,
    creator: bot,
    headSha: run.headSha,
    name: job.name,
    externalId: null,
    detailsUrl: null,
    status: job.status,
    conclusion: conclusion === 'startup_failure' ? 'failure' : conclusion,
    startedAt: job.startedAt ?? run.createdAt,
    completedAt: job.completedAt,
    title: null,
    summary: null,
    text: null,
    annotations: job.annotations.map((annotation) => ({ ...annotation, rawDetails: null })),
  };
}

export function annotationShape(
  url: string,
  repository: Repository,
  { headSha }: CheckRun,
  annotation: CheckAnnotation,
): Record<string, unknown> {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: annotation.startColumn,
    end_column: annotation.endColumn,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
    blob_href: `${url}/${repository.fullName}/blob/${headSha}/${annotation.path}`,
  };
}
