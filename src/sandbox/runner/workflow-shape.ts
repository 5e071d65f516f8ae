/**
 * The allow-list: what of the workflow syntax the runner implements. GitHub's parser accepts far more; a key that
 * it accepts and the runner would ignore must be found here
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax).
 */
import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { PERMISSION_SCOPES } from '../model.ts';
import { NotModelled } from './errors.ts';
import { REMOTE_ACTION_INPUTS } from './remote-action-inputs.ts';

/** What may stand at one place of the file; null may stand everywhere, the parser judges where it makes sense. */
interface Shape {
  /** Any scalar, or one of these. */
  readonly scalar?: true | readonly string[];
  readonly items?: Shape;
  /** A mapping with exactly these keys allowed. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** A mapping whose keys are the author's. */
  readonly each?: Shape;
}

const TEXT: Shape = { scalar: true };
const TEXTS: Shape = { scalar: true, items: TEXT };
const TEXT_MAP: Shape = { each: TEXT };

const DISPATCH_INPUT: Shape = {
  keys: {
    description: TEXT,
    required: TEXT,
    default: TEXT,
    type: { scalar: ['string', 'boolean', 'choice'] },
    options: { items: TEXT },
  },
};

/** The matrix is the author's own; `include` and `exclude` are judged when it is expanded. */
const MATRIX: Shape = {
  scalar: true,
  get items() {
    return MATRIX;
  },
  get each() {
    return MATRIX;
  },
};

const CALL_INPUT: Shape = {
  keys: {
    description: TEXT,
    required: TEXT,
    default: TEXT,
    type: { scalar: ['string', 'boolean', 'number'] },
  },
};

/** A filter and its opposite. */
const both = (name: string) => ({ [name]: TEXTS, [`${name}-ignore`]: TEXTS });
/** Activities of GitHub that nothing in the sandbox can cause (`transferred`, `pinned`, …) are refused. */
const types = (known: readonly string[]): Shape => ({ scalar: known, items: { scalar: known } });
const PULL_REQUEST_TYPES = [
  'opened',
  'edited',
  'synchronize',
  'reopened',
  'closed',
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'locked',
  'unlocked',
  'review_requested',
  'enqueued',
  'dequeued',
];
const PULL_REQUESTS_ONLY = new Set(['synchronize', 'review_requested', 'enqueued', 'dequeued']);
const ISSUE_TYPES = PULL_REQUEST_TYPES.filter((type) => !PULL_REQUESTS_ONLY.has(type));
const EVENTS: Readonly<Record<string, Shape>> = {
  push: { keys: { ...both('branches'), ...both('tags'), ...both('paths') } },
  pull_request: { keys: { types: types(PULL_REQUEST_TYPES), ...both('branches'), ...both('paths') } },
  merge_group: { keys: { types: types(['checks_requested']), ...both('branches') } },
  issues: { keys: { types: types(ISSUE_TYPES) } },
  issue_comment: { keys: { types: types(['created', 'edited', 'deleted']) } },
  repository_dispatch: { keys: { types: TEXTS } },
  workflow_call: {
    keys: { inputs: { each: CALL_INPUT }, outputs: { each: { keys: { description: TEXT, value: TEXT } } } },
  },
  workflow_dispatch: { keys: { inputs: { each: DISPATCH_INPUT } } },
  schedule: { items: { keys: { cron: TEXT, timezone: TEXT } } },
};

const ACCESS: Shape = { scalar: ['none', 'read', 'write'] };
const PERMISSIONS: Shape = {
  scalar: ['read-all', 'write-all'],
  keys: Object.fromEntries(PERMISSION_SCOPES.map((scope) => [scope, ACCESS])),
};
const CONCURRENCY: Shape = {
  scalar: true,
  keys: { group: TEXT, 'cancel-in-progress': TEXT, queue: { scalar: ['single', 'max'] } },
};
/** What a `run:` step has unless it says otherwise; the step's own keys are those of `defaults.run`. */
const DEFAULTS: Shape = {
  keys: { run: { keys: { shell: { scalar: ['bash'] }, 'working-directory': TEXT } } },
};

const STEP: Shape = {
  keys: {
    id: TEXT,
    name: TEXT,
    if: TEXT,
    uses: TEXT,
    with: TEXT_MAP,
    env: TEXT_MAP,
    run: TEXT,
    shell: { scalar: ['bash'] },
    'working-directory': TEXT,
    'continue-on-error': TEXT,
    'timeout-minutes': TEXT,
  },
};

