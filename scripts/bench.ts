/**
 * Measures the committed bundle: cold starts, clean records, hostile records and pages, other programs beside it, and
 * the way of a comment to its commit (docs/performance.md). `npm run bench` runs all; `npm run bench -- hostile bomb`
 * only lines whose group or name holds one of the words, `npm run bench -- compare` the comparisons,
 * `npm run bench -- comments` the comments.
 * Exits 1 when a bound does not hold. Bounds stand here and never in a test: a busy machine fails no build.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listCommandStarts } from './bench/command-start.ts';
import { readComments } from './bench/comment-reading.ts';
import { answerComments } from './bench/comment-to-commit.ts';
import { type Comparison, compare, type Outcome } from './bench/compare.ts';
import { listComparisons } from './bench/comparisons.ts';
import { EMPTY, GROUPS, type Line, listLines, ONE_CLEAN } from './bench/lines.ts';
import { createMeasure, type Measure, type Run } from './bench/measure.ts';
import { findBroken, type References, type Row, renderHead, renderRow, summarise } from './bench/table.ts';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

function measureLine(line: Line, measure: Measure, temporary: string): Row {
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

/** What does not hold, of the lines whose names hold one of the words. */
function measureLines(wanted: readonly Line[], measure: Measure, temporary: string): readonly string[] {
  const empty = measureLine(EMPTY, measure, temporary);
  const clean = measureLine(ONE_CLEAN, measure, temporary);
  const references: References = { empty: empty.wall, clean: clean.wall };
  const broken: string[] = [];
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
      if (row.broken.length > 0) broken.push(`${row.name}: ${row.broken.join('; ')}`);
    }
  }
  return broken;
}

function makeComparisons(
  group: string,
  comparisons: Iterable<Comparison>,
  measure: Measure,
  temporary: string,
): readonly Outcome[] {
  const home = `${process.cwd()}/`;
  const shorten = (text: string) => text.replaceAll(temporary, 'TMP').replaceAll(home, '');
  const outcomes: Outcome[] = [];
  console.log(`\n${group}: in turn, one pair after the other; TMP is a folder that is removed at the end.`);
  for (const comparison of comparisons) outcomes.push(compare(comparison, measure, shorten));
  const notMade = outcomes.filter(({ sort }) => sort === 'not made').length;
  console.log(`\n${outcomes.length - notMade} comparisons made, ${notMade} not made.`);
  return outcomes;
}

async function measureComments(measure: Measure, temporary: string): Promise<readonly Outcome[]> {
  return [
    ...makeComparisons('comments', listCommandStarts(temporary), measure, temporary),
    readComments(),
    ...(await answerComments(join(temporary, 'comments'))),
  ];
}

async function run(words: readonly string[], temporary: string): Promise<number> {
  const wanted = listLines().filter((line) => isWanted(line, words));
  const isAsked = (group: string) => words.length === 0 || words.includes(group);
  if (wanted.length === 0 && !isAsked('compare') && !isAsked('comments')) {
    console.error(`No line holds ${words.map((word) => `"${word}"`).join(' or ')}.`);
    return 2;
  }
  console.log(describeMachine());
  const measure = createMeasure(temporary);
  const broken = [...(wanted.length === 0 ? [] : measureLines(wanted, measure, temporary))];
  const outcomes = [
    ...(isAsked('compare') ? makeComparisons('compare', listComparisons(temporary), measure, temporary) : []),
    ...(isAsked('comments') ? await measureComments(measure, temporary) : []),
  ];
  for (const { name, sort, said } of outcomes) if (sort === 'broken') broken.push(`${name}: ${said}`);
  console.log(broken.length === 0 ? '\nEvery bound that was measured holds.' : '\nThese bounds do not hold:');
  for (const line of broken) console.log(`- ${line}`);
  return broken.length === 0 ? 0 : 1;
}

const temporary = mkdtempSync(join(tmpdir(), 'incident-bench-'));
try {
  process.exitCode = await run(process.argv.slice(2), temporary);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
