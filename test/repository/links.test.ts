import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'incidents/README.md']
  .concat(readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name))))
  .concat(readdirSync('actions').map((name) => join('actions', name, 'README.md')))
  .filter((path) => path.endsWith('.md'));

it.each(documents)('every link of %s leads somewhere', (path) => {
  const text = readFileSync(path, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const broken = links
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
    .map((link) => link.replace(/#.*$/, ''))
    .filter((link) => !existsSync(join(dirname(path), link)));
  expect(broken).toEqual([]);
});
