/**
 * Writes the parts of GitHub's own descriptions that the tests in test/contract hold the sandbox and our requests to:
 *
 *     npx tsx scripts/contract/trim-openapi.ts
 *
 * Run by hand after a route was added to the sandbox (`src/sandbox/rest`), or an event; then commit what it wrote. The
 * packages are fetched into a temporary folder and removed again: one of them is 385 MB unpacked.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES, WIDE_ROUTES } from '../../src/sandbox/rest/handle-rest.ts';
import {
  at,
  componentsOf,
  isObject,
  type Json,
  pathShape,
  printDescription,
  withoutProse,
} from './description.ts';

const REST = { package: '@octokit/openapi@23.0.2', to: 'test/contract/github-openapi.json' } as const;
const WEBHOOKS = {
  package: '@octokit/openapi-webhooks@12.1.0',
  to: 'test/contract/github-webhooks.json',
} as const;

const EXAMPLES = {
  package: '@octokit/webhooks-examples@7.6.1',
  to: 'test/contract/webhook-examples.json',
} as const;

/** What happens to issues and to pull requests. */
const ACTIVITIES = [
  'edited',
  'closed',
  'reopened',
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'locked',
  'unlocked',
] as const;

/** Payloads that jobs may get, as the description names them: the event, or the event and its activity. */
const PAYLOADS = [
  'push',
  'workflow-dispatch',
  'repository-dispatch-sample.collected',
  ...['checks-requested', 'destroyed'].map((activity) => `merge-group-${activity}`),
  ...['created', 'edited', 'deleted'].map((activity) => `issue-comment-${activity}`),
  ...['opened', 'synchronize', 'review_requested', 'enqueued', 'dequeued', ...ACTIVITIES].map(
    (activity) => `pull-request-${activity.replaceAll('_', '-')}`,
  ),
  ...['opened', ...ACTIVITIES].map((activity) => `issues-${activity}`),
] as const;

/** Payloads of which an example is kept, to try the checker on: one of each kind is enough. */
const EXAMPLES_OF = [
  'push',
  'workflow-dispatch',
  'repository-dispatch-sample.collected',
  'merge-group-checks-requested',
  'pull-request-opened',
  'pull-request-synchronize',
  'issues-edited',
  'issues-opened',
  'issues-labeled',
  'issues-locked',
  'issue-comment-created',
  'issue-comment-deleted',
];

/** A file of a package of the registry; the description of github.com unless told. */
function readFile(name: string, folder: string, file = 'package/generated/api.github.com.json'): Json {
  const inFolder = { cwd: folder, encoding: 'utf8' } as const;
  const archive = execFileSync('npm', ['pack', '--silent', name], inFolder).trim();
  execFileSync('tar', ['-xzf', archive, file], inFolder);
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
}

/** What refusals look like, also where an operation does not describe them. */
const REFUSALS = ['basic-error', 'validation-error', 'validation-error-simple'].map((name) => ({
  $ref: `#/components/schemas/${name}`,
}));

/** Operations of the sandbox's routes; a route GitHub does not describe ends the script. */
function trimRest(description: Json): string {
  const paths: Record<string, Record<string, Json>> = {};
  const known = at(description, ['paths']);
  const byShape = new Map(Object.keys(isObject(known) ? known : {}).map((path) => [pathShape(path), path]));
  const routes = [...ROUTES, ...WIDE_ROUTES].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { method, path: ours } of routes) {
    const path = byShape.get(pathShape(ours)) ?? ours;
    const operation = at(description, ['paths', path, method.toLowerCase()]);
    if (operation === undefined) throw new Error(`GitHub describes no ${method} ${ours}`);
    paths[path] = { ...paths[path], [method.toLowerCase()]: withoutProse(operation) };
  }
  return print(description, REST.package, { paths }, REFUSALS);
}

function trimWebhooks(description: Json): string {
  const webhooks = Object.fromEntries(
    PAYLOADS.map((name) => {
      const payload = at(description, [
        'webhooks',
        name,
        'post',
        'requestBody',
        'content',
        'application/json',
        'schema',
      ]);
      if (payload === undefined) throw new Error(`GitHub describes no payload ${name}`);
      return [name, { payload: withoutProse(payload) }];
    }),
  );
  return print(description, WEBHOOKS.package, { webhooks });
}

/** The shortest example of each of those payloads. */
function trimExamples(events: Json): string {
  const all = (Array.isArray(events) ? events : []).flatMap((event: Json) => {
    const examples = at(event, ['examples']);
    return (Array.isArray(examples) ? examples : []).map((example: Json): readonly [string, Json] => {
      const activity = at(example, ['action']);
      const parts = [at(event, ['name']), typeof activity === 'string' ? activity : null];
      return [parts.filter((part) => typeof part === 'string').join(' '), example];
    });
  });
  const chosen = new Map<string, Json>();
  for (const [name, example] of all) {
    const payload = name.replace(/^repository_dispatch .*/, 'repository_dispatch sample.collected');
    if (!EXAMPLES_OF.includes(payload.replaceAll(/[ _]/g, '-'))) continue;
    const shortest = chosen.get(name);
    if (shortest === undefined || JSON.stringify(example).length < JSON.stringify(shortest).length)
      chosen.set(name, example);
  }
  return printDescription({ source: EXAMPLES.package, examples: Object.fromEntries(chosen) });
}

function print(
  description: Json,
  source: string,
  part: { readonly [key: string]: Json },
  more: readonly Json[] = [],
): string {
  const license = at(description, ['info', 'license']) ?? null;
  return printDescription({
    openapi: at(description, ['openapi']) ?? null,
    info: { source, license },
    ...part,
    components: componentsOf(description, [part, ...more]),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'github-descriptions-'));
try {
  writeFileSync(REST.to, trimRest(readFile(REST.package, folder)));
  writeFileSync(WEBHOOKS.to, trimWebhooks(readFile(WEBHOOKS.package, folder)));
  const index = 'package/api.github.com/index.json';
  writeFileSync(EXAMPLES.to, trimExamples(readFile(EXAMPLES.package, folder, index)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
