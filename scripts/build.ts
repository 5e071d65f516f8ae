/**
 * Bundles the actions, the command line and the sandbox into dist/. `--check` builds elsewhere and exits 1 when
 * what is committed differs. Unminified, so that a diff can be reviewed and a stack trace read (docs/adr/0002).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** CommonJS packages call `require` for Node's own modules; a plain ESM bundle has none and would crash at start. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** On Node 20 js-yaml's ESM build parses three times slower than its CommonJS build (measured, docs/adr/0004). */
const fastYaml: Plugin = {
  name: 'fast-yaml',
  setup({ onResolve }) {
    onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      importer.includes(`${join('src', 'records')}`)
        ? { path: resolve('node_modules/js-yaml/dist/js-yaml.cjs.js') }
        : undefined,
    );
  },
};

/**
 * Parts of packages that nothing of ours reaches, and that every start would read: the YAML reader gray-matter brings
 * (gray-matter.ts gives it ours, and one without an evaluator is one danger less), what turns Markdown's tree back into
 * text (we only parse, but for runbook-checklist), and what starts the programs that sub-commands of commander can be. Reached after all, they throw.
 */
const unreached: Plugin = {
  name: 'unreached',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes(join('node_modules', 'commander')) ? { path, namespace: 'unreached' } : undefined,
    );
    onResolve({ filter: /^(?:js-yaml|remark-stringify)$/ }, ({ path, importer }) =>
      importer.includes(join('node_modules', path === 'js-yaml' ? 'gray-matter' : 'remark'))
        ? { path, namespace: 'unreached' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({ contents: UNREACHED[path] ?? '' }));
  },
};
const UNREACHED: Readonly<Record<string, string>> = {
  'js-yaml': `const refuse = () => { throw new Error('unreached: js-yaml of gray-matter'); };
exports.safeLoad = refuse; exports.safeDump = refuse;`,
  'remark-stringify': 'export default function remarkStringify() {}',
  'node:child_process': `exports.spawn = () => { throw new Error('unreached: child_process of commander'); };`,
};

/**
 * Modules that few runs need, for what is not written as most is: the readers of any YAML, of Markdown and of instants,
 * with the packages behind them, and the words about a broken schema. Loading them takes a third of a start, and they
 * are asked from the midst of a check that knows no waiting. So each is a CommonJS bundle of its own, which its first
 * call loads (docs/adr/0011).
 */
const ON_DEMAND = {
  'any-yaml': ['src/records/gray-matter.ts', 'src/records/yaml-reader.ts'],
  'markdown-structure': ['src/records/body-structure.ts', 'src/records/slash-commands.ts'],
  'runbook-checklist': ['src/render/runbook-checklist.ts'],
  'any-instant': ['src/domain/any-instant.ts', 'src/domain/moment.ts'],
  'schema-violations': ['src/records/schema-violations.ts'],
};

/** In the place of such a module: its functions, each of which loads the bundle and calls its namesake there. */
function onDemand(folder: string): Plugin {
  return {
    name: 'on-demand',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^#on-demand\// }, ({ path }) => ({ path, external: true }));
      for (const [name, modules] of Object.entries(ON_DEMAND)) {
        const exported = Object.entries(createRequire(import.meta.url)(resolve(folder, bundleOf(name))));
        const isFunction = exported.every(([, value]) => typeof value === 'function');
        if (!isFunction) throw new Error(`${name}: only functions can be loaded on demand`);
        const contents = exported.map(
          ([one]) => `export const ${one} = (...args) => require('#on-demand/${name}').${one}(...args);`,
        );
        const paths = modules.map((path) => resolve(path));
        onLoad({ filter: /\.ts$/ }, ({ path }) =>
          paths.includes(path) ? { contents: contents.join('\n'), loader: 'js' } : undefined,
        );
      }
    },
  };
}

