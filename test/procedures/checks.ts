/** What a check of the procedures is, and what checks have in common. */
import { expect } from 'vitest';
import { parseDuration } from '../../src/domain/duration.ts';
import type { Policy } from '../../src/domain/record.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../src/domain/rules/example-records.ts';
import { knownTerm } from '../../src/domain/rules/known-term.ts';
import type { TreeFacts } from '../../src/domain/rules/rule.ts';
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

/** That an incident may say this: the rule that holds incidents to the names of the policy has nothing against it. */
export function expectKnown(policy: Policy, changes: readonly (readonly [from: string, to: string])[]): void {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), EXAMPLE_INCIDENT);
  const record = readRecord(EXAMPLE_INCIDENT_PATH, 'incident', new TextEncoder().encode(text));
  expect(record.violations).toEqual([]);
  // Of all that surrounds a record this rule asks for the policy alone.
  expect(knownTerm.check(record, { policy } as unknown as TreeFacts)).toEqual([]);
}
