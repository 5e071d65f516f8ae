/** Markdown as GitHub shows it (GFM, raw HTML through its allow-list), for asking who is pinged and what is linked. */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { elementsIn, type HtmlNode, isElement, textOf } from './html-tree.ts';

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
  const tree: HtmlNode = processor.runSync(processor.parse(markdown)) as HtmlNode;
  const elements = elementsIn(tree);
  const free = freeTexts(tree);
  return {
    text: textOf(tree).replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim(),
    mentions: free.flatMap((text) => find(text, /(?<![A-Za-z0-9])@([A-Za-z0-9][A-Za-z0-9-]*)/g)),
    references: free.flatMap((text) => find(text, /(?<![A-Za-z0-9&])#(\d+)/g)),
    links: elements.flatMap(({ properties }) => {
      const target = properties['href'] ?? properties['src'];
      return target === undefined || target === null ? [] : [String(target)];
    }),
    tags: new Set(elements.map((element) => element.tagName)),
  };
}

/** The texts outside of code and links, where GitHub looks for mentions. */
function freeTexts(node: HtmlNode): readonly string[] {
  if (node.type === 'text') return [node.value ?? ''];
  if (isElement(node) && /^(?:code|pre|a)$/.test(node.tagName)) return [];
  return (node.children ?? []).flatMap(freeTexts);
}

function find(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
