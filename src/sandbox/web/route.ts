/** Which page an address means. Each known address names the parameters it knows; any other answers 501. */
import type { Issue, Repository } from '../model.ts';
import type { Answer } from './answer.ts';
import { headCheckRuns } from './checks.ts';
import { chooseIssuePage } from './choose-issue-page.tsx';
import { commitPage, commitsPage } from './commit-pages.tsx';
import { editFilePage, newFilePage } from './edit-file-page.tsx';
import { filePage, rawFile } from './file-page.tsx';
import { folderPage, repositoryFrontPage } from './folder-page.tsx';
import { homePage, userPage } from './home-page.tsx';
import { issueFormPage } from './issue-form-page.tsx';
import { issueListPage } from './issue-list-page.tsx';
import { issuePage } from './issue-page.tsx';
import { checkPath, type FileView, issuePath, jobPath, repositoryPath, runPath } from './links.ts';
import { messagesPage } from './messages-page.tsx';
import { newIssuePage } from './new-issue-page.tsx';
import { newPullPage } from './new-pull-page.tsx';
import type { PageContext } from './page-context.ts';
import { maySee } from './permissions.ts';
import { notFound, notModelled } from './problem.tsx';
import { pullPage } from './pull-page.tsx';
import { type RequestTarget, unknownParameter } from './request-target.ts';
import { resolveRef } from './resolve-ref.ts';
import { runPage } from './run-page.tsx';
import { runsPage } from './runs-page.tsx';

/** The page for an address, problems included. Throws only what the host's git reader throws. */
export async function route(context: PageContext, target: RequestTarget): Promise<Answer> {
  const { host } = context;
  const [owner, name, section, ...rest] = target.segments;
  const found = owner === undefined || name === undefined ? null : host.findRepository(owner, name);
  const repository = found !== null && maySee(context, found) ? found : null;
  const surplus = unknownParameter(target, knownParameters(section, rest));
  if (surplus !== null) return notModelled(`the parameter "${surplus}" on this page`, repository);
  if (owner === undefined) return homePage(context);
  if (owner === 'notifications' && name === undefined) return messagesPage(context);
  if (name === undefined) {
    const user = host.findUser(owner);
    return user === null ? notFound(`no user "${owner}"`) : userPage(context, user);
  }
  if (repository === null) return notFound(`no repository "${owner}/${name}"`);
  if (section === undefined) return repositoryFrontPage(context, repository);
  return repositoryRoute(context, repository, section, rest, target);
}

function knownParameters(section: string | undefined, rest: readonly string[]): readonly string[] {
  if (section === 'blob') return ['plain'];
  if (section === 'issues' && rest[0] === 'new') return rest.length === 1 ? ['template'] : [];
  return section === 'issues' || section === 'pulls' ? ['state'] : [];
}

async function repositoryRoute(
  context: PageContext,
  repository: Repository,
  section: string,
  rest: readonly string[],
  target: RequestTarget,
): Promise<Answer> {
  const [first] = rest;
  switch (section) {
    case 'tree':
    case 'blob':
    case 'raw':
    case 'edit':
    case 'new':
    case 'commits':
      return fileRoute(context, repository, section, rest, target.query.get('plain') ?? null);
    case 'commit':
      if (first !== undefined && rest.length === 1) return commitPage(context.host, repository, first);
      break;
    case 'issues':
    case 'pulls':
      if (first === undefined)
        return issueListPage(context, repository, section, target.query.get('state') ?? 'open');
      if (section === 'issues' && first === 'new')
        return newIssueRoute(context, repository, rest, target.query.get('template') ?? null);
      if (section === 'issues') return numberRoute(context, repository, 'issues', rest);
      break;
    case 'compare':
      return newPullPage(context, repository, rest);
    case 'pull':
      return numberRoute(context, repository, 'pull', rest);
    case 'actions':
      return actionsRoute(context, repository, rest);
    case 'runs':
      if (first !== undefined && rest.length === 1) return checkRoute(repository, first);
  }
  return unknownPage(repository, [section, ...rest]);
}

async function newIssueRoute(
  context: PageContext,
  repository: Repository,
  rest: readonly string[],
  template: string | null,
): Promise<Answer> {
  const [, view, ...surplus] = rest;
  if (view === undefined) {
    return template === null
      ? newIssuePage(context, repository)
      : issueFormPage(context, repository, template);
  }
  return view === 'choose' && surplus.length === 0
    ? chooseIssuePage(context, repository)
    : unknownPage(repository, ['issues', ...rest]);
}

