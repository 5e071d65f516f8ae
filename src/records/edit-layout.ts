/** New values as lines of YAML: block style with two spaces a level, short lists of scalars in brackets. */
import { isList, isMapping, type Value } from './edit-data.ts';
import { isPlain, type Scalar, type Style, writeBlockScalar, writeScalar } from './edit-scalar.ts';

const STEP = 2;
/** The longest list in brackets; a longer one gets a line an item. */
const LIST_WIDTH = 80;

export interface Form {
  /** `\n` or `\r\n`, as the rest of the file. */
  readonly lineEnd: string;
  /** Whether texts may take lines of their own (`|`, `>`); what stands around a place can forbid that. */
  readonly hasBlockScalars: boolean;
}

/**
 * A value behind a colon or a hyphen: what stands on that line (empty when the value begins on the next one), and the
 * whole lines that follow.
 */
export interface Layout {
  readonly first: string;
  readonly rest: readonly string[];
}

/** A value behind the colon of a key that stands at `column` (from 0). */
export function layOutMember(value: Value, column: number, form: Form): Layout {
  if (!isBlockCollection(value)) return layOutScalar(value, null, column + STEP, form);
  return { first: '', rest: layOutEntries(value, column + STEP, form) };
}

/** A value at `column` itself: behind a hyphen, or on a line of its own. */
export function layOutItem(value: Value, column: number, form: Form): Layout {
  if (!isBlockCollection(value)) return layOutScalar(value, null, column, form);
  const [first = '', ...rest] = layOutEntries(value, column, form);
  return { first: first.trimStart(), rest };
}

/** One entry of a block mapping (`key`) or list (`key` null) as lines, indented by `column`. */
export function layOutEntry(key: string | null, value: Value, column: number, form: Form): readonly string[] {
  const sign = key === null ? '-' : `${writeKey(key, false)}:`;
  const { first, rest } =
    key === null ? layOutItem(value, column + STEP, form) : layOutMember(value, column, form);
  return [`${' '.repeat(column)}${sign}${first === '' ? '' : ` ${first}`}`, ...rest];
}

/**
 * A scalar, in the style of the one it replaces if that can say it; `column` is where the lines of a block scalar
 * begin. New texts of several lines become literal block scalars. What can only be said in brackets is left to them.
 */
export function layOutScalar(value: Value, style: Style, column: number, form: Form): Layout {
  const isQuoted = style === 'single' || style === 'double';
  const wantsLines =
    style === 'literal' || style === 'folded' || (typeof value === 'string' && value.includes('\n'));
  if (typeof value === 'string' && wantsLines && !isQuoted && form.hasBlockScalars) {
    const [first, ...rest] = writeBlockScalar(value, style === 'folded' ? style : 'literal') ?? [];
    if (first !== undefined) {
      return { first, rest: rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line)) };
    }
  }
  return { first: isScalar(value) ? writeScalar(value, style, false) : writeFlow(value), rest: [] };
}

/** A value on one line, as it must be inside brackets or braces. */
export function writeFlow(value: Value): string {
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (isMapping(value)) return `{${Object.entries(value).map(writeFlowEntry).join(', ')}}`;
  return writeScalar(value, null, true);
}

export function writeFlowEntry([key, value]: readonly [string | null, Value]): string {
  return key === null ? writeFlow(value) : `${writeKey(key, true)}: ${writeFlow(value)}`;
}

export function isScalar(value: Value): value is Scalar {
  return !isList(value) && !isMapping(value);
}

export function layOutEntries(value: Value, column: number, form: Form): readonly string[] {
  if (isList(value)) return value.flatMap((item) => layOutEntry(null, item, column, form));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => layOutEntry(key, member, column, form));
}

/** Whether a value takes lines of its own: neither a scalar, nor empty, nor a short list of scalars. */
function isBlockCollection(value: Value): boolean {
  if (isMapping(value)) return Object.keys(value).length > 0;
  if (!isList(value)) return false;
  const isSimple = value.every(
    (item) => isScalar(item) && !(typeof item === 'string' && item.includes('\n')),
  );
  return !isSimple || writeFlow(value).length > LIST_WIDTH;
}

function writeKey(key: string, inFlow: boolean): string {
  return isPlain(key, inFlow) ? key : writeScalar(key, 'double', inFlow);
}
