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
} from 'yaml';
import { isSame, type Path, type Step, type Value } from './edit-data.ts';
import { applySplices, blockEnd, columnOf, nextLine, replaceLines, type Splice } from './edit-lines.ts';
import { isPlain } from './edit-scalar.ts';
import { type CollectionNode, findEntry, parseTree } from './edit-tree.ts';

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
    const splices = isCollection(node) ? planNode(source, root, path, linesOf(node, lineEnd), lineEnd) : null;
    if (splices !== null) yield applySplices(source, splices);
  }
  yield toLines(document.toString(LAYOUT), lineEnd).join(lineEnd) + lineEnd;
}

function planNode(
  source: string,
  root: CollectionNode,
  path: Path,
  lines: readonly string[],
  lineEnd: string,
): readonly Splice[] | null {
  const entry = findEntry(root, path)?.entry;
  const old = entry?.value;
  if (entry === undefined || old === undefined || old === null || entry.mark === null) return null;
  if (old.kind === 'inline' || old.kind === 'block-scalar') return null;
  const column = columnOf(source, old.start);
  const indented = lines.map((line, index) =>
    index === 0 || line === '' ? line : ' '.repeat(column) + line,
  );
  if (old.isFlow) return [{ from: old.start, to: old.end, text: indented.join(lineEnd) }];
  const behind = blockEnd(source, old.end, columnOf(source, entry.start) + 1);
  if (source.slice(entry.mark, old.start).includes('\n')) {
    const [first = '', ...rest] = indented;
    const whole = [' '.repeat(column) + first, ...rest];
    return [replaceLines(source, nextLine(source, entry.mark), behind, whole, lineEnd)];
  }
  const end = source[behind - 1] === '\n' ? lineEnd : '';
  return [{ from: old.start, to: behind, text: indented.join(lineEnd) + end }];
}

function linesOf(node: LibraryNode, lineEnd: string): readonly string[] {
  const alone = new Document();
  alone.contents = node as ParsedNode;
  return toLines(alone.toString(LAYOUT), lineEnd);
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
