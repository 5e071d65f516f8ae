/** One annotation of a check. */
import type { VNode } from 'preact';
import type { Annotation } from '../model.ts';
import type { JobAnnotation } from './checks.ts';
import { jobPath } from './links.ts';
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
  readonly found: JobAnnotation;
  /** Under its line the place goes without saying, inside its job the job does. */
  readonly show: 'place' | 'job' | 'both';
  readonly href: string | null;
}

export function AnnotationView({ found, show, href }: AnnotationViewProps): VNode {
  const { annotation, job, run } = found;
  const state = annotationState(annotation);
  return (
    <div class={`annotation tone-${state.tone}`}>
      <p class="annotation-head">
        <StateBadge state={state} />
        {annotation.title === '' ? null : <strong>{annotation.title}</strong>}
        <span class="annotation-place">
          {show === 'job' ? null : <AnnotationPlace annotation={annotation} href={href} />}
          {show === 'both' ? ' · ' : null}
          {show === 'place' ? null : <a href={jobPath(run, job)}>{job.name}</a>}
        </span>
      </p>
      <p class="annotation-text">{annotation.message}</p>
    </div>
  );
}
