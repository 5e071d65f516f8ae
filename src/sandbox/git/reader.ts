/** The `GitReader` of the sandbox: git on the bare repository; branches are looked up each time. */
import type { Repository } from '../model.ts';
import type { Commit, GitReader, TreeEntry } from '../ports.ts';
import { readBranches } from './bare-repository.ts';
import { askOnce } from './object-cache.ts';
import { GitError, git, runGit } from './run-git.ts';
import { type GitEntry, readBlob, readEntry, readTree } from './tree.ts';

/** Names of commits and nothing else: none of git's operators (`~`, `^`, `..`, `@{`, `:`), no options. */
const REVISION = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s~^:?*[\\\p{Cc}]+$/u;
const FIELDS = '%H%x00%P%x00%an%x00%ae%x00%ct%x00%s%x00%b';
const FIELD_COUNT = 7;
const KINDS = { '040000': 'folder', '120000': 'symlink', '160000': 'submodule' } as const;

function kindOf(entry: GitEntry): TreeEntry['kind'] {
  return entry.mode in KINDS ? KINDS[entry.mode as keyof typeof KINDS] : 'file';
}

/** Seconds since 1970 as `2026-03-02T09:14:00Z`. */
function instant(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function parseCommits(output: string): readonly Commit[] {
  const fields = output.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + FIELD_COUNT <= fields.length; at += FIELD_COUNT) {
    const [sha = '', parents = '', authorName = '', authorEmail = '', date = '0', subject = '', body = ''] =
      fields.slice(at, at + FIELD_COUNT);
    commits.push({
      sha,
      parents: parents === '' ? [] : parents.split(' '),
      authorName,
      authorEmail,
      date: instant(date),
      subject,
      body: body.trimEnd(),
    });
  }
  return commits;
}

async function resolve(repository: Repository, revision: string): Promise<string | null> {
  if (!REVISION.test(revision)) return null;
  const name = `${revision}^{commit}`;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  const { code, stdout } = await askOnce(args, repository.gitDir, [revision]);
  return code === 0 ? stdout.toString().trim() : null;
}

async function log(repository: Repository, revision: string, limit: number): Promise<readonly Commit[]> {
  const sha = await resolve(repository, revision);
  return sha === null ? [] : logOf(repository.gitDir, sha, limit);
}

/** Newest first. @param range a SHA, or `<sha>..<sha>` */
export async function logOf(gitDir: string, range: string, limit: number): Promise<readonly Commit[]> {
  const args = ['log', '-z', `--max-count=${limit}`, `--format=${FIELDS}`, range];
  const { code, stdout, stderr } = await askOnce(args, gitDir, range.split('..'));
  if (code !== 0) throw new GitError(`git log exited with ${code}: ${stderr.trim()}`);
  return parseCommits(stdout.toString().replace(/\n$/, ''));
}

async function diff(repository: Repository, base: string, head: string): Promise<string> {
  const [from, to] = await Promise.all([resolve(repository, base), resolve(repository, head)]);
  if (from === null || to === null) return '';
  const gitDir = repository.gitDir;
  const common = await runGit(['merge-base', from, to], { gitDir });
  // Without a common history everything differs, as GitHub's compare page says; two dots show it.
  const since = common.code === 0 ? common.stdout.toString().trim() : from;
  const options = ['-M', '--no-color', '--no-ext-diff', '--no-textconv'];
  return git(['-c', 'core.quotePath=false', 'diff', ...options, since, to], { gitDir });
}

export function createGitReader(): GitReader {
  return {
    resolve,
    log,
    diff,
    async readFile(repository, revision, path) {
      const sha = await resolve(repository, revision);
      const entry = sha === null ? null : await readEntry(repository.gitDir, sha, path);
      return entry === null || kindOf(entry) !== 'file' ? null : readBlob(repository.gitDir, entry.sha);
    },
    async listFolder(repository, revision, path) {
      const sha = await resolve(repository, revision);
      const entries = sha === null ? null : await readTree(repository.gitDir, sha, path);
      if (entries === null) return null;
      const prefix = path === '' ? '' : `${path}/`;
      const listed = entries.map((entry): TreeEntry => {
        return { name: entry.path, path: prefix + entry.path, kind: kindOf(entry), size: entry.size };
      });
      const isFolder = (entry: TreeEntry): boolean => entry.kind === 'folder';
      return [...listed.filter(isFolder), ...listed.filter((entry) => !isFolder(entry))];
    },
    async commit(repository, revision) {
      return (await log(repository, revision, 1))[0] ?? null;
    },
    async branches(repository) {
      const branches = await readBranches(repository.gitDir);
      return [...branches].map(([name, sha]) => ({ name, sha }));
    },
  };
}
