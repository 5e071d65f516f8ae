/** Turns the line breaks of a comment into `<br>` (see `MarkdownContext.place`). */
import type { remark } from 'remark';

type TextRoot = Extract<ReturnType<ReturnType<typeof remark>['parse']>, { type: 'root' }>;
type TextNode = TextRoot['children'][number];

export function breakLines(root: TextRoot): void {
  breakBelow(root);
}

function breakBelow(parent: { children: TextNode[] }): void {
  parent.children = parent.children.flatMap((node): TextNode[] => {
    if (node.type === 'text') return breakText(node.value);
    if ('children' in node) breakBelow(node as { children: TextNode[] });
    return [node];
  });
}

function breakText(value: string): TextNode[] {
  return value.split(/\r?\n/).flatMap((line, index): TextNode[] => {
    const part: TextNode = { type: 'text', value: line };
    return index === 0 ? [part] : [{ type: 'break' }, part];
  });
}
