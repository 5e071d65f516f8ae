/** What is measured, in groups; each line makes its own data when its turn comes. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCleanRecords } from './clean-records.ts';
import { HOSTILE_PAGES } from './hostile-bodies.ts';
import { HOSTILE_INPUTS, writeHostileTree, writePageTree } from './hostile-inputs.ts';
import type { Command, Run } from './measure.ts';

export const GROUPS = ['start', 'validate', 'hostile', 'page', 'reports'] as const;
export type Group = (typeof GROUPS)[number];

export interface Line {
  readonly group: Group;
  readonly name: string;
  /** How often it is counted, after one run that is not. */
  readonly runs: number;
  readonly bound: Bound;
  /** Makes the data in an empty folder that is removed afterwards. */
  prepare(folder: string): Command;
  /** What is wrong with what a run said; null when nothing is. */
  judge(run: Run): string | null;
}

/** What must hold; null where a line is only told. */
export interface Bound {
  /** Wall, as a multiple of the empty script's. */
  readonly times: number | null;
  /** Wall, in milliseconds. */
  readonly wall: number | null;
  /** Peak resident set, in MB. */
  readonly memory: number | null;
}

const UNBOUND: Bound = { times: null, wall: null, memory: null };
const HOSTILE_BOUND: Bound = { times: 10, wall: null, memory: 200 };
/** Prose that is parsed, to be checked or to be laid out. */
const PROSE_BOUND: Bound = { times: null, wall: 2000, memory: 250 };

function bundle(name: string): string {
  return resolve('dist', name);
}

/** The environment GitHub gives an action, as far as ours read it. */
const ACTION = {
  GITHUB_REPOSITORY: 'acme/incidents',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_EVENT_NAME: 'push',
};

/** The reference of every ratio: what Node itself costs. */
export const EMPTY: Line = {
  group: 'start',
  name: 'empty script',
  runs: 15,
  bound: UNBOUND,
  prepare(folder) {
    const script = join(folder, 'empty.mjs');
    writeFileSync(script, '');
    return { script, args: [], folder, environment: {} };
  },
  judge: expectExit(0),
};

/** The second reference: the same command where nothing is wrong. */
export const ONE_CLEAN: Line = validate('validate', 'one clean record', 15, UNBOUND, 0, (root) =>
  writeCleanRecords(root, 1),
);

/** All other lines. Needs the working directory to be the repository's root. */
export function listLines(): readonly Line[] {
  return [
    start('incident --version', 'incident.js', ['--version'], 0),
    start('incident --help', 'incident.js', ['--help'], 0),
    // Started without the inputs they need, the actions end where their work would begin.
    start('action validate, no records', 'validate.js', [], 1),
    start('action action-items, no inputs', 'action-items.js', [], 1),
    start('action publish, no inputs', 'publish.js', [], 1),
    validate('validate', '1,000 clean records', 5, UNBOUND, 0, (root) => writeCleanRecords(root, 1000)),
    validate('validate', '1,000 records, each with a finding', 5, UNBOUND, 1000, (root) =>
      writeCleanRecords(root, 1000, ['ownr: nobody']),
    ),
    ...HOSTILE_INPUTS.map((input) =>
      validate(
        'hostile',
        input.name,
        5,
        input.findings === null ? PROSE_BOUND : HOSTILE_BOUND,
        input.findings,
        (root, marker) => writeHostileTree(root, input, marker),
      ),
    ),
    ...HOSTILE_PAGES.map((body) => page(body.name, body.markdown)),
    reports('1,000 incidents with 3,000 action items', 4000),
  ];
}

function start(name: string, script: string, args: readonly string[], exit: number): Line {
  return {
    group: 'start',
    name,
    runs: 11,
    bound: UNBOUND,
    prepare: (folder) => ({ script: bundle(script), args, folder, environment: ACTION }),
    judge: expectExit(exit),
  };
}

function validate(
  group: Group,
  name: string,
  runs: number,
  bound: Bound,
  findings: number | null,
  write: (root: string, marker: string) => void,
): Line {
  let marker = '';
  return {
    group,
    name,
    runs,
    bound,
    prepare(folder) {
      const root = join(folder, 'tree');
      marker = join(folder, 'code-ran');
      write(root, marker);
      return {
        script: bundle('incident.js'),
        args: ['validate', '--root', root, '--format', 'json'],
        folder,
        environment: {},
      };
    },
    judge(run) {
      if (existsSync(marker)) return 'code in a record ran';
      const told = expectExit(findings === 0 ? 0 : 1)(run);
      if (told !== null) return told;
      const { introduced } = JSON.parse(run.stdout) as { readonly introduced: readonly unknown[] };
      return findings === null || introduced.length === findings
        ? null
        : `${introduced.length} findings, expected ${findings}`;
    },
  };
}

function page(name: string, markdown: () => string): Line {
  return {
    group: 'page',
    name,
    runs: 3,
    bound: PROSE_BOUND,
    prepare(folder) {
      writePageTree(folder, markdown());
      return {
        script: bundle('publish.js'),
        args: [],
        folder,
        environment: { ...ACTION, INPUT_OUTPUT: '_site', 'INPUT_SITE-NAME': 'Incidents' },
      };
    },
    judge: expectExit(0),
  };
}

/** Every page is rendered and compared with what the run before has written. */
function reports(name: string, records: number): Line {
  return {
    group: 'reports',
    name,
    runs: 5,
    bound: { times: null, wall: 5000, memory: 400 },
    prepare(folder) {
      const root = join(folder, 'tree');
      writeCleanRecords(root, records);
      const args = ['reports', join(folder, 'reports'), '--root', root];
      return { script: bundle('incident.js'), args, folder, environment: {} };
    },
    judge: expectExit(0),
  };
}

function expectExit(expected: number): (run: Run) => string | null {
  return ({ exit, stdout, stderr }) => {
    if (exit === null) return 'killed';
    if (exit !== expected)
      return `exit ${exit}, expected ${expected}: ${(stderr || stdout).trim().replaceAll(/\s+/g, ' ').slice(0, 120)}`;
    return /^\s+at .+:\d+:\d+/m.test(stdout + stderr) ? 'a stack trace was printed' : null;
  };
}
