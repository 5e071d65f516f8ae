/** `> [!NOTE]` quotes as coloured boxes (docs.github.com/get-started/writing-on-github, "Alerts"). */
import { eachElement, element, type HtmlRoot, text } from './markdown-tree.ts';

const MARK = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

export function showAlerts(root: HtmlRoot): void {
  eachElement(root, (quote) => {
    if (quote.tagName !== 'blockquote') return;
    const first = quote.children.find((child) => child.type === 'element');
    const opening = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : undefined;
    if (first?.type !== 'element' || opening?.type !== 'text') return;
    const kind = MARK.exec(opening.value)?.[1]?.toLowerCase();
    if (kind === undefined) return;
    opening.value = opening.value.replace(MARK, '');
    // In a comment the line break after the mark has become an element.
    if (opening.value === '' && isBreak(first.children[1])) first.children.splice(0, 2);
    if (first.children.every((child) => child.type === 'text' && child.value.trim() === '')) {
      quote.children.splice(quote.children.indexOf(first), 1);
    }
    const word = kind.charAt(0).toUpperCase() + kind.slice(1);
    quote.tagName = 'div';
    quote.properties = { className: ['alert', `alert-${kind}`] };
    quote.children.unshift(element('p', { className: ['alert-title'] }, [text(word)]));
  });
}

function isBreak(node: HtmlRoot['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
