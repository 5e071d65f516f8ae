/**
 * The GitHub Actions runner: inputs, log, annotations, summaries, and the one catch of an action's process.
 * No other file of an action touches @actions/core.
 */
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import type { GitHubPorts, Log, OpenedBy } from '../app/ports.ts';
import { explain, type Finding } from '../domain/finding.ts';
import { explainFailure } from './explain-failure.ts';
import { connectGitHub } from './github/connect.ts';

/** GitHub keeps 10 annotations of each level a step (actions/runner, ExecutionContext); the rest is log. */
const MOST_ANNOTATIONS = 10;
const MOST_LOGGED = 1000;

export interface ActionContext {
  readonly inputs: Inputs;
  readonly log: Log;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The commit that was checked out for the event. */
  readonly commit: string;
  /** The pull request the event is about. */
  readonly pullRequest: { readonly number: number; readonly isFromFork: boolean } | null;
  /** The comment that the event is about, on an issue or a pull request. */
  readonly comment: { readonly issue: number; readonly createdAt: string; readonly opened: OpenedBy } | null;
  /** The issue that the event is about, and who opened it, when; null for another event. */
  readonly reported: ({ readonly issue: number } & OpenedBy) | null;
  /** Who started the workflow by hand, in which run, with which inputs; null for another event. */
  readonly dispatched: {
    readonly by: OpenedBy['by'];
    readonly run: number;
    readonly inputs: ReadonlyMap<string, string>;
  } | null;
  /** Who has changed the issue that the event is about; null for another event. */
  readonly issueChange: { readonly issue: number; readonly by: string; readonly at: string } | null;
  readonly defaultBranch: string;
  readonly isPublic: boolean;
  /** What the merge group that the event is about was built upon: `main`, or the group before it. */
  readonly mergeGroupBase: string | null;
  connect(): GitHubPorts;
}

export interface Inputs {
  /** An input's text; a missing required one is an error that names it. */
  text(name: string): string;
  flag(name: string): boolean;
  /** A whole number of at least 0. */
  count(name: string): number;
}

/** Runs an action: `false` or an exception fails the step with one clear line. */
export async function runAction(action: (context: ActionContext) => Promise<boolean>): Promise<void> {
  try {
    if (!(await action(createContext()))) process.exitCode = 1;
  } catch (error) {
    core.setFailed(explainFailure(error));
    if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  }
}

/**
 * Does something the verdict does not depend on. A token may be too weak for it (Dependabot's can only read, as a
 * fork's does): that is a warning, not a failed check.
 */
export async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    actionsLog.warn(`${what}: ${explainFailure(error)}`);
  }
}

function createContext(): ActionContext {
  const { owner, repo } = context.repo;
  return {
    inputs: {
      text: (name) => core.getInput(name, { required: true }),
      flag: (name) => core.getBooleanInput(name),
      count: readCount,
    },
    log: actionsLog,
    repositoryUrl: `${context.serverUrl}/${owner}/${repo}`,
    commit: context.sha,
    pullRequest: readPullRequest(`${owner}/${repo}`),
    comment: readComment(),
    reported: readReported(),
    dispatched: readDispatched(),
    issueChange: readIssueChange(),
    defaultBranch: context.payload.repository?.['default_branch'] ?? 'main',
    // What is not known to be private is not treated as if it were.
    isPublic: context.payload.repository?.['private'] !== true,
    mergeGroupBase: context.payload['merge_group']?.base_sha ?? null,
    connect: () =>
      connectGitHub(getOctokit(core.getInput('github-token', { required: true })), { owner, repo }),
  };
}

function readCount(name: string): number {
  const text = core.getInput(name, { required: true });
  if (!/^\d{1,4}$/.test(text)) {
    throw new Error(`Input ${name}: found "${text}", expected a whole number such as 30`);
  }
  return Number(text);
}

function readPullRequest(repository: string): ActionContext['pullRequest'] {
  const pull = context.payload.pull_request;
  if (pull === undefined) return null;
  return { number: pull.number, isFromFork: pull['head']?.repo?.full_name !== repository };
}

function readComment(): ActionContext['comment'] {
  const { comment, issue } = context.payload;
  if (comment === undefined || issue === undefined) return null;
  return { issue: issue.number, createdAt: String(comment['created_at']), opened: readOpened(issue) };
}

function readReported(): ActionContext['reported'] {
  const { issue } = context.payload;
  if (context.eventName !== 'issues' || issue === undefined) return null;
  return { issue: issue.number, ...readOpened(issue) };
}

function readOpened({ user, created_at }: Readonly<Record<string, unknown>>): OpenedBy {
  return { by: readAccount(user), at: String(created_at) };
}

function readAccount(account: unknown): OpenedBy['by'] {
  const { login = 'ghost', id = 0, type } = (account ?? {}) as Readonly<Record<string, unknown>>;
  return { login: String(login), id: Number(id), isBot: type !== 'User' };
}

/** What somebody filled in on the Actions page. */
function readDispatched(): ActionContext['dispatched'] {
  const { inputs, sender } = context.payload;
  if (context.eventName !== 'workflow_dispatch') return null;
  const given = Object.entries((inputs ?? {}) as Readonly<Record<string, unknown>>);
  return {
    by: readAccount(sender),
    run: context.runId,
    inputs: new Map(given.map(([name, value]) => [name, String(value ?? '').trim()])),
  };
}

function readIssueChange(): ActionContext['issueChange'] {
  const { issue, sender } = context.payload;
  if (context.eventName !== 'issues' || issue === undefined || sender === undefined) return null;
  return { issue: issue.number, by: String(sender['login']), at: String(issue['updated_at']) };
}

const actionsLog: Log = {
  info: (line) => core.info(defuse(line)),
  warn: (line) => core.warning(defuse(line)),
};

/**
 * The runner obeys commands in anything printed: `::name::` at the start of a line, `##[name]` anywhere in it
 * (actions/runner, ActionCommand.TryParseV2 and TryParse). Outside text must not get there as it is.
 */
function defuse(line: string): string {
  return line
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, '› ::');
}

/** Every finding as a line of the log, and the first ten of each level as annotations on their lines. */
export function annotate(introduced: readonly Finding[], existing: readonly Finding[]): void {
  listFindings('found:', introduced);
  listFindings('there before this change, not counted:', existing);
  const first = (level: Finding['level']) =>
    introduced.filter((finding) => finding.level === level).slice(0, MOST_ANNOTATIONS);
  for (const finding of first('error')) core.error(explain(finding), placeOf(finding));
  for (const finding of first('advice')) core.warning(explain(finding), placeOf(finding));
}

function listFindings(title: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  core.info(`${findings.length} ${title}`);
  for (const finding of findings.slice(0, MOST_LOGGED)) core.info(defuse(`  ${lineOf(finding)}`));
  if (findings.length > MOST_LOGGED) core.info(`  … and ${findings.length - MOST_LOGGED} more`);
}

function placeOf(finding: Finding): core.AnnotationProperties {
  const isOneLine = finding.line === finding.endLine;
  return {
    title: finding.rule,
    file: finding.path,
    startLine: finding.line,
    endLine: finding.endLine,
    // GitHub accepts columns only within one line.
    ...(isOneLine ? { startColumn: finding.column, endColumn: finding.endColumn } : {}),
  };
}

function lineOf(finding: Finding): string {
  return `${finding.path}:${finding.line}:${finding.column} ${finding.level} ${finding.rule}: ${explain(finding)}`;
}

/** Adds Markdown to the page of the run. */
export async function summarise(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write();
}

export function setOutput(name: string, value: string): void {
  core.setOutput(name, value);
}
