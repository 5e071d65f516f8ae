import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openValidationCache } from '../../../src/adapters/validation-cache.ts';
import { openListedTree } from '../../../src/adapters/working-tree.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import type { CheckedRecords } from '../../../src/records/kept-check.ts';

const INCIDENT = 'incidents/2026/INC-2026-0042/incident.md';
const KEPT = '.git/incident-cache/validate.json';
const TEXT = `---
schema: 1
id: INC-2026-0042
title: AI search answers with errors
kind: incident
type: availability
severity: hihg
status: declared
visibility: public
services: [ai-search]
times: {started: 2026-03-02T09:02:00Z, detected: 2026-03-02T09:14:00Z, declared: 2026-03-02T09:16:00Z}
---
See [the plan](plan.md).
`;
const LATER = 10_000;

const temporary = mkdtempSync(join(tmpdir(), 'validation-cache-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** When a file was last changed in any way, in milliseconds since 1970. */
const changeOf = (path: string) => lstatSync(path).ctimeMs;

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A repository of one record, made so long ago that the file system's clock has moved on. */
function makeRepository(): string {
  const root = mkdtempSync(join(temporary, 'repository-'));
  mkdirSync(join(root, '.git'));
  write(root, INCIDENT, TEXT);
  const probe = join(root, '.git/probe');
  do writeFileSync(probe, '');
  while (changeOf(probe) <= changeOf(join(root, INCIDENT)));
  return root;
}

interface Outcome {
  readonly checked: CheckedRecords;
  readonly isKnown: boolean;
}

/** One run, ten seconds after everything was changed. */
function check(root: string, program = 'incident 1', now = changeOf(join(root, INCIDENT)) + LATER): Outcome {
  const cache = openValidationCache(root, program, now);
  if (cache === null) throw new Error('no cache');
  const known = cache.read();
  if (known !== null) return { checked: known, isKnown: true };
  const tree = cache.listenTo(openListedTree(root, cache.list));
  const records = tree.readRecords();
  const findings = checkRecords(records, { hasPath: (path) => tree.hasPath(path) });
  cache.write({ records: records.length, findings });
  return { checked: { records: records.length, findings }, isKnown: false };
}

const rulesOf = ({ checked }: Outcome) => checked.findings.map((finding) => finding.rule);

describe('the second check of an unchanged tree', () => {
  it('is known, and the same byte for byte', () => {
    const root = makeRepository();
    const first = check(root);
    expect(first.isKnown).toBe(false);
    expect(rulesOf(first)).toEqual(['known-term', 'link-resolves']);
    const second = check(root);
    expect(second.isKnown).toBe(true);
    expect(JSON.stringify({ records: second.checked.records, findings: second.checked.findings })).toBe(
      JSON.stringify(first.checked),
    );
  });
  it('leaves nothing unfinished behind', () => {
    const root = makeRepository();
    check(root);
    expect(readdirSync(join(root, dirname(KEPT)))).toEqual(['validate.json']);
  });
  it('is not known where there is no git folder', () => {
    const root = makeRepository();
    renameSync(join(root, '.git'), join(root, 'git'));
    expect(openValidationCache(root, 'incident 1', 0)).toBeNull();
    write(root, '.git', 'gitdir: git\n');
    expect(openValidationCache(root, 'incident 1', 0)).toBeNull();
  });
});

describe('what is noticed', () => {
  const changes: readonly (readonly [
    what: string,
    change: (root: string) => void,
    rules: readonly string[],
  ])[] = [
    [
      'a file that was touched',
      (root) => utimesSync(join(root, INCIDENT), 1, 1),
      ['known-term', 'link-resolves'],
    ],
    [
      'a file that was mended',
      (root) => write(root, INCIDENT, TEXT.replace('hihg', 'high')),
      ['link-resolves'],
    ],
    [
      'the same size and the same time of change as before',
      (root) => {
        const { atime, mtime } = lstatSync(join(root, INCIDENT));
        write(root, INCIDENT, TEXT.replace('hihg', 'high'));
        utimesSync(join(root, INCIDENT), atime, mtime);
      },
      ['link-resolves'],
    ],
    [
      'another file put in its place',
      (root) => {
        write(root, 'next.md', TEXT.replace('hihg', 'high'));
        renameSync(join(root, 'next.md'), join(root, INCIDENT));
      },
      ['link-resolves'],
    ],
    [
      'a file that was added',
      (root) => write(root, 'incidents/2026/INC-2026-0042/postmortem.md', 'no front matter'),
      ['known-term', 'link-resolves', 'front-matter'],
    ],
    [
      'the first record in a place where none was',
      (root) =>
        write(root, 'knowledge/services/contacts.md', '---\nschema: 1\nid: contacts\ntitle: Contacts\n---\n'),
      ['known-term', 'reference-exists', 'link-resolves'],
    ],
    [
      'a policy',
      (root) => write(root, '.github/incident-policy.yml', 'schema: 2'),
      ['schema', 'known-term', 'link-resolves'],
    ],
    ['a file that was taken away', (root) => rmSync(join(root, INCIDENT)), []],
    [
      'what a link leads to',
      (root) => write(root, 'incidents/2026/INC-2026-0042/plan.md', 'A plan.'),
      ['known-term'],
    ],
    [
      'rights that were taken away',
      (root) => chmodSync(join(root, INCIDENT), 0o600),
      ['known-term', 'link-resolves'],
    ],
  ];
  for (const [what, change, rules] of changes) {
    it(what, () => {
      const root = makeRepository();
      const now = changeOf(join(root, INCIDENT)) + LATER;
      check(root, 'incident 1', now);
      expect(check(root, 'incident 1', now).isKnown).toBe(true);
      change(root);
      const after = check(root, 'incident 1', now);
      expect(after.isKnown).toBe(false);
      expect([...new Set(rulesOf(after))].sort()).toEqual([...rules].sort());
      expect(check(root, 'incident 1', now)).toEqual({
        checked: expect.objectContaining(after.checked),
        isKnown: true,
      });
    });
  }
  it('a link that leads nowhere again', () => {
    const root = makeRepository();
    write(root, 'docs/plan.md', '');
    write(root, INCIDENT, TEXT.replace('(plan.md)', '(/docs/plan.md)'));
    expect(rulesOf(check(root))).toEqual(['known-term']);
    expect(check(root).isKnown).toBe(true);
    rmSync(join(root, 'docs/plan.md'));
    expect(rulesOf(check(root))).toEqual(['known-term', 'link-resolves']);
  });
  it('another program', () => {
    const root = makeRepository();
    check(root);
    expect(check(root, 'incident 2').isKnown).toBe(false);
    expect(check(root, 'incident 2').isKnown).toBe(true);
  });
});

describe('nothing is kept', () => {
  it('of files that have changed just now', () => {
    const root = makeRepository();
    const now = changeOf(join(root, INCIDENT)) + 1500;
    check(root, 'incident 1', now);
    expect(check(root, 'incident 1', now).isKnown).toBe(false);
  });
  it('of files from the future', () => {
    const root = makeRepository();
    utimesSync(join(root, INCIDENT), 4e9, 4e9);
    check(root);
    expect(check(root).isKnown).toBe(false);
  });
  it('where a symbolic link stands', () => {
    const root = makeRepository();
    symlinkSync('incident.md', join(root, 'incidents/2026/INC-2026-0042/postmortem.md'));
    check(root);
    expect(check(root).isKnown).toBe(false);
  });
  it('where nothing can be written', () => {
    const root = makeRepository();
    write(root, '.git/incident-cache', 'a file');
    check(root);
    expect(check(root).isKnown).toBe(false);
  });
});

describe('what stands in the place of what was kept', () => {
  const garbage: readonly (readonly [what: string, spoil: (text: string) => string])[] = [
    ['nothing', () => ''],
    ['no JSON', () => 'seal\n{'],
    ['another shape', () => 'seal\n{"records":1}'],
    ['no seal', (text) => text.slice(text.indexOf('\n') + 1)],
    ['a part', (text) => text.slice(0, -20)],
    ['a changed finding', (text) => text.replace('hihg', 'high')],
    ['a path of something else', (text) => text.replace('incident.md', '../../../x')],
    ['a line more', (text) => `\n${text}`],
  ];
  for (const [what, spoil] of garbage) {
    it(`${what}: is ignored, and replaced`, () => {
      const root = makeRepository();
      const first = check(root);
      write(root, KEPT, spoil(readFileSync(join(root, KEPT), 'utf8')));
      expect(check(root)).toEqual(first);
      expect(check(root).isKnown).toBe(true);
    });
  }
});
