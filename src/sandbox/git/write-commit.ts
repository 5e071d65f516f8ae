/** Writes commits into a bare repository, without a working tree. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { User } from '../model.ts';
import { type GitOptions, git, runGit } from './run-git.ts';
import { treeOf } from './tree.ts';

export interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly contents: Buffer }[];
  readonly deletions: readonly { readonly path: string }[];
}

/** A tree, or why there is none, in one sentence. */
export type TreeResult = { readonly tree: string } | { readonly refusal: string };

/**
 * The tree of `commit`, or of nothing when it is null, with some files added, replaced and removed. A file that is replaced keeps its mode; a new
 * one is 100644 (docs.github.com/graphql/reference/input-objects#filechanges).
 */
export async function changeTree(
  gitDir: string,
  commit: string | null,
  changes: FileChanges,
): Promise<TreeResult> {
  const folder = await mkdtemp(join(gitDir, 'sandbox-index-'));
  const options = { gitDir, env: { GIT_INDEX_FILE: join(folder, 'index') } };
  try {
    if (commit !== null) await git(['read-tree', await treeOf(gitDir, commit)], options);
    const modes = commit === null ? new Map<string, string>() : await readModes(options);
    const removed: string[] = [];
    for (const { path } of changes.deletions) {
      const mode = modes.get(path);
      if (mode === undefined || mode === SUBMODULE) {
        return {
          refusal: `A path was requested for deletion which does not exist as of commit oid \`${commit}\``,
        };
      }
      removed.push(`0 ${'0'.repeat(40)}\t${path}\0`);
    }
    if (removed.length > 0) {
      await git(['update-index', '-z', '--index-info'], { ...options, input: removed.join('') });
    }
    const shas = await writeBlobs(gitDir, folder, changes.additions);
    const entries = changes.additions.map(({ path }, at) => {
      return `${modes.get(path) === '100755' ? '100755' : '100644'},${shas[at]},${path}`;
    });
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const some = entries.slice(at, at + AT_ONCE).flatMap((entry) => ['--cacheinfo', entry]);
      // Not `--index-info`, which makes a folder of a file that is in the way, and leaves `.git/x` out in silence.
      const added = await runGit(['update-index', '--add', ...some], options);
      if (added.code !== 0) return { refusal: `A path could not be written: ${added.stderr.trim()}` };
    }
    return { tree: await git(['write-tree'], options) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SUBMODULE = '160000';
/** As many as fit on a command line, and more than most commits have: starting git takes longer than its work. */
const AT_ONCE = 200;

/** The modes of what is in an index, by path. */
async function readModes(options: GitOptions): Promise<ReadonlyMap<string, string>> {
  const listing = await git(['ls-files', '--stage', '-z'], options);
  return new Map(
    listing
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, 6)]),
  );
}

/** @returns the SHAs of the blobs, in order */
async function writeBlobs(
  gitDir: string,
  folder: string,
  files: FileChanges['additions'],
): Promise<readonly string[]> {
  const [first] = files;
  if (first === undefined) return [];
  if (files.length === 1) {
    return [await git(['hash-object', '-w', '--stdin'], { gitDir, input: first.contents })];
  }
  const paths = files.map((_, at) => join(folder, `blob-${at}`));
  await Promise.all(files.map(({ contents }, at) => writeFile(paths[at] ?? '', contents)));
  const input = paths.join('\n');
  const shas = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { gitDir, input });
  return shas.split('\n');
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: User;
  /** Author and committer date, ISO 8601. */
  readonly date: string;
}

/** The address GitHub gives to commits made on the web. */
export function commitEmail(user: User): string {
  return `${user.id}+${user.login}@users.noreply.github.com`;
}

/** @returns the SHA of the new commit, which no ref names yet */
export async function writeCommit(gitDir: string, commit: NewCommit): Promise<string> {
  const name = commit.author.name.trim() === '' ? commit.author.login : commit.author.name;
  const email = commitEmail(commit.author);
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: commit.date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: commit.date,
  };
  const parents = commit.parents.flatMap((parent) => ['-p', parent]);
  return git(['commit-tree', ...parents, '-F', '-', commit.tree], { gitDir, env, input: commit.message });
}
