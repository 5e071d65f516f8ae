/** Puts annotations where they belong in a diff. */
import type { FoundAnnotation } from './checks.ts';
import type { FileDiff } from './parse-diff.ts';

export interface PlacedAnnotations {
  /** By the number of the line, after the change, under which they are shown. */
  readonly byLine: ReadonlyMap<number, readonly FoundAnnotation[]>;
  /** About the file, but on no line that the diff shows. */
  readonly outside: readonly FoundAnnotation[];
}

/**
 * Under the annotation's last line, as GitHub does, or under its first when the diff does not reach the last
 * (docs.github.com/rest/checks/runs, "annotations").
 */
export function placeAnnotations(file: FileDiff, annotations: readonly FoundAnnotation[]): PlacedAnnotations {
  const shown = new Set(file.hunks.flatMap((hunk) => hunk.lines.map((line) => line.newNumber)));
  const byLine = new Map<number, FoundAnnotation[]>();
  const outside: FoundAnnotation[] = [];
  for (const found of annotations) {
    if (found.annotation.path !== file.newPath) continue;
    const { startLine, endLine } = found.annotation;
    const line = [endLine, startLine].find((number) => shown.has(number));
    if (line === undefined) outside.push(found);
    else byLine.set(line, [...(byLine.get(line) ?? []), found]);
  }
  return { byLine, outside };
}

/** The annotations about files that the diff does not change. */
export function annotationsElsewhere(
  files: readonly FileDiff[],
  annotations: readonly FoundAnnotation[],
): readonly FoundAnnotation[] {
  const changed = new Set(files.map((file) => file.newPath));
  return annotations.filter(({ annotation }) => !changed.has(annotation.path));
}
