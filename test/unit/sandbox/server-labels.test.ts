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

const rename = (from: string, body: unknown) =>
  call(world, world.tokens.wim, 'PATCH', `${LABELS}/${from}`, body);

const names = async (): Promise<readonly string[]> => {
  const { body } = await call(world, null, 'GET', LABELS);
  return body.map(({ name }: { name: string }) => name);
};

test('a label gets another name, and what bears it follows', async () => {
  const { wim } = world.tokens;
  for (const name of ['first', 'late', 'last']) await call(world, wim, 'POST', LABELS, { name });
  await call(world, wim, 'POST', '/repos/ada/ops/issues', { title: 'A', labels: ['late'] });
  const { id } = (await call(world, null, 'GET', `${LABELS}/late`)).body;
  expect(await rename('LATE', { new_name: 'Over due', color: '00ff00' })).toMatchObject({
    status: 200,
    body: { id, name: 'Over due', color: '00ff00', url: `${world.sandbox.url}/api/v3${LABELS}/Over%20due` },
  });
  expect(await names()).toEqual(['first', 'Over due', 'last']);
  expect((await call(world, null, 'GET', `${LABELS}/late`)).status).toBe(404);
  expect((await call(world, null, 'GET', `${LABELS}/over%20due`)).body.id).toBe(id);
  const bearing = (await call(world, null, 'GET', '/repos/ada/ops/issues?labels=over+due')).body;
  expect(bearing).toMatchObject([{ number: 1, labels: [{ id, name: 'Over due' }] }]);
  // The old name is free: who asks for it gets another label.
  await call(world, wim, 'POST', '/repos/ada/ops/issues/1/labels', { labels: ['late'] });
  expect(await names()).toEqual(['first', 'Over due', 'last', 'late']);
});

test('a label may change the case of its own name', async () => {
  await call(world, world.tokens.wim, 'POST', LABELS, { name: 'late' });
  expect((await rename('late', { new_name: 'Late' })).body.name).toBe('Late');
  expect(await names()).toEqual(['Late']);
});

test.each([
  ['that another has', { new_name: 'TAKEN', color: '00ff00' }, 'already_exists'],
  ['of nothing', { new_name: ' ' }, 'missing_field'],
  ['of 51 characters', { new_name: 'x'.repeat(51) }, 'custom'],
])('a label does not get a name %s, nor anything else then', async (_, body, code) => {
  const { wim } = world.tokens;
  await call(world, wim, 'POST', LABELS, { name: 'late' });
  await call(world, wim, 'POST', LABELS, { name: 'taken' });
  const refused = await rename('late', body);
  expect(refused.status).toBe(422);
  expect(refused.body.errors).toMatchObject([{ resource: 'Label', field: 'name', code }]);
  expect((await call(world, null, 'GET', `${LABELS}/late`)).body).toMatchObject({
    name: 'late',
    color: 'ededed',
  });
});
