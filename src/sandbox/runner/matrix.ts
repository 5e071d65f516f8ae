/**
 * The jobs of a matrix
 * (docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations).
 */

/** One job's values by name; the values are plain JSON. */
export type Combination = Readonly<Record<string, unknown>>;

/** docs.github.com/actions/reference/limits */
const MOST_JOBS = 256;

function isMapping(value: unknown): value is Combination {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function entriesOf(matrix: Combination, name: 'include' | 'exclude'): readonly Combination[] {
  const list = matrix[name] ?? [];
  if (!Array.isArray(list) || !list.every(isMapping)) {
    throw new Error(`matrix ${name} is not a list of mappings`);
  }
  return list;
}

/** Every value of the first list with every value of the next, and so on; none without lists. */
function multiply(lists: readonly (readonly [string, readonly unknown[]])[]): readonly Combination[] {
  if (lists.length === 0) return [];
  return lists.reduce<readonly Combination[]>(
    (made, [name, values]) => made.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/**
 * An entry of `include` goes into every combination whose own values it does not change, and becomes one of its own
 * where there is none. What earlier entries have added may be overwritten.
 */
function include(base: readonly Combination[], entries: readonly Combination[]): readonly Combination[] {
  let extended = [...base];
  const alone: Combination[] = [];
  for (const entry of entries) {
    const fits = base.map((own) =>
      Object.entries(entry).every(([name, value]) => !(name in own) || isSame(own[name], value)),
    );
    if (fits.includes(true)) {
      extended = extended.map((each, at) => (fits[at] === true ? { ...each, ...entry } : each));
    } else alone.push(entry);
  }
  return [...extended, ...alone];
}

/**
 * @param matrix what `strategy.matrix` says, its expressions evaluated
 * @throws Error for what GitHub refuses: no mapping, lists without values, more than 256 jobs
 */
export function expandMatrix(matrix: unknown): readonly Combination[] {
  if (!isMapping(matrix)) throw new Error('the matrix is not a mapping');
  const lists = Object.entries(matrix).filter(([name]) => name !== 'include' && name !== 'exclude');
  const vectors = lists.map(([name, values]) => {
    if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' is not a list`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    return [name, values as readonly unknown[]] as const;
  });
  const excluded = entriesOf(matrix, 'exclude');
  const base = multiply(vectors).filter(
    (each) =>
      !excluded.some((entry) => Object.entries(entry).every(([name, value]) => isSame(each[name], value))),
  );
  const all = include(base, entriesOf(matrix, 'include'));
  if (all.length === 0) throw new Error('the matrix has no jobs');
  if (all.length > MOST_JOBS) throw new Error(`The matrix makes ${all.length} jobs, ${MOST_JOBS} at most`);
  return all;
}

/** `build (ubuntu, 20)`: what a matrix adds to a name that holds no expression of its own. */
export function combinationName(name: string, combination: Combination): string {
  const values = Object.values(combination).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return `${name} (${values.join(', ')})`;
}
