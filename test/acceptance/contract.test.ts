/** A world fails when something in it breaks GitHub's contract; see test/contract. */
import { expect, test } from 'vitest';
import { createWorld, NAME, type World } from './world.ts';

async function ask(world: World, method: string, path: string, body?: unknown): Promise<number> {
  const answer = await fetch(`${world.github.url}/api/${path}`, {
    method,
    headers: { authorization: `token ${world.maya.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

test('what GitHub would refuse is told when the world is closed', async () => {
  const world = await createWorld();
  expect(await ask(world, 'POST', `v3/repos/${NAME}/issues`, { title: 'In order' })).toBe(201);
  expect(await ask(world, 'GET', `v3/repos/${NAME}/issues?page=one`)).toBe(501);
  const query = 'query($owner: String!) { repository(owner: $owner, name: "incidents") { isPrivate } }';
  expect(await ask(world, 'POST', 'graphql', { query, variables: { owner: 'acme', more: 1 } })).toBe(200);
  await expect(world.close()).rejects.toThrow(
    [
      "not GitHub's contract:",
      'GET /repos/{owner}/{repo}/issues: the request: query page: the whole must be integer',
      'GET /repos/{owner}/{repo}/issues: the answer 501: the status 501, which GitHub does not document',
      'the variable "more" is not declared',
    ].join('\n'),
  );
});

test('a world in which all is in order closes in silence', async () => {
  const world = await createWorld();
  expect(await ask(world, 'GET', `v3/repos/${NAME}`)).toBe(200);
  await world.close();
});
