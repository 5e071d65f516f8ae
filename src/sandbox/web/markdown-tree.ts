/** The trees that remark and rehype work on, as far as the pages touch them. */
import type rehypeSanitize from 'rehype-sanitize';

export type HtmlRoot = Parameters<ReturnType<typeof rehypeSanitize>>[0];
export type HtmlElement = Extract<HtmlRoot['children'][number], { type: 'element' }>;
export type HtmlNode = HtmlElement['children'][number];

/** Calls `visit` for every element below `parent`, parents first. */
export function eachElement(parent: HtmlRoot | HtmlElement, visit: (element: HtmlElement) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child);
    eachElement(child, visit);
  }
}

/** All text below a node, as one string. */
export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

export function element(
  tagName: string,
  properties: HtmlElement['properties'],
  children: HtmlElement['children'],
): HtmlElement {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): HtmlNode {
  return { type: 'text', value };
}

/** The value of a property, when it is a string. */
export function stringProperty(node: HtmlElement, name: string): string | null {
  const value = node.properties[name];
  return typeof value === 'string' ? value : null;
}
