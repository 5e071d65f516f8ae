/** Rendered Markdown as a part of a page. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { keepLinks } from './markdown-links.ts';
import { referencesIn } from './markdown-references.ts';
import { type MarkdownContext, renderMarkdown } from './render-markdown.ts';

interface MarkdownTextProps {
  readonly source: string;
  readonly context: MarkdownContext;
}

export function MarkdownText({ source, context }: MarkdownTextProps): VNode {
  const html = { __html: renderMarkdown(source, context) };
  // Safe because renderMarkdown has sanitised it (see there).
  return <div class="markdown" dangerouslySetInnerHTML={html} />;
}

/** How the text of an issue, a comment or a step summary is rendered; `name` is unique on its page. */
export function commentContext(host: WebHost, repository: Repository, name: string): MarkdownContext {
  return {
    place: 'comment',
    headingLevel: 3,
    idPrefix: `${name}-`,
    links: keepLinks,
    references: referencesIn(host, repository),
  };
}
