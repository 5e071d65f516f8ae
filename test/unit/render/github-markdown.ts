/** Markdown as GitHub shows it (GFM, raw HTML through its allow-list), for asking who is pinged and what is linked. */
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

export interface Shown {
  /** What people read, word joiners left out, white space as one space. */
  readonly text: string;
  /** The logins that get a notification. */
  readonly mentions: readonly string[];
  /** The numbers of issues that get a cross-reference. */
  readonly references: readonly string[];
  readonly links: readonly string[];
  readonly tags: ReadonlySet<string>;
}

const processor = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize);

export function showOnGitHub(markdown: string): Shown {
  const tree = processor.runSync(processor.parse(markdown)) as unknown as Root;
  const elements: Element[] = [];
  const texts: string[] = [];
  const free: string[] = [];
  walk(tree, false, { elements, texts, free });
  return {
    text: texts.join('').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim(),
    mentions: free.flatMap((text) => find(text, /(?<![A-Za-z0-9])@([A-Za-z0-9][A-Za-z0-9-]*)/g)),
    references: free.flatMap((text) => find(text, /(?<![A-Za-z0-9&])#(\d+)/g)),
    links: elements.flatMap((element) => {
      const href = element.properties['href'] ?? element.properties['src'];
      return href === undefined || href === null ? [] : [String(href)];
    }),
    tags: new Set(elements.map((element) => element.tagName)),
  };
}

interface Found {
  readonly elements: Element[];
  readonly texts: string[];
  /** The texts outside of code and links, where GitHub looks for mentions. */
  readonly free: string[];
}

function walk(node: Nodes, isInert: boolean, found: Found): void {
  if (node.type === 'text') {
    found.texts.push(node.value);
    if (!isInert) found.free.push(node.value);
  }
  if (node.type === 'element') found.elements.push(node);
  const isInertBelow = isInert || (node.type === 'element' && /^(?:code|pre|a)$/.test(node.tagName));
  if ('children' in node) for (const child of node.children) walk(child, isInertBelow, found);
}

function find(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
