/** Changes values in records and nothing else, to the byte (design §3). */
import { applyStep, type Edit, isSame, type Mapping, planSteps, type Step } from './edit-data.ts';
import { rewriteAround } from './edit-rewrite.ts';
import { spliceStep } from './edit-step.ts';
import { type FrontMatter, readFrontMatter, readYamlFile } from './front-matter.ts';

export type { Edit } from './edit-data.ts';

/** `markdown`: YAML between lines of hyphens, then a body. `yaml`: YAML from the first line to the last. */
export type RecordSort = 'markdown' | 'yaml';

/** The edited text; or why there is none, as a phrase for people in which outside text is quoted. */
export type EditResult =
  | { readonly text: string; readonly refusal: null }
  | { readonly text: null; readonly refusal: string };

/**
 * The text with all edits made, one after the other; all or none. Only the lines that must change do: comments, order,
 * quoting, flow and block style, line ends and the body of all else stay to the byte, and an edit to the value that is
 * there changes no byte. What comes out has been read back and holds exactly the data asked for. Where no splice can
 * do that, the smallest list or mapping around the place is written anew, then the one around it.
 */
export function editRecord(text: string, edits: readonly Edit[], sort: RecordSort): EditResult {
  const before = read(text, sort);
  if (before.problem !== null) return refuse(before.problem.found);
  let state: State = { text, data: before.data as Mapping };
  for (const edit of edits) {
    const steps = planSteps(state.data, edit);
    if (typeof steps === 'string') return refuse(steps);
    for (const step of steps) {
      const next = takeStep(state, step, before.body, sort);
      if (typeof next === 'string') return refuse(next);
      state = next;
    }
  }
  return { text: state.text, refusal: null };
}

/** The text with top-level keys of its front matter set, or taken away by null; null when that cannot be done. */
export function setFrontMatter(
  text: string,
  values: Readonly<Record<string, string | number | boolean | null>>,
): string | null {
  const edits = Object.entries(values).map(([key, value]) => ({ path: [key], value: value ?? undefined }));
  return editRecord(text, edits, 'markdown').text;
}

interface State {
  readonly text: string;
  readonly data: Mapping;
}

function takeStep({ text, data }: State, step: Step, body: string, sort: RecordSort): State | string {
  const expected = applyStep(data, step) as Mapping;
  const [head, yaml, tail] = split(text, sort);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  let problem = 'the change cannot be written so that it reads back the same';
  for (const candidate of candidates(yaml, data, step, lineEnd)) {
    const edited = head + candidate + tail;
    const after = read(edited, sort);
    if (after.problem !== null) problem = `the change would leave ${after.problem.found}`;
    else if (isSame(after.data, expected) && after.body === body) return { text: edited, data: expected };
  }
  return problem;
}

function* candidates(yaml: string, data: Mapping, step: Step, lineEnd: string): Generator<string> {
  for (const hasBlockScalars of [true, false]) {
    const spliced = spliceStep(yaml, step, { lineEnd, hasBlockScalars });
    if (spliced !== null) yield spliced;
  }
  yield* rewriteAround(yaml, data, step, lineEnd);
}

function read(text: string, sort: RecordSort): FrontMatter {
  return sort === 'markdown' ? readFrontMatter(text) : readYamlFile(text);
}

/** The first line, the YAML with its last line end, and everything from the closing line on. */
function split(text: string, sort: RecordSort): readonly [string, string, string] {
  if (sort === 'yaml') return ['', text, ''];
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start - 1) + 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function refuse(refusal: string): EditResult {
  return { text: null, refusal };
}
