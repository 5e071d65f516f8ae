/** Edits inside brackets and braces, on one line or several. */
import type { Value } from './edit-data.ts';
import { type Form, isScalar, writeFlow, writeFlowEntry } from './edit-layout.ts';
import { endsLine, lineStart, nextLine, replaceLines, type Splice, startsLine } from './edit-lines.ts';
import { writeScalar } from './edit-scalar.ts';
import type { CollectionNode, Entry } from './edit-tree.ts';

export function setInFlow(source: string, entry: Entry, value: Value): readonly Splice[] {
  const { mark, value: old } = entry;
  if (old === null) {
    const at = mark ?? entry.end;
    return [{ from: at, to: at, text: `${mark === null ? ':' : ''} ${writeFlow(value)}` }];
  }
  const style = old.kind === 'inline' ? old.style : null;
  const text = isScalar(value) ? writeScalar(value, style, true) : writeFlow(value);
  // Only behind a quoted key can a colon do without a space whatever follows it.
  const needsSpace = mark === old.start && !/["']/.test(source[mark - 2] ?? '');
  return [{ from: old.start, to: old.end, text: needsSpace ? ` ${text}` : text }];
}

export function insertInFlow(
  source: string,
  parent: CollectionNode,
  index: number,
  key: string | null,
  value: Value,
  form: Form,
): readonly Splice[] {
  const text = writeFlowEntry([key, value]);
  const next = parent.entries[index];
  if (next !== undefined) {
    const indent = source.slice(lineStart(source, next.start), next.start);
    const gap = indent.trim() === '' ? form.lineEnd + indent : ' ';
    return [{ from: next.start, to: next.start, text: `${text},${gap}` }];
  }
  const last = parent.entries.at(-1);
  const inside = parent.start + 1;
  if (last === undefined) {
    const isBlank = source.slice(inside, parent.end - 1).trim() === '';
    return [{ from: inside, to: isBlank ? parent.end - 1 : inside, text }];
  }
  const end = last.comma === null ? last.end : last.comma + 1;
  const comma = { from: end, to: end, text: last.comma === null ? ',' : '' };
  const tail = last.comma === null ? '' : ',';
  if (!isOnOwnLines(source, parent, last)) return [{ ...comma, text: `${comma.text} ${text}${tail}` }];
  const indent = source.slice(lineStart(source, last.start), last.start);
  const behind = nextLine(source, end);
  return [comma, replaceLines(source, behind, behind, [indent + text + tail], form.lineEnd)];
}

/** Takes an entry away that is not the only one; alone on its lines it goes with them. */
export function removeFromFlow(
  source: string,
  parent: CollectionNode,
  index: number,
  form: Form,
): readonly Splice[] | null {
  const entry = parent.entries[index];
  if (entry === undefined) return null;
  const end = entry.comma === null ? entry.end : entry.comma + 1;
  if (isOnOwnLines(source, parent, entry)) {
    return [replaceLines(source, lineStart(source, entry.start), nextLine(source, end), [], form.lineEnd)];
  }
  const next = parent.entries[index + 1];
  if (next !== undefined) return [{ from: entry.start, to: next.start, text: '' }];
  const previous = parent.entries[index - 1];
  if (previous === undefined) return null;
  // A comment between is about the one before: it stays, and so does the comma it stands behind.
  const hasComment = source.slice(previous.end, entry.start).includes('#');
  return [
    hasComment ? { from: entry.start, to: end, text: '' } : { from: previous.end, to: entry.end, text: '' },
  ];
}

function isOnOwnLines(source: string, parent: CollectionNode, entry: Entry): boolean {
  const end = entry.comma === null ? entry.end : entry.comma + 1;
  return (
    lineStart(source, entry.start) > parent.start && startsLine(source, entry.start) && endsLine(source, end)
  );
}
