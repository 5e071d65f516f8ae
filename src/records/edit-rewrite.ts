/** The way out when no splice can say an edit: the `yaml` library writes a collection anew, comments included. */
import {
  Document,
  isCollection,
  isMap,
  isSeq,
  type Node as LibraryNode,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isSame, type Path, type Step, type Value } from './edit-data.ts';
import { applySplices, columnOf, nextLine, type Splice } from './edit-lines.ts';
import { isPlain } from './edit-scalar.ts';
import { type CollectionNode, findCollection, parseTree } from './edit-tree.ts';

const LAYOUT = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Texts that may say the step, the one that touches least first: with the collection it is about written anew, then
 * with the one around that, at last with everything. None when the library reads the text otherwise than `data`.
 */
export function* rewriteAround(source: string, data: Value, step: Step, lineEnd: string): Generator<string> {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'error' });
  if (document.errors.length > 0 || !isSame(document.toJS(), data)) return;
  if (!applyToDocument(document, step)) return;
  const root = parseTree(source);
  const inner = step.kind === 'add' || step.kind === 'insert' ? step.path : step.path.slice(0, -1);
  for (let depth = inner.length; root !== null && depth > 0; depth--) {
    const path = inner.slice(0, depth);
    const node = document.getIn(path, true);
    const splice = isCollection(node) ? planNode(source, root, path, node, lineEnd) : null;
    if (splice !== null) yield applySplices(source, [splice]);
  }
  const whole = toLines(document.toString(LAYOUT), lineEnd).join(lineEnd);
  if (!source.endsWith('\n')) yield whole;
  yield whole + lineEnd;
}

/** Comments before the collection and on the lines behind it stay where they are, so they are not written again. */
function planNode(
  source: string,
  root: CollectionNode,
  path: Path,
  node: YAMLMap | YAMLSeq,
  lineEnd: string,
): Splice | null {
  const old = findCollection(root, path);
  if (old === null || (old.isFlow && typeof node.comment === 'string')) return null;
  const alone = new Document();
  alone.contents = node.clone() as ParsedNode;
  alone.contents.commentBefore = null;
  alone.contents.comment = null;
  const column = ' '.repeat(columnOf(source, old.start));
  const text = toLines(alone.toString(LAYOUT), lineEnd)
    .map((line, index) => (index === 0 || line === '' ? line : column + line))
    .join(lineEnd);
  if (old.isFlow) return { from: old.start, to: old.end, text };
  const to = source[old.end - 1] === '\n' ? old.end : nextLine(source, old.end);
  return { from: old.start, to, text: source[to - 1] === '\n' ? text + lineEnd : text };
}

function toLines(text: string, lineEnd: string): readonly string[] {
  const lines = text.split('\n').map((line) => (lineEnd === '\r\n' ? line.replace(/\r$/, '') : line));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function applyToDocument(document: Document.Parsed, step: Step): boolean {
  if (step.kind === 'remove') return document.deleteIn(step.path);
  const value = createNode(document, step.value);
  if (step.kind === 'set') {
    if (step.path.length === 0) document.contents = value as ParsedNode as Document.Parsed['contents'];
    else document.setIn(step.path, value);
    return true;
  }
  const collection = step.path.length === 0 ? document.contents : document.getIn(step.path, true);
  if (step.kind === 'add' && isMap(collection)) collection.set(createNode(document, step.key), value);
  else if (step.kind === 'insert' && isSeq(collection)) collection.items.splice(step.index, 0, value);
  else return false;
  return true;
}

/** The library leaves `yes` and `012` without quotes, which only YAML 1.2 reads as texts. */
function createNode(document: Document.Parsed, value: Value): LibraryNode {
  const node = document.createNode(value, { aliasDuplicateObjects: false }) as LibraryNode;
  visit(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !isPlain(scalar.value, true)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}
