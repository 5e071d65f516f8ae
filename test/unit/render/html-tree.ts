/** HTML read as a browser reads it (parse5), as a flat list of its elements. */
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';

/** A node as rehype has it, as far as these tests look at one. */
export interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
}

export interface HtmlElement extends HtmlNode {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every element of a whole document, in order. */
export function elementsOf(html: string): readonly HtmlElement[] {
  const source: HtmlNode = {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'raw', value: html.replace(/^<!DOCTYPE html>/i, '') }],
  };
  return elementsIn(
    remark()
      .use(rehypeRaw)
      .runSync(source as never) as HtmlNode,
  );
}

/** The elements among a node and everything below it, in order. */
export function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  return [...(isElement(node) ? [node] : []), ...(node.children ?? []).flatMap(elementsIn)];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'element';
}

/** The text of a node and everything in it. */
export function textOf(node: HtmlNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
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

function isHarmless(element: HtmlElement, target: string): boolean {
  if (element.tagName === 'link')
    return target.endsWith('style.css') || target.startsWith('data:image/svg+xml,');
  // As a browser resolves it: a scheme hidden by tabs or entities shows here.
  const { protocol } = new URL(target, 'https://site.invalid/incidents/');
  return ['https:', 'http:', 'mailto:'].includes(protocol);
}
