/** Where the links and images of a text lead. */
import type { Repository } from '../model.ts';
import { filePath } from './links.ts';
import {
  eachElement,
  element,
  type HtmlElement,
  type HtmlRoot,
  stringProperty,
  text,
} from './markdown-tree.ts';

/** The page address of a relative link; null when it leads nowhere. */
export type LinkResolver = (target: string, kind: 'link' | 'image') => string | null;

/** In comments and step summaries a relative link stays as it is, as on GitHub. */
export const keepLinks: LinkResolver = (target) => target;

/**
 * In a file a relative link is relative to the file, a leading `/` is the repository's root
 * (docs.github.com/get-started/writing-on-github, "Relative links").
 */
export function fileLinks(repository: Repository, ref: string, folder: string): LinkResolver {
  return (target, kind) => {
    if (target.startsWith('#') || target === '') return target;
    const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
    const resolved = path === '' ? null : joinPath(path.startsWith('/') ? '' : folder, path);
    return resolved === null
      ? null
      : filePath(repository, kind === 'link' ? 'blob' : 'raw', ref, resolved) + tail;
  };
}

function joinPath(folder: string, path: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const raw of path.split('/')) {
    let part: string;
    try {
      part = decodeURIComponent(raw);
    } catch {
      return null;
    }
    if (/[/\0]/.test(part)) return null;
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Resolves every `href` and `src`; drops what is neither http, https, mailto nor plainly relative. */
export function resolveLinks(resolve: LinkResolver): (root: HtmlRoot) => void {
  return (root) => {
    eachElement(root, (node) => {
      if (node.tagName === 'a') resolveHref(node, resolve);
      else if (node.tagName === 'img') resolveImage(node, resolve);
      else {
        delete node.properties['href'];
        delete node.properties['src'];
      }
      delete node.properties['srcSet'];
    });
  };
}

function resolveHref(link: HtmlElement, resolve: LinkResolver): void {
  const href = stringProperty(link, 'href');
  if (href === null) return;
  const kind = classify(href);
  const target = kind === 'relative' ? resolve(href, 'link') : kind === 'absolute' ? href : null;
  if (target === null) delete link.properties['href'];
  else link.properties['href'] = target;
  if (kind === 'absolute') link.properties['rel'] = ['nofollow', 'noopener', 'noreferrer'];
}

/** The pages load nothing from elsewhere, so an image from elsewhere becomes a link to it. */
function resolveImage(image: HtmlElement, resolve: LinkResolver): void {
  const src = stringProperty(image, 'src') ?? '';
  const alt = stringProperty(image, 'alt') ?? '';
  const kind = classify(src);
  const target = kind === 'relative' && src !== '' ? resolve(src, 'image') : null;
  if (target !== null) {
    image.properties = { ...image.properties, src: target, alt, loading: 'lazy' };
    return;
  }
  const shown = text(`Image: ${alt === '' ? 'without description' : alt}`);
  const link = kind === 'absolute' ? { href: src, rel: ['nofollow', 'noopener', 'noreferrer'] } : {};
  Object.assign(image, element(kind === 'absolute' ? 'a' : 'span', link, [shown]));
}

/**
 * Browsers drop tabs and line feeds in an address and read `\` as `/`, so `/\evil.example` leads away from the
 * page: such addresses are refused, not repaired.
 */
function classify(address: string): 'absolute' | 'relative' | 'refused' {
  if (/[\p{Cc}\\]/u.test(address) || /^\s/.test(address)) return 'refused';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['http', 'https', 'mailto'].includes(scheme) ? 'absolute' : 'refused';
  return address.startsWith('//') ? 'refused' : 'relative';
}
