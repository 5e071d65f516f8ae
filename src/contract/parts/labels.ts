import { type Part, REPO } from '../scenario.ts';

/** The labels of a repository. */
export const LABELS: Part = {
  name: 'labels',
  async play(ask, { mark }) {
    const labels = `${REPO}/labels`;
    const label = { name: `severity-${mark}`, color: 'd73a4a', description: 'How bad it is' };
    await ask(`POST ${labels}`, { body: label, to: 201 });
    await ask(`POST ${labels}`, { body: label, to: 422 });
    await ask(`POST ${labels}`, { body: { ...label, name: `other-${mark}`, color: 'red' }, to: 422 });
    await ask(`POST ${labels}`, { body: { color: 'd73a4a' }, to: 422, wrong: /lacks name/ });
    await ask(`GET ${labels}`, { query: '?per_page=100', to: 200 });
    await ask(`GET ${labels}`, { in: { repo: `none-${mark}` }, to: 404 });
    const named = { name: label.name };
    await ask(`GET ${labels}/{name}`, { in: named, to: 200 });
    await ask(`GET ${labels}/{name}`, { in: { name: `none-${mark}` }, to: 404 });
    await ask(`PATCH ${labels}/{name}`, { in: named, body: { color: 'ededed' }, to: 200 });
    const other = { name: `renamed-${mark}` };
    await ask(`PATCH ${labels}/{name}`, { in: named, body: { new_name: other.name }, to: 200 });
    await ask(`GET ${labels}/{name}`, { in: named, to: 404 });
    await ask(`PATCH ${labels}/{name}`, { in: other, body: { new_name: named.name }, to: 200 });
    await ask(`DELETE ${labels}/{name}`, { in: named, to: 204 });
    await ask(`DELETE ${labels}/{name}`, { in: named, to: 404 });
  },
};
