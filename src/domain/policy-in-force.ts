import { DEFAULT_POLICY } from '../generated/default-policy.ts';
import { type Policy, policyOf, type RecordFile } from './record.ts';

/** The policy that a tree goes by: its own, or the shipped one when it has none that can be acted on. */
export function policyInForce(records: readonly RecordFile[]): Policy {
  return policyOf(records) ?? DEFAULT_POLICY;
}
