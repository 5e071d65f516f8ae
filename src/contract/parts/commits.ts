import { type Ask, GRAPHQL, NOWHERE, type Part, REPO } from '../scenario.ts';

/** As `src/adapters/github/repository.ts` commits: only upon the head it has seen. */
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** A commit upon a branch. @returns its SHA, or undefined */
export async function commitFile(
  ask: Ask,
  branch: string,
  expectedHeadOid: string,
  path: string,
): Promise<string | undefined> {
  const answer = await ask(GRAPHQL, {
    body: {
      query: COMMIT,
      variables: {
        input: {
          branch: { repositoryNameWithOwner: '{owner}/{repo}', branchName: branch },
          expectedHeadOid,
          message: { headline: `Change ${path}` },
          fileChanges: { additions: [{ path, contents: 'VGV4dAo=' }] },
        },
      },
    },
    to: 200,
  });
  return answer?.data?.createCommitOnBranch?.commit?.oid;
}

/** Branches, commits upon them, what can be read of a commit, statuses. */
export const COMMITS: Part = {
  name: 'commits',
  async play(ask, { mark }) {
    const refs = `${REPO}/git/refs`;
    const main = await ask(`GET ${REPO}/git/ref/{ref}`, { in: { ref: 'heads/main' }, to: 200 });
    const start = main?.object?.sha;
    const branch = `branch-${mark}`;
    const made = { ref: `refs/heads/${branch}`, sha: start };
    await ask(`POST ${refs}`, { body: made, to: 201 });
    await ask(`POST ${refs}`, { body: made, to: 422 });
    await ask(`POST ${refs}`, { body: { ref: `refs/heads/other-${mark}` }, to: 422, wrong: /lacks sha/ });
    const first = await commitFile(ask, branch, start, `contract/${mark}.txt`);
    // Upon a head that it has no more: refused, which is how two writers do not overwrite each other.
    await commitFile(ask, branch, start, `contract/${mark}-late.txt`);
    await commitFile(ask, branch, first ?? NOWHERE, `contract/${mark}-next.txt`);
    await playGitData(ask, branch, first);
    await playBranchOfItsOwn(ask, mark);
    await playStatuses(ask, first);
    const named = { ref: `heads/${branch}` };
    await ask(`PATCH ${refs}/{ref}`, { in: named, body: { sha: start }, to: 422 });
    await ask(`PATCH ${refs}/{ref}`, { in: named, body: { sha: start, force: true }, to: 200 });
    await ask(`DELETE ${refs}/{ref}`, { in: named, to: 204 });
    await ask(`DELETE ${refs}/{ref}`, { in: named, to: 422 });
  },
};

async function playGitData(ask: Ask, branch: string, first: string | undefined): Promise<void> {
  const commit = `GET ${REPO}/git/commits/{commit_sha}`;
  await ask(commit, { in: { commit_sha: first }, to: 200 });
  await ask(commit, { in: { commit_sha: NOWHERE }, to: 404 });
  const tree = `GET ${REPO}/git/trees/{tree_sha}`;
  const root = await ask(tree, { in: { tree_sha: first }, query: '?recursive=1', to: 200 });
  await ask(tree, { in: { tree_sha: NOWHERE }, to: 404 });
  const file = root?.tree?.find(({ type }: { readonly type: string }) => type === 'blob');
  const blob = `GET ${REPO}/git/blobs/{file_sha}`;
  await ask(blob, { in: { file_sha: file?.sha }, to: 200 });
  await ask(blob, { in: { file_sha: NOWHERE }, to: 404 });
  const compare = `GET ${REPO}/compare/{basehead}`;
  await ask(compare, { in: { basehead: `${first}...${branch}` }, to: 200 });
  await ask(compare, { in: { basehead: `main...none-${branch}` }, to: 404 });
}

/** As `src/adapters/github/branches.ts` begins a branch that shares no commit with others. */
async function playBranchOfItsOwn(ask: Ask, mark: string): Promise<void> {
  const trees = `POST ${REPO}/git/trees`;
  const file = { path: 'pages/a.md', mode: '100644', type: 'blob', content: 'Text\n' };
  const tree = await ask(trees, { body: { tree: [file] }, to: 201 });
  await ask(trees, { body: { tree: [{ ...file, path: '../a.md' }] }, to: 422 });
  const commits = `POST ${REPO}/git/commits`;
  const commit = await ask(commits, { body: { message: 'Begin', tree: tree?.sha, parents: [] }, to: 201 });
  await ask(commits, { body: { message: 'Begin', tree: NOWHERE, parents: [] }, to: 422 });
  const ref = `heads/own-${mark}`;
  await ask(`POST ${REPO}/git/refs`, { body: { ref: `refs/${ref}`, sha: commit?.sha }, to: 201 });
  await ask(`GET ${REPO}/git/trees/{tree_sha}`, {
    in: { tree_sha: commit?.sha },
    query: '?recursive=true',
    to: 200,
  });
  await ask(`DELETE ${REPO}/git/refs/{ref}`, { in: { ref }, to: 204 });
}

async function playStatuses(ask: Ask, sha: string | undefined): Promise<void> {
  const statuses = `POST ${REPO}/statuses/{sha}`;
  const status = {
    state: 'success',
    context: 'contract',
    description: 'Done',
    target_url: 'https://example.com',
  };
  await ask(statuses, { in: { sha }, body: status, to: 201 });
  await ask(statuses, { in: { sha }, body: { state: 'fine' }, to: 422, wrong: /\/state must be equal/ });
  const commit = { commit_ref: sha };
  for (const name of ['statuses', 'status', 'check-runs']) {
    await ask(`GET ${REPO}/commits/{commit_ref}/${name}`, { in: commit, to: 200 });
  }
  await ask(`GET ${REPO}/commits/{commit_ref}/check-runs`, { in: { commit_ref: NOWHERE }, to: 422 });
  // Only Apps make check runs.
  await ask(`POST ${REPO}/check-runs`, { body: { name: 'Contract', head_sha: sha }, to: 403 });
}
