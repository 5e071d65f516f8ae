/** What GitHub's no to a commit means: rules of the branch end this write, everything else ends the run. */
import { Octokit } from '@octokit/rest';
import { expect, it } from 'vitest';
import { connectGitHub } from '../../../src/adapters/github/connect.ts';
import { RefusedError } from '../../../src/app/ports.ts';

function commit(type: string, message: string): Promise<unknown> {
  const answer = { data: null, errors: [{ type, path: ['createCommitOnBranch'], message }] };
  const fetch = async () =>
    new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  const client = new Octokit({ request: { fetch } });
  return connectGitHub(client, { owner: 'acme', repo: 'incidents' }).repository.commit({
    branch: 'main',
    headline: 'Link',
    files: new Map([['a.md', 'a\n']]),
    expectedHead: 'a'.repeat(40),
  });
}

it.each([
  ['FORBIDDEN', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
  ['UNPROCESSABLE', 'A path was requested for deletion which does not exist as of commit oid'],
])('%s: %j is about this commit', async (type, message) => {
  await expect(commit(type, message)).rejects.toBeInstanceOf(RefusedError);
});

it.each([
  ['FORBIDDEN', 'Resource not accessible by integration'],
  ['FORBIDDEN', 'Resource not accessible by personal access token'],
  ['FORBIDDEN', 'wim does not have the correct permissions to execute `CreateCommitOnBranch`'],
  ['RATE_LIMITED', 'API rate limit exceeded for installation ID 1.'],
])('%s: %j ends the run', async (type, message) => {
  const failure = await commit(type, message).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(RefusedError);
  expect(failure).toMatchObject({ errors: [{ message }] });
});

it('a head that has moved is a conflict', async () => {
  expect(await commit('STALE_DATA', 'Expected branch to point to "a" but it did not.')).toBe('conflict');
});
