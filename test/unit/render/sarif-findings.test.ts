import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { RULES } from '../../../src/domain/rules/registry.ts';
import type { JudgedFindings } from '../../../src/render/judged-findings.ts';
import { noteOnLimits, renderSarifFindings, type SarifOptions } from '../../../src/render/sarif-findings.ts';
import { anyFinding, FINDING, judgedOf } from './any-findings.ts';
import { expectSarif, type SarifRun } from './sarif-log.ts';

const RULES_URL = 'https://github.com/acme/incidents/blob/HEAD/docs/rules.md';
const OPTIONS: SarifOptions = {
  version: '1.2.3',
  rulesUrl: RULES_URL,
  hasBase: false,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

function runOf(judged: JudgedFindings, options: Partial<SarifOptions> = {}): SarifRun {
  return expectSarif(renderSarifFindings(judged, { ...OPTIONS, ...options }));
}

function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  return runOf(judgedOf(findings)).results.map(
    (result) => result.partialFingerprints.primaryLocationLineHash,
  );
}

describe('findings as SARIF', () => {
  it('says where, what and by which rule', () => {
    expect(runOf(judgedOf([FINDING])).results).toEqual([
      {
        ruleId: 'known-term',
        ruleIndex: RULES.findIndex((rule) => rule.id === 'known-term'),
        level: 'error',
        message: {
          text: 'Unexpected severity "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'incidents/2026/INC-2026-0001/incident.md' },
              region: { startLine: 7, startColumn: 11, endLine: 7, endColumn: 15 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{64}:1$/) },
      },
    ]);
  });
  it('describes every rule, with its address where one is known', () => {
    const { rules } = runOf(judgedOf([])).tool.driver;
    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id));
    expect(rules.map((rule) => rule.helpUri)).toEqual(RULES.map((rule) => `${RULES_URL}#${rule.id}`));
    const unknown = runOf(judgedOf([]), { rulesUrl: null }).tool.driver.rules;
    expect(unknown.filter((rule) => 'helpUri' in rule)).toEqual([]);
  });
  it('calls advice a note', () => {
    expect(runOf(judgedOf([{ ...FINDING, level: 'advice' }])).results[0]?.level).toBe('note');
  });
  it('keeps what was there before, told apart when there is a base', () => {
    const other = { ...FINDING, line: 9, endLine: 9 };
    expect(
      runOf(judgedOf([FINDING], [other]), { hasBase: true }).results.map((result) => result.baselineState),
    ).toEqual(['new', 'unchanged']);
  });
  it('is valid whatever the findings hold', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 4 }),
        fc.array(anyFinding, { maxLength: 2 }),
        (now, before) => {
          const { results } = runOf(judgedOf(now, before), { hasBase: true });
          expect(results.map((result) => result.ruleId)).toEqual([...now, ...before].map((one) => one.rule));
        },
      ),
    );
  });
  it('names the file, percent-encoded', () => {
    const uri = runOf(judgedOf([{ ...FINDING, path: 'incidents/a b/ü%:.md' }])).results[0]?.locations[0]
      ?.physicalLocation.artifactLocation.uri;
    expect(uri).toBe('incidents/a%20b/%C3%BC%25%3A.md');
  });
});

describe('the fingerprint of a finding', () => {
  it('stays when lines move', () => {
    expect(fingerprintsOf([{ ...FINDING, line: 70, endLine: 71, column: 1 }])).toEqual(
      fingerprintsOf([FINDING]),
    );
  });
  it.each<[string, Partial<Finding>]>([
    ['file', { path: 'incidents/2026/INC-2026-0002/incident.md' }],
    ['rule', { rule: 'schema' }],
    ['found', { found: 'severity "lwo"' }],
  ])('is another with another %s', (_, change) => {
    expect(fingerprintsOf([{ ...FINDING, ...change }])).not.toEqual(fingerprintsOf([FINDING]));
  });
  it('is never given twice', () => {
    const twice = fingerprintsOf([7, 8, 9].map((line) => ({ ...FINDING, line, endLine: line })));
    expect(new Set(twice).size).toBe(3);
  });
});

describe('what GitHub takes', () => {
  const many = (count: number, level: Finding['level'] = 'error') =>
    Array.from(
      { length: count },
      (_, index): Finding => ({ ...FINDING, level, line: index + 1, endLine: index + 1 }),
    );
  it.each<[number, RegExp | null]>([
    [5_000, null],
    [5_001, /^5001 findings: GitHub shows 5000 of them, errors first\.$/],
    [25_001, /^25001 findings: .* takes 25000 at most, so the rest is left out\.$/],
  ])('%d findings', (count, expected) => {
    const note = noteOnLimits(judgedOf(many(count - 1), many(1)));
    if (expected === null) expect(note).toBeNull();
    else expect(note).toMatch(expected);
  });
  it('cuts a longer list, errors first, and says so in the log', () => {
    const log = JSON.parse(
      renderSarifFindings(judgedOf([...many(10, 'advice'), ...many(24_995)], many(1)), OPTIONS),
    ) as { runs: readonly SarifRun[] };
    const run = log.runs[0] as SarifRun;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter((result) => result.level === 'error')).toHaveLength(24_996);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('25006 findings');
  });
});