async function fileRoute(
  context: PageContext,
  repository: Repository,
  view: FileView | 'commits',
  rest: readonly string[],
  plain: string | null,
): Promise<Answer> {
  if (plain !== null && plain !== '0' && plain !== '1') return notModelled(`plain=${plain}`, repository);
  const place = await resolveRef(
    context.host.git,
    repository,
    rest.length === 0 ? [repository.defaultBranch] : rest,
  );
  if (place === null) return notFound('no such branch, tag or commit', repository);
  if (view === 'edit') return editFilePage(context, repository, place);
  if (view === 'new') return newFilePage(context, repository, place);
  if (view === 'tree') return folderPage(context, repository, place);
  if (view === 'blob') return filePage(context, repository, place, plain === '1');
  if (view === 'raw') return rawFile(context.host, repository, place);
  return place.path === ''
    ? commitsPage(context.host, repository, place)
    : notModelled('the history of one file', repository);
}

/** `/issues/7` and `/pull/7` lead to each other when 7 is the other kind, as on github.com. */
async function numberRoute(
  context: PageContext,
  repository: Repository,
  section: 'issues' | 'pull',
  rest: readonly string[],
): Promise<Answer> {
  const [number = '', view, ...surplus] = rest;
  if (surplus.length > 0 || !/^[1-9]\d{0,8}$/.test(number))
    return unknownPage(repository, [section, ...rest]);
  const issue = repository.issues.get(Number(number));
  if (issue === undefined) return notFound(`no issue or pull request #${number}`, repository);
  if (section === 'issues') return issueRoute(context, issue, rest);
  if (issue.pullRequest === null || view === 'checks') {
    return { kind: 'redirect', location: issuePath(issue) + (view === 'checks' ? '#checks' : '') };
  }
  if (view === undefined) return pullPage(context, issue, issue.pullRequest, 'conversation');
  return view === 'files'
    ? pullPage(context, issue, issue.pullRequest, 'files')
    : unknownPage(repository, [section, ...rest]);
}

function issueRoute(context: PageContext, issue: Issue, rest: readonly string[]): Answer {
  if (rest.length > 1) return unknownPage(issue.repository, ['issues', ...rest]);
  return issue.pullRequest === null
    ? issuePage(context, issue)
    : { kind: 'redirect', location: issuePath(issue) };
}

/** A job's own address, `/actions/runs/<id>/job/<id>`, leads to its place on the run's page. */
async function actionsRoute(
  context: PageContext,
  repository: Repository,
  rest: readonly string[],
): Promise<Answer> {
  const [kind, name, part, job, ...surplus] = rest;
  if (kind === undefined) return runsPage(context, repository, null);
  if (kind === 'workflows' && name !== undefined && part === undefined)
    return runsPage(context, repository, name);
  if (kind === 'runs' && name !== undefined && surplus.length === 0) {
    const run = repository.runs.find(({ id }) => String(id) === name);
    if (run === undefined) return notFound(`no run ${name}`, repository);
    if (part === undefined) return runPage(context, run);
    if (part === 'job' && run.jobs.some(({ id }) => String(id) === job)) {
      return { kind: 'redirect', location: `${runPath(run)}#job-${job}` };
    }
  }
  return unknownPage(repository, ['actions', ...rest]);
}

/** `/runs/<id>`, what the API calls `html_url` of a check, leads to its place on the page of a run or a pull request. */
function checkRoute(repository: Repository, id: string): Answer {
  for (const run of repository.runs) {
    const job = run.jobs.find((each) => String(each.id) === id);
    if (job !== undefined) return { kind: 'redirect', location: jobPath(run, job) };
  }
  const check = repository.checkRuns.find((each) => String(each.id) === id);
  if (check === undefined) return notFound(`no check ${id}`, repository);
  const issue = [...repository.issues.values()].find((each) => headCheckRuns(each).includes(check));
  return issue === undefined
    ? notModelled('the page of a check that speaks for no pull request', repository)
    : { kind: 'redirect', location: checkPath(issue, check.id) };
}

function unknownPage(repository: Repository, segments: readonly string[]): Answer {
  return notModelled(`the page ${repositoryPath(repository)}/${segments.join('/')}`, repository);
}
