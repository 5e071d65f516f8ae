/** Makes the bare repositories that the server keeps, and tells what their branches point to. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git, runGit } from './run-git.ts';

export const ZERO_SHA = '0'.repeat(40);

const CONFIGURATION: readonly (readonly [string, string])[] = [
  ['http.receivepack', 'true'],
  // GitHub refuses broken objects and tree entries such as `.git`.
  ['receive.fsckObjects', 'true'],
  // Without any rule GitHub says "refusing to delete the current branch", as git does.
  ['receive.denyDeleteCurrent', 'refuse'],
  // "refs/pull/*" is read-only; GitHub answers a push there with the same "deny updating a hidden ref".
  ['receive.hideRefs', 'refs/pull'],
  // GitHub lets one fetch any reachable commit by its SHA, as actions/checkout does.
  ['uploadpack.allowTipSHA1InWant', 'true'],
  ['uploadpack.allowReachableSHA1InWant', 'true'],
  ['uploadpack.allowFilter', 'true'],
  // Its packs go through the loopback once and are thrown away.
  ['core.compression', '0'],
  // No process may outlive the request that started it.
  ['gc.auto', '0'],
  ['receive.autogc', 'false'],
  ['maintenance.auto', 'false'],
];

/**
 * Run by `git receive-pack` for each ref of a push: arguments ref, old and new. Branches only; what the rulesets of
 * `$SANDBOX_RULED_REF` say has been decided before, for pushes that force, that bring merges, both and neither, since
 * only here are the new commits known. Merges are listed as GitHub lists commits without a signature
 * (github.com/vercel/sandbox/pull/169). Git itself never deletes the default branch;
 * a GITHUB_TOKEN or an App never changes a workflow file, there being no `workflows` permission for it
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions).
 */
const UPDATE_HOOK = `#!/bin/sh
zero=${ZERO_SHA}
case "$1" in
  refs/heads/gh-readonly-queue/*) echo "sandbox: not modelled: a push to $1" >&2; exit 1 ;;
  refs/heads/*) ;;
  *) echo "sandbox: not modelled: a push to $1" >&2; exit 1 ;;
esac
if [ "$1" = "$SANDBOX_RULED_REF" ]; then
  refusal=$SANDBOX_REFUSAL
  if [ "$2" != "$zero" ] && [ "$3" != "$zero" ] && ! git merge-base --is-ancestor "$2" "$3"; then
    refusal=$SANDBOX_REFUSAL_FORCED
    SANDBOX_REFUSAL_MERGES=$SANDBOX_REFUSAL_FORCED_MERGES
  fi
  case "$SANDBOX_REFUSAL_MERGES" in
    *@merges@*)
      if [ "$3" = "$zero" ]; then merges=
      elif [ "$2" = "$zero" ]; then merges=$(git rev-list --merges "$3" --not --branches)
      else merges=$(git rev-list --merges "$3" "^$2")
      fi
      if [ -n "$merges" ]; then
        count=$(printf '%s\\n' "$merges" | wc -l)
        found=$(printf '%s\\n' "$merges" | sed 's/^/  /')
        found="  Found $((count)) violation$([ $((count)) -eq 1 ] || echo s):

$found
"
        refusal="\${SANDBOX_REFUSAL_MERGES%%@merges@*}$found\${SANDBOX_REFUSAL_MERGES#*@merges@}"
      fi ;;
  esac
  if [ -n "$refusal" ]; then printf '%s\\n' "$refusal" >&2; exit 1; fi
fi
if [ "$SANDBOX_ACTOR" = installation ] && [ "$3" != "$zero" ]; then
  since=$2
  if [ "$since" = "$zero" ]; then
    since=$(git rev-parse --verify --quiet HEAD || git hash-object -t tree --stdin </dev/null)
  fi
  if ! git diff --quiet --no-ext-diff "$since" "$3" -- .github/workflows; then
    echo "refusing to allow a GitHub App to create or update workflow files without \\\`workflows\\\` permission" >&2
    exit 1
  fi
fi
exit 0
`;

async function configure(gitDir: string): Promise<void> {
  const lines = CONFIGURATION.map(([key, value]) => `[${key.replace('.', ']\n\t')} = ${value}\n`);
  await appendFile(join(gitDir, 'config'), lines.join(''));
  await mkdir(join(gitDir, 'hooks'), { recursive: true });
  await writeFile(join(gitDir, 'hooks', 'update'), UPDATE_HOOK, { mode: 0o755 });
}

/** An empty bare repository whose default branch is `branch`. */
export async function initBare(gitDir: string, branch: string): Promise<void> {
  await mkdir(dirname(gitDir), { recursive: true });
  await git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, '--', gitDir]);
  await configure(gitDir);
}

/** A copy of all branches of another bare repository; its pull requests stay behind. */
export async function forkBare(from: string, to: string, branch: string): Promise<void> {
  await initBare(to, branch);
  await git(['fetch', '--quiet', '--no-tags', from, '+refs/heads/*:refs/heads/*'], { gitDir: to });
}

/** What each branch points to: name to SHA. */
export async function readBranches(gitDir: string): Promise<ReadonlyMap<string, string>> {
  const listing = await git(['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/heads'], {
    gitDir,
  });
  return new Map(
    listing
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  );
}

/** The commit a branch points to; null when there is no such branch. */
export async function readBranch(gitDir: string, branch: string): Promise<string | null> {
  const ref = `refs/heads/${branch}`;
  if (!(await isRefName(ref))) return null;
  const { code, stdout } = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', ref], {
    gitDir,
  });
  return code === 0 ? stdout.toString().trim() : null;
}

export async function isRefName(ref: string): Promise<boolean> {
  if (ref.includes('\0')) return false;
  return (await runGit(['check-ref-format', ref])).code === 0;
}

/**
 * Moves a ref if it still is where one thinks it is.
 *
 * @param before the SHA it must have now; null for a ref that must not exist
 * @returns false when it was elsewhere
 */
export async function compareAndSwap(
  gitDir: string,
  ref: string,
  after: string,
  before: string | null,
): Promise<boolean> {
  const { code } = await runGit(['update-ref', '--end-of-options', ref, after, before ?? ZERO_SHA], {
    gitDir,
  });
  return code === 0;
}
