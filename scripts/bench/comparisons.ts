/** What `incident validate` is compared with: other programs, and itself under other circumstances. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCleanRecords } from './clean-records.ts';
import { type Comparison, type Side, waitOutTick } from './compare.ts';
import type { Command, Run } from './measure.ts';
import { ajvSteps, installPeers, listNodes, remarkSteps, versionsOf } from './peers.ts';
import { type WrittenFiles, writeRichIncidents } from './rich-incidents.ts';

const MANY = 10_000;
const FEW = 1000;
const NO_PEERS = 'npm could not install the peers';

/** One after the other; each makes its own data and takes it away before the next is asked for. */
export function* listComparisons(temporary: string): Generator<Comparison> {
  const peers = installPeers(temporary);
  const tree = join(temporary, 'many');
  const written = writeRichIncidents(tree, MANY, 'told');
  mkdirSync(join(tree, '.git'));
  // The cache keeps nothing of files that were made just now.
  waitOutTick();
  const first = firstRun(tree);
  yield {
    name: `${MANY} incidents, gray-matter and ajv-cli`,
    about: [
      `ours: all rules, lines and columns, first run, ${describe(written)}`,
      `beside: the schema alone, no lines, ${written.incidents} files${peers === null ? '' : `; ${versionsOf(peers, ['gray-matter', 'js-yaml', 'ajv-cli', 'ajv'])}`}`,
    ],
    ours: first,
    theirs: peers === null ? NO_PEERS : byAjv(peers, tree, join(temporary, 'json'), written),
    runs: 5,
    bound: { sort: 'faster', least: 3 },
    memory: 300,
  };
  yield {
    name: `${MANY} incidents, the second run when nothing has changed`,
    about: ['ours: the second run', 'beside: our first run, which also keeps what it finds'],
    ours: { name: 'unchanged', steps: [validate(tree)], judge: expectFindings(0) },
    theirs: first,
    runs: 5,
    bound: { sort: 'faster', least: 4 },
    memory: 300,
  };
  rmSync(tree, { recursive: true });
  const plain = join(temporary, 'plain');
  const right = writeRichIncidents(plain, MANY, 'plain');
  const spoiled = join(temporary, 'spoiled');
  const wrong = writeRichIncidents(spoiled, MANY, 'spoiled');
  yield {
    name: `${MANY} incidents with an error each`,
    about: [
      `ours: ${describe(wrong)}, six kinds of errors`,
      `beside: ours without errors, ${describe(right)}`,
    ],
    ours: { name: 'errors', steps: [validate(spoiled)], judge: expectFindings(MANY) },
    theirs: { name: 'clean', steps: [validate(plain)], judge: expectFindings(0) },
    runs: 5,
    bound: { sort: 'slower', most: 2 },
    memory: null,
  };
  rmSync(plain, { recursive: true });
  rmSync(spoiled, { recursive: true });
  yield byRemark(temporary, peers);
  yield* oneFile(temporary);
}

function byRemark(temporary: string, peers: string | null): Comparison {
  const tree = join(temporary, 'few');
  const written = writeRichIncidents(tree, FEW, 'plain');
  const programs = ['remark-cli', 'remark-frontmatter', 'remark-lint-frontmatter-schema'];
  const theirs: Side | string =
    peers === null
      ? NO_PEERS
      : {
          name: 'remark-lint-frontmatter-schema',
          steps: remarkSteps(peers, tree),
          judge: (run) => expectLines(run.stderr, ': no issues found', written.incidents),
        };
  return {
    name: `${FEW} incidents, remark-cli with remark-lint-frontmatter-schema`,
    about: [
      `ours: all rules, ${describe(written)}`,
      `beside: the schema alone, ${written.incidents} files${peers === null ? '' : `; ${versionsOf(peers, programs)}`}`,
    ],
    ours: { name: 'incident validate', steps: [validate(tree)], judge: expectFindings(0) },
    theirs,
    runs: 3,
    bound: { sort: 'faster', least: 60 },
    memory: 300,
  };
}

function* oneFile(temporary: string): Generator<Comparison> {
  const tree = join(temporary, 'one');
  writeCleanRecords(tree, 1);
  const script = join(temporary, 'empty.mjs');
  writeFileSync(script, '');
  for (const [version, node] of listNodes(temporary)) {
    const on = (command: Command) => (node === null ? command : { ...command, node });
    yield {
      name: `one file on Node ${version}`,
      about: ['ours: one incident', 'beside: an empty script'],
      ours: { name: 'one file', steps: [on(validate(tree))], judge: expectFindings(0) },
      theirs:
        node === null
          ? `npm could not install Node ${version}`
          : {
              name: 'empty script',
              steps: [on({ script, args: [], folder: temporary, environment: {} })],
              judge: () => null,
            },
      runs: 15,
      bound: { sort: 'more', most: 100 },
      memory: null,
    };
  }
}

function byAjv(peers: string, tree: string, out: string, written: WrittenFiles): Side {
  return {
    name: 'gray-matter and ajv-cli',
    steps: ajvSteps(peers, tree, out),
    before: () => rmSync(out, { recursive: true, force: true }),
    judge({ exit, stdout, stderr }) {
      if (exit !== 0) return `exit ${exit}: ${(stderr || stdout).slice(0, 200)}`;
      // It names every file too, but ends before all of that has come through.
      const seen = readdirSync(out).length;
      return seen === written.incidents ? null : `${seen} of ${written.incidents} files`;
    },
  };
}

function firstRun(tree: string): Side {
  return {
    name: 'first run',
    steps: [validate(tree)],
    before: () => rmSync(join(tree, '.git/incident-cache'), { recursive: true, force: true }),
    judge: expectFindings(0),
  };
}

function validate(tree: string): Command {
  const args = ['validate', '--root', tree, '--format', 'json'];
  return { script: resolve('dist/incident.js'), args, folder: tree, environment: {} };
}

function describe({ incidents, timelines, catalogue, size }: WrittenFiles): string {
  const all = incidents + timelines + catalogue;
  return `${all} files: ${incidents} incidents of ${(size / 1000).toFixed(1)} kB, ${timelines} timelines, ${catalogue} people and services`;
}

function expectFindings(count: number): (run: Run) => string | null {
  return ({ exit, stdout, stderr }) => {
    if (exit !== (count === 0 ? 0 : 1)) return `exit ${exit}: ${(stderr || stdout).slice(0, 200)}`;
    const { introduced } = JSON.parse(stdout) as { readonly introduced: readonly unknown[] };
    return introduced.length === count ? null : `${introduced.length} findings, expected ${count}`;
  };
}

/** That the other program has looked at every file and found it in order. */
function expectLines(output: string, end: string, count: number): string | null {
  const seen = output.split('\n').filter((line) => line.endsWith(end)).length;
  return seen === count ? null : `found ${seen} of ${count} files in order: ${output.slice(0, 200)}`;
}
