/** The body of an imported incident: outside text in Markdown that shows it as it was, and can be read as it stands. */
import type { Incident } from '../domain/record.ts';
import { literalMarkdown, neutraliseMentions } from './untrusted.ts';

const WORD_JOINER = '\u2060';

/** @param prose what the source says of it; null when it says nothing */
export function renderImportedBody({ imported_from: from }: Incident, prose: string | null): string {
  const name = literalMarkdown(`${from?.system} ${from?.id}`);
  const source = from?.url === undefined ? name : `[${name}](${renderTarget(from.url)})`;
  const paragraphs = prose === null ? [] : [...renderParagraphs(prose), ''];
  return [...paragraphs, `Imported from ${source}.`, ''].join('\n');
}

/** What is more than letters and the usual signs goes between angle brackets, where a backslash would escape. */
function renderTarget(url: string): string {
  if (/^[\w:/.?=%#~+,;@-]+$/.test(url)) return url;
  return `<${url.replaceAll('\\', '%5C').replaceAll(/&(?=#?\w+;)/g, '&amp;')}>`;
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
  const escaped = parts.map((part, index) => (index % 2 === 1 ? renderAddress(part) : escapeMarkup(part)));
  return escapeStart(escaped.join(''));
}

/** No workflow command either (`::name::`, `##[name]`), wherever the text is printed. */
function renderAddress(url: string): string {
  return `<${url
    .replaceAll('[', '%5B')
    .replaceAll(']', '%5D')
    .replaceAll(/(?<=:):/g, '%3A')}>`;
}

function escapeMarkup(text: string): string {
  return (
    neutraliseMentions(text)
      // GitHub would link these, and take a backslash behind them for a part of the address.
      .replaceAll('://', `:${WORD_JOINER}//`)
      .replaceAll(/www(?=\.)/gi, (word) => word + WORD_JOINER)
      .replaceAll(/[\\`*[\]<~|]/g, '\\$&')
      // Inside of a word it marks nothing: workflow_dispatch.
      .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      .replaceAll(/&(?=#?\w+;)/g, '\\&')
      // A workflow command else, as above.
      .replaceAll(/:(?=:)/g, ':\\')
  );
}

/** What begins a heading, a list, a quotation or a rule at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^([#>+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The body of a service that only an imported incident names. */
export function renderImportedService(system: string): string {
  return `Named by incidents imported from ${system}. Say here what it is and whom to ask.\n`;
}
