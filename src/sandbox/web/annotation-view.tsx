/** One annotation of a check. */
import type { VNode } from 'preact';
import type { Annotation } from '../model.ts';
import type { FoundAnnotation } from './checks.ts';
import { annotationState, StateBadge } from './state.tsx';

/** `incident.md, lines 4 to 6`; `href` leads to the place, where there is one. */
function AnnotationPlace({
  annotation,
  href,
}: {
  readonly annotation: Annotation;
  readonly href: string | null;
}): VNode {
  const { path, startLine, endLine, startColumn } = annotation;
  const column = startColumn === null || startLine !== endLine ? '' : `, column ${startColumn}`;
  const lines = startLine === endLine ? `line ${startLine}${column}` : `lines ${startLine} to ${endLine}`;
  const place = (
    <>
      <code>{path}</code>, {lines}
    </>
  );
  return href === null ? <span>{place}</span> : <a href={href}>{place}</a>;
}

interface AnnotationViewProps {
  readonly found: FoundAnnotation;
  /** Under its line the place goes without saying, inside its check the check does. */
  readonly show: 'place' | 'check' | 'both';
  readonly href: string | null;
}

export function AnnotationView({ found, show, href }: AnnotationViewProps): VNode {
  const { annotation, rawDetails, check } = found;
  const state = annotationState(annotation);
  return (
    <div class={`annotation tone-${state.tone}`}>
      <p class="annotation-head">
        <StateBadge state={state} />
        {annotation.title === '' ? null : <strong>{annotation.title}</strong>}
        <span class="annotation-place">
          {show === 'check' ? null : <AnnotationPlace annotation={annotation} href={href} />}
          {show === 'both' ? ' · ' : null}
          {show === 'place' ? null : <a href={check.href}>{check.name}</a>}
        </span>
      </p>
      <p class="annotation-text">{annotation.message}</p>
      {rawDetails === null ? null : (
        <details>
          <summary>Raw details</summary>
          <pre class="annotation-text">{rawDetails}</pre>
        </details>
      )}
    </div>
  );
}
