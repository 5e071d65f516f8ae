import type { Token } from 'markdown-it';
import { HEADING_PREFIX, type ProseLinks } from './prose-links.ts';

/**
 * Gives every link its target on the site and takes the links away that have none. Pictures become links to
 * themselves: attachments are not published, and pages load nothing from elsewhere.
 *
 * @param headings the ids of the text's headings, without their prefix
 */
export function resolveLinks(
  tokens: readonly Token[],
  links: ProseLinks,
  headings: ReadonlySet<string>,
): void {
  const resolve = (href: string): string | null => {
    if (!href.startsWith('#')) return links(href);
    const id = decode(href.slice(1)).toLowerCase();
    return headings.has(id) ? `#${HEADING_PREFIX}${encodeURIComponent(id)}` : null;
  };
  for (const token of tokens) if (token.children !== null) token.children = rewrite(token.children, resolve);
}

function rewrite(tokens: readonly Token[], resolve: ProseLinks): Token[] {
  const done: Token[] = [];
  let isInside = false;
  let isKept = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      isInside = true;
      isKept = setTarget(token, resolve(String(token.attrGet('href') ?? '')));
      if (isKept) done.push(token);
    } else if (token.type === 'link_close') {
      isInside = false;
      if (isKept) done.push(token);
    } else if (token.type === 'image') {
      done.push(...(isInside ? [textOf(token)] : linkTo(token, resolve)));
    } else done.push(token);
  }
  return done;
}

function setTarget(link: Token, href: string | null): boolean {
  if (href === null) return false;
  link.attrSet('href', href);
  if (/^https?:/i.test(href)) link.attrSet('rel', 'nofollow noopener');
  return true;
}

function linkTo(image: Token, resolve: ProseLinks): readonly Token[] {
  const [open, close] = [copy(image, 'link_open', 'a', 1), copy(image, 'link_close', 'a', -1)];
  const isKept = setTarget(open, resolve(String(image.attrGet('src') ?? '')));
  return isKept ? [open, textOf(image), close] : [textOf(image)];
}

function textOf(image: Token): Token {
  const text = copy(image, 'text', '', 0);
  const words = (image.children ?? []).map((child) => child.content).join('');
  text.content = `Picture: ${words.trim() || 'no description'}`;
  return text;
}

function copy(of: Token, type: string, tag: string, nesting: Token['nesting']): Token {
  const Constructor = of.constructor as typeof Token;
  return new Constructor(type, tag, nesting);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
