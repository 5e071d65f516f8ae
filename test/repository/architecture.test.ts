/** The import arrows of docs/architecture.md, held by a test so that an edited lint file cannot hide a break. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOTS = ['src', 'actions', 'scripts'];
const BUILTIN = new Set(builtinModules);

/** Layer → the layers and packages it may import. `*` is any package, `node:` any built-in module. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  generated: ['generated'],
  domain: ['domain', 'generated', 'temporal-polyfill'],
  records: [
    'records',
    'domain',
    'generated',
    'schemas',
    'gray-matter',
    'js-yaml',
    'yaml',
    'remark',
    'remark-gfm',
  ],
  contract: ['contract'],
  render: [
    'render',
    'domain',
    'contract',
    'remark',
    'remark-gfm',
    'markdown-it',
    'preact',
    'preact-render-to-string',
  ],
  app: ['app', 'records', 'render', 'domain'],
  adapters: ['adapters', 'app', 'records', 'domain', 'node:', '*'],
  actions: ['app', 'adapters', 'render'],
  sandbox: ['sandbox', 'node:', '*'],
  scripts: ['scripts', 'app', 'adapters', 'render', 'records', 'domain', 'contract', 'sandbox', 'node:', '*'],
};
/** `app` names ports, never adapters; adapters know only the ports of `app`. */
const ONLY: Readonly<Record<string, RegExp>> = { 'adapters→app': /^src\/app\/ports\.ts$/ };

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
).sort();

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function layerOf(path: string): string {
  const [top, next] = path.split('/');
  return top === 'src' ? (next ?? '') : (top ?? '');
}

function targetOf(file: string, specifier: string): { readonly layer: string; readonly path: string } {
  if (specifier.startsWith('.')) {
    const path = normalize(join(dirname(file), specifier));
    return { layer: layerOf(path), path };
  }
  if (specifier.startsWith('node:') || BUILTIN.has(specifier)) return { layer: 'node:', path: specifier };
  const parts = specifier.split('/');
  return { layer: specifier.startsWith('@') ? `${parts[0]}/${parts[1]}` : (parts[0] ?? ''), path: specifier };
}

function isAllowed(layer: string, target: { readonly layer: string; readonly path: string }): boolean {
  const allowed = ALLOWED[layer] ?? [];
  const only = ONLY[`${layer}→${target.layer}`];
  if (only !== undefined) return only.test(target.path);
  const isOurs = target.layer in ALLOWED || target.layer === 'schemas';
  return allowed.includes(target.layer) || (!isOurs && target.layer !== 'node:' && allowed.includes('*'));
}

describe('import arrows', () => {
  it('every layer is known', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in ALLOWED))).toEqual([]);
  });
  it('no import goes against them', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isAllowed(layerOf(file), targetOf(file, specifier)))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(broken).toEqual([]);
  });
  it('would notice one', () => {
    expect(isAllowed('domain', targetOf('src/domain/finding.ts', 'node:fs'))).toBe(false);
    expect(isAllowed('domain', targetOf('src/domain/finding.ts', '../records/edit.ts'))).toBe(false);
    expect(isAllowed('app', targetOf('src/app/validate.ts', '../adapters/clock.ts'))).toBe(false);
    expect(isAllowed('adapters', targetOf('src/adapters/clock.ts', '../app/validate.ts'))).toBe(false);
    expect(isAllowed('sandbox', targetOf('src/sandbox/state.ts', '../domain/quote.ts'))).toBe(false);
    expect(isAllowed('records', targetOf('src/records/edit.ts', '@octokit/rest'))).toBe(false);
  });
});

describe('docs/architecture.md', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const layers = new Set(Object.keys(ALLOWED));
  it('draws exactly the arrows that are held', () => {
    const drawn = [...text.matchAll(/^ {2}([a-z]+) --> ([a-z]+)$/gm)].map(
      (match) => `${match[1]} → ${match[2]}`,
    );
    const held = Object.entries(ALLOWED).flatMap(([from, to]) =>
      to.filter((target) => layers.has(target) && target !== from).map((target) => `${from} → ${target}`),
    );
    expect(drawn.sort()).toEqual(held.sort());
  });
  it('names folders and files that are there', () => {
    const named = [
      ...text.matchAll(
        /`((?:src|actions|scripts|schemas|test|docs|dist|app|adapters|records|render|domain)\/[\w./-]+)`/g,
      ),
    ];
    const missing = named
      .map((match) => match[1] ?? '')
      .filter((path) => !existsSync(path) && !existsSync(join('src', path)));
    expect(named.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });
});

describe('the pure parts', () => {
  const pure = files.filter((file) => ['domain', 'records', 'render'].includes(layerOf(file)));
  it('read no clock, no environment and no randomness', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bTemporal\.Now\b|\bperformance\.now\(/;
    expect(pure.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('single doors', () => {
  const doors: Readonly<Record<string, string>> = {
    'gray-matter': 'src/records/gray-matter.ts',
    'js-yaml': 'src/records/yaml-reader.ts',
  };
  for (const [specifier, door] of Object.entries(doors)) {
    it(`${specifier} is imported by ${door} alone`, () => {
      expect(files.filter((file) => importsOf(file).includes(specifier))).toEqual([door]);
    });
  }
});

it('actions/*/main.ts stay thin: at most 40 lines', () => {
  const long = files
    .filter((file) => /^actions\/[^/]+\/main\.ts$/.test(file))
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > 41);
  expect(long).toEqual([]);
});
