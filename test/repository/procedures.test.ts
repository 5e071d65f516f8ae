/**
 * The map of the procedures, docs/procedures.md: it has every item of the document, what it names is there, and the
 * checks it names notice when somebody changes what stands at its keys.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareMap, countStates, type Outline, renderCounts } from '../../scripts/procedures/compare.ts';
import { type MapRow, parseMap } from '../../scripts/procedures/map.ts';
import { isSound, type Policy } from '../../src/domain/record.ts';
import { POLICY_PATH } from '../../src/domain/record-path.ts';
import { RULES } from '../../src/domain/rules/registry.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { changesAt, listLeaves, type Pointer, resolveKey } from '../procedures/policy-key.ts';
import { DOCUMENT_CHECKS, POLICY_CHECKS } from '../procedures/registry.ts';
import { hasTarget, hasTest } from '../procedures/targets.ts';

const TEXT = readFileSync('docs/procedures.md', 'utf8');
const OUTLINE = JSON.parse(readFileSync('test/procedures/outline.json', 'utf8')) as Outline;
const { rows, additions, problems } = parseMap(TEXT);
const record = readRecord(POLICY_PATH, 'policy', readFileSync(POLICY_PATH));
const policy = record.data as unknown as Policy;

const withKeys = rows.filter(({ keys }) => keys.length > 0);

function where(list: readonly MapRow[]): readonly string[] {
  return list.map(({ id, line }) => `line ${line}: ${id}`);
}

describe('the map', () => {
  it('can be read, and has every item of the outline once, in order', () => {
    expect(problems).toEqual([]);
    expect(compareMap(rows, Object.keys(OUTLINE))).toEqual([]);
    expect(rows.filter(({ says }) => says === '')).toEqual([]);
  });

  it('has true counts at its head', () => {
    expect(TEXT).toContain(`<!-- counts -->\n\n${renderCounts(countStates(rows))}\n\n<!-- /counts -->`);
  });

  it('names only files, symbols, properties and headings that are there', () => {
    const targets = [...new Set(rows.flatMap(({ code }) => code))];
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !hasTarget(target))).toEqual([]);
  });

  it('names only tests that are there', () => {
    const tests = [...new Set(rows.flatMap((row) => row.tests))];
    expect(tests.filter((test) => !hasTest(test))).toEqual([]);
  });

  it('names only rules that are in force', () => {
    const named = rows.flatMap(({ code }) =>
      code.flatMap((one) => /^src\/domain\/rules\/([a-z-]+)\.ts#/.exec(one)?.[1] ?? []),
    );
    const inForce = new Set<string>(RULES.map(({ id }) => id));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !inForce.has(id))).toEqual([]);
  });

  it('names only keys that the policy has', () => {
    const keys = [...rows.flatMap((row) => row.keys), ...additions.map(({ key }) => key)];
    expect(keys.filter((key) => resolveKey(policy, key) === null)).toEqual([]);
  });

  it('claims no more than it names', () => {
    const claims = (fits: (row: MapRow) => boolean) => where(rows.filter(fits));
    expect(
      claims(({ state, code, tests }) => state.now === 'works' && !(code.length && tests.length)),
    ).toEqual([]);
    expect(
      claims(
        ({ state, keys, code, tests }) =>
          state.now === 'data' && !(keys.length + code.length && tests.length),
      ),
    ).toEqual([]);
    expect(
      claims(
        ({ state, keys, tests }) => (state.now ?? 'title') === 'title' && keys.length + tests.length > 0,
      ),
    ).toEqual([]);
  });

  it('calls a title only what has something below it', () => {
    const ids = Object.keys(OUTLINE);
    const barren = rows
      .filter(({ state }) => state.now === 'title')
      .filter(({ id }) => {
        const path = id.replace(/\/(?:heading|label)$/, '');
        return !ids.some((other) => other !== id && (path === 'document' || other.startsWith(`${path}/`)));
      });
    expect(where(barren)).toEqual([]);
  });

  it('accounts for every value of the policy, as asked for or as added', () => {
    const named = [...rows.flatMap((row) => row.keys), ...additions.map(({ key }) => key)]
      .flatMap((key) => resolveKey(policy, key)?.values ?? [])
      .map(pathOf);
    const unnamed = listLeaves(policy)
      .map(pathOf)
      .filter((leaf) => !named.some((path) => leaf === path || leaf.startsWith(`${path}/`)));
    expect(unnamed).toEqual([]);
  });
});

function pathOf(pointer: Pointer): string {
  return pointer.join('/');
}

describe('the shipped policy says what the procedures say', () => {
  it('and can be acted on', () => expect(isSound(record)).toBe(true));
  for (const [file, checks] of Object.entries(POLICY_CHECKS)) {
    it.each(Object.keys(checks))(`${file} › %s`, (name) => checks[name]?.(policy));
  }
});

describe('the shipped documents say what the procedures say', () => {
  for (const [file, checks] of Object.entries(DOCUMENT_CHECKS)) {
    for (const [name, { path, check }] of Object.entries(checks)) {
      it(`${file} › ${name}`, () => check(readFileSync(path, 'utf8')));
    }
  }
});

describe('a value that changes makes a check of its line fail', () => {
  it.each(withKeys.map((row) => [row.id, row] as const))('%s', (_, { keys, tests }) => {
    const checks = tests.flatMap((test) => {
      const [file = '', name = ''] = test.split(' › ');
      return POLICY_CHECKS[file]?.[name] ?? [];
    });
    const unnoticed = keys.flatMap((key) => {
      const named = resolveKey(policy, key);
      const changes = named === null ? [] : changesAt(policy, named);
      expect(changes.length).toBeGreaterThan(0);
      return changes
        .filter(([, changed]) => checks.every((check) => passes(check, changed)))
        .map(([what]) => what);
    });
    expect(unnoticed).toEqual([]);
  });
});

function passes(check: (policy: Policy) => void, changed: Policy): boolean {
  try {
    check(changed);
    return true;
  } catch {
    return false;
  }
}

it('every check is named by a line', () => {
  const named = new Set(rows.flatMap(({ tests }) => tests));
  const all = [POLICY_CHECKS, DOCUMENT_CHECKS].flatMap((registry) =>
    Object.entries(registry).flatMap(([file, checks]) =>
      Object.keys(checks).map((name) => `${file} › ${name}`),
    ),
  );
  expect(all.filter((one) => !named.has(one))).toEqual([]);
});
