/**
 * What a SARIF 2.1.0 log must be, of the members we write: written by hand from the specification (the numbers are its
 * sections) and from what GitHub's code scanning asks for on top (docs.github.com, "SARIF support for code scanning").
 */
import { expect } from 'vitest';

interface Message {
  readonly text: string;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly baselineState?: string;
  readonly message: Message;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: {
        readonly startLine: number;
        readonly startColumn: number;
        readonly endLine: number;
        readonly endColumn: number;
      };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: Message;
        readonly fullDescription: Message;
        readonly help: Message;
        readonly helpUri?: string;
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly level: string; readonly message: Message }[];
  }[];
  readonly results: readonly SarifResult[];
}

/** The only run of a log, after every member of it was looked at. */
export function expectSarif(text: string): SarifRun {
  const log = JSON.parse(text) as Record<string, unknown>;
  // §3.13: version and runs are required; GitHub requires $schema.
  expectKeys(log, ['$schema', 'version', 'runs']);
  expect(log['version']).toBe('2.1.0');
  expect(log['$schema']).toMatch(/^https:\/\/.*sarif.*2\.1\.0.*\.json$/);
  const runs = log['runs'] as readonly SarifRun[];
  expect(runs).toHaveLength(1);
  const run = runs[0] as SarifRun;
  // §3.14: tool is required; columnKind is one of two.
  expectKeys(run, ['tool', 'columnKind', 'invocations', 'results']);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expectKeys(run.tool, ['driver']);
  expectDriver(run.tool.driver);
  // §3.20: executionSuccessful is required.
  for (const invocation of run.invocations) {
    expectKeys(invocation, ['executionSuccessful'], ['toolExecutionNotifications']);
    expect(invocation.executionSuccessful).toBe(true);
    for (const notification of invocation.toolExecutionNotifications ?? []) {
      expectKeys(notification, ['level', 'message']);
      expectMessage(notification.message);
    }
  }
  for (const result of run.results) expectResult(result, run);
  return run;
}

function expectDriver(driver: SarifRun['tool']['driver']): void {
  // §3.19: name is required.
  expectKeys(driver, ['name', 'semanticVersion', 'rules']);
  expect(driver.name).not.toBe('');
  expect(driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(new Set(driver.rules.map((rule) => rule.id)).size).toBe(driver.rules.length);
  for (const rule of driver.rules) {
    // §3.49: id is required; GitHub requires the descriptions and the help text, and cuts what is longer.
    expectKeys(
      rule,
      ['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'],
      ['helpUri'],
    );
    expectMessage(rule.shortDescription);
    expectMessage(rule.fullDescription);
    expectMessage(rule.help);
    expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
    // The schema gives it the format uri: an absolute address.
    if (rule.helpUri !== undefined) expect(new URL(rule.helpUri).protocol).toBe('https:');
    expect(['none', 'note', 'warning', 'error']).toContain(rule.defaultConfiguration.level);
  }
}

function expectResult(result: SarifResult, run: SarifRun): void {
  // §3.27: message is required; GitHub requires locations and partialFingerprints.
  expectKeys(
    result,
    ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
    ['baselineState'],
  );
  expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(['error', 'note']).toContain(result.level);
  if (result.baselineState !== undefined) expect(['new', 'unchanged']).toContain(result.baselineState);
  expectMessage(result.message);
  expect(result.locations).toHaveLength(1);
  for (const location of result.locations) {
    expectKeys(location, ['physicalLocation']);
    const { artifactLocation, region } = location.physicalLocation;
    // A relative reference (RFC 3986): no scheme, no root, nothing that is not percent-encoded.
    expect(artifactLocation.uri).toMatch(
      /^(?:[\w.!~*'()-]|%[0-9A-F]{2})+(?:\/(?:[\w.!~*'()-]|%[0-9A-F]{2})*)*$/,
    );
    expectKeys(region, ['startLine', 'startColumn', 'endLine', 'endColumn']);
    for (const number of Object.values(region)) expect(number).toBeGreaterThanOrEqual(1);
    expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
  }
  expect(Object.keys(result.partialFingerprints)).toEqual(['primaryLocationLineHash']);
  expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^.+:\d+$/);
}

/** §3.11: text that is there, without placeholders that nothing fills (§3.11.5) and links to nowhere (§3.11.6). */
function expectMessage(message: Message): void {
  expectKeys(message, ['text']);
  expect(message.text.trim()).not.toBe('');
  expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
  expect(message.text).not.toContain('](');
}

function expectKeys(object: object, required: readonly string[], optional: readonly string[] = []): void {
  const keys = Object.keys(object);
  expect(keys).toEqual(expect.arrayContaining([...required]));
  expect(keys.filter((key) => !required.includes(key) && !optional.includes(key))).toEqual([]);
}
