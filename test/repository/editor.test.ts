/** `.vscode/` against what it talks to: the command's lines, the schemas and the places of records. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/domain/finding.ts';
import { RECORD_KINDS } from '../../src/domain/record-kind.ts';
import { ROUND_BEGINS, renderGccFindings, renderRoundEnd } from '../../src/render/gcc-findings.ts';
import { anyFinding, FINDING, judgedOf } from '../unit/render/any-findings.ts';

interface Matcher {
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>> & {
    readonly regexp: string;
  };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface Task {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly isBackground?: boolean;
  readonly problemMatcher: Matcher;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join('.vscode', name), 'utf8'));
}

const { tasks } = readJson('tasks.json') as { tasks: readonly Task[] };

describe.each(tasks)('the task $label', ({ command, args, isBackground, problemMatcher }) => {
  const { pattern, background } = problemMatcher;
  const regexp = new RegExp(pattern.regexp);
  const read = (line: string) => {
    const match = regexp.exec(line);
    if (match === null) return null;
    const { file, line: row, column, severity, message, code } = pattern;
    return [file, row, column, severity, message, code].map((index) => match[index]);
  };

  it('starts the command of this repository with lines as output', () => {
    expect(command).toBe('node');
    expect(args.slice(0, 2)).toEqual(['dist/incident.js', 'validate']);
    expect(args.join(' ')).toMatch(isBackground === true ? / --watch$/ : / --format gcc$/);
  });

  it.each(['error', 'advice'] as const)('finds every part of an %s', (level) => {
    const line = renderGccFindings(judgedOf([{ ...FINDING, level }]));
    const severity = level === 'error' ? 'error' : 'warning';
    expect(read(line)).toEqual([FINDING.path, '7', '11', severity, explain(FINDING), 'known-term']);
  });

  it('reads every line that can be printed', () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const parts = read(renderGccFindings(judgedOf([finding])));
        expect(parts?.[0]).toMatch(/^incidents\//);
        expect(parts?.[5]).toBe(finding.rule);
      }),
    );
  });

  it('takes no marker for a finding, and no finding for a marker', () => {
    const end = renderRoundEnd(judgedOf([FINDING]));
    expect(read(ROUND_BEGINS)).toBeNull();
    expect(read(end)).toBeNull();
    expect(background === undefined).toBe(isBackground !== true);
    if (background === undefined) return;
    expect(ROUND_BEGINS).toMatch(new RegExp(background.beginsPattern));
    expect(end).toMatch(new RegExp(background.endsPattern));
    const line = renderGccFindings(judgedOf([{ ...FINDING, found: ROUND_BEGINS, fix: end }]));
    expect(line).not.toMatch(new RegExp(background.beginsPattern));
    expect(line).not.toMatch(new RegExp(background.endsPattern));
  });
});

it('the settings give every kind of record that is YAML its schema', () => {
  const settings = readJson('settings.json') as { 'yaml.schemas': Readonly<Record<string, string>> };
  const kinds = Object.entries(RECORD_KINDS).filter(([, { format }]) => format === 'yaml');
  const expected = kinds.map(([kind, { place }]) => [
    `./schemas/${kind}.schema.json`,
    place.replaceAll(/<[^>]+>/g, '*'),
  ]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  for (const path of Object.keys(settings['yaml.schemas'])) expect(existsSync(path)).toBe(true);
});
