/** What a check found, folded away unless it failed. */
import type { ComponentChildren, VNode } from 'preact';
import { AnnotationView } from './annotation-view.tsx';
import type { FoundAnnotation } from './checks.ts';
import { diffAnchor } from './diff-view.tsx';
import type { FileDiff } from './parse-diff.ts';
import { placeAnnotations } from './place-annotations.ts';

/** More annotations of one check than this are left to where `rest` leads. */
const MOST_ANNOTATIONS = 20;

interface CheckFindingsProps {
  readonly found: readonly FoundAnnotation[];
  readonly files: readonly FileDiff[];
  readonly open: boolean;
  /** The page with all of them; null when there is none other. */
  readonly rest: string | null;
  /** What the check says besides. */
  readonly children?: ComponentChildren;
}

/** Nothing when there is nothing to show. */
export function CheckFindings({ found, files, open, rest, children }: CheckFindingsProps): VNode | null {
  if (found.length === 0 && !children) return null;
  const shown = rest === null ? found : found.slice(0, MOST_ANNOTATIONS);
  return (
    <details open={open}>
      <summary>What it found</summary>
      {children}
      {shown.map((one) => (
        <AnnotationView found={one} show="place" href={placeInDiff(files, one)} />
      ))}
      {rest === null || shown.length === found.length ? null : (
        <p>
          <a href={rest}>All {found.length} annotations</a>
        </p>
      )}
    </details>
  );
}

/** The line of the diff on the same page that carries the annotation. */
function placeInDiff(files: readonly FileDiff[], found: FoundAnnotation): string | null {
  const file = files.find(({ newPath }) => newPath === found.annotation.path);
  if (file === undefined) return null;
  const [line] = placeAnnotations(file, [found]).byLine.keys();
  return `#${diffAnchor(found.annotation.path, line ?? null)}`;
}
