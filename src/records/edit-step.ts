/** One step of an edit as a splice of the text, where splicing can say it. */
import { insertInBlock, removeFromBlock, setInBlock } from './edit-block.ts';
import type { Step } from './edit-data.ts';
import { insertInFlow, removeFromFlow, setInFlow } from './edit-flow.ts';
import { type Form, writeFlow } from './edit-layout.ts';
import { applySplices, blockEnd, lineStart, replaceLines, type Splice } from './edit-lines.ts';
import { findCollection, findEntry, parseTree } from './edit-tree.ts';

/** The YAML after the step, or null when no splice is known for it. Whether it reads as it should is not looked at. */
export function spliceStep(source: string, step: Step, form: Form): string | null {
  const splices = planSplices(source, step, form);
  return splices === null ? null : applySplices(source, splices);
}

function planSplices(source: string, step: Step, form: Form): readonly Splice[] | null {
  const root = parseTree(source);
  if (root === null) return null;
  if (step.kind === 'add' || step.kind === 'insert') {
    const parent = findCollection(root, step.path);
    if (parent === null) return null;
    const index = step.kind === 'insert' ? step.index : parent.entries.length;
    const key = step.kind === 'add' ? step.key : null;
    const insert = parent.isFlow ? insertInFlow : insertInBlock;
    return insert(source, parent, index, key, step.value, form);
  }
  if (step.kind === 'set' && step.path.length === 0) {
    const text = writeFlow(step.value);
    if (root.isFlow) return [{ from: root.start, to: root.end, text }];
    return [
      replaceLines(
        source,
        lineStart(source, root.start),
        blockEnd(source, root.end, 0),
        [text],
        form.lineEnd,
      ),
    ];
  }
  const found = findEntry(root, step.path);
  if (found === null) return null;
  const { parent, entry } = found;
  if (step.kind === 'set') {
    return parent.isFlow ? setInFlow(source, entry, step.value) : setInBlock(source, entry, step.value, form);
  }
  const remove = parent.isFlow ? removeFromFlow : removeFromBlock;
  return remove(source, parent, parent.entries.indexOf(entry), form);
}