/**
 * undici, which GitHub's packages bring along for proxies, is what Node's own `fetch` is made of, and loading it a second
 * time takes as long as all the rest of a start. Here it is loaded when there is a proxy to go through.
 */
const lazyUndici: Plugin = {
  name: 'lazy-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ path, importer }) =>
      importer.includes(join('node_modules', '@actions')) ? { path, namespace: 'lazy-undici' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-undici' }, () => ({ contents: LAZY_UNDICI }));
  },
};
const LAZY_UNDICI = `const load = () => require('#on-demand/undici');
export const fetch = (url, options) =>
  (options?.dispatcher === undefined ? globalThis.fetch : load().fetch)(url, options);
export class ProxyAgent { constructor(...args) { return new (load().ProxyAgent)(...args); } }`;

function bundleOf(name: string): string {
  return `on-demand/${name}.cjs`;
}

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  logLevel: 'error',
  // gray-matter's evaluator is never reached: src/records/gray-matter.ts replaces it.
  logOverride: { 'direct-eval': 'silent' },
} as const;

const SPLIT = {
  ...COMMON,
  format: 'esm',
  splitting: true,
  banner: { js: REQUIRE },
  chunkNames: 'chunks/[name]-[hash]',
  entryNames: '[name]',
} as const;

async function buildInto(folder: string): Promise<void> {
  // First: which functions they have is read off the bundles.
  for (const [name, modules] of Object.entries(ON_DEMAND)) {
    const contents = modules.map((path) => `export * from './${path}';`).join('\n');
    await build({
      ...COMMON,
      format: 'cjs',
      stdin: { contents, resolveDir: process.cwd() },
      outfile: join(folder, bundleOf(name)),
      // It alone turns Markdown's tree back into text.
      plugins: name === 'runbook-checklist' ? [fastYaml] : [fastYaml, unreached],
    });
  }
  await build({
    ...COMMON,
    format: 'cjs',
    stdin: {
      contents: "export { fetch, ProxyAgent } from 'undici';",
      resolveDir: resolve('node_modules/@actions/github'),
    },
    outfile: join(folder, bundleOf('undici')),
  });
  const product = {
    validate: 'actions/validate/main.ts',
    'action-items': 'actions/action-items/main.ts',
    command: 'actions/command/main.ts',
    declare: 'actions/declare/main.ts',
    publish: 'actions/publish/main.ts',
    reports: 'actions/reports/main.ts',
    incident: 'scripts/incident.ts',
  };
  await build({
    ...SPLIT,
    entryPoints: product,
    outdir: folder,
    external: ['#sandbox/*'],
    plugins: [fastYaml, unreached, lazyUndici, onDemand(folder)],
  });
  // A build of its own: the sandbox shares no code with what it tests, not even a chunk.
  const sandbox = { start: 'scripts/start.ts', 'replay-contract': 'scripts/contract/replay-contract.ts' };
  await build({ ...SPLIT, entryPoints: sandbox, outdir: join(folder, 'sandbox') });
  const imports = { '#on-demand/*': './on-demand/*.cjs', '#sandbox/*': './sandbox/*.js' };
  const scope = { type: 'module', imports };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(scope, null, 2)}\n`);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function findDifferences(expected: string, actual: string): readonly string[] {
  const names = new Set([...listFiles(expected), ...listFiles(actual)]);
  const read = (folder: string, name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
  return [...names].filter((name) => read(expected, name) !== read(actual, name));
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'incident-build-'));
  await buildInto(folder);
  const different = findDifferences(folder, 'dist');
  rmSync(folder, { recursive: true });
  for (const name of different)
    console.error(`dist/${name} is out of date: run \`npm run build\` and commit dist/ by itself.`);
  process.exitCode = different.length > 0 ? 1 : 0;
} else {
  rmSync('dist', { recursive: true, force: true });
  await buildInto('dist');
  console.log(`wrote dist/ (${listFiles('dist').length} files)`);
}
