/**
 * SARIF 2.1.0 for code scanning: docs.oasis-open.org/sarif/sarif/v2.1.0, and the part of it GitHub reads
 * (docs.github.com, "SARIF support for code scanning").
 */
import { explain, type Finding } from '../domain/finding.ts';
import { escapeControls } from '../domain/quote.ts';
import { RULES } from '../domain/rules/registry.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { JudgedFindings } from './judged-findings.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a run with more results… */
const MOST_RESULTS = 25_000;
/** …and shows this many of them, errors first. */
const MOST_SHOWN = 5_000;
/** GitHub keeps this much of a rule's description. */
const LONGEST_DESCRIPTION = 1024;

export interface SarifOptions {
  /** The version of this tool, as in package.json. */
  readonly version: string;
  /** Where docs/rules.md can be read; null when nobody knows, and rules have no address then. */
  readonly rulesUrl: string | null;
  /** Whether findings were compared with those of a base. */
  readonly hasBase: boolean;
  /** A digest of a text: what an alert is recognised by in the next run. */
  hash(text: string): string;
}

/** One run with all rules. Findings that were there before are results too: an alert that is missing counts as mended. */
export function renderSarifFindings(judged: JudgedFindings, options: SarifOptions): string {
  const note = noteOnLimits(judged);
  const run = {
    tool: {
      driver: {
        name: 'incident',
        semanticVersion: options.version,
        rules: RULES.map((rule) => describeRule(rule, options.rulesUrl)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(note === null
          ? {}
          : { toolExecutionNotifications: [{ level: 'warning', message: { text: note } }] }),
      },
    ],
    results: listResults(judged, options),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
}

/** What GitHub will not show, as one sentence for people; null when it shows everything. */
export function noteOnLimits({ introduced, existing }: JudgedFindings): string | null {
  const total = introduced.length + existing.length;
  if (total <= MOST_SHOWN) return null;
  const cut = total > MOST_RESULTS ? ` and takes ${MOST_RESULTS} at most, so the rest is left out` : '';
  return `${total} findings: GitHub shows ${MOST_SHOWN} of them, errors first${cut}.`;
}

function describeRule(rule: Rule, rulesUrl: string | null): unknown {
  const help = `${rule.summary} ${rule.reason} See docs/rules.md#${rule.id}.`;
  return {
    id: rule.id,
    shortDescription: { text: asMessage(rule.summary).slice(0, LONGEST_DESCRIPTION) },
    fullDescription: { text: asMessage(`${rule.summary} ${rule.reason}`).slice(0, LONGEST_DESCRIPTION) },
    help: { text: asMessage(help) },
    ...(rulesUrl === null ? {} : { helpUri: `${rulesUrl}#${rule.id}` }),
    defaultConfiguration: { level: levelOf(rule.level) },
  };
}

function listResults(judged: JudgedFindings, options: SarifOptions): readonly unknown[] {
  const indexes = new Map(RULES.map((rule, index) => [rule.id as string, index]));
  const occurrences = new Map<string, number>();
  const fingerprint = (finding: Finding): string => {
    // Without the line: a finding that moves is the same finding. Equal ones of a file are told apart by their order.
    const identity = JSON.stringify([finding.rule, finding.path, finding.found]);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    return `${options.hash(identity)}:${occurrence}`;
  };
  const states = [
    ...judged.introduced.map((finding) => ({ finding, state: 'new' })),
    ...judged.existing.map((finding) => ({ finding, state: 'unchanged' })),
  ];
  const results = states.map(({ finding, state }) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levelOf(finding.level),
    ...(options.hasBase ? { baselineState: state } : {}),
    message: { text: asMessage(explain(finding)) },
    locations: [{ physicalLocation: locate(finding) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
  }));
  if (results.length <= MOST_RESULTS) return results;
  const errors = results.filter((result) => result.level === 'error');
  const advice = results.filter((result) => result.level !== 'error');
  return [...errors, ...advice].slice(0, MOST_RESULTS);
}

function levelOf(level: Finding['level']): 'error' | 'note' {
  return level === 'error' ? 'error' : 'note';
}

function locate(finding: Finding): unknown {
  return {
    artifactLocation: { uri: uriOf(finding.path) },
    region: {
      startLine: finding.line,
      startColumn: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
    },
  };
}

/** A relative reference. Half a surrogate pair has no UTF-8 and so no place in an address. */
function uriOf(path: string): string {
  return path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Text that means nothing else in a SARIF message: `{0}` would be a placeholder (§3.11.5) and `[a](b)` a link
 * (§3.11.6).
 */
function asMessage(text: string): string {
  return escapeControls(text).replaceAll(/[{}]/g, '$&$&').replaceAll('](', ']\u2060(');
}
