/** Whatever bytes a record's file holds: findings with places inside the file, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/domain/finding.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { readRecord } from '../../src/records/read-record.ts';

const GOOD = `---
schema: 1
id: INC-2026-0042
title: AI search answers with errors
kind: incident
type: availability
severity: high
status: declared
visibility: public
services: [ai-search]
times:
  started: 2026-03-02T09:02:00Z
  detected: 2026-03-02T09:14:00Z # alert
  declared: 2026-03-02T09:16:00Z
---
Prose.
`;

const PATH = 'incidents/2026/INC-2026-0042/incident.md';
const TOKENS = [
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\ufeff',
  '\u2028',
  ...'--- : - [ ] { } " \' | > # &a *a !t ? ~ % ... 😀'.split(' '),
];

describe('any bytes', () => {
  function expectValid(bytes: Uint8Array): void {
    const lines = Buffer.from(bytes).toString('latin1').split('\n').length;
    for (const finding of checkRecords([readRecord(PATH, 'incident', bytes)])) {
      expect(finding.line).toBeGreaterThanOrEqual(1);
      expect(finding.line).toBeLessThanOrEqual(lines);
      expect(finding.column).toBeGreaterThanOrEqual(1);
      expect(finding.endLine).toBeGreaterThanOrEqual(finding.line);
      expect(finding.endLine).toBeLessThanOrEqual(lines);
      if (finding.endLine === finding.line) {
        expect(finding.endColumn).toBeGreaterThanOrEqual(finding.column);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(explain(finding)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }
  }

  it('give findings with places inside the file, and never an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectValid), { numRuns: 500 });
  });

  it('between fences give the same', () => {
    const fenced = fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => Buffer.concat([Buffer.from('---\n'), bytes, Buffer.from('\n---\n')]));
    fc.assert(fc.property(fenced, expectValid), { numRuns: 1000 });
  });

  it('put in place of any part of a good record give the same', () => {
    const good = Buffer.from(GOOD);
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...TOKENS).map((text) => Buffer.from(text)),
    );
    const change = fc.record({ at: fc.nat(good.length), drop: fc.nat(20), piece: pieces });
    const mutated = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
      let bytes: Buffer = good;
      for (const { at, drop, piece } of changes) {
        bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + drop)]);
      }
      return bytes;
    });
    fc.assert(fc.property(mutated, expectValid), { numRuns: 2000 });
  });
});
