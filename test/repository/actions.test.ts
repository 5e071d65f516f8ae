/** Every action: its inputs and outputs are the same in action.yml, code, README and the workflows that use it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const actions = readdirSync('actions').map((name) => {
  const read = (file: string) => readFileSync(join('actions', name, file), 'utf8');
  return {
    name,
    metadata: parse(read('action.yml')) as Metadata,
    code: read('main.ts'),
    readme: read('README.md'),
  };
});

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

describe.each(actions)('actions/$name', ({ name, metadata, code, readme }) => {
  const inputs = Object.keys(metadata.inputs ?? {}).sort();

  it('reads exactly the inputs it declares', () => {
    const read = matches(code, /inputs\.(?:text|flag|count)\('([^']+)'\)/g);
    // connect() reads the token for every action that needs one.
    expect([...read, ...(code.includes('connect()') ? ['github-token'] : [])].sort()).toEqual(inputs);
  });

  it('sets exactly the outputs it declares', () => {
    expect(matches(code, /setOutput\('([^']+)'/g)).toEqual(Object.keys(metadata.outputs ?? {}).sort());
  });

  it('documents each input and output in its README, with default', () => {
    for (const [input, { default: value }] of Object.entries(metadata.inputs ?? {})) {
      expect(readme).toMatch(
        new RegExp(`\\| \`${input}\` \\|.*\\| ${value === undefined ? 'required' : `\`${value}\``} \\|`),
      );
    }
    for (const output of Object.keys(metadata.outputs ?? {})) expect(readme).toContain(`| \`${output}\` |`);
  });

  it('runs on Node 24 from the bundle', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: `../../dist/${name}.js` });
    expect(existsSync(join('actions', name, metadata.runs.main))).toBe(true);
  });

  it('is used by a workflow, with inputs it knows and all it requires', () => {
    const texts = readdirSync('.github/workflows').map((file) =>
      readFileSync(join('.github/workflows', file), 'utf8'),
    );
    const steps = texts.flatMap((text) =>
      Object.values(
        (
          parse(text) as {
            jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
          }
        ).jobs,
      ).flatMap((job) => job.steps),
    );
    const uses = steps.filter((step) => step.uses === `./actions/${name}`);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      const given = Object.keys(use.with ?? {});
      expect(inputs).toEqual(expect.arrayContaining(given));
      const required = inputs.filter((input) => metadata.inputs?.[input]?.required === true);
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });
});
