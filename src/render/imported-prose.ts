/** The body of an imported incident: outside text in Markdown that shows it as it was, and can be read as it stands. */
import type { Incident } from '../domain/record.ts';
import { literalMarkdown, neutraliseMentions } from './untrusted.ts';

/** @param prose what the source says of it; null when it says nothing */
export function renderImportedBody({ imported_from: from }: Incident, prose: string | null): string {
  const name = literalMarkdown(`${from?.system} ${from?.id}`);
  const source = from?.url === undefined ? name : `[${name}](<${escapeTarget(from.url)}>)`;
  const paragraphs = prose === null ? [] : [...renderParagraphs(prose), ''];
  const told = 'What was said at the time is in [the timeline](timeline.yml).';
  return [...paragraphs, `Imported from ${source}. ${told}`, ''].join('\n');
}

/** An address between angle brackets, where a backslash would escape the closing one. */
function escapeTarget(url: string): string {
  return url.replaceAll('\\', '%5C').replaceAll(/&(?=#?\w+;)/g, '&amp;');
}

/** Each paragraph on a line of its own, an empty line between. */
function renderParagraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), renderParagraph(paragraph)]);
}

/** Addresses stay addresses; of everything else only what Markdown would take for markup is escaped. */
function renderParagraph(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"'`\\|^{}]*[^\s<>"'`\\|^{}.,;:!?)\]*_~])/);
  const escaped = parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkup(part)));
  return escapeStart(escaped.join(''));
}

function escapeMarkup(text: string): string {
  return (
    neutraliseMentions(text)
      .replaceAll(/[\\`*[\]<~|]/g, '\\$&')
      // Inside of a word it marks nothing: workflow_dispatch.
      .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      .replaceAll(/&(?=#?\w+;)/g, '\\&')
      // The runner takes `::name::` for a command wherever the text is printed.
      .replaceAll('::', ':\\:')
  );
}

/** What begins a heading, a list, a quotation or a rule at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^([#>+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