const JOB: Shape = {
  keys: {
    name: TEXT,
    needs: TEXTS,
    'runs-on': { scalar: ['ubuntu-latest', 'ubuntu-24.04'] },
    permissions: PERMISSIONS,
    if: TEXT,
    outputs: TEXT_MAP,
    env: TEXT_MAP,
    'timeout-minutes': TEXT,
    'continue-on-error': TEXT,
    strategy: { keys: { matrix: MATRIX, 'fail-fast': TEXT, 'max-parallel': TEXT } },
    uses: TEXT,
    with: TEXT_MAP,
    secrets: { scalar: ['inherit'] },
    defaults: DEFAULTS,
    concurrency: CONCURRENCY,
    environment: { scalar: true, keys: { name: TEXT, url: TEXT } },
    steps: { items: STEP },
  },
};

const ON: Shape = {
  scalar: Object.keys(EVENTS),
  items: { scalar: Object.keys(EVENTS) },
  keys: EVENTS,
};

const WORKFLOW: Shape = {
  keys: {
    name: TEXT,
    'run-name': TEXT,
    on: ON,
    permissions: PERMISSIONS,
    env: TEXT_MAP,
    defaults: DEFAULTS,
    concurrency: CONCURRENCY,
    jobs: { each: JOB },
  },
};

/**
 * Finds the first thing in a workflow that the runner does not implement.
 * @param root the contents of the YAML document
 * @param path the file's path in the repository, for the message
 * @returns the refusal with the file and the line, or null
 */
export function findUnmodelled(root: Node | null, path: string, lines: LineCounter): NotModelled | null {
  return find(root, WORKFLOW, '', path, lines);
}

/** The same for the value of `on:` alone: a workflow that cannot run is still started only by its own events. */
export function findUnmodelledEvents(on: unknown, path: string, lines: LineCounter): NotModelled | null {
  return find(on, ON, 'on', path, lines);
}

function find(
  start: unknown,
  shapeOfStart: Shape,
  trailOfStart: string,
  path: string,
  lines: LineCounter,
): NotModelled | null {
  const refuse = (what: string, node: Node): NotModelled =>
    new NotModelled(what, `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`);

  const visit = (node: unknown, shape: Shape, trail: string): NotModelled | null => {
    if (isAlias(node)) return refuse(`${trail} (a YAML alias)`, node);
    if (isScalar(node)) {
      if (node.value === null || shape.scalar === true) return null;
      if (shape.scalar?.includes(String(node.value))) return null;
      return refuse(`${trail}: ${String(node.value)}`, node);
    }
    if (isSeq(node)) {
      if (shape.items === undefined) return refuse(`${trail} (a list)`, node);
      const items = shape.items;
      return first(node.items, (item) => visit(item, items, trail));
    }
    if (isMap(node)) {
      return first(node.items, ({ key, value }) => {
        if (!isScalar(key)) return refuse(`${trail} (a key that is no text)`, node);
        const name = String(key.value);
        const inner = trail === '' ? name : `${trail}.${name}`;
        const child = shape.keys === undefined ? shape.each : ownValue(shape.keys, name);
        if (child === undefined) return refuse(inner, key);
        if (shape === JOB && name === 'uses') {
          const refused = unmodelledCall(value, node);
          if (refused !== null) return refuse(refused, key);
        }
        if (shape === STEP && name === 'uses' && isScalar(value)) {
          const inputs = node.get('with');
          const given = isMap(inputs) ? inputs.items.map((each) => nameOf(each.key)) : [];
          const refused = unmodelledUse(String(value.value), given);
          if (refused !== null) return refuse(refused, key);
        }
        return visit(value, child, inner);
      });
    }
    return null;
  };
  return visit(start, shapeOfStart, trailOfStart);
}

/** A called workflow is one of the repository itself, at the commit of the run. */
function unmodelledCall(path: unknown, job: { has(key: string): boolean }): string | null {
  const name = isScalar(path) ? String(path.value) : '';
  if (!/^\.\/\.github\/workflows\/[^/]+\.ya?ml$/.test(name)) return `uses: ${name} (a workflow of elsewhere)`;
  const more = ['strategy', 'concurrency', 'continue-on-error'].find((key) => job.has(key));
  return more === undefined ? null : `${more} of a job that calls a workflow`;
}

/** Local actions are read when their step starts: only then is it known what was checked out. */
export function unmodelledUse(uses: string, given: readonly string[]): string | null {
  if (uses.startsWith('./')) return null;
  const [action = '', reference = ''] = uses.split('@');
  const known = ownValue(REMOTE_ACTION_INPUTS, action);
  if (known === undefined) return `uses: ${uses}`;
  if (!/^[0-9a-f]{40}$/.test(reference)) return `uses: ${uses} (not pinned to a full commit SHA)`;
  const unknown = given.find((name) => !known.includes(name));
  return unknown === undefined ? null : `${action} with: ${unknown}`;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function first<Item>(items: readonly Item[], find: (item: Item) => NotModelled | null): NotModelled | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
