/** A page as text, with a version by which an open page knows whether it still is what it would be. */
import { createHash } from 'node:crypto';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageAnswer } from './answer.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

export interface RenderedPage {
  readonly html: string;
  /** Null for a page that is not to follow what happens, e.g. one with something that was sent in vain. */
  readonly version: string | null;
}

const HEAD = '<html lang="en"';

export function renderPage(page: PageAnswer, context: PageContext): RenderedPage {
  const html = renderToString(h(Layout, { page, context }));
  if (context.draft !== null || page.holdsStill === true)
    return { html: `<!DOCTYPE html>${html}`, version: null };
  const version = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  return { html: `<!DOCTYPE html>${html.replace(HEAD, `${HEAD} data-version="${version}"`)}`, version };
}
