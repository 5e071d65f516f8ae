/** The content of a file: Markdown rendered, other text with line numbers, the rest noted. */
import type { VNode } from 'preact';
import type { Repository } from '../model.ts';
import type { WebHost } from '../ports.ts';
import { splitFrontMatter } from './front-matter.ts';
import { FrontMatterTable } from './front-matter-table.tsx';
import { filePath } from './links.ts';
import { fileLinks } from './markdown-links.ts';
import { referencesIn } from './markdown-references.ts';
import { MarkdownText } from './markdown-text.tsx';
import type { RefAndPath } from './resolve-ref.ts';
import { ScrollBox } from './scroll-box.tsx';

/** Above this, in bytes, a file is not drawn. */
const LARGEST = 1_000_000;

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** `plain` asks for the source of a Markdown file. */
export function fileView(
  host: WebHost,
  repository: Repository,
  place: RefAndPath,
  bytes: Buffer,
  plain: boolean,
): VNode {
  const raw = filePath(repository, 'raw', place.ref, place.path);
  if (IMAGE.test(place.path) && !plain) {
    return (
      <p class="box-note picture">
        <img src={raw} alt={place.path.split('/').at(-1) ?? ''} />
      </p>
    );
  }
  if (isBinary(bytes)) return <Note text="This file is binary." raw={raw} />;
  if (bytes.length > LARGEST) return <Note text="This file is too large to show." raw={raw} />;
  const text = bytes.toString('utf8');
  if (!isMarkdown(place.path) || plain) return <NumberedLines text={text} name={place.path} />;
  const { frontMatter, body } = splitFrontMatter(text);
  const folder = place.path.split('/').slice(0, -1).join('/');
  const context = {
    place: 'file',
    headingLevel: 2,
    idPrefix: '',
    links: fileLinks(repository, place.ref, folder),
    references: referencesIn(host, repository),
  } as const;
  return (
    <>
      <FrontMatterTable frontMatter={frontMatter} />
      <MarkdownText source={body} context={context} />
    </>
  );
}

/** Whether a file is shown and edited as text. */
export function isEditable(bytes: Buffer): boolean {
  return !isBinary(bytes) && bytes.length <= LARGEST;
}

/** Git's own rule: a NUL among the first 8000 bytes. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

function Note({ text, raw }: { readonly text: string; readonly raw: string }): VNode {
  return (
    <p class="box-note quiet">
      {text} <a href={raw}>See it as it is</a>
    </p>
  );
}

function NumberedLines({ text, name }: { readonly text: string; readonly name: string }): VNode {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return <p class="box-note quiet">This file is empty.</p>;
  return (
    <ScrollBox label={`Source of ${name}`} class="source">
      {lines.map((line, index) => (
        <div class="source-line" id={`L${index + 1}`}>
          <a class="number" href={`#L${index + 1}`} aria-label={`Line ${index + 1}`}>
            {index + 1}
          </a>
          <code>{line === '' ? ' ' : line}</code>
        </div>
      ))}
    </ScrollBox>
  );
}
