/** A diff, file by file, with line numbers of both sides and annotations under their lines. */
import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { AnnotationView } from './annotation-view.tsx';
import type { FoundAnnotation } from './checks.ts';
import type { DiffLine, FileDiff, Hunk } from './parse-diff.ts';
import { annotationsElsewhere, type PlacedAnnotations, placeAnnotations } from './place-annotations.ts';

/** More changed lines than this are not drawn: the page would take longer to open than the file to read. */
const MOST_LINES = 3000;

/** The anchor github.com uses: the SHA-256 of the path, then the side and the line. */
export function diffAnchor(path: string, newLine: number | null): string {
  const hash = createHash('sha256').update(path).digest('hex');
  return newLine === null ? `diff-${hash}` : `diff-${hash}R${newLine}`;
}

interface DiffViewProps {
  readonly files: readonly FileDiff[];
  readonly annotations: readonly FoundAnnotation[];
  /** The page of a file as it is after the change. */
  fileHref(path: string): string;
}

export function DiffView({ files, annotations, fileHref }: DiffViewProps): VNode {
  const elsewhere = annotationsElsewhere(files, annotations);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return (
    <div class="diff">
      <p class="quiet">
        {files.length} changed {files.length === 1 ? 'file' : 'files'}:{' '}
        <span class="added">+{additions}</span> <span class="removed">−{deletions}</span>
      </p>
      {elsewhere.length === 0 ? null : (
        <div class="box">
          <h3>Annotations on files that are not changed here</h3>
          {elsewhere.map((found) => (
            <AnnotationView found={found} show="both" href={null} />
          ))}
        </div>
      )}
      {files.map((file) => (
        <FileView key={shownPath(file)} file={file} annotations={annotations} fileHref={fileHref} />
      ))}
    </div>
  );
}

function shownPath(file: FileDiff): string {
  return file.newPath ?? file.oldPath ?? '';
}

interface FileViewProps extends Omit<DiffViewProps, 'files'> {
  readonly file: FileDiff;
}

function FileView({ file, annotations, fileHref }: FileViewProps): VNode {
  const path = shownPath(file);
  const tooLong = file.additions + file.deletions > MOST_LINES;
  const drawn = tooLong ? { ...file, hunks: [] } : file;
  const placed = placeAnnotations(drawn, annotations);
  return (
    <section class="box file" id={diffAnchor(path, null)} aria-label={path}>
      <div class="box-head">
        <h3 class="file-name">
          {file.oldPath !== null && file.newPath !== null && file.oldPath !== file.newPath
            ? `${file.oldPath} → `
            : ''}
          {file.newPath === null ? path : <a href={fileHref(file.newPath)}>{path}</a>}
        </h3>
        <p class="quiet">
          {file.change} <span class="added">+{file.additions}</span>{' '}
          <span class="removed">−{file.deletions}</span>
        </p>
      </div>
      {placed.outside.map((found) => (
        <AnnotationView found={found} show="both" href={null} />
      ))}
      <FileNote file={file} tooLong={tooLong} />
      {drawn.hunks.length === 0 ? null : (
        <table class="lines">
          <caption class="for-readers">Changes in {path}</caption>
          <colgroup>
            <col class="number-column" />
            <col class="number-column" />
            <col />
          </colgroup>
          <thead class="for-readers">
            <tr>
              <th scope="col">Old line</th>
              <th scope="col">New line</th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          {drawn.hunks.map((hunk) => (
            <HunkRows hunk={hunk} path={path} placed={placed} />
          ))}
        </table>
      )}
    </section>
  );
}

function FileNote({ file, tooLong }: { readonly file: FileDiff; readonly tooLong: boolean }): VNode | null {
  const notes: string[] = [];
  if (file.binary) notes.push('Binary file: no lines to show.');
  else if (tooLong) notes.push(`More than ${MOST_LINES} changed lines: too long to show.`);
  else if (file.hunks.length === 0 && file.modes === null) {
    notes.push(file.change === 'renamed' ? 'Renamed without changes.' : 'Empty file.');
  }
  if (file.modes !== null) notes.push(`Mode changed from ${file.modes[0]} to ${file.modes[1]}.`);
  return notes.length === 0 ? null : <p class="box-note quiet">{notes.join(' ')}</p>;
}

interface HunkRowsProps {
  readonly hunk: Hunk;
  readonly path: string;
  readonly placed: PlacedAnnotations;
}

function HunkRows({ hunk, path, placed }: HunkRowsProps): VNode {
  return (
    <tbody>
      <tr class="hunk">
        <td colSpan={3}>
          @@ -{hunk.oldStart},{hunk.oldCount} +{hunk.newStart},{hunk.newCount} @@ {hunk.section}
        </td>
      </tr>
      {hunk.lines.map((line) => (
        <>
          <LineRow line={line} path={path} />
          {(line.newNumber === null ? [] : (placed.byLine.get(line.newNumber) ?? [])).map((found) => (
            <tr class="annotation-row">
              <td colSpan={3}>
                <AnnotationView found={found} show="check" href={null} />
              </td>
            </tr>
          ))}
        </>
      ))}
    </tbody>
  );
}

const SIGNS = {
  context: { sign: ' ', word: '' },
  added: { sign: '+', word: 'Added: ' },
  removed: { sign: '−', word: 'Removed: ' },
} as const;

function LineRow({ line, path }: { readonly line: DiffLine; readonly path: string }): VNode {
  const { sign, word } = SIGNS[line.kind];
  return (
    <tr class={line.kind} id={line.newNumber === null ? undefined : diffAnchor(path, line.newNumber)}>
      <td class="number">{line.oldNumber}</td>
      <td class="number">{line.newNumber}</td>
      <td class="text">
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        {word === '' ? null : <span class="for-readers">{word}</span>}
        <code>{line.text.replace(/\r$/, '')}</code>
        {line.noNewline ? <span class="quiet"> (no line feed at the end of the file)</span> : null}
      </td>
    </tr>
  );
}
