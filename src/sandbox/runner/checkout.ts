import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from '../model.ts';
import { runChild } from './child-process.ts';
import { StepFailed } from './errors.ts';
import type { StepRuntime } from './job-runtime.ts';

/** What is fetched, and what of it ends in the work tree. */
interface Target {
  readonly refspec: string;
  /** Arguments of `git checkout`. */
  readonly checkout: readonly string[];
}

const ALL_BRANCHES = '+refs/heads/*:refs/remotes/origin/*';
const ALL_TAGS = '+refs/tags/*:refs/tags/*';

/** Where a job fetches a repository from. */
export function cloneUrl(hostUrl: string, repository: Repository): string {
  return `${hostUrl}/${repository.fullName}.git`;
}

/**
 * `actions/checkout`: a shallow work tree of the run's commit, or of `ref`, in the workspace; the refspecs are
 * those of its ref-helper.ts (github.com/actions/checkout). The commit is asked for by its SHA, so the server
 * must answer git protocol version 2 or allow any SHA.
 */
export async function checkout(step: StepRuntime, inputs: Readonly<Record<string, string>>): Promise<void> {
  const { plan, folders, token, masks } = step.job;
  const { run } = plan;
  const depth = readDepth(inputs['fetch-depth'] ?? '1');
  const persist = readFlag(inputs['persist-credentials'] ?? 'true');
  const url = cloneUrl(plan.host.url, run.repository);
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  masks.add(credentials);
  const header = { key: `http.${plan.host.url}/.extraheader`, value: `AUTHORIZATION: basic ${credentials}` };
  const git = async (...args: string[]): Promise<string> => runGit(step, header, args);

  await emptyFolder(folders.workspace);
  await git('init', '--quiet', '--initial-branch=main', folders.workspace);
  await git('remote', 'add', 'origin', url);
  const wanted = inputs['ref'] ?? '';
  const target = wanted === '' ? runTarget(run.ref, run.checkoutSha) : await namedTarget(wanted, git);
  const fetch = ['fetch', '--no-tags', '--no-recurse-submodules'];
  if (depth === 0) await git(...fetch, 'origin', ALL_BRANCHES, ALL_TAGS);
  await git(...fetch, ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', target.refspec);
  await git('checkout', '--quiet', '--force', ...target.checkout);
  if (persist) await git('config', '--local', header.key, header.value);

  const commit = /^[0-9a-f]{40}$/m.exec(await git('rev-parse', 'HEAD'));
  step.console.outputs.set('commit', commit?.[0] ?? '');
  step.console.outputs.set('ref', wanted === '' ? run.ref : wanted);
}

function runTarget(ref: string, sha: string): Target {
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
  const local =
    branch === null ? ref.replace(/^refs\/pull\//, 'refs/remotes/pull/') : `refs/remotes/origin/${branch}`;
  return {
    refspec: `+${sha}:${local}`,
    checkout: branch === null ? ['--detach', local] : ['-B', branch, local],
  };
}

async function namedTarget(wanted: string, git: (...args: string[]) => Promise<string>): Promise<Target> {
  if (/^[0-9a-f]{40}$/.test(wanted)) return { refspec: wanted, checkout: ['--detach', wanted] };

  const full = wanted.startsWith('refs/') ? wanted : `refs/heads/${wanted}`;
  await git('check-ref-format', full);
  if (/^refs\/heads\/-/.test(full)) throw new StepFailed(`'${wanted}' is not a valid branch name`);
  if (wanted.startsWith('refs/') && !wanted.startsWith('refs/heads/')) {
    const local = wanted.replace(/^refs\/(?!tags\/)/, 'refs/remotes/');
    return { refspec: `+${wanted}:${local}`, checkout: ['--detach', local] };
  }
  const name = full.slice('refs/heads/'.length);
  const isThere = async (ref: string) => /^[0-9a-f]{40}\t/m.test(await git('ls-remote', 'origin', ref));
  const isBranch = await isThere(full);
  const isTag = !isBranch && (await isThere(`refs/tags/${name}`));
  if (isTag)
    return {
      refspec: `+refs/tags/${name}:refs/tags/${name}`,
      checkout: ['--detach', `refs/tags/${name}`],
    };
  if (!isBranch) throw new StepFailed(`A branch or tag with the name '${wanted}' could not be found`);
  const local = `refs/remotes/origin/${name}`;
  return { refspec: `+${full}:${local}`, checkout: ['-B', name, local] };
}

/** Runs git in the workspace; the token is in the environment and so in no argument and no file. */
async function runGit(
  step: StepRuntime,
  header: { readonly key: string; readonly value: string },
  args: readonly string[],
): Promise<string> {
  const lines: string[] = [];
  step.console.log(`[command]git ${args.join(' ')}`);
  const code = await runChild({
    command: 'git',
    args,
    cwd: step.job.folders.workspace,
    env: {
      ...step.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: header.key,
      GIT_CONFIG_VALUE_0: header.value,
    },
    control: step.job.control,
    // Names of branches and subjects of commits are other people's text: never read as workflow commands.
    onLine: (line) => {
      lines.push(line);
      step.console.log(line);
    },
  });
  if (code !== 0) throw new StepFailed(`The process 'git' failed with exit code ${code}`);
  return lines.join('\n');
}

/** Step folders stay in place, only what is in the workspace goes: a second checkout begins anew. */
async function emptyFolder(folder: string): Promise<void> {
  const entries = await readdir(folder);
  await Promise.all(entries.map((entry) => rm(path.join(folder, entry), { recursive: true, force: true })));
}

function readDepth(text: string): number {
  if (!/^\d{1,9}$/.test(text.trim())) throw new StepFailed(`fetch-depth is not a number: ${text}`);
  return Number(text);
}

function readFlag(text: string): boolean {
  const lower = text.trim().toLowerCase();
  if (lower !== 'true' && lower !== 'false') {
    throw new StepFailed(`persist-credentials is neither true nor false: ${text}`);
  }
  return lower === 'true';
}
