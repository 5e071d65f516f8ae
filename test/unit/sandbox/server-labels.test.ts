import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, startWorld, type World } from './server-fixture.ts';

const LABELS = '/repos/ada/ops/labels';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test('the life of a label', async () => {
  const { wim } = world.tokens;
  const made = await call(world, wim, 'POST', LABELS, {
    name: 'Sev 1',
    color: 'FF0000',
    description: 'Worst',
  });
  expect(made).toMatchObject({
    status: 201,
    body: {
      name: 'Sev 1',
      color: 'ff0000',
      description: 'Worst',
      default: false,
      url: `${world.sandbox.url}/api/v3${LABELS}/Sev%201`,
    },
  });
  await call(world, wim, 'POST', '/repos/ada/ops/issues', { title: 'A', labels: ['sev 1'] });
  expect(await call(world, wim, 'POST', LABELS, { name: 'SEV 1' })).toMatchObject({
    status: 422,
    body: { errors: [{ resource: 'Label', field: 'name', code: 'already_exists' }] },
  });
  const path = `${LABELS}/sev%201`;
  expect((await call(world, wim, 'PATCH', path, { color: '00ff00' })).body).toMatchObject({
    color: '00ff00',
    description: 'Worst',
  });
  expect((await call(world, null, 'GET', '/repos/ada/ops/issues/1')).body.labels[0].color).toBe('00ff00');
  expect((await call(world, null, 'GET', path)).body.color).toBe('00ff00');
  expect((await call(world, null, 'GET', LABELS)).body).toHaveLength(1);
  expect((await call(world, wim, 'DELETE', path)).status).toBe(204);
  expect((await call(world, null, 'GET', path)).status).toBe(404);
  expect((await call(world, null, 'GET', '/repos/ada/ops/issues/1')).body.labels).toEqual([]);
});

test.each([
  ['no name', {}, 422],
  ['a blank name', { name: ' ' }, 422],
  ['a name of 51', { name: 'x'.repeat(51) }, 422],
  ['a color with #', { name: 'a', color: '#ff0000' }, 422],
  ['a description of 100', { name: 'a', description: 'x'.repeat(100) }, 201],
  ['a description of 101', { name: 'a', description: 'x'.repeat(101) }, 422],
])('a label with %s', async (_, body, status) => {
  expect((await call(world, world.tokens.wim, 'POST', LABELS, body)).status).toBe(status);
  expect(world.repository.labels.size).toBe(status === 201 ? 1 : 0);
  expect((await call(world, world.tokens.eve, 'POST', LABELS, { name: 'x' })).status).toBe(403);
});
