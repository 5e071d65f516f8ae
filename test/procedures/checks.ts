/** What a check of the procedures is, and what checks have in common. */
import { expect } from 'vitest';
import { parseDuration } from '../../src/domain/duration.ts';
import type { Policy } from '../../src/domain/record.ts';
import type { RecordKind } from '../../src/domain/record-kind.ts';
import { documentComplete } from '../../src/domain/rules/document-complete.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../src/domain/rules/example-records.ts';
import { knownTerm } from '../../src/domain/rules/known-term.ts';
import type { Rule, TreeFacts } from '../../src/domain/rules/rule.ts';
import { readRecord } from '../../src/records/read-record.ts';

/**
 * Checks by name. Each throws when a policy does not say what the procedures say; the figures stand in the check as
 * they stand in the procedures, and come from nowhere else.
 */
export type Checks = Readonly<Record<string, (policy: Policy) => void>>;

/** Checks of documents by name. Each throws when its document does not say what the procedures say. */
export type DocumentChecks = Readonly<
  Record<string, { readonly path: string; readonly check: (text: string) => void }>
>;

/** The one item of a list that fits; that there is one is part of the check. */
export function only<Item>(list: readonly Item[], fits: (item: Item) => boolean): Item {
  const [item, ...more] = list.filter(fits);
  if (item === undefined || more.length > 0) throw new Error(`${more.length} items more than one fit`);
  return item;
}

export function named<Item extends { readonly name: string }>(list: readonly Item[], name: string): Item {
  return only(list, (item) => item.name === name);
}

export function minutes(duration: string): number | null {
  return parseDuration(duration);
}

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** That an incident may say this: the example with some lines changed. */
export function expectKnown(policy: Policy, changes: readonly (readonly [from: string, to: string])[]): void {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), EXAMPLE_INCIDENT);
  expectTerms(policy, 'incident', EXAMPLE_INCIDENT_PATH, text);
}

/** That the rule that holds records to the names of the policy has nothing against a record. */
export function expectTerms(policy: Policy, kind: RecordKind, path: string, text: string): void {
  expect(complaintsOf(knownTerm, policy, kind, path, text)).toEqual([]);
}

/**
 * That a document is complete as it is, and no longer when one of these headings is gone.
 *
 * @param headings as lines: `## Escalation`
 */
export function expectComplete(
  policy: Policy,
  kind: RecordKind,
  path: string,
  text: string,
  headings: readonly string[],
): void {
  expect(complaintsOf(documentComplete, policy, kind, path, text)).toEqual([]);
  for (const heading of headings) {
    expect(text).toContain(`\n${heading}\n`);
    const shorter = text.replace(`\n${heading}\n`, '\n');
    const title = heading.replace(/^#+ /, '');
    expect(complaintsOf(documentComplete, policy, kind, path, shorter)).toEqual([
      expect.stringContaining(`without the section "${title}"`),
    ]);
  }
}

/** What a rule finds in one record that stands alone. */
function complaintsOf(
  rule: Rule,
  policy: Policy,
  kind: RecordKind,
  path: string,
  text: string,
): readonly string[] {
  const record = readRecord(path, kind, new TextEncoder().encode(text));
  expect([record.problems, record.violations]).toEqual([[], []]);
  const tree: Pick<TreeFacts, 'policy' | 'recordOf'> = { policy, recordOf: () => null };
  return rule.check(record, tree as TreeFacts).map(({ found }) => found);
}
