/** The programs that ours are compared with, at exact versions, in a temporary folder: they are no part of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './measure.ts';

/** What is installed. What they need themselves is npm's choice of the day, so the versions of that are printed. */
const PROGRAMS = {
  'gray-matter': '4.0.3',
  'ajv-cli': '5.0.0',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-lint-frontmatter-schema': '3.15.4',
};
/** Whole versions of Node, as `.ci/run` tests on. */
const NODES = ['22.23.3', '24.21.0'];
const PATIENCE = 300_000;

/** Installs what npm is told to; false when that is not possible here. */
function install(folder: string, what: readonly string[]): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--silent'];
  const { status } = spawnSync('npm', ['install', '--prefix', folder, ...quiet, ...what], {
    cwd: folder,
    stdio: 'ignore',
    timeout: PATIENCE,
  });
  return status === 0;
}

/** The folder in which the peers are installed; null when they cannot be. */
export function installPeers(temporary: string): string | null {
  const folder = join(temporary, 'peers');
  const wanted = Object.entries(PROGRAMS).map(([name, version]) => `${name}@${version}`);
  return install(folder, wanted) ? folder : null;
}

/** This Node and other versions with their programs, which are installed; those that cannot be had are null. */
export function listNodes(temporary: string): ReadonlyMap<string, string | null> {
  const name = `node-${process.platform}-${process.arch}`;
  const others = NODES.map((version): [string, string | null] => {
    const folder = join(temporary, `node-${version}`);
    const program = join(folder, 'node_modules', name, 'bin/node');
    const isThere =
      existsSync(program) || (process.platform !== 'win32' && install(folder, [`${name}@${version}`]));
    return [version, isThere ? program : null];
  });
  return new Map([[process.versions.node, process.execPath], ...others]);
}

/** `gray-matter 4.0.3`, as it stands in the folder. */
export function versionsOf(folder: string, names: readonly string[]): string {
  return names
    .map((name) => {
      const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(text) as { readonly version: string }).version}`;
    })
    .join(', ');
}

/** gray-matter's own reader turns days into dates, which no schema of text takes: js-yaml's core schema does not. */
const EXTRACT = `const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const matter = require('gray-matter');
const yaml = require('js-yaml');
const [from, to] = process.argv.slice(2);
const engine = { parse: (text) => yaml.safeLoad(text, { schema: yaml.CORE_SCHEMA }), stringify: yaml.safeDump };
mkdirSync(to);
for (const year of readdirSync(from)) {
  for (const id of readdirSync(\`\${from}/\${year}\`)) {
    const text = readFileSync(\`\${from}/\${year}/\${id}/incident.md\`, 'utf8');
    const { data } = matter(text, { engines: { yaml: engine } });
    writeFileSync(\`\${to}/\${id}.json\`, JSON.stringify(data));
  }
}
`;

/** Every front matter out of its file, then all of them held against the schema of incidents. Needs `out` to be gone. */
export function ajvSteps(peers: string, tree: string, out: string): readonly Command[] {
  writeFileSync(join(peers, 'extract.cjs'), EXTRACT);
  const common = { folder: peers, environment: {}, timeout: PATIENCE };
  const schema = (name: string) => resolve('schemas', `${name}.schema.json`);
  const validate = [
    'validate',
    '--spec=draft2020',
    '--all-errors',
    '-s',
    schema('incident'),
    '-r',
    schema('values'),
  ];
  return [
    { ...common, script: join(peers, 'extract.cjs'), args: [join(tree, 'incidents'), out] },
    { ...common, script: join(peers, 'node_modules/.bin/ajv'), args: [...validate, '-d', `${out}/*.json`] },
  ];
}

/**
 * The linter of remark that holds front matter against a schema, once, over the incidents of a tree. It knows only
 * draft 07: the schema is given without its `$schema`, with the definitions it refers to inside.
 */
export function remarkSteps(peers: string, tree: string): readonly Command[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Readonly<Record<string, unknown>>;
  const { $schema: _, $id: __, ...schema } = read('incident');
  const whole = JSON.stringify({ ...schema, definitions: read('values')['$defs'] });
  writeFileSync(
    join(tree, 'incident.schema.json'),
    whole.replaceAll('values.schema.json#/$defs/', '#/definitions/'),
  );
  const schemas = { './incident.schema.json': ['./incidents/**/incident.md'] };
  const settings = { plugins: ['remark-frontmatter', ['remark-lint-frontmatter-schema', { schemas }]] };
  writeFileSync(join(peers, 'remark.json'), JSON.stringify(settings));
  return [
    {
      script: join(peers, 'node_modules/.bin/remark'),
      args: ['--rc-path', join(peers, 'remark.json'), '--no-color', '--no-stdout', '--frail', 'incidents'],
      folder: tree,
      environment: {},
      timeout: PATIENCE,
    },
  ];
}
