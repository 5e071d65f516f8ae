/**
 * Bundles the actions, the command line and the sandbox into dist/. `--check` builds elsewhere and exits 1 when
 * what is committed differs. Unminified, so that a diff can be reviewed and a stack trace read (docs/adr/0002).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
 * (front-matter.ts gives it ours, and one without an evaluator is one danger less) and what turns Markdown's tree back
 * into text (we only parse). Reached after all, they throw.
 */
const unreached: Plugin = {
  name: 'unreached',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:js-yaml|remark-stringify)$/ }, ({ path, importer }) =>
      importer.includes(join('node_modules', path === 'js-yaml' ? 'gray-matter' : 'remark'))
        ? { path, namespace: 'unreached' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents:
        path === 'js-yaml'
          ? `const refuse = () => { throw new Error('unreached: js-yaml of gray-matter'); };
exports.safeLoad = refuse; exports.safeDump = refuse;`
          : 'export default function remarkStringify() {}',
    }));
  },
};

const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  banner: { js: REQUIRE },
  legalComments: 'linked',
  logLevel: 'error',
  // gray-matter's evaluator is never reached: src/records/front-matter.ts replaces it.
  logOverride: { 'direct-eval': 'silent' },
  chunkNames: 'chunks/[name]-[hash]',
  entryNames: '[name]',
} as const;

async function buildInto(folder: string): Promise<void> {
  const product = {
    validate: 'actions/validate/main.ts',
    'action-items': 'actions/action-items/main.ts',
    publish: 'actions/publish/main.ts',
    incident: 'scripts/incident.ts',
  };
  await build({ ...COMMON, entryPoints: product, outdir: folder, plugins: [fastYaml, unreached] });
  // A build of its own: the sandbox shares no code with what it tests, not even a chunk.
  await build({ ...COMMON, entryPoints: { start: 'scripts/start.ts' }, outdir: join(folder, 'sandbox') });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
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
