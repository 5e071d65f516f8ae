/** HTML read as a browser reads it (parse5), as a flat list of its elements. */
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';

type RawRoot = Root & { readonly children: readonly { readonly type: string; readonly value?: string }[] };

/** Every element of a whole document, in order. */
export function elementsOf(html: string): readonly Element[] {
  const source = {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'raw', value: html.replace(/^<!DOCTYPE html>/i, '') }],
  } as unknown as RawRoot;
  const tree = remark()
    .use(rehypeRaw)
    .runSync(source as never) as unknown as Root;
  const elements: Element[] = [];
  walk(tree, elements);
  return elements;
}

/** The text of an element and everything in it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function walk(node: Nodes, into: Element[]): void {
  if (node.type === 'element') into.push(node);
  if ('children' in node) for (const child of node.children) walk(child, into);
}

/** Everything in a page that could act: scripts, handlers, foreign loads, links with a dangerous scheme. */
export function dangersIn(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => {
    const dangers: string[] = [];
    if (
      /^(?:script|iframe|object|embed|form|base|style|template|img|video|audio|math)$/.test(element.tagName)
    ) {
      dangers.push(`<${element.tagName}>`);
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (/^(?:on|style$|srcdoc$|formaction$)/i.test(name)) dangers.push(`${element.tagName} ${name}`);
      const isLink = /^(?:href|src|action|xlinkhref|poster|data)$/i.test(name);
      if (isLink && !isHarmless(element, String(value))) dangers.push(`${name}=${String(value)}`);
    }
    return dangers;
  });
}

function isHarmless(element: Element, target: string): boolean {
  if (element.tagName === 'link')
    return target.endsWith('style.css') || target.startsWith('data:image/svg+xml,');
  // As a browser resolves it: a scheme hidden by tabs or entities shows here.
  const { protocol } = new URL(target, 'https://site.invalid/incidents/');
  return ['https:', 'http:', 'mailto:'].includes(protocol);
}
