/** Patterns of CODEOWNERS take what git itself takes for them in .gitignore, but for the one exception GitHub makes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/sandbox/codeowners/match-pattern.ts';
import { parseCodeOwners, ruleFor } from '../../src/sandbox/codeowners/parse-codeowners.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codeowners-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Those of the paths that git would ignore. */
function ignored(pattern: string, paths: readonly string[]): readonly string[] {
  writeFileSync(join(root, '.git', 'info', 'exclude'), `${pattern}\n`);
  const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull };
  try {
    const input = paths.map((path) => `${path}\0`).join('');
    return execFileSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], { cwd: root, env, input })
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  } catch (error) {
    // 1: none of them.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c'), minLength: 1, maxLength: 3 });
const path = fc
  .array(
    name.filter((each) => !/^\.+$/.test(each)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'));
const segment = fc.oneof(
  { weight: 3, arbitrary: name.filter((each) => !/^\.+$/.test(each)) },
  { weight: 1, arbitrary: fc.constantFrom('*', '**', '?', 'a*', '*b', 'a?', '*.c', 'a**b') },
);
const pattern = fc
  .tuple(fc.boolean(), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(
    ([fromRoot, segments, isFolder]) => `${fromRoot ? '/' : ''}${segments.join('/')}${isFolder ? '/' : ''}`,
  );

describe('a pattern', () => {
  it('takes what git takes', () => {
    // `docs/*` is the exception: GitHub has it mean the files of the folder alone.
    const asInGit = pattern.filter((text) => !/\/\*$/.test(text));
    const paths = fc.uniqueArray(path, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(asInGit, paths, (text, all) => {
        const compiled = compilePattern(text);
        if (compiled.kind === 'invalid') throw new Error(`not a pattern: ${text}`);
        expect(all.filter(compiled.matches)).toEqual(ignored(text, all));
      }),
      { numRuns: 150 },
    );
  });

  it('that ends with a star in a folder takes what stands directly in it', () => {
    fc.assert(
      fc.property(path, path, (folder, inner) => {
        const compiled = compilePattern(`/${folder}/*`);
        expect(compiled.kind === 'valid' && compiled.matches(`${folder}/${inner}`)).toBe(
          !inner.includes('/'),
        );
      }),
    );
  });
});

describe('a file', () => {
  it('of whatever text is read without a mistake, each line as a rule, a fault or nothing', () => {
    const line = fc.oneof(
      fc.string(),
      fc.tuple(pattern, fc.string()).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line.filter((text) => !/[\r\n]/.test(text))), (lines) => {
        const { rules, faults } = parseCodeOwners(lines.join('\n'));
        const told = [...rules, ...faults].map((each) => each.line);
        expect(new Set(told).size).toBe(told.length);
        for (const each of [...rules, ...faults]) expect(lines[each.line - 1]).toBe(each.source);
        for (const fault of faults) expect(fault.source.slice(fault.column - 1)).toMatch(/^\S/);
      }),
    );
  });

  it('is decided by the last line that matches', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1 }), path, (patterns, wanted) => {
        const file = parseCodeOwners(patterns.map((text, at) => `${text} @user${at}`).join('\n'));
        const last = patterns.findLastIndex((text) => {
          const compiled = compilePattern(text);
          return compiled.kind === 'valid' && compiled.matches(wanted);
        });
        const rule = ruleFor(file, wanted);
        expect(rule?.owners.map((owner) => owner.name)).toEqual(last < 0 ? undefined : [`@user${last}`]);
      }),
    );
  });
});
