/** Cutting a part out of a description: what it refers to comes along, prose and everything else stays behind. */
import { expect, test } from 'vitest';
import { componentsOf, printDescription, withoutProse } from '../../scripts/contract/description.ts';

const DESCRIPTION = {
  components: {
    parameters: { page: { name: 'page', in: 'query', description: 'Prose', schema: { type: 'integer' } } },
    schemas: {
      issue: {
        type: 'object',
        description: 'Prose',
        properties: {
          title: { type: 'string', example: 'x' },
          description: { type: 'string', enum: ['description'] },
          user: { $ref: '#/components/schemas/user' },
        },
      },
      user: { type: 'object', properties: { friends: { items: { $ref: '#/components/schemas/user' } } } },
      other: { type: 'string' },
    },
  },
} as const;

test('fields that are named as prose is are kept', () => {
  expect(withoutProse(DESCRIPTION.components.schemas.issue)).toEqual({
    type: 'object',
    properties: {
      title: { type: 'string' },
      description: { type: 'string', enum: ['description'] },
      user: { $ref: '#/components/schemas/user' },
    },
  });
  expect(withoutProse({ 'x-github': {}, 'x-multi-segment': true })).toEqual({ 'x-multi-segment': true });
});

test('components come with what they refer to, each once, and no others', () => {
  const wanted = [{ $ref: '#/components/schemas/issue' }, { $ref: '#/components/parameters/page' }];
  const components = componentsOf(DESCRIPTION, wanted);
  expect(Object.keys(components)).toEqual(['parameters', 'schemas']);
  expect(Object.keys(components['schemas'] ?? {})).toEqual(['issue', 'user']);
  expect(components['parameters']).toEqual({
    page: { name: 'page', in: 'query', schema: { type: 'integer' } },
  });
});

test('a reference that leads nowhere is an error', () => {
  expect(() => componentsOf(DESCRIPTION, { $ref: '#/components/schemas/none' })).toThrow('no such component');
  expect(() => componentsOf(DESCRIPTION, { $ref: 'other.json' })).toThrow('not a component');
});

test('what is printed is the same description', () => {
  const part = { info: { source: 'x' }, paths: { '/a': { get: { parameters: [] } }, '/b': {} } };
  expect(JSON.parse(printDescription(part))).toEqual(part);
});
