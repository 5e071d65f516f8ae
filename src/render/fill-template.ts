/**
 * The part of mustache that messages need, strict: `{{name}}`, `{{#name}}…{{/name}}` for a list (`{{.}}` is the item)
 * or for what is so, `{{^name}}…{{/name}}` for when there is nothing, `{{! a remark }}`. What a template names must be
 * there, unless it says with `{{^name}}` what stands instead. There is no way to insert anything unescaped.
 */
import { quote } from '../domain/quote.ts';

/** What a name stands for; null for nothing, which only `{{^name}}` may meet. */
export type TemplateValue = string | readonly string[] | boolean | null;

export interface FilledTemplate {
  readonly text: string;
  /** The names that stand for nothing although the template needs them. */
  readonly missing: readonly string[];
  /** The names that nothing is called, also where the text would not show them. */
  readonly unknown: readonly string[];
  /** What else is wrong with the template, each as a sentence. */
  readonly mistakes: readonly string[];
}

interface Tag {
  readonly sign: string;
  readonly name: string;
  readonly parts: Part[];
}
type Part = string | Tag;

/** Three braces, which mustache does not escape, are no tag. */
const TAG = /(?<!\{)\{\{(?:![\s\S]*?|([#^/]?)\s*([\w.-]+)\s*)\}\}(?!\})/g;
/** A tag alone on its line leaves no empty line behind. */
const ALONE = /^[ \t]*(\{\{(?:![\s\S]*?|[#^/][^{}\n]*)\}\})[ \t]*\n/gm;

/** @param lookUp undefined for a name that nothing is called */
export function fillTemplate(
  template: string,
  lookUp: (name: string) => TemplateValue | undefined,
): FilledTemplate {
  const tags = [...template.matchAll(TAG)].map(([, sign = '', name = '.']) => ({ sign, name }));
  const names = new Set(tags.map((tag) => tag.name).filter((name) => name !== '.'));
  const optional = new Set(tags.filter((tag) => tag.sign === '^').map((tag) => tag.name));
  const mistakes: string[] = [];
  const missing = new Set<string>();

  const fill = (parts: readonly Part[], item: string | null): string =>
    parts.map((part) => (typeof part === 'string' ? part : fillTag(part, item))).join('');
  const fillTag = ({ sign, name, parts }: Tag, item: string | null): string => {
    const value = (name === '.' ? item : lookUp(name)) ?? null;
    const isNothing = value === null || value === false || (typeof value === 'object' && value.length === 0);
    if (sign === '^') return isNothing ? fill(parts, item) : '';
    if (value === null && name === '.') mistakes.push('{{.}} stands outside of a list.');
    else if (value === null && !(sign === '#' && optional.has(name))) missing.add(name);
    if (sign === '' && typeof value === 'boolean') mistakes.push(`{{${name}}} is no text; use {{#${name}}}.`);
    if (isNothing) return '';
    if (typeof value === 'boolean') return fill(parts, item);
    const items = typeof value === 'string' ? [value] : value;
    return sign === '#' ? items.map((one) => fill(parts, one)).join('') : items.join(', ');
  };
  const text = fill(parse(template.replaceAll('\r\n', '\n').replaceAll(ALONE, '$1'), mistakes), null);
  const unknown = [...names].filter((name) => lookUp(name) === undefined);
  return {
    text,
    missing: [...missing].filter((name) => !unknown.includes(name)),
    unknown,
    mistakes: [...new Set(mistakes)],
  };
}

function parse(template: string, mistakes: string[]): readonly Part[] {
  const root: Part[] = [];
  const open: Tag[] = [];
  const add = (part: Part) => (open.at(-1)?.parts ?? root).push(part);
  let at = 0;
  const addTextUntil = (end: number) => {
    const text = template.slice(at, end);
    if (/\{\{|\}\}/.test(text)) mistakes.push(`Something near ${quote(text.trim())} is no tag.`);
    add(text);
  };
  for (const match of template.matchAll(TAG)) {
    addTextUntil(match.index);
    at = match.index + match[0].length;
    const [, sign = '', name] = match;
    if (name === undefined) continue;
    if (sign === '/') {
      if (open.at(-1)?.name === name) open.pop();
      else mistakes.push(`{{/${name}}} ends what has not begun.`);
      continue;
    }
    const tag: Tag = { sign, name, parts: [] };
    add(tag);
    if (sign !== '') open.push(tag);
  }
  addTextUntil(template.length);
  for (const { sign, name } of open) mistakes.push(`{{${sign}${name}}} has no end.`);
  return root;
}
