/** A page as text. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Answer } from './answer.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

export interface RenderedPage {
  readonly html: string;
}

export function renderPage(page: Answer & { readonly kind: 'page' }, context: PageContext): RenderedPage {
  return { html: `<!DOCTYPE html>${renderToString(h(Layout, { page, context }))}` };
}
