/**
 * Measures the committed bundle: cold starts, clean records, hostile records and hostile pages (docs/performance.md).
 * `npm run bench` runs all; `npm run bench -- hostile bomb` only lines whose group or name holds one of the words.
 * Exits 1 when a bound does not hold. Bounds stand here and never in a test: a busy machine fails no build.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY, GROUPS, type Line, listLines, ONE_CLEAN } from './bench/lines.ts';
import { type Command, createMeasure, type Run } from './bench/measure.ts';
import { findBroken, type References, type Row, renderHead, renderRow, summarise } from './bench/table.ts';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

function measureLine(line: Line, measure: (command: Command) => Run, temporary: string): Row {
  const folder = join(temporary, 'line');
  mkdirSync(folder);
  const command = line.prepare(folder);
  const runs: Run[] = [];
  let complaint: string | null = null;
  // The first run fills the page cache and is not counted.
  for (let index = 0; index <= line.runs && complaint === null; index++) {
    const run = measure(command);
    complaint = line.judge(run);
    if (index > 0 || complaint !== null) runs.push(run);
  }
  rmSync(folder, { recursive: true });
  return summarise(line.name, runs, complaint === null ? [] : [complaint]);
}

function describeMachine(): string {
  const [first] = cpus();
  const git = (...args: readonly string[]) => execFileSync('git', args).toString().trim();
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8}), ${git('--version')}, bundle of ${git('log', '-1', '--format=%h', '--', 'dist')}`,
    'Medians of n whole processes after one that is not counted; the page cache is hot.',
  ].join('\n');
}

function isWanted(line: Line, words: readonly string[]): boolean {
  const name = `${line.group} ${line.name}`.toLowerCase();
  return words.length === 0 || words.some((word) => name.includes(word.toLowerCase()));
}

function run(words: readonly string[], temporary: string): number {
  const wanted = listLines().filter((line) => isWanted(line, words));
  if (words.length > 0 && wanted.length === 0) {
    console.error(`No line holds ${words.map((word) => `"${word}"`).join(' or ')}.`);
    return 2;
  }
  console.log(describeMachine());
  const measure = createMeasure(temporary);
  const empty = measureLine(EMPTY, measure, temporary);
  const clean = measureLine(ONE_CLEAN, measure, temporary);
  const references: References = { empty: empty.wall, clean: clean.wall };
  const broken: Row[] = [];
  for (const group of GROUPS) {
    const lines = wanted.filter((line) => line.group === group);
    const known = group === 'start' ? [empty] : group === 'validate' ? [clean] : [];
    if (lines.length + known.length === 0) continue;
    console.log(renderHead(group));
    for (const row of known) console.log(renderRow(row, references));
    for (const line of lines) {
      const measured = measureLine(line, measure, temporary);
      const row = {
        ...measured,
        broken: [...measured.broken, ...findBroken(measured, line.bound, references)],
      };
      console.log(renderRow(row, references));
      if (row.broken.length > 0) broken.push(row);
    }
  }
  console.log(broken.length === 0 ? '\nEvery bound holds.' : '\nThese bounds do not hold:');
  for (const row of broken) console.log(`- ${row.name}: ${row.broken.join('; ')}`);
  return broken.length === 0 ? 0 : 1;
}

const temporary = mkdtempSync(join(tmpdir(), 'incident-bench-'));
try {
  process.exitCode = run(process.argv.slice(2), temporary);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
